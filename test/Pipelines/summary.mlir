// Pipelines that quantize print on the standard error how many matmuls are in
// FP8. If there are none, a warning has the most frequent reason.

// RUN: fp8-opt %s --fp8-quantize-pipeline="recipe=block" 2>&1 >/dev/null | FileCheck %s
// RUN: fp8-opt %s --fp8-to-cpu-pipeline="recipe=block" 2>&1 >/dev/null | FileCheck %s
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="recipe=block binary=isa" 2>&1 >/dev/null | FileCheck %s
// RUN: fp8-compile %s --recipe=block --options=when=always --emit=ptx 2>&1 >/dev/null | FileCheck %s --check-prefix=COMPILE
// CHECK: fp8-opt: 1 of 2 matmuls in FP8, their weights 32768 bytes before and 16392 after
// CHECK-EMPTY:
// COMPILE: fp8-compile: 1 of 2 matmuls in FP8, their weights 32768 bytes before and 16392 after
// COMPILE-EMPTY:

// RUN: fp8-opt %s --fp8-quantize-pipeline="recipe=block exclude=*,loc:*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=NONE
// NONE: summary.mlir:{{.*}}: warning: expected matmuls to become FP8, got 0 of 2; 1 of them: expected
// NONE: note:
// NONE: fp8-opt: 0 of 2 matmuls in FP8, their weights 32768 bytes before and 32768 after
// RUN: fp8-compile %s --recipe=block --emit=ptx 2>&1 >/dev/null | FileCheck %s --check-prefix=SLOWER
// SLOWER: warning: expected matmuls to become FP8, got 0 of 2; 1 of them: expected FP8 to be faster on the target, got a prediction of {{.*}} us
// SLOWER: note: pass when=always, or set fp8.recipe on the matmul, to quantize it in any case
// SLOWER: fp8-compile: 0 of 2 matmuls in FP8
// RUN: fp8-compile %s --recipe=block --chip=sm_89 --emit=ptx 2>&1 >/dev/null | FileCheck %s --check-prefix=COMPILE
// RUN: fp8-compile %s --recipe=block --options=preset=wan --emit=ptx 2>&1 >/dev/null | FileCheck %s --check-prefix=PRESET
// PRESET: warning: expected weights that the preset 'wan' selects, got none among 2 matmuls
// PRESET: warning: expected matmuls to become FP8, got 0 of 2
// PRESET: fp8-compile: 0 of 2 matmuls

// Single passes print nothing, and neither does a command with the option for
// that.
// RUN: fp8-opt %s --fp8-quantize-matmul -o /dev/null 2>&1 | count 0
// RUN: fp8-opt %s --fp8-quantize-pipeline="recipe=block summary=false" -o /dev/null 2>&1 | count 0
// RUN: fp8-opt %s --fp8-quantize-pipeline="recipe=none" -o /dev/null 2>&1 | count 0
// RUN: fp8-compile %s --recipe=block --options=when=always --emit=ptx --quiet 2>&1 >/dev/null | count 0

// Several modules are counted together.
// RUN: cat %s > %t.mlir && echo "// --""---" >> %t.mlir && cat %s >> %t.mlir
// RUN: fp8-opt %t.mlir --split-input-file --fp8-quantize-pipeline="recipe=block" 2>&1 >/dev/null | FileCheck %s --check-prefix=TWO
// TWO: fp8-opt: 2 of 4 matmuls in FP8, their weights 65536 bytes before and 32784 after

// fp8-compile writes the report of the pipeline.
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="recipe=block binary=isa" --fp8-report=%t.opt.json -o /dev/null
// RUN: fp8-compile %s --recipe=block --options=when=always --report=%t.compile.json --emit=ptx -o /dev/null
// RUN: diff %t.opt.json %t.compile.json
// RUN: not fp8-compile %s --report=%t.compile.json --emit=ptx 2>&1 | FileCheck %s --check-prefix=REPORT
// REPORT: fp8-compile: error: expected --recipe with --report, got none

func.func @f(%x: tensor<16x256xbf16>, %y: tensor<16x64xbf16>, %init: tensor<16x16xbf16>) -> tensor<16x16xbf16> {
  %w = arith.constant dense<0.5> : tensor<256x64xbf16>
  %e = arith.constant dense<0.0> : tensor<16x64xbf16>
  %q = linalg.matmul ins(%x, %w : tensor<16x256xbf16>, tensor<256x64xbf16>) outs(%e : tensor<16x64xbf16>) -> tensor<16x64xbf16>
  %k = math.tanh %q : tensor<16x64xbf16>
  %s = linalg.matmul
    indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
    ins(%q, %k : tensor<16x64xbf16>, tensor<16x64xbf16>) outs(%init : tensor<16x16xbf16>) -> tensor<16x16xbf16>
  return %s : tensor<16x16xbf16>
}
