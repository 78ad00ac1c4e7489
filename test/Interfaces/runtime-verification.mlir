// RUN: fp8-opt %s --split-input-file --generate-runtime-verification --canonicalize --cse | FileCheck %s

// There is an assertion for each size that is dynamic, and none for static
// sizes.

// CHECK: #[[$CEIL:.*]] = affine_map<()[s0] -> (s0 ceildiv 128)>
// CHECK-LABEL: func @quantize
// CHECK-SAME: (%[[X:[a-z0-9]*]]: memref<4x?xbf16>, %[[S:[a-z0-9]*]]: memref<4x?xf32>, %[[Q:[a-z0-9]*]]: memref<4x?xf8E4M3FN>)
func.func @quantize(%x: memref<4x?xbf16>, %s: memref<4x?xf32>, %q: memref<4x?xf8E4M3FN>) {
  // CHECK-DAG: %[[K:.*]] = memref.dim %[[X]], %c1
  // CHECK-DAG: %[[B:.*]] = memref.dim %[[S]], %c1
  // CHECK-DAG: %[[EXPECTED:.*]] = affine.apply #[[$CEIL]]()[%[[K]]]
  // CHECK: %[[OK:.*]] = arith.cmpi eq, %[[B]], %[[EXPECTED]]
  // CHECK: cf.assert %[[OK]], "{{.*}}expected dimension 1 of operand 1 to have the size that its block shape or map gives{{.*}}"
  // CHECK: %[[D:.*]] = memref.dim %[[Q]], %c1
  // CHECK: %[[SAME:.*]] = arith.cmpi eq, %[[D]], %[[K]]
  // CHECK: cf.assert %[[SAME]], "{{.*}}expected dimension 1 of operand 2
  // CHECK-NOT: cf.assert
  // CHECK: fp8.quantize
  fp8.quantize %x scale(%s) into %q block [1, 128] : memref<4x?xbf16>, memref<4x?xf32> -> memref<4x?xf8E4M3FN>
  return
}

// -----

// CHECK-LABEL: func @static
// CHECK-NOT: cf.assert
func.func @static(%x: memref<4x256xbf16>, %s: memref<4x2xf32>, %q: memref<4x256xf8E4M3FN>, %a: memref<1x1xf32>) {
  fp8.quantize %x scale(%s) into %q block [1, 128] : memref<4x256xbf16>, memref<4x2xf32> -> memref<4x256xf8E4M3FN>
  fp8.amax %x into %a block [-1, -1] : memref<4x256xbf16> -> memref<1x1xf32>
  return
}

// -----

// There is one assertion for K of b and one for each dimension of the scales.
// The first operand with a dimension defines its size, so it needs no
// assertion.

// CHECK-LABEL: func @scaled_matmul
func.func @scaled_matmul(%a: tensor<8x?xf8E4M3FN>, %sa: tensor<8x?xf32>, %b: tensor<16x?xf8E4M3FN>, %c: tensor<8x16xf32>) -> tensor<8x16xf32> {
  // CHECK: cf.assert %{{.*}}, "{{.*}}expected dimension 1 of operand 1
  // CHECK: cf.assert %{{.*}}, "{{.*}}expected dimension 1 of operand 2
  // CHECK-NOT: cf.assert
  %r = fp8.scaled_matmul %a scale(%sa : tensor<8x?xf32>), %b into %c
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (m, k floordiv 64)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
    : tensor<8x?xf8E4M3FN>, tensor<16x?xf8E4M3FN> -> tensor<8x16xf32>
  return %r : tensor<8x16xf32>
}

// -----

// CHECK-LABEL: func @dequantize
func.func @dequantize(%q: tensor<?x8xf8E4M3FN>, %s: tensor<?x?xf32>, %i: tensor<?x8xf32>) -> tensor<?x8xf32> {
  // CHECK: cf.assert %{{.*}}, "{{.*}}expected dimension 0 of operand 1
  // CHECK: cf.assert %{{.*}}, "{{.*}}expected dimension 1 of operand 1
  // CHECK: cf.assert %{{.*}}, "{{.*}}expected dimension 0 of operand 2
  // CHECK-NOT: cf.assert
  %r = fp8.dequantize %q scales(%s : tensor<?x?xf32>) into %i maps [affine_map<(m, k) -> (m floordiv 32, 0)>] : tensor<?x8xf8E4M3FN> -> tensor<?x8xf32>
  return %r : tensor<?x8xf32>
}
