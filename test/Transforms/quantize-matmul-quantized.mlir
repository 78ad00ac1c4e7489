// RUN: fp8-opt %s --split-input-file --fp8-quantize-matmul="recipe=row" | FileCheck %s

// The program has quantized operands itself and dequantizes them. The FP8 data
// and the scales are used as they are.

// The weight is FP8, extended, and multiplied by a scalar. The activation is
// quantized by the recipe.

// CHECK-DAG: #[[$ROW:.*]] = affine_map<(d0, d1) -> (d0, 0)>
// CHECK-DAG: #[[$ONE:.*]] = affine_map<(d0, d1) -> (0)>
// CHECK-LABEL: func @scalar_scale
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<6x32xbf16>, %[[W:[a-z0-9]*]]: tensor<10x32xf8E5M2>, %[[S:[a-z0-9]*]]: f32
// CHECK: %[[Q:.*]]:2 = fp8.dynamic_quantize %[[X]]
// CHECK: %[[T:.*]] = tensor.from_elements %[[S]] : tensor<1xf32>
// CHECK: %[[ACC:.*]] = fp8.scaled_matmul %[[Q]]#0, %[[W]] into {{.*}} : tensor<6x32xf8E4M3FN>, tensor<10x32xf8E5M2>
// CHECK: fp8.dequantize %[[ACC]] scales(%[[Q]]#1, %[[T]] : tensor<6x1xf32>, tensor<1xf32>) into {{.*}} maps [#[[$ROW]], #[[$ONE]]]
// CHECK-NOT: arith.extf
func.func @scalar_scale(%x: tensor<6x32xbf16>, %w: tensor<10x32xf8E5M2>, %s: f32) -> tensor<6x10xf32> {
  %z = arith.constant dense<0.0> : tensor<6x10xf32>
  %e = tensor.empty() : tensor<10x32xbf16>
  %d = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%w : tensor<10x32xf8E5M2>) outs(%e : tensor<10x32xbf16>) {
  ^bb0(%in: f8E5M2, %out: bf16):
    %f = arith.extf %in : f8E5M2 to f32
    %p = arith.mulf %f, %s : f32
    %b = arith.truncf %p : f32 to bf16
    linalg.yield %b : bf16
  } -> tensor<10x32xbf16>
  %te = tensor.empty() : tensor<32x10xbf16>
  %t = linalg.transpose ins(%d : tensor<10x32xbf16>) outs(%te : tensor<32x10xbf16>) permutation = [1, 0]
  %0 = linalg.matmul ins(%x, %t : tensor<6x32xbf16>, tensor<32x10xbf16>) outs(%z : tensor<6x10xf32>) -> tensor<6x10xf32>
  return %0 : tensor<6x10xf32>
}

// -----

// Both operands are dequantized in separate generics, with a scale for each row
// and a scale for each channel. Nothing is quantized.

// CHECK-DAG: #[[$M0:.*]] = affine_map<(d0, d1) -> (d0, 0)>
// CHECK-DAG: #[[$N:.*]] = affine_map<(d0, d1) -> (d1)>
// CHECK-LABEL: func @both
// CHECK-SAME: %[[A:[a-z0-9]*]]: tensor<6x32xf8E4M3FN>, %[[SA:[a-z0-9]*]]: tensor<6x1xf32>, %[[B:[a-z0-9]*]]: tensor<32x10xf8E4M3FN>, %[[SB:[a-z0-9]*]]: tensor<10xbf16>
// CHECK-NOT: quantize
// CHECK: %[[ACC:.*]] = fp8.scaled_matmul %[[A]], %[[B]]
// CHECK: fp8.dequantize %[[ACC]] scales(%[[SA]], %[[SB]] : tensor<6x1xf32>, tensor<10xbf16>) into {{.*}} maps [#[[$M0]], #[[$N]]]
// CHECK-NOT: arith.extf
func.func @both(%a: tensor<6x32xf8E4M3FN>, %sa: tensor<6x1xf32>, %b: tensor<32x10xf8E4M3FN>, %sb: tensor<10xbf16>) -> tensor<6x10xbf16> {
  %z = arith.constant dense<0.0> : tensor<6x10xbf16>
  %ae = tensor.empty() : tensor<6x32xf32>
  %af = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%a : tensor<6x32xf8E4M3FN>) outs(%ae : tensor<6x32xf32>) {
  ^bb0(%in: f8E4M3FN, %out: f32):
    %f = arith.extf %in : f8E4M3FN to f32
    linalg.yield %f : f32
  } -> tensor<6x32xf32>
  %ad = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, 0)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%sa, %af : tensor<6x1xf32>, tensor<6x32xf32>) outs(%ae : tensor<6x32xf32>) {
  ^bb0(%s: f32, %in: f32, %out: f32):
    %p = arith.mulf %s, %in : f32
    linalg.yield %p : f32
  } -> tensor<6x32xf32>
  %be = tensor.empty() : tensor<32x10xf32>
  %bd = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%b, %sb : tensor<32x10xf8E4M3FN>, tensor<10xbf16>) outs(%be : tensor<32x10xf32>) {
  ^bb0(%in: f8E4M3FN, %s: bf16, %out: f32):
    %f = arith.extf %in : f8E4M3FN to f32
    %g = arith.extf %s : bf16 to f32
    %p = arith.mulf %f, %g : f32
    linalg.yield %p : f32
  } -> tensor<32x10xf32>
  %0 = linalg.matmul ins(%ad, %bd : tensor<6x32xf32>, tensor<32x10xf32>) outs(%z : tensor<6x10xbf16>) -> tensor<6x10xbf16>
  return %0 : tensor<6x10xbf16>
}

