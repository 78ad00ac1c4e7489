// RUN: fp8-opt %s --split-input-file --canonicalize | FileCheck %s

// Narrow inputs are read without widening, because each element becomes the
// same f32.

// CHECK-LABEL: func @extf_into_input
// CHECK-SAME: (%[[X:[a-z0-9]*]]: tensor<4x256xbf16>, %[[H:[a-z0-9]*]]: f16,
func.func @extf_into_input(%x: tensor<4x256xbf16>, %h: f16, %ai: tensor<4x2xf32>, %qi: tensor<4x256xf8E4M3FN>)
    -> (tensor<4x2xf32>, tensor<4x256xf8E4M3FN>, tensor<4x256xf8E4M3FN>, f8E5M2) {
  %w = arith.extf %x : tensor<4x256xbf16> to tensor<4x256xf32>
  // CHECK-NOT: arith.extf
  // CHECK: fp8.amax %[[X]] into
  %a = fp8.amax %w into %ai block [1, 128] : tensor<4x256xf32> -> tensor<4x2xf32>
  // CHECK: fp8.quantize %[[X]] scale
  %q = fp8.quantize %w scale(%a) into %qi block [1, 128] : tensor<4x256xf32>, tensor<4x2xf32> -> tensor<4x256xf8E4M3FN>
  // CHECK: fp8.dynamic_quantize %[[X]] into
  %d, %s = fp8.dynamic_quantize %w into %qi, %ai block [1, 128] : tensor<4x256xf32> -> tensor<4x256xf8E4M3FN>, tensor<4x2xf32>
  // CHECK: fp8.cast %[[H]] : f16 to f8E5M2
  %e = arith.extf %h : f16 to f32
  %c = fp8.cast %e : f32 to f8E5M2
  return %a, %q, %d, %c : tensor<4x2xf32>, tensor<4x256xf8E4M3FN>, tensor<4x256xf8E4M3FN>, f8E5M2
}

// -----

// These stay, because narrowing the input rounds it.

// CHECK-LABEL: func @truncf_stays
func.func @truncf_stays(%x: tensor<4xf32>, %s: tensor<1xf32>, %i: tensor<4xf8E4M3FN>) -> tensor<4xf8E4M3FN> {
  // CHECK: %[[T:.*]] = arith.truncf
  // CHECK: fp8.quantize %[[T]]
  %t = arith.truncf %x : tensor<4xf32> to tensor<4xbf16>
  %q = fp8.quantize %t scale(%s) into %i block [4] : tensor<4xbf16>, tensor<1xf32> -> tensor<4xf8E4M3FN>
  return %q : tensor<4xf8E4M3FN>
}

// -----

// CHECK-LABEL: func @truncf_of_dequantize
// CHECK-SAME: (%[[ACC:[a-z0-9]*]]: tensor<?x8xf32>, %[[S:[a-z0-9]*]]: tensor<?x1xf32>
func.func @truncf_of_dequantize(%acc: tensor<?x8xf32>, %s: tensor<?x1xf32>, %i: tensor<?x8xf32>) -> tensor<?x8xbf16> {
  // CHECK: %[[I:.*]] = tensor.empty(%{{.*}}) : tensor<?x8xbf16>
  // CHECK: %[[R:.*]] = fp8.dequantize %[[ACC]] scales(%[[S]] : tensor<?x1xf32>) into %[[I]] maps [{{.*}}] : tensor<?x8xf32> -> tensor<?x8xbf16>
  // CHECK-NEXT: return %[[R]]
  %d = fp8.dequantize %acc scales(%s : tensor<?x1xf32>) into %i maps [affine_map<(m, n) -> (m, 0)>] : tensor<?x8xf32> -> tensor<?x8xf32>
  %t = arith.truncf %d : tensor<?x8xf32> to tensor<?x8xbf16>
  return %t : tensor<?x8xbf16>
}

// -----

// These stay: with a result in bf16 there would be two roundings, the rounding
// mode is another one, or there is another use.

