// RUN: fp8-opt %s --split-input-file --fp8-quantize-matmul="recipe=block act-block=1x8 weight-block=4x8" | FileCheck %s

// The inputs are operations as front ends write them. The blocks of the recipe
// are (rows, K): activations [1, 8], weights [4 channels, 8].

// The weight is transposed. The tensor before the transpose is quantized, and
// the transpose becomes a map.

// CHECK-DAG: #[[$NK:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[$NKB:.*]] = affine_map<(d0, d1, d2) -> (d1 floordiv 4, d2 floordiv 8)>
// CHECK-LABEL: func @f3_transposed_weight
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<6x32xbf16>, %[[W:[a-z0-9]*]]: tensor<10x32xbf16>
// CHECK: fp8.dynamic_quantize %[[X]] {{.*}} block [1, 8]
// CHECK: fp8.dynamic_quantize %[[W]] {{.*}} block [4, 8] : tensor<10x32xbf16> -> tensor<10x32xf8E4M3FN>, tensor<3x4xf32>
// CHECK: fp8.scaled_matmul {{.*}} maps [#{{.*}}, #{{.*}}, #[[$NK]], #[[$NKB]], #{{.*}}]
// CHECK-NOT: linalg.transpose
func.func @f3_transposed_weight(%x: tensor<6x32xbf16>, %w: tensor<10x32xbf16>, %z: tensor<6x10xf32>) -> tensor<6x10xf32> {
  %e = tensor.empty() : tensor<32x10xbf16>
  %t = linalg.transpose ins(%w : tensor<10x32xbf16>) outs(%e : tensor<32x10xbf16>) permutation = [1, 0]
  %0 = linalg.matmul ins(%x, %t : tensor<6x32xbf16>, tensor<32x10xbf16>) outs(%z : tensor<6x10xf32>) -> tensor<6x10xf32>
  return %0 : tensor<6x10xf32>
}

// -----

// The same weight is transposed by a generic.

// CHECK-DAG: #[[$NK:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-LABEL: func @f3_transposing_generic
// CHECK-SAME: %{{.*}}: tensor<6x32xbf16>, %[[W:[a-z0-9]*]]: tensor<10x32xbf16>
// CHECK: fp8.dynamic_quantize %[[W]]
// CHECK: fp8.scaled_matmul {{.*}} maps [#{{.*}}, #{{.*}}, #[[$NK]], #{{.*}}, #{{.*}}]
func.func @f3_transposing_generic(%x: tensor<6x32xbf16>, %w: tensor<10x32xbf16>, %z: tensor<6x10xf32>) -> tensor<6x10xf32> {
  %e = tensor.empty() : tensor<32x10xbf16>
  %t = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%w : tensor<10x32xbf16>) outs(%e : tensor<32x10xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    linalg.yield %in : bf16
  } -> tensor<32x10xbf16>
  %0 = linalg.matmul ins(%x, %t : tensor<6x32xbf16>, tensor<32x10xbf16>) outs(%z : tensor<6x10xf32>) -> tensor<6x10xf32>
  return %0 : tensor<6x10xf32>
}

// -----

// linalg.matmul has the maps (k, m) and (n, k).

// CHECK-DAG: #[[$KM:.*]] = affine_map<(d0, d1, d2) -> (d2, d0)>
// CHECK-DAG: #[[$KMB:.*]] = affine_map<(d0, d1, d2) -> (d2 floordiv 8, d0)>
// CHECK-DAG: #[[$NK:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-LABEL: func @f4_maps
// CHECK: fp8.dynamic_quantize {{.*}} block [8, 1] : tensor<32x6xbf16> -> tensor<32x6xf8E4M3FN>, tensor<4x6xf32>
// CHECK: fp8.dynamic_quantize {{.*}} block [4, 8] : tensor<10x32xbf16>
// CHECK: fp8.scaled_matmul {{.*}} maps [#[[$KM]], #[[$KMB]], #[[$NK]], #{{.*}}, #{{.*}}]
func.func @f4_maps(%x: tensor<32x6xbf16>, %w: tensor<10x32xbf16>, %z: tensor<6x10xf32>) -> tensor<6x10xf32> {
  %0 = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (k, m)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %w : tensor<32x6xbf16>, tensor<10x32xbf16>) outs(%z : tensor<6x10xf32>) -> tensor<6x10xf32>
  return %0 : tensor<6x10xf32>
}

