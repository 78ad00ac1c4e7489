// An operation for which LLVM cannot generate PTX is an error, because LLVM
// would end the process.

// RUN: fp8-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(fp8-verify-kernels))'

gpu.module @kernels {
  llvm.func @inner(%x: f32) -> f32 {
    llvm.return %x : f32
  }
  llvm.func @fine(%x: f32) attributes {gpu.kernel} {
    %0 = llvm.intr.sqrt(%x) : (f32) -> f32
    %1 = llvm.intr.maximum(%0, %x) : (f32, f32) -> f32
    %2 = llvm.call @inner(%1) : (f32) -> f32
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @no_exp(%x: f32) attributes {gpu.kernel} {
    // expected-error@+1 {{'llvm.intr.exp' op expected an operation that LLVM has PTX for}}
    %0 = llvm.intr.exp(%x) : (f32) -> f32
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @__nv_expf(f32) -> f32
  llvm.func @no_library(%x: f32) attributes {gpu.kernel} {
    // expected-error@+1 {{'llvm.call' op expected a call of a function of the kernel's module}}
    %0 = llvm.call @__nv_expf(%x) : (f32) -> f32
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @no_pointers(%f: !llvm.ptr, %x: f32) attributes {gpu.kernel} {
    // expected-error@+1 {{'llvm.call' op expected a call of a function of the kernel's module}}
    %0 = llvm.call %f(%x) : !llvm.ptr, (f32) -> f32
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @no_wide_floats(%x: f64) attributes {gpu.kernel} {
    // expected-error@+1 {{'llvm.fpext' op expected floats of at most 64 bits in a kernel: GPUs have no others}}
    %0 = llvm.fpext %x : f64 to f80
    // expected-error@+1 {{'llvm.fptrunc' op expected floats of at most 64 bits in a kernel: GPUs have no others}}
    %1 = llvm.fptrunc %0 : f80 to f64
    llvm.return
  }
}