// -----

// A scale along K becomes an operand of the matmul, with the rank of its data.

// CHECK-DAG: #[[$SA:.*]] = affine_map<(d0, d1, d2) -> (0, d2 floordiv 8)>
// CHECK-LABEL: func @scale_along_k
// CHECK-SAME: %{{.*}}: tensor<6x32xbf16>, %[[W:[a-z0-9]*]]: tensor<10x32xf8E4M3FN>, %[[S:[a-z0-9]*]]: tensor<4xf32>
// CHECK: %[[E:.*]] = tensor.expand_shape %[[S]] {{\[\[}}0, 1{{\]\]}} output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32>
// CHECK: fp8.scaled_matmul %{{.*}}, %[[W]] scale(%[[E]] : tensor<1x4xf32>) into {{.*}} maps [#{{.*}}, #{{.*}}, #[[$SA]], #{{.*}}]
func.func @scale_along_k(%x: tensor<6x32xbf16>, %w: tensor<10x32xf8E4M3FN>, %s: tensor<4xf32>) -> tensor<6x10xf32> {
  %z = arith.constant dense<0.0> : tensor<6x10xf32>
  %e = tensor.empty() : tensor<10x32xf32>
  %d = linalg.generic {indexing_maps = [affine_map<(n, k) -> (n, k)>, affine_map<(n, k) -> (k floordiv 8)>, affine_map<(n, k) -> (n, k)>], iterator_types = ["parallel", "parallel"]}
      ins(%w, %s : tensor<10x32xf8E4M3FN>, tensor<4xf32>) outs(%e : tensor<10x32xf32>) {
  ^bb0(%in: f8E4M3FN, %f: f32, %out: f32):
    %v = arith.extf %in : f8E4M3FN to f32
    %p = arith.mulf %v, %f : f32
    linalg.yield %p : f32
  } -> tensor<10x32xf32>
  %0 = linalg.contract indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %d : tensor<6x32xbf16>, tensor<10x32xf32>) outs(%z : tensor<6x10xf32>) -> tensor<6x10xf32>
  return %0 : tensor<6x10xf32>
}

// -----

// The matmul has FP8 operands. The product with the scales after it stays
// outside.

// CHECK-LABEL: func @raw_f8
// CHECK-SAME: %[[A:[a-z0-9]*]]: tensor<6x32xf8E4M3FN>, %[[B:[a-z0-9]*]]: tensor<32x10xf8E5M2>
// CHECK: %[[ACC:.*]] = fp8.scaled_matmul %[[A]], %[[B]] into
// CHECK-NOT: dequantize
// CHECK: arith.mulf %[[ACC]]
func.func @raw_f8(%a: tensor<6x32xf8E4M3FN>, %b: tensor<32x10xf8E5M2>, %s: tensor<6x10xf32>) -> tensor<6x10xf32> {
  %z = arith.constant dense<0.0> : tensor<6x10xf32>
  %0 = linalg.matmul ins(%a, %b : tensor<6x32xf8E4M3FN>, tensor<32x10xf8E5M2>) outs(%z : tensor<6x10xf32>) -> tensor<6x10xf32>
  %1 = arith.mulf %0, %s : tensor<6x10xf32>
  return %1 : tensor<6x10xf32>
}

// -----

// fp8.dequantize counts as a dequantization, too.

