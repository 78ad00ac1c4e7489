//===- QuantizePlan.cpp - From high precision to FP8 ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which tensors are quantized, and the jobs that do it.
//
//===----------------------------------------------------------------------===//

#include "Failure.h"
#include "PlanSteps.h"
#include "WeightJobs.h"
#include "fp8/Checkpoint/Plans.h"

using namespace mlir::fp8;

/// Why a tensor is not even looked at; else empty.
static std::string explainNoWeight(const StoredTensor &tensor,
                                   const WeightPolicy &policy) {
  std::string reason;
  if (!llvm::StringRef(tensor.name).ends_with(".weight"))
    return "its name does not end in .weight";
  if (!getFloatKind(tensor.dtype))
    return "its type is " + getName(tensor.dtype).str();
  policy.isSelected(tensor.name, reason);
  return reason;
}

llvm::Expected<CheckpointJob> mlir::fp8::planQuantize(
    const Checkpoint &checkpoint, const RecognizedCheckpoint &recognized,
    const QuantizeRequest &request, const WeightPolicy &policy) {
  if (!recognized.weights.empty())
    return fail(checkpoint.getPath(), recognized.weights.front().getName(),
                "expected weights of F32, BF16 or F16, got FP8 (convert and "
                "dequantize take such files)");
  if (llvm::Error error =
          checkKeptFormats(checkpoint, recognized, request.layout))
    return std::move(error);
  CheckpointJob job;
  LayoutContent output = startOutput(checkpoint, recognized, request.layout);
  output.block = request.block;
  for (const StoredTensor &tensor : checkpoint.getTensors()) {
    std::string reason = explainNoWeight(tensor, policy);
    QuantizeDecision decision;
    if (reason.empty()) {
      decision = decideQuantization(request, tensor.shape,
                                    *getFloatKind(tensor.dtype));
      reason = decision.keepReason;
    }
    if (!reason.empty()) {
      addKept(checkpoint, tensor, reason, output, job);
      continue;
    }
    OutputWeight weight{tensor.name, decision.form, false, std::nullopt};
    if (std::string problem = explainUnstorable(request.layout, weight);
        !problem.empty())
      return fail(checkpoint.getPath(), tensor.name, problem);
    addWeight(tensor, TensorAction::Quantize, decision.note, weight, output,
              job,
              makeQuantizeJob(checkpoint, tensor, request.layout, decision,
                              weight, job.record));
  }
  finishPlan(output, job);
  return job;
}
