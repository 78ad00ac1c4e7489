// RUN: fp8-opt %s --split-input-file --fp8-normalize-matmuls | FileCheck %s
// The pass also runs on functions.
// RUN: fp8-opt %s --split-input-file --pass-pipeline="builtin.module(func.func(fp8-normalize-matmuls))" | FileCheck %s
// A second run changes nothing.
// RUN: fp8-opt %s --split-input-file --fp8-normalize-matmuls -o %t.once
// RUN: fp8-opt %s --split-input-file --fp8-normalize-matmuls --fp8-normalize-matmuls | cmp - %t.once

// CHECK-DAG: #[[X:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d2, d3)>
// CHECK-DAG: #[[W:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d1, d4)>
// CHECK-DAG: #[[Y:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
// CHECK: func.func @kernel_of_one
// CHECK: %[[C:.*]] = tensor.collapse_shape %arg1 {{\[\[}}0], [1, 2, 3]] : tensor<128x256x1x1xbf16> into tensor<128x256xbf16>
// CHECK: linalg.generic {indexing_maps = [#[[X]], #[[W]], #[[Y]]], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
// CHECK-SAME: ins(%arg0, %[[C]] : tensor<1x256x16x16xbf16>, tensor<128x256xbf16>) outs(%arg2 : tensor<1x128x16x16xf32>)
// CHECK-SAME: attrs = {fp8.recipe = #fp8.recipe<act = dynamic [1, -1], weight = static [1, -1]>} {
func.func @kernel_of_one(%x: tensor<1x256x16x16xbf16>, %w: tensor<128x256x1x1xbf16>, %z: tensor<1x128x16x16xf32>) -> tensor<1x128x16x16xf32> {
  %y = linalg.conv_2d_nchw_fchw {dilations = dense<3> : vector<2xi64>, strides = dense<1> : vector<2xi64>, fp8.recipe = #fp8.recipe<"row">}
      ins(%x, %w : tensor<1x256x16x16xbf16>, tensor<128x256x1x1xbf16>) outs(%z : tensor<1x128x16x16xf32>) -> tensor<1x128x16x16xf32>
  return %y : tensor<1x128x16x16xf32>
}

// -----

// CHECK: func.func @strided
// CHECK: tensor.extract_slice %arg0[0, 0, 0, 0] [2, 8, 8, 256] [1, 2, 2, 1] : tensor<2x16x16x256xbf16> to tensor<2x8x8x256xbf16>
// CHECK: linalg.generic
// CHECK-NOT: linalg.conv
func.func @strided(%x: tensor<2x16x16x256xbf16>, %w: tensor<1x1x256x128xbf16>, %z: tensor<2x8x8x128xf32>) -> tensor<2x8x8x128xf32> {
  %y = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>}
      ins(%x, %w : tensor<2x16x16x256xbf16>, tensor<1x1x256x128xbf16>) outs(%z : tensor<2x8x8x128xf32>) -> tensor<2x8x8x128xf32>
  return %y : tensor<2x8x8x128xf32>
}

// -----

// The last row and the last column of the image are in no patch.
// CHECK: func.func @patches
// CHECK: %[[S:.*]] = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 3, 32, 64] [1, 1, 1, 1]
// CHECK: %[[E:.*]] = tensor.expand_shape %[[S]] {{\[\[}}0], [1], [2, 3], [4, 5]] output_shape [1, 3, 2, 16, 4, 16]
// CHECK: %[[T:.*]] = linalg.transpose ins(%[[E]] : {{.*}}) outs({{.*}}) permutation = [0, 2, 4, 1, 3, 5]
// CHECK-DAG: %[[A:.*]] = tensor.collapse_shape %[[T]] {{\[\[}}0], [1], [2], [3, 4, 5]] : {{.*}} into tensor<1x2x4x768xbf16>
// CHECK-DAG: %[[B:.*]] = tensor.collapse_shape %arg1 {{\[\[}}0], [1, 2, 3]] : tensor<64x3x16x16xbf16> into tensor<64x768xbf16>
// CHECK: linalg.generic {{.*}} ins(%[[A]], %[[B]]
func.func @patches(%x: tensor<1x3x33x70xbf16>, %w: tensor<64x3x16x16xbf16>, %z: tensor<1x64x2x4xf32>) -> tensor<1x64x2x4xf32> {
  %y = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<16> : vector<2xi64>}
      ins(%x, %w : tensor<1x3x33x70xbf16>, tensor<64x3x16x16xbf16>) outs(%z : tensor<1x64x2x4xf32>) -> tensor<1x64x2x4xf32>
  return %y : tensor<1x64x2x4xf32>
}

// -----

