// Parallel loops that are adjacent in all operands and in memory become one
// loop. Loops of size 1 are removed.

// RUN: fp8-opt %s --fp8-launch-linalg --canonicalize --cse | FileCheck %s

#id = affine_map<(b, i, j, k) -> (b, i, j, k)>
#column = affine_map<(b, i, j, k) -> (k)>
#head = affine_map<(b, i, j, k) -> (b, 0, j, k)>

// A bias for each column keeps the loops over columns and rows separate. A
// dimension of size 1 is removed.
// CHECK-LABEL: func.func @bias
func.func @bias(%x: memref<1x?x24x64xf32>, %bias: memref<64xf32>, %y: memref<1x?x24x64xf32>) {
  // CHECK-DAG: %[[X:.*]] = memref.collapse_shape %arg0 {{\[}}[0, 1, 2], [3]] : {{.*}} into memref<?x64xf32>
  // CHECK-DAG: %[[Y:.*]] = memref.collapse_shape %arg2 {{\[}}[0, 1, 2], [3]] : {{.*}} into memref<?x64xf32>
  // CHECK: gpu.launch
  // CHECK: memref.load %[[X]]
  // CHECK: memref.load %arg1
  // CHECK: memref.store %{{.*}}, %[[Y]]
  linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %bias : memref<1x?x24x64xf32>, memref<64xf32>) outs(%y : memref<1x?x24x64xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.addf %a, %b : f32
    linalg.yield %0 : f32
  }
  return
}

// All rows share a table of heads and columns, so heads and columns are joined,
// and rows stay separate.
// CHECK-LABEL: func.func @table
func.func @table(%x: memref<1x7x24x64xf32>, %t: memref<1x1x24x64xf32>, %y: memref<1x7x24x64xf32>) {
  // CHECK-DAG: memref.collapse_shape %arg0 {{\[}}[0, 1], [2, 3]] : {{.*}} into memref<7x1536xf32>
  // CHECK-DAG: memref.collapse_shape %arg1 {{\[}}[0, 1, 2, 3]] : {{.*}} into memref<1536xf32>
  linalg.generic {indexing_maps = [#id, #head, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %t : memref<1x7x24x64xf32>, memref<1x1x24x64xf32>) outs(%y : memref<1x7x24x64xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %a, %b : f32
    linalg.yield %0 : f32
  }
  return
}

// The output is a part of a tensor. Dimensions that are adjacent in memory are
// joined, and rows stay separate.
// CHECK-LABEL: func.func @part
func.func @part(%x: memref<5x24x128xf32>, %y: memref<5x24x128xf32, strided<[6144, 128, 1], offset: 3072>>) {
  // CHECK-DAG: memref.collapse_shape %arg0 {{\[}}[0], [1, 2]] : {{.*}} into memref<5x3072xf32>
  // CHECK-DAG: memref.collapse_shape %arg1 {{\[}}[0], [1, 2]] : {{.*}} into memref<5x3072xf32, strided<[6144, 1], offset: 3072>>
  // CHECK: function(@copy)
  memref.copy %x, %y : memref<5x24x128xf32> to memref<5x24x128xf32, strided<[6144, 128, 1], offset: 3072>>
  return
}

#ij = affine_map<(i, j) -> (i, j)>
#ji = affine_map<(i, j) -> (j, i)>
#first = affine_map<(i, j) -> (i, 0)>
#block = affine_map<(i, j) -> (i, j floordiv 32)>
#twice = affine_map<(i, j) -> (i, i, j)>
#sum = affine_map<(i, j) -> ()>

// These stay: a transposition, unknown strides, bodies that read indices, an operand with one of several elements,
// blocks, diagonals, reductions.
// CHECK-LABEL: func.func @left_alone
// CHECK-NOT: memref.collapse_shape
// CHECK: return
func.func @left_alone(%x: memref<32x64xf32>, %t: memref<64x32xf32>, %s: memref<32x64xf32, strided<[?, 1]>>, %b: memref<32x2xf32>, %d: memref<32x32x64xf32>, %r: memref<f32>) {
  linalg.transpose ins(%x : memref<32x64xf32>) outs(%t : memref<64x32xf32>) permutation = [1, 0]
  memref.copy %x, %s : memref<32x64xf32> to memref<32x64xf32, strided<[?, 1]>>
  linalg.generic {indexing_maps = [#ij], iterator_types = ["parallel", "parallel"]} outs(%x : memref<32x64xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i32
    %0 = arith.sitofp %j : i32 to f32
    linalg.yield %0 : f32
  }
  linalg.generic {indexing_maps = [#first, #ij], iterator_types = ["parallel", "parallel"]} ins(%b : memref<32x2xf32>) outs(%x : memref<32x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  }
  linalg.generic {indexing_maps = [#block, #ij], iterator_types = ["parallel", "parallel"]} ins(%b : memref<32x2xf32>) outs(%x : memref<32x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  }
  linalg.generic {indexing_maps = [#twice, #ij], iterator_types = ["parallel", "parallel"]} ins(%d : memref<32x32x64xf32>) outs(%x : memref<32x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  }
  linalg.generic {indexing_maps = [#ij, #sum], iterator_types = ["reduction", "reduction"]} ins(%x : memref<32x64xf32>) outs(%r : memref<f32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.addf %in, %out : f32
    linalg.yield %0 : f32
  }
  return
}
