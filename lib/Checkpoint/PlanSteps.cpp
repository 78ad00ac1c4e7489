//===- PlanSteps.cpp - Steps of all plans ---------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Adds kept, quantized and dequantized tensors to a plan, and records what
// becomes of each. Refuses inputs with properties that an output could not
// express.
//
//===----------------------------------------------------------------------===//

#include "PlanSteps.h"
#include "Failure.h"
#include "WeightJobs.h"
#include "fp8/Support/Count.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir::fp8;

llvm::StringRef mlir::fp8::getName(TensorAction::Kind kind) {
  switch (kind) {
  case TensorAction::Keep:
    return "keep";
  case TensorAction::Quantize:
    return "quantize";
  case TensorAction::Convert:
    return "convert";
  case TensorAction::Requantize:
    return "requantize";
  case TensorAction::Dequantize:
    return "dequantize";
  }
  llvm_unreachable("unknown action");
}

LayoutContent mlir::fp8::startOutput(const Checkpoint &checkpoint,
                                     const RecognizedCheckpoint &recognized,
                                     Layout layout) {
  LayoutContent output;
  output.layout = layout;
  output.metadata = checkpoint.getMetadata();
  output.keptMarkers = recognized.keptMarkers;
  output.config = recognized.config;
  output.quantization = recognized.quantization;
  return output;
}

/// Refuses weights whose inputs are multiplied by a factor, if the new layout
/// cannot keep the factor. Without it, the codes would give wrong results.
static llvm::Error checkInputFactors(const Checkpoint &checkpoint,
                                     const RecognizedCheckpoint &recognized,
                                     std::optional<Layout> layout) {
  if (layout && (hasLayerMarkers(*layout) || layout == recognized.layout))
    return llvm::Error::success();
  for (const StoredWeight &weight : recognized.weights) {
    std::string name = getSiblingName(weight.getName(), "pre_quant_scale");
    if (checkpoint.find(name))
      return fail(checkpoint.getPath(), name,
                  "expected a layout with ComfyUI's markers, because only "
                  "ComfyUI multiplies inputs by this tensor, got " +
                      (layout ? getLayoutInfo(*layout).name.str()
                              : "weights of high precision"));
  }
  return llvm::Error::success();
}

llvm::Error mlir::fp8::checkKeptFormats(const Checkpoint &checkpoint,
                                        const RecognizedCheckpoint &recognized,
                                        std::optional<Layout> layout) {
  // No config.json that is written here could describe these weights.
  for (const Finding &finding : recognized.findings) {
    if (finding.code == "foreign-layer")
      return fail(checkpoint.getPath(), finding.tensor,
                  finding.message +
                      " (use the checkpoint that it was made from)");
    if (finding.code == "foreign-format")
      return fail(checkpoint.getPath(),
                  finding.message +
                      " (use the checkpoint that it was made from, or remove "
                      "the entry if the weights are not quantized)");
  }
  if (llvm::Error error = checkInputFactors(checkpoint, recognized, layout))
    return error;
  if (!layout || hasLayerMarkers(*layout) || recognized.keptFormats.empty())
    return llvm::Error::success();
  const auto &[weight, format] = *recognized.keptFormats.begin();
  return fail(checkpoint.getPath(), weight,
              "expected a layout with ComfyUI's markers, which say that the "
              "weight is " +
                  format + ", got " + getLayoutInfo(*layout).name);
}

llvm::Error mlir::fp8::checkFindings(const Checkpoint &checkpoint,
                                     const RecognizedCheckpoint &recognized,
                                     bool assumeUnitScale, CheckpointJob &job) {
  unsigned missing = 0;
  for (const Finding &finding : recognized.findings) {
    bool isMissing = finding.code == "missing-scale";
    if (isMissing && assumeUnitScale)
      ++missing;
    else if (isMissing)
      return fail(checkpoint.getPath(), finding.tensor,
                  finding.message + " (see inspect; --assume-unit-scale takes "
                                    "1 for missing scales)");
    else if (hidesValues(finding))
      return fail(checkpoint.getPath(), finding.tensor,
                  finding.message + " (see inspect)");
  }
  if (missing)
    job.notes.push_back(formatCount(missing, "weight has", "weights have") +
                        " no scale: the scale 1 is used");
  return llvm::Error::success();
}

/// Adds the layer to the list of layers that programs must not expect in FP8.
static void noteKeptLayer(const StoredTensor &tensor, LayoutContent &output) {
  llvm::StringRef layer = tensor.name;
  if (layer.consume_back(".weight") && tensor.shape.size() == 2)
    output.keptLayers.push_back(layer.str());
  // Fused experts are one module.
  if (isFusedExperts(tensor.name, tensor.shape) && hasExperts(output.layout)) {
    std::string experts = layer.rsplit('.').first.str();
    if (!llvm::is_contained(output.keptLayers, experts))
      output.keptLayers.push_back(experts);
  }
}

void mlir::fp8::addKept(const Checkpoint &checkpoint,
                        const StoredTensor &tensor, llvm::StringRef reason,
                        LayoutContent &output, CheckpointJob &job) {
  job.plan.addCopy(checkpoint, tensor);
  job.actions.push_back(
      {TensorAction::Keep, &tensor, reason.str(), tensor.getByteSize()});
  noteKeptLayer(tensor, output);
}

static std::string describe(const WeightForm &form, llvm::StringRef note) {
  return form.print() + (note.empty() ? "" : ", " + note.str());
}

void mlir::fp8::addWeight(const StoredTensor &tensor, TensorAction::Kind kind,
                          llvm::StringRef note, const OutputWeight &weight,
                          LayoutContent &output, CheckpointJob &job,
                          WeightJob work) {
  llvm::SmallVector<TensorSpec, 2> specs = {
      getWeightSpec(output.layout, weight)};
  if (auto scale = getScaleSpec(output.layout, weight))
    specs.push_back(*scale);
  uint64_t size = 0;
  for (const TensorSpec &spec : specs)
    size += spec.getByteSize();
  job.plan.addJob(specs, work.memory, tensor.getByteSize(),
                  std::move(work.work));
  job.actions.push_back({kind, &tensor, describe(weight.form, note), size});
  output.weights.push_back(weight);
}

void mlir::fp8::addDequantized(const Checkpoint &checkpoint,
                               const StoredWeight &weight, FloatKind type,
                               llvm::StringRef note, LayoutContent &output,
                               CheckpointJob &job) {
  TensorSpec spec = *weight.weight;
  spec.dtype = getDType(type);
  WeightJob work = makeDequantizeJob(checkpoint, weight, type);
  job.plan.addJob(spec, work.memory, weight.weight->getByteSize(),
                  std::move(work.work));
  job.actions.push_back({TensorAction::Dequantize, weight.weight,
                         describe(weight.form, note), spec.getByteSize()});
  noteKeptLayer(*weight.weight, output);
}
