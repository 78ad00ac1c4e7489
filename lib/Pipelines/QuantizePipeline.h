//===- QuantizePipeline.h - From bf16 to FP8 on tensors ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The passes that the pipelines with quantization share.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_PIPELINES_QUANTIZEPIPELINE_H
#define LIB_PIPELINES_QUANTIZEPIPELINE_H

#include "fp8/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"

namespace mlir::fp8 {

/// Adds the passes of fp8-quantize-pipeline, with `quantize` as the
/// fp8-quantize-matmul pass. Without `params`, arguments are not converted.
void addQuantizePasses(OpPassManager &pm, std::unique_ptr<Pass> quantize,
                       const FoldWeightsPassOptions &fold,
                       const std::optional<ConvertParamsPassOptions> &params);

/// Adds the check at the end of fp8-quantize-pipeline. The lowering pipelines
/// do not use it, because their programs may have buffers.
void addTensorStageCheck(OpPassManager &pm);

} // namespace mlir::fp8

#endif // LIB_PIPELINES_QUANTIZEPIPELINE_H
