// RUN: fp8-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect --fp8-verify-stage=stage=tensor
// This is the default stage.
// RUN: fp8-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect --fp8-verify-stage

func.func @fp8_op(%x: tensor<4xf32>) -> tensor<4xf8E4M3FN> {
  %0 = fp8.cast %x : tensor<4xf32> to tensor<4xf8E4M3FN>
  return %0 : tensor<4xf8E4M3FN>
}

// -----

// expected-error@+1 {{expected no value of type 'memref<4xbf16>' at stage tensor}}
func.func @fp8_memref(%x: memref<4xbf16>, %q: memref<4xf8E4M3FN>, %s: memref<1xf32>) {
  // expected-error@+1 {{expected no value of type 'memref<4xbf16>' at stage tensor}}
  fp8.dynamic_quantize %x into %q, %s block [-1] : memref<4xbf16> -> memref<4xf8E4M3FN>, memref<1xf32>
  return
}

// -----

func.func @llvm_op() {
  // expected-error@+1 {{'llvm.mlir.constant' op expected no operation of gpu, llvm, memref, nvvm at stage tensor, got one of llvm}}
  %0 = llvm.mlir.constant(3 : i32) : i32
  return
}

// -----

// Other dialects are allowed, whether they are registered or not, because
// another compiler may lower them.
func.func @other_dialects(%x: tensor<4x8xbf16>, %y: f32) -> tensor<4x8xbf16> {
  %0 = "my.rmsnorm"(%x) {eps = #my.epsilon<1.0e-6>} : (tensor<4x8xbf16>) -> tensor<4x8xbf16>
  %1 = "my.handle"() : () -> !my.handle
  %2 = vector.broadcast %y : f32 to vector<4xf32>
  return %0 : tensor<4x8xbf16>
}
