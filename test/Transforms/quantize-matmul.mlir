// RUN: fp8-opt %s --fp8-quantize-matmul | FileCheck %s
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=row" | FileCheck %s --check-prefix=ROW

// The accumulator and the result are f32.
// CHECK-DAG: #[[$MK:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[$MKB:.*]] = affine_map<(d0, d1, d2) -> (d0, d2 floordiv 128)>
// CHECK-DAG: #[[$KN:.*]] = affine_map<(d0, d1, d2) -> (d2, d1)>
// CHECK-DAG: #[[$KNB:.*]] = affine_map<(d0, d1, d2) -> (d2 floordiv 128, d1 floordiv 128)>
// CHECK-DAG: #[[$MN:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// ROW-DAG: #[[$ROW:.*]] = affine_map<(d0, d1) -> (d0, 0)>
// ROW-DAG: #[[$COL:.*]] = affine_map<(d0, d1) -> (0, d1)>

// CHECK-LABEL: func @f1
// CHECK-SAME: %[[X:.*]]: tensor<64x256xbf16>, %[[W:.*]]: tensor<256x320xbf16>
// CHECK: %[[QX:.*]]:2 = fp8.dynamic_quantize %[[X]] {{.*}} block [1, 128] : tensor<64x256xbf16> -> tensor<64x256xf8E4M3FN>, tensor<64x2xf32>
// CHECK: %[[QW:.*]]:2 = fp8.dynamic_quantize %[[W]] {{.*}} block [128, 128] : tensor<256x320xbf16> -> tensor<256x320xf8E4M3FN>, tensor<2x3xf32>
// CHECK: %[[ZERO:.*]] = linalg.fill
// CHECK: %[[ACC:.*]] = fp8.scaled_matmul %[[QX]]#0 scale(%[[QX]]#1 : tensor<64x2xf32>), %[[QW]]#0 scale(%[[QW]]#1 : tensor<2x3xf32>) into %[[ZERO]] maps [#[[$MK]], #[[$MKB]], #[[$KN]], #[[$KNB]], #[[$MN]]]
// CHECK-NOT: linalg.matmul
// CHECK: return %[[ACC]]
// ROW-LABEL: func @f1
// ROW: %[[QX:.*]]:2 = fp8.dynamic_quantize %{{.*}} block [1, -1]
// ROW: %[[QW:.*]]:2 = fp8.dynamic_quantize %{{.*}} block [-1, 1]
// ROW: %[[ACC:.*]] = fp8.scaled_matmul %[[QX]]#0, %[[QW]]#0 into
// ROW: %[[Y:.*]] = fp8.dequantize %[[ACC]] scales(%[[QX]]#1, %[[QW]]#1 : tensor<64x1xf32>, tensor<1x320xf32>) into %{{.*}} maps [#[[$ROW]], #[[$COL]]] : tensor<64x320xf32> -> tensor<64x320xf32>
// ROW: return %[[Y]]
func.func @f1(%x: tensor<64x256xbf16>, %w: tensor<256x320xbf16>) -> tensor<64x320xf32> {
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<64x320xf32>
  %z = linalg.fill ins(%c : f32) outs(%e : tensor<64x320xf32>) -> tensor<64x320xf32>
  %0 = linalg.matmul ins(%x, %w : tensor<64x256xbf16>, tensor<256x320xbf16>) outs(%z : tensor<64x320xf32>) -> tensor<64x320xf32>
  return %0 : tensor<64x320xf32>
}

// The accumulator and the result are bf16.
// CHECK-LABEL: func @f2
// CHECK: %[[ACC:.*]] = fp8.scaled_matmul {{.*}} -> tensor<64x320xf32>
// CHECK: %[[Y:.*]] = fp8.dequantize %[[ACC]] into %{{.*}} : tensor<64x320xf32> -> tensor<64x320xbf16>
// CHECK: return %[[Y]]
// ROW-LABEL: func @f2
// ROW: fp8.dequantize {{.*}} -> tensor<64x320xbf16>
func.func @f2(%x: tensor<64x256xbf16>, %w: tensor<256x320xbf16>) -> tensor<64x320xbf16> {
  %c = arith.constant 0.0 : bf16
  %e = tensor.empty() : tensor<64x320xbf16>
  %z = linalg.fill ins(%c : bf16) outs(%e : tensor<64x320xbf16>) -> tensor<64x320xbf16>
  %0 = linalg.matmul ins(%x, %w : tensor<64x256xbf16>, tensor<256x320xbf16>) outs(%z : tensor<64x320xbf16>) -> tensor<64x320xbf16>
  return %0 : tensor<64x320xbf16>
}
