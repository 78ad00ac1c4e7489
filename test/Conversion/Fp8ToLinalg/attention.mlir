// RUN: fp8-opt %s --convert-fp8-to-linalg="expand-casts=false" --canonicalize --cse | FileCheck %s
// RUN: fp8-opt %s --convert-fp8-to-linalg="expand-casts=false block-loops=false" | FileCheck %s --check-prefix=WHOLE

// Scores are f32, exponentials are rounded to the type of v, and the quotient to that of the result [attention_c8].

// CHECK-LABEL: func @attention
// CHECK-SAME: (%[[Q:[a-z0-9]*]]: tensor<8x7x16xbf16>, %[[K:[a-z0-9]*]]: tensor<2x9x16xbf16>, %[[V:[a-z0-9]*]]: tensor<2x9x24xbf16>, %[[M:[a-z0-9]*]]: tensor<7x9xi1>, %[[O:[a-z0-9]*]]: tensor<8x7x24xf16>)
// CHECK-DAG: %[[SCALE:.*]] = arith.constant 2.500000e-01 : f32
// CHECK-DAG: %[[HIDDEN:.*]] = arith.constant 0xFF800000 : f32
// CHECK: tensor.empty() : tensor<2x16x9xf32>
// CHECK: scf.for {{.*}} step %c4
// CHECK: tensor.extract_slice %[[Q]]
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "reduction", "parallel"]
// CHECK: arith.extf %{{.*}} : bf16 to f32
// CHECK: arith.mulf
// CHECK: arith.addf
// CHECK: arith.mulf %{{.*}}, %[[SCALE]]
// CHECK: arith.select %{{.*}}, %{{.*}}, %[[HIDDEN]]
// CHECK: linalg.index 2
// CHECK: linalg.index 1
// CHECK: arith.cmpi ule
// CHECK: arith.select %{{.*}}, %{{.*}}, %[[HIDDEN]]
// CHECK: arith.maximumf
// CHECK: arith.subf
// CHECK: math.exp
// CHECK: arith.addf
// CHECK: scf.for {{.*}} step %c4
// CHECK: arith.truncf %{{.*}} : f32 to bf16
// CHECK: arith.mulf
// CHECK: arith.addf
// CHECK: arith.divf
// CHECK: arith.cmpf oeq, %{{.*}}, %[[HIDDEN]]
// CHECK: arith.select
// CHECK: arith.truncf %{{.*}} : f32 to f16
// CHECK-NOT: fp8.

// WHOLE-LABEL: func @attention
// WHOLE-NOT: scf.for
// WHOLE-NOT: fp8.
func.func @attention(%q: tensor<8x7x16xbf16>, %k: tensor<2x9x16xbf16>, %v: tensor<2x9x24xbf16>, %mask: tensor<7x9xi1>,
                     %o: tensor<8x7x24xf16>) -> tensor<8x7x24xf16> {
  %0 = fp8.attention %q, %k, %v mask(%mask : tensor<7x9xi1>) into %o scale 0.25 causal zero_empty_rows
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>, affine_map<(h, m, n, d, e) -> (h floordiv 4, n, d)>,
          affine_map<(h, m, n, d, e) -> (h floordiv 4, n, e)>, affine_map<(h, m, n, d, e) -> (m, n)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x7x16xbf16>, tensor<2x9x16xbf16>, tensor<2x9x24xbf16> -> tensor<8x7x24xf16>
  return %0 : tensor<8x7x24xf16>
}

// On memrefs, temporary memory is freed.

// CHECK-LABEL: func @memrefs
// CHECK-COUNT-2: memref.alloc
// CHECK: memref.dealloc
// CHECK-COUNT-3: memref.alloc
// CHECK-COUNT-4: memref.dealloc
// CHECK-NOT: fp8.
func.func @memrefs(%q: memref<7x?xf16>, %k: memref<?x?xf16>, %v: memref<?x24xf16>, %o: memref<7x24xf32>) {
  fp8.attention %q, %k, %v into %o scale 0.25
    maps [affine_map<(m, n, d, e) -> (m, d)>, affine_map<(m, n, d, e) -> (n, d)>, affine_map<(m, n, d, e) -> (n, e)>, affine_map<(m, n, d, e) -> (m, e)>]
    : memref<7x?xf16>, memref<?x?xf16>, memref<?x24xf16> -> memref<7x24xf32>
  return
}

// In FP8, the factor of the scores includes the scales of q and k, exponentials are multiplied by
// 2^8 before they are rounded, and v is multiplied by its scale [attention_c17]. Each row of q and each block of
// keys has a scale.

// CHECK-LABEL: func @fp8
// CHECK-DAG: %[[UP:.*]] = arith.constant 2.560000e+02 : f32
// CHECK-DAG: %[[DOWN:.*]] = arith.constant 3.906250e-03 : f32
// CHECK-DAG: %[[SCALE:.*]] = arith.constant 2.500000e-01 : f32
// CHECK: fp8.cast %{{.*}} : f8E4M3FN to f32
// CHECK: ^bb0(%[[SQ:.*]]: f32, %[[SK:.*]]: f32, %[[S:.*]]: f32):
// CHECK: %[[BOTH:.*]] = arith.mulf %[[SQ]], %[[SK]]
// CHECK: %[[F:.*]] = arith.mulf %[[BOTH]], %[[SCALE]]
// CHECK: arith.mulf %[[S]], %[[F]]
// CHECK: ^bb0(%{{.*}}: f32, %[[V:.*]]: f8E4M3FN, %[[SV:.*]]: f32, %[[SUM:.*]]: f32):
// CHECK: %[[WIDEV:.*]] = fp8.cast %[[V]] : f8E4M3FN to f32
// CHECK: %[[SCALEDV:.*]] = arith.mulf %[[WIDEV]], %[[SV]]
// CHECK: %[[P:.*]] = arith.mulf %{{.*}}, %[[UP]]
// CHECK: %[[CODE:.*]] = fp8.cast %[[P]] : f32 to f8E4M3FN
// CHECK: %[[WIDE:.*]] = fp8.cast %[[CODE]] : f8E4M3FN to f32
// CHECK: %[[ROUNDED:.*]] = arith.mulf %[[WIDE]], %[[DOWN]]
// CHECK: %[[TERM:.*]] = arith.mulf %[[ROUNDED]], %[[SCALEDV]]
// CHECK: arith.addf %[[SUM]], %[[TERM]]
// CHECK: arith.divf
// CHECK-NOT: fp8.attention

// WHOLE-LABEL: func @fp8
// WHOLE-NOT: fp8.attention
func.func @fp8(%q: tensor<8x7x16xf8E4M3FN>, %k: tensor<8x9x16xf8E4M3FN>, %v: tensor<8x9x24xf8E4M3FN>,
               %sq: tensor<7x8xf32>, %s: tensor<8x3xf32>, %o: tensor<8x7x24xbf16>) -> tensor<8x7x24xbf16> {
  %0 = fp8.attention %q, %k, %v scales(%sq, %s, %s : tensor<7x8xf32>, tensor<8x3xf32>, tensor<8x3xf32>) into %o scale 0.25
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>, affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>, affine_map<(h, m, n, d, e) -> (m, h)>,
          affine_map<(h, m, n, d, e) -> (h, n floordiv 4)>, affine_map<(h, m, n, d, e) -> (h, n floordiv 4)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x7x16xf8E4M3FN>, tensor<8x9x16xf8E4M3FN>, tensor<8x9x24xf8E4M3FN> -> tensor<8x7x24xbf16>
  return %0 : tensor<8x7x24xbf16>
}
