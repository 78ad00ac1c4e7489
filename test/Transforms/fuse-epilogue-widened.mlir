// An operation that only widens an operand of an epilogue is computed there. The
// matmul reads the narrow tensor.
// RUN: fp8-opt %s --fp8-fuse-epilogue --split-input-file | FileCheck %s

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// The other user of the wide tensor keeps it.

// CHECK-LABEL: func.func @residual(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x16xf8E4M3FN>, %[[W:[a-z0-9]+]]: tensor<8x16xf8E4M3FN>, %[[R:[a-z0-9]+]]: tensor<4x8xbf16>
// CHECK: %[[WIDE:.+]] = linalg.generic {{.*}} ins(%[[R]] : tensor<4x8xbf16>)
// CHECK: %[[SUM:.+]] = fp8.scaled_matmul {{.*}} epilogue(%[[R]] : tensor<4x8xbf16>) {
// CHECK-NEXT: ^bb0(%[[ACC:.+]]: f32, %[[E:.+]]: bf16):
// CHECK-NEXT: %[[F:.+]] = arith.extf %[[E]] : bf16 to f32
// CHECK-NEXT: arith.addf %[[ACC]], %[[F]] : f32
// CHECK: return %[[SUM]], %[[WIDE]]
func.func @residual(%x: tensor<4x16xf8E4M3FN>, %w: tensor<8x16xf8E4M3FN>, %r: tensor<4x8xbf16>)
    -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %wide = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%r : tensor<4x8xbf16>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %f = arith.extf %in : bf16 to f32
    linalg.yield %f : f32
  } -> tensor<4x8xf32>
  %p = fp8.scaled_matmul %x, %w into %z maps [#a, #b, #c]
      : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %sum = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p, %wide : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%in: f32, %other: f32, %out: f32):
    %f = arith.addf %in, %other : f32
    linalg.yield %f : f32
  } -> tensor<4x8xf32>
  return %sum, %wide : tensor<4x8xf32>, tensor<4x8xf32>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>
#t = affine_map<(i, j) -> (j, i)>

// Left alone: the operation also transposes, or computes something else.

// CHECK-LABEL: func.func @other
// CHECK: fp8.scaled_matmul {{.*}} epilogue(%{{.+}}, %{{.+}} : tensor<4x8xf32>, tensor<4x8xf32>) {
// CHECK-NEXT: ^bb0(%{{.+}}: f32, %{{.+}}: f32, %{{.+}}: f32):
func.func @other(%x: tensor<4x16xf8E4M3FN>, %w: tensor<8x16xf8E4M3FN>, %r: tensor<8x4xbf16>, %s: tensor<4x8xbf16>)
    -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %turned = linalg.generic {indexing_maps = [#t, #id], iterator_types = ["parallel", "parallel"]}
      ins(%r : tensor<8x4xbf16>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %f = arith.extf %in : bf16 to f32
    linalg.yield %f : f32
  } -> tensor<4x8xf32>
  %negated = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xbf16>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %f = arith.extf %in : bf16 to f32
    %n = arith.negf %f : f32
    linalg.yield %n : f32
  } -> tensor<4x8xf32>
  %p = fp8.scaled_matmul %x, %w into %z maps [#a, #b, #c]
      : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %sum = linalg.generic {indexing_maps = [#id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p, %turned, %negated : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%in: f32, %o1: f32, %o2: f32, %out: f32):
    %f = arith.addf %in, %o1 : f32
    %g = arith.addf %f, %o2 : f32
    linalg.yield %g : f32
  } -> tensor<4x8xf32>
  return %sum : tensor<4x8xf32>
}
