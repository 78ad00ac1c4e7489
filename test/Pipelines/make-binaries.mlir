// On a machine without a CUDA toolkit, kernels become PTX, and there is no message.

// RUN: rm -rf %t && mkdir %t
// RUN: env CUDA_ROOT=%t/none fp8-opt %s --fp8-make-binaries=format=isa 2>%t/said | FileCheck %s
// RUN: count 0 < %t/said
// RUN: env CUDA_ROOT=%t fp8-opt %s --fp8-make-binaries=format=isa 2>&1 | FileCheck %s
// RUN: env CUDA_ROOT=%t/none fp8-compile %S/../Tools/Inputs/layer.mlir --recipe=block --options=when=always --quiet -o %t/model.so 2>&1 | count 0

// CHECK-NOT: error
// CHECK: gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_89">{{.*}}, assembly = "{{.*}}.target sm_89{{.*}}.entry twice(
// CHECK-NOT: error

// A folder that an option names must have the toolkit. All other messages remain.
// RUN: fp8-opt %s --fp8-make-binaries="format=isa toolkit=%t/none" 2>&1 >/dev/null | FileCheck %s --check-prefix=NAMED
// NAMED: error: CUDA path: {{.*}}none does not exist
// RUN: not fp8-opt %s --fp8-make-binaries=format=exe 2>&1 >/dev/null | FileCheck %s --check-prefix=FORMAT
// FORMAT: error: expected the format isa, bin, fatbin, offloading or llvm, got 'exe'

module attributes {gpu.container_module} {
  gpu.module @kernels [#nvvm.target<chip = "sm_89">] {
    llvm.func @twice(%p: !llvm.ptr<1>) attributes {gpu.kernel, nvvm.kernel} {
      %x = llvm.load %p : !llvm.ptr<1> -> f32
      %y = llvm.fadd %x, %x : f32
      llvm.store %y, %p : f32, !llvm.ptr<1>
      llvm.return
    }
  }
}
