// If a program selects weights from a parameter, the parameter is quantized
// before the selection.
// RUN: fp8-opt %s --split-input-file --fp8-quantize-matmul --canonicalize | FileCheck %s
// RUN: fp8-opt %s --split-input-file --fp8-quantize-matmul=recipe=tensor --canonicalize | FileCheck %s --check-prefix=TENSOR
// RUN: fp8-opt %s --split-input-file --fp8-quantize-matmul=recipe=weight-only:row --canonicalize | FileCheck %s --check-prefix=WEIGHT
// RUN: fp8-opt %s --split-input-file --fp8-quantize-pipeline --fp8-verify-bufferizable -o /dev/null

#w = affine_map<(t, n, k) -> (t, n, k)>
#i = affine_map<(t, n, k) -> (t)>

// CHECK: func.func @experts
// CHECK: %[[Q:.*]]:2 = fp8.dynamic_quantize %arg2 into {{.*}} block [1, 128, 128] : tensor<4x512x256xbf16> -> tensor<4x512x256xf8E4M3FN>, tensor<4x4x2xf32>
// CHECK: %[[G:.*]] = linalg.generic {{.*}} ins(%arg1 : tensor<74xi64>) outs(%{{.*}} : tensor<74x512x256xf8E4M3FN>)
// CHECK: cf.assert
// CHECK: tensor.extract %[[Q]]#0[%{{.*}}, %{{.*}}, %{{.*}}] : tensor<4x512x256xf8E4M3FN>
// CHECK: %[[S:.*]] = linalg.generic {{.*}} ins(%arg1 : tensor<74xi64>) outs(%{{.*}} : tensor<74x4x2xf32>)
// CHECK: tensor.extract %[[Q]]#1[%{{.*}}, %{{.*}}, %{{.*}}] : tensor<4x4x2xf32>
// CHECK: fp8.scaled_matmul %[[G]] scale(%[[S]] : tensor<74x4x2xf32>)
// CHECK-NOT: xbf16> {
// A single scale of the tensor needs no gather.
// TENSOR: func.func @experts
// TENSOR: fp8.dynamic_quantize %arg2 into {{.*}} block [-1, -1, -1] : tensor<4x512x256xbf16> -> tensor<4x512x256xf8E4M3FN>, tensor<1x1x1xf32>
// TENSOR-COUNT-1: tensor.extract %{{.*}}#0
// TENSOR-NOT: tensor.extract %
// TENSOR: fp8.scaled_matmul
// WEIGHT: func.func @experts
// WEIGHT: fp8.dynamic_quantize %arg2 into {{.*}} block [1, 1, -1] : {{.*}} tensor<4x512x1xf32>
// WEIGHT: fp8.dequantize {{.*}} scales({{.*}} : tensor<74x512x1xf32>) {{.*}} : tensor<74x512x256xf8E4M3FN> -> tensor<74x512x256xbf16>
// WEIGHT: linalg.batch_matmul
func.func @experts(%x: tensor<74x256x1xbf16>, %e: tensor<74xi64>, %w: tensor<4x512x256xbf16> {fp8.param = "w"}, %z: tensor<74x512x1xf32>) -> tensor<74x512x1xf32> {
  %c4 = arith.constant 4 : index
  %o = tensor.empty() : tensor<74x512x256xbf16>
  %g = linalg.generic {indexing_maps = [#i, #w], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%e : tensor<74xi64>) outs(%o : tensor<74x512x256xbf16>) {
  ^bb0(%in: i64, %out: bf16):
    %r = arith.index_cast %in : i64 to index
    %ok = arith.cmpi ult, %r, %c4 : index
    cf.assert %ok, "index must be smaller than dim size"
    %n = linalg.index 1 : index
    %k = linalg.index 2 : index
    %v = tensor.extract %w[%r, %n, %k] : tensor<4x512x256xbf16>
    linalg.yield %v : bf16
  } -> tensor<74x512x256xbf16>
  %y = linalg.batch_matmul ins(%g, %x : tensor<74x512x256xbf16>, tensor<74x256x1xbf16>) outs(%z : tensor<74x512x1xf32>) -> tensor<74x512x1xf32>
  return %y : tensor<74x512x1xf32>
}

// -----

// A loop over experts selects the weight.
// CHECK: func.func @one_expert
// CHECK: %[[Q:.*]]:2 = fp8.dynamic_quantize %arg1 into {{.*}} block [1, 128, 128]
// CHECK: %[[D:.*]] = tensor.extract_slice %[[Q]]#0[%arg2, 0, 0] [1, 128, 256] [1, 1, 1] : tensor<4x128x256xf8E4M3FN> to tensor<128x256xf8E4M3FN>
// CHECK: %[[S:.*]] = tensor.extract_slice %[[Q]]#1[%arg2, 0, 0] [1, 1, 2] [1, 1, 1] : tensor<4x1x2xf32> to tensor<1x2xf32>
// CHECK: fp8.scaled_matmul {{.*}}, %[[D]] scale(%[[S]] : tensor<1x2xf32>)
// TENSOR: func.func @one_expert
// TENSOR: fp8.dynamic_quantize %arg1 into {{.*}} block [-1, -1, -1]
// TENSOR: tensor.collapse_shape {{.*}} {{\[\[}}0, 1], [2]] : tensor<1x1x1xf32> into tensor<1x1xf32>
func.func @one_expert(%x: tensor<64x256xbf16>, %w: tensor<4x128x256xbf16> {fp8.param = "w"}, %i: index, %z: tensor<64x128xf32>) -> tensor<64x128xf32> {
  %s = tensor.extract_slice %w[%i, 0, 0] [1, 128, 256] [1, 1, 1] : tensor<4x128x256xbf16> to tensor<128x256xbf16>
  %y = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %s : tensor<64x256xbf16>, tensor<128x256xbf16>) outs(%z : tensor<64x128xf32>) -> tensor<64x128xf32>
  return %y : tensor<64x128xf32>
}

