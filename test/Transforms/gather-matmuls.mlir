// RUN: fp8-opt %s --fp8-gather-matmuls --split-input-file | FileCheck %s

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#map = affine_map<(i, j) -> (i, j)>

// Queries and keys are computed from one activation. The operation that depends
// on the queries moves after both matmuls.

// CHECK-LABEL: func.func @projections
// CHECK: %[[Q:.+]] = fp8.scaled_matmul %{{.+}}, %arg1
// CHECK-NEXT: %[[K:.+]] = fp8.scaled_matmul %{{.+}}, %arg2
// CHECK-NEXT: %[[R:.+]] = linalg.generic {{.*}} ins(%[[Q]]
// CHECK-NEXT: ^bb0
// CHECK: return %[[R]], %[[K]]
func.func @projections(%x: tensor<?x64xf8E4M3FN>, %wq: tensor<32x64xf8E4M3FN>, %wk: tensor<48x64xf8E4M3FN>,
                       %i: tensor<?x32xf32>, %j: tensor<?x48xf32>) -> (tensor<?x32xf32>, tensor<?x48xf32>) {
  %q = fp8.scaled_matmul %x, %wq into %i maps [#a, #b, #c]
      : tensor<?x64xf8E4M3FN>, tensor<32x64xf8E4M3FN> -> tensor<?x32xf32>
  %r = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]}
      ins(%q : tensor<?x32xf32>) outs(%i : tensor<?x32xf32>) {
  ^bb0(%e: f32, %o: f32):
    %n = arith.negf %e : f32
    linalg.yield %n : f32
  } -> tensor<?x32xf32>
  %k = fp8.scaled_matmul %x, %wk into %j maps [#a, #b, #c]
      : tensor<?x64xf8E4M3FN>, tensor<48x64xf8E4M3FN> -> tensor<?x48xf32>
  return %r, %k : tensor<?x32xf32>, tensor<?x48xf32>
}

// -----

