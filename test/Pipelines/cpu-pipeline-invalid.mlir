// RUN: fp8-opt %s --fp8-to-cpu-pipeline --verify-diagnostics

// No expansion has this rounding mode. The pipeline reports the operation
// before code generation would fail.
func.func @upward(%x: f32) -> f8E4M3FN {
  // expected-error@+1 {{'arith.truncf' op expected only operations of builtin, llvm at stage llvm, got one of arith}}
  %0 = arith.truncf %x upward : f32 to f8E4M3FN
  return %0 : f8E4M3FN
}
