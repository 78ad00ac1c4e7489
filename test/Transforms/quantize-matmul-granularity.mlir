// A remark says if the blocks of scales are smaller than those of the recipe.
// RUN: fp8-opt %s --split-input-file --fp8-quantize-matmul --remark-format=emitRemark --remarks-filter=fp8 -o /dev/null 2>&1 | FileCheck %s
// RUN: fp8-opt %s --split-input-file --fp8-quantize-matmul | FileCheck %s --check-prefix=IR

// Two contracted dimensions that are adjacent count as one, so groups have 128
// elements.
// CHECK: remark: [Passed] quantize-matmul | Category:fp8 | Function=one_run
// CHECK-NOT: Granularity
// CHECK-SAME: MxNxK 512x1024x1024
// IR: func.func @one_run
// IR: fp8.dynamic_quantize {{.*}} block [1, 128]
// IR: fp8.dynamic_quantize {{.*}} block [128, 128]
func.func @one_run(%x: tensor<512x16x64xbf16>, %w: tensor<16x64x1024xbf16>, %z: tensor<512x1024xf32>) -> tensor<512x1024xf32> {
  %y = linalg.contract indexing_maps = [affine_map<(m, n, k, l) -> (m, k, l)>, affine_map<(m, n, k, l) -> (k, l, n)>, affine_map<(m, n, k, l) -> (m, n)>]
      ins(%x, %w : tensor<512x16x64xbf16>, tensor<16x64x1024xbf16>) outs(%z : tensor<512x1024xf32>) -> tensor<512x1024xf32>
  return %y : tensor<512x1024xf32>
}

// -----

// The contracted dimensions are not adjacent in the activation.
// CHECK: remark: [Passed] quantize-matmul | Category:fp8 | Function=apart
// CHECK-SAME: Granularity="K of the activation in groups of 64 instead of 128, K of the weight in groups of 64 instead of 128"
// IR: func.func @apart
// IR: fp8.dynamic_quantize {{.*}} block [1, 1, 128]
// IR: fp8.dynamic_quantize {{.*}} block [128, 1, 128]
func.func @apart(%x: tensor<16x512x64xbf16>, %w: tensor<1024x16x64xbf16>, %z: tensor<512x1024xf32>) -> tensor<512x1024xf32> {
  %y = linalg.contract indexing_maps = [affine_map<(m, n, k, l) -> (k, m, l)>, affine_map<(m, n, k, l) -> (n, k, l)>, affine_map<(m, n, k, l) -> (m, n)>]
      ins(%x, %w : tensor<16x512x64xbf16>, tensor<1024x16x64xbf16>) outs(%z : tensor<512x1024xf32>) -> tensor<512x1024xf32>
  return %y : tensor<512x1024xf32>
}

// -----

// The rows of the weight are two dimensions, and the size of the last one is
// unknown. A dimension of size 1 does not count.
// CHECK: remark: [Passed] quantize-matmul | Category:fp8 | Function=heads
// CHECK-SAME: Granularity="weight channels in groups of at most 128 instead of 128"
// IR: func.func @heads
// IR: fp8.dynamic_quantize {{.*}} block [1, 1, 128]
// IR: fp8.dynamic_quantize {{.*}} block [1, 128, 128]
func.func @heads(%x: tensor<1x512x256xbf16>, %w: tensor<8x?x256xbf16>, %z: tensor<1x512x8x?xf32>) -> tensor<1x512x8x?xf32> {
  %y = linalg.contract indexing_maps = [affine_map<(b, m, h, n, k) -> (b, m, k)>, affine_map<(b, m, h, n, k) -> (h, n, k)>, affine_map<(b, m, h, n, k) -> (b, m, h, n)>]
      ins(%x, %w : tensor<1x512x256xbf16>, tensor<8x?x256xbf16>) outs(%z : tensor<1x512x8x?xf32>) -> tensor<1x512x8x?xf32>
  return %y : tensor<1x512x8x?xf32>
}
