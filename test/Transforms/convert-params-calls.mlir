// A parameter that is passed to a function and stays in bf16 has the reason that holds in the function.

// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=block" --fp8-hoist-quantizations --fp8-convert-params \
// RUN:     --remarks-filter=fp8 2>&1 | FileCheck %s

// CHECK: remark: [Missed] other-use | Category:fp8 | Function=main
// CHECK-SAME: Reason="'func.return' reads it as well"
// CHECK-SAME: param=w
// CHECK: remark: [Analysis] not-quantized | Category:fp8 | Function=main
// CHECK-SAME: param=b
func.func @main(%x: tensor<4x256xbf16>, %w: tensor<128x256xbf16> {fp8.param = "w"}, %b: tensor<128xbf16> {fp8.param = "b"})
    -> (tensor<128x256xbf16>, tensor<4x128xbf16>, tensor<128xbf16>) {
  %0:3 = call @layer(%x, %w, %b) : (tensor<4x256xbf16>, tensor<128x256xbf16>, tensor<128xbf16>)
      -> (tensor<128x256xbf16>, tensor<4x128xbf16>, tensor<128xbf16>)
  return %0#0, %0#1, %0#2 : tensor<128x256xbf16>, tensor<4x128xbf16>, tensor<128xbf16>
}
func.func private @layer(%x: tensor<4x256xbf16>, %w: tensor<128x256xbf16>, %b: tensor<128xbf16>)
    -> (tensor<128x256xbf16>, tensor<4x128xbf16>, tensor<128xbf16>) {
  %init = arith.constant dense<0.0> : tensor<4x128xbf16>
  %y = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %w : tensor<4x256xbf16>, tensor<128x256xbf16>) outs(%init : tensor<4x128xbf16>) -> tensor<4x128xbf16>
  %t = math.tanh %b : tensor<128xbf16>
  return %w, %y, %t : tensor<128x256xbf16>, tensor<4x128xbf16>, tensor<128xbf16>
}
