// Kernels become functions in the LLVM and NVVM dialects with pointers as
// parameters.

// RUN: fp8-opt %s --pass-pipeline='builtin.module(gpu.module(fp8-convert-kernels-to-nvvm))' | FileCheck %s

gpu.module @kernels {
  // CHECK-LABEL: llvm.func @f
  // CHECK-SAME: (%{{.*}}: !llvm.ptr, %{{.*}}: i64, %{{.*}}: f32)
  // CHECK-SAME: gpu.kernel
  // CHECK-SAME: nvvm.kernel
  gpu.func @f(%x: memref<f32>, %n: index, %v: f32) kernel attributes {known_block_size = array<i32: 64, 1, 1>} {
    // CHECK: nvvm.read.ptx.sreg.tid.x
    %t = gpu.thread_id x
    %view = memref.reinterpret_cast %x to offset: [0], sizes: [64], strides: [1] : memref<f32> to memref<64xf32>
    // No library function is called.
    // CHECK: llvm.intr.sqrt
    // CHECK: llvm.fdiv
    %0 = math.rsqrt %v : f32
    // CHECK: llvm.intr.fma
    %1 = math.fma %0, %0, %v : f32
    // CHECK: llvm.frem
    %2 = arith.remf %1, %0 : f32
    // CHECK: llvm.store %{{.*}} : f32, !llvm.ptr
    memref.store %2, %view[%t] : memref<64xf32>
    gpu.return
  }

  // CHECK-LABEL: llvm.func @stays
  // CHECK: llvm.intr.fabs
  // CHECK: nvvm.barrier0
  llvm.func @stays(%x: f32, %p: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
    %0 = llvm.intr.fabs(%x) : (f32) -> f32
    llvm.store %0, %p : f32, !llvm.ptr
    nvvm.barrier0
    llvm.return
  }
}
