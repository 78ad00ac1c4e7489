// Operations that follow an assertion in a future kernel are executed only if
// it holds.

// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-guard-assertions | FileCheck %s

#id = affine_map<(i) -> (i)>

// The second assertion, the division and the read are executed only if the first assertion holds. The sum of indices
// is always computed.
// CHECK-LABEL: func.func @lookup
func.func @lookup(%i: memref<64xi64>, %table: memref<512xbf16>, %y: memref<64xbf16>) {
  // CHECK: ^bb0(%[[IN:.*]]: i64, %{{.*}}: bf16):
  // CHECK-NEXT: %[[HOLDS:.*]] = memref.alloca() : memref<i1>
  // CHECK-NEXT: %[[TRUE:.*]] = arith.constant true
  // CHECK-NEXT: memref.store %[[TRUE]], %[[HOLDS]][] : memref<i1>
  // CHECK: %[[LESS:.*]] = arith.cmpi slt
  // CHECK-NEXT: %[[A:.*]] = memref.load %[[HOLDS]][]
  // CHECK-NEXT: scf.if %[[A]] {
  // CHECK-NEXT: cf.assert %[[LESS]], "too large"
  // CHECK-NEXT: memref.store %[[LESS]], %[[HOLDS]][]
  // CHECK-NEXT: }
  // CHECK: %[[MORE:.*]] = arith.cmpi sge
  // CHECK-NEXT: %[[B:.*]] = memref.load %[[HOLDS]][]
  // CHECK-NEXT: scf.if %[[B]] {
  // CHECK-NEXT: cf.assert %[[MORE]], "too small"
  // CHECK-NEXT: memref.store %[[MORE]], %[[HOLDS]][]
  // CHECK-NEXT: }
  // CHECK-NEXT: %[[AT:.*]] = arith.index_cast
  // CHECK-NEXT: %[[C:.*]] = memref.load %[[HOLDS]][]
  // CHECK-NEXT: %[[X:.*]] = scf.if %[[C]] -> (bf16) {
  // CHECK-NEXT: %[[READ:.*]] = memref.load %{{.*}}[%[[AT]]] : memref<512xbf16>
  // CHECK-NEXT: scf.yield %[[READ]]
  // CHECK-NEXT: } else {
  // CHECK-NEXT: %[[NAN:.*]] = arith.constant 0x7FC0 : bf16
  // CHECK-NEXT: scf.yield %[[NAN]]
  // CHECK-NEXT: }
  // CHECK-NEXT: linalg.yield %[[X]]
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%i : memref<64xi64>) outs(%y : memref<64xbf16>) {
  ^bb0(%in: i64, %out: bf16):
    %c0 = arith.constant 0 : i64
    %c512 = arith.constant 512 : i64
    %0 = arith.cmpi slt, %in, %c512 : i64
    cf.assert %0, "too large"
    %1 = arith.cmpi sge, %in, %c0 : i64
    cf.assert %1, "too small"
    %2 = arith.index_cast %in : i64 to index
    %3 = memref.load %table[%2] : memref<512xbf16>
    linalg.yield %3 : bf16
  }
  return
}

// -----

#id = affine_map<(i) -> (i)>

// An integer has no NaN. A division by a constant cannot fail.
// CHECK-LABEL: func.func @divide
func.func @divide(%x: memref<64xi32>, %y: memref<64xi32>) {
  // CHECK: cf.assert
  // CHECK: %[[Q:.*]] = scf.if
  // CHECK-NEXT: arith.divsi
  // CHECK: else
  // CHECK-NEXT: arith.constant 0 : i32
  // CHECK: }
  // CHECK-NEXT: arith.divsi %[[Q]]
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : memref<64xi32>) outs(%y : memref<64xi32>) {
  ^bb0(%in: i32, %out: i32):
    %c0 = arith.constant 0 : i32
    %c7 = arith.constant 7 : i32
    %0 = arith.cmpi ne, %in, %c0 : i32
    cf.assert %0, "zero"
    %1 = arith.divsi %c7, %in : i32
    %2 = arith.divsi %1, %c7 : i32
    linalg.yield %2 : i32
  }
  return
}

// -----

// In a loop, operations before the assertion follow the assertion of the previous iteration. Operations before the
// loop are unchanged.
// CHECK-LABEL: func.func @loop
func.func @loop(%i: memref<8xindex>, %y: memref<8xf32>, %n: memref<1xindex>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %f = arith.constant 1.0 : f32
  // CHECK: scf.parallel
  // CHECK: memref.alloca() : memref<i1>
  // CHECK: %[[N:.*]] = memref.load %arg2
  // CHECK-NEXT: scf.for %{{.*}} = %{{.*}} to %[[N]]
  // CHECK: %[[AT:.*]] = scf.if %{{.*}} -> (index) {
  // CHECK-NEXT: memref.load %arg0
  // CHECK: cf.assert
  // CHECK: scf.if %{{.*}} {
  // CHECK-NEXT: memref.store %{{.*}}, %arg1[%[[AT]]]
  // CHECK-NEXT: }
  scf.parallel (%t) = (%c0) to (%c8) step (%c1) {
    %end = memref.load %n[%c0] : memref<1xindex>
    scf.for %j = %c0 to %end step %c1 {
      %at = memref.load %i[%j] : memref<8xindex>
      %0 = arith.cmpi ult, %at, %c8 : index
      cf.assert %0, "outside"
      memref.store %f, %y[%at] : memref<8xf32>
    }
  }
  return
}

// -----

#id = affine_map<(i) -> (i)>

// Without assertions, and outside of kernels, nothing changes.
// CHECK-LABEL: func.func @plain
// CHECK-NOT: memref.alloca
// CHECK-NOT: scf.if
// CHECK: return
func.func @plain(%i: memref<64xindex>, %table: memref<512xf32>, %y: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %n = memref.dim %table, %c0 : memref<512xf32>
  %ok = arith.cmpi ne, %n, %c0 : index
  cf.assert %ok, "empty"
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%i : memref<64xindex>) outs(%y : memref<64xf32>) {
  ^bb0(%in: index, %out: f32):
    %0 = memref.load %table[%in] : memref<512xf32>
    linalg.yield %0 : f32
  }
  return
}

// -----

func.func @no_number(%i: memref<8xmemref<2xf32>>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  scf.parallel (%t) = (%c0) to (%c8) step (%c1) {
    %0 = arith.cmpi ult, %t, %c1 : index
    cf.assert %0, "outside"
    // expected-error @below {{expected numbers as results of what follows an assertion in a kernel, got 'memref<2xf32>'}}
    %1 = memref.load %i[%t] : memref<8xmemref<2xf32>>
  }
  return
}
