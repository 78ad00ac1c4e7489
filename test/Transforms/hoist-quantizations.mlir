// Callers quantize the weights that they pass to functions whose calls are all known.

// RUN: fp8-opt %s --split-input-file --fp8-quantize-matmul="recipe=block" --fp8-hoist-quantizations | FileCheck %s
// RUN: fp8-opt %s --split-input-file --fp8-quantize-matmul="recipe=cast" --fp8-hoist-quantizations | FileCheck %s --check-prefix=CAST

// A weight of each call, and a constant.
// CHECK-LABEL: func.func @two_calls(
// CHECK-SAME: %[[X:.*]]: tensor<4x256xbf16>, %[[A:.*]]: tensor<128x256xbf16> {fp8.param = "a"}
// CHECK: %[[C:.*]] = arith.constant dense<{{.*}}> : tensor<128x256xbf16>
// CHECK: %[[Q:.*]]:2 = fp8.dynamic_quantize %[[A]] into {{.*}} block [128, 128] : tensor<128x256xbf16> -> tensor<128x256xf8E4M3FN>, tensor<1x2xf32>
// CHECK: call @layer(%[[X]], %[[Q]]#0, %[[Q]]#1)
// CHECK: %[[P:.*]]:2 = fp8.dynamic_quantize %[[C]]
// CHECK: call @layer(%[[X]], %[[P]]#0, %[[P]]#1)
// CHECK: func.func private @layer(%{{.*}}: tensor<4x256xbf16>, %[[D:.*]]: tensor<128x256xf8E4M3FN>, %[[S:.*]]: tensor<1x2xf32>)
// CHECK-NOT: fp8.params
// CHECK: fp8.scaled_matmul {{.*}}, %[[D]] scale(%[[S]]
// CAST-LABEL: func.func @two_calls(
// CAST: %[[Q:.*]] = fp8.cast %{{.*}} : tensor<128x256xbf16> to tensor<128x256xf8E4M3FN>
// CAST: call @layer(%{{.*}}, %[[Q]])
// CAST: func.func private @layer(%{{.*}}: tensor<4x256xbf16>, %{{.*}}: tensor<128x256xf8E4M3FN>)
func.func @two_calls(%x: tensor<4x256xbf16>, %a: tensor<128x256xbf16> {fp8.param = "a"}) -> (tensor<4x128xbf16>, tensor<4x128xbf16>) {
  %c = arith.constant dense<0.25> : tensor<128x256xbf16>
  %0 = call @layer(%x, %a) : (tensor<4x256xbf16>, tensor<128x256xbf16>) -> tensor<4x128xbf16>
  %1 = call @layer(%x, %c) : (tensor<4x256xbf16>, tensor<128x256xbf16>) -> tensor<4x128xbf16>
  return %0, %1 : tensor<4x128xbf16>, tensor<4x128xbf16>
}
func.func private @layer(%x: tensor<4x256xbf16>, %w: tensor<128x256xbf16>) -> tensor<4x128xbf16> {
  %init = arith.constant dense<0.0> : tensor<4x128xbf16>
  %y = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %w : tensor<4x256xbf16>, tensor<128x256xbf16>) outs(%init : tensor<4x128xbf16>) -> tensor<4x128xbf16>
  return %y : tensor<4x128xbf16>
}

// -----

// A weight passes through two functions. The function that passes it on gets its parts.
// CHECK-LABEL: func.func @nested(
// CHECK: %[[Q:.*]]:2 = fp8.dynamic_quantize %{{.*}} : tensor<128x256xbf16>
// CHECK: call @outer(%{{.*}}, %[[Q]]#0, %[[Q]]#1)
// CHECK: func.func private @outer(%[[X:.*]]: tensor<4x256xbf16>, %[[D:.*]]: tensor<128x256xf8E4M3FN>, %[[S:.*]]: tensor<1x2xf32>)
// CHECK-NEXT: call @inner(%[[X]], %[[D]], %[[S]])
func.func @nested(%x: tensor<4x256xbf16>, %a: tensor<128x256xbf16> {fp8.param = "a"}) -> tensor<4x128xbf16> {
  %0 = call @outer(%x, %a) : (tensor<4x256xbf16>, tensor<128x256xbf16>) -> tensor<4x128xbf16>
  return %0 : tensor<4x128xbf16>
}
func.func private @outer(%x: tensor<4x256xbf16>, %w: tensor<128x256xbf16>) -> tensor<4x128xbf16> {
  %0 = call @inner(%x, %w) : (tensor<4x256xbf16>, tensor<128x256xbf16>) -> tensor<4x128xbf16>
  return %0 : tensor<4x128xbf16>
}
func.func private @inner(%x: tensor<4x256xbf16>, %w: tensor<128x256xbf16>) -> tensor<4x128xbf16> {
  %init = arith.constant dense<0.0> : tensor<4x128xbf16>
  %y = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %w : tensor<4x256xbf16>, tensor<128x256xbf16>) outs(%init : tensor<4x128xbf16>) -> tensor<4x128xbf16>
  return %y : tensor<4x128xbf16>
}

// -----

