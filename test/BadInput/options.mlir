// Options that make no sense give an error that says what was expected, and the
// exit code 1. There is no output.

// RUN: not fp8-opt %s "--fp8-quantize-matmul=recipe=blok" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NAME --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=recipe=" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NONAME --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=recipe=weight-only:" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NESTED --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-pipeline=recipe=blok" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=PIPELINE --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-to-cpu-pipeline=recipe=blok" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=CPU --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=act-block=0x128" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=ZERO --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=weight-block=-128x128" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NEGATIVE --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=act-block=128" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=RANK1 --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=weight-block=1x2x3" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=RANK3 --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=act-block=1xK" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NUMBER --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=act-block=1x9223372036854775808" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=INT64 --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=recipe=cast act-block=1x128" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=SCALELESS --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=recipe=weight-only:row act-block=1x128" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=KEPT --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=recipe=tensor-static act-scale=0" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=ZEROSCALE --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=recipe=tensor-static act-scale=half" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=WORDSCALE --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=recipe=cast scale-type=bf16" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NOSCALES --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=recipe=cast scale-rounding=nearest" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NOROUNDING --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=recipe=cast amax-floor=0.5" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NOFLOOR --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=recipe=cast division=reciprocal" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NODIVISION --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=recipe=weight-only:row act-format=f8E5M2" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NOACTS --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=recipe=weight-only:row accumulate=fast" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NOMATMUL --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=format=f8E4M3" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=FORMAT --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=act-format=bf16" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=ACTFORMAT --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=weight-format=i8" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=WFORMAT --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=scale-type=f16" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=SCALETYPE --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=scale-type=f8E8M0FNU scale-rounding=nearest" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=E8M0 --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=scale-rounding=up" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=ROUNDING --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=division=fast" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=DIVISION --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=overflow=inf" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=OVERFLOW --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=accumulate=f16" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=ACCUMULATE --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=amax-floor=nan" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NANFLOOR --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=amax-floor=1e300" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=BIGFLOOR --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=recipe=tensor-static act-scale=1e60" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=BIGSCALE --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=recipe=tensor-static act-scale=1e-60" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=SMALLSCALE --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=recipe=tensor-static act-scale=-1" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=MINUSSCALE --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=preset=qwen" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=PRESET --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=include=[a" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=GLOB --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=policy=mlp" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=POLICY --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=policy=+" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=EMPTY --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=bad-input=ignore" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=BADINPUT --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=target=sm_91" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=TARGET --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=target=sm_80" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NOFP8 --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=target=cublaslt format=f8E5M2" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=E5M2 --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-pipeline=target=sm_90a format=f8E4M3FNUZ" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=FNUZ --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=tile=8" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=UNKNOWN --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-to-cpu-pipeline=chip=sm_90a" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=UNKNOWN2 --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=min-k=many" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=INTEGER --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=matvec=maybe" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=BOOL --implicit-check-not=func.func
// RUN: not fp8-opt %s "--fp8-quantize-matmul=report=%t.none/report.json" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=REPORT --implicit-check-not=func.func
// RUN: not fp8-opt %s --fp8-quantize-matmul --fp8-report=%S 2>&1 \
// RUN:   | FileCheck %s --check-prefix=DIRECTORY --implicit-check-not=func.func

