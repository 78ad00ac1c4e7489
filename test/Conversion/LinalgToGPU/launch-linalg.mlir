// Operations on memrefs become launches. A warp computes a piece of a line, or
// a thread computes one point of the parallel dimensions with all of its
// reductions.

// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-launch-linalg --canonicalize --cse | FileCheck %s

// The 8 x 48 elements are one line. It has 12 pieces of 32 elements, with a
// warp for each, so there are one and a half blocks.
// CHECK-LABEL: func.func @elementwise
func.func @elementwise(%x: memref<8x48xf32>, %y: memref<8x48xf32>) {
  // CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
  // CHECK-DAG: %[[C32:.*]] = arith.constant 32 : index
  // CHECK-DAG: %[[C256:.*]] = arith.constant 256 : index
  // CHECK-DAG: %[[C384:.*]] = arith.constant 384 : index
  // CHECK-DAG: %[[X:.*]] = memref.collapse_shape %arg0 {{\[}}[0, 1]]
  // CHECK-DAG: %[[Y:.*]] = memref.collapse_shape %arg1 {{\[}}[0, 1]]
  // CHECK: gpu.launch blocks(%[[B:.*]], %{{.*}}, %{{.*}}) in (%{{.*}} = %[[C2]],
  // CHECK-SAME: threads(%[[T:.*]], %{{.*}}, %{{.*}}) in (%{{.*}} = %[[C256]],
  // CHECK-SAME: module(@fp8_kernels) function(@exp)
  // CHECK: %[[BASE:.*]] = arith.muli %[[B]], %[[C256]]
  // CHECK: %[[ID:.*]] = arith.addi %[[BASE]], %[[T]]
  // CHECK: %[[INSIDE:.*]] = arith.cmpi ult, %[[ID]], %[[C384]]
  // CHECK: scf.if %[[INSIDE]]
  // CHECK: %[[LANE:.*]] = arith.remui %[[ID]], %[[C32]]
  // CHECK: %[[PIECE:.*]] = arith.divui %[[ID]], %[[C32]]
  // CHECK: %[[START:.*]] = arith.muli %[[PIECE]], %[[C32]]
  // CHECK: %[[I:.*]] = arith.addi %[[START]], %[[LANE]]
  // CHECK: %[[IN:.*]] = memref.load %[[X]][%[[I]]]
  // CHECK: %[[OUT:.*]] = math.exp %[[IN]]
  // CHECK: memref.store %[[OUT]], %[[Y]][%[[I]]]
  // CHECK-NOT: linalg
  linalg.exp ins(%x : memref<8x48xf32>) outs(%y : memref<8x48xf32>)
  return
}

// -----

#point = affine_map<(b, i, j) -> (b, i, j)>
#row = affine_map<(b, i, j) -> (b, i, 0)>

