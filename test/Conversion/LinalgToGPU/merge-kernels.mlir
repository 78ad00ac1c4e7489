// Kernels that differ only in their names become one.

// RUN: fp8-opt %s --fp8-merge-kernels | FileCheck %s

module attributes {gpu.container_module} {
  // CHECK: gpu.module @kernels
  gpu.module @kernels {
    // CHECK: gpu.func @first
    gpu.func @first(%x: memref<f32>) kernel {
      %v = arith.constant 1.0 : f32
      memref.store %v, %x[] : memref<f32>
      gpu.return
    }
    // CHECK-NOT: gpu.func @second
    gpu.func @second(%x: memref<f32>) kernel {
      %v = arith.constant 1.0 : f32
      memref.store %v, %x[] : memref<f32>
      gpu.return
    }
    // CHECK: gpu.func @other_number
    gpu.func @other_number(%x: memref<f32>) kernel {
      %v = arith.constant 2.0 : f32
      memref.store %v, %x[] : memref<f32>
      gpu.return
    }
    // CHECK: gpu.func @other_attribute
    gpu.func @other_attribute(%x: memref<f32>) kernel attributes {known_block_size = array<i32: 64, 1, 1>} {
      %v = arith.constant 1.0 : f32
      memref.store %v, %x[] : memref<f32>
      gpu.return
    }
    // CHECK: gpu.func @no_kernel
    gpu.func @no_kernel(%x: memref<f32>) {
      gpu.return
    }
    // CHECK: gpu.func @no_kernel_again
    gpu.func @no_kernel_again(%x: memref<f32>) {
      gpu.return
    }
  }
  // Kernels of other modules stay, because these may be for another chip.
  // CHECK: gpu.module @others
  gpu.module @others {
    // CHECK: gpu.func @first
    gpu.func @first(%x: memref<f32>) kernel {
      %v = arith.constant 1.0 : f32
      memref.store %v, %x[] : memref<f32>
      gpu.return
    }
  }
  // CHECK-LABEL: func.func @launches
  func.func @launches(%x: memref<f32>) {
    %c1 = arith.constant 1 : index
    // CHECK: gpu.launch_func @kernels::@first
    gpu.launch_func @kernels::@first blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<f32>)
    // CHECK: gpu.launch_func @kernels::@first
    gpu.launch_func @kernels::@second blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<f32>)
    // CHECK: gpu.launch_func @kernels::@other_number
    gpu.launch_func @kernels::@other_number blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<f32>)
    // CHECK: gpu.launch_func @others::@first
    gpu.launch_func @others::@first blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<f32>)
    return
  }
}