// NAME: error: {{.*}}expected a recipe (cast, tensor, tensor-static, row, block, group64, mx, or weight-only: before one), got 'blok'
// NONAME: error: {{.*}}or weight-only: before one), got ''
// NESTED: error: {{.*}}or weight-only: before one), got 'weight-only:'
// PIPELINE: error: {{.*}}or weight-only: before one), got 'blok'
// CPU: error: {{.*}}or weight-only: before one), got 'blok'
// ZERO: error: {{.*}}act-block: expected block sizes to be positive or -1, got [0, 128]
// NEGATIVE: error: {{.*}}weight-block: expected block sizes to be positive or -1, got [-128, 128]
// RANK1: error: {{.*}}act-block: expected a block shape with 2 entries, got [128]
// RANK3: error: {{.*}}weight-block: expected a block shape with 2 entries, got [1, 2, 3]
// NUMBER: error: {{.*}}expected act-block as ROWSxK, e.g. 1x128, got '1xK'
// INT64: error: {{.*}}expected act-block as ROWSxK, e.g. 1x128, got '1x9223372036854775808'
// SCALELESS: error: {{.*}}expected no act-block with 'cast', which has no scales, got '1x128'
// KEPT: error: {{.*}}expected no act-block with 'keep', which has no scales, got '1x128'
// FORMAT: error: {{.*}}expected format f8E4M3FN, f8E5M2, f8E4M3FNUZ or f8E5M2FNUZ, got 'f8E4M3'
// ACTFORMAT: error: {{.*}}expected act-format f8E4M3FN, f8E5M2, f8E4M3FNUZ or f8E5M2FNUZ, got 'bf16'
// WFORMAT: error: {{.*}}expected weight-format f8E4M3FN, f8E5M2, f8E4M3FNUZ or f8E5M2FNUZ, got 'i8'
// SCALETYPE: error: {{.*}}expected scale-type f32, bf16 or f8E8M0FNU, got 'f16'
// E8M0: error: {{.*}}expected a power-of-two scale rounding with f8E8M0FNU scales, got 'nearest'
// ROUNDING: error: {{.*}}expected scale-rounding nearest, pow2_ceil or pow2_nearest, got 'up'
// DIVISION: error: {{.*}}expected division ieee or reciprocal, got 'fast'
// OVERFLOW: error: {{.*}}expected overflow saturate or nan, got 'inf'
// ACCUMULATE: error: {{.*}}expected accumulate f32 or fast, got 'f16'
// NANFLOOR: error: {{.*}}expected a finite amax floor that is not negative, got nan
// BIGFLOOR: error: {{.*}}expected a finite amax floor that is not negative, got INF
// ZEROSCALE: error: {{.*}}expected act-scale to be from 2^-126 to 2^127, got 0.000000e+00
// WORDSCALE: error: {{.*}}expected act-scale to be a number, got 'half'
// NOSCALES: error: {{.*}}expected no scale-type with recipe=cast, which has no scales
// NOROUNDING: error: {{.*}}expected no scale-rounding with recipe=cast, which has no scales
// NOFLOOR: error: {{.*}}expected no amax-floor with recipe=cast, which has no scales
// NODIVISION: error: {{.*}}expected no division with recipe=cast, which has no scales
// NOACTS: error: {{.*}}expected no act-format with recipe=weight-only:row, which has no FP8 activations
// NOMATMUL: error: {{.*}}expected no accumulate with recipe=weight-only:row, which has no FP8 matmul
// BIGSCALE: error: {{.*}}expected act-scale to be from 2^-126 to 2^127, got 1.000000e+60
// SMALLSCALE: error: {{.*}}expected act-scale to be from 2^-126 to 2^127, got 1.000000e-60
// MINUSSCALE: error: {{.*}}expected act-scale to be from 2^-126 to 2^127, got -1.000000e+00
// PRESET: error: {{.*}}expected a preset (flux1, {{.*}}z-image), got 'qwen'
// GLOB: error: {{.*}}expected a pattern, got '[a': invalid glob pattern
// POLICY: error: {{.*}}expected policy entries as +PATTERN or -PATTERN, got 'mlp'
// EMPTY: error: {{.*}}expected a pattern, got an empty one
// BADINPUT: error: {{.*}}expected bad-input error or refuse, got 'ignore'
// TARGET: error: {{.*}}expected a target (sm_75, {{.*}}cublaslt), got 'sm_91'
// NOFP8: error: {{.*}}expected a target with FP8 tensor cores (sm_89 or newer), got sm_80
// E5M2: error: {{.*}}expected at least one f8E4M3FN operand on cublaslt, got f8E5M2 x f8E5M2
// FNUZ: error: {{.*}}expected f8E4M3FN or f8E5M2 on sm_90a, got f8E4M3FNUZ x f8E4M3FNUZ
// UNKNOWN: error: {{.*}}no such option tile
// UNKNOWN2: error: {{.*}}no such option chip
// INTEGER: for the --min-k option: 'many' value invalid
// BOOL: for the --matvec option: 'maybe' is invalid value for boolean argument!
// REPORT: expected a file that can be written for the report, got '{{.*}}report.json': {{[Nn]}}o such file or directory
// DIRECTORY: expected a file that can be written for the report, got '{{.*}}BadInput': {{[Ii]}}s a directory

func.func @f(%x: tensor<64x256xbf16>, %w: tensor<256x128xbf16>, %init: tensor<64x128xf32>) -> tensor<64x128xf32> {
  %0 = linalg.matmul ins(%x, %w : tensor<64x256xbf16>, tensor<256x128xbf16>)
      outs(%init : tensor<64x128xf32>) -> tensor<64x128xf32>
  return %0 : tensor<64x128xf32>
}
