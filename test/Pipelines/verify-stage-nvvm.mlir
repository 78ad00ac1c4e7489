// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-verify-stage=stage=nvvm

module attributes {gpu.container_module} {
  gpu.module @kernels {
    llvm.func @f(%x: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
      %0 = nvvm.read.ptx.sreg.tid.x : i32
      llvm.store %0, %x : i32, !llvm.ptr
      llvm.return
    }
  }
  func.func @host(%x: memref<i32>) {
    %c1 = arith.constant 1 : index
    gpu.launch_func @kernels::@f blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<i32>)
    return
  }
}

// -----

gpu.module @kernels {
  gpu.func @f(%x: memref<f32>) kernel {
    // expected-error@+1 {{'memref.load' op expected only operations of builtin, gpu, llvm, nvvm at stage nvvm, got one of memref}}
    %0 = memref.load %x[] : memref<f32>
    gpu.return
  }
}