// -----

// Batches have their own blocks.

// CHECK-LABEL: func @f5_batch
// CHECK: fp8.dynamic_quantize {{.*}} block [1, 1, 8] : tensor<3x6x32xbf16> -> tensor<3x6x32xf8E4M3FN>, tensor<3x6x4xf32>
// CHECK: fp8.dynamic_quantize {{.*}} block [1, 8, 4] : tensor<3x32x10xbf16> -> tensor<3x32x10xf8E4M3FN>, tensor<3x4x3xf32>
// CHECK: fp8.scaled_matmul {{.*}} -> tensor<3x6x10xf32>
func.func @f5_batch(%x: tensor<3x6x32xbf16>, %w: tensor<3x32x10xbf16>, %z: tensor<3x6x10xf32>) -> tensor<3x6x10xf32> {
  %0 = linalg.batch_matmul ins(%x, %w : tensor<3x6x32xbf16>, tensor<3x32x10xbf16>) outs(%z : tensor<3x6x10xf32>) -> tensor<3x6x10xf32>
  return %0 : tensor<3x6x10xf32>
}

// -----

// The weight has two dimensions, and a batch of one is added. The weight is
// quantized with two dimensions, and the batch becomes one more loop of rows.

// CHECK-DAG: #[[$KN:.*]] = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
// CHECK-LABEL: func @f5_unit_batch
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<1x6x32xbf16>, %[[W:[a-z0-9]*]]: tensor<32x10xbf16>
// CHECK: fp8.dynamic_quantize %[[X]] {{.*}} block [1, 1, 8]
// CHECK: fp8.dynamic_quantize %[[W]] {{.*}} block [8, 4] : tensor<32x10xbf16>
// CHECK: fp8.scaled_matmul {{.*}} maps [#{{.*}}, #{{.*}}, #[[$KN]], #{{.*}}, #{{.*}}]
func.func @f5_unit_batch(%x: tensor<1x6x32xbf16>, %w: tensor<32x10xbf16>, %z: tensor<1x6x10xf32>) -> tensor<1x6x10xf32> {
  %e = tensor.expand_shape %w [[0, 1], [2]] output_shape [1, 32, 10] : tensor<32x10xbf16> into tensor<1x32x10xbf16>
  %0 = linalg.batch_matmul ins(%x, %e : tensor<1x6x32xbf16>, tensor<1x32x10xbf16>) outs(%z : tensor<1x6x10xf32>) -> tensor<1x6x10xf32>
  return %0 : tensor<1x6x10xf32>
}

// -----

// The weight is broadcast to all batches. It is quantized once, before the
// broadcast.

