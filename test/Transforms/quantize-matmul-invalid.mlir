// Options and input that make no sense are errors, and the module stays
// unchanged.

// RUN: not fp8-opt %s --fp8-quantize-matmul="recipe=blocks" 2>&1 | FileCheck %s --check-prefix=RECIPE
// RECIPE: error: fp8-quantize-matmul: expected a recipe (cast, tensor, tensor-static, row, block, group64, mx, or weight-only: before one), got 'blocks'
// RECIPE-NOT: func.func

// RUN: not fp8-opt %s --fp8-quantize-matmul="act-block=1x128x4" 2>&1 | FileCheck %s --check-prefix=RANK
// RANK: error: fp8-quantize-matmul: act-block: expected {{.*}}, got [1, 128, 4]

// RUN: not fp8-opt %s --fp8-quantize-matmul="weight-block=0x128" 2>&1 | FileCheck %s --check-prefix=ZERO
// ZERO: error: fp8-quantize-matmul: weight-block: expected {{.*}}, got

// RUN: not fp8-opt %s --fp8-quantize-matmul="weight-block=128x-2" 2>&1 | FileCheck %s --check-prefix=NEGATIVE
// NEGATIVE: error: fp8-quantize-matmul: weight-block: expected {{.*}}, got

// RUN: not fp8-opt %s --fp8-quantize-matmul="act-block=big" 2>&1 | FileCheck %s --check-prefix=TEXT
// TEXT: error: fp8-quantize-matmul: expected act-block as ROWSxK, e.g. 1x128, got 'big'

// RUN: not fp8-opt %s --fp8-quantize-matmul="recipe=weight-only:block act-block=1x128" 2>&1 | FileCheck %s --check-prefix=NOBLOCK
// NOBLOCK: error: fp8-quantize-matmul: expected no act-block with 'keep', which has no scales, got '1x128'

// RUN: not fp8-opt %s --fp8-quantize-matmul="scale-type=f8E8M0FNU scale-rounding=nearest" 2>&1 | FileCheck %s --check-prefix=E8M0
// E8M0: error: fp8-quantize-matmul: expected a power-of-two scale rounding with f8E8M0FNU scales, got 'nearest'

// RUN: not fp8-opt %s --fp8-quantize-matmul="target=sm_90a when=sometimes" 2>&1 | FileCheck %s --check-prefix=WHEN
// WHEN: error: fp8-quantize-matmul: expected when=always or when=faster, got 'sometimes'
// RUN: not fp8-opt %s --fp8-quantize-matmul="target=sm_89 when=faster" 2>&1 | FileCheck %s --check-prefix=MEASURED
// RUN: not fp8-opt %s --fp8-quantize-matmul="when=faster" 2>&1 | FileCheck %s --check-prefix=MEASURED
// MEASURED: error: fp8-quantize-matmul: expected a target whose kernels were measured (sm_90a) for when=faster, got {{sm_89|none}}

// RUN: not fp8-opt %s --fp8-quantize-matmul="format=f8E3M4" 2>&1 | FileCheck %s --check-prefix=FORMAT
// FORMAT: error: fp8-quantize-matmul: expected format f8E4M3FN, f8E5M2, f8E4M3FNUZ or f8E5M2FNUZ, got 'f8E3M4'

// RUN: not fp8-opt %s --fp8-quantize-matmul="scale-type=f16" 2>&1 | FileCheck %s --check-prefix=SCALE
// SCALE: error: fp8-quantize-matmul: expected scale-type f32, bf16 or f8E8M0FNU, got 'f16'

// RUN: not fp8-opt %s --fp8-quantize-matmul="scale-rounding=up" 2>&1 | FileCheck %s --check-prefix=ROUNDING
// ROUNDING: error: fp8-quantize-matmul: expected scale-rounding nearest, pow2_ceil or pow2_nearest, got 'up'

// RUN: not fp8-opt %s --fp8-quantize-matmul="division=fast" 2>&1 | FileCheck %s --check-prefix=DIVISION
// DIVISION: error: fp8-quantize-matmul: expected division ieee or reciprocal, got 'fast'

// RUN: not fp8-opt %s --fp8-quantize-matmul="overflow=wrap" 2>&1 | FileCheck %s --check-prefix=OVERFLOW
// OVERFLOW: error: fp8-quantize-matmul: expected overflow saturate or nan, got 'wrap'

// RUN: not fp8-opt %s --fp8-quantize-matmul="accumulate=f16" 2>&1 | FileCheck %s --check-prefix=ACCUMULATE
// ACCUMULATE: error: fp8-quantize-matmul: expected accumulate f32 or fast, got 'f16'

