//===- QuantizePipeline.cpp - From bf16 to FP8 on tensors -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The order of the passes that quantize a program.
//
//===----------------------------------------------------------------------===//

#include "QuantizePipeline.h"
#include "fp8/Pipelines/Passes.h"
#include "fp8/Pipelines/Pipelines.h"
#include "fp8/Preparation/Passes.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::fp8;

void fp8::addQuantizePasses(
    OpPassManager &pm, std::unique_ptr<Pass> quantize,
    const FoldWeightsPassOptions &fold,
    const std::optional<ConvertParamsPassOptions> &params) {
  // The first canonicalization may crash if constant sizes of an expand_shape
  // are not in its type, so this pass comes before it.
  pm.addPass(createRefineExpandShapesPass());
  pm.addPass(createDecomposeTMTensorPass());
  pm.addPass(std::move(quantize));
  // This comes before CSE, because calls may pass the same weight.
  pm.addPass(createHoistQuantizationsPass());
  // Matmuls with the same activation then share its quantization, and a weight
  // that is used twice is quantized once.
  pm.addPass(createCSEPass());
  if (params)
    pm.addPass(createConvertParamsPass(*params));
  pm.addPass(createFoldWeightsPass(fold));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void fp8::addTensorStageCheck(OpPassManager &pm) {
  VerifyStagePassOptions verify;
  verify.stage = Stage::Tensor;
  pm.addPass(createVerifyStagePass(verify));
}

void fp8::buildQuantizePipeline(OpPassManager &pm,
                                const QuantizePipelineOptions &options) {
  addQuantizePasses(pm, createQuantizeMatmulPass(options.quantize),
                    options.fold, options.params);
  addTensorStageCheck(pm);
}
