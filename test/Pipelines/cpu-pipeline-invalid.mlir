// RUN: fp8-opt %s --fp8-to-cpu-pipeline --verify-diagnostics

// f64 to FP8 has no expansion: the pipeline says so at the operation instead of
// leaving it to code generation.
func.func @f64(%x: f64) -> f8E4M3FN {
  // expected-error@+1 {{'arith.truncf' op expected only operations of builtin, llvm at stage llvm, got one of arith}}
  %0 = arith.truncf %x : f64 to f8E4M3FN
  // expected-error@+1 {{expected no value of type 'f8E4M3FN' at stage llvm}}
  return %0 : f8E4M3FN
}
