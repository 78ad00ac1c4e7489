//===- Passes.td - Conversion passes --------------------- -*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Passes that lower the fp8 dialect.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CONVERSION_PASSES_TD
#define FP8_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertFp8ToGPUPass : Pass<"convert-fp8-to-gpu", "::mlir::ModuleOp"> {
  let summary = "Replace fp8 operations on device memory by launches of kernels";
  let description = [{
    Runs after bufferization; every memref is device memory. Each operation of
    the fp8 dialect for which there is a kernel becomes a `gpu.launch_func` of a
    function in `gpu.module @fp8_kernels`, written in the LLVM and NVVM dialects
    for one chip. What no kernel takes stays, for `convert-fp8-to-linalg` and
    the lowering of linalg to the GPU.

    Before:
    ```mlir
    fp8.dynamic_quantize %x into %q, %s block [1, 128]
        : memref<64x256xbf16> -> memref<64x256xf8E4M3FN>, memref<64x2xf32>
    ```
    After:
    ```mlir
    gpu.launch_func @fp8_kernels::@quantize_groups blocks in (...)
        threads in (...) args(...)
    ```
  }];
  let options = [
    Option<"chip", "chip", "std::string", /*default=*/"\"sm_90a\"",
           "GPU to write kernels for, e.g. sm_89, sm_90a, sm_100a">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::func::FuncDialect", "::mlir::gpu::GPUDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::memref::MemRefDialect", "::mlir::NVVM::NVVMDialect",
    "::mlir::scf::SCFDialect"
  ];
}

def ConvertFp8ToLinalgPass : Pass<"convert-fp8-to-linalg"> {
  let summary = "Lower the fp8 dialect to linalg and arith on tensors or memrefs";
  let description = [{
    The CPU meaning of every operation: loops over blocks around
    `linalg.generic` operations, with the numbers of docs/Numerics.md. Needs
    nothing before it; works on tensors and, after bufferization, on memrefs.
    Afterwards no operation of the fp8 dialect is left, nor the attributes
    that steer the rewrite (`fp8.recipe`, `fp8.keep`, `fp8.act_scale`).

    Casts become integer and f32 arithmetic that LLVM vectorizes: LLVM itself
    has no code for 8-bit floats. `arith.extf` and `arith.truncf` from and to
    8-bit floats and bf16 are expanded as well, but not in the body of a named
    linalg op such as `linalg.matmul`, which its name determines: generalize
    it, or lower it to loops, first. With `expand-casts=false`
    scalar `fp8.cast` operations stay in the bodies, for targets that have
    instructions for them.

    Before:
    ```mlir
    %q = fp8.quantize %x scale(%s) into %init block [1, -1]
        : tensor<4x256xbf16>, tensor<4x1xf32> -> tensor<4x256xf8E4M3FN>
    ```
    After, with `expand-casts=false`:
    ```mlir
    %q = linalg.generic {...} ins(%x, %s) outs(%init) {
    ^bb0(%in: bf16, %scale: f32, %out: f8E4M3FN):
      %0 = arith.extf %in : bf16 to f32
      %1 = arith.divf %0, %scale : f32
      %2 = fp8.cast %1 : f32 to f8E4M3FN
      linalg.yield %2 : f8E4M3FN
    }
    ```
  }];
  let options = [
    Option<"expandCasts", "expand-casts", "bool", /*default=*/"true",
           "Expand scalar and vector casts into integer arithmetic">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::bufferization::BufferizationDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"
  ];
}

#endif // FP8_CONVERSION_PASSES_TD
