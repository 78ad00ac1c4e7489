// RUN: fp8-opt %s --fp8-slice-indexed-moves --canonicalize --split-input-file | FileCheck %s

// view_as_complex of torch: the real parts are at index 0, the imaginary parts at index 1.

#id = affine_map<(b, i, h, j) -> (b, i, h, j)>

// CHECK-LABEL: func @reads
// CHECK-SAME: %[[X:.+]]: tensor<1x?x24x64x2xf32>, %[[N:.+]]: index
// CHECK-DAG: %[[RE:.+]] = tensor.extract_slice %[[X]][0, 0, 0, 0, 0] [1, %[[N]], 24, 64, 1] [1, 1, 1, 1, 1] : tensor<1x?x24x64x2xf32> to tensor<1x?x24x64xf32>
// CHECK-DAG: %[[IM:.+]] = tensor.extract_slice %[[X]][0, 0, 0, 0, 1] [1, %[[N]], 24, 64, 1] [1, 1, 1, 1, 1] : tensor<1x?x24x64x2xf32> to tensor<1x?x24x64xf32>
// CHECK-NEXT: return %[[RE]], %[[IM]]
func.func @reads(%x: tensor<1x?x24x64x2xf32>, %n: index) -> (tensor<1x?x24x64xf32>, tensor<1x?x24x64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %e = tensor.empty(%n) : tensor<1x?x24x64xf32>
  %r:2 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e, %e : tensor<1x?x24x64xf32>, tensor<1x?x24x64xf32>) {
  ^bb0(%a: f32, %b: f32):
    %i = linalg.index 1 : index
    %h = linalg.index 2 : index
    %j = linalg.index 3 : index
    %re = tensor.extract %x[%c0, %i, %h, %j, %c0] : tensor<1x?x24x64x2xf32>
    %im = tensor.extract %x[%c0, %i, %h, %j, %c1] : tensor<1x?x24x64x2xf32>
    linalg.yield %re, %im : f32, f32
  } -> (tensor<1x?x24x64xf32>, tensor<1x?x24x64xf32>)
  return %r#0, %r#1 : tensor<1x?x24x64xf32>, tensor<1x?x24x64xf32>
}

// -----

// view_as_real of torch, with the pair as the last, the first, or a middle dimension. The input for index 1 may come
// first.

#id2 = affine_map<(i, j) -> (i, j)>
#id3 = affine_map<(i, j, k) -> (i, j, k)>
#last = affine_map<(i, j, k) -> (i, j)>
#middle = affine_map<(i, j, k) -> (i, k)>
#first = affine_map<(i, j, k) -> (j, k)>

