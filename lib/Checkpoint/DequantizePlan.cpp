//===- DequantizePlan.cpp - From FP8 to high precision --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The jobs that multiply codes by their scales.
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
  // No config without quantization: not one of those that name it.
  LayoutContent output = startOutput(checkpoint, recognized, Layout::ComfyCast);
  for (const StoredWeight &weight : recognized.weights)
    addDequantized(checkpoint, weight, type, "", output, job);
  for (const StoredTensor *tensor : recognized.others)
    addKept(checkpoint, *tensor, "no FP8 weight", output, job);
  finishPlan(output, job);
  return std::move(job);
}
