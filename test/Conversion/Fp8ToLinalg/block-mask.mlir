// RUN: fp8-opt %s --convert-fp8-to-linalg --canonicalize | FileCheck %s
// RUN: fp8-opt %s --convert-fp8-to-linalg=block-loops=false --canonicalize | FileCheck %s --check-prefix=WHOLE

// Flags are collected along keys, and then along the rows of each block.

// CHECK-LABEL: func @float
// CHECK: linalg.fill
// CHECK: scf.for
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "reduction"]
// CHECK: arith.cmpf une, %[[X:.*]], %{{.*}} : f32
// CHECK: arith.cmpf ugt, %[[X]], %{{.*}} : f32
// CHECK: arith.cmpf une, %[[X]], %{{.*}} : f32
// CHECK: arith.cmpf oge, %[[X]], %{{.*}} : f32
// CHECK: arith.cmpf uno, %[[X]], %{{.*}} : f32
// CHECK: linalg.generic {{.*}} iterator_types = ["reduction", "parallel"]
// CHECK: arith.cmpi ne
// CHECK-NOT: fp8.

// WHOLE-LABEL: func @float
// WHOLE-NOT: scf.for
// WHOLE: linalg.generic
// WHOLE: linalg.generic
func.func @float(%m: tensor<300x400xbf16>, %o: tensor<3x4xi8>) -> tensor<3x4xi8> {
  %0 = fp8.block_mask %m into %o block [128, 128] : tensor<300x400xbf16> -> tensor<3x4xi8>
  return %0 : tensor<3x4xi8>
}

// CHECK-LABEL: func @bool
// CHECK: memref.alloc() {{.*}}: memref<2x77x1xi8>
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i8
// CHECK: memref.dealloc
func.func @bool(%m: memref<2x77x99xi1>, %o: memref<2x1x1xi8>) {
  fp8.block_mask %m into %o block [1, 128, 128] : memref<2x77x99xi1> -> memref<2x1x1xi8>
  return
}

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, n, e)>
#mask = affine_map<(h, m, n, d, e) -> (m, n)>
#b = affine_map<(h, m, n, d, e) -> (m floordiv 128, n floordiv 128)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// The CPU path leaves out nothing, so it does not read the block mask.

// CHECK-LABEL: func @attention
// CHECK-SAME: %[[B:[a-z0-9]*]]: tensor<3x3xi8>
// CHECK-NOT: %[[B]]
// CHECK: return
func.func @attention(%q: tensor<2x300x64xbf16>, %m: tensor<300x300xi1>, %b: tensor<3x3xi8>, %o: tensor<2x300x64xbf16>)
    -> tensor<2x300x64xbf16> {
  %0 = fp8.attention %q, %q, %q mask(%m : tensor<300x300xi1>) block_mask(%b : tensor<3x3xi8>) into %o scale 0.125
      maps [#q, #k, #v, #mask, #b, #o]
      : tensor<2x300x64xbf16>, tensor<2x300x64xbf16>, tensor<2x300x64xbf16> -> tensor<2x300x64xbf16>
  return %0 : tensor<2x300x64xbf16>
}
