// A sum that starts from zero has no bias, in whatever way the zero is written.
// RUN: fp8-opt %s --fp8-quantize-matmul --canonicalize | FileCheck %s
// RUN: fp8-opt %s --linalg-generalize-named-ops --fp8-quantize-matmul --canonicalize | FileCheck %s

// CHECK-COUNT-9: fp8.scaled_matmul
// CHECK-NOT: arith.addf
// CHECK: func.func @not_zero
// CHECK-COUNT-3: arith.addf
func.func @zeros(%x: tensor<64x256xbf16>, %w: tensor<256x128xbf16>, %some: tensor<64x128xf32>)
    -> (tensor<64x128xf32>, tensor<64x128xf32>, tensor<64x128xf32>, tensor<64x128xf32>, tensor<64x128xf32>, tensor<64x128xf32>, tensor<64x128xf32>, tensor<64x128xf32>, tensor<64x128xf32>) {
  %zero = arith.constant 0.0 : f32
  %minus = arith.constant -0.0 : f32
  %narrow = arith.constant 0.0 : bf16
  %empty = tensor.empty() : tensor<64x128xf32>
  // The zeros are constants and fills.
  %z0 = arith.constant dense<0.0> : tensor<64x128xf32>
  %0 = linalg.matmul ins(%x, %w : tensor<64x256xbf16>, tensor<256x128xbf16>) outs(%z0 : tensor<64x128xf32>) -> tensor<64x128xf32>
  %z1 = linalg.fill ins(%zero : f32) outs(%empty : tensor<64x128xf32>) -> tensor<64x128xf32>
  %1 = linalg.matmul ins(%x, %w : tensor<64x256xbf16>, tensor<256x128xbf16>) outs(%z1 : tensor<64x128xf32>) -> tensor<64x128xf32>
  %z2 = linalg.fill ins(%minus : f32) outs(%some : tensor<64x128xf32>) -> tensor<64x128xf32>
  %2 = linalg.matmul ins(%x, %w : tensor<64x256xbf16>, tensor<256x128xbf16>) outs(%z2 : tensor<64x128xf32>) -> tensor<64x128xf32>
  %z3 = tensor.splat %zero : tensor<64x128xf32>
  %3 = linalg.matmul ins(%x, %w : tensor<64x256xbf16>, tensor<256x128xbf16>) outs(%z3 : tensor<64x128xf32>) -> tensor<64x128xf32>
  // A generic yields a constant.
  %z4 = linalg.generic {indexing_maps = [affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]} outs(%empty : tensor<64x128xf32>) {
  ^bb0(%o: f32):
    linalg.yield %zero : f32
  } -> tensor<64x128xf32>
  %4 = linalg.matmul ins(%x, %w : tensor<64x256xbf16>, tensor<256x128xbf16>) outs(%z4 : tensor<64x128xf32>) -> tensor<64x128xf32>
  // A vector of zeros is repeated, and in one case also widened.
  %row = arith.constant dense<0.0> : tensor<128xf32>
  %z5 = linalg.broadcast ins(%row : tensor<128xf32>) outs(%empty : tensor<64x128xf32>) dimensions = [0]
  %5 = linalg.matmul ins(%x, %w : tensor<64x256xbf16>, tensor<256x128xbf16>) outs(%z5 : tensor<64x128xf32>) -> tensor<64x128xf32>
  %half = arith.constant dense<-0.0> : tensor<128xbf16>
  %z6 = linalg.generic {indexing_maps = [affine_map<(m, n) -> (n)>, affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]}
      ins(%half : tensor<128xbf16>) outs(%empty : tensor<64x128xf32>) {
  ^bb0(%i: bf16, %o: f32):
    %e = arith.extf %i : bf16 to f32
    linalg.yield %e : f32
  } -> tensor<64x128xf32>
  %6 = linalg.matmul ins(%x, %w : tensor<64x256xbf16>, tensor<256x128xbf16>) outs(%z6 : tensor<64x128xf32>) -> tensor<64x128xf32>
  // Zeros are reshaped, sliced and padded.
  %long = tensor.splat %zero : tensor<16384xf32>
  %slice = tensor.extract_slice %long[8192] [8192] [1] : tensor<16384xf32> to tensor<8192xf32>
  %z7 = tensor.expand_shape %slice [[0, 1]] output_shape [64, 128] : tensor<8192xf32> into tensor<64x128xf32>
  %7 = linalg.matmul ins(%x, %w : tensor<64x256xbf16>, tensor<256x128xbf16>) outs(%z7 : tensor<64x128xf32>) -> tensor<64x128xf32>
  %few = tensor.splat %zero : tensor<60x128xf32>
  %z8 = tensor.pad %few low[4, 0] high[0, 0] {
  ^bb0(%i: index, %j: index):
    tensor.yield %zero : f32
  } : tensor<60x128xf32> to tensor<64x128xf32>
  %8 = linalg.matmul ins(%x, %w : tensor<64x256xbf16>, tensor<256x128xbf16>) outs(%z8 : tensor<64x128xf32>) -> tensor<64x128xf32>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8 : tensor<64x128xf32>, tensor<64x128xf32>, tensor<64x128xf32>, tensor<64x128xf32>, tensor<64x128xf32>, tensor<64x128xf32>, tensor<64x128xf32>, tensor<64x128xf32>, tensor<64x128xf32>
}

func.func @not_zero(%x: tensor<64x256xbf16>, %w: tensor<256x128xbf16>, %some: tensor<64x128xf32>)
    -> (tensor<64x128xf32>, tensor<64x128xf32>, tensor<64x128xf32>) {
  %one = arith.constant 1.0 : f32
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<64x128xf32>
  %z0 = linalg.generic {indexing_maps = [affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]} outs(%some : tensor<64x128xf32>) {
  ^bb0(%o: f32):
    linalg.yield %o : f32
  } -> tensor<64x128xf32>
  %0 = linalg.matmul ins(%x, %w : tensor<64x256xbf16>, tensor<256x128xbf16>) outs(%z0 : tensor<64x128xf32>) -> tensor<64x128xf32>
  %few = tensor.splat %zero : tensor<60x128xf32>
  %z1 = tensor.pad %few low[4, 0] high[0, 0] {
  ^bb0(%i: index, %j: index):
    tensor.yield %one : f32
  } : tensor<60x128xf32> to tensor<64x128xf32>
  %1 = linalg.matmul ins(%x, %w : tensor<64x256xbf16>, tensor<256x128xbf16>) outs(%z1 : tensor<64x128xf32>) -> tensor<64x128xf32>
  %z2 = linalg.generic {indexing_maps = [affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]} outs(%empty : tensor<64x128xf32>) {
  ^bb0(%o: f32):
    linalg.yield %one : f32
  } -> tensor<64x128xf32>
  %2 = linalg.matmul ins(%x, %w : tensor<64x256xbf16>, tensor<256x128xbf16>) outs(%z2 : tensor<64x128xf32>) -> tensor<64x128xf32>
  return %0, %1, %2 : tensor<64x128xf32>, tensor<64x128xf32>, tensor<64x128xf32>
}
