// The weight is FP8, as torch exports it: it is transposed, both operands are widened for a matmul in f32, and one
// scale is a constant. The kernel decodes the weight where it is.
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_89 binary=isa" \
// RUN:   --remarks-filter=fp8 --remark-format=emitRemark 2> %t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARKS --allow-empty < %t.remarks

// CHECK: .entry matmul_decode_64x128x64
// CHECK-NOT: .entry
// REMARKS-NOT: scalar-loop

func.func @linear(%x: tensor<64x256xbf16>, %w: tensor<128x256xf8E4M3FN>) -> tensor<64x128xf32> {
  %scale = arith.constant dense<0.03> : tensor<1x1xf32>
  %zero = arith.constant 0.0 : f32
  %d0 = tensor.empty() : tensor<128x256xbf16>
  %d = fp8.dequantize %w scales(%scale : tensor<1x1xf32>) into %d0
      maps [affine_map<(n, k) -> (n floordiv 128, k floordiv 256)>] : tensor<128x256xf8E4M3FN> -> tensor<128x256xbf16>
  %t0 = tensor.empty() : tensor<256x128xbf16>
  %t = linalg.transpose ins(%d : tensor<128x256xbf16>) outs(%t0 : tensor<256x128xbf16>) permutation = [1, 0]
  %b = arith.extf %t : tensor<256x128xbf16> to tensor<256x128xf32>
  %a = arith.extf %x : tensor<64x256xbf16> to tensor<64x256xf32>
  %c0 = tensor.empty() : tensor<64x128xf32>
  %c = linalg.fill ins(%zero : f32) outs(%c0 : tensor<64x128xf32>) -> tensor<64x128xf32>
  %r = linalg.matmul ins(%a, %b : tensor<64x256xf32>, tensor<256x128xf32>) outs(%c : tensor<64x128xf32>) -> tensor<64x128xf32>
  return %r : tensor<64x128xf32>
}