// CHECK-DAG: #[[$NK:.*]] = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
// CHECK-LABEL: func @f6_broadcast_weight
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<?x6x32xbf16>, %[[W:[a-z0-9]*]]: tensor<10x32xbf16>
// CHECK: fp8.dynamic_quantize %[[W]] {{.*}} block [4, 8] : tensor<10x32xbf16>
// CHECK: fp8.scaled_matmul {{.*}} maps [#{{.*}}, #{{.*}}, #[[$NK]], #{{.*}}, #{{.*}}]
// CHECK-NOT: tensor<?x32x10xbf16>
func.func @f6_broadcast_weight(%x: tensor<?x6x32xbf16>, %w: tensor<10x32xbf16>, %z: tensor<?x6x10xf32>, %b: index) -> tensor<?x6x10xf32> {
  %te = tensor.empty() : tensor<32x10xbf16>
  %t = linalg.transpose ins(%w : tensor<10x32xbf16>) outs(%te : tensor<32x10xbf16>) permutation = [1, 0]
  %e = tensor.empty(%b) : tensor<?x32x10xbf16>
  %g = linalg.generic {indexing_maps = [affine_map<(b, k, n) -> (k, n)>, affine_map<(b, k, n) -> (b, k, n)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%t : tensor<32x10xbf16>) outs(%e : tensor<?x32x10xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    linalg.yield %in : bf16
  } -> tensor<?x32x10xbf16>
  %0 = linalg.batch_matmul ins(%x, %g : tensor<?x6x32xbf16>, tensor<?x32x10xbf16>) outs(%z : tensor<?x6x10xf32>) -> tensor<?x6x10xf32>
  return %0 : tensor<?x6x10xf32>
}

// -----

// CHECK-LABEL: func @f7_flattened
// CHECK: %[[F:.*]] = tensor.collapse_shape
// CHECK: fp8.dynamic_quantize %[[F]] {{.*}} block [1, 8] : tensor<12x32xbf16>
// CHECK: fp8.scaled_matmul
// CHECK: tensor.expand_shape
func.func @f7_flattened(%x: tensor<2x6x32xbf16>, %w: tensor<32x10xbf16>, %z: tensor<12x10xf32>) -> tensor<2x6x10xf32> {
  %f = tensor.collapse_shape %x [[0, 1], [2]] : tensor<2x6x32xbf16> into tensor<12x32xbf16>
  %0 = linalg.matmul ins(%f, %w : tensor<12x32xbf16>, tensor<32x10xbf16>) outs(%z : tensor<12x10xf32>) -> tensor<12x10xf32>
  %1 = tensor.expand_shape %0 [[0, 1], [2]] output_shape [2, 6, 10] : tensor<12x10xf32> into tensor<2x6x10xf32>
  return %1 : tensor<2x6x10xf32>
}

// -----

// CHECK-DAG: #[[$NK:.*]] = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
// CHECK-LABEL: func @f8_contract
// CHECK: fp8.dynamic_quantize {{.*}} block [4, 8] : tensor<10x32xbf16>
// CHECK: fp8.scaled_matmul {{.*}} maps [#{{.*}}, #{{.*}}, #[[$NK]], #{{.*}}, #{{.*}}]
func.func @f8_contract(%x: tensor<3x6x32xbf16>, %w: tensor<10x32xbf16>, %z: tensor<3x6x10xf32>) -> tensor<3x6x10xf32> {
  %0 = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%x, %w : tensor<3x6x32xbf16>, tensor<10x32xbf16>) outs(%z : tensor<3x6x10xf32>) -> tensor<3x6x10xf32>
  return %0 : tensor<3x6x10xf32>
}

// -----

// Operands are widened in the body, or by separate generics. The narrow tensors
// are quantized.

// CHECK-LABEL: func @f9_widened
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<6x32xbf16>, %[[W:[a-z0-9]*]]: tensor<32x10xbf16>
// CHECK: fp8.dynamic_quantize %[[X]] {{.*}} : tensor<6x32xbf16>
// CHECK: fp8.dynamic_quantize %[[W]] {{.*}} : tensor<32x10xbf16>
// CHECK: fp8.scaled_matmul
// Both matmuls use the first quantization.
// CHECK-NOT: fp8.dynamic_quantize %[[X]]
// CHECK: fp8.dynamic_quantize
// CHECK: fp8.scaled_matmul
// CHECK-NOT: arith.extf
func.func @f9_widened(%x: tensor<6x32xbf16>, %w: tensor<32x10xbf16>, %v: tensor<32x10xbf16>, %z: tensor<6x10xf32>) -> (tensor<6x10xf32>, tensor<6x10xf32>) {
  %xe = tensor.empty() : tensor<6x32xf32>
  %xf = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<6x32xbf16>) outs(%xe : tensor<6x32xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %f = arith.extf %in : bf16 to f32
    linalg.yield %f : f32
  } -> tensor<6x32xf32>
  %wf = arith.extf %w : tensor<32x10xbf16> to tensor<32x10xf32>
  %0 = linalg.matmul ins(%xf, %wf : tensor<6x32xf32>, tensor<32x10xf32>) outs(%z : tensor<6x10xf32>) -> tensor<6x10xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %v : tensor<6x32xbf16>, tensor<32x10xbf16>) outs(%z : tensor<6x10xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %fa = arith.extf %a : bf16 to f32
    %fb = arith.extf %b : bf16 to f32
    %p = arith.mulf %fb, %fa : f32
    %s = arith.addf %p, %c : f32
    linalg.yield %s : f32
  } -> tensor<6x10xf32>
  return %0, %1 : tensor<6x10xf32>, tensor<6x10xf32>
}

