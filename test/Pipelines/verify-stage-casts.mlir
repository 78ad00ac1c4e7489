// RUN: fp8-opt %s --fp8-to-cpu-pipeline --verify-diagnostics

// The error is at the operation that was not converted, and not at the casts
// beside it.
func.func @vectors(%x: tensor<8x32xf32>) -> tensor<8x32xf32> {
  %c0 = arith.constant 0 : index
  %z = arith.constant 0.0 : f32
  // expected-error@+1 {{'vector.transfer_read' op expected only operations of builtin, llvm at stage llvm, got one of vector}}
  %v = vector.transfer_read %x[%c0, %c0], %z : tensor<8x32xf32>, vector<4x4xf32>
  %w = arith.addf %v, %v : vector<4x4xf32>
  // expected-error@+1 {{'vector.transfer_write' op expected only operations of builtin, llvm at stage llvm, got one of vector}}
  %s = vector.transfer_write %w, %x[%c0, %c0] : vector<4x4xf32>, tensor<8x32xf32>
  return %s : tensor<8x32xf32>
}
