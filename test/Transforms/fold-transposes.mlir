// Contractions read tensors from before their transposition.
// RUN: fp8-opt %s --fp8-fold-transposes | FileCheck %s
// RUN: fp8-opt %s --fp8-fold-transposes --fp8-form-contractions --canonicalize | FileCheck %s --check-prefix=DECODE

// CHECK-DAG: #[[$MK:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[$NK:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[$BMK:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
// CHECK-DAG: #[[$NBK:.*]] = affine_map<(d0, d1, d2, d3) -> (d2, d0, d3)>

// The weight is transposed, as torch writes it. Another weight is also
// dequantized, and its kernel decodes it.
// CHECK-LABEL: func.func @weight
// CHECK-SAME: %[[X:.*]]: tensor<8x64xbf16>, %[[W:.*]]: tensor<32x64xbf16>
// CHECK-NOT: linalg.transpose
// CHECK: linalg.contract indexing_maps = [#[[$MK]], #[[$NK]], #{{.*}}] ins(%[[X]], %[[W]] : tensor<8x64xbf16>, tensor<32x64xbf16>)
func.func @weight(%x: tensor<8x64xbf16>, %w: tensor<32x64xbf16>, %y: tensor<8x32xf32>) -> tensor<8x32xf32> {
  %e = tensor.empty() : tensor<64x32xbf16>
  %t = linalg.transpose ins(%w : tensor<32x64xbf16>) outs(%e : tensor<64x32xbf16>) permutation = [1, 0]
  %r = linalg.matmul ins(%x, %t : tensor<8x64xbf16>, tensor<64x32xbf16>) outs(%y : tensor<8x32xf32>) -> tensor<8x32xf32>
  return %r : tensor<8x32xf32>
}

// DECODE-LABEL: func.func @decoded
// DECODE-NOT: fp8.dequantize
// DECODE: fp8.scaled_matmul %{{.*}}, %{{.*}} scale(%{{.*}} : tensor<32x1xf32>) into {{.*}} : tensor<8x64xbf16>, tensor<32x64xf8E4M3FN> -> tensor<8x32xf32>
func.func @decoded(%x: tensor<8x64xbf16>, %w: tensor<32x64xf8E4M3FN>, %s: tensor<32x1xf32>, %y: tensor<8x32xf32>) -> tensor<8x32xf32> {
  %e = tensor.empty() : tensor<32x64xbf16>
  %d = fp8.dequantize %w scales(%s : tensor<32x1xf32>) into %e maps [affine_map<(n, k) -> (n, 0)>] : tensor<32x64xf8E4M3FN> -> tensor<32x64xbf16>
  %f = tensor.empty() : tensor<64x32xbf16>
  %t = linalg.transpose ins(%d : tensor<32x64xbf16>) outs(%f : tensor<64x32xbf16>) permutation = [1, 0]
  %r = linalg.matmul ins(%x, %t : tensor<8x64xbf16>, tensor<64x32xbf16>) outs(%y : tensor<8x32xf32>) -> tensor<8x32xf32>
  return %r : tensor<8x32xf32>
}