// -----

// The loops have another order.

// CHECK-DAG: #[[$A:.*]] = affine_map<(d0, d1, d2) -> (d2, d1)>
// CHECK-DAG: #[[$B:.*]] = affine_map<(d0, d1, d2) -> (d1, d0)>
// CHECK-DAG: #[[$C:.*]] = affine_map<(d0, d1, d2) -> (d2, d0)>
// CHECK-LABEL: func @f11_permuted_loops
// CHECK: fp8.scaled_matmul {{.*}} maps [#[[$A]], #{{.*}}, #[[$B]], #{{.*}}, #[[$C]]]
func.func @f11_permuted_loops(%x: tensor<6x32xbf16>, %w: tensor<32x10xbf16>, %z: tensor<6x10xf32>) -> tensor<6x10xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(n, k, m) -> (m, k)>, affine_map<(n, k, m) -> (k, n)>, affine_map<(n, k, m) -> (m, n)>], iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%x, %w : tensor<6x32xbf16>, tensor<32x10xbf16>) outs(%z : tensor<6x10xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %fa = arith.extf %a : bf16 to f32
    %fb = arith.extf %b : bf16 to f32
    %p = arith.mulf %fa, %fb : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<6x10xf32>
  return %0 : tensor<6x10xf32>
}

// -----

// A bias is the init. The sum starts from zero in f32, and then there is one
// addition and one rounding.

// CHECK-LABEL: func @f14_bias
// CHECK-SAME: %{{.*}}: tensor<6x32xbf16>, %{{.*}}: tensor<32x10xbf16>, %[[BIAS:[a-z0-9]*]]: tensor<6x10xbf16>
// CHECK: %[[ZERO:.*]] = linalg.fill
// CHECK: %[[ACC:.*]] = fp8.scaled_matmul {{.*}} into %[[ZERO]]
// CHECK: %[[Y:.*]] = linalg.generic {{.*}} ins(%[[ACC]], %[[BIAS]] : tensor<6x10xf32>, tensor<6x10xbf16>)
// CHECK: %[[F:.*]] = arith.extf
// CHECK: %[[S:.*]] = arith.addf %{{.*}}, %[[F]] : f32
// CHECK: arith.truncf %[[S]] : f32 to bf16
// CHECK: return %[[Y]]
func.func @f14_bias(%x: tensor<6x32xbf16>, %w: tensor<32x10xbf16>, %bias: tensor<6x10xbf16>) -> tensor<6x10xbf16> {
  %0 = linalg.matmul ins(%x, %w : tensor<6x32xbf16>, tensor<32x10xbf16>) outs(%bias : tensor<6x10xbf16>) -> tensor<6x10xbf16>
  return %0 : tensor<6x10xbf16>
}

// -----

// Matmuls with the same activation share its quantization.