// -----

// A table of embeddings is not a weight, because its rows are the activation of
// the matmul.
// CHECK: func.func @embedding
// CHECK: fp8.dynamic_quantize %arg2 into {{.*}} block [128, 128]
// CHECK-NOT: tensor.extract {{.*}}xf8E4M3FN>
#t = affine_map<(t, k) -> (t, k)>
#n = affine_map<(t, k) -> (t)>
func.func @embedding(%e: tensor<74xi64>, %table: tensor<1000x256xbf16> {fp8.param = "table"}, %w: tensor<128x256xbf16>, %z: tensor<74x128xf32>) -> tensor<74x128xf32> {
  %o = tensor.empty() : tensor<74x256xbf16>
  %g = linalg.generic {indexing_maps = [#n, #t], iterator_types = ["parallel", "parallel"]} ins(%e : tensor<74xi64>) outs(%o : tensor<74x256xbf16>) {
  ^bb0(%in: i64, %out: bf16):
    %r = arith.index_cast %in : i64 to index
    %k = linalg.index 1 : index
    %v = tensor.extract %table[%r, %k] : tensor<1000x256xbf16>
    linalg.yield %v : bf16
  } -> tensor<74x256xbf16>
  %y = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%g, %w : tensor<74x256xbf16>, tensor<128x256xbf16>) outs(%z : tensor<74x128xf32>) -> tensor<74x128xf32>
  return %y : tensor<74x128xf32>
}

// -----

// Weights are also selected from a plain argument. The other argument is the
// activation.
// CHECK: func.func @argument
// CHECK: fp8.dynamic_quantize %arg2 into {{.*}} block [1, 128, 128]
func.func @argument(%x: tensor<74x256x1xbf16>, %e: tensor<74xi64>, %w: tensor<4x512x256xbf16>, %z: tensor<74x512x1xf32>) -> tensor<74x512x1xf32> {
  %o = tensor.empty() : tensor<74x512x256xbf16>
  %g = linalg.generic {indexing_maps = [affine_map<(t, n, k) -> (t)>, affine_map<(t, n, k) -> (t, n, k)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%e : tensor<74xi64>) outs(%o : tensor<74x512x256xbf16>) {
  ^bb0(%in: i64, %out: bf16):
    %r = arith.index_cast %in : i64 to index
    %n = linalg.index 1 : index
    %k = linalg.index 2 : index
    %v = tensor.extract %w[%r, %n, %k] : tensor<4x512x256xbf16>
    linalg.yield %v : bf16
  } -> tensor<74x512x256xbf16>
  %y = linalg.batch_matmul ins(%g, %x : tensor<74x512x256xbf16>, tensor<74x256x1xbf16>) outs(%z : tensor<74x512x1xf32>) -> tensor<74x512x1xf32>
  return %y : tensor<74x512x1xf32>
}

// -----

// The gather was folded, because all elements are equal. The result still
// counts as known to the program, so it is the weight.
// CHECK: func.func @equal_elements
// CHECK: %[[G:.*]] = linalg.generic
// CHECK: fp8.dynamic_quantize %[[G]] into {{.*}} block [1, 128, 128]
// CHECK: fp8.scaled_matmul
func.func @equal_elements(%x: tensor<74x256x1xbf16>, %e: tensor<74xi64>, %z: tensor<74x512x1xf32>) -> tensor<74x512x1xf32> {
  %half = arith.constant 0.5 : bf16
  %o = tensor.empty() : tensor<74x512x256xbf16>
  %g = linalg.generic {indexing_maps = [affine_map<(t, n, k) -> (t)>, affine_map<(t, n, k) -> (t, n, k)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%e : tensor<74xi64>) outs(%o : tensor<74x512x256xbf16>) {
  ^bb0(%in: i64, %out: bf16):
    linalg.yield %half : bf16
  } -> tensor<74x512x256xbf16>
  %y = linalg.batch_matmul ins(%g, %x : tensor<74x512x256xbf16>, tensor<74x256x1xbf16>) outs(%z : tensor<74x512x1xf32>) -> tensor<74x512x1xf32>
  return %y : tensor<74x512x1xf32>
}