// CHECK-LABEL: func @truncf_of_dequantize_left_alone
func.func @truncf_of_dequantize_left_alone(%acc: tensor<8xf32>, %f: tensor<8xf32>) -> (tensor<8xf8E5M2>, tensor<8xbf16>, tensor<8xbf16>, tensor<8xf32>) {
  // CHECK-COUNT-3: arith.truncf
  %0 = fp8.dequantize %acc into %f {keep = 0} : tensor<8xf32> -> tensor<8xf32>
  %c = arith.constant dense<3.0> : tensor<1xf32>
  %d = fp8.dequantize %acc scales(%c : tensor<1xf32>) into %f maps [affine_map<(m) -> (0)>] : tensor<8xf32> -> tensor<8xf32>
  %1 = arith.truncf %d : tensor<8xf32> to tensor<8xf8E5M2>
  %e = fp8.dequantize %acc scales(%c : tensor<1xf32>) into %f maps [affine_map<(m) -> (0)>] {keep = 1} : tensor<8xf32> -> tensor<8xf32>
  %2 = arith.truncf %e toward_zero : tensor<8xf32> to tensor<8xbf16>
  %g = fp8.dequantize %acc scales(%c : tensor<1xf32>) into %f maps [affine_map<(m) -> (0)>] {keep = 2} : tensor<8xf32> -> tensor<8xf32>
  %3 = arith.truncf %g : tensor<8xf32> to tensor<8xbf16>
  return %1, %2, %3, %g : tensor<8xf8E5M2>, tensor<8xbf16>, tensor<8xbf16>, tensor<8xf32>
}

// -----

// CHECK-LABEL: func @unit_scale
// CHECK-SAME: (%[[ACC:[a-z0-9]*]]: tensor<4x8xf32>, %[[S:[a-z0-9]*]]: tensor<4x1xf32>
func.func @unit_scale(%acc: tensor<4x8xf32>, %s: tensor<4x1xf32>, %i: tensor<4x8xbf16>, %f: tensor<4x8xf32>) -> (tensor<4x8xbf16>, tensor<4x8xf32>) {
  %one = arith.constant dense<1.0> : tensor<8x1xf32>
  %e = arith.constant dense<1.0> : tensor<1x1xf8E8M0FNU>
  // CHECK: %[[R:.*]] = fp8.dequantize %[[ACC]] scales(%[[S]] : tensor<4x1xf32>) into %{{.*}} maps [#{{[a-z0-9]*}}] :
  // CHECK-NEXT: return %[[R]], %[[ACC]]
  %r = fp8.dequantize %acc scales(%one, %s : tensor<8x1xf32>, tensor<4x1xf32>) into %i
    maps [affine_map<(m, n) -> (n, 0)>, affine_map<(m, n) -> (m, 0)>] : tensor<4x8xf32> -> tensor<4x8xbf16>
  %q = fp8.dequantize %acc scales(%e : tensor<1x1xf8E8M0FNU>) into %f maps [affine_map<(m, n) -> (0, 0)>] : tensor<4x8xf32> -> tensor<4x8xf32>
  return %r, %q : tensor<4x8xbf16>, tensor<4x8xf32>
}

// -----

// These scales stay, because each of the two products rounds.

// CHECK-LABEL: func @other_scales_stay
func.func @other_scales_stay(%acc: tensor<4x8xf32>, %i: tensor<4x8xbf16>) -> tensor<4x8xbf16> {
  // CHECK: fp8.dequantize %{{.*}} scales(%{{.*}}, %{{.*}} :
  %a = arith.constant dense<2.0> : tensor<1x1xf32>
  %b = arith.constant dense<0.1> : tensor<1x1xf32>
  %r = fp8.dequantize %acc scales(%a, %b : tensor<1x1xf32>, tensor<1x1xf32>) into %i
    maps [affine_map<(m, n) -> (0, 0)>, affine_map<(m, n) -> (0, 0)>] : tensor<4x8xf32> -> tensor<4x8xbf16>
  return %r : tensor<4x8xbf16>
}

// -----

// Static sizes behind casts become sizes of the operation.

// CHECK-LABEL: func @tensor_cast
// CHECK-SAME: (%[[X:[a-z0-9]*]]: tensor<4x256xbf16>)
func.func @tensor_cast(%x: tensor<4x256xbf16>) -> tensor<?x?xf8E4M3FN> {
  // CHECK-DAG: %[[QI:.*]] = tensor.empty() : tensor<4x256xf8E4M3FN>
  // CHECK-DAG: %[[SI:.*]] = tensor.empty() : tensor<4x2xf32>
  // CHECK: %[[Q:.*]]:2 = fp8.dynamic_quantize %[[X]] into %[[QI]], %[[SI]] block [1, 128] : tensor<4x256xbf16> -> tensor<4x256xf8E4M3FN>, tensor<4x2xf32>
  // CHECK: tensor.cast %[[Q]]#0 : tensor<4x256xf8E4M3FN> to tensor<?x?xf8E4M3FN>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %d = tensor.cast %x : tensor<4x256xbf16> to tensor<?x?xbf16>
  %m = tensor.dim %d, %c0 : tensor<?x?xbf16>
  %k = tensor.dim %d, %c1 : tensor<?x?xbf16>
  %g = affine.apply affine_map<()[s0] -> (s0 ceildiv 128)>()[%k]
  %qi = tensor.empty(%m, %k) : tensor<?x?xf8E4M3FN>
  %si = tensor.empty(%m, %g) : tensor<?x?xf32>
  %q, %s = fp8.dynamic_quantize %d into %qi, %si block [1, 128] : tensor<?x?xbf16> -> tensor<?x?xf8E4M3FN>, tensor<?x?xf32>
  return %q : tensor<?x?xf8E4M3FN>
}