// The kernel has the size of the image, so no elements are moved.
// CHECK: func.func @whole_image
// CHECK-NOT: linalg.transpose
// CHECK-NOT: tensor.extract_slice
// CHECK: linalg.generic {{.*}} ins({{.*}} : tensor<?x1x1x1x1176xbf16>, tensor<64x1176xbf16>)
func.func @whole_image(%x: tensor<?x3x2x14x14xbf16>, %w: tensor<64x3x2x14x14xbf16>, %z: tensor<?x64x1x1x1xf32>) -> tensor<?x64x1x1x1xf32> {
  %y = linalg.conv_3d_ncdhw_fcdhw {dilations = dense<1> : vector<3xi64>, strides = dense<[2, 14, 14]> : vector<3xi64>}
      ins(%x, %w : tensor<?x3x2x14x14xbf16>, tensor<64x3x2x14x14xbf16>) outs(%z : tensor<?x64x1x1x1xf32>) -> tensor<?x64x1x1x1xf32>
  return %y : tensor<?x64x1x1x1xf32>
}

// -----

// The sizes are known at run time only.
// CHECK: func.func @dynamic
// CHECK: tensor.extract_slice %arg0[0, 0, 0] [%{{.*}}, 40, %{{.*}}] [1, 1, 1] : tensor<?x40x?xbf16> to tensor<?x40x?xbf16>
// CHECK: tensor.expand_shape {{.*}} : tensor<?x40x?xbf16> into tensor<?x40x?x4xbf16>
func.func @dynamic(%x: tensor<?x40x?xbf16>, %w: tensor<64x40x4xbf16>, %z: tensor<?x64x?xf32>) -> tensor<?x64x?xf32> {
  %y = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<4> : vector<1xi64>}
      ins(%x, %w : tensor<?x40x?xbf16>, tensor<64x40x4xbf16>) outs(%z : tensor<?x64x?xf32>) -> tensor<?x64x?xf32>
  return %y : tensor<?x64x?xf32>
}

// -----

// K of the generic is every second element.
// CHECK: func.func @every_other
// CHECK: tensor.extract_slice %arg0[0, 0] [64, 64] [1, 2]
// CHECK: linalg.generic
func.func @every_other(%x: tensor<64x128xbf16>, %w: tensor<64x32xbf16>, %z: tensor<64x32xf32>) -> tensor<64x32xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k * 2)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<64x128xbf16>, tensor<64x32xbf16>) outs(%z : tensor<64x32xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %1 = arith.extf %a : bf16 to f32
    %2 = arith.extf %b : bf16 to f32
    %3 = arith.mulf %1, %2 : f32
    %4 = arith.addf %c, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<64x32xf32>
  return %0 : tensor<64x32xf32>
}

// -----

// Each result that is a product gets its own operation. The sum beside them is
// no matmul.
// CHECK: func.func @several_results
// CHECK: %[[P:.*]] = linalg.generic {{.*}} ins(%arg0, %arg1 : tensor<64x256xbf16>, tensor<128x256xbf16>) outs(%arg3
// CHECK: %[[Q:.*]] = linalg.generic {{.*}} ins(%arg0, %arg2 : tensor<64x256xbf16>, tensor<128x256xbf16>) outs(%arg3
// CHECK: return %[[P]], %[[Q]]
func.func @several_results(%x: tensor<64x256xbf16>, %p: tensor<128x256xbf16>, %q: tensor<128x256xbf16>, %z: tensor<64x128xf32>) -> (tensor<64x128xf32>, tensor<64x128xf32>) {
  %y:2 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (n, k)>,
          affine_map<(m, n, k) -> (m, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %p, %q : tensor<64x256xbf16>, tensor<128x256xbf16>, tensor<128x256xbf16>) outs(%z, %z : tensor<64x128xf32>, tensor<64x128xf32>) {
  ^bb0(%in: bf16, %b0: bf16, %b1: bf16, %o0: f32, %o1: f32):
    %0 = arith.extf %in : bf16 to f32
    %1 = arith.extf %b0 : bf16 to f32
    %2 = arith.mulf %0, %1 : f32
    %3 = arith.addf %o0, %2 : f32
    %4 = arith.extf %b1 : bf16 to f32
    %5 = arith.mulf %0, %4 : f32
    %6 = arith.addf %o1, %5 : f32
    linalg.yield %3, %6 : f32, f32
  } -> (tensor<64x128xf32>, tensor<64x128xf32>)
  return %y#0, %y#1 : tensor<64x128xf32>, tensor<64x128xf32>
}

// -----

// The two contracted dimensions are adjacent in both operands.
// CHECK: func.func @several_reductions
// CHECK-DAG: tensor.collapse_shape %arg0 {{\[\[}}0], [1, 2]] : tensor<512x16x64xbf16> into tensor<512x1024xbf16>
// CHECK-DAG: tensor.collapse_shape %arg1 {{\[\[}}0, 1], [2]] : tensor<16x64x1024xbf16> into tensor<1024x1024xbf16>
// CHECK: linalg.generic {{.*}}iterator_types = ["parallel", "parallel", "reduction"]
func.func @several_reductions(%x: tensor<512x16x64xbf16>, %w: tensor<16x64x1024xbf16>, %z: tensor<512x1024xf32>) -> tensor<512x1024xf32> {
  %y = linalg.contract indexing_maps = [affine_map<(m, n, k, l) -> (m, k, l)>, affine_map<(m, n, k, l) -> (k, l, n)>, affine_map<(m, n, k, l) -> (m, n)>]
      ins(%x, %w : tensor<512x16x64xbf16>, tensor<16x64x1024xbf16>) outs(%z : tensor<512x1024xf32>) -> tensor<512x1024xf32>
  return %y : tensor<512x1024xf32>
}

