// A function that is called for each layer: the report has each weight, and a policy that selects only some
// of the layers clones the function.

// RUN: fp8-opt %s --fp8-quantize-pipeline="recipe=block exclude=layers.0.*,layers.3.* manifest=%t.manifest" --fp8-report=%t.json 2> %t.err | FileCheck %s
// RUN: FileCheck %s --check-prefix=TOTAL < %t.err
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
// RUN: FileCheck %s --check-prefix=MANIFEST < %t.manifest
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=block exclude=loc:nothing,layers.3.*" 2>&1 | FileCheck %s --check-prefix=LOCATION
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=block include=layers.* exclude=layers.1.bias" 2>&1 | FileCheck %s --check-prefix=BIAS

// Calls with the same decision share a clone. Two of four layers are in FP8.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %{{.*}}: tensor<128x128xbf16> {fp8.param = "layers.0.w"}
// CHECK-SAME: %{{.*}}: tensor<128x128xf8E4M3FN> {{{.*}}fp8.param = "layers.1.w", fp8.param_part = "data"}
// CHECK: call @layer(
// CHECK: call @layer_0(
// CHECK: call @layer_0(
// CHECK: call @layer(
// CHECK: func.func private @layer(
// CHECK-SAME: {fp8.params = ["layers.0.w", "layers.3.w"]}
// CHECK: linalg.matmul
// CHECK: func.func private @layer_0(
// CHECK-SAME: tensor<128x128xf8E4M3FN>
// CHECK-SAME: {fp8.params = ["layers.1.bias", "layers.2.bias"]}
// CHECK: fp8.scaled_matmul
// TOTAL: fp8-opt: 2 of 4 matmuls in FP8, their weights 131072 bytes before and 98312 after

// REPORT: "found": 4
// REPORT: "rewritten": 2
// REPORT: "status": "refused"
// REPORT: "message": "expected a selected weight: 'layers.0.w' matches the exclude pattern 'layers.0.*'"
// REPORT: "weight": "layers.0.w"
// REPORT: "index": 1
// REPORT: "message": "expected a selected weight: 'layers.3.w' matches the exclude pattern 'layers.3.*'"
// REPORT: "weight": "layers.3.w"
// REPORT: "function": "layer_0"
// REPORT: "status": "rewritten"
// REPORT: "weight": "layers.1.w"
// REPORT: "weight": "layers.2.w"

// MANIFEST: "name": "layers.0.w"
// MANIFEST: "quantized": false
// MANIFEST: "name": "layers.1.w"
// MANIFEST: "quantized": true
// MANIFEST: "name": "layers.2.w"
// MANIFEST: "quantized": true
// MANIFEST: "name": "layers.3.w"
// MANIFEST: "quantized": false

// A pattern for a location might decide for all layers.
// LOCATION: call @layer(
// LOCATION: call @layer(
// LOCATION: call @layer(
// LOCATION: call @layer_0(

// A pattern that matches no operand of a matmul clones nothing.
// BIAS-NOT: @layer_0
// BIAS: call @layer(
func.func @main(%x: tensor<4x128xbf16>,
    %w0: tensor<128x128xbf16> {fp8.param = "layers.0.w"}, %b0: tensor<128xbf16> {fp8.param = "layers.0.bias"},
    %w1: tensor<128x128xbf16> {fp8.param = "layers.1.w"}, %b1: tensor<128xbf16> {fp8.param = "layers.1.bias"},
    %w2: tensor<128x128xbf16> {fp8.param = "layers.2.w"}, %b2: tensor<128xbf16> {fp8.param = "layers.2.bias"},
    %w3: tensor<128x128xbf16> {fp8.param = "layers.3.w"}, %b3: tensor<128xbf16> {fp8.param = "layers.3.bias"}) -> tensor<4x128xbf16> {
  %0 = call @layer(%x, %w0, %b0) : (tensor<4x128xbf16>, tensor<128x128xbf16>, tensor<128xbf16>) -> tensor<4x128xbf16>
  %1 = call @layer(%0, %w1, %b1) : (tensor<4x128xbf16>, tensor<128x128xbf16>, tensor<128xbf16>) -> tensor<4x128xbf16>
  %2 = call @layer(%1, %w2, %b2) : (tensor<4x128xbf16>, tensor<128x128xbf16>, tensor<128xbf16>) -> tensor<4x128xbf16>
  %3 = call @layer(%2, %w3, %b3) : (tensor<4x128xbf16>, tensor<128x128xbf16>, tensor<128xbf16>) -> tensor<4x128xbf16>
  return %3 : tensor<4x128xbf16>
}
func.func private @layer(%x: tensor<4x128xbf16>, %w: tensor<128x128xbf16>, %b: tensor<128xbf16>) -> tensor<4x128xbf16> {
  %e = tensor.empty() : tensor<4x128xbf16>
  %init = linalg.broadcast ins(%b : tensor<128xbf16>) outs(%e : tensor<4x128xbf16>) dimensions = [0]
  %zero = arith.constant dense<0.0> : tensor<4x128xf32>
  %wide = arith.extf %w : tensor<128x128xbf16> to tensor<128x128xf32>
  %f = arith.extf %x : tensor<4x128xbf16> to tensor<4x128xf32>
  %y = linalg.matmul ins(%f, %wide : tensor<4x128xf32>, tensor<128x128xf32>) outs(%zero : tensor<4x128xf32>) -> tensor<4x128xf32>
  %t = arith.truncf %y : tensor<4x128xf32> to tensor<4x128xbf16>
  %s = arith.addf %t, %init : tensor<4x128xbf16>
  return %s : tensor<4x128xbf16>
}
