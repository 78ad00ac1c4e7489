//===- MusubiLayouts.cpp - The layouts of musubi-tuner --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Each weight has a tensor scale_weight. Its rank shows whether it has one
// scale, scales of rows or scales of groups.
//
//===----------------------------------------------------------------------===//

#include "LayoutEntry.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir::fp8;

/// The shape of the scales: [] for one scale, [N, 1] for rows, [N, G, 1] for
/// groups.
static llvm::SmallVector<int64_t> getShape(const WeightForm &form) {
  if (llvm::all_of(form.block, [](int64_t b) { return b == wholeDim; }))
    return {};
  auto shape = getScaleShape(form.shape, form.block);
  if (form.block.back() != wholeDim)
    shape.push_back(1);
  return shape;
}

static LayoutEntry makeMusubi() {
  LayoutEntry entry;
  entry.info.scaleType = ofSource;
  entry.info.semantics = Semantics::Musubi;
  entry.info.readsE5M2 = true;
  entry.info.scaleKey = "scale_weight";
  entry.place = ScalePlace::ScaleWeight;
  entry.getStoredScaleShape = getShape;
  entry.needsLayerName = true;
  return entry;
}

LayoutEntry mlir::fp8::makeMusubiBlock() {
  LayoutEntry entry = makeMusubi();
  entry.info.id = "L3b";
  entry.info.name = "musubi-block";
  entry.info.description =
      "musubi-tuner, 1x64 groups: scale_weight [N, K/64, 1]";
  entry.info.granularity = Granularity::Group;
  entry.info.setBlock(1, 64);
  entry.info.recipe = "group64";
  entry.isOf = [](const WeightEvidence &evidence) {
    return !evidence.isOneScale && evidence.scale->shape.size() == 3;
  };
  entry.findBlock = [](const WeightEvidence &evidence) {
    return evidence.groups;
  };
  return entry;
}

LayoutEntry mlir::fp8::makeMusubiChannel() {
  LayoutEntry entry = makeMusubi();
  entry.info.id = "L3c";
  entry.info.name = "musubi-channel";
  entry.info.description =
      "musubi-tuner, one scale for each output channel: scale_weight [N, 1]";
  entry.info.granularity = Granularity::Row;
  entry.info.setBlock(1, wholeDim);
  entry.isOf = [](const WeightEvidence &evidence) {
    return !evidence.isOneScale && evidence.scale->shape.size() != 3;
  };
  entry.findBlock = [](const WeightEvidence &evidence) {
    return evidence.rows;
  };
  return entry;
}

LayoutEntry mlir::fp8::makeMusubiTensor() {
  LayoutEntry entry = makeMusubi();
  entry.info.id = "L3t";
  entry.info.name = "musubi-tensor";
  entry.info.description =
      "musubi-tuner, one scale for each tensor: scale_weight []";
  // With a marker, the same tensors have a layout of ComfyUI.
  entry.isOf = [](const WeightEvidence &evidence) {
    return evidence.isOneScale && !evidence.modelMarker;
  };
  entry.findBlock = findWholeBlock;
  entry.explain = [](const StoredTensor *) -> std::string {
    return ", and no tensor scaled_fp8";
  };
  return entry;
}
