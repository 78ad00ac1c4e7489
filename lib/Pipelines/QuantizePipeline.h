//===- QuantizePipeline.h - From bf16 to FP8 on tensors ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the pipelines that begin with quantization share.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_PIPELINES_QUANTIZEPIPELINE_H
#define LIB_PIPELINES_QUANTIZEPIPELINE_H

#include "fp8/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"

namespace mlir::fp8 {

/// The passes of fp8-quantize-pipeline around a fp8-quantize-matmul pass;
/// without `params`, arguments stay as they are.
void addQuantizePasses(OpPassManager &pm, std::unique_ptr<Pass> quantize,
                       const FoldWeightsPassOptions &fold,
                       const std::optional<ConvertParamsPassOptions> &params);

/// The check that ends fp8-quantize-pipeline. Pipelines that go on leave it
/// out: a program may come with buffers of its own.
void addTensorStageCheck(OpPassManager &pm);

} // namespace mlir::fp8

#endif // LIB_PIPELINES_QUANTIZEPIPELINE_H
