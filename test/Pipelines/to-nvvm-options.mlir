// Tests the options of fp8-to-nvvm-pipeline, and the messages about wrong ones.

// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_80 binary=isa opt-level=1" | FileCheck %s --check-prefix=SM80
// SM80: #nvvm.target<O = 1, chip = "sm_80", features = "+ptx78">

// If a chip is unknown or cannot run the recipe, that is an error before
// anything is rewritten. The recipe may come from an option or from an
// attribute.
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_42 binary=isa" 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline="recipe=block chip=sm_42 binary=isa" 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline="chip=cublaslt" 2>&1 | FileCheck %s --check-prefix=CHIP
// CHIP: expected a chip of sm_75, {{.*}}sm_120a, got '{{sm_42|cublaslt}}'
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline="recipe=block chip=sm_80 binary=isa" 2>&1 | FileCheck %s --check-prefix=RECIPE
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline="act-block=1x64 chip=sm_80 binary=isa" 2>&1 | FileCheck %s --check-prefix=RECIPE
// RECIPE: expected a target with FP8 tensor cores (sm_89 or newer), got sm_80
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="recipe=weight-only:block chip=sm_80 binary=isa" -o /dev/null
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="recipe=none chip=sm_80 binary=isa" -o /dev/null

// The option `binary` was called `format` before. Now `format` is the FP8 type,
// as in the other pipelines.
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="recipe=tensor format=f8E5M2 format=isa" | FileCheck %s --check-prefix=ISA
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="recipe=tensor format=f8E5M2 binary=isa" | FileCheck %s --check-prefix=ISA
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline="format=isa binary=bin" 2>&1 | FileCheck %s --check-prefix=BOTH
// BOTH: expected one of binary=bin and format=isa, got both
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline=binary=elf 2>&1 | FileCheck %s --check-prefix=BINARY
// BINARY: expected binary=isa or bin, got 'elf'
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline=format=elf 2>&1 | FileCheck %s --check-prefix=FORMAT
// FORMAT: expected format to be an FP8 type, or binary=isa or bin, got 'format=elf'
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline=opt-level=4 2>&1 | FileCheck %s --check-prefix=LEVEL
// LEVEL: expected opt-level=0 to 3, got '4'
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline=attention=on 2>&1 | FileCheck %s --check-prefix=ATTENTION
// ATTENTION: expected attention=auto, off, fp8 or fp8-fast, got 'on'
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline="attention=fp8 chip=sm_80" 2>&1 | FileCheck %s --check-prefix=FP8
// FP8: expected attention=auto or off: expected a chip that multiplies FP8 by wgmma or mma.sync, got sm_80
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline=rows=on 2>&1 | FileCheck %s --check-prefix=ROWS
// ROWS: expected rows=auto or off, got 'on'
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline=split-keys=on 2>&1 | FileCheck %s --check-prefix=SPLIT
// SPLIT: expected split-keys=auto or off, got 'on'
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline=row-kernels=9 2>&1 | FileCheck %s --check-prefix=KERNELS
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline=row-kernels=few 2>&1 | FileCheck %s --check-prefix=FEW
// KERNELS: expected row-kernels=1 to 8, got '9'
// FEW: expected row-kernels=1 to 8, got 'few'
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline="recipe=nothing" 2>&1 | FileCheck %s --check-prefix=NAME
// NAME: expected a recipe

// An option with one value may not be given two.
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_89 chip=sm_90a" 2>&1 | FileCheck %s --check-prefix=TWICE
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline="recipe=none recipe=block" 2>&1 | FileCheck %s --check-prefix=TWICE
// RUN: not fp8-opt %s --fp8-to-cpu-pipeline="recipe=none recipe=block" 2>&1 | FileCheck %s --check-prefix=TWICE
// TWICE: expected one {{chip|recipe}}, got '{{sm_89|none}}' and '{{sm_90a|block}}'

// Without a recipe there is no report.
// RUN: not fp8-opt %s --fp8-quantize-pipeline="recipe=none report=%t.json" 2>&1 | FileCheck %s --check-prefix=NOTHING
// NOTHING: expected no options of quantization with recipe=none, got 'report={{.*}}.json'

// Spaces in quotes and braces do not separate options.
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="recipe=block report='%t a.json' binary=isa" -o /dev/null
// RUN: FileCheck %s --check-prefix=QUOTES --input-file="%t a.json"
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="recipe={block} exclude=\"a chip=b\" binary='isa'" -o /dev/null 2>&1 | FileCheck %s --check-prefix=PATTERN
// QUOTES: "version": 1
// PATTERN: expected a weight that matches the pattern 'a chip=b'

// A toolkit without ptxas is an error.
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline=toolkit=%t.no-toolkit 2>&1 | FileCheck %s --check-prefix=TOOLKIT
// RUN: not fp8-compile %s --toolkit="%t no-toolkit" --emit=ptx 2>&1 | FileCheck %s --check-prefix=TOOLKIT
// TOOLKIT: expected a CUDA toolkit with bin/ptxas, got '{{.*}}no-toolkit'
// ISA: gpu.binary
// ISA-SAME: assembly =

func.func @f(%x: tensor<16x256xbf16>) -> tensor<16x128xbf16> {
  %w = arith.constant dense<0.5> : tensor<256x128xbf16>
  %zero = arith.constant dense<0.0> : tensor<16x128xbf16>
  %y = linalg.matmul ins(%x, %w : tensor<16x256xbf16>, tensor<256x128xbf16>)
                     outs(%zero : tensor<16x128xbf16>) -> tensor<16x128xbf16>
  return %y : tensor<16x128xbf16>
}
