//===- ScaleNames.cpp - Recognize scales by their names -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Looks for words that are common in names of scales, and for tensors whose
// names begin with the name of a weight.
//
//===----------------------------------------------------------------------===//

#include "ScaleNames.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir::fp8;

bool mlir::fp8::isScaleName(llvm::StringRef tensor) {
  for (llvm::StringRef end :
       {".scale_weight", ".scale_input", ".weight_scale", ".input_scale",
        "_scale_inv", ".activation_scale", ".qscale_weight", ".qscale_act"})
    if (tensor.ends_with(end))
      return true;
  return false;
}

//===----------------------------------------------------------------------===//
// Words
//===----------------------------------------------------------------------===//

/// If one of these is anywhere in a name, the tensor may be a scale.
static constexpr llvm::StringLiteral scaleParts[] = {
    "scale",    "scaling",   "absmax",     "amax",       "multiplier",
    "factor",   "quant_map", "codebook",   "zero_point", "zeros",
    "exponent", "dequant",   "quant_state"};
/// The same, but only as whole words.
static constexpr llvm::StringLiteral scaleWords[] = {"inv", "scal", "scb", "zp",
                                                     "sc"};
static constexpr llvm::StringLiteral inputWords[] = {"input", "activation",
                                                     "act"};
/// Words in names of scales that belong neither to a weight nor to its input.
static constexpr llvm::StringLiteral otherWords[] = {
    "output", "kv",  "k",      "v",    "q",    "logit",
    "logits", "pre", "smooth", "lora", "dora", "norm"};

static bool hasWord(llvm::ArrayRef<llvm::StringRef> words,
                    llvm::ArrayRef<llvm::StringLiteral> wanted) {
  return llvm::any_of(words, [&](llvm::StringRef word) {
    return llvm::is_contained(wanted, word);
  });
}

ScaleHint mlir::fp8::getScaleHint(llvm::StringRef end) {
  std::string lower = end.lower();
  llvm::SmallVector<llvm::StringRef> words;
  llvm::SplitString(lower, words, "_.:-");
  bool isScale = hasWord(words, scaleWords) ||
                 llvm::any_of(scaleParts, [&](llvm::StringRef part) {
                   return llvm::StringRef(lower).contains(part);
                 });
  if (!isScale)
    return ScaleHint::None;
  if (llvm::is_contained(words, "weight"))
    return ScaleHint::OfWeight;
  if (hasWord(words, inputWords))
    return ScaleHint::OfInput;
  return hasWord(words, otherWords) ? ScaleHint::OfOther : ScaleHint::OfWeight;
}

/// Whether the name means only "scale": "scales", "_scale" or "weight_scale".
static bool isBareScale(llvm::StringRef part) {
  part.consume_front("_");
  part.consume_front("weight_");
  return llvm::is_contained(
      {"scale", "scales", "scale_inv", "absmax", "SCB", "zero"}, part);
}

//===----------------------------------------------------------------------===//
// Layers
//===----------------------------------------------------------------------===//

std::pair<llvm::StringRef, llvm::StringRef>
mlir::fp8::splitName(llvm::StringRef tensor) {
  size_t dot = tensor.find_last_of(".:");
  if (dot == llvm::StringRef::npos)
    return {"", tensor};
  return {tensor.take_front(dot), tensor.drop_front(dot + 1)};
}

LayerTensors::LayerTensors(const Checkpoint &checkpoint) {
  for (const StoredTensor &tensor : checkpoint.getTensors()) {
    byName.emplace(tensor.name, &tensor);
    auto [layer, part] = splitName(tensor.name);
    if (isBareScale(part))
      bareScales[layer].push_back(&tensor);
  }
}

std::vector<Relative>
LayerTensors::getRelatives(const StoredTensor &tensor) const {
  std::vector<Relative> result;
  auto add = [&](const StoredTensor *other, llvm::StringRef end) {
    if (other != &tensor)
      result.push_back({other, end.ltrim("_-.:").str()});
  };
  auto [layer, part] = splitName(tensor.name);
  bool isWeight = part == "weight";
  llvm::StringRef start = tensor.name;
  if (isWeight)
    start = start.drop_back(part.size());
  for (auto it = byName.lower_bound(start);
       it != byName.end() && it->first.starts_with(start); ++it)
    if (llvm::StringRef end = it->first.drop_front(start.size());
        isWeight || (!end.empty() && !llvm::isAlnum(end.front())))
      add(it->second, end);
  if (auto scales = bareScales.find(layer);
      !isWeight && scales != bareScales.end())
    for (const StoredTensor *other : scales->second)
      add(other, splitName(other->name).second);
  return result;
}
