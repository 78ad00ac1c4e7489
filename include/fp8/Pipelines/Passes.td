//===- Passes.td - Pipeline passes ----------------------- -*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What pipelines promise: stages, and the same bytes every time. Pipelines
// themselves are in Pipelines.h.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_PIPELINES_PASSES_TD
#define FP8_PIPELINES_PASSES_TD

include "mlir/Pass/PassBase.td"

def DropTimingsPass : Pass<"fp8-drop-timings"> {
  let summary = "Drop compile times from gpu.binary";
  let description = [{
    `gpu-module-to-binary` writes how long it took into the objects that it
    makes, so that no two compilations print the same. Other properties stay.

    ```mlir
    gpu.binary @k [#gpu.object<#nvvm.target, properties = {LLVMIRToISATimeInMs = 7 : i64, O = 3 : i32}, assembly = "...">]
    ```

    becomes

    ```mlir
    gpu.binary @k [#gpu.object<#nvvm.target, properties = {O = 3 : i32}, assembly = "...">]
    ```
  }];
}

def OrderGlobalsPass : Pass<"fp8-order-globals", "::mlir::ModuleOp"> {
  let summary = "Number constants in the order in which the program reads them";
  let description = [{
    `one-shot-bufferize` visits functions in an order that depends on where they
    are in memory, so that the globals it makes of constants have other names
    and another order in every run. Here they get numbers in the order of their
    first readers, and stand in that order at the beginning of the module.

    ```mlir
    memref.global "private" constant @__constant_8xf32_1 : memref<8xf32> = dense<2.0>
    memref.global "private" constant @__constant_8xf32 : memref<8xf32> = dense<1.0>
    func.func @f() {
      %0 = memref.get_global @__constant_8xf32 : memref<8xf32>
      %1 = memref.get_global @__constant_8xf32_1 : memref<8xf32>
    ```

    becomes

    ```mlir
    memref.global "private" constant @__constant_0 : memref<8xf32> = dense<1.0>
    memref.global "private" constant @__constant_1 : memref<8xf32> = dense<2.0>
    func.func @f() {
      %0 = memref.get_global @__constant_0 : memref<8xf32>
      %1 = memref.get_global @__constant_1 : memref<8xf32>
    ```
  }];
  let statistics = [
    Statistic<"numOrdered", "ordered", "Number of constants that got a number">
  ];
}

def VerifyBufferizablePass : Pass<"fp8-verify-bufferizable"> {
  let summary = "Check that every operation on tensors can become one on buffers";
  let description = [{
    Changes nothing; an error at each operation on tensors that has no
    `BufferizableOpInterface`, and at each operation of a dialect that is not
    registered. The pipelines to a CPU and to a GPU run it before bufferization,
    which would fail at a neighbour. An embedder's own operations may stand
    between matmuls up to there, and all the way if they have the interface.
  }];
}

def VerifyStagePass : Pass<"fp8-verify-stage"> {
  let summary = "Check that the IR is legal at a stage of the pipelines";
  let description = [{
    Changes nothing; an error at each operation that the stage does not allow.
    Every pipeline ends with the check of the stage that it produces, so that a
    pass that leaves something behind is named at once instead of failing far
    away in code generation.

    | stage | may contain | must be gone |
    |---|---|---|
    | `input` | func, linalg, tensor, arith, math, control flow, other dialects | fp8 operations, memrefs, gpu, llvm, nvvm |
    | `tensor` | also fp8 operations, on tensors | memrefs, gpu, llvm, nvvm |
    | `buffer` | memrefs; linalg and fp8 operations on them | tensors |
    | `kernel` | host code on memrefs; launches; kernels in a `gpu.module`, as loops or in the NVVM dialect | linalg; fp8 operations but scalar `fp8.cast` |
    | `nvvm` | host code as before; kernels in the LLVM and NVVM dialects | everything else in kernels |
    | `binary` | `gpu.binary`; host code in the LLVM dialect | `gpu.module`, everything else |
    | `llvm` | the LLVM dialect | everything else, 8-bit floats, `#fp8` attributes |
  }];
  let options = [
    Option<"stage", "stage", "::mlir::fp8::Stage",
           /*default=*/"::mlir::fp8::Stage::Tensor",
           "The stage whose contract is checked", [{::llvm::cl::values(
             clEnumValN(::mlir::fp8::Stage::Input, "input",
                        "plain linalg on tensors"),
             clEnumValN(::mlir::fp8::Stage::Tensor, "tensor",
                        "linalg and fp8 on tensors"),
             clEnumValN(::mlir::fp8::Stage::Buffer, "buffer",
                        "linalg and fp8 on memrefs"),
             clEnumValN(::mlir::fp8::Stage::Kernel, "kernel",
                        "launches, and kernels as loops"),
             clEnumValN(::mlir::fp8::Stage::NVVM, "nvvm",
                        "kernels in the NVVM dialect"),
             clEnumValN(::mlir::fp8::Stage::Binary, "binary",
                        "compiled kernels, host code in the LLVM dialect"),
             clEnumValN(::mlir::fp8::Stage::LLVM, "llvm",
                        "the LLVM dialect alone"))}]>
  ];
  let statistics = [
    Statistic<"numChecked", "checked", "Number of operations checked">
  ];
}

#endif // FP8_PIPELINES_PASSES_TD
