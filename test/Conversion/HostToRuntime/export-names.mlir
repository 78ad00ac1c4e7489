// Exported functions have names that are valid in C and C++ and that the C
// library does not use. The names of the module are in the description.

// RUN: fp8-opt %s --fp8-set-target --convert-gpu-to-runtime | FileCheck %s

// CHECK: module attributes {fp8.entry_points = [
// CHECK-SAME: name = "int", result_shapes = "fp8_int_result_shapes", results = [], symbol = "fp8_int"
// CHECK-SAME: name = "a*/b", result_shapes = "fp8_a__b_result_shapes", results = [], symbol = "fp8_a__b"
// CHECK-SAME: name = "a*:b", result_shapes = "fp8_a__b_2_result_shapes", results = [], symbol = "fp8_a__b_2"
// CHECK-SAME: symbol = "fp8_malloc"
// CHECK-SAME: symbol = "fp8_template"
// CHECK-SAME: symbol = "fp8_main"
// CHECK-SAME: symbol = "fp8_fp8rtRun"
// CHECK-SAME: symbol = "fp8___x"
// CHECK-SAME: symbol = "fp8_2x"
// CHECK-SAME: result_shapes = "layer_result_shapes_2", results = [], symbol = "layer"
// CHECK-SAME: result_shapes = "layer_result_shapes_result_shapes", results = [], symbol = "layer_result_shapes"
module {
  func.func @int() { return }
  func.func @"a*/b"() { return }
  func.func @"a*:b"() { return }
  func.func @malloc() { return }
  func.func @template() { return }
  func.func @main() { return }
  func.func @fp8rtRun() { return }
  func.func @__x() { return }
  func.func @"2x"() { return }
  func.func @layer() { return }
  func.func @layer_result_shapes() { return }
  // CHECK-DAG: llvm.func @fp8_int(
  // CHECK-DAG: llvm.func @fp8_int_result_shapes(
  // CHECK-DAG: llvm.func @layer(
}
