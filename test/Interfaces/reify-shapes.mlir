// RUN: fp8-opt %s --split-input-file --resolve-ranked-shaped-type-result-dims --canonicalize --cse | FileCheck %s

// The sizes of results are computed from operands that are read, so that no
// destination is kept alive.

// CHECK: #[[$CEIL:.*]] = affine_map<()[s0] -> (s0 ceildiv 128)>
// CHECK-LABEL: func @dynamic_quantize
// CHECK-SAME: (%[[X:[a-z0-9]*]]: tensor<?x?xbf16>
func.func @dynamic_quantize(%x: tensor<?x?xbf16>, %q: tensor<?x?xf8E4M3FN>, %s: tensor<?x?xf32>) -> (index, index, index, index) {
  // CHECK-DAG: %[[M:.*]] = tensor.dim %[[X]], %c0
  // CHECK-DAG: %[[K:.*]] = tensor.dim %[[X]], %c1
  // CHECK-DAG: %[[B:.*]] = affine.apply #[[$CEIL]]()[%[[K]]]
  // CHECK: return %[[M]], %[[K]], %[[M]], %[[B]]
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0, %1 = fp8.dynamic_quantize %x into %q, %s block [1, 128] : tensor<?x?xbf16> -> tensor<?x?xf8E4M3FN>, tensor<?x?xf32>
  %d0 = tensor.dim %0, %c0 : tensor<?x?xf8E4M3FN>
  %d1 = tensor.dim %0, %c1 : tensor<?x?xf8E4M3FN>
  %d2 = tensor.dim %1, %c0 : tensor<?x?xf32>
  %d3 = tensor.dim %1, %c1 : tensor<?x?xf32>
  return %d0, %d1, %d2, %d3 : index, index, index, index
}

// -----

// One size is known only from the type of the result, and one only from the
// type of the data.

// CHECK-LABEL: func @amax_static
func.func @amax_static(%x: tensor<?x300xf32>, %i: tensor<4x?xf32>, %w: tensor<?x?xf32>) -> (index, index, index) {
  // CHECK-DAG: %[[C3:.*]] = arith.constant 3 : index
  // CHECK-DAG: %[[C4:.*]] = arith.constant 4 : index
  // CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
  // CHECK: return %[[C4]], %[[C3]], %[[C1]]
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = fp8.amax %x into %i block [1, 128] : tensor<?x300xf32> -> tensor<4x?xf32>
  %1 = fp8.amax %x into %w block [1, -1] : tensor<?x300xf32> -> tensor<?x?xf32>
  %d0 = tensor.dim %0, %c0 : tensor<4x?xf32>
  %d1 = tensor.dim %0, %c1 : tensor<4x?xf32>
  %d2 = tensor.dim %1, %c1 : tensor<?x?xf32>
  return %d0, %d1, %d2 : index, index, index
}

// -----

// CHECK-LABEL: func @elementwise
// CHECK-SAME: (%[[X:[a-z0-9]*]]: tensor<?xf32>, %[[S:[a-z0-9]*]]: tensor<?xf32>
func.func @elementwise(%x: tensor<?xf32>, %s: tensor<?xf32>, %q: tensor<?xf8E5M2>, %i: tensor<?xf32>) -> (index, index, index, index) {
  // CHECK-DAG: %[[DX:.*]] = tensor.dim %[[X]], %c0
  // CHECK-DAG: %[[DS:.*]] = tensor.dim %[[S]], %c0
  // CHECK: return %[[DX]], %[[DX]], %[[DS]], %[[DX]]
  %c0 = arith.constant 0 : index
  %0 = fp8.quantize %x scale(%s) into %q block [32] : tensor<?xf32>, tensor<?xf32> -> tensor<?xf8E5M2>
  %1 = fp8.dequantize %0 scales(%s : tensor<?xf32>) into %i maps [affine_map<(d) -> (d floordiv 32)>] : tensor<?xf8E5M2> -> tensor<?xf32>
  %2 = fp8.compute_scale %s into %i format f8E5M2 : tensor<?xf32> -> tensor<?xf32>
  %3 = fp8.cast %x : tensor<?xf32> to tensor<?xf8E5M2>
  %d0 = tensor.dim %0, %c0 : tensor<?xf8E5M2>
  %d1 = tensor.dim %1, %c0 : tensor<?xf32>
  %d2 = tensor.dim %2, %c0 : tensor<?xf32>
  %d3 = tensor.dim %3, %c0 : tensor<?xf8E5M2>
  return %d0, %d1, %d2, %d3 : index, index, index, index
}

// -----

// CHECK-LABEL: func @scaled_matmul
// CHECK-SAME: (%[[A:[a-z0-9]*]]: tensor<?x?x64xf8E4M3FN>, %[[B:[a-z0-9]*]]: tensor<64x?xf8E4M3FN>
func.func @scaled_matmul(%a: tensor<?x?x64xf8E4M3FN>, %b: tensor<64x?xf8E4M3FN>, %c: tensor<?x?x?xf32>) -> (index, index, index) {
  // CHECK-DAG: %[[Z:.*]] = tensor.dim %[[A]], %c0
  // CHECK-DAG: %[[M:.*]] = tensor.dim %[[A]], %c1
  // CHECK-DAG: %[[N:.*]] = tensor.dim %[[B]], %c1
  // CHECK: return %[[N]], %[[Z]], %[[M]]
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %r = fp8.scaled_matmul %a, %b into %c
    maps [affine_map<(z, m, n, k) -> (z, m, k)>, affine_map<(z, m, n, k) -> (k, n)>, affine_map<(z, m, n, k) -> (n, z, m)>]
    : tensor<?x?x64xf8E4M3FN>, tensor<64x?xf8E4M3FN> -> tensor<?x?x?xf32>
  %d0 = tensor.dim %r, %c0 : tensor<?x?x?xf32>
  %d1 = tensor.dim %r, %c1 : tensor<?x?x?xf32>
  %d2 = tensor.dim %r, %c2 : tensor<?x?x?xf32>
  return %d0, %d1, %d2 : index, index, index
}
