// Kernels write the number of a failed assertion. The host checks its own
// assertions before it launches anything.

// RUN: fp8-opt %s --fp8-report-assertions | FileCheck %s
// RUN: fp8-opt %s --fp8-report-assertions --fp8-set-target --convert-gpu-to-runtime | FileCheck %s --check-prefix=HOST

// The numbers are indices in the list of messages.
// CHECK: module attributes {fp8.assertions = ["too large", "too small"]
module attributes {gpu.container_module} {
  gpu.module @kernels {
    // CHECK: gpu.func @lookup(%{{.*}}: memref<4xi64>, %[[FLAG:.*]]: !llvm.ptr)
    // CHECK-NEXT: memref.alloca() : memref<i1>
    // CHECK: scf.for
    // CHECK-NOT: memref.alloca
    // CHECK-NOT: cf.assert
    // CHECK: %[[FAILS:.*]] = arith.xori
    // CHECK-NEXT: scf.if %[[FAILS]] {
    // CHECK-NEXT: %[[ONE:.*]] = arith.constant 1 : i32
    // CHECK-NEXT: llvm.store volatile %[[ONE]], %[[FLAG]] {alignment = 4 : i64} : i32, !llvm.ptr
    // CHECK: arith.constant 2 : i32
    // CHECK: arith.constant 1 : i32
    gpu.func @lookup(%i: memref<4xi64>) kernel {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c4 = arith.constant 4 : index
      %zero = arith.constant 0 : i64
      scf.for %j = %c0 to %c4 step %c1 {
        %holds = memref.alloca() : memref<i1>
        %0 = memref.load %i[%j] : memref<4xi64>
        %1 = arith.cmpi slt, %0, %zero : i64
        memref.store %1, %holds[] : memref<i1>
        cf.assert %1, "too large"
        cf.assert %1, "too small"
        cf.assert %1, "too large"
      }
      gpu.return
    }
    // CHECK: gpu.func @plain(%{{.*}}: memref<4xi64>) kernel
    gpu.func @plain(%i: memref<4xi64>) kernel {
      gpu.return
    }
  }

  // CHECK-LABEL: func.func @f
  // CHECK: %[[ENOUGH:.*]] = arith.cmpi
  // CHECK-NEXT: cf.assert %[[ENOUGH]], "empty"
  // CHECK: gpu.launch_func @kernels::@plain
  // CHECK-SAME: args(%arg1 : memref<4xi64>)
  // CHECK: %[[HERE:.*]] = call @fp8rtAssertionFlag() : () -> !llvm.ptr
  // CHECK-NEXT: gpu.launch_func @kernels::@lookup
  // CHECK-SAME: args(%arg1 : memref<4xi64>, %[[HERE]] : !llvm.ptr)
  // CHECK: func.func private @fp8rtAssertionFlag() -> !llvm.ptr

  // HOST: llvm.func internal @f.body(%[[CALL:[^:]*]]: !llvm.ptr,
  // HOST: llvm.call @fp8rtAssert(%[[CALL]]
  // HOST: llvm.call @fp8rtLaunch
  // HOST: llvm.call @fp8rtAssertionFlag(%[[CALL]]) : (!llvm.ptr) -> !llvm.ptr
  // HOST-DAG: llvm.mlir.global internal constant @fp8_assertions()
  // HOST-DAG: @fp8_assertions.0("too large\00")
  // HOST-DAG: @fp8_assertions.1("too small\00")
  // HOST: llvm.mlir.global internal constant @f.program()
  // HOST: llvm.mlir.addressof @fp8_assertions
  // HOST: llvm.mlir.constant(2 : i64)
  func.func @f(%x: memref<?xf32>, %i: memref<4xi64>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    gpu.launch_func @kernels::@plain blocks in (%c1, %c1, %c1)
        threads in (%c1, %c1, %c1) args(%i : memref<4xi64>)
    gpu.launch_func @kernels::@lookup blocks in (%c1, %c1, %c1)
        threads in (%c1, %c1, %c1) args(%i : memref<4xi64>)
    %n = memref.dim %x, %c0 : memref<?xf32>
    %enough = arith.cmpi ne, %n, %c0 : index
    cf.assert %enough, "empty"
    return
  }
}