// CHECK-LABEL: func @dequantize
// CHECK-SAME: %{{.*}}: tensor<6x32xbf16>, %[[W:[a-z0-9]*]]: tensor<10x32xf8E4M3FN>, %[[S:[a-z0-9]*]]: tensor<10x1xf32>
// CHECK: %[[ACC:.*]] = fp8.scaled_matmul %{{.*}}, %[[W]] into
// CHECK: fp8.dequantize %[[ACC]] scales(%{{.*}}, %[[S]]
func.func @dequantize(%x: tensor<6x32xbf16>, %w: tensor<10x32xf8E4M3FN>, %s: tensor<10x1xf32>) -> tensor<6x10xf32> {
  %z = arith.constant dense<0.0> : tensor<6x10xf32>
  %e = tensor.empty() : tensor<10x32xbf16>
  %d = fp8.dequantize %w scales(%s : tensor<10x1xf32>) into %e maps [affine_map<(n, k) -> (n, 0)>] : tensor<10x32xf8E4M3FN> -> tensor<10x32xbf16>
  %0 = linalg.contract indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %d : tensor<6x32xbf16>, tensor<10x32xbf16>) outs(%z : tensor<6x10xf32>) -> tensor<6x10xf32>
  return %0 : tensor<6x10xf32>
}

// -----

// A cast to FP8 and back (fake quantization) becomes a saturating cast.

// CHECK-LABEL: func @fake_quantized
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<6x32xf32>, %[[W:[a-z0-9]*]]: tensor<32x10xbf16>
// CHECK: %[[QX:.*]] = fp8.cast %[[X]] : tensor<6x32xf32> to tensor<6x32xf8E5M2>
// CHECK: %[[QW:.*]]:2 = fp8.dynamic_quantize %[[W]] {{.*}} block [-1, 1]
// CHECK: fp8.scaled_matmul %[[QX]], %[[QW]]#0
// CHECK-NOT: arith.truncf
func.func @fake_quantized(%x: tensor<6x32xf32>, %w: tensor<32x10xbf16>) -> tensor<6x10xf32> {
  %z = arith.constant dense<0.0> : tensor<6x10xf32>
  %e = tensor.empty() : tensor<6x32xbf16>
  %d = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<6x32xf32>) outs(%e : tensor<6x32xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %t = arith.truncf %in : f32 to f8E5M2
    %f = arith.extf %t : f8E5M2 to bf16
    linalg.yield %f : bf16
  } -> tensor<6x32xbf16>
  %0 = linalg.matmul ins(%d, %w : tensor<6x32xbf16>, tensor<32x10xbf16>) outs(%z : tensor<6x10xf32>) -> tensor<6x10xf32>
  return %0 : tensor<6x10xf32>
}

// -----

// The casts to FP8 and back are in the body.

// CHECK-LABEL: func @fake_quantized_body
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<6x32xbf16>, %[[W:[a-z0-9]*]]: tensor<32x10xbf16>
// CHECK: fp8.cast %[[X]] : tensor<6x32xbf16> to tensor<6x32xf8E4M3FN>
// CHECK: fp8.dynamic_quantize %[[W]]
// CHECK: fp8.scaled_matmul
func.func @fake_quantized_body(%x: tensor<6x32xbf16>, %w: tensor<32x10xbf16>, %z: tensor<6x10xf32>) -> tensor<6x10xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<6x32xbf16>, tensor<32x10xbf16>) outs(%z : tensor<6x10xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %t = arith.truncf %a : bf16 to f8E4M3FN
    %fa = arith.extf %t : f8E4M3FN to f32
    %fb = arith.extf %b : bf16 to f32
    %p = arith.mulf %fa, %fb : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<6x10xf32>
  return %0 : tensor<6x10xf32>
}

// -----

// A product with a factor that is not FP8 is an activation.

// CHECK-LABEL: func @not_a_scale
// CHECK: %[[P:.*]] = linalg.generic
// CHECK: fp8.dynamic_quantize %[[P]]
func.func @not_a_scale(%x: tensor<6x32xbf16>, %g: tensor<6x32xbf16>, %w: tensor<32x10xbf16>, %z: tensor<6x10xf32>) -> tensor<6x10xf32> {
  %e = tensor.empty() : tensor<6x32xbf16>
  %p = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%x, %g : tensor<6x32xbf16>, tensor<6x32xbf16>) outs(%e : tensor<6x32xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %out: bf16):
    %m = arith.mulf %a, %b : bf16
    linalg.yield %m : bf16
  } -> tensor<6x32xbf16>
  %0 = linalg.matmul ins(%p, %w : tensor<6x32xbf16>, tensor<32x10xbf16>) outs(%z : tensor<6x10xf32>) -> tensor<6x10xf32>
  return %0 : tensor<6x10xf32>
}