// CHECK-LABEL: func @choices
// CHECK-SAME: %[[X:.+]]: tensor<3x?xf32>, %[[Y:.+]]: tensor<3x?xf32>, %[[N:.+]]: index
// CHECK: %[[E:.+]] = tensor.empty(%[[N]]) : tensor<3x?x2xf32>
// CHECK: %[[XL:.+]] = tensor.expand_shape %[[X]] {{\[}}[0], [1, 2]] output_shape [3, %{{.+}}, 1]
// CHECK: %[[A:.+]] = tensor.insert_slice %[[XL]] into %[[E]][0, 0, 0] [3, %[[N]], 1] [1, 1, 1]
// CHECK: %[[YL:.+]] = tensor.expand_shape %[[Y]] {{\[}}[0], [1, 2]]
// CHECK: %[[L:.+]] = tensor.insert_slice %[[YL]] into %[[A]][0, 0, 1] [3, %[[N]], 1] [1, 1, 1]
// CHECK: %[[YM:.+]] = tensor.expand_shape %[[Y]] {{\[}}[0, 1], [2]] output_shape [3, 1, %{{.+}}]
// CHECK: %[[B:.+]] = tensor.insert_slice %[[YM]] into %{{.+}}[0, 0, 0] [3, 1, %[[N]]] [1, 1, 1]
// CHECK: %[[XM:.+]] = tensor.expand_shape %[[X]] {{\[}}[0, 1], [2]]
// CHECK: %[[M:.+]] = tensor.insert_slice %[[XM]] into %[[B]][0, 1, 0] [3, 1, %[[N]]] [1, 1, 1]
// CHECK: %[[XF:.+]] = tensor.expand_shape %[[X]] {{\[}}[0, 1], [2]] output_shape [1, 3, %{{.+}}]
// CHECK: %[[C:.+]] = tensor.insert_slice %[[XF]] into %{{.+}}[0, 0, 0] [1, 3, %[[N]]] [1, 1, 1]
// CHECK: %[[F:.+]] = tensor.insert_slice %{{.+}} into %[[C]][1, 0, 0] [1, 3, %[[N]]] [1, 1, 1]
// CHECK: return %[[L]], %[[M]], %[[F]]
func.func @choices(%x: tensor<3x?xf32>, %y: tensor<3x?xf32>, %n: index) -> (tensor<3x?x2xf32>, tensor<3x2x?xf32>, tensor<2x3x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %e = tensor.empty(%n) : tensor<3x?x2xf32>
  %l = linalg.generic {indexing_maps = [#last, #last, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %y : tensor<3x?xf32>, tensor<3x?xf32>) outs(%e : tensor<3x?x2xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %k = linalg.index 2 : index
    %is = arith.cmpi eq, %k, %c0 : index
    %r = arith.select %is, %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<3x?x2xf32>
  %f = tensor.empty(%n) : tensor<3x2x?xf32>
  %m = linalg.generic {indexing_maps = [#middle, #middle, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %y : tensor<3x?xf32>, tensor<3x?xf32>) outs(%f : tensor<3x2x?xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %k = linalg.index 1 : index
    %is = arith.cmpi eq, %k, %c1 : index
    %r = arith.select %is, %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<3x2x?xf32>
  %g = tensor.empty(%n) : tensor<2x3x?xf32>
  %p = linalg.generic {indexing_maps = [#first, #first, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %y : tensor<3x?xf32>, tensor<3x?xf32>) outs(%g : tensor<2x3x?xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %k = linalg.index 0 : index
    %is = arith.cmpi eq, %k, %c0 : index
    %r = arith.select %is, %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<2x3x?xf32>
  return %l, %m, %p : tensor<3x?x2xf32>, tensor<3x2x?xf32>, tensor<2x3x?xf32>
}

// -----

// These stay: a transposed read, a read at a computed index, a diagonal, a choice among three, a choice between other
// values than inputs, and inputs with other maps.

#id2 = affine_map<(i, j) -> (i, j)>
#t2 = affine_map<(i, j) -> (j, i)>
#row = affine_map<(i, j) -> (i)>

// CHECK-LABEL: func @stay
// CHECK-NOT: slice
// CHECK-COUNT-6: linalg.generic
// CHECK-NOT: slice
func.func @stay(%x: tensor<4x4xf32>, %y: tensor<4xf32>, %z: tensor<4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x3xf32>, tensor<4x2xf32>, tensor<4x2xf32>) {
  %c0 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
  %e = tensor.empty() : tensor<4x4xf32>
  %0 = linalg.generic {indexing_maps = [#id2], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<4x4xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %v = tensor.extract %x[%j, %i] : tensor<4x4xf32>
    linalg.yield %v : f32
  } -> tensor<4x4xf32>
  %1 = linalg.generic {indexing_maps = [#id2], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<4x4xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %k = arith.subi %c3, %j : index
    %v = tensor.extract %x[%i, %k] : tensor<4x4xf32>
    linalg.yield %v : f32
  } -> tensor<4x4xf32>
  %2 = linalg.generic {indexing_maps = [#id2], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<4x4xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %v = tensor.extract %x[%i, %i] : tensor<4x4xf32>
    linalg.yield %v : f32
  } -> tensor<4x4xf32>
  %f = tensor.empty() : tensor<4x3xf32>
  %3 = linalg.generic {indexing_maps = [#row, #row, #id2], iterator_types = ["parallel", "parallel"]} ins(%y, %z : tensor<4xf32>, tensor<4xf32>) outs(%f : tensor<4x3xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %k = linalg.index 1 : index
    %is = arith.cmpi eq, %k, %c0 : index
    %r = arith.select %is, %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x3xf32>
  %g = tensor.empty() : tensor<4x2xf32>
  %4 = linalg.generic {indexing_maps = [#row, #row, #id2], iterator_types = ["parallel", "parallel"]} ins(%y, %z : tensor<4xf32>, tensor<4xf32>) outs(%g : tensor<4x2xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %k = linalg.index 1 : index
    %is = arith.cmpi eq, %k, %c0 : index
    %n = arith.negf %a : f32
    %r = arith.select %is, %n, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x2xf32>
  %5 = linalg.generic {indexing_maps = [#id2, #row, #id2], iterator_types = ["parallel", "parallel"]} ins(%g, %z : tensor<4x2xf32>, tensor<4xf32>) outs(%g : tensor<4x2xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %k = linalg.index 1 : index
    %is = arith.cmpi eq, %k, %c0 : index
    %r = arith.select %is, %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x2xf32>
  return %0, %1, %2, %3, %4, %5 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x3xf32>, tensor<4x2xf32>, tensor<4x2xf32>
}

// An assertion must stay. Slices have the sizes of the types, so these must be
// the same.

// CHECK-LABEL: func @effects_and_types
// CHECK-NOT: slice
// CHECK-COUNT-2: linalg.generic
// CHECK-NOT: slice
func.func @effects_and_types(%x: tensor<4x4x2xf32>, %ok: tensor<4xi1>, %y: tensor<4xf32>, %z: tensor<4xf32>, %f: tensor<?x2xf32>) -> (tensor<4x4xf32>, tensor<?x2xf32>) {
  %c0 = arith.constant 0 : index
  %e = tensor.empty() : tensor<4x4xf32>
  %0 = linalg.generic {indexing_maps = [#id2], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<4x4xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %is = tensor.extract %ok[%i] : tensor<4xi1>
    cf.assert %is, "expected true"
    %v = tensor.extract %x[%i, %j, %c0] : tensor<4x4x2xf32>
    linalg.yield %v : f32
  } -> tensor<4x4xf32>
  %1 = linalg.generic {indexing_maps = [#row, #row, #id2], iterator_types = ["parallel", "parallel"]} ins(%y, %z : tensor<4xf32>, tensor<4xf32>) outs(%f : tensor<?x2xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %k = linalg.index 1 : index
    %is = arith.cmpi eq, %k, %c0 : index
    %r = arith.select %is, %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<?x2xf32>
  return %0, %1 : tensor<4x4xf32>, tensor<?x2xf32>
}
