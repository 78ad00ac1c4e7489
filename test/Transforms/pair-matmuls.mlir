// Two matmuls of one left-hand side become one if the epilogue of one reads the
// result of the other.
// RUN: fp8-opt %s --fp8-pair-matmuls --split-input-file | FileCheck %s

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#m = affine_map<(m, n, k) -> (m)>
#n = affine_map<(m, n, k) -> (n)>

// Both epilogues read the scales of the rows, which are one operand of the new
// operation. The second matmul comes first in the program.
// CHECK-DAG: #[[$C:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[$M:.*]] = affine_map<(d0, d1, d2) -> (d0)>
// CHECK-DAG: #[[$N:.*]] = affine_map<(d0, d1, d2) -> (d1)>
// CHECK-LABEL: func.func @gate
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<?x256xf8E4M3FN>, %[[SX:[a-z0-9]+]]: tensor<?xf32>, %[[G:[a-z0-9]+]]: {{.*}}, %[[SG:[a-z0-9]+]]: tensor<512xf32>, %[[U:[a-z0-9]+]]: {{.*}}, %[[SU:[a-z0-9]+]]: tensor<512xf32>, %{{.*}}, %[[D:[a-z0-9]+]]: tensor<?x512xbf16>)
// CHECK-NEXT: %[[R:.*]] = fp8.scaled_matmul %[[X]], %[[G]] and(%[[U]] : tensor<512x256xf8E4M3FN>) into %[[D]]
// CHECK-SAME: maps [#{{.*}}, #[[B:[a-z0-9]+]], #[[$C]], #[[$M]], #[[$N]], #[[$N]], #[[B]]] {accumulate = #fp8.accumulate<fast>, note = "first"}
// CHECK-SAME: epilogue(%[[SX]], %[[SG]], %[[SU]] : tensor<?xf32>, tensor<512xf32>, tensor<512xf32>) {
// CHECK-NEXT: ^bb0(%[[FIRST:.*]]: f32, %[[SECOND:.*]]: f32, %[[EX:.*]]: f32, %[[EG:.*]]: f32, %[[EU:.*]]: f32):
// CHECK-NEXT: %[[V:.*]] = arith.mulf %[[SECOND]], %[[EX]]
// CHECK-NEXT: %[[W:.*]] = arith.mulf %[[V]], %[[EU]]
// CHECK-NEXT: %[[UP:.*]] = arith.truncf %[[W]]
// CHECK-NEXT: %[[V2:.*]] = arith.mulf %[[FIRST]], %[[EX]]
// CHECK-NEXT: %[[W2:.*]] = arith.mulf %[[V2]], %[[EG]]
// CHECK-NEXT: %[[GATE:.*]] = arith.truncf %[[W2]]
// CHECK-NEXT: %[[Y:.*]] = arith.mulf %[[GATE]], %[[UP]] : bf16
// CHECK-NEXT: fp8.yield %[[Y]] : bf16
// CHECK-NEXT: } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
// CHECK-NEXT: return %[[R]]
func.func @gate(%x: tensor<?x256xf8E4M3FN>, %sx: tensor<?xf32>, %g: tensor<512x256xf8E4M3FN>, %sg: tensor<512xf32>,
                %u: tensor<512x256xf8E4M3FN>, %su: tensor<512xf32>, %d1: tensor<?x512xbf16>, %d2: tensor<?x512xbf16>) -> tensor<?x512xbf16> {
  %up = fp8.scaled_matmul %x, %u into %d1 maps [#a, #b, #c, #m, #n] {accumulate = #fp8.accumulate<fast>} epilogue(%sx, %su : tensor<?xf32>, tensor<512xf32>) {
  ^bb0(%acc: f32, %row: f32, %column: f32):
    %v = arith.mulf %acc, %row : f32
    %w = arith.mulf %v, %column : f32
    %t = arith.truncf %w : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  %y = fp8.scaled_matmul %x, %g into %d2 maps [#a, #b, #c, #m, #c, #n] {accumulate = #fp8.accumulate<fast>, note = "first"}
      epilogue(%sx, %up, %sg : tensor<?xf32>, tensor<?x512xbf16>, tensor<512xf32>) {
  ^bb0(%acc: f32, %row: f32, %other: bf16, %column: f32):
    %v = arith.mulf %acc, %row : f32
    %w = arith.mulf %v, %column : f32
    %t = arith.truncf %w : f32 to bf16
    %r = arith.mulf %t, %other : bf16
    fp8.yield %r : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  return %y : tensor<?x512xbf16>
}

// -----

// The operands have scales along K, and the result is read through a reshape,
// as front ends write a batch of one.

#a = affine_map<(m, n, k) -> (m, k)>
#sa = affine_map<(m, n, k) -> (k floordiv 128, m)>
#b = affine_map<(m, n, k) -> (n, k)>
#sb = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>
#c = affine_map<(m, n, k) -> (m, n)>
#batch = affine_map<(m, n, k) -> (0, m, n)>

// CHECK-LABEL: func.func @scales
// CHECK-SAME: %[[SG:[a-z0-9]+]]: tensor<4x2xf32>, %[[U:[a-z0-9]+]]: tensor<512x256xf8E4M3FN>, %[[SU:[a-z0-9]+]]: tensor<4x2xf32>
// CHECK-NOT: tensor.expand_shape
// CHECK: fp8.scaled_matmul %{{.*}} scale(%{{.*}} : tensor<2x?xf32>), %{{.*}} scale(%[[SG]] : tensor<4x2xf32>) and(%[[U]] : tensor<512x256xf8E4M3FN>) scale(%[[SU]] : tensor<4x2xf32>)
// CHECK-SAME: maps [#{{[a-z0-9]+}}, #{{[a-z0-9]+}}, #[[B:[a-z0-9]+]], #[[SB:[a-z0-9]+]], #{{[a-z0-9]+}}, #[[B]], #[[SB]]] epilogue {
// CHECK-NOT: fp8.scaled_matmul
func.func @scales(%x: tensor<?x256xf8E4M3FN>, %sx: tensor<2x?xf32>, %g: tensor<512x256xf8E4M3FN>, %sg: tensor<4x2xf32>,
                  %u: tensor<512x256xf8E4M3FN>, %su: tensor<4x2xf32>, %d: tensor<?x512xbf16>, %rows: index) -> tensor<?x512xbf16> {
  %up = fp8.scaled_matmul %x scale(%sx : tensor<2x?xf32>), %u scale(%su : tensor<4x2xf32>) into %d maps [#a, #sa, #b, #sb, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  %e = tensor.expand_shape %up [[0, 1], [2]] output_shape [1, %rows, 512] : tensor<?x512xbf16> into tensor<1x?x512xbf16>
  %y = fp8.scaled_matmul %x scale(%sx : tensor<2x?xf32>), %g scale(%sg : tensor<4x2xf32>) into %d maps [#a, #sa, #b, #sb, #c, #batch]
      epilogue(%e : tensor<1x?x512xbf16>) {
  ^bb0(%acc: f32, %other: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %r = arith.mulf %t, %other : bf16
    fp8.yield %r : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  return %y : tensor<?x512xbf16>
}
