// RUN: fp8-opt %s --convert-fp8-to-linalg | FileCheck %s

// Casts become integer arithmetic and a bitcast, and contain no conversion for
// LLVM.
// CHECK-LABEL: func @scalar
func.func @scalar(%x: f32) -> f8E4M3FN {
  // CHECK-NOT: fp8.cast
  // CHECK-NOT: arith.truncf
  // CHECK: %[[CODE:.+]] = arith.trunci %{{.+}} : i32 to i8
  // CHECK: %[[Q:.+]] = arith.bitcast %[[CODE]] : i8 to f8E4M3FN
  // CHECK: return %[[Q]]
  %0 = fp8.cast %x : f32 to f8E4M3FN
  return %0 : f8E4M3FN
}

// CHECK-LABEL: func @vector
func.func @vector(%x: vector<2x8xf8E5M2>) -> vector<2x8xbf16> {
  // CHECK: arith.bitcast %{{.+}} : vector<2x8xf8E5M2> to vector<2x8xi8>
  // CHECK-NOT: arith.truncf
  // CHECK: arith.bitcast %{{.+}} : vector<2x8xi16> to vector<2x8xbf16>
  %0 = fp8.cast %x : vector<2x8xf8E5M2> to vector<2x8xbf16>
  return %0 : vector<2x8xbf16>
}

// LLVM has conversions for f16.
// CHECK-LABEL: func @to_half
func.func @to_half(%x: f8E8M0FNU) -> f16 {
  // CHECK: arith.bitcast %{{.+}} : f8E8M0FNU to i8
  // CHECK: arith.truncf %{{.+}} : f32 to f16
  %0 = fp8.cast %x : f8E8M0FNU to f16
  return %0 : f16
}

// Casts of arith overflow to NaN, so there is no clamp to the largest finite
// code 0x7E = 126.
// CHECK-LABEL: func @stock
func.func @stock(%x: f32, %y: f8E4M3FN, %z: bf16) -> (f8E4M3FN, f32, f32, bf16) {
  // CHECK: %[[NAN:.+]] = arith.constant 127 : i32
  // CHECK: arith.minui %{{.+}}, %[[NAN]] : i32
  // CHECK-NOT: arith.truncf
  // CHECK-NOT: arith.extf
  %0 = arith.truncf %x : f32 to f8E4M3FN
  %1 = arith.extf %y : f8E4M3FN to f32
  %2 = arith.extf %z : bf16 to f32
  %3 = arith.truncf %x : f32 to bf16
  return %0, %1, %2, %3 : f8E4M3FN, f32, f32, bf16
}

// f64 goes through f32, which is rounded to odd. So the second rounding gives the result of rounding the f64 once.
// CHECK-LABEL: func @double
func.func @double(%x: f64) -> (f8E4M3FN, bf16) {
  // CHECK: %[[NEAR:.+]] = arith.truncf %arg0 : f64 to f32
  // CHECK: %[[BACK:.+]] = arith.extf %[[NEAR]] : f32 to f64
  // CHECK: arith.cmpf une, %[[BACK]], %arg0
  // CHECK-NOT: arith.truncf
  // CHECK: arith.bitcast %{{.+}} : i8 to f8E4M3FN
  %0 = arith.truncf %x : f64 to f8E4M3FN
  %1 = arith.truncf %x : f64 to bf16
  return %0, %1 : f8E4M3FN, bf16
}

// Integers are converted to f64 first.
// CHECK-LABEL: func @integers
func.func @integers(%i: i32, %v: vector<4xi8>) -> (f8E5M2, vector<4xbf16>) {
  // CHECK: arith.sitofp %arg0 : i32 to f64
  // CHECK: arith.bitcast %{{.+}} : i8 to f8E5M2
  // CHECK: arith.uitofp %arg1 : vector<4xi8> to vector<4xf64>
  // CHECK: arith.bitcast %{{.+}} : vector<4xi16> to vector<4xbf16>
  %0 = arith.sitofp %i : i32 to f8E5M2
  %1 = arith.uitofp %v : vector<4xi8> to vector<4xbf16>
  return %0, %1 : f8E5M2, vector<4xbf16>
}

// A cast with another rounding mode stays.
// CHECK-LABEL: func @left_alone
func.func @left_alone(%x: f32) -> f8E4M3FN {
  // CHECK: arith.truncf %{{.+}} upward : f32 to f8E4M3FN
  %0 = arith.truncf %x upward : f32 to f8E4M3FN
  return %0 : f8E4M3FN
}
