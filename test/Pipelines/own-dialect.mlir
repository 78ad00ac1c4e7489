// Operations, attributes and types of another compiler may stand between
// matmuls in all stages on tensors.
// RUN: fp8-opt %s --allow-unregistered-dialect --fp8-verify-stage=stage=input --fp8-quantize-pipeline=recipe=block | FileCheck %s

// CHECK: func.func @f
// CHECK: %[[N:.*]] = "my.rmsnorm"(%arg0) <{eps = #my.epsilon<1.0e-6>}>
// CHECK: fp8.dynamic_quantize %[[N]]
// CHECK: fp8.scaled_matmul
// CHECK: "my.keep"(%{{.*}}) : (!my.handle) -> ()
func.func @f(%x: tensor<64x256xbf16>, %w: tensor<128x256xbf16>, %i: tensor<64x128xf32>, %h: !my.handle) -> tensor<64x128xf32> {
  %n = "my.rmsnorm"(%x) <{eps = #my.epsilon<1.0e-6>}> : (tensor<64x256xbf16>) -> tensor<64x256xbf16>
  %y = linalg.matmul indexing_maps = [affine_map<(m,n,k)->(m,k)>, affine_map<(m,n,k)->(n,k)>, affine_map<(m,n,k)->(m,n)>] ins(%n, %w : tensor<64x256xbf16>, tensor<128x256xbf16>) outs(%i : tensor<64x128xf32>) -> tensor<64x128xf32>
  "my.keep"(%h) : (!my.handle) -> ()
  return %y : tensor<64x128xf32>
}
