// RUN: fp8-opt %s | fp8-opt | FileCheck %s
// RUN: fp8-opt %s --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" | FileCheck %s --check-prefix=BUF

// CHECK-LABEL: func @tensors
// CHECK: fp8.block_mask %{{.*}} into %{{.*}} block [128, 128] : tensor<?x?xbf16> -> tensor<?x?xi8>

// The destination is only written, so it is not copied.
// BUF-LABEL: func @tensors
// BUF-NOT: memref.copy
// BUF: fp8.block_mask %{{.*}} into %{{.*}} block [128, 128] : memref<?x?xbf16> -> memref<?x?xi8>
func.func @tensors(%m: tensor<?x?xbf16>, %o: tensor<?x?xi8>) -> tensor<?x?xi8> {
  %0 = fp8.block_mask %m into %o block [128, 128] : tensor<?x?xbf16> -> tensor<?x?xi8>
  return %0 : tensor<?x?xi8>
}

// CHECK-LABEL: func @memrefs
// CHECK: fp8.block_mask %{{.*}} into %{{.*}} block [1, 1, 128] : memref<2x77x99xi1> -> memref<2x77x1xi8>
func.func @memrefs(%m: memref<2x77x99xi1>, %o: memref<2x77x1xi8>) {
  fp8.block_mask %m into %o block [1, 1, 128] : memref<2x77x99xi1> -> memref<2x77x1xi8>
  return
}

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, n, e)>
#mask = affine_map<(h, m, n, d, e) -> (m, n)>
#b = affine_map<(h, m, n, d, e) -> (m floordiv 128, n floordiv 128)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// CHECK-LABEL: func @attention
// CHECK: fp8.attention %{{.*}} mask(%{{.*}} : tensor<300x300xi1>) block_mask(%{{.*}} : tensor<3x3xi8>) into
func.func @attention(%q: tensor<8x300x64xbf16>, %m: tensor<300x300xi1>, %b: tensor<3x3xi8>, %o: tensor<8x300x64xbf16>)
    -> tensor<8x300x64xbf16> {
  %0 = fp8.attention %q, %q, %q mask(%m : tensor<300x300xi1>) block_mask(%b : tensor<3x3xi8>) into %o scale 0.125
      maps [#q, #k, #v, #mask, #b, #o]
      : tensor<8x300x64xbf16>, tensor<8x300x64xbf16>, tensor<8x300x64xbf16> -> tensor<8x300x64xbf16>
  return %0 : tensor<8x300x64xbf16>
}
