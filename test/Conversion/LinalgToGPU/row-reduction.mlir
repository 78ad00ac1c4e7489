// A warp computes each row of a reduction along contiguous memory. Its lanes
// read neighboring elements.

// RUN: fp8-opt %s --fp8-launch-linalg --canonicalize --cse | FileCheck %s

// 8 rows have 256 threads. A lane adds groups of 8 neighbors: first elements that are 4 apart, then those that are 2
// and 1 apart. An incomplete group comes last. Each lane starts from the neutral -0.0. The first lane adds the output
// once [reduce_c2].
// CHECK-LABEL: func.func @sum
func.func @sum(%x: memref<8x3x100xf32>, %y: memref<8xf32>) {
  // CHECK: gpu.launch blocks({{.*}}) in (%{{.*}} = %[[C1:c1]], {{.*}}) threads(%[[T:[a-z0-9_]+]], {{.*}}) in (%{{.*}} = %c256,
  // CHECK: %[[LANE:.*]] = arith.remui %[[ID:.*]], %c32
  // CHECK: %[[ROW:.*]] = arith.divui %[[ID]], %c32
  // CHECK: %[[START:.*]] = arith.muli %[[LANE]], %c8
  // CHECK: %[[SUM:.*]] = scf.for %[[I:.*]] = %c0 to %c3 step %c1 iter_args(%{{.*}} = %cst)
  // CHECK:   %[[GROUPS:.*]]:2 = scf.for %[[J:.*]] = %[[START]] to %c93 step %c2048 iter_args(%[[A:.*]] = %{{.*}}, %{{.*}} = %[[START]])
  // CHECK:     %[[X0:.*]] = memref.load %arg0[%[[ROW]], %[[I]], %[[J]]]
  // CHECK-COUNT-3: memref.load %arg0[%[[ROW]], %[[I]],
  // CHECK:     %[[X4:.*]] = memref.load %arg0[%[[ROW]], %[[I]],
  // CHECK-COUNT-3: memref.load %arg0[%[[ROW]], %[[I]],
  // CHECK:     %[[X04:.*]] = arith.addf %[[X0]], %[[X4]]
  // CHECK:     arith.addf
  // CHECK:     %[[X26:.*]] = arith.addf
  // CHECK:     arith.addf
  // CHECK:     %[[EVEN:.*]] = arith.addf %[[X04]], %[[X26]]
  // CHECK:     %[[ODD:.*]] = arith.addf
  // CHECK:     %[[GROUP:.*]] = arith.addf %[[EVEN]], %[[ODD]]
  // CHECK:     arith.addf %[[A]], %[[GROUP]]
  // CHECK:     %[[NEXT:.*]] = arith.addi %[[J]], %c2048
  // CHECK:     scf.yield %{{.*}}, %[[NEXT]]
  // CHECK:   %[[HAS_PART:.*]] = arith.cmpi ult, %[[GROUPS]]#1, %c100
  // CHECK:   scf.if %[[HAS_PART]]
  // CHECK:     %[[EXISTS:.*]] = arith.cmpi ult, %{{.*}}, %c100
  // CHECK:     scf.if %[[EXISTS]]
  // CHECK:       memref.load
  // CHECK:     } else {
  // CHECK:       scf.yield %cst
  // CHECK: %[[BITS:.*]] = arith.bitcast %[[SUM]] : f32 to i32
  // CHECK: %[[OTHER:.*]], %{{.*}} = gpu.shuffle xor %[[BITS]], %c16_i32
  // CHECK: %[[F:.*]] = arith.bitcast %[[OTHER]] : i32 to f32
  // CHECK: arith.addf %[[SUM]], %[[F]]
  // CHECK: gpu.shuffle xor %{{.*}}, %c8_i32
  // CHECK: gpu.shuffle xor %{{.*}}, %c4_i32
  // CHECK: gpu.shuffle xor %{{.*}}, %c2_i32
  // CHECK: gpu.shuffle xor %{{.*}}, %c1_i32
  // CHECK: %[[TOTAL:.*]] = arith.addf
  // CHECK: %[[FIRST:.*]] = arith.cmpi eq, %[[LANE]], %c0
  // CHECK: scf.if %[[FIRST]]
  // CHECK:   %[[INIT:.*]] = memref.load %arg1[%[[ROW]]]
  // CHECK:   %[[NEW:.*]] = arith.addf %[[INIT]], %[[TOTAL]]
  // CHECK:   memref.store %[[NEW]], %arg1[%[[ROW]]]
  linalg.reduce ins(%x : memref<8x3x100xf32>) outs(%y : memref<8xf32>) dimensions = [1, 2]
    (%in: f32, %out: f32) {
      %0 = arith.addf %out, %in : f32
      linalg.yield %0 : f32
    }
  return
}

#row = affine_map<(m, k) -> (m, k)>
#one = affine_map<(m, k) -> (m, 0)>
#of_row = affine_map<(m, k) -> (m)>

