// Host code calls the runtime; public functions become C functions.

// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_89 --convert-gpu-to-runtime --canonicalize --cse | FileCheck %s

// CHECK: module attributes
// CHECK-SAME: fp8.entry_points = [{arguments = [{dtype = "f32", shape = array<i64: -1, 8>}, {dtype = "f8E4M3FN", param = "w", part = "data", shape = array<i64: 8>}], name = "f", result_shapes = "f_result_shapes", results = [{dtype = "f32", shape = array<i64: -2, 8>}], symbol = "f"}]
module attributes {gpu.container_module} {
  // The contents of a gpu.module are not converted, because they are no host
  // code.
  // CHECK: gpu.module @kernels
  // CHECK-NEXT: llvm.func @k
  // CHECK: func.func private @device
  gpu.module @kernels {
    llvm.func @k(!llvm.ptr, i64, f32, !llvm.ptr {llvm.byval = !llvm.array<128 x i8>, llvm.align = 64 : i64}) attributes {gpu.kernel, nvvm.kernel, nvvm.cluster_dim = array<i32: 2, 1, 1>, sym_visibility = "private"}
    func.func private @device(%x: memref<f32>) {
      return
    }
  }

  memref.global "private" constant @weights : memref<3xbf16> = dense<[1.0, 2.0, 3.0]>
  // CHECK: llvm.mlir.global internal constant @weights(dense_resource<{{.*}}> : tensor<6xi8>) {{.*}}alignment = 64{{.*}} : !llvm.array<6 x i8>
  memref.global "private" constant @zeros : memref<3xf32> = dense<0.0>
  // CHECK: llvm.mlir.global internal constant @zeros(dense<0> : tensor<12xi8>)
  memref.global "private" constant @ones : memref<2xbf16> = dense<1.0>
  // CHECK: llvm.mlir.global internal constant @ones(dense_resource<{{.*}}> : tensor<4xi8>)
  memref.global "private" constant @flags : memref<3xi1> = dense<[true, false, true]>
  // CHECK: llvm.mlir.global internal constant @flags(dense_resource<{{.*}}> : tensor<3xi8>)

  // CHECK: llvm.func @fp8rtTensorMap3D(!llvm.ptr, i64) -> !llvm.ptr
  func.func private @fp8rtTensorMap3D(i64) -> !llvm.ptr

