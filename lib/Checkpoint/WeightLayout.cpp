//===- WeightLayout.cpp - Find the layout of a weight ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds the scale of an FP8 weight. Determines the layout of the weight from
// the name, type and shape of the scale, and from markers and config.json.
//
//===----------------------------------------------------------------------===//

#include "Failure.h"
#include "Recognizer.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir::fp8;

std::string mlir::fp8::printTypeAndShape(const StoredTensor &tensor) {
  return getName(tensor.dtype).str() + " " + printBlockShape(tensor.shape);
}

std::string mlir::fp8::getSiblingName(llvm::StringRef weight,
                                      llvm::StringRef key) {
  // "X.weight" has "X.weight_scale"; "gate_up_proj" has "gate_up_proj_scale".
  if (key.consume_front("weight"))
    return (weight + key).str();
  weight.consume_back(".weight");
  return (weight + "." + key).str();
}

/// The largest number of matrices that are fused into one weight, such as q, k
/// and v, or gate and up.
static constexpr uint64_t largestFusion = 8;

void Recognizer::setScale(StoredWeight &weight, const StoredTensor &scale,
                          std::optional<Block> block) {
  used.insert(scale.name);
  auto type = getScaleType(scale.dtype);
  if (!type) {
    report("scale-type", scale.name,
           "expected a scale of F32, BF16, F16, F8_E8M0 or U8, got " +
               getName(scale.dtype).str());
    return;
  }
  if (!block) {
    bool mayBeShards =
        scale.getNumElements() > 1 && scale.getNumElements() <= largestFusion;
    report("scale-shape", scale.name,
           "expected a scale that fits the weight " +
               printBlockShape(weight.weight->shape) + " in the layout " +
               getLayoutInfo(weight.layout).name.str() + ", got " +
               printTypeAndShape(scale) +
               (mayBeShards ? "; if the weight is fused, the file does not say "
                              "which rows each scale belongs to"
                            : ""));
    return;
  }
  weight.scale = &scale;
  weight.form.block = std::move(*block);
  weight.form.scaleType = type;
}

WeightEvidence Recognizer::collectEvidence(const StoredWeight &weight,
                                           ScalePlace place,
                                           const StoredTensor *scale,
                                           const ComfyMarker *marker) {
  WeightEvidence evidence;
  evidence.place = place;
  evidence.scale = scale;
  evidence.marker = marker;
  evidence.modelMarker = markers.findScaledFp8(weight.getName());
  evidence.config = &config;
  evidence.shape = weight.form.shape;
  if (!scale)
    return evidence;
  evidence.scaleType = getScaleType(scale->dtype);
  evidence.isOneScale =
      isScalar(scale->shape) ||
      (place == ScalePlace::WeightScale && isOneOfMatrix(weight, *scale));
  // If a weight cannot have swizzled scales, this shape is empty. It must not
  // be mistaken for the shape of one scale.
  auto swizzled = getSwizzledShape(evidence.shape);
  evidence.isSwizzled =
      !swizzled.empty() && llvm::equal(swizzled, scale->shape);
  if (evidence.isOneScale || place == ScalePlace::Marker)
    return evidence;
  evidence.rows = matchRows(evidence.shape, scale->shape);
  evidence.groups = matchGroups(evidence.shape, scale->shape);
  bool isGroupOfMX = evidence.scaleType == ScaleType::E8M0;
  if (place == ScalePlace::InverseScale)
    evidence.blocks = findBlock(weight, *scale, /*hasUsualBlocks=*/true);
  // If config.json has a method but no blocks, the scales are not of blocks.
  if (place == ScalePlace::WeightScale && !isGroupOfMX)
    evidence.blocks = findBlock(weight, *scale, config.method.empty());
  return evidence;
}

void Recognizer::recognize(StoredWeight &weight,
                           const WeightEvidence &evidence) {
  auto isOf = [&](const LayoutEntry &entry) {
    return entry.place == evidence.place && entry.isOf(evidence);
  };
  assert(llvm::count_if(getLayoutEntries(), isOf) == 1 &&
         "expected one layout to say that the weight is its own");
  const LayoutEntry &entry = *llvm::find_if(getLayoutEntries(), isOf);
  weight.layout = entry.info.layout;
  if (entry.check)
    entry.check(evidence, weight, result.findings);
  if (evidence.scale)
    setScale(weight, *evidence.scale, entry.findBlock(evidence));
}

void Recognizer::checkOneScale(
    const StoredTensor &weight,
    llvm::SmallVector<const StoredTensor *, 3> scales) {
  llvm::erase(scales, nullptr);
  if (scales.size() < 2)
    return;
  std::vector<std::string> names;
  for (const StoredTensor *scale : scales) {
    names.push_back(quote(scale->name));
    used.insert(scale->name);
  }
  report("scale-twice", weight.name,
         "expected one scale, got " + llvm::join(names, " and "));
}

void Recognizer::addWeight(const StoredTensor &tensor, Format format) {
  StoredWeight weight;
  weight.weight = &tensor;
  weight.form.format = format;
  weight.form.shape.assign(tensor.shape.begin(), tensor.shape.end());
  // A weight without elements needs no scale, and its other sizes may be very
  // large.
  if (tensor.getNumElements() == 0) {
    result.weights.push_back(std::move(weight));
    return;
  }
  llvm::StringRef layer = tensor.name;
  layer.consume_back(".weight");
  // A marker counts as used even if it makes no sense, because outputs get new
  // markers.
  used.insert(getSiblingName(tensor.name, comfyQuantKey));
  auto marker = markers.layers.find(layer);
  const StoredTensor *scaleWeight = findSibling(tensor, "scale_weight");
  const StoredTensor *inverse = findSibling(tensor, "weight_scale_inv");
  if (!inverse)
    inverse = findNamedScale(weight);
  const StoredTensor *weightScale = findSibling(tensor, "weight_scale");
  // Files by Mistral have this name.
  if (!weightScale)
    weightScale = findSibling(tensor, "qscale_weight");
  checkOneScale(tensor, {scaleWeight, inverse, weightScale});
  auto recognizeAt = [&](ScalePlace place, const StoredTensor *scale,
                         const ComfyMarker *marker = nullptr) {
    recognize(weight, collectEvidence(weight, place, scale, marker));
  };
  if (marker != markers.layers.end())
    recognizeAt(ScalePlace::Marker, findSibling(tensor, "weight_scale"),
                &marker->second);
  else if (scaleWeight)
    recognizeAt(ScalePlace::ScaleWeight, scaleWeight);
  else if (inverse)
    recognizeAt(ScalePlace::InverseScale, inverse);
  else if (weightScale)
    recognizeAt(ScalePlace::WeightScale, weightScale);
  for (llvm::StringRef key :
       {"input_scale", "scale_input", "activation_scale", "qscale_act"})
    if (!weight.inputScale)
      weight.inputScale = findSibling(tensor, key);
  if (weight.inputScale)
    used.insert(weight.inputScale->name);
  result.weights.push_back(std::move(weight));
}