// One pass computes a variance in f64 and the maximum of bf16. Values of 64 and
// of 16 bits are exchanged as 32-bit words.
// CHECK-LABEL: func.func @two_results
func.func @two_results(%x: memref<?x?xbf16>, %mean: memref<?x1xf64>, %v: memref<?xf64>, %m: memref<?xbf16>) {
  // CHECK-DAG: arith.constant -0.000000e+00 : f64
  // CHECK-DAG: arith.constant 0xFF80 : bf16
  // CHECK: gpu.launch
  // CHECK: scf.for {{.*}} -> (f64, bf16)
  // CHECK: math.exp
  // CHECK: arith.bitcast %{{.*}} : f64 to i64
  // CHECK: arith.trunci %{{.*}} : i64 to i32
  // CHECK: gpu.shuffle
  // CHECK: gpu.shuffle
  // CHECK: arith.bitcast %{{.*}} : i64 to f64
  // CHECK: arith.bitcast %{{.*}} : bf16 to i16
  // CHECK: arith.extui %{{.*}} : i16 to i32
  // CHECK: gpu.shuffle
  // CHECK: arith.trunci %{{.*}} : i32 to i16
  linalg.generic {indexing_maps = [#row, #one, #of_row, #of_row], iterator_types = ["parallel", "reduction"]}
      ins(%x, %mean : memref<?x?xbf16>, memref<?x1xf64>) outs(%v, %m : memref<?xf64>, memref<?xbf16>) {
  ^bb0(%in: bf16, %a: f64, %sum: f64, %max: bf16):
    %f = arith.extf %in : bf16 to f32
    %e = math.exp %f : f32
    %w = arith.extf %e : f32 to f64
    %d = arith.subf %w, %a : f64
    %q = arith.mulf %d, %d : f64
    %0 = arith.addf %q, %sum : f64
    %1 = arith.maximumf %in, %max : bf16
    linalg.yield %0, %1 : f64, bf16
  }
  return
}

// The neutral element of maxnumf and minnumf is NaN, and that of minimumf is
// infinity.
// CHECK-LABEL: func.func @neutral
func.func @neutral(%x: memref<4x64xf32>, %a: memref<4xf32>, %b: memref<4xf32>, %c: memref<4xf32>) {
  // CHECK-DAG: arith.constant 0x7FC00000 : f32
  // CHECK-DAG: arith.constant 0x7F800000 : f32
  // CHECK: gpu.shuffle
  linalg.generic {indexing_maps = [#row, #of_row, #of_row, #of_row], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<4x64xf32>) outs(%a, %b, %c : memref<4xf32>, memref<4xf32>, memref<4xf32>) {
  ^bb0(%in: f32, %s: f32, %t: f32, %u: f32):
    %0 = arith.maxnumf %in, %s : f32
    %1 = arith.minnumf %in, %t : f32
    %2 = arith.minimumf %in, %u : f32
    linalg.yield %0, %1, %2 : f32, f32, f32
  }
  return
}

// These have one thread for each result: short rows, columns, sums that are
// rounded to bf16 at each step, a product of matrices, an accumulator that is
// used twice, operations that cannot be reordered, and outputs along the
// reduction.
// CHECK-LABEL: func.func @left_alone
// CHECK-NOT: gpu.shuffle
// CHECK: return
func.func @left_alone(%x: memref<64x64xf32>, %h: memref<64x64xbf16>, %y: memref<64xf32>, %z: memref<64xbf16>, %s: memref<64x31xf32>) {
  linalg.reduce ins(%s : memref<64x31xf32>) outs(%y : memref<64xf32>) dimensions = [1]
    (%in: f32, %out: f32) {
      %0 = arith.addf %out, %in : f32
      linalg.yield %0 : f32
    }
  linalg.reduce ins(%x : memref<64x64xf32>) outs(%y : memref<64xf32>) dimensions = [0]
    (%in: f32, %out: f32) {
      %0 = arith.addf %out, %in : f32
      linalg.yield %0 : f32
    }
  linalg.reduce ins(%h : memref<64x64xbf16>) outs(%z : memref<64xbf16>) dimensions = [1]
    (%in: bf16, %out: bf16) {
      %0 = arith.addf %out, %in : bf16
      linalg.yield %0 : bf16
    }
  linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %x : memref<64x64xf32>, memref<64x64xf32>) outs(%x : memref<64x64xf32>)
  linalg.reduce ins(%x : memref<64x64xf32>) outs(%y : memref<64xf32>) dimensions = [1]
    (%in: f32, %out: f32) {
      %0 = arith.mulf %out, %in : f32
      %1 = arith.addf %out, %0 : f32
      linalg.yield %1 : f32
    }
  linalg.reduce ins(%x : memref<64x64xf32>) outs(%y : memref<64xf32>) dimensions = [1]
    (%in: f32, %out: f32) {
      %0 = arith.subf %out, %in : f32
      linalg.yield %0 : f32
    }
  linalg.generic {indexing_maps = [#row, #of_row, affine_map<(m, k) -> (k)>], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<64x64xf32>) outs(%y, %y : memref<64xf32>, memref<64xf32>) {
  ^bb0(%in: f32, %a: f32, %b: f32):
    %0 = arith.addf %in, %a : f32
    %1 = arith.addf %in, %b : f32
    linalg.yield %0, %1 : f32, f32
  }
  return
}
