// A kernel without its own wait for the kernel before gets one at its start, so
// it can be launched early. Other kernels decide this themselves. Older chips
// cannot launch early.

// RUN: fp8-opt %s --fp8-set-target=chip=sm_90a --fp8-launch-early | FileCheck %s
// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-launch-early | FileCheck %s --check-prefix=OLD --implicit-check-not=launch_dependents

// CHECK: gpu.func @plain
// CHECK-NEXT: nvvm.griddepcontrol launch_dependents
// CHECK-NEXT: nvvm.griddepcontrol wait
// CHECK-NEXT: gpu.return
// CHECK: llvm.func @written
// CHECK-NEXT: nvvm.griddepcontrol launch_dependents
// CHECK-NEXT: nvvm.griddepcontrol wait
// CHECK-NEXT: llvm.return
// CHECK: llvm.func @decides
// CHECK-NEXT: nvvm.griddepcontrol wait
// CHECK-NEXT: llvm.return
// CHECK-LABEL: func.func @host
// CHECK: gpu.launch_func @kernels::@plain {{.*}} {fp8.launch_dependents}
// CHECK: gpu.launch_func @kernels::@plain {{.*}} {fp8.launch_dependents}
// CHECK: gpu.launch_func @kernels::@written {{.*}} {fp8.launch_dependents}
// CHECK: gpu.launch_func @kernels::@decides
// CHECK-NOT: launch_dependents
// OLD: gpu.func @plain
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @plain(%x: memref<8xf32>) kernel {
      gpu.return
    }
    llvm.func @written(%x: !llvm.ptr<1>) attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
    llvm.func @decides(%x: !llvm.ptr<1>) attributes {gpu.kernel, nvvm.kernel} {
      nvvm.griddepcontrol wait
      llvm.return
    }
  }
  func.func @host(%x: memref<8xf32>, %p: !llvm.ptr<1>) {
    %c1 = arith.constant 1 : index
    gpu.launch_func @kernels::@plain blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<8xf32>)
    gpu.launch_func @kernels::@plain blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<8xf32>)
    gpu.launch_func @kernels::@written blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%p : !llvm.ptr<1>)
    gpu.launch_func @kernels::@decides blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%p : !llvm.ptr<1>)
    return
  }
}
