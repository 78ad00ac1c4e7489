// Compiled kernels become data, to which the descriptions of kernels point.

// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-embed-binaries | FileCheck %s

// CHECK: module {
module attributes {gpu.container_module} {
  // CHECK: llvm.mlir.global internal constant @kernels.image(dense_resource<image{{.*}}> : tensor<5xi8>) {{.*}}alignment = 64{{.*}} : !llvm.array<5 x i8>
  gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90a">, bin = "BLOB">]
  // CHECK: @fp8_kernel.kernels.k.name("k\00")
  // CHECK: llvm.mlir.global internal constant @fp8_kernel.kernels.k()
  // CHECK-DAG: %[[SIZE:.*]] = llvm.mlir.constant(4 : i64)
  // CHECK-DAG: %[[IMAGE:.*]] = llvm.mlir.addressof @kernels.image
  // CHECK-DAG: %[[NAME:.*]] = llvm.mlir.addressof @fp8_kernel.kernels.k.name
  // CHECK: llvm.insertvalue %[[IMAGE]], %{{.*}}[0]
  // CHECK: llvm.insertvalue %[[SIZE]], %{{.*}}[1]
  // CHECK: llvm.insertvalue %[[NAME]], %{{.*}}[2]
  llvm.mlir.global external constant @fp8_kernel.kernels.k() : !llvm.struct<(ptr, i64, ptr)>
  // Kernels of other modules stay unchanged.
  // CHECK: llvm.mlir.global external constant @fp8_kernel.others.k() {{.*}} : !llvm.struct<(ptr, i64, ptr)>
  llvm.mlir.global external constant @fp8_kernel.others.k() : !llvm.struct<(ptr, i64, ptr)>
  // CHECK-NOT: gpu.binary
}

// -----

// expected-error@+1 {{expected one object in gpu.binary @kernels, got 2}}
gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90a">, bin = "BLOB">, #gpu.object<#nvvm.target<chip = "sm_89">, bin = "BLOB">]
