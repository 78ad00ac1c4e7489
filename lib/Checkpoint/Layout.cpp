//===- Layout.cpp - The layouts of quantized checkpoints ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Looks up layouts in the list of entries, and has the names of semantics and
// scale types.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/Layout.h"
#include "LayoutEntry.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVectorExtras.h"

using namespace mlir::fp8;

static LayoutEntry withLayout(LayoutEntry entry, Layout layout) {
  entry.info.layout = layout;
  return entry;
}

llvm::ArrayRef<LayoutEntry> mlir::fp8::getLayoutEntries() {
  static const LayoutEntry entries[] = {
#define FP8_LAYOUT(NAME) withLayout(make##NAME(), Layout::NAME),
#include "fp8/Checkpoint/Layouts.def"
  };
  return entries;
}

const LayoutEntry &mlir::fp8::getLayoutEntry(Layout layout) {
  return getLayoutEntries()[static_cast<unsigned>(layout)];
}

llvm::ArrayRef<LayoutInfo> mlir::fp8::getLayouts() {
  static const llvm::SmallVector<LayoutInfo> infos = llvm::map_to_vector(
      getLayoutEntries(), [](const LayoutEntry &entry) { return entry.info; });
  return infos;
}

const LayoutInfo &mlir::fp8::getLayoutInfo(Layout layout) {
  return getLayoutEntry(layout).info;
}

std::optional<Block> mlir::fp8::findWholeBlock(const WeightEvidence &evidence) {
  if (!evidence.isOneScale)
    return std::nullopt;
  return Block(evidence.shape.size(), wholeDim);
}

const LayoutInfo *mlir::fp8::findLayout(llvm::StringRef name) {
  for (const LayoutInfo &info : getLayouts())
    if (info.name == name || info.id.equals_insensitive(name))
      return &info;
  return nullptr;
}

static constexpr std::pair<Semantics, llvm::StringLiteral> semanticsNames[] = {
    {Semantics::Plain, "plain"},
    {Semantics::ComfyUI, "comfyui"},
    {Semantics::Musubi, "musubi"},
    {Semantics::Transformers, "transformers"},
    {Semantics::DeepSeek, "deepseek"},
    {Semantics::CompressedTensors, "compressed-tensors"},
};

llvm::StringRef mlir::fp8::getName(Semantics semantics) {
  return semanticsNames[static_cast<unsigned>(semantics)].second;
}

std::optional<Semantics> mlir::fp8::parseSemantics(llvm::StringRef name) {
  for (const auto &[semantics, known] : semanticsNames)
    if (known == name)
      return semantics;
  return std::nullopt;
}

llvm::SmallVector<llvm::StringRef> mlir::fp8::getSemanticsNames() {
  return llvm::map_to_vector(semanticsNames, [](const auto &entry) {
    return llvm::StringRef(entry.second);
  });
}

llvm::StringRef mlir::fp8::getName(ScaleType type) {
  switch (type) {
  case ScaleType::F32:
    return "f32";
  case ScaleType::BF16:
    return "bf16";
  case ScaleType::E8M0:
    return "e8m0";
  case ScaleType::F16:
    return "f16";
  }
  llvm_unreachable("unknown scale type");
}
