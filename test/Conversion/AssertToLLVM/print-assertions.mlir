// The message is printed, and the process ends.

// RUN: fp8-opt %s --fp8-print-assertions | FileCheck %s

// CHECK-DAG: llvm.mlir.global internal constant @[[$TEXT:.*]]("an assertion failed: out of range\0A")
// CHECK-DAG: llvm.func @write(i32, !llvm.ptr, i64) -> i64
// CHECK-DAG: llvm.func @abort()

// CHECK-LABEL: func.func @f
// CHECK: %[[FAILS:.*]] = arith.xori %arg0
// CHECK-NEXT: scf.if %[[FAILS]] {
// CHECK: %[[ERROR:.*]] = llvm.mlir.constant(2 : i32)
// CHECK: %[[ADDRESS:.*]] = llvm.mlir.addressof @[[$TEXT]]
// CHECK: %[[SIZE:.*]] = llvm.mlir.constant(34 : i64)
// CHECK: llvm.call @write(%[[ERROR]], %[[ADDRESS]], %[[SIZE]])
// CHECK: llvm.call @abort()
// CHECK: llvm.mlir.addressof @[[$TEXT]]
func.func @f(%a: i1, %b: i1) {
  cf.assert %a, "out of range"
  cf.assert %b, "out of range"
  return
}