// -----

// CHECK-LABEL: func @memref_cast
// CHECK-SAME: (%[[X:[a-z0-9]*]]: memref<4x8xbf16>, %[[S:[a-z0-9]*]]: memref<1x1xf32>, %[[Q:[a-z0-9]*]]: memref<4x8xf8E4M3FN>)
func.func @memref_cast(%x: memref<4x8xbf16>, %s: memref<1x1xf32>, %q: memref<4x8xf8E4M3FN>) {
  // CHECK-NEXT: fp8.quantize %[[X]] scale(%[[S]]) into %[[Q]] block [-1, -1] : memref<4x8xbf16>, memref<1x1xf32> -> memref<4x8xf8E4M3FN>
  %0 = memref.cast %x : memref<4x8xbf16> to memref<?x8xbf16>
  %1 = memref.cast %q : memref<4x8xf8E4M3FN> to memref<?x?xf8E4M3FN>
  fp8.quantize %0 scale(%s) into %1 block [-1, -1] : memref<?x8xbf16>, memref<1x1xf32> -> memref<?x?xf8E4M3FN>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// Operations on tensors have no effects, so unused results are removed.
// Operations on memrefs write to memory and stay.

// CHECK-LABEL: func @dead
func.func @dead(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>, %x: tensor<4x16xbf16>, %s: tensor<4x1xf32>,
                %y: memref<4x16xbf16>, %t: memref<4x1xf32>, %v: f32) {
  // CHECK-NEXT: fp8.amax {{.*}} : memref<4x16xbf16> -> memref<4x1xf32>
  // CHECK-NEXT: return
  %0 = fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c] epilogue {
    ^bb0(%acc: f32):
      fp8.yield %acc : f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1, %2 = fp8.dynamic_quantize %x into %a, %s block [1, -1] : tensor<4x16xbf16> -> tensor<4x16xf8E4M3FN>, tensor<4x1xf32>
  %3 = fp8.dequantize %1 scales(%2 : tensor<4x1xf32>) into %x maps [affine_map<(m, k) -> (m, 0)>] : tensor<4x16xf8E4M3FN> -> tensor<4x16xbf16>
  %4 = fp8.amax %x into %s block [1, -1] : tensor<4x16xbf16> -> tensor<4x1xf32>
  %5 = fp8.compute_scale %4 into %s format f8E4M3FN : tensor<4x1xf32> -> tensor<4x1xf32>
  %6 = fp8.cast %v : f32 to f8E4M3FN
  fp8.amax %y into %t block [1, -1] : memref<4x16xbf16> -> memref<4x1xf32>
  return
}

// -----

// The operation reads the static sizes before casts. Upstream's pattern for
// this would crash on the empty epilogue.

// CHECK-LABEL: func @scaled_matmul_casts
// CHECK-SAME: (%[[A:.*]]: tensor<4x16xf8E4M3FN>, %[[B:.*]]: tensor<8x16xf8E4M3FN>, %[[C:.*]]: tensor<4x8xf32>)
func.func @scaled_matmul_casts(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) -> tensor<?x8xf32> {
  // CHECK: %[[Y:.*]] = fp8.scaled_matmul %[[A]], %[[B]] into %[[C]] {{.*}} : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  // CHECK: %[[Z:.*]] = tensor.cast %[[Y]] : tensor<4x8xf32> to tensor<?x8xf32>
  // CHECK: return %[[Z]]
  %0 = tensor.cast %a : tensor<4x16xf8E4M3FN> to tensor<?x16xf8E4M3FN>
  %1 = tensor.cast %c : tensor<4x8xf32> to tensor<?x8xf32>
  %2 = fp8.scaled_matmul %0, %b into %1
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
    : tensor<?x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<?x8xf32>
  return %2 : tensor<?x8xf32>
}
