// RUN: fp8-opt %s --fp8-order-globals | FileCheck %s

// Constants are in the order of the functions that read them. Globals that
// bufferization did not make keep their names and places.
// CHECK: memref.global "private" constant @__constant_0 : memref<2xf32> = dense<1.000000e+00>
// CHECK-NEXT: memref.global "private" constant @__constant_1 : memref<3xf32> = dense<2.000000e+00>
// CHECK-NEXT: memref.global "private" constant @__constant_2 : memref<2xf32> = dense<3.000000e+00>
// CHECK-NEXT: memref.global "private" constant @mine
// CHECK-NEXT: memref.global "private" @__constant_counter
// CHECK-LABEL: func @f
// CHECK-NEXT: get_global @__constant_0
// CHECK-NEXT: get_global @mine
// CHECK-NEXT: get_global @__constant_1
// CHECK-NEXT: get_global @__constant_counter
// CHECK-LABEL: func @g
// CHECK-NEXT: get_global @__constant_2
// CHECK-NEXT: get_global @__constant_0
memref.global "private" constant @__constant_2xf32_0 : memref<2xf32> = dense<3.0>
memref.global "private" constant @__constant_3xf32 : memref<3xf32> = dense<2.0>
memref.global "private" constant @mine : memref<2xf32> = dense<4.0>
memref.global "private" constant @__constant_2xf32 : memref<2xf32> = dense<1.0>
memref.global "private" @__constant_counter : memref<2xf32> = dense<0.0>
func.func @f() -> (memref<2xf32>, memref<2xf32>, memref<3xf32>, memref<2xf32>) {
  %0 = memref.get_global @__constant_2xf32 : memref<2xf32>
  %1 = memref.get_global @mine : memref<2xf32>
  %2 = memref.get_global @__constant_3xf32 : memref<3xf32>
  %3 = memref.get_global @__constant_counter : memref<2xf32>
  return %0, %1, %2, %3 : memref<2xf32>, memref<2xf32>, memref<3xf32>, memref<2xf32>
}
func.func @g() -> (memref<2xf32>, memref<2xf32>) {
  %0 = memref.get_global @__constant_2xf32_0 : memref<2xf32>
  %1 = memref.get_global @__constant_2xf32 : memref<2xf32>
  return %0, %1 : memref<2xf32>, memref<2xf32>
}