// The keys are transposed and then collapsed. The tensor before the transpose is collapsed instead.
// CHECK-LABEL: func.func @keys
// CHECK-SAME: %[[Q:.*]]: tensor<6x16x?xbf16>, %[[K:.*]]: tensor<2x3x?x40xbf16>
// CHECK: %[[C:.*]] = tensor.collapse_shape %[[K]] {{\[\[}}0, 1], [2], [3]] : tensor<2x3x?x40xbf16> into tensor<6x?x40xbf16>
// CHECK: linalg.contract indexing_maps = [#{{.*}}, #{{.*}}, #{{.*}}] ins(%[[Q]], %[[C]] : tensor<6x16x?xbf16>, tensor<6x?x40xbf16>)
func.func @keys(%q: tensor<6x16x?xbf16>, %k: tensor<2x3x?x40xbf16>, %d: index, %y: tensor<6x16x40xf32>) -> tensor<6x16x40xf32> {
  %e = tensor.empty(%d) : tensor<2x3x40x?xbf16>
  %t = linalg.transpose ins(%k : tensor<2x3x?x40xbf16>) outs(%e : tensor<2x3x40x?xbf16>) permutation = [0, 1, 3, 2]
  %f = tensor.empty(%d) : tensor<2x3x?x40xbf16>
  %u = linalg.generic {indexing_maps = [affine_map<(a, b, c, d) -> (a, b, d, c)>, affine_map<(a, b, c, d) -> (a, b, c, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%t : tensor<2x3x40x?xbf16>) outs(%f : tensor<2x3x?x40xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    linalg.yield %in : bf16
  } -> tensor<2x3x?x40xbf16>
  %c = tensor.collapse_shape %u [[0, 1], [2], [3]] : tensor<2x3x?x40xbf16> into tensor<6x?x40xbf16>
  %r = linalg.batch_matmul ins(%q, %c : tensor<6x16x?xbf16>, tensor<6x?x40xbf16>) outs(%y : tensor<6x16x40xf32>) -> tensor<6x16x40xf32>
  return %r : tensor<6x16x40xf32>
}

// A generic keeps its body. The heads are the middle dimension.
// CHECK-LABEL: func.func @heads
// CHECK-NOT: linalg.transpose
// CHECK: linalg.generic {indexing_maps = [#[[$BMK]], #[[$NBK]], #{{.*}}]
func.func @heads(%q: tensor<3x16x8xf32>, %k: tensor<40x3x8xf32>, %y: tensor<3x16x40xf32>) -> tensor<3x16x40xf32> {
  %e = tensor.empty() : tensor<3x40x8xf32>
  %t = linalg.transpose ins(%k : tensor<40x3x8xf32>) outs(%e : tensor<3x40x8xf32>) permutation = [1, 0, 2]
  %r = linalg.generic {indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %t : tensor<3x16x8xf32>, tensor<3x40x8xf32>) outs(%y : tensor<3x16x40xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<3x16x40xf32>
  return %r : tensor<3x16x40xf32>
}

// These stay: collapsed dimensions that are not adjacent before the transpose,
// a window, an operation that is not a contraction, and integers.
// CHECK-LABEL: func.func @left_alone
// CHECK: linalg.transpose
// CHECK: tensor.collapse_shape {{.*}} : tensor<2x3x8x8xf32> into tensor<6x8x8xf32>
// CHECK: linalg.batch_matmul
// CHECK: linalg.transpose
// CHECK: linalg.conv_1d
// CHECK: linalg.transpose
// CHECK: linalg.add
// CHECK: linalg.transpose
// CHECK: linalg.matmul
func.func @left_alone(%q: tensor<6x8x8xf32>, %k: tensor<2x8x3x8xf32>, %y: tensor<6x8x8xf32>, %v: tensor<8x8xf32>, %w: tensor<3xf32>, %z: tensor<6xf32>, %i: tensor<8x8xi8>, %j: tensor<8x8xi32>) -> (tensor<6x8x8xf32>, tensor<6xf32>, tensor<8x8xf32>, tensor<8x8xi32>) {
  %e = tensor.empty() : tensor<2x3x8x8xf32>
  %t = linalg.transpose ins(%k : tensor<2x8x3x8xf32>) outs(%e : tensor<2x3x8x8xf32>) permutation = [0, 2, 1, 3]
  %c = tensor.collapse_shape %t [[0, 1], [2], [3]] : tensor<2x3x8x8xf32> into tensor<6x8x8xf32>
  %r = linalg.batch_matmul ins(%q, %c : tensor<6x8x8xf32>, tensor<6x8x8xf32>) outs(%y : tensor<6x8x8xf32>) -> tensor<6x8x8xf32>
  %f = tensor.empty() : tensor<8x8xf32>
  %u = linalg.transpose ins(%v : tensor<8x8xf32>) outs(%f : tensor<8x8xf32>) permutation = [1, 0]
  %row = tensor.extract_slice %u[0, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<8xf32>
  %s = linalg.conv_1d ins(%row, %w : tensor<8xf32>, tensor<3xf32>) outs(%z : tensor<6xf32>) -> tensor<6xf32>
  %x = linalg.transpose ins(%v : tensor<8x8xf32>) outs(%f : tensor<8x8xf32>) permutation = [1, 0]
  %a = linalg.add ins(%x, %v : tensor<8x8xf32>, tensor<8x8xf32>) outs(%f : tensor<8x8xf32>) -> tensor<8x8xf32>
  %g = tensor.empty() : tensor<8x8xi8>
  %p = linalg.transpose ins(%i : tensor<8x8xi8>) outs(%g : tensor<8x8xi8>) permutation = [1, 0]
  %b = linalg.matmul {cast = #linalg.type_fn<cast_unsigned>} ins(%i, %p : tensor<8x8xi8>, tensor<8x8xi8>) outs(%j : tensor<8x8xi32>) -> tensor<8x8xi32>
  return %r, %s, %a, %b : tensor<6x8x8xf32>, tensor<6xf32>, tensor<8x8xf32>, tensor<8x8xi32>
}
