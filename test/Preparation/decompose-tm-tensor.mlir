// Attention becomes two contractions around a softmax in f32, and topk becomes
// a sort.

// RUN: fp8-opt %s --split-input-file --fp8-decompose-tm-tensor | FileCheck %s

// CHECK-DAG: #[[$QK_Q:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
// CHECK-DAG: #[[$QK_K:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
// CHECK-DAG: #[[$OUT:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
// CHECK-DAG: #[[$PV_V:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
// CHECK-LABEL: func.func @bool_mask
// CHECK-SAME: (%[[Q:.*]]: tensor<6x7x16xbf16>, %[[K:.*]]: tensor<6x9x16xbf16>, %[[V:.*]]: tensor<6x9x8xbf16>, %[[M:.*]]: tensor<6x7x9xi1>
func.func @bool_mask(%q: tensor<6x7x16xbf16>, %k: tensor<6x9x16xbf16>,
                     %v: tensor<6x9x8xbf16>, %m: tensor<6x7x9xi1>,
                     %o: tensor<6x7x8xbf16>) -> tensor<6x7x8xbf16> {
  // Products of bf16 are added in f32.
  // CHECK: %[[SCORES:.*]] = linalg.generic {indexing_maps = [#[[$QK_Q]], #[[$QK_K]], #[[$OUT]]]
  // CHECK-SAME: ins(%[[Q]], %[[K]] : tensor<6x7x16xbf16>, tensor<6x9x16xbf16>)
  // CHECK-SAME: outs(%{{.*}} : tensor<6x7x9xf32>)
  // CHECK: %[[A:.*]] = arith.extf %{{.*}} : bf16 to f32
  // CHECK: %[[B:.*]] = arith.extf %{{.*}} : bf16 to f32
  // CHECK: %[[AB:.*]] = arith.mulf %[[A]], %[[B]]
  // CHECK: arith.addf %{{.*}}, %[[AB]]
  // The scale is 1 / sqrt(16).
  // CHECK: %[[MASKED:.*]] = linalg.generic
  // CHECK-SAME: ins(%[[SCORES]], %[[M]]
  // CHECK: %[[SCALED:.*]] = arith.mulf %{{.*}}, %cst{{.*}}
  // CHECK: arith.select %{{.*}}, %[[SCALED]], %{{.*}} : f32
  // CHECK: %[[MAX:.*]] = linalg.generic
  // CHECK-SAME: iterator_types = ["parallel", "parallel", "reduction"]
  // CHECK: arith.maximumf
  // A row without elements has no maximum that could be subtracted.
  // CHECK: %[[POWERS:.*]] = linalg.generic
  // CHECK-SAME: ins(%[[MASKED]], %[[MAX]]
  // CHECK: arith.cmpf oeq
  // CHECK: arith.select
  // CHECK: arith.subf
  // CHECK: math.exp
  // CHECK: %[[SUM:.*]] = linalg.generic
  // CHECK: arith.addf
  // CHECK: %[[WEIGHTS:.*]] = linalg.generic
  // CHECK-SAME: ins(%[[POWERS]], %[[SUM]]
  // CHECK: arith.divf
  // CHECK: arith.truncf %{{.*}} : f32 to bf16
  // CHECK: %[[SUMS:.*]] = linalg.generic {indexing_maps = [#[[$QK_Q]], #[[$PV_V]], #[[$OUT]]]
  // CHECK-SAME: ins(%[[WEIGHTS]], %[[V]] : tensor<6x7x9xbf16>, tensor<6x9x8xbf16>)
  // CHECK-SAME: outs(%{{.*}} : tensor<6x7x8xf32>)
  // CHECK: arith.truncf %{{.*}} : f32 to bf16
  %0 = tm_tensor.attention ins(%q, %k, %v, %m : tensor<6x7x16xbf16>, tensor<6x9x16xbf16>, tensor<6x9x8xbf16>, tensor<6x7x9xi1>) outs(%o : tensor<6x7x8xbf16>) -> tensor<6x7x8xbf16>
  return %0 : tensor<6x7x8xbf16>
}

// -----

