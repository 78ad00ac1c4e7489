// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-verify-stage=stage=kernel

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @f(%x: memref<f32>, %q: memref<f8E4M3FN>) kernel {
      %0 = memref.load %x[] : memref<f32>
      %1 = math.exp %0 : f32
      %2 = fp8.cast %1 : f32 to f8E4M3FN
      memref.store %2, %q[] : memref<f8E4M3FN>
      gpu.return
    }
  }
  func.func @host(%x: memref<f32>, %q: memref<f8E4M3FN>) {
    %c1 = arith.constant 1 : index
    gpu.launch_func @kernels::@f blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<f32>, %q : memref<f8E4M3FN>)
    return
  }
}

// -----

func.func @left_behind(%x: memref<4xf32>, %s: memref<1xf32>, %q: memref<4xf8E4M3FN>) {
  %c0 = arith.constant 0.0 : f32
  // expected-error@+2 {{'linalg.yield' op expected only operations of}}
  // expected-error@+1 {{'linalg.fill' op expected only operations of affine, arith, bufferization, builtin, cf, func, gpu, index, llvm, math, memref, scf at stage kernel, got one of linalg}}
  linalg.fill ins(%c0 : f32) outs(%x : memref<4xf32>)
  // expected-error@+1 {{at stage kernel, got one of fp8}}
  fp8.quantize %x scale(%s) into %q block [-1] : memref<4xf32>, memref<1xf32> -> memref<4xf8E4M3FN>
  return
}

// -----

// expected-error@+1 {{'func.func' op expected no value of type 'tensor<4xf32>' at stage kernel}}
func.func @tensor(%x: tensor<4xf32>) {
  return
}