// Two streams of two layers. The first layers become neighbors, and so do the
// second layers. The order within a stream stays.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: func.func @streams
// CHECK: %[[X:.+]] = fp8.scaled_matmul %arg0, %arg2
// CHECK-NEXT: %[[Y:.+]] = fp8.scaled_matmul %arg1, %arg2
// CHECK-NEXT: %[[XC:.+]] = fp8.quantize %[[X]]
// CHECK-NEXT: %[[YC:.+]] = fp8.quantize %[[Y]]
// CHECK-NEXT: %[[X2:.+]] = fp8.scaled_matmul %[[XC]], %arg3
// CHECK-NEXT: %[[Y2:.+]] = fp8.scaled_matmul %[[YC]], %arg3
// CHECK-NEXT: return %[[X2]], %[[Y2]]
func.func @streams(%x: tensor<?x64xf8E4M3FN>, %y: tensor<?x64xf8E4M3FN>, %w: tensor<32x64xf8E4M3FN>,
                   %v: tensor<48x32xf8E4M3FN>, %s: tensor<1x1xf32>, %i: tensor<?x32xf32>, %c: tensor<?x32xf8E4M3FN>,
                   %j: tensor<?x48xf32>) -> (tensor<?x48xf32>, tensor<?x48xf32>) {
  %x1 = fp8.scaled_matmul %x, %w into %i maps [#a, #b, #c]
      : tensor<?x64xf8E4M3FN>, tensor<32x64xf8E4M3FN> -> tensor<?x32xf32>
  %xc = fp8.quantize %x1 scale(%s) into %c block [-1, -1] : tensor<?x32xf32>, tensor<1x1xf32> -> tensor<?x32xf8E4M3FN>
  %x2 = fp8.scaled_matmul %xc, %v into %j maps [#a, #b, #c]
      : tensor<?x32xf8E4M3FN>, tensor<48x32xf8E4M3FN> -> tensor<?x48xf32>
  %y1 = fp8.scaled_matmul %y, %w into %i maps [#a, #b, #c]
      : tensor<?x64xf8E4M3FN>, tensor<32x64xf8E4M3FN> -> tensor<?x32xf32>
  %yc = fp8.quantize %y1 scale(%s) into %c block [-1, -1] : tensor<?x32xf32>, tensor<1x1xf32> -> tensor<?x32xf8E4M3FN>
  %y2 = fp8.scaled_matmul %yc, %v into %j maps [#a, #b, #c]
      : tensor<?x32xf8E4M3FN>, tensor<48x32xf8E4M3FN> -> tensor<?x48xf32>
  return %x2, %y2 : tensor<?x48xf32>, tensor<?x48xf32>
}

// -----

// Left alone: matmuls of which the second depends on the first, with different
// sizes of K, with different epilogues, and with sizes of K that are not known.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: func.func @dependent
// CHECK: %[[X:.+]] = fp8.scaled_matmul
// CHECK-NEXT: %[[C:.+]] = fp8.quantize %[[X]]
// CHECK-NEXT: fp8.scaled_matmul %[[C]]
func.func @dependent(%x: tensor<8x64xf8E4M3FN>, %w: tensor<64x64xf8E4M3FN>, %s: tensor<1x1xf32>,
                     %i: tensor<8x64xf32>, %c: tensor<8x64xf8E4M3FN>) -> tensor<8x64xf32> {
  %y = fp8.scaled_matmul %x, %w into %i maps [#a, #b, #c]
      : tensor<8x64xf8E4M3FN>, tensor<64x64xf8E4M3FN> -> tensor<8x64xf32>
  %q = fp8.quantize %y scale(%s) into %c block [-1, -1] : tensor<8x64xf32>, tensor<1x1xf32> -> tensor<8x64xf8E4M3FN>
  %z = fp8.scaled_matmul %q, %w into %i maps [#a, #b, #c]
      : tensor<8x64xf8E4M3FN>, tensor<64x64xf8E4M3FN> -> tensor<8x64xf32>
  return %z : tensor<8x64xf32>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#map = affine_map<(i, j) -> (i, j)>

// CHECK-LABEL: func.func @different
// CHECK: fp8.scaled_matmul %arg0, %arg1
// CHECK-NEXT: linalg.generic
// CHECK: fp8.scaled_matmul %arg2, %arg3
// CHECK-NEXT: fp8.scaled_matmul %arg0, %arg1 {{.*}} epilogue
// CHECK: fp8.scaled_matmul %arg4, %arg5
// CHECK-NEXT: linalg.generic
// CHECK: fp8.scaled_matmul %arg4, %arg5
func.func @different(%x: tensor<8x64xf8E4M3FN>, %w: tensor<16x64xf8E4M3FN>, %y: tensor<8x32xf8E4M3FN>,
                     %v: tensor<16x32xf8E4M3FN>, %d: tensor<8x?xf8E4M3FN>, %e: tensor<16x?xf8E4M3FN>,
                     %i: tensor<8x16xf32>)
    -> (tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>) {
  %0 = fp8.scaled_matmul %x, %w into %i maps [#a, #b, #c]
      : tensor<8x64xf8E4M3FN>, tensor<16x64xf8E4M3FN> -> tensor<8x16xf32>
  %r = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]}
      ins(%0 : tensor<8x16xf32>) outs(%i : tensor<8x16xf32>) {
  ^bb0(%f: f32, %o: f32):
    %n = arith.negf %f : f32
    linalg.yield %n : f32
  } -> tensor<8x16xf32>
  %1 = fp8.scaled_matmul %y, %v into %i maps [#a, #b, #c]
      : tensor<8x32xf8E4M3FN>, tensor<16x32xf8E4M3FN> -> tensor<8x16xf32>
  %2 = fp8.scaled_matmul %x, %w into %i maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %n = arith.negf %acc : f32
    fp8.yield %n : f32
  } : tensor<8x64xf8E4M3FN>, tensor<16x64xf8E4M3FN> -> tensor<8x16xf32>
  %3 = fp8.scaled_matmul %d, %e into %i maps [#a, #b, #c]
      : tensor<8x?xf8E4M3FN>, tensor<16x?xf8E4M3FN> -> tensor<8x16xf32>
  %s = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]}
      ins(%3 : tensor<8x16xf32>) outs(%i : tensor<8x16xf32>) {
  ^bb0(%f: f32, %o: f32):
    %n = arith.negf %f : f32
    linalg.yield %n : f32
  } -> tensor<8x16xf32>
  %4 = fp8.scaled_matmul %d, %e into %i maps [#a, #b, #c]
      : tensor<8x?xf8E4M3FN>, tensor<16x?xf8E4M3FN> -> tensor<8x16xf32>
  return %r, %1, %2, %s, %4 : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>
}

// -----

// An operation with side effects, which depends on the first matmul, keeps it in
// its place.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: func.func @effects
// CHECK: fp8.scaled_matmul
// CHECK-NEXT: call @print
// CHECK-NEXT: fp8.scaled_matmul
func.func private @print(tensor<8x16xf32>)
func.func @effects(%x: tensor<8x64xf8E4M3FN>, %w: tensor<16x64xf8E4M3FN>, %i: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %0 = fp8.scaled_matmul %x, %w into %i maps [#a, #b, #c]
      : tensor<8x64xf8E4M3FN>, tensor<16x64xf8E4M3FN> -> tensor<8x16xf32>
  call @print(%0) : (tensor<8x16xf32>) -> ()
  %1 = fp8.scaled_matmul %x, %w into %i maps [#a, #b, #c]
      : tensor<8x64xf8E4M3FN>, tensor<16x64xf8E4M3FN> -> tensor<8x16xf32>
  return %1 : tensor<8x16xf32>
}