  // CHECK: llvm.func internal @f.body(%[[CALL:[a-z0-9]+]]: !llvm.ptr,
  func.func @f(%x: memref<?x8xf32>, %w: memref<8xf8E4M3FN> {fp8.param = "w", fp8.param_part = "data"}, %y: memref<?x8xf32> {fp8.result_dims = array<i64: -2, 8>}) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %bytes = arith.constant 2048 : i32
    %code = arith.constant 9 : i64
    %zero = arith.constant 0.0 : f32
    %one = arith.constant 1.0 : f32
    %n = memref.dim %x, %c0 : memref<?x8xf32>
    // CHECK: %[[DATA:.*]] = llvm.mlir.addressof @weights
    // CHECK: %[[SIZE:.*]] = llvm.ptrtoint
    // CHECK: %[[SCRATCH:.*]] = llvm.call @fp8rtAlloc(%[[CALL]], %[[SIZE]])
    %0 = memref.alloc(%n) : memref<?x8xf32>
    // CHECK: llvm.call @fp8rtFill(%[[CALL]], %[[SCRATCH]], %{{.*}}, %{{.*}})
    gpu.memset %0, %zero : memref<?x8xf32>, f32
    // CHECK: llvm.call @fp8rtConstant(%[[CALL]], %[[DATA]], %{{.*}})
    %1 = memref.get_global @weights : memref<3xbf16>
    // CHECK: %[[MAP:.*]] = llvm.call @fp8rtTensorMap3D(%[[CALL]], %{{.*}})
    %map = func.call @fp8rtTensorMap3D(%code) : (i64) -> !llvm.ptr
    %row = memref.reinterpret_cast %0 to offset: [%n], sizes: [1, 8], strides: [8, 1] : memref<?x8xf32> to memref<1x8xf32, strided<[8, 1], offset: ?>>
    // A memref is passed as the address of its first element.
    // CHECK: %[[ROW:.*]] = llvm.getelementptr %[[SCRATCH]][%{{.*}}] : {{.*}}, f32
    // CHECK: llvm.store %[[ROW]], %[[SLOTS:.*]] : !llvm.ptr, !llvm.ptr
    // CHECK: llvm.store %[[SLOTS]], %[[ADDRESSES:.*]] : !llvm.ptr, !llvm.ptr
    // The argument is the address of the parameter's value.
    // CHECK: llvm.store %[[MAP]], %{{.*}} : !llvm.ptr, !llvm.ptr
    // Clusters have 2 blocks along x. Programmatic launch is bit 0.
    // CHECK: llvm.call @fp8rtLaunch(%[[CALL]], %[[KERNEL:.*]], %[[N:[^,]*]], %[[C1:[^,]*]], %[[C1]], %[[C64:[^,]*]], %[[C1]], %[[C1]], %{{.*}}, %{{.*}}, %{{.*}}, %[[ADDRESSES]])
    %expanded = memref.cast %row : memref<1x8xf32, strided<[8, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    gpu.launch_func @kernels::@k blocks in (%n, %c1, %c1) threads in (%c64, %c1, %c1) dynamic_shared_memory_size %bytes args(%expanded : memref<?x?xf32, strided<[?, 1], offset: ?>>, %n : index, %one : f32, %map : !llvm.ptr) {fp8.launch_dependents}
    // CHECK: llvm.call @fp8rtCopy(%[[CALL]], %{{.*}}, %[[SCRATCH]], %{{.*}})
    memref.copy %0, %y : memref<?x8xf32> to memref<?x8xf32>
    // CHECK: llvm.call @fp8rtFree(%[[CALL]], %[[SCRATCH]])
    memref.dealloc %0 : memref<?x8xf32>
    return
  }

  // CHECK: llvm.func internal @f.call(%{{.*}}: !llvm.ptr, %{{.*}}: !llvm.ptr)
  // CHECK: llvm.call @f.body
  // CHECK: llvm.mlir.global internal constant @f.name("f\00")
  // CHECK: llvm.mlir.global internal constant @f.chip("sm_89\00")
  // CHECK: @f.signature(dense<[0, 2, -1, 8, 9, 1, 8, 0, 2, -2, 8]> : tensor<11xi64>)
  // CHECK: @f.program()
  // CHECK: llvm.func @f(%[[STREAM:.*]]: !llvm.ptr, %[[A:.*]]: !llvm.ptr, %[[NA:.*]]: i32, %[[R:.*]]: !llvm.ptr, %[[NR:.*]]: i32) -> i32
  // CHECK: %[[PROGRAM:.*]] = llvm.mlir.addressof @f.program
  // CHECK: %[[STATUS:.*]] = llvm.call @fp8rtRun(%[[PROGRAM]], %[[STREAM]], %[[A]], %[[NA]], %[[R]], %[[NR]])
  // CHECK: llvm.return %[[STATUS]]
}

// -----

// The bits of the flags are 1 for programmatic and 2 for cooperative.
// CHECK-LABEL: llvm.func internal @flags.body
// CHECK-DAG: %[[NONE:.*]] = llvm.mlir.constant(0 : i64)
// CHECK-DAG: %[[COOPERATIVE:.*]] = llvm.mlir.constant(2 : i64)
// CHECK-DAG: %[[BOTH:.*]] = llvm.mlir.constant(3 : i64)
// CHECK: @fp8rtLaunch({{.*}}, %[[NONE]], %[[NONE]], %{{[^,]*}}) :
// CHECK: @fp8rtLaunch({{.*}}, %[[NONE]], %[[COOPERATIVE]], %{{[^,]*}}) :
// CHECK: @fp8rtLaunch({{.*}}, %[[NONE]], %[[BOTH]], %{{[^,]*}}) :
module attributes {gpu.container_module} {
  gpu.module @kernels {
    llvm.func @k() attributes {gpu.kernel, nvvm.kernel}
  }
  func.func @flags(%x: memref<8xf32>) {
    %c8 = arith.constant 8 : index
    gpu.launch_func @kernels::@k blocks in (%c8, %c8, %c8) threads in (%c8, %c8, %c8)
    gpu.launch_func @kernels::@k blocks in (%c8, %c8, %c8) threads in (%c8, %c8, %c8) {fp8.cooperative}
    gpu.launch_func @kernels::@k blocks in (%c8, %c8, %c8) threads in (%c8, %c8, %c8) {fp8.cooperative, fp8.launch_dependents}
    return
  }
}