// The length of the rows is unknown. Batch and row are one index. A lane loads 8 elements of 2 bytes, which are 32
// apart, before it stores any. It copies the end of a row element by element. It loads the scale of the row once.
// CHECK-LABEL: func.func @rows
func.func @rows(%x: memref<3x?x?xbf16>, %s: memref<3x?x1xf32>, %y: memref<3x?x?xbf16>) {
  // CHECK-DAG: %[[X:.*]] = memref.collapse_shape %arg0 {{\[}}[0, 1], [2]]
  // CHECK-DAG: %[[S:.*]] = memref.collapse_shape %arg1 {{\[}}[0, 1, 2]]
  // CHECK-DAG: %[[Y:.*]] = memref.collapse_shape %arg2 {{\[}}[0, 1], [2]]
  // CHECK-DAG: %[[LENGTH:.*]] = memref.dim %[[X]], %c1
  // CHECK-DAG: %[[PIECES:.*]] = affine.apply {{.*}}()[%[[LENGTH]]]
  // CHECK: gpu.launch
  // CHECK: %[[LANE:.*]] = arith.remui %[[ID:.*]], %c32
  // CHECK: %[[WARP:.*]] = arith.divui %[[ID]], %c32
  // CHECK: %[[PIECE:.*]] = arith.remui %[[WARP]], %[[PIECES]]
  // CHECK: %[[ROW:.*]] = arith.divui %[[WARP]], %[[PIECES]]
  // CHECK: %[[START:.*]] = arith.muli %[[PIECE]], %c256
  // CHECK: %[[FIRST:.*]] = arith.addi %[[START]], %[[LANE]]
  // CHECK: %[[END:.*]] = arith.addi %[[START]], %c256
  // CHECK: %[[WHOLE:.*]] = arith.cmpi ule, %[[END]], %[[LENGTH]]
  // CHECK: scf.if %[[WHOLE]]
  // CHECK:   %[[LAST:.*]] = arith.addi %[[FIRST]], %c224
  // CHECK:   memref.load %[[X]][%[[ROW]], %[[FIRST]]]
  // CHECK:   memref.load %[[S]][%[[ROW]]]
  // CHECK-NOT: memref.load %[[S]]
  // CHECK-NOT: memref.store
  // CHECK:   memref.load %[[X]][%[[ROW]], %[[LAST]]]
  // CHECK-COUNT-8: memref.store {{.*}}, %[[Y]][%[[ROW]],
  // CHECK: else
  // CHECK:   scf.for %[[J:.*]] = %[[FIRST]] to %[[LENGTH]] step %c32
  // CHECK:     memref.load %[[X]][%[[ROW]], %[[J]]]
  // CHECK:     memref.store %{{.*}}, %[[Y]][%[[ROW]], %[[J]]]
  linalg.generic {indexing_maps = [#point, #row, #point], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %s : memref<3x?x?xbf16>, memref<3x?x1xf32>) outs(%y : memref<3x?x?xbf16>) {
  ^bb0(%in: bf16, %scale: f32, %out: bf16):
    %wide = arith.extf %in : bf16 to f32
    %scaled = arith.mulf %wide, %scale : f32
    %0 = arith.truncf %scaled : f32 to bf16
    linalg.yield %0 : bf16
  }
  return
}

// -----

// Lines are shorter than a warp, so there is a thread for each point.
// CHECK-LABEL: func.func @short_lines
func.func @short_lines(%x: memref<64x3xf32>, %y: memref<3x64xf32>) {
  // CHECK: gpu.launch
  // CHECK: arith.remui %[[ID:.*]], %c3
  // CHECK: arith.divui %[[ID]], %c3
  // CHECK-COUNT-1: memref.load %arg1
  // CHECK-COUNT-1: memref.store
  linalg.transpose ins(%y : memref<3x64xf32>) outs(%x : memref<64x3xf32>) permutation = [1, 0]
  return
}

// -----

// The sum stays in a register in both loops and is added in their order. The
// output is read once and written once.
// CHECK-LABEL: func.func @sum
func.func @sum(%x: memref<256x3x5xf32>, %y: memref<256xf32>) {
  // CHECK: gpu.launch
  // There are as many threads as elements, so bounds are not tested.
  // CHECK-NOT: scf.if
  // CHECK: %[[INIT:.*]] = memref.load %arg1
  // CHECK: %[[SUM:.*]] = scf.for %[[I:[a-z0-9]+]] = %{{.*}} iter_args(%[[A:.*]] = %[[INIT]])
  // CHECK:   scf.for %[[J:[a-z0-9]+]] = %{{.*}} iter_args(%[[B:.*]] = %[[A]])
  // CHECK:     %[[V:.*]] = memref.load %arg0[%{{.*}}, %[[I]], %[[J]]]
  // CHECK:     %[[NEW:.*]] = arith.addf %[[B]], %[[V]]
  // CHECK:     scf.yield %[[NEW]]
  // CHECK: memref.store %[[SUM]], %arg1
  linalg.reduce ins(%x : memref<256x3x5xf32>) outs(%y : memref<256xf32>) dimensions = [1, 2]
    (%in: f32, %out: f32) {
      %0 = arith.addf %out, %in : f32
      linalg.yield %0 : f32
    }
  return
}

// -----

// All loops are reductions, so there is one thread.
// CHECK-LABEL: func.func @scalar_sum
func.func @scalar_sum(%x: memref<7xf32>, %y: memref<f32>) {
  // CHECK: %[[C1:.*]] = arith.constant 1 : index
  // CHECK: gpu.launch blocks({{.*}}) in (%{{.*}} = %[[C1]], %{{.*}} = %[[C1]], %{{.*}} = %[[C1]]) threads({{.*}}) in (%{{.*}} = %[[C1]],
  // CHECK: scf.for
  linalg.reduce ins(%x : memref<7xf32>) outs(%y : memref<f32>) dimensions = [0]
    (%in: f32, %out: f32) {
      %0 = arith.addf %out, %in : f32
      linalg.yield %0 : f32
    }
  return
}

// -----

#a = affine_map<(n, k, m) -> (m, k)>
#b = affine_map<(n, k, m) -> (k, n)>
#c = affine_map<(n, k, m) -> (m, n)>

// Neighboring threads write along n, the last dimension of the output, although it is not the last loop.
// CHECK-LABEL: func.func @matmul_order
func.func @matmul_order(%x: memref<?x64xf32>, %w: memref<64x32xf32>, %y: memref<?x32xf32>) {
  // CHECK-DAG: %[[C32:.*]] = arith.constant 32 : index
  // CHECK-DAG: %[[M:.*]] = memref.dim %arg0
  // CHECK-DAG: %[[TOTAL:.*]] = arith.muli %[[M]], %[[C32]]
  // CHECK: gpu.launch
  // CHECK: %[[COLUMN:.*]] = arith.remui %[[ID:.*]], %[[C32]]
  // CHECK: %[[ROW:.*]] = arith.divui %[[ID]], %[[C32]]
  // CHECK: memref.load %arg2[%[[ROW]], %[[COLUMN]]]
  // CHECK: scf.for %[[K:[a-z0-9]+]] =
  // CHECK:   memref.load %arg0[%[[ROW]], %[[K]]]
  // CHECK:   memref.load %arg1[%[[K]], %[[COLUMN]]]
  linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "reduction", "parallel"]}
    ins(%x, %w : memref<?x64xf32>, memref<64x32xf32>) outs(%y : memref<?x32xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %c, %0 : f32
    linalg.yield %1 : f32
  }
  return
}

