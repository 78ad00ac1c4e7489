// RUN: fp8-opt %s --fp8-fuse-dequantize | FileCheck %s

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK: #[[$SCALE:.*]] = affine_map<(d0, d1, d2) -> (d1 floordiv 128, d2 floordiv 128)>
// CHECK-LABEL: func.func @block(
// CHECK-SAME: %[[X:.*]]: tensor<?x256xbf16>, %[[Q:.*]]: tensor<512x256xf8E4M3FN>, %[[S:.*]]: tensor<4x2xf32>, %[[INIT:[^:]*]]:
// CHECK-NOT: fp8.dequantize
// CHECK: linalg.generic {indexing_maps = [#{{.*}}, #{{.*}}, #[[$SCALE]], #{{.*}}]
// CHECK-SAME: ins(%[[X]], %[[Q]], %[[S]] : {{.*}}) outs(%[[INIT]]
// CHECK: ^bb0(%[[A:.*]]: bf16, %[[B:.*]]: f8E4M3FN, %[[ES:.*]]: f32, %[[ACC:.*]]: bf16):
// CHECK: %[[V:.*]] = fp8.cast %[[B]] : f8E4M3FN to f32
// CHECK: %[[VS:.*]] = arith.mulf %[[V]], %[[ES]] : f32
// CHECK: %[[W:.*]] = arith.truncf %[[VS]] : f32 to bf16
// CHECK: %[[P:.*]] = arith.mulf %[[A]], %[[W]] : bf16
// CHECK: arith.addf %[[ACC]], %[[P]] : bf16
func.func @block(%x: tensor<?x256xbf16>, %q: tensor<512x256xf8E4M3FN>,
                 %s: tensor<4x2xf32>, %init: tensor<?x512xbf16>) -> tensor<?x512xbf16> {
  %0 = tensor.empty() : tensor<512x256xbf16>
  %w = fp8.dequantize %q scales(%s : tensor<4x2xf32>) into %0
      maps [affine_map<(n, k) -> (n floordiv 128, k floordiv 128)>]
      : tensor<512x256xf8E4M3FN> -> tensor<512x256xbf16>
  %y = linalg.matmul indexing_maps = [#a, #b, #c]
      ins(%x, %w : tensor<?x256xbf16>, tensor<512x256xbf16>)
      outs(%init : tensor<?x512xbf16>) -> tensor<?x512xbf16>
  return %y : tensor<?x512xbf16>
}

// The dequantized weight stays for what else reads it; scales of other types
// are widened.
// CHECK-LABEL: func.func @bf16_scale_and_other_use
// CHECK: %[[DQ:.*]] = fp8.dequantize
// CHECK: linalg.generic
// CHECK: ^bb0(%{{.*}}: f16, %{{.*}}: f8E5M2, %[[ES:.*]]: bf16, %{{.*}}: f32):
// CHECK: arith.extf %[[ES]] : bf16 to f32
// CHECK: return %{{.*}}, %[[DQ]]
func.func @bf16_scale_and_other_use(
    %x: tensor<8x64xf16>, %q: tensor<16x64xf8E5M2>, %s: tensor<16x1xbf16>,
    %init: tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<16x64xf16>) {
  %0 = tensor.empty() : tensor<16x64xf16>
  %w = fp8.dequantize %q scales(%s : tensor<16x1xbf16>) into %0
      maps [affine_map<(n, k) -> (n, 0)>] : tensor<16x64xf8E5M2> -> tensor<16x64xf16>
  %y = linalg.matmul indexing_maps = [#a, #b, #c]
      ins(%x, %w : tensor<8x64xf16>, tensor<16x64xf16>)
      outs(%init : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y, %w : tensor<8x16xf32>, tensor<16x64xf16>
}

// The epilogue of a scaled matmul is no weight.
// CHECK-LABEL: func.func @accumulator
// CHECK: fp8.dequantize
// CHECK: linalg.matmul
func.func @accumulator(%x: tensor<8x64xbf16>, %acc: tensor<64x16xf32>,
                       %init: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %0 = tensor.empty() : tensor<64x16xbf16>
  %w = fp8.dequantize %acc into %0 : tensor<64x16xf32> -> tensor<64x16xbf16>
  %y = linalg.matmul ins(%x, %w : tensor<8x64xbf16>, tensor<64x16xbf16>)
      outs(%init : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}
