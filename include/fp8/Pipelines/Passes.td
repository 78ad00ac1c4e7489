//===- Passes.td - Pipeline passes ----------------------- -*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Passes of the pipelines: they check stages and make the output reproducible.
// The pipelines themselves are in Pipelines.h.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_PIPELINES_PASSES_TD
#define FP8_PIPELINES_PASSES_TD

include "mlir/Pass/PassBase.td"

def DropTimingsPass : Pass<"fp8-drop-timings"> {
  let summary = "Drop compile times from gpu.binary";
  let description = [{
    `gpu-module-to-binary` writes its compile times into the objects that it makes,
    so that two compilations of one program differ. This pass removes the times and
    keeps all other properties.

    ```mlir
    gpu.binary @k [#gpu.object<#nvvm.target, properties = {LLVMIRToISATimeInMs = 7 : i64, O = 3 : i32}, assembly = "...">]
    ```

    becomes

    ```mlir
    gpu.binary @k [#gpu.object<#nvvm.target, properties = {O = 3 : i32}, assembly = "...">]
    ```
  }];
}

def MakeBinariesPass : Pass<"fp8-make-binaries", "::mlir::ModuleOp"> {
  let summary = "Compile kernels to PTX or cubins, with or without a CUDA toolkit";
  let description = [{
    This pass does the same as `gpu-module-to-binary`, which turns each `gpu.module`
    into a `gpu.binary`. That pass looks for a CUDA toolkit and reports an error if
    there is none, but it does not fail. The kernels of the pipelines call no function
    of the toolkit. So this pass leaves out such reports, unless the option `toolkit`
    names a folder.

    ```mlir
    gpu.module @kernels [#nvvm.target<chip = "sm_90a">] { ... }
    ```

    becomes

    ```mlir
    gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90a">, assembly = "...">]
    ```
  }];
  let options = [
    Option<"format", "format", "std::string", /*default=*/[{"fatbin"}],
           "What a kernel becomes: isa (PTX), bin (a cubin), fatbin (both), or "
           "offloading or llvm, as in gpu-module-to-binary">,
    Option<"toolkit", "toolkit", "std::string", /*default=*/[{""}],
           "Folder of the CUDA toolkit with ptxas">
  ];
}

def OrderGlobalsPass : Pass<"fp8-order-globals", "::mlir::ModuleOp"> {
  let summary = "Number constants in the order in which the program reads them";
  let description = [{
    `one-shot-bufferize` visits functions in an order that depends on their
    addresses. So the globals that it makes of constants have different names and a
    different order in every run. This pass numbers them in the order of their first
    readers, and moves them in this order to the beginning of the module.

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
  let summary = "Check that every operation on tensors can be bufferized";
  let description = [{
    This pass changes nothing. It reports an error at each operation on tensors that
    has no `BufferizableOpInterface`, and at each operation of an unregistered
    dialect. The pipelines run it before bufferization, which would report the error
    at a neighboring operation. Up to this pass, a program may have operations
    of another compiler's dialects. They pass this check if they have the
    interface.
  }];
}

def VerifyStagePass : Pass<"fp8-verify-stage"> {
  let summary = "Check that the IR is legal at a stage of the pipelines";
  let description = [{
    This pass changes nothing. It reports an error at each operation that the stage
    does not allow, and stops after ten of them. Every pipeline ends with the check of
    the stage that it produces. So an operation that a pass left behind is reported
    there, and not later by code generation.

    | stage | may contain | must be gone |
    |---|---|---|
    | `input` | func, linalg, tensor, arith, math, control flow, other dialects | fp8 operations, memrefs, gpu, llvm, nvvm |
    | `tensor` | the same, and fp8 operations on tensors | memrefs, gpu, llvm, nvvm |
    | `buffer` | memrefs; linalg and fp8 operations on them | tensors |
    | `kernel` | host code on memrefs; launches; kernels in a `gpu.module`, as loops or in the NVVM dialect | linalg; all fp8 operations except scalar `fp8.cast` |
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