// -----

// Without arguments, there is still a signature to which the program can point.
// CHECK-LABEL: llvm.func internal @nothing.body
// CHECK: @nothing.signature(dense<0> : tensor<1xi64>)
func.func @nothing() {
  return
}

// -----

// Loops and conditions on sizes run on the host.
// CHECK-LABEL: llvm.func internal @loop.body
// CHECK: llvm.cond_br
func.func @loop(%x: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %n = memref.dim %x, %c0 : memref<?xf32>
  %is_empty = arith.cmpi eq, %n, %c0 : index
  cf.cond_br %is_empty, ^end, ^work
^work:
  %0 = memref.alloc(%n) : memref<?xf32>
  memref.copy %x, %0 : memref<?xf32> to memref<?xf32>
  memref.dealloc %0 : memref<?xf32>
  cf.br ^end
^end:
  return
}

// -----

// Host code may already declare a function that the lowering also calls.
// CHECK: llvm.func @fp8rtFree(!llvm.ptr, !llvm.ptr)
// CHECK-LABEL: llvm.func internal @declared.body
func.func private @fp8rtFree(!llvm.ptr)
func.func @declared(%x: memref<4xf32>, %p: memref<1xi64>) {
  // CHECK: llvm.call @fp8rtFree
  // CHECK: llvm.call @fp8rtFree
  %0 = llvm.mlir.zero : !llvm.ptr
  memref.dealloc %x : memref<4xf32>
  func.call @fp8rtFree(%0) : (!llvm.ptr) -> ()
  return
}

// -----

// If a condition on sizes is false, the call ends.
// CHECK-LABEL: llvm.func internal @assertion.body
// CHECK: %[[TEXT:.*]] = llvm.mlir.addressof @[[SYMBOL:.*]] : !llvm.ptr
// CHECK: %[[HOLDS:.*]] = llvm.icmp
// CHECK: %[[WIDE:.*]] = llvm.zext %[[HOLDS]] : i1 to i64
// CHECK: llvm.call @fp8rtAssert(%{{.*}}, %[[WIDE]], %[[TEXT]])
func.func @assertion(%x: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %n = memref.dim %x, %c0 : memref<?xf32>
  %holds = arith.cmpi ne, %n, %c0 : index
  cf.assert %holds, "expected elements"
  return
}

// -----

// Numbers are read from the memory of the caller. An i1 has one byte there, and
// an index has 64 bits. A rank of -1 in the signature stands for a number.
// CHECK-LABEL: llvm.func internal @numbers.body
// CHECK-SAME: (%{{.*}}: !llvm.ptr, %{{.*}}: f32, %{{.*}}: i64, %{{.*}}: i1, %{{.*}}: bf16)
// CHECK-LABEL: llvm.func internal @numbers.call
// CHECK: %[[F:.*]] = llvm.load %{{.*}} : !llvm.ptr -> f32
// CHECK: %[[N:.*]] = llvm.load %{{.*}} : !llvm.ptr -> i64
// CHECK: %[[BYTE:.*]] = llvm.load %{{.*}} : !llvm.ptr -> i8
// CHECK: %[[B:.*]] = llvm.icmp "ne" %[[BYTE]], %{{.*}} : i8
// CHECK: %[[BF16:.*]] = llvm.load %{{.*}} : !llvm.ptr -> bf16
// CHECK: llvm.call @numbers.body(%{{.*}}, %[[F]], %[[N]], %[[B]], %[[BF16]])
// CHECK: @numbers.signature(dense<[0, -1, 7, -1, 8, -1, 2, -1]> : tensor<8xi64>)
func.func @numbers(%f: f32, %n: index, %b: i1, %h: bf16) {
  return
}

