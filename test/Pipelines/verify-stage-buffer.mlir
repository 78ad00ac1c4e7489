// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-verify-stage=stage=buffer

func.func @memref(%x: memref<4xbf16>, %q: memref<4xf8E4M3FN>, %s: memref<1xf32>) {
  fp8.dynamic_quantize %x into %q, %s block [-1] : memref<4xbf16> -> memref<4xf8E4M3FN>, memref<1xf32>
  return
}

// -----

func.func @tensor(%x: memref<4xf32>) {
  // expected-error@+1 {{expected only operations of affine, arith, bufferization, builtin, cf, fp8, func, index, linalg, math, memref, scf, tm_tensor at stage buffer, got one of tensor}}
  %0 = tensor.empty() : tensor<4xf32>
  return
}

// -----

func.func private @consume(tensor<4xf8E5M2>)
func.func @tensor_value(%x: memref<4xf8E5M2>) {
  // expected-error@+1 {{expected no value of type 'tensor<4xf8E5M2>' at stage buffer}}
  %0 = bufferization.to_tensor %x : memref<4xf8E5M2> to tensor<4xf8E5M2>
  // expected-error@+1 {{expected no value of type 'tensor<4xf8E5M2>' at stage buffer}}
  call @consume(%0) : (tensor<4xf8E5M2>) -> ()
  return
}
