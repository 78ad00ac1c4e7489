// Options of fp8-to-nvvm-pipeline, and what is wrong with them.

// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_80 format=isa opt-level=1" | FileCheck %s --check-prefix=SM80
// SM80: #nvvm.target<O = 1, chip = "sm_80", features = "+ptx78">

// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_42 format=isa" 2>&1 | FileCheck %s --check-prefix=CHIP
// CHIP: error: expected a chip of sm_75, {{.*}}sm_120a, got sm_42

// A chip that is not known, or cannot run the recipe, is an error before
// anything is rewritten.
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline="recipe=block chip=sm_42 format=isa" 2>&1 | FileCheck %s --check-prefix=TARGET
// TARGET: expected a target ({{.*}}), got 'sm_42'
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline="recipe=block chip=sm_80 format=isa" 2>&1 | FileCheck %s --check-prefix=RECIPE
// RECIPE: expected a target with FP8 tensor cores (sm_89 or newer), got sm_80
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="recipe=weight-only:block chip=sm_80 format=isa" -o /dev/null
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="recipe=none chip=sm_80 format=isa" -o /dev/null

// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline=format=elf 2>&1 | FileCheck %s --check-prefix=FORMAT
// FORMAT: expected format=isa or bin, got 'elf'
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline=opt-level=4 2>&1 | FileCheck %s --check-prefix=LEVEL
// LEVEL: expected opt-level=0 to 3, got '4'
// RUN: not fp8-opt %s --fp8-to-nvvm-pipeline="recipe=nothing" 2>&1 | FileCheck %s --check-prefix=NAME
// NAME: expected a recipe

// A toolkit without ptxas is none: PTX then.
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline=toolkit=%t.no-toolkit | FileCheck %s --check-prefix=ISA
// ISA: gpu.binary
// ISA-SAME: assembly =

func.func @f(%x: tensor<16x256xbf16>) -> tensor<16x128xbf16> {
  %w = arith.constant dense<0.5> : tensor<256x128xbf16>
  %zero = arith.constant dense<0.0> : tensor<16x128xbf16>
  %y = linalg.matmul ins(%x, %w : tensor<16x256xbf16>, tensor<256x128xbf16>)
                     outs(%zero : tensor<16x128xbf16>) -> tensor<16x128xbf16>
  return %y : tensor<16x128xbf16>
}
