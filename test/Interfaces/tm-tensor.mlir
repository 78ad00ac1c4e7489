// Results have the buffers and the sizes of the outputs.

// RUN: fp8-opt %s --split-input-file --one-shot-bufferize="bufferize-function-boundaries" | FileCheck %s
// RUN: fp8-opt %s --split-input-file --fp8-prepare-entry-points | FileCheck %s --check-prefix=SIZES

// An output that is only written is not copied. A tensor that is sorted in
// place is copied if other operations read it.
// CHECK-LABEL: func.func @scan
// CHECK-SAME: (%[[X:.*]]: memref<?x7xf32
// CHECK-NOT: memref.copy
// CHECK: tm_tensor.scan {{.*}} ins(%[[X]] : {{.*}}) outs(%{{.*}}, %{{.*}} : memref<?x7xf32>, memref<?xf32>)
// SIZES-LABEL: func.func @scan
// SIZES-SAME: memref<?x7xf32> {fp8.result_dims = array<i64: -2, 7>}
func.func @scan(%x: tensor<?x7xf32>) -> tensor<?x7xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x7xf32>
  %y = tensor.empty(%n) : tensor<?x7xf32>
  %a = tensor.empty(%n) : tensor<?xf32>
  %0:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%x : tensor<?x7xf32>) outs(%y, %a : tensor<?x7xf32>, tensor<?xf32>) {
  ^bb0(%before: f32, %element: f32):
    %1 = arith.addf %before, %element : f32
    tm_tensor.yield %1 : f32
  } -> tensor<?x7xf32>, tensor<?xf32>
  return %0#0 : tensor<?x7xf32>
}

// -----

// CHECK-LABEL: func.func @sort
// CHECK-SAME: (%[[X:.*]]: memref<9xi32
// CHECK: %[[COPY:.*]] = memref.alloc
// CHECK: memref.copy %[[X]], %[[COPY]]
// CHECK: tm_tensor.sort dimension(0) outs(%[[COPY]]
// CHECK: return %[[X]], %[[COPY]]
// SIZES-LABEL: func.func @sort
func.func @sort(%x: tensor<9xi32>) -> (tensor<9xi32>, tensor<9xi32>) {
  %0 = tm_tensor.sort dimension(0) outs(%x : tensor<9xi32>) {
  ^bb0(%a: i32, %b: i32):
    %1 = arith.cmpi sle, %a, %b : i32
    tm_tensor.yield %1 : i1
  } -> tensor<9xi32>
  return %x, %0 : tensor<9xi32>, tensor<9xi32>
}

// -----

// An exclusive scan reads its accumulator.
// CHECK-LABEL: func.func @exclusive
// CHECK: memref.copy %arg1
// CHECK: tm_tensor.scan
// SIZES-LABEL: func.func @exclusive
func.func @exclusive(%x: tensor<3x7xf32>, %a: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
  %y = tensor.empty() : tensor<3x7xf32>
  %0:2 = tm_tensor.scan dimension(1) inclusive(false) ins(%x : tensor<3x7xf32>) outs(%y, %a : tensor<3x7xf32>, tensor<3xf32>) {
  ^bb0(%before: f32, %element: f32):
    %1 = arith.addf %before, %element : f32
    tm_tensor.yield %1 : f32
  } -> tensor<3x7xf32>, tensor<3xf32>
  return %a, %0#1 : tensor<3xf32>, tensor<3xf32>
}
