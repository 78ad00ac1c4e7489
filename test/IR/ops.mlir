// RUN: fp8-opt %s | fp8-opt | FileCheck %s
// RUN: fp8-opt %s --mlir-print-op-generic | fp8-opt | FileCheck %s

// CHECK-LABEL: func @amax
func.func @amax(%x: tensor<4x256xbf16>, %zero: tensor<4x2xf32>, %m: memref<?x?xf32>, %o: memref<1x1xf32>) -> tensor<4x2xf32> {
  // CHECK: fp8.amax %{{.*}} into %{{.*}} block [1, 128] : tensor<4x256xbf16> -> tensor<4x2xf32>
  %a = fp8.amax %x into %zero block [1, 128] : tensor<4x256xbf16> -> tensor<4x2xf32>
  // CHECK: fp8.amax %{{.*}} into %{{.*}} block [-1, -1] : memref<?x?xf32> -> memref<1x1xf32>
  fp8.amax %m into %o block [-1, -1] : memref<?x?xf32> -> memref<1x1xf32>
  return %a : tensor<4x2xf32>
}

// CHECK-LABEL: func @dynamic_quantize
func.func @dynamic_quantize(%x: tensor<4x256xbf16>, %qi: tensor<4x256xf8E4M3FN>, %si: tensor<4x2xf32>) -> (tensor<4x256xf8E4M3FN>, tensor<4x2xf32>) {
  // CHECK: fp8.dynamic_quantize %{{.*}} into %{{.*}}, %{{.*}} block [1, 128] {overflow = #fp8.overflow<nan>} : tensor<4x256xbf16> -> tensor<4x256xf8E4M3FN>, tensor<4x2xf32>
  %q, %s = fp8.dynamic_quantize %x into %qi, %si block [1, 128] {overflow = #fp8.overflow<nan>}
    : tensor<4x256xbf16> -> tensor<4x256xf8E4M3FN>, tensor<4x2xf32>
  return %q, %s : tensor<4x256xf8E4M3FN>, tensor<4x2xf32>
}

// CHECK-LABEL: func @dequantize
func.func @dequantize(%acc: tensor<4x8xf32>, %sa: tensor<4x1xf32>, %sb: tensor<8x1xf32>, %i: tensor<4x8xbf16>) -> (tensor<4x8xbf16>, tensor<4x8xbf16>) {
  // CHECK: fp8.dequantize %{{.*}} scales(%{{.*}}, %{{.*}} : tensor<4x1xf32>, tensor<8x1xf32>) into %{{.*}} maps [#{{.*}}, #{{.*}}] : tensor<4x8xf32> -> tensor<4x8xbf16>
  %z = fp8.dequantize %acc scales(%sa, %sb : tensor<4x1xf32>, tensor<8x1xf32>) into %i
    maps [affine_map<(m, n) -> (m, 0)>, affine_map<(m, n) -> (n, 0)>]
    : tensor<4x8xf32> -> tensor<4x8xbf16>
  // CHECK: fp8.dequantize %{{.*}} into %{{.*}} : tensor<4x8xf32> -> tensor<4x8xbf16>
  %y = fp8.dequantize %acc into %i : tensor<4x8xf32> -> tensor<4x8xbf16>
  return %z, %y : tensor<4x8xbf16>, tensor<4x8xbf16>
}

// CHECK-LABEL: func @scaled_matmul
func.func @scaled_matmul(%a: tensor<64x256xf8E4M3FN>, %sa: tensor<64x2xf32>, %b: tensor<128x256xf8E4M3FN>,
                         %sb: tensor<1x2xf32>, %zero: tensor<64x128xf32>, %out: tensor<64x128xbf16>,
                         %bias: tensor<128xf32>) -> (tensor<64x128xf32>, tensor<64x128xbf16>) {
  // CHECK: fp8.scaled_matmul %{{.*}} scale(%{{.*}} : tensor<64x2xf32>), %{{.*}} scale(%{{.*}} : tensor<1x2xf32>) into
  %c = fp8.scaled_matmul %a scale(%sa : tensor<64x2xf32>), %b scale(%sb : tensor<1x2xf32>) into %zero
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (m, k floordiv 128)>,
            affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>,
            affine_map<(m, n, k) -> (m, n)>]
      : tensor<64x256xf8E4M3FN>, tensor<128x256xf8E4M3FN> -> tensor<64x128xf32>
  // CHECK: fp8.scaled_matmul %{{.*}}, %{{.*}} into %{{.*}} maps [{{.*}}] {accumulate = #fp8.accumulate<fast>} epilogue(%{{.*}} : tensor<128xf32>) {
  // CHECK: fp8.yield
  %d = fp8.scaled_matmul %a, %b into %out
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
            affine_map<(m, n, k) -> (m, n)>, affine_map<(m, n, k) -> (n)>]
      {accumulate = #fp8.accumulate<fast>}
      epilogue(%bias : tensor<128xf32>) {
      ^bb0(%acc: f32, %e: f32):
        %r = arith.addf %acc, %e : f32
        %t = arith.truncf %r : f32 to bf16
        fp8.yield %t : bf16
      } : tensor<64x256xf8E4M3FN>, tensor<128x256xf8E4M3FN> -> tensor<64x128xbf16>
  return %c, %d : tensor<64x128xf32>, tensor<64x128xbf16>
}

// CHECK-LABEL: func @attrs
// CHECK-SAME: #fp8.recipe<act = dynamic [1, 128], weight = static [128, 128]>
func.func @attrs() attributes {a = #fp8.recipe<act = dynamic [1, 128], weight = static [128, 128], format = f8E4M3FN>} { return }
