// RUN: fp8-opt %s --fp8-quantize-pipeline="recipe=block manifest=%t.json" | FileCheck %s
// RUN: FileCheck %s --check-prefix=JSON --input-file=%t.json
// RUN: fp8-opt %s --fp8-quantize-pipeline="recipe=block convert-params=false" | FileCheck %s --check-prefix=KEPT
// RUN: not fp8-opt %s --fp8-quantize-pipeline="convert-params=perhaps" 2>&1 | FileCheck %s --check-prefix=PERHAPS
// RUN: not fp8-opt %s --fp8-quantize-pipeline="convert-params=false manifest=x" 2>&1 | FileCheck %s --check-prefix=NO-MANIFEST

// A weight that is a parameter becomes FP8 data and scales in the layout of the
// checkpoint. The transpose becomes a map of the matmul.
// CHECK-LABEL: func.func @linear
//  CHECK-SAME:   %[[X:[^:]+]]: tensor<32x256xbf16>
//  CHECK-SAME:   %[[W:[^:]+]]: tensor<384x256xf8E4M3FN> {fp8.block_shape = array<i64: 128, 128>
//  CHECK-SAME:   %[[S:[^:]+]]: tensor<3x2xf32> {
//   CHECK-NOT:   linalg.transpose
//       CHECK:   %[[QX:.+]]:2 = fp8.dynamic_quantize %[[X]]
//       CHECK:   fp8.scaled_matmul %[[QX]]#0 scale(%[[QX]]#1 : tensor<32x2xf32>), %[[W]] scale(%[[S]] : tensor<3x2xf32>)
//   CHECK-NOT:   fp8.dynamic_quantize

// JSON: "name": "linear.weight"
// JSON: "quantized": true

// KEPT-LABEL: func.func @linear
//  KEPT-SAME:   %[[W:[^:]+]]: tensor<384x256xbf16> {fp8.param = "linear.weight"}
//       KEPT:   fp8.dynamic_quantize %[[W]]

// PERHAPS: expected convert-params=true or false, got 'perhaps'
// NO-MANIFEST: expected no manifest with convert-params=false, got 'x'
func.func @linear(%x: tensor<32x256xbf16>,
                  %w: tensor<384x256xbf16> {fp8.param = "linear.weight"}) -> tensor<32x384xf32> {
  %zero = arith.constant 0.0 : f32
  %te = tensor.empty() : tensor<256x384xbf16>
  %t = linalg.transpose ins(%w : tensor<384x256xbf16>) outs(%te : tensor<256x384xbf16>) permutation = [1, 0]
  %e = tensor.empty() : tensor<32x384xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<32x384xf32>) -> tensor<32x384xf32>
  %0 = linalg.matmul ins(%x, %t : tensor<32x256xbf16>, tensor<256x384xbf16>)
                     outs(%init : tensor<32x384xf32>) -> tensor<32x384xf32>
  return %0 : tensor<32x384xf32>
}
