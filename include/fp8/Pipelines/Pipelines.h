//===- Pipelines.h - The pipelines of passes --------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Functions that build and register the pipelines, for compilers that embed
// them.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_PIPELINES_PIPELINES_H
#define FP8_PIPELINES_PIPELINES_H

#include "fp8/Support/GpuChipNames.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include <optional>

namespace mlir::fp8 {

/// The options of the passes in fp8-quantize-pipeline. On the command line the
/// pipeline takes the options of fp8-quantize-matmul and fp8-convert-params,
/// and `convert-params=false`.
struct QuantizePipelineOptions {
  QuantizeMatmulPassOptions quantize;
  FoldWeightsPassOptions fold;
  /// If this is none, arguments with `fp8.param` stay as they are.
  std::optional<ConvertParamsPassOptions> params = ConvertParamsPassOptions();
};

/// Adds the passes that turn bf16 linalg on tensors into FP8 on tensors. They
/// rewrite matmuls, quantize constant weights, turn arguments with `fp8.param`
/// into FP8 data and scales, and merge equal operations. Ends with the stage
/// verifier for `tensor`.
void buildQuantizePipeline(OpPassManager &pm,
                           const QuantizePipelineOptions &options = {});

/// What becomes of attention.
enum class AttentionMode {
  /// Its parts stay as they are.
  Parts,
  /// It becomes one operation if there is a kernel for it on the chip.
  Fused,
  /// The operation also gets FP8 operands, which changes numbers. Kernels add
  /// products in f32, or in tensor cores only.
  Fp8,
  Fp8Fast
};

/// How functions of a lowered program for a CPU are called.
enum class CpuInterface {
  /// As mlir-runner calls them: a function takes and returns descriptors of
  /// memrefs. A failed assertion ends the process.
  Runner,
  /// As programs of fp8-compile are called: by the C interface of
  /// fp8/Runtime/Tensor.h. A failed assertion ends the call.
  Program
};

/// Options of fp8-to-cpu-pipeline besides those of fp8-quantize-pipeline.
struct CpuPipelineOptions {
  /// `Fused` is the same as `Parts`, because there are no kernels.
  AttentionMode attention = AttentionMode::Fused;
  CpuInterface interface = CpuInterface::Runner;
};

/// Lowers tensors, with or without operations of the fp8 dialect, to the LLVM
/// dialect for a CPU. It quantizes no matmuls: run it after
/// `buildQuantizePipeline`, or alone for a program in high precision. Ends with
/// the stage verifier for `llvm`.
void buildLowerToCpuPipeline(OpPassManager &pm,
                             const CpuPipelineOptions &options = {});

/// Options of fp8-to-nvvm-pipeline besides those of fp8-quantize-pipeline.
struct GpuPipelineOptions {
  /// The GPU, e.g. "sm_90a".
  std::string chip = defaultGpuChip.str();
  /// "isa" for PTX in gpu.binary, "bin" for a cubin, which needs ptxas.
  std::string format = "isa";
  /// The CUDA toolkit with ptxas; empty to look for one.
  std::string toolkit;
  /// The optimization level of LLVM and ptxas, 0 to 3.
  int optLevel = 3;
  /// Whether attention becomes one operation if there is a kernel for it on the
  /// chip, and in which format. FP8 needs a chip with a kernel for attention.
  AttentionMode attention = AttentionMode::Fused;
  /// Whether chains of operations on rows become one operation if there is a
  /// kernel for it.
  bool formRows = true;
  /// Whether attention skips the blocks that its mask hides.
  bool formBlockMasks = true;
  /// Whether attention with few query rows divides its keys among blocks where
  /// this is expected to pay.
  bool splitKeys = true;
  /// The largest number of kernels, from 1 to 8, for a matmul whose number of
  /// rows is only known at run time.
  unsigned rowKernels = 3;
};

/// Lowers tensors, with or without operations of the fp8 dialect, to kernels
/// for a GPU in a gpu.binary and host code in the LLVM dialect that calls the
/// runtime library. Quantizes no matmuls. Ends with the stage verifier for
/// `binary`.
void buildLowerToGpuPipeline(OpPassManager &pm,
                             const GpuPipelineOptions &options = {});

/// Registers the pipelines of the project.
void registerPipelines();

} // namespace mlir::fp8

#endif // FP8_PIPELINES_PIPELINES_H
