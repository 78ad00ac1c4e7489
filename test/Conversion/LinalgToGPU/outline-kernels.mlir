// Launches become kernels of one module. Their parameters are pointers and
// numbers.

// RUN: fp8-opt %s --split-input-file --fp8-outline-kernels --canonicalize --cse | FileCheck %s

// CHECK: module attributes {gpu.container_module}
// CHECK-LABEL: func.func @captures
func.func @captures(%static: memref<64xf32>, %part: memref<?x64xf32, strided<[?, 1], offset: ?>>, %factor: f32, %n: index) {
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  // CHECK-DAG: %[[BASE:.*]], %[[OFFSET:.*]], %{{.*}}:2, %[[STRIDES:.*]]:2 = memref.extract_strided_metadata %arg1
  // CHECK-DAG: %[[STATIC:.*]], %{{.*}}, %{{.*}}, %{{.*}} = memref.extract_strided_metadata %arg0
  // CHECK: gpu.launch_func @fp8_kernels::@scale blocks in (%arg3, %{{.*}}, %{{.*}}) threads in (%c64, %c1, %c1)
  // CHECK-SAME: args({{.*}} : memref<f32>, {{.*}}index{{.*}}f32
  gpu.launch blocks(%b, %b1, %b2) in (%gx = %n, %gy = %c1, %gz = %c1)
             threads(%t, %t1, %t2) in (%bx = %c64, %by = %c1, %bz = %c1)
             module(@fp8_kernels) function(@scale) {
    %0 = memref.load %static[%t] : memref<64xf32>
    %1 = arith.mulf %0, %factor : f32
    memref.store %1, %part[%b, %t] : memref<?x64xf32, strided<[?, 1], offset: ?>>
    gpu.terminator
  }
  // If a name is already used, the kernel gets a unique one. Without a name, it
  // is called "kernel".
  // CHECK: gpu.launch_func @fp8_kernels::@scale_0
  gpu.launch blocks(%b, %b1, %b2) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%t, %t1, %t2) in (%bx = %c64, %by = %c1, %bz = %c1)
             module(@fp8_kernels) function(@scale) {
    memref.store %factor, %static[%t] : memref<64xf32>
    gpu.terminator
  }
  // CHECK: gpu.launch_func @fp8_kernels::@kernel {{.*}} dynamic_shared_memory_size %{{.*}}
  %bytes = arith.constant 1024 : i32
  gpu.launch blocks(%b, %b1, %b2) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%t, %t1, %t2) in (%bx = %c64, %by = %c1, %bz = %c1)
             dynamic_shared_memory_size %bytes {
    memref.store %factor, %static[%t] : memref<64xf32>
    gpu.terminator
  }
  return
}

// CHECK: gpu.module @fp8_kernels
// CHECK: gpu.func @scale(
// CHECK-SAME: memref<f32>
// CHECK-SAME: kernel attributes {known_block_size = array<i32: 64, 1, 1>}
// CHECK: memref.reinterpret_cast %{{.*}} to offset: [%{{.*}}], sizes: [%{{.*}}, 64], strides: [%{{.*}}, 1]
// CHECK: memref.reinterpret_cast %{{.*}} to offset: [0], sizes: [64], strides: [1] : memref<f32> to memref<64xf32>

// -----

// Existing kernels stay.
module attributes {gpu.container_module} {
  // CHECK: gpu.module @fp8_kernels
  // CHECK: llvm.func @zero() attributes {gpu.kernel}
  // CHECK: gpu.func @kernel
  gpu.module @fp8_kernels {
    llvm.func @zero() attributes {gpu.kernel} {
      llvm.return
    }
  }
  func.func @f(%x: memref<f32>, %v: f32) {
    %c1 = arith.constant 1 : index
    gpu.launch blocks(%b, %b1, %b2) in (%gx = %c1, %gy = %c1, %gz = %c1)
               threads(%t, %t1, %t2) in (%bx = %c1, %by = %c1, %bz = %c1) {
      memref.store %v, %x[] : memref<f32>
      gpu.terminator
    }
    return
  }
}

// -----

// CHECK-LABEL: func.func @no_launches
// CHECK-NOT: gpu.module
func.func @no_launches() {
  return
}