// -----

// @f.sizes computes the sizes of results. It has no call as an argument, and
// writes the sizes to memory.
// CHECK-LABEL: llvm.func internal @sizes.result_sizes
// CHECK-LABEL: llvm.func internal @sizes.sizes(%{{.*}}: !llvm.ptr, %{{.*}}: !llvm.ptr)
// CHECK: %[[NULL:.*]] = llvm.mlir.zero
// CHECK: %[[BOTH:.*]] = llvm.call @sizes.result_sizes(%[[NULL]],
// CHECK: %[[FIRST:.*]] = llvm.extractvalue %[[BOTH]][0]
// CHECK: llvm.store %[[FIRST]]
// CHECK: %[[SECOND:.*]] = llvm.extractvalue %[[BOTH]][1]
// CHECK: llvm.store %[[SECOND]]
// CHECK: @sizes.program()
// CHECK: llvm.mlir.addressof @sizes.sizes
// CHECK: llvm.func @sizes_result_shapes(%[[A:.*]]: !llvm.ptr, %[[NA:.*]]: i32, %[[S:.*]]: !llvm.ptr, %[[NR:.*]]: i32) -> i32
// CHECK: llvm.call @fp8rtResultShapes(%{{.*}}, %[[A]], %[[NA]], %[[S]], %[[NR]])
func.func private @sizes.result_sizes(%x: memref<?xf32>) -> (index, index) {
  %c0 = arith.constant 0 : index
  %n = memref.dim %x, %c0 : memref<?xf32>
  %n2 = arith.addi %n, %n : index
  return %n2, %n : index, index
}
func.func @sizes(%x: memref<?xf32>, %y: memref<?x?xf32> {fp8.result_dims = array<i64: -9223372036854775807, -4611686018427387903>}) attributes {fp8.result_sizes = @sizes.result_sizes} {
  return
}

// -----

// The host waits for an element that it needs.
// CHECK-LABEL: llvm.func internal @read.body
// CHECK-SAME: (%[[CALL:[^:]*]]: !llvm.ptr
func.func @read(%x: memref<4xf32>, %n: memref<4x2xi64>, %flag: memref<i1>, %i: index) {
  // CHECK-DAG: %[[FOUR:.*]] = llvm.mlir.constant(4 : i64)
  // CHECK-DAG: %[[EIGHT:.*]] = llvm.mlir.constant(8 : i64)
  // CHECK-DAG: %[[ONE:.*]] = llvm.mlir.constant(1 : i64)
  // CHECK: %[[ADDRESS:.*]] = llvm.getelementptr {{.*}} -> !llvm.ptr, f32
  // CHECK: %[[BITS:.*]] = llvm.call @fp8rtRead(%[[CALL]], %[[ADDRESS]], %[[FOUR]])
  // CHECK: %[[LOW:.*]] = llvm.trunc %[[BITS]] : i64 to i32
  // CHECK: llvm.bitcast %[[LOW]] : i32 to f32
  %0 = memref.load %x[%i] : memref<4xf32>
  // CHECK: llvm.call @fp8rtRead(%[[CALL]], %{{.*}}, %[[EIGHT]])
  %1 = memref.load %n[%i, %i] : memref<4x2xi64>
  // CHECK: %[[BITS:.*]] = llvm.call @fp8rtRead(%[[CALL]], %{{.*}}, %[[ONE]])
  // CHECK: llvm.trunc %[[BITS]] : i64 to i1
  %2 = memref.load %flag[] : memref<i1>
  %3 = arith.fptosi %0 : f32 to i64
  %4 = arith.select %2, %1, %3 : i64
  %5 = arith.index_cast %4 : i64 to index
  %6 = memref.alloc(%5) : memref<?xf32>
  memref.dealloc %6 : memref<?xf32>
  return
}
