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

// Functions of bf16 become polynomials in f32 and are rounded once.

// CHECK-LABEL: func @narrow_functions
// CHECK-SAME: %[[X:.+]]: bf16
func.func @narrow_functions(%x: bf16, %y: f16) -> (bf16, bf16, bf16, f16) {
  // CHECK: %[[W:.+]] = arith.extf %[[X]] : bf16 to f32
  // CHECK: %[[A:.+]] = math.absf %[[W]] : f32
  // CHECK-COUNT-8: math.fma
  // CHECK: %[[S:.+]] = arith.minimumf
  // CHECK: %[[T:.+]] = math.copysign %[[S]], %[[W]] : f32
  // CHECK: arith.truncf %[[T]] : f32 to bf16
  %0 = math.tanh %x : bf16
  // CHECK-COUNT-6: math.fma
  // CHECK: math.copysign
  %1 = math.erf %x : bf16
  // CHECK: arith.maximumf
  // CHECK: arith.minimumf
  // CHECK-COUNT-2: math.fma
  // CHECK: arith.shrsi
  // CHECK-COUNT-4: math.fma
  // CHECK: arith.truncf
  %2 = math.exp %x : bf16
  // CHECK: math.tanh %{{.+}} : f16
  %3 = math.tanh %y : f16
  return %0, %1, %2, %3 : bf16, bf16, bf16, f16
}

// Each product is rounded.

// CHECK-LABEL: func @cube
// CHECK-SAME: %[[X:.+]]: bf16
func.func @cube(%x: bf16) -> bf16 {
  // CHECK: %[[S:.+]] = arith.mulf %[[X]], %[[X]] : bf16
  // CHECK: arith.mulf %[[S]], %[[X]] : bf16
  %three = arith.constant 3 : i64
  %0 = math.fpowi %x, %three : bf16, i64
  return %0 : bf16
}