// A mask of numbers is added. The scale is the attribute of the operation. f64
// stays f64.
// CHECK-LABEL: func.func @float_mask
// CHECK: arith.constant 3.000000e-01 : f64
// CHECK-NOT: f32
// CHECK: arith.mulf
// CHECK: arith.addf
// CHECK: %[[SCALED:.*]] = arith.mulf
// CHECK: arith.addf %[[SCALED]], %{{.*}} : f64
// CHECK-NOT: arith.truncf
// CHECK: return
func.func @float_mask(%q: tensor<7x16xf64>, %k: tensor<9x16xf64>, %m: tensor<7x9xf64>,
                      %o: tensor<7x16xf64>) -> tensor<7x16xf64> {
  %0 = tm_tensor.attention {scale = 3.000000e-01 : f64} ins(%q, %k, %k, %m : tensor<7x16xf64>, tensor<9x16xf64>, tensor<9x16xf64>, tensor<7x9xf64>) outs(%o : tensor<7x16xf64>) -> tensor<7x16xf64>
  return %0 : tensor<7x16xf64>
}

// -----

// The size of a head is dynamic.
// CHECK-LABEL: func.func @dynamic
// CHECK: %[[SIZE:.*]] = tensor.dim %arg0, %{{.*}}
// CHECK: %[[NUMBER:.*]] = arith.uitofp
// CHECK: math.rsqrt %[[NUMBER]] : f32
func.func @dynamic(%q: tensor<?x?x?xf16>, %o: tensor<?x?x?xf16>) -> tensor<?x?x?xf16> {
  %0 = tm_tensor.attention ins(%q, %q, %q : tensor<?x?x?xf16>, tensor<?x?x?xf16>, tensor<?x?x?xf16>) outs(%o : tensor<?x?x?xf16>) -> tensor<?x?x?xf16>
  return %0 : tensor<?x?x?xf16>
}

// -----

// The old elements of the outputs come first. Of equal values, the one with the
// smaller index comes first.
// CHECK-LABEL: func.func @topk
// CHECK-SAME: (%[[X:.*]]: tensor<2x9xf32>, %[[Y:.*]]: tensor<2x3xf32>, %[[I:.*]]: tensor<2x3xi32>)
func.func @topk(%x: tensor<2x9xf32>, %y: tensor<2x3xf32>, %i: tensor<2x3xi32>)
    -> (tensor<2x3xf32>, tensor<2x3xi32>) {
  // CHECK: %[[PLACES:.*]] = linalg.generic
  // CHECK: linalg.index 1
  // CHECK: tensor.insert_slice %[[Y]] into %{{.*}}[0, 0] [2, 3] [1, 1] : tensor<2x3xf32> into tensor<2x12xf32>
  // CHECK: %[[VALUES:.*]] = tensor.insert_slice %[[X]] into %{{.*}}[0, 3] [2, 9] [1, 1]
  // CHECK: tensor.insert_slice %[[I]] into %{{.*}}[0, 0]
  // CHECK: %[[INDICES:.*]] = tensor.insert_slice %[[PLACES]] into %{{.*}}[0, 3]
  // CHECK: %[[SORTED:.*]]:2 = tm_tensor.sort dimension(1) outs(%[[VALUES]], %[[INDICES]]
  // CHECK: ^bb0(%[[A:.*]]: f32, %[[B:.*]]: f32, %[[IA:.*]]: i32, %[[IB:.*]]: i32):
  // CHECK: %[[BETTER:.*]] = arith.cmpf ogt, %[[A]], %[[B]]
  // CHECK: %[[WORSE:.*]] = arith.cmpf ogt, %[[B]], %[[A]]
  // CHECK: %[[EARLIER:.*]] = arith.cmpi sle, %[[IA]], %[[IB]]
  // CHECK: tensor.extract_slice %[[SORTED]]#0[0, 0] [2, 3] [1, 1]
  // CHECK: tensor.extract_slice %[[SORTED]]#1[0, 0] [2, 3] [1, 1]
  %0:2 = tm_tensor.topk dimension(1) ins(%x : tensor<2x9xf32>) outs(%y, %i : tensor<2x3xf32>, tensor<2x3xi32>) {
  ^bb0(%a: f32, %b: f32):
    %1 = arith.cmpf ogt, %a, %b : f32
    tm_tensor.yield %1 : i1
  } -> tensor<2x3xf32>, tensor<2x3xi32>
  return %0#0, %0#1 : tensor<2x3xf32>, tensor<2x3xi32>
}
