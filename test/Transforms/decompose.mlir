// RUN: fp8-opt %s --fp8-decompose | FileCheck %s

// CHECK-LABEL: func @all_attributes
// CHECK-SAME: (%[[X:[a-z0-9]*]]: tensor<?x96xf16>, %[[QI:[a-z0-9]*]]: tensor<?x96xf8E5M2>, %[[SI:[a-z0-9]*]]: tensor<?x3xf8E8M0FNU>)
func.func @all_attributes(%x: tensor<?x96xf16>, %q: tensor<?x96xf8E5M2>, %s: tensor<?x3xf8E8M0FNU>) -> (tensor<?x96xf8E5M2>, tensor<?x3xf8E8M0FNU>) {
  // CHECK: %[[E:.*]] = tensor.empty(%{{.*}}) : tensor<?x3xf32>
  // CHECK: %[[Z:.*]] = linalg.fill ins(%{{.*}} : f32) outs(%[[E]] : tensor<?x3xf32>)
  // CHECK: %[[A:.*]] = fp8.amax %[[X]] into %[[Z]] block [1, 32] : tensor<?x96xf16> -> tensor<?x3xf32>
  // CHECK: %[[S:.*]] = fp8.compute_scale %[[A]] into %[[SI]] format f8E5M2 {amax_floor = 5.000000e-01 : f32, scale_rounding = #fp8.scale_rounding<pow2_nearest>} : tensor<?x3xf32> -> tensor<?x3xf8E8M0FNU>
  // CHECK: %[[Q:.*]] = fp8.quantize %[[X]] scale(%[[S]]) into %[[QI]] block [1, 32] {division = #fp8.division<reciprocal>, overflow = #fp8.overflow<nan>} : tensor<?x96xf16>, tensor<?x3xf8E8M0FNU> -> tensor<?x96xf8E5M2>
  // CHECK: return %[[Q]], %[[S]]
  %0, %1 = fp8.dynamic_quantize %x into %q, %s block [1, 32]
    {amax_floor = 0.5 : f32, division = #fp8.division<reciprocal>, overflow = #fp8.overflow<nan>, scale_rounding = #fp8.scale_rounding<pow2_nearest>}
    : tensor<?x96xf16> -> tensor<?x96xf8E5M2>, tensor<?x3xf8E8M0FNU>
  return %0, %1 : tensor<?x96xf8E5M2>, tensor<?x3xf8E8M0FNU>
}

// On memrefs the amax would need an allocation, so the operation stays for the
// lowering.

// CHECK-LABEL: func @memref
func.func @memref(%x: memref<4x96xf16>, %q: memref<4x96xf8E5M2>, %s: memref<4x3xf32>) {
  // CHECK: fp8.dynamic_quantize
  fp8.dynamic_quantize %x into %q, %s block [1, 32] : memref<4x96xf16> -> memref<4x96xf8E5M2>, memref<4x3xf32>
  return
}
