//===- ScaleBlocks.cpp - Find the blocks of scales ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// If the shape of a scale fits several blocks, config.json or other weights can
// decide between them.
//
//===----------------------------------------------------------------------===//

#include "Recognizer.h"

using namespace mlir::fp8;

void Recognizer::findShownBlocks() {
  if (!config.blocks.empty())
    return;
  for (const StoredTensor &tensor : checkpoint.getTensors()) {
    if (!getFormat(tensor.dtype) || tensor.getNumElements() == 0)
      continue;
    for (llvm::StringRef key : {"weight_scale_inv", "weight_scale"}) {
      const StoredTensor *scale = findSibling(tensor, key);
      auto block = scale
                       ? matchNamedBlocks(tensor.shape, scale->shape, {}).block
                       : std::nullopt;
      Shape cuts = block ? Shape(scale->shape).take_back(2) : Shape();
      if (block && cuts[0] > 1 && cuts[1] > 1)
        shownBlocks.emplace((*block)[block->size() - 2], block->back());
    }
  }
}

NamedBlock Recognizer::findBlock(const StoredWeight &weight,
                                 const StoredTensor &scale,
                                 bool hasUsualBlocks) {
  NamedBlock found =
      matchNamedBlocks(weight.form.shape, scale.shape, config.blocks);
  bool isTrusted = found.isNamed && (!config.blocks.empty() || hasUsualBlocks);
  bool isSquare = found.block && found.block->front() == found.block->back();
  isTrusted |= found.block && shownBlocks.count({found.block->front(),
                                                 found.block->back()}) != 0;
  if (!isTrusted && areOfOneDimension(weight.form.shape, scale.shape) &&
      !(isSquare && hasUsualBlocks))
    return {};
  if (found.rival)
    report("scale-shape", scale.name,
           "expected a scale that fits only one of the blocks of config.json, "
           "got " +
               printTypeAndShape(scale) + ", which fits " +
               printBlockShape(*found.block) + " and " +
               printBlockShape(*found.rival));
  return found;
}

bool Recognizer::isOneOfMatrix(const StoredWeight &weight,
                               const StoredTensor &scale) const {
  // If config.json names blocks, the scale must be one of a block.
  return config.blocks.empty() && isOneScale(weight.form.shape, scale.shape);
}

const StoredTensor *
Recognizer::findNamedScale(const StoredWeight &weight) const {
  const StoredTensor *scale = findSibling(*weight.weight, "scale");
  if (!scale || config.method != "fp8" || config.blocks.empty())
    return nullptr;
  NamedBlock found =
      matchNamedBlocks(weight.form.shape, scale->shape, config.blocks);
  return found.isNamed ? scale : nullptr;
}
