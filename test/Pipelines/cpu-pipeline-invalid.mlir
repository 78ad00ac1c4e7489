// RUN: fp8-opt %s --fp8-to-cpu-pipeline --verify-diagnostics

// A rounding mode that no expansion has: the pipeline says so at the operation
// instead of leaving it to code generation.
func.func @upward(%x: f32) -> f8E4M3FN {
  // expected-error@+1 {{'arith.truncf' op expected only operations of builtin, llvm at stage llvm, got one of arith}}
  %0 = arith.truncf %x upward : f32 to f8E4M3FN
  return %0 : f8E4M3FN
}