// -----

#x = affine_map<(i, j) -> (i, j)>
#s = affine_map<(i, j) -> (i, j floordiv 32)>

// An output that depends on the reduction loop stays in memory. Indices are
// never negative, so division is unsigned.
// CHECK-LABEL: func.func @maximum_of_blocks
func.func @maximum_of_blocks(%x: memref<4x64xf32>, %s: memref<4x2xf32>) {
  // CHECK: scf.for %[[J:[a-z0-9]+]] =
  // CHECK:   %[[BLOCK:.*]] = arith.divui %[[J]], %{{.*}}
  // CHECK:   %[[OLD:.*]] = memref.load %arg1[%{{.*}}, %[[BLOCK]]]
  // CHECK:   %[[NEW:.*]] = arith.maximumf %{{.*}}, %[[OLD]]
  // CHECK:   memref.store %[[NEW]], %arg1[%{{.*}}, %[[BLOCK]]]
  linalg.generic {indexing_maps = [#x, #s], iterator_types = ["parallel", "reduction"]}
    ins(%x : memref<4x64xf32>) outs(%s : memref<4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.maximumf %in, %out : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

#y = affine_map<(i, j) -> (i, j)>

// Bodies may use indices, scalars and regions, and may read memory at any
// position.
// CHECK-LABEL: func.func @gather
// CHECK-SAME: (%[[TABLE:.*]]: memref<100x64xf32>, %[[ROWS:.*]]: memref<5xi64>, %{{.*}}: memref<5x64xf32>, %[[FACTOR:.*]]: f32)
func.func @gather(%table: memref<100x64xf32>, %rows: memref<5xi64>, %y: memref<5x64xf32>, %factor: f32) {
  // CHECK: gpu.launch
  // CHECK: %[[LANE:.*]] = arith.remui %[[ID:.*]], %c32
  // CHECK: %[[WARP:.*]] = arith.divui %[[ID]], %c32
  // CHECK: %[[PIECE:.*]] = arith.remui %[[WARP]], %c2
  // CHECK: %[[I:.*]] = arith.divui %[[WARP]], %c2
  // CHECK: %[[START:.*]] = arith.muli %[[PIECE]], %c32
  // CHECK: %[[J:.*]] = arith.addi %[[START]], %[[LANE]]
  // CHECK: %[[R:.*]] = memref.load %[[ROWS]][%[[I]]]
  // CHECK: scf.if
  // CHECK: memref.load %[[TABLE]][%{{.*}}, %[[J]]]
  // CHECK: arith.mulf %{{.*}}, %[[FACTOR]]
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> ()>, #y], iterator_types = ["parallel", "parallel"]}
    ins(%rows, %factor : memref<5xi64>, f32) outs(%y : memref<5x64xf32>) {
  ^bb0(%row: i64, %f: f32, %out: f32):
    %zero = arith.constant 0.0 : f32
    %c0 = arith.constant 0 : i64
    %j = linalg.index 1 : index
    %known = arith.cmpi sge, %row, %c0 : i64
    %0 = scf.if %known -> f32 {
      %r = arith.index_cast %row : i64 to index
      %1 = memref.load %table[%r, %j] : memref<100x64xf32>
      scf.yield %1 : f32
    } else {
      scf.yield %zero : f32
    }
    %2 = arith.mulf %0, %f : f32
    linalg.yield %2 : f32
  }
  return
}

// -----

// The runtime fills memory with zeros. A kernel fills memory with -0 and other
// numbers, and memory that is not contiguous.
// CHECK-LABEL: func.func @fill
func.func @fill(%x: memref<4x64xf32>, %part: memref<4x64xf32, strided<[128, 1]>>, %q: memref<?x3xf8E4M3FN>, %i: memref<6xi32>) {
  %zero = arith.constant 0.0 : f32
  %small = arith.constant 0.0 : f8E4M3FN
  %minus = arith.constant -0.0 : f32
  %one = arith.constant 1 : i32
  %none = arith.constant 0 : i32
  // CHECK: gpu.memset %arg0, %{{.*}} : memref<4x64xf32>, f32
  linalg.fill ins(%zero : f32) outs(%x : memref<4x64xf32>)
  // CHECK: gpu.launch{{.*}} function(@fill)
  linalg.fill ins(%zero : f32) outs(%part : memref<4x64xf32, strided<[128, 1]>>)
  // CHECK: gpu.launch{{.*}} function(@fill)
  linalg.fill ins(%minus : f32) outs(%x : memref<4x64xf32>)
  // CHECK: gpu.memset %arg2, %{{.*}} : memref<?x3xf8E4M3FN>, f8E4M3FN
  linalg.fill ins(%small : f8E4M3FN) outs(%q : memref<?x3xf8E4M3FN>)
  // CHECK: gpu.memset %arg3, %{{.*}} : memref<6xi32>, i32
  linalg.fill ins(%none : i32) outs(%i : memref<6xi32>)
  // CHECK: gpu.launch{{.*}} function(@fill)
  linalg.fill ins(%one : i32) outs(%i : memref<6xi32>)
  return
}

// -----

// The runtime copies contiguous memory, with any offsets.
// CHECK-LABEL: func.func @copies
func.func @copies(%x: memref<4x64xf32>, %y: memref<4x64xf32>, %row: memref<64xf32, strided<[1], offset: ?>>, %line: memref<64xf32>, %part: memref<4x64xf32, strided<[128, 1]>>) {
  // CHECK: memref.copy %arg0, %arg1
  memref.copy %x, %y : memref<4x64xf32> to memref<4x64xf32>
  // CHECK: memref.copy %arg2, %arg3
  memref.copy %row, %line : memref<64xf32, strided<[1], offset: ?>> to memref<64xf32>
  // CHECK: gpu.launch{{.*}} function(@copy)
  // CHECK: memref.load %arg4
  // CHECK: memref.store %{{.*}}, %arg1
  memref.copy %part, %y : memref<4x64xf32, strided<[128, 1]>> to memref<4x64xf32>
  return
}

// -----

// The loop goes from 4 to n in steps of 3.
// CHECK-DAG: #[[TRIPS:.*]] = affine_map<()[s0] -> ((s0 - 4) ceildiv 3)>
// CHECK-DAG: #[[INDEX:.*]] = affine_map<()[s0] -> (s0 * 3 + 4)>
// CHECK: func.func @parallel_loop
// CHECK-SAME: %[[N:[a-z0-9]+]]: index
func.func @parallel_loop(%x: memref<?xf32>, %n: index, %v: f32) {
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  // CHECK: %[[SIZE:.*]] = affine.apply #[[TRIPS]]()[%[[N]]]
  // CHECK: gpu.launch{{.*}} function(@parallel)
  // CHECK: arith.cmpi ult, %[[ID:.*]], %[[SIZE]]
  // CHECK: %[[I:.*]] = affine.apply #[[INDEX]]()[%[[ID]]]
  // CHECK: memref.store %{{.*}}, %arg0[%[[I]]]
  scf.parallel (%i) = (%c4) to (%n) step (%c3) {
    memref.store %v, %x[%i] : memref<?xf32>
  }
  return
}

// -----

func.func @parallel_reduction(%x: memref<8xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %zero = arith.constant 0.0 : f32
  // expected-error@+1 {{'scf.parallel' op expected a parallel loop without reductions}}
  %0 = scf.parallel (%i) = (%c0) to (%c8) step (%c1) init (%zero) -> f32 {
    %1 = memref.load %x[%i] : memref<8xf32>
    scf.reduce(%1 : f32) {
    ^bb0(%a: f32, %b: f32):
      %2 = arith.addf %a, %b : f32
      scf.reduce.return %2 : f32
    }
  }
  return %0 : f32
}

// -----

// CHECK-LABEL: func.func @store
func.func @store(%x: memref<4xf32>, %v: f32, %i: index) {
  // CHECK: gpu.launch{{.*}} function(@store)
  // CHECK: memref.store %arg1, %arg0[%arg2]
  // CHECK: gpu.terminator
  memref.store %v, %x[%i] : memref<4xf32>
  return
}

// -----

// CHECK-LABEL: func.func @nothing_to_do
func.func @nothing_to_do(%x: memref<f32>) {
  // CHECK-NOT: gpu.launch
  %0 = memref.alloc() : memref<f32>
  memref.copy %x, %0 : memref<f32> to memref<f32>
  return
}

// -----

func.func @tensors(%x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{'linalg.exp' op expected operands on memrefs, got tensors}}
  %0 = linalg.exp ins(%x : tensor<4xf32>) outs(%y : tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
