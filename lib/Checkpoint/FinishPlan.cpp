//===- FinishPlan.cpp - Describe an output --------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Adds the parts of an output that depend on all weights together: scales of
// inputs, markers and config.json. Notes what is lost.
//
//===----------------------------------------------------------------------===//

#include "LayoutEntry.h"
#include "PlanSteps.h"
#include "fp8/Support/Count.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir::fp8;

/// Removes the scales of inputs if some weights have none, because config.json
/// describes the inputs of all weights in the same way.
static void settleInputScales(LayoutContent &output, CheckpointJob &job) {
  const LayoutInfo &info = getLayoutInfo(output.layout);
  size_t count = llvm::count_if(output.weights, [](const OutputWeight &weight) {
    return weight.inputScale.has_value();
  });
  if (!info.hasConfig || info.inputScaleKey.empty() ||
      count == output.weights.size())
    return;
  if (getLayoutEntry(output.layout).needsInputScales) {
    job.notes.push_back(formatCount(output.weights.size() - count, "weight has",
                                    "weights have") +
                        " no scale of the input, which programs that read " +
                        info.name.str() + " need");
    return;
  }
  if (count == 0)
    return;
  for (OutputWeight &weight : output.weights)
    weight.inputScale.reset();
  job.notes.push_back(
      formatCount(count, "scale of an input is", "scales of inputs are") +
      " dropped: the layout has them for "
      "all weights or for none");
}

/// Whether no program looks for a scale of this weight.
static bool isUnread(const LayoutContent &output, const OutputWeight &weight) {
  llvm::StringRef name = weight.name;
  if (isFusedExperts(name, weight.form.shape))
    return !hasExperts(output.layout);
  // compressed-tensors reads heads, because its targets name them.
  bool isHead =
      name.ends_with("lm_head.weight") && !isOfCompressedTensors(output.layout);
  return isHead || name.contains("embed");
}

static void noteUnread(const LayoutContent &output, CheckpointJob &job) {
  if (!getLayoutInfo(output.layout).hasConfig)
    return;
  std::vector<llvm::StringRef> names;
  for (const OutputWeight &weight : output.weights)
    if (isUnread(output, weight))
      names.push_back(weight.name);
  if (!names.empty())
    job.notes.push_back(
        std::to_string(names.size()) +
        " heads, embeddings or fused experts are FP8, such as " +
        names.front().str() + ": programs that read " +
        getLayoutInfo(output.layout).name.str() +
        " expect high precision there");
}

/// Removes modules with FP8 weights from the list of modules in high precision.
static void dropMixedModules(LayoutContent &output) {
  llvm::erase_if(output.keptLayers, [&](const std::string &layer) {
    return llvm::StringRef(layer).ends_with("experts") &&
           llvm::any_of(output.weights, [&](const OutputWeight &weight) {
             return llvm::StringRef(weight.name).starts_with(layer + ".");
           });
  });
}

void mlir::fp8::finishPlan(LayoutContent output, CheckpointJob &job) {
  dropMixedModules(output);
  settleInputScales(output, job);
  noteUnread(output, job);
  if (!isOfCompressedTensors(output.layout) &&
      output.quantization.cacheScheme != llvm::json::Value(nullptr))
    job.notes.push_back(
        "kv_cache_scheme of config.json is dropped: the layout has none");
  for (SmallTensor &tensor : getSmallTensors(output))
    job.plan.addSmallTensor(std::move(tensor));
  job.plan.metadata = getMetadata(output);
  job.plan.sidecars = getSidecars(output);
}
