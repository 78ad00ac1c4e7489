// RUN: fp8-opt %s --convert-cpu-to-runtime -split-input-file | FileCheck %s
// RUN: fp8-opt %s --convert-cpu-to-runtime -split-input-file \
// RUN:   | fp8-opt -split-input-file -o /dev/null

// Allocations become calls of the runtime with the call as their first argument.
// The runtime frees what a failed assertion leaves.

// CHECK: llvm.func @fp8rtHostAlloc(!llvm.ptr, i64) -> (!llvm.ptr {llvm.noalias})
// CHECK-LABEL: llvm.func internal @memory.body
// CHECK-SAME: (%[[CALL:[a-z0-9]+]]: !llvm.ptr, %{{.*}}: !llvm.ptr
// CHECK: %[[BYTES:.*]] = llvm.ptrtoint
// CHECK: %[[P:.*]] = llvm.call @fp8rtHostAlloc(%[[CALL]], %[[BYTES]])
// CHECK: llvm.call @fp8rtHostFree(%[[CALL]], %
// CHECK-NOT: @malloc
// CHECK-NOT: @free
func.func @memory(%x: memref<?x8xf32>, %y: memref<?x8xf32> {fp8.result_dims = array<i64: -2, 8>}) {
  %c0 = arith.constant 0 : index
  %n = memref.dim %x, %c0 : memref<?x8xf32>
  %0 = memref.alloc(%n) {alignment = 64 : i64} : memref<?x8xf32>
  memref.copy %x, %0 : memref<?x8xf32> to memref<?x8xf32>
  memref.copy %0, %y : memref<?x8xf32> to memref<?x8xf32>
  memref.dealloc %0 : memref<?x8xf32>
  return
}

// The exported functions call the runtime with the program.
// CHECK: llvm.mlir.global internal constant @memory.chip("cpu\00")
// CHECK: llvm.func @memory(%{{.*}}: !llvm.ptr, %{{.*}}: !llvm.ptr, %{{.*}}: i32, %{{.*}}: !llvm.ptr, %{{.*}}: i32) -> i32
// CHECK: llvm.call @fp8rtHostRun(
// CHECK: llvm.func @memory_result_shapes(
// CHECK: llvm.call @fp8rtResultShapes(

// -----

// A condition on sizes or on numbers is about arguments: status 1.
// CHECK-LABEL: llvm.func internal @sizes.body
// CHECK-SAME: (%[[CALL:[a-z0-9]+]]: !llvm.ptr, %{{.*}}: !llvm.ptr
// CHECK: llvm.cond_br %{{.*}}, ^[[NEXT:.*]], ^[[FAIL:.*]]
// CHECK: ^[[NEXT]]:
// CHECK: llvm.return
// CHECK: ^[[FAIL]]:
// CHECK: %[[STATUS:.*]] = llvm.mlir.constant(1 : i32)
// CHECK: %[[TEXT:.*]] = llvm.mlir.addressof @fp8_assertion.0
// CHECK: llvm.call @fp8rtHostFail(%[[CALL]], %[[STATUS]], %[[TEXT]])
// CHECK: llvm.unreachable
func.func @sizes(%x: memref<?xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %size = memref.dim %x, %c0 : memref<?xf32>
  %holds = arith.cmpi sle, %n, %size : index
  cf.assert %holds, "n must not exceed the size"
  return
}

// -----

// A condition on an element: status 8. Equal texts share one constant.
// CHECK: llvm.func @fp8rtHostFail(!llvm.ptr, i32, !llvm.ptr) attributes {passthrough = ["cold", "noreturn"]}
// CHECK: llvm.mlir.global internal constant @fp8_assertion.0("must be positive\00")
// CHECK-NOT: @fp8_assertion.1
// CHECK-LABEL: llvm.func internal @elements.body
// CHECK-COUNT-2: llvm.mlir.constant(8 : i32)
func.func @elements(%x: memref<2xi64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0 : i64
  %a = memref.load %x[%c0] : memref<2xi64>
  %b = memref.load %x[%c1] : memref<2xi64>
  %first = arith.cmpi sgt, %a, %zero : i64
  %second = arith.cmpi sgt, %b, %zero : i64
  cf.assert %first, "must be positive"
  cf.assert %second, "must be positive"
  return
}

// -----

// The position of a loop is not known before the call: status 8.
// CHECK-LABEL: llvm.func internal @loop.body
// CHECK: llvm.mlir.constant(8 : i32)
func.func @loop(%n: index, %limit: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  cf.br ^head(%c0 : index)
^head(%i: index):
  %more = arith.cmpi slt, %i, %n : index
  cf.cond_br %more, ^body, ^end
^body:
  %holds = arith.cmpi ne, %i, %limit : index
  cf.assert %holds, "expected no such position"
  %next = arith.addi %i, %c1 : index
  cf.br ^head(%next : index)
^end:
  return
}

// -----

// The size of a result depends on an element, but the memory is the caller's:
// status 1.
// CHECK-LABEL: llvm.func internal @result.body
// CHECK: llvm.mlir.constant(1 : i32)
// CHECK-NOT: llvm.mlir.constant(8 : i32)
func.func @result(%x: memref<1xi64>, %y: memref<?xf32> {fp8.result_dims = array<i64: -1>}) {
  %c0 = arith.constant 0 : index
  %element = memref.load %x[%c0] : memref<1xi64>
  %needed = arith.index_cast %element : i64 to index
  %given = memref.dim %y, %c0 : memref<?xf32>
  %fits = arith.cmpi sle, %needed, %given : index
  cf.assert %fits, "expected more memory"
  return
}

// -----

// Sizes of results that host code computes.
// CHECK: llvm.func internal @twice.sizes
// CHECK: llvm.mlir.global internal constant @twice.program()
func.func private @twice.result_sizes(%x: memref<?xf32>) -> index {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %n = memref.dim %x, %c0 : memref<?xf32>
  %size = arith.muli %n, %c2 : index
  return %size : index
}
func.func @twice(%x: memref<?xf32>, %y: memref<?xf32> {fp8.result_dims = array<i64: -9223372036854775807>})
    attributes {fp8.result_sizes = @twice.result_sizes} {
  return
}