// RUN: not fp8-opt %s --fp8-quantize-matmul="amax-floor=-3" 2>&1 | FileCheck %s --check-prefix=FLOOR
// FLOOR: error: fp8-quantize-matmul: expected a finite amax floor that is not negative

// RUN: not fp8-opt %s --fp8-quantize-matmul="act-scale=-1" 2>&1 | FileCheck %s --check-prefix=ACTSCALE
// ACTSCALE: error: fp8-quantize-matmul: expected act-scale to be from 2^-126 to 2^127, got -1

// RUN: not fp8-opt %s --fp8-quantize-matmul="preset=gpt" 2>&1 | FileCheck %s --check-prefix=PRESET
// PRESET: error: fp8-quantize-matmul: expected a preset (flux1, flux2, {{.*}}, qwen-image, {{.*}}, z-image), got 'gpt'

// RUN: not fp8-opt %s --fp8-quantize-matmul="include=[a" 2>&1 | FileCheck %s --check-prefix=GLOB
// GLOB: error: fp8-quantize-matmul: expected a pattern, got '[a': {{.*}}

// RUN: not fp8-opt %s --fp8-quantize-matmul="policy=norm" 2>&1 | FileCheck %s --check-prefix=POLICY
// POLICY: error: fp8-quantize-matmul: expected policy entries as +PATTERN or -PATTERN, got 'norm'

// RUN: not fp8-opt %s --fp8-quantize-matmul="bad-input=ignore" 2>&1 | FileCheck %s --check-prefix=BADINPUT
// BADINPUT: error: fp8-quantize-matmul: expected bad-input error or refuse, got 'ignore'

// RUN: not fp8-opt %s --fp8-quantize-matmul="target=sm_999" 2>&1 | FileCheck %s --check-prefix=TARGET
// TARGET: error: fp8-quantize-matmul: expected a target ({{.*}}sm_89{{.*}}cublaslt{{.*}}), got 'sm_999'

// RUN: not fp8-opt %s --fp8-quantize-matmul="target=sm_86" 2>&1 | FileCheck %s --check-prefix=OLD
// OLD: error: fp8-quantize-matmul: expected a target with FP8 tensor cores (sm_89 or newer), got sm_86

// RUN: not fp8-opt %s --fp8-quantize-matmul="target=cublaslt recipe=tensor format=f8E5M2" 2>&1 | FileCheck %s --check-prefix=E5M2
// E5M2: error: fp8-quantize-matmul: expected at least one f8E4M3FN operand on cublaslt, got f8E5M2 x f8E5M2

// RUN: not fp8-opt %s --fp8-quantize-matmul="target=sm_90a format=f8E4M3FNUZ" 2>&1 | FileCheck %s --check-prefix=FNUZ
// FNUZ: error: fp8-quantize-matmul: expected f8E4M3FN or f8E5M2 on sm_90a, got f8E4M3FNUZ x f8E4M3FNUZ

// RUN: not fp8-opt %s --fp8-quantize-matmul="target=cublaslt recipe=group64" 2>&1 | FileCheck %s --check-prefix=LIBRARY
// LIBRARY: error: fp8-quantize-matmul: expected scales per tensor, per row, [1, 128], [128, 128] or [1, 32] in f8E8M0FNU on cublaslt, got [1, 64] and [1, 64]

// RUN: not fp8-opt %s --fp8-quantize-matmul 2>&1 | FileCheck %s --check-prefix=INPUT
// INPUT: quantize-matmul-invalid.mlir:[[#@LINE+12]]:8: error: expected the data of resource '__elided__', got a reference without data
// INPUT-NEXT: linalg.matmul
// INPUT-NEXT: ^
// INPUT: note: write the input without eliding resources
// INPUT-NOT: func.func

// On a single function, the pass has no report, and cannot add results.
// RUN: not fp8-opt %s --pass-pipeline="builtin.module(func.func(fp8-quantize-matmul{expose-matmuls bad-input=refuse}))" 2>&1 | FileCheck %s --check-prefix=SCOPE
// SCOPE: error: expected fp8-quantize-matmul on a module for report and expose-matmuls, got func.func

func.func @bad_input(%z: tensor<16x16xf32>, %u: tensor<16x32xbf16>) -> tensor<16x16xf32> {
  %e = arith.constant dense_resource<__elided__> : tensor<32x16xbf16>
  %0 = linalg.matmul ins(%u, %e : tensor<16x32xbf16>, tensor<32x16xbf16>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  return %0 : tensor<16x16xf32>
}