// CHECK-LABEL: func @f16_shared
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<6x32xbf16>
// CHECK: %[[Q:.*]]:2 = fp8.dynamic_quantize %[[X]]
// CHECK-NOT: fp8.dynamic_quantize %[[X]]
// CHECK: fp8.scaled_matmul %[[Q]]#0 scale(%[[Q]]#1
// CHECK: fp8.scaled_matmul %[[Q]]#0 scale(%[[Q]]#1
// CHECK: fp8.scaled_matmul %[[Q]]#0 scale(%[[Q]]#1
func.func @f16_shared(%x: tensor<6x32xbf16>, %q: tensor<32x10xbf16>, %k: tensor<32x10xbf16>, %v: tensor<32x10xbf16>, %z: tensor<6x10xf32>)
    -> (tensor<6x10xf32>, tensor<6x10xf32>, tensor<6x10xf32>) {
  %0 = linalg.matmul ins(%x, %q : tensor<6x32xbf16>, tensor<32x10xbf16>) outs(%z : tensor<6x10xf32>) -> tensor<6x10xf32>
  %1 = linalg.matmul ins(%x, %k : tensor<6x32xbf16>, tensor<32x10xbf16>) outs(%z : tensor<6x10xf32>) -> tensor<6x10xf32>
  %2 = linalg.matmul ins(%x, %v : tensor<6x32xbf16>, tensor<32x10xbf16>) outs(%z : tensor<6x10xf32>) -> tensor<6x10xf32>
  return %0, %1, %2 : tensor<6x10xf32>, tensor<6x10xf32>, tensor<6x10xf32>
}

// -----

// A quantization in one branch is not used in the other branch.

// CHECK-LABEL: func @f17_control_flow
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<6x32xbf16>
// CHECK: scf.if
// CHECK: fp8.dynamic_quantize %[[X]]
// CHECK: fp8.scaled_matmul
// CHECK: } else {
// CHECK: fp8.dynamic_quantize %[[X]]
// CHECK: fp8.scaled_matmul
func.func @f17_control_flow(%x: tensor<6x32xbf16>, %w: tensor<32x10xbf16>, %z: tensor<6x10xf32>, %c: i1) -> tensor<6x10xf32> {
  %r = scf.if %c -> tensor<6x10xf32> {
    %0 = linalg.matmul ins(%x, %w : tensor<6x32xbf16>, tensor<32x10xbf16>) outs(%z : tensor<6x10xf32>) -> tensor<6x10xf32>
    scf.yield %0 : tensor<6x10xf32>
  } else {
    %t = tensor.empty() : tensor<6x10xf32>
    %0 = linalg.matmul ins(%x, %w : tensor<6x32xbf16>, tensor<32x10xbf16>) outs(%t : tensor<6x10xf32>) -> tensor<6x10xf32>
    scf.yield %0 : tensor<6x10xf32>
  }
  return %r : tensor<6x10xf32>
}

// -----

// There are casts between static and dynamic sizes.

