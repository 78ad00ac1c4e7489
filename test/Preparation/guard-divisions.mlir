// Integer divisions do not divide by zero.

// RUN: fp8-opt %s --fp8-guard-divisions | FileCheck %s

// CHECK-LABEL: func.func @unknown_divisors(
// CHECK-SAME: %[[A:.*]]: index, %[[B:.*]]: i32, %[[C:.*]]: index, %[[D:.*]]: i32)
func.func @unknown_divisors(%a: index, %b: i32, %c: index, %d: i32) -> (index, i32, index, i32) {
  // CHECK: %[[ZERO:.*]] = arith.constant 0 : index
  // CHECK: %[[IS_ZERO:.*]] = arith.cmpi eq, %[[C]], %[[ZERO]] : index
  // CHECK: %[[ONE:.*]] = arith.constant 1 : index
  // CHECK: %[[DIVISOR:.*]] = arith.select %[[IS_ZERO]], %[[ONE]], %[[C]] : index
  // CHECK: arith.divsi %[[A]], %[[DIVISOR]] : index
  %0 = arith.divsi %a, %c : index
  // CHECK: %[[DIVISOR:.*]] = arith.select %{{.*}}, %{{.*}}, %[[D]] : i32
  // CHECK: arith.divui %[[B]], %[[DIVISOR]] : i32
  %1 = arith.divui %b, %d : i32
  // CHECK: %[[DIVISOR:.*]] = arith.select %{{.*}}, %{{.*}}, %[[C]] : index
  // CHECK: arith.remsi %[[A]], %[[DIVISOR]] : index
  %2 = arith.remsi %a, %c : index
  // CHECK: %[[DIVISOR:.*]] = arith.select %{{.*}}, %{{.*}}, %[[D]] : i32
  // CHECK: arith.remui %[[B]], %[[DIVISOR]] : i32
  %3 = arith.remui %b, %d : i32
  return %0, %1, %2, %3 : index, i32, index, i32
}

// CHECK-LABEL: func.func @of_the_index_dialect(
// CHECK: %[[DIVISOR:.*]] = arith.select %{{.*}}, %{{.*}}, %{{.*}} : index
// CHECK: index.ceildivs %{{.*}}, %[[DIVISOR]]
func.func @of_the_index_dialect(%a: index, %b: index) -> index {
  %0 = index.ceildivs %a, %b
  return %0 : index
}

// CHECK-LABEL: func.func @vectors(
// CHECK: arith.constant dense<0> : vector<4xi32>
// CHECK: arith.cmpi eq
// CHECK: arith.constant dense<1> : vector<4xi32>
// CHECK: arith.select {{.*}} : vector<4xi1>, vector<4xi32>
func.func @vectors(%a: vector<4xi32>, %b: vector<4xi32>) -> vector<4xi32> {
  %0 = arith.divsi %a, %b : vector<4xi32>
  return %0 : vector<4xi32>
}

// CHECK-LABEL: func.func @rounding_divisions(
// CHECK: %[[DIVISOR:.*]] = arith.select %{{.*}}, %{{.*}}, %{{.*}} : index
// CHECK: arith.ceildivsi %{{.*}}, %[[DIVISOR]]
// CHECK: %[[DIVISOR:.*]] = arith.select %{{.*}}, %{{.*}}, %{{.*}} : index
// CHECK: arith.ceildivui %{{.*}}, %[[DIVISOR]]
// CHECK: %[[DIVISOR:.*]] = arith.select %{{.*}}, %{{.*}}, %{{.*}} : index
// CHECK: arith.floordivsi %{{.*}}, %[[DIVISOR]]
func.func @rounding_divisions(%a: index, %b: index) -> (index, index, index) {
  %0 = arith.ceildivsi %a, %b : index
  %1 = arith.ceildivui %a, %b : index
  %2 = arith.floordivsi %a, %b : index
  return %0, %1, %2 : index, index, index
}

// One element of a constant is zero.

// CHECK-LABEL: func.func @constant_with_a_zero(
// CHECK: %[[ELEMENTS:.*]] = arith.constant dense<[5, 0, 7]> : vector<3xi32>
// CHECK: %[[DIVISOR:.*]] = arith.select %{{.*}}, %{{.*}}, %[[ELEMENTS]] : vector<3xi1>, vector<3xi32>
// CHECK: arith.divui %{{.*}}, %[[DIVISOR]] : vector<3xi32>
func.func @constant_with_a_zero(%a: vector<3xi32>) -> vector<3xi32> {
  %elements = arith.constant dense<[5, 0, 7]> : vector<3xi32>
  %0 = arith.divui %a, %elements : vector<3xi32>
  return %0 : vector<3xi32>
}

// CHECK-LABEL: func.func @constants(
// CHECK-NOT: arith.select
func.func @constants(%a: index, %b: vector<2xi8>) -> (index, vector<2xi8>) {
  %c7 = arith.constant 7 : index
  %0 = arith.divsi %a, %c7 : index
  %cst = arith.constant dense<[3, 3]> : vector<2xi8>
  %1 = arith.remui %b, %cst : vector<2xi8>
  return %0, %1 : index, vector<2xi8>
}