// Left alone: another operation reads the weight, a call passes a computed
// tensor, and functions that the module exports or refers to otherwise.
// CHECK-LABEL: func.func @left(
// CHECK-NOT: fp8.dynamic_quantize
// CHECK: call @other_use(
// CHECK: call @computed(
// CHECK: call @exported(
// CHECK: call @referred(
// CHECK: return
// CHECK-LABEL: func.func private @other_use(%{{.*}}: tensor<128x256xbf16> {fp8.params = ["a"]})
// CHECK-LABEL: func.func private @computed(%{{.*}}: tensor<128x256xbf16>)
// CHECK-LABEL: func.func @exported(%{{.*}}: tensor<128x256xbf16>)
// CHECK-LABEL: func.func private @referred(%{{.*}}: tensor<128x256xbf16>)
func.func @left(%a: tensor<128x256xbf16> {fp8.param = "a"}, %x: tensor<128x256xbf16>)
    -> (tensor<128x256xbf16>, tensor<4x128xbf16>, tensor<4x128xbf16>, tensor<4x128xbf16>, (tensor<128x256xbf16>) -> tensor<4x128xbf16>) {
  %0:2 = call @other_use(%a) : (tensor<128x256xbf16>) -> (tensor<128x256xbf16>, tensor<4x128xbf16>)
  %t = math.tanh %x : tensor<128x256xbf16>
  %1 = call @computed(%t) : (tensor<128x256xbf16>) -> tensor<4x128xbf16>
  %2 = call @exported(%a) : (tensor<128x256xbf16>) -> tensor<4x128xbf16>
  %3 = call @referred(%a) : (tensor<128x256xbf16>) -> tensor<4x128xbf16>
  %f = constant @referred : (tensor<128x256xbf16>) -> tensor<4x128xbf16>
  return %0#0, %1, %2, %3, %f : tensor<128x256xbf16>, tensor<4x128xbf16>, tensor<4x128xbf16>, tensor<4x128xbf16>, (tensor<128x256xbf16>) -> tensor<4x128xbf16>
}
func.func private @other_use(%w: tensor<128x256xbf16>) -> (tensor<128x256xbf16>, tensor<4x128xbf16>) {
  %x = arith.constant dense<0.5> : tensor<4x256xbf16>
  %init = arith.constant dense<0.0> : tensor<4x128xbf16>
  %y = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %w : tensor<4x256xbf16>, tensor<128x256xbf16>) outs(%init : tensor<4x128xbf16>) -> tensor<4x128xbf16>
  return %w, %y : tensor<128x256xbf16>, tensor<4x128xbf16>
}
func.func private @computed(%w: tensor<128x256xbf16>) -> tensor<4x128xbf16> {
  %x = arith.constant dense<0.5> : tensor<4x256xbf16>
  %init = arith.constant dense<0.0> : tensor<4x128xbf16>
  %y = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %w : tensor<4x256xbf16>, tensor<128x256xbf16>) outs(%init : tensor<4x128xbf16>) -> tensor<4x128xbf16>
  return %y : tensor<4x128xbf16>
}
func.func @exported(%w: tensor<128x256xbf16>) -> tensor<4x128xbf16> {
  %x = arith.constant dense<0.5> : tensor<4x256xbf16>
  %init = arith.constant dense<0.0> : tensor<4x128xbf16>
  %y = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %w : tensor<4x256xbf16>, tensor<128x256xbf16>) outs(%init : tensor<4x128xbf16>) -> tensor<4x128xbf16>
  return %y : tensor<4x128xbf16>
}
func.func private @referred(%w: tensor<128x256xbf16>) -> tensor<4x128xbf16> {
  %x = arith.constant dense<0.5> : tensor<4x256xbf16>
  %init = arith.constant dense<0.0> : tensor<4x128xbf16>
  %y = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %w : tensor<4x256xbf16>, tensor<128x256xbf16>) outs(%init : tensor<4x128xbf16>) -> tensor<4x128xbf16>
  return %y : tensor<4x128xbf16>
}

// -----

// A function that calls itself is left alone.
// CHECK-LABEL: func.func private @recursive(%{{.*}}: tensor<4x256xbf16>, %{{.*}}: tensor<128x256xbf16>)
// CHECK: fp8.dynamic_quantize %{{.*}} into %{{.*}} : tensor<128x256xbf16>
// CHECK: call @recursive
func.func @start(%x: tensor<4x256xbf16>, %a: tensor<128x256xbf16> {fp8.param = "a"}) -> tensor<4x128xbf16> {
  %0 = call @recursive(%x, %a) : (tensor<4x256xbf16>, tensor<128x256xbf16>) -> tensor<4x128xbf16>
  return %0 : tensor<4x128xbf16>
}
func.func private @recursive(%x: tensor<4x256xbf16>, %w: tensor<128x256xbf16>) -> tensor<4x128xbf16> {
  %init = arith.constant dense<0.0> : tensor<4x128xbf16>
  %y = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %w : tensor<4x256xbf16>, tensor<128x256xbf16>) outs(%init : tensor<4x128xbf16>) -> tensor<4x128xbf16>
  %z = call @recursive(%x, %w) : (tensor<4x256xbf16>, tensor<128x256xbf16>) -> tensor<4x128xbf16>
  %s = arith.addf %y, %z : tensor<4x128xbf16>
  return %s : tensor<4x128xbf16>
}
