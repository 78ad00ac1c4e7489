// RUN: fp8-opt %s --fp8-expand-scalar-ops | FileCheck %s

// CHECK-LABEL: func @classes(
// CHECK-SAME: %[[X:.+]]: f16
func.func @classes(%x: f16) -> (i1, i1) {
  // CHECK-DAG: %[[INF:.+]] = arith.constant 0x7C00 : f16
  // CHECK-DAG: %[[MIN:.+]] = arith.constant 6.103520e-05 : f16
  // CHECK: %[[A:.+]] = math.absf %[[X]]
  // CHECK: %[[I:.+]] = arith.cmpf oeq, %[[A]], %[[INF]]
  // CHECK: arith.cmpf olt, %{{.+}}, %[[INF]]
  // CHECK: arith.cmpf oge, %{{.+}}, %[[MIN]]
  %0 = math.isinf %x : f16
  %1 = math.isnormal %x : f16
  return %0, %1 : i1, i1
}

// CHECK-LABEL: func @functions
func.func @functions(%x: f32, %y: f32) -> (f32, f32, f32) {
  // CHECK: arith.minimumf
  // CHECK: arith.maximumf
  // CHECK: math.sin
  // CHECK: math.cos
  %0 = math.clampf %x to [%y, %y] : f32
  %1, %2 = math.sincos %x : f32
  return %0, %1, %2 : f32, f32, f32
}

// CHECK-LABEL: func @powers
func.func @powers(%x: i32, %n: i32, %b: i1, %m: i1) -> (i32, i1) {
  // CHECK: scf.while
  // CHECK: arith.muli
  // CHECK: arith.select
  // CHECK-DAG: arith.extsi %{{.+}} : i1 to i8
  // CHECK-NOT: math.ipowi
  %0 = math.ipowi %x, %n : i32
  %1 = math.ipowi %b, %m : i1
  return %0, %1 : i32, i1
}

// CHECK-LABEL: func @left_alone
func.func @left_alone(%x: f32, %i: i32) -> (f32, f32, i1) {
  // CHECK: math.exp
  // CHECK: arith.sitofp %{{.+}} : i32 to f32
  // CHECK: math.isnan
  %0 = math.exp %x : f32
  %1 = arith.sitofp %i : i32 to f32
  %2 = math.isnan %x : f32
  return %0, %1, %2 : f32, f32, i1
}