// -----

// A parameter is transposed to the order of the activation.
// CHECK: func.func @parameter_in_another_order
// CHECK: linalg.transpose ins(%arg1 : tensor<64x16x1024xbf16>) {{.*}} permutation = [2, 1, 0]
// CHECK: linalg.generic {{.*}} ins({{.*}} : tensor<512x1024xbf16>, tensor<1024x1024xbf16>)
func.func @parameter_in_another_order(%x: tensor<512x16x64xbf16>, %w: tensor<64x16x1024xbf16> {fp8.param = "w"}, %z: tensor<512x1024xf32>) -> tensor<512x1024xf32> {
  %y = linalg.contract indexing_maps = [affine_map<(m, n, k, l) -> (m, k, l)>, affine_map<(m, n, k, l) -> (l, k, n)>, affine_map<(m, n, k, l) -> (m, n)>]
      ins(%x, %w : tensor<512x16x64xbf16>, tensor<64x16x1024xbf16>) outs(%z : tensor<512x1024xf32>) -> tensor<512x1024xf32>
  return %y : tensor<512x1024xf32>
}

// -----

// These stay: a plain matmul, overlapping windows, a convolution of each
// channel by itself, and results that depend on each other.
// CHECK: func.func @stays
// CHECK-NEXT: linalg.conv_2d_nhwc_hwcf
// CHECK-NEXT: linalg.depthwise_conv_2d_nhwc_hwc
// CHECK-NEXT: linalg.matmul
// CHECK-NEXT: linalg.contract
// CHECK-NEXT: linalg.generic
// CHECK-COUNT-7: arith
// CHECK: return
func.func @stays(%x: tensor<1x16x16x32xbf16>, %w: tensor<3x3x32x64xbf16>, %z: tensor<1x14x14x64xf32>,
    %d: tensor<2x2x32xbf16>, %zd: tensor<1x8x8x32xf32>, %a: tensor<4x8xbf16>, %b: tensor<8x4xbf16>, %zm: tensor<4x4xf32>,
    %p: tensor<4x2x8xbf16>, %q: tensor<8x2x4xbf16>)
    -> (tensor<1x14x14x64xf32>, tensor<1x8x8x32xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
  %0 = linalg.conv_2d_nhwc_hwcf ins(%x, %w : tensor<1x16x16x32xbf16>, tensor<3x3x32x64xbf16>) outs(%z : tensor<1x14x14x64xf32>) -> tensor<1x14x14x64xf32>
  %1 = linalg.depthwise_conv_2d_nhwc_hwc {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>}
      ins(%x, %d : tensor<1x16x16x32xbf16>, tensor<2x2x32xbf16>) outs(%zd : tensor<1x8x8x32xf32>) -> tensor<1x8x8x32xf32>
  %2 = linalg.matmul ins(%a, %b : tensor<4x8xbf16>, tensor<8x4xbf16>) outs(%zm : tensor<4x4xf32>) -> tensor<4x4xf32>
  %3 = linalg.contract indexing_maps = [affine_map<(m, n, k, l) -> (m, k, l)>, affine_map<(m, n, k, l) -> (l, k, n)>, affine_map<(m, n, k, l) -> (m, n)>]
      ins(%p, %q : tensor<4x2x8xbf16>, tensor<8x2x4xbf16>) outs(%zm : tensor<4x4xf32>) -> tensor<4x4xf32>
  %4:2 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>, affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]} ins(%a, %b : tensor<4x8xbf16>, tensor<8x4xbf16>) outs(%zm, %zm : tensor<4x4xf32>, tensor<4x4xf32>) {
  ^bb0(%i: bf16, %j: bf16, %o0: f32, %o1: f32):
    %5 = arith.extf %i : bf16 to f32
    %6 = arith.extf %j : bf16 to f32
    %7 = arith.mulf %5, %6 : f32
    %8 = arith.addf %o0, %7 : f32
    %9 = arith.mulf %8, %7 : f32
    %10 = arith.addf %o1, %9 : f32
    %11 = arith.addf %10, %o0 : f32
    linalg.yield %8, %11 : f32, f32
  } -> (tensor<4x4xf32>, tensor<4x4xf32>)
  return %0, %1, %2, %3, %4#0, %4#1 : tensor<1x14x14x64xf32>, tensor<1x8x8x32xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
}
