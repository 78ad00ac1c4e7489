// RUN: rm -f %t.json %t2.json
// RUN: fp8-opt %s --fp8-quantize-matmul="report=%t2.json" --fp8-report=%t.json -o /dev/null
// RUN: FileCheck %s < %t.json
// RUN: diff %t.json %t2.json
// RUN: fp8-opt %s --fp8-quantize-matmul -o /dev/null --remark-format=emitRemark --remarks-filter=fp8 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: not fp8-opt %s --fp8-quantize-matmul="report=%t.missing/r.json" -o /dev/null 2>&1 | FileCheck %s --check-prefix=UNWRITABLE
// RUN: not fp8-opt %s --canonicalize --fp8-report=%t.json -o /dev/null 2>&1 | FileCheck %s --check-prefix=UNUSED
// RUN: not fp8-opt %s --fp8-quantize-matmul --fp8-quantize-matmul --fp8-report=%t.json -o /dev/null 2>&1 | FileCheck %s --check-prefix=TWICE

// UNWRITABLE: error: expected a file that can be written for the report, got '{{.*}}r.json'
// UNUSED: fp8-opt: expected one pass that reports on matmuls (--fp8-quantize-matmul or a pipeline with it) for --fp8-report, got 0
// TWICE: for --fp8-report, got 2

// CHECK: "version": 1,
// CHECK-NEXT: "module": "named",
// CHECK-NEXT: "recipe": "#fp8.recipe<act = dynamic [1, 128], weight = static [128, 128]>",
// CHECK: "summary": {
// CHECK-NEXT: "found": 4,
// CHECK-NEXT: "rewritten": 2,
// CHECK-NEXT: "refused": 2,
// The two rewritten matmuls share a weight, which counts once: 256 * 64 * 2
// bytes before, and 256 * 64 + 2 * 1 * 4 after. The refused one has 64 * 8 * 2
// bytes.
// CHECK-NEXT: "weight_bytes_before": 33792,
// CHECK-NEXT: "weight_bytes_after": 17416
// CHECK: "index": 0,
// CHECK-NEXT: "location": "{{.*}}quantize-matmul-report.mlir:[[#@LINE+52]]:8",
// CHECK-NEXT: "function": "f",
// CHECK-NEXT: "op": "linalg.matmul",
// CHECK-NEXT: "status": "rewritten",
// CHECK-NEXT: "reason": null,
// CHECK-NEXT: "message": "rewritten: MxNxK ?x64x256",
// CHECK-NEXT: "suggestion": null,
// CHECK-NEXT: "form": "bias",
// CHECK-NEXT: "m": null,
// CHECK-NEXT: "n": 64,
// CHECK-NEXT: "k": 256,
// CHECK-NEXT: "batch": [],
// CHECK-NEXT: "act_type": "tensor<?x256xbf16>",
// CHECK-NEXT: "weight_type": "tensor<256x64xbf16>",
// CHECK-NEXT: "weight": "proj.weight",
// CHECK-NEXT: "recipe": "#fp8.recipe<act = dynamic [1, 128], weight = static [128, 128]>",
// CHECK-NEXT: "granularity": null,
// CHECK-NEXT: "weight_bytes_before": 32768,
// CHECK-NEXT: "weight_bytes_after": 16392
// CHECK: "index": 1,
// CHECK: "status": "rewritten",
// CHECK: "index": 2,
// CHECK: "status": "refused",
// CHECK-NEXT: "reason": "small-matmul",
// CHECK-NEXT: "message": "expected K of at least 16, got MxNxK 64x64x8",
// CHECK-NEXT: "suggestion": "pass min-k=8 to quantize it anyway",
// CHECK: "weight": "constant",
// CHECK: "index": 3,
// CHECK: "op": "linalg.conv_1d",
// CHECK: "reason": "convolution",
// CHECK: "m": null,
// CHECK: "weight": null,

// Remarks contain locations, names, shapes, weights and recipes.
// REMARK: quantize-matmul-report.mlir:[[#@LINE+18]]:8: remark: [Passed] quantize-matmul | Category:fp8 | Function=f
// REMARK-SAME: Op=linalg.matmul
// REMARK-SAME: Recipe="#fp8.recipe<act = dynamic [1, 128], weight = static [128, 128]>"
// REMARK-SAME: Shape="MxNxK ?x64x256"
// REMARK-SAME: Weight=proj.weight
// REMARK: remark: [Passed] quantize-matmul
// REMARK: remark: [Missed] small-matmul | Category:fp8 | Function=f
// REMARK-SAME: Reason="expected K of at least 16, got MxNxK 64x64x8"
// REMARK-SAME: Suggestion="pass min-k=8 to quantize it anyway"
// REMARK: remark: [Missed] convolution

module @named {
  func.func @f(%x: tensor<?x256xbf16>, %z: tensor<?x64xf32>,
               %w: tensor<256x64xbf16> {fp8.param = "proj.weight"},
               %y: tensor<64x8xbf16>, %zy: tensor<64x64xf32>,
               %s: tensor<16xbf16>, %t: tensor<3xbf16>, %zs: tensor<14xf32>)
      -> (tensor<?x64xf32>, tensor<?x64xf32>, tensor<64x64xf32>, tensor<14xf32>) {
  %k = arith.constant dense<0.5> : tensor<8x64xbf16>
  %0 = linalg.matmul ins(%x, %w : tensor<?x256xbf16>, tensor<256x64xbf16>) outs(%z : tensor<?x64xf32>) -> tensor<?x64xf32>
  %1 = linalg.matmul ins(%x, %w : tensor<?x256xbf16>, tensor<256x64xbf16>) outs(%z : tensor<?x64xf32>) -> tensor<?x64xf32>
  %2 = linalg.matmul ins(%y, %k : tensor<64x8xbf16>, tensor<8x64xbf16>) outs(%zy : tensor<64x64xf32>) -> tensor<64x64xf32>
  %3 = linalg.conv_1d ins(%s, %t : tensor<16xbf16>, tensor<3xbf16>) outs(%zs : tensor<14xf32>) -> tensor<14xf32>
  return %0, %1, %2, %3 : tensor<?x64xf32>, tensor<?x64xf32>, tensor<64x64xf32>, tensor<14xf32>
  }
}
