//===- WeightLayout.cpp - Which layout a weight has -----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds the scale of an FP8 weight and tells from its name, type and shape, and
// from what the file says of itself, which layout the weight has.
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

/// Of q, k and v, or of gate and up, and some more.
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
               (mayBeShards ? "; of a fused weight, nothing says how many "
                              "rows each scale is of"
                            : ""));
    return;
  }
  weight.scale = &scale;
  weight.form.block = std::move(*block);
  weight.form.scaleType = type;
}

void Recognizer::setTensorScale(StoredWeight &weight,
                                const StoredTensor &scale) {
  std::optional<Block> block;
  if (isScalar(scale.shape))
    block = Block(weight.form.shape.size(), wholeDim);
  setScale(weight, scale, std::move(block));
}

void Recognizer::recognizeMarked(StoredWeight &weight,
                                 const ComfyMarker &marker) {
  const StoredTensor &tensor = *weight.weight;
  weight.fullPrecision = marker.fullPrecision;
  weight.layout = marker.format == "mxfp8" ? Layout::ComfyMX
                  : marker.metadata        ? Layout::ComfyQuantMetadata
                                           : Layout::ComfyQuant;
  bool isE5M2 = weight.form.format == Format::E5M2;
  llvm::StringRef expected = weight.layout == Layout::ComfyMX ? "mxfp8"
                             : isE5M2                         ? "float8_e5m2"
                                                              : "float8_e4m3fn";
  if (marker.format != expected || (isE5M2 && expected == "mxfp8"))
    report("marker-mismatch", tensor.name,
           "expected a marker of the format " + expected.str() + " for " +
               printTypeAndShape(tensor) + ", got '" + marker.format + "'");
  const StoredTensor *scale = findSibling(tensor, "weight_scale");
  if (!scale)
    return report("missing-scale", tensor.name,
                  "expected its scale '" +
                      getSiblingName(tensor.name, "weight_scale") +
                      "', got no such tensor; ComfyUI takes 1");
  if (weight.layout != Layout::ComfyMX) {
    // Of a float the value is known at least.
    if (scale->dtype != DType::F32 && getScaleType(scale->dtype))
      report(getFloatKind(scale->dtype) ? "refused-scale" : "scale-type",
             scale->name,
             "expected F32, the only type that comfy-kitchen takes, got " +
                 getName(scale->dtype).str());
    return setTensorScale(weight, *scale);
  }
  std::optional<Block> block;
  // Empty for a weight that cannot be swizzled, which a scalar is not a scale
  // of.
  auto swizzled = getSwizzledShape(tensor.shape);
  if (!swizzled.empty() && llvm::equal(swizzled, scale->shape))
    block = Block{1, 32};
  setScale(weight, *scale, std::move(block));
}

void Recognizer::recognizeScaleWeight(StoredWeight &weight,
                                      const StoredTensor &scale) {
  Shape shape = weight.form.shape;
  if (isScalar(scale.shape)) {
    const StoredTensor *marker = markers.findScaledFp8(weight.getName());
    weight.layout = marker ? Layout::ComfyScaled : Layout::MusubiTensor;
    weight.fullPrecision = marker && marker->getNumElements() == 2;
    return setTensorScale(weight, scale);
  }
  if (scale.shape.size() == 3) {
    weight.layout = Layout::MusubiBlock;
    return setScale(weight, scale, matchGroups(shape, scale.shape));
  }
  weight.layout = Layout::MusubiChannel;
  setScale(weight, scale, matchRows(shape, scale.shape));
}

void Recognizer::recognizeInverse(StoredWeight &weight,
                                  const StoredTensor &scale) {
  auto type = getScaleType(scale.dtype);
  weight.layout = type == ScaleType::E8M0   ? Layout::HFBlockUE8M0
                  : type == ScaleType::BF16 ? Layout::HFBlockBF16
                                            : Layout::HFBlock;
  if (isScalar(scale.shape))
    return setTensorScale(weight, scale);
  auto [block, isNamed, rival] =
      findBlock(weight, scale, /*hasUsualBlocks=*/true);
  if (block && !isNamed && !config.blocks.empty()) {
    std::vector<std::string> names;
    for (llvm::ArrayRef<int64_t> each : config.blocks)
      names.push_back(printBlockShape(each));
    llvm::sort(names);
    report("scale-shape", scale.name,
           "expected a scale of blocks " + llvm::join(names, " or ") +
               ", as config.json has it, got " + printTypeAndShape(scale));
  }
  setScale(weight, scale, std::move(block));
}

void Recognizer::recognizeWeightScale(StoredWeight &weight,
                                      const StoredTensor &scale) {
  Shape shape = weight.form.shape;
  if (isScalar(scale.shape) || isOneOfMatrix(weight, scale)) {
    weight.layout = config.method == "compressed-tensors"
                        ? Layout::CompressedTensor
                    : config.method == "modelopt" ? Layout::ModelOpt
                                                  : Layout::VLLMTensor;
    return setScale(weight, scale, Block(shape.size(), wholeDim));
  }
  if (getScaleType(scale.dtype) == ScaleType::E8M0) {
    weight.layout = Layout::CompressedMX;
    return setScale(weight, scale, matchGroups(shape, scale.shape));
  }
  auto rows = matchRows(shape, scale.shape);
  // A configuration without blocks is one of other scales.
  NamedBlock blocks = findBlock(weight, scale, config.method.empty());
  auto groups = matchGroups(shape, scale.shape);
  // One block of columns looks like rows where blocks have one row.
  weight.layout = rows && !(blocks.isNamed && !config.blocks.empty())
                      ? Layout::CompressedChannel
                  : blocks.isNamed || !groups ? Layout::CompressedBlock
                                              : Layout::CompressedGroup;
  setScale(weight, scale,
           weight.layout == Layout::CompressedChannel ? rows
           : weight.layout == Layout::CompressedBlock ? blocks.block
                                                      : groups);
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
  // Nothing to scale, and sizes may be absurd.
  if (tensor.getNumElements() == 0) {
    result.weights.push_back(std::move(weight));
    return;
  }
  llvm::StringRef layer = tensor.name;
  layer.consume_back(".weight");
  // Even if it makes no sense: the weight gets a new one.
  used.insert(getSiblingName(tensor.name, comfyQuantKey));
  auto marker = markers.layers.find(layer);
  const StoredTensor *scaleWeight = findSibling(tensor, "scale_weight");
  const StoredTensor *inverse = findSibling(tensor, "weight_scale_inv");
  if (!inverse)
    inverse = findNamedScale(weight);
  const StoredTensor *weightScale = findSibling(tensor, "weight_scale");
  // In Mistral's own files.
  if (!weightScale)
    weightScale = findSibling(tensor, "qscale_weight");
  checkOneScale(tensor, {scaleWeight, inverse, weightScale});
  if (marker != markers.layers.end())
    recognizeMarked(weight, marker->second);
  else if (scaleWeight)
    recognizeScaleWeight(weight, *scaleWeight);
  else if (inverse)
    recognizeInverse(weight, *inverse);
  else if (weightScale)
    recognizeWeightScale(weight, *weightScale);
  for (llvm::StringRef key :
       {"input_scale", "scale_input", "activation_scale", "qscale_act"})
    if (!weight.inputScale)
      weight.inputScale = findSibling(tensor, key);
  if (weight.inputScale)
    used.insert(weight.inputScale->name);
  result.weights.push_back(std::move(weight));
}
