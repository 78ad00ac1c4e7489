//===- QuantizePlan.cpp - Plan a quantization -----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides which tensors are quantized, and makes the jobs.
//
//===----------------------------------------------------------------------===//

#include "Failure.h"
#include "PlanSteps.h"
#include "WeightJobs.h"
#include "fp8/Checkpoint/Plans.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir::fp8;

namespace {
/// The decision about a tensor.
struct Choice {
  QuantizeDecision decision;
  /// Whether the policy selects the tensor, and it can be a weight.
  bool isSelected = false;
};
} // namespace

static Choice keep(llvm::StringRef reason, bool isSelected) {
  Choice choice;
  choice.decision.keepReason = reason.str();
  choice.isSelected = isSelected;
  return choice;
}

static Choice choose(const StoredTensor &tensor, const QuantizeRequest &request,
                     const WeightPolicy &policy) {
  std::string reason;
  bool isSelected = policy.isSelected(tensor.name, reason);
  bool isExperts = isFusedExperts(tensor.name, tensor.shape);
  auto type = getFloatKind(tensor.dtype);
  bool mayBeWeight = type && tensor.shape.size() >= 2 &&
                     !llvm::StringRef(tensor.name).ends_with("bias");
  if (!llvm::StringRef(tensor.name).ends_with(".weight") && !isExperts)
    return keep("its name does not end in .weight", isSelected && mayBeWeight);
  if (!type)
    return keep("its type is " + getName(tensor.dtype).str(), false);
  if (!isSelected)
    return keep(reason, false);
  Choice choice;
  choice.isSelected = mayBeWeight;
  choice.decision = decideQuantization(request, tensor.shape, *type, isExperts);
  if (isExperts && choice.decision.isQuantized())
    choice.decision.keepReason =
        explainUnstorable(request.layout, {tensor.name, choice.decision.form});
  return choice;
}

/// Adds notes about tensors that the policy selects, but that the layout or
/// this program cannot quantize.
static void noteSelected(CheckpointJob &job) {
  std::map<std::string, std::vector<llvm::StringRef>> names;
  for (const TensorAction &action : job.actions)
    if (action.kind == TensorAction::Keep && action.isSelected)
      names[action.detail].push_back(action.tensor->name);
  auto reasons = llvm::to_vector(llvm::make_first_range(names));
  llvm::sort(reasons, [&](const auto &a, const auto &b) {
    return std::tuple(names.at(b).size(), llvm::StringRef(a)) <
           std::tuple(names.at(a).size(), llvm::StringRef(b));
  });
  constexpr size_t limit = 3;
  for (const std::string &reason : llvm::ArrayRef(reasons).take_front(limit))
    job.notes.push_back(std::to_string(names[reason].size()) +
                        " selected tensors stay in high precision, such as " +
                        names[reason].front().str() + ": " + reason);
  size_t rest = 0;
  for (const std::string &reason :
       llvm::ArrayRef(reasons).drop_front(std::min(limit, reasons.size())))
    rest += names[reason].size();
  if (rest != 0)
    job.notes.push_back(std::to_string(rest) +
                        " selected tensors stay in high precision for other "
                        "reasons (--dry-run lists them)");
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
    auto [decision, isSelected] = choose(tensor, request, policy);
    if (!decision.isQuantized()) {
      addKept(checkpoint, tensor, decision.keepReason, output, job);
      job.actions.back().isSelected = isSelected;
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
  noteSelected(job);
  finishPlan(output, job);
  return job;
}
