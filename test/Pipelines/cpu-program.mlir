// RUN: fp8-opt %s --fp8-to-cpu-pipeline="interface=program" | FileCheck %s
// RUN: fp8-opt %s --fp8-to-cpu-pipeline="interface=runner" | FileCheck %s --check-prefix=RUNNER
// RUN: not fp8-opt %s --fp8-to-cpu-pipeline="interface=python" 2>&1 | FileCheck %s --check-prefix=INTERFACE
// INTERFACE: expected interface=runner or program, got 'python'

// A program has the C interface. The function of the layers stays, and its loops are functions.

// CHECK: fp8.entry_points = [{
// CHECK-SAME: name = "layers"
// CHECK-SAME: result_shapes = "layers_result_shapes"
// CHECK-NOT: @malloc
// CHECK-NOT: @abort
// CHECK: llvm.func internal @layer(
// CHECK: llvm.call @loop
// CHECK: llvm.func internal @layers.body
// CHECK: llvm.call @fp8rtHostAlloc
// CHECK: llvm.call @layer(
// CHECK: llvm.call @layer(
// CHECK: llvm.func @layers(
// CHECK: llvm.call @fp8rtHostRun

// RUNNER: llvm.func @layers(
// RUNNER-NOT: fp8rtHost
func.func private @layer(%x: tensor<?x64xbf16>, %w: tensor<64x64xbf16>) -> tensor<?x64xbf16> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : bf16
  %m = tensor.dim %x, %c0 : tensor<?x64xbf16>
  %empty = tensor.empty(%m) : tensor<?x64xbf16>
  %init = linalg.fill ins(%zero : bf16) outs(%empty : tensor<?x64xbf16>) -> tensor<?x64xbf16>
  %y = linalg.matmul ins(%x, %w : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%init : tensor<?x64xbf16>) -> tensor<?x64xbf16>
  return %y : tensor<?x64xbf16>
}

func.func @layers(%x: tensor<?x64xbf16>, %w: tensor<64x64xbf16>, %v: tensor<64x64xbf16>) -> tensor<?x64xbf16> {
  %0 = call @layer(%x, %w) : (tensor<?x64xbf16>, tensor<64x64xbf16>) -> tensor<?x64xbf16>
  %1 = call @layer(%0, %v) : (tensor<?x64xbf16>, tensor<64x64xbf16>) -> tensor<?x64xbf16>
  return %1 : tensor<?x64xbf16>
}
