//===- UnreadTensors.cpp - Find weights that cannot be read ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds layers of formats other than FP8 by their tensors alone, and FP8
// weights whose scale is missing or has a name that no layout uses.
//
//===----------------------------------------------------------------------===//

#include "Failure.h"
#include "Recognizer.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Layers of other formats
//===----------------------------------------------------------------------===//

/// Whether formats of fewer bits store their codes in this type.
static bool holdsCodes(DType dtype) {
  switch (dtype) {
  case DType::F4:
  case DType::F6E2M3:
  case DType::F6E3M2:
  case DType::U8:
  case DType::I8:
  case DType::F8E8M0:
  case DType::I16:
  case DType::U16:
  case DType::I32:
  case DType::U32:
    return true;
  default:
    return false;
  }
}

/// Names of codes in GPTQ and AWQ, compressed-tensors, HQQ, exllama, gpt-oss.
static bool isPackedName(llvm::StringRef part) {
  return llvm::is_contained({"qweight", "weight_packed", "W_q", "q_weight",
                             "trellis", "qdata", "packed_weight"},
                            part) ||
         part.ends_with("_blocks");
}

void Recognizer::findForeignLayers() {
  for (const StoredTensor &tensor : checkpoint.getTensors()) {
    if (!holdsCodes(tensor.dtype) || tensor.shape.empty() ||
        tensor.getNumElements() == 0 || isScaleName(tensor.name) ||
        markers.tensors.contains(tensor.name) || isOfKeptLayer(tensor.name))
      continue;
    auto [layer, part] = splitName(tensor.name);
    // E8M0 tensors are scales and not weights, except in an experiment of
    // ComfyUI.
    if (tensor.dtype == DType::F8E8M0 && part != "weight")
      continue;
    bool isMatrix = tensor.shape.size() >= 2;
    std::string beside;
    for (const Relative &relative : layers.getRelatives(tensor))
      if (beside.empty() && getScaleHint(relative.end) == ScaleHint::OfWeight)
        beside = relative.tensor->name;
    if (!isPackedName(part) &&
        !(isMatrix && (part == "weight" || !beside.empty())))
      continue;
    foreignLayers.insert(layer);
    // For example, "X.weight" has "X.weight.absmax", and "X_blocks" has
    // "X_scales".
    foreignLayers.insert(tensor.name);
    report("foreign-layer", tensor.name,
           "expected a weight of high precision or FP8, got " +
               printTypeAndShape(tensor) +
               (beside.empty() ? "" : " with " + quote(beside)) +
               ", a format that is not read");
  }
}

bool Recognizer::isOfForeignLayer(llvm::StringRef tensor) const {
  return foreignLayers.contains(splitName(tensor).first);
}

//===----------------------------------------------------------------------===//
// FP8 weights without a scale
//===----------------------------------------------------------------------===//

/// Whether a tensor may have the scales of the weight according to its shape:
/// one scale, one per row, or a grid that is not as wide as the weight.
static bool hasScaleShape(const StoredTensor &weight,
                          const StoredTensor &other) {
  if (!getScaleType(other.dtype) || other.dtype == DType::U8)
    return false;
  bool isOfRows = other.shape.size() == 1 && weight.shape.size() == 2 &&
                  other.shape[0] == weight.shape[0];
  if (isScalar(other.shape) || isOfRows)
    return true;
  if (other.shape.size() < weight.shape.size())
    return false;
  bool isSmaller = false;
  for (auto [size, blocks] : llvm::zip(weight.shape, other.shape)) {
    if (blocks > size)
      return false;
    isSmaller |= blocks < size;
  }
  return isSmaller && other.shape.back() != weight.shape.back();
}

/// Whether the name is that of another kind of small tensor in a layer.
static bool isOtherParameter(llvm::StringRef end) {
  std::string lower = end.lower();
  return llvm::any_of(
      std::initializer_list<llvm::StringRef>{"bias", "lora", "alpha", "gamma",
                                             "beta", "magnitude", "norm"},
      [&](llvm::StringRef part) {
        return llvm::StringRef(lower).contains(part);
      });
}

void Recognizer::checkRelatives(const StoredWeight &weight) {
  const StoredTensor *input = nullptr;
  for (const Relative &relative : layers.getRelatives(*weight.weight)) {
    const StoredTensor &other = *relative.tensor;
    ScaleHint hint = getScaleHint(relative.end);
    if (hint == ScaleHint::OfInput)
      input = &other;
    if (used.contains(other.name) || getFormat(other.dtype))
      continue;
    bool isSuspect =
        hint == ScaleHint::OfWeight ||
        (getLayoutInfo(weight.layout).isCast() && hint == ScaleHint::None &&
         !llvm::StringRef(relative.end).contains('.') &&
         !isOtherParameter(relative.end) &&
         hasScaleShape(*weight.weight, other));
    if (isSuspect)
      return report("unread-scale", weight.getName(),
                    "expected its scale under a name that a layout has, got " +
                        quote(other.name) + ", " + printTypeAndShape(other) +
                        ", which may be one");
  }
  if (input && getLayoutInfo(weight.layout).isCast())
    expectScale(weight,
                "because its input has the scale " + quote(input->name));
}

void Recognizer::expectScale(const StoredWeight &weight,
                             const std::string &reason) {
  report("missing-scale", weight.getName(),
         "expected a scale, " + reason + ", got none");
}

void Recognizer::checkUnscaled() {
  for (const StoredWeight &weight : result.weights) {
    if (weight.form.shape.size() < 2 || weight.weight->getNumElements() == 0)
      continue;
    size_t before = result.findings.size();
    checkRelatives(weight);
    if (!getLayoutInfo(weight.layout).isCast() || weight.scale ||
        result.findings.size() != before)
      continue;
    if (!config.method.empty())
      expectScale(weight, "because quant_method is " + quote(config.method));
    else if (const StoredTensor *marker =
                 markers.findScaledFp8(weight.getName()))
      expectScale(weight, "because there is a tensor " + quote(marker->name));
    else if (!result.layout || !getLayoutInfo(*result.layout).isCast())
      expectScale(weight, "because other weights have one");
  }
}