// CHECK-LABEL: func @f18_casts
// CHECK-SAME: %{{.*}}: tensor<?x?xbf16>, %[[W:[a-z0-9]*]]: tensor<32x10xbf16>
// CHECK: %[[X:.*]] = tensor.cast
// CHECK: fp8.dynamic_quantize %[[X]] {{.*}} : tensor<?x32xbf16>
// CHECK: fp8.dynamic_quantize %[[W]] {{.*}} : tensor<32x10xbf16>
// CHECK: fp8.scaled_matmul {{.*}} : tensor<?x32xf8E4M3FN>, tensor<32x10xf8E4M3FN> -> tensor<?x?xf32>
func.func @f18_casts(%x: tensor<?x?xbf16>, %w: tensor<32x10xbf16>, %z: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %xs = tensor.cast %x : tensor<?x?xbf16> to tensor<?x32xbf16>
  %wd = tensor.cast %w : tensor<32x10xbf16> to tensor<?x?xbf16>
  %0 = linalg.matmul ins(%xs, %wd : tensor<?x32xbf16>, tensor<?x?xbf16>) outs(%z : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// -----

// Weights come from all kinds of sources.

// CHECK-LABEL: func @f19_weights
// CHECK-DAG: %[[SPLAT:.*]] = arith.constant dense<1.500000e+00>
// CHECK-DAG: %[[RESOURCE:.*]] = arith.constant dense_resource<w>
// CHECK-DAG: %[[GLOBAL:.*]] = ml_program.global_load_const @w
// CHECK: fp8.dynamic_quantize %[[SPLAT]]
// CHECK: fp8.scaled_matmul
// CHECK: fp8.dynamic_quantize %[[RESOURCE]]
// CHECK: fp8.scaled_matmul
// CHECK: fp8.dynamic_quantize %[[GLOBAL]]
// CHECK: fp8.scaled_matmul
// The constant is the first operand, so this is the weight.
// CHECK: fp8.dynamic_quantize %{{.*}} block [8, 1] : tensor<32x6xbf16>
// CHECK: fp8.dynamic_quantize %{{.*}} block [4, 8] : tensor<10x32xbf16>
// CHECK: fp8.scaled_matmul
ml_program.global private @w(dense<0.25> : tensor<32x10xbf16>) : tensor<32x10xbf16>
func.func @f19_weights(%x: tensor<6x32xbf16>, %y: tensor<32x6xbf16>, %z: tensor<6x10xf32>, %zt: tensor<10x6xf32>)
    -> (tensor<6x10xf32>, tensor<6x10xf32>, tensor<6x10xf32>, tensor<10x6xf32>) {
  %splat = arith.constant dense<1.5> : tensor<32x10xbf16>
  %resource = arith.constant dense_resource<w> : tensor<32x10xbf16>
  %global = ml_program.global_load_const @w : tensor<32x10xbf16>
  %left = arith.constant dense<2.5> : tensor<10x32xbf16>
  %0 = linalg.matmul ins(%x, %splat : tensor<6x32xbf16>, tensor<32x10xbf16>) outs(%z : tensor<6x10xf32>) -> tensor<6x10xf32>
  %1 = linalg.matmul ins(%x, %resource : tensor<6x32xbf16>, tensor<32x10xbf16>) outs(%z : tensor<6x10xf32>) -> tensor<6x10xf32>
  %2 = linalg.matmul ins(%x, %global : tensor<6x32xbf16>, tensor<32x10xbf16>) outs(%z : tensor<6x10xf32>) -> tensor<6x10xf32>
  %3 = linalg.matmul ins(%left, %y : tensor<10x32xbf16>, tensor<32x6xbf16>) outs(%zt : tensor<10x6xf32>) -> tensor<10x6xf32>
  return %0, %1, %2, %3 : tensor<6x10xf32>, tensor<6x10xf32>, tensor<6x10xf32>, tensor<10x6xf32>
}
{-#
  dialect_resources: {
    builtin: {
      w: "0x02000000ABABABAB"
    }
  }
#-}

// -----

// The operands are f16 and f32.

// CHECK-LABEL: func @types
// CHECK: fp8.dynamic_quantize {{.*}} : tensor<6x32xf16>
// CHECK: fp8.dequantize {{.*}} : tensor<6x10xf32> -> tensor<6x10xf16>
// CHECK: fp8.dynamic_quantize {{.*}} : tensor<6x32xf32>
// CHECK: fp8.dequantize {{.*}} : tensor<6x10xf32> -> tensor<6x10xbf16>
func.func @types(%h: tensor<6x32xf16>, %g: tensor<32x10xf16>, %x: tensor<6x32xf32>, %w: tensor<32x10xf32>) -> (tensor<6x10xf16>, tensor<6x10xbf16>) {
  %zh = arith.constant dense<0.0> : tensor<6x10xf16>
  %zb = arith.constant dense<0.0> : tensor<6x10xbf16>
  %0 = linalg.matmul ins(%h, %g : tensor<6x32xf16>, tensor<32x10xf16>) outs(%zh : tensor<6x10xf16>) -> tensor<6x10xf16>
  %1 = linalg.matmul ins(%x, %w : tensor<6x32xf32>, tensor<32x10xf32>) outs(%zb : tensor<6x10xbf16>) -> tensor<6x10xbf16>
  return %0, %1 : tensor<6x10xf16>, tensor<6x10xbf16>
}
