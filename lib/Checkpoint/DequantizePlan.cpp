//===- DequantizePlan.cpp - Plan a dequantization -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Makes the jobs that multiply codes by their scales.
//
//===----------------------------------------------------------------------===//

#include "Failure.h"
#include "PlanSteps.h"

using namespace mlir::fp8;

llvm::Expected<CheckpointJob>
mlir::fp8::planDequantize(const Checkpoint &checkpoint,
                          const RecognizedCheckpoint &recognized,
                          FloatKind type, bool assumeUnitScale) {
  if (recognized.weights.empty())
    return fail(checkpoint.getPath(), "expected FP8 weights, got none");
  CheckpointJob job;
  if (llvm::Error error =
          checkFindings(checkpoint, recognized, assumeUnitScale, job))
    return std::move(error);
  if (llvm::Error error =
          checkKeptFormats(checkpoint, recognized, std::nullopt))
    return std::move(error);
  // This layout has no config.json, so the output does not claim to be
  // quantized.
  LayoutContent output = startOutput(checkpoint, recognized, Layout::ComfyCast);
  for (const StoredWeight &weight : recognized.weights)
    addDequantized(checkpoint, weight, type, "", output, job);
  for (const StoredTensor *tensor : recognized.others)
    addKept(checkpoint, *tensor, "not an FP8 weight", output, job);
  finishPlan(output, job);
  return std::move(job);
}
