//===- Layout.h - The layouts of quantized checkpoints ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A layout says under which names, types and shapes the programs of a family
// expect FP8 weights and their scales. Here is the table of them all; what a
// file has is found by LayoutReader.h.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_LAYOUT_H
#define FP8_CHECKPOINT_LAYOUT_H

#include "fp8/Support/ScaleArithmetic.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include <optional>

namespace mlir::fp8 {

enum class Layout : uint8_t {
  ComfyCast,
  ComfyScaled,
  ComfyQuant,
  ComfyQuantMetadata,
  ComfyMX,
  MusubiBlock,
  MusubiChannel,
  MusubiTensor,
  HFBlock,
  HFBlockBF16,
  HFBlockUE8M0,
  VLLMTensor,
  ModelOpt,
  CompressedTensor,
  CompressedChannel,
  CompressedBlock,
  CompressedGroup,
  CompressedMX,
};

/// How many elements share a scale.
enum class Granularity : uint8_t { None, Tensor, Row, Group, Block };

/// Whose arithmetic makes the bytes, where systems differ.
enum class Semantics : uint8_t {
  /// docs/Numerics.md as it stands: what fp8-opt folds.
  Plain,
  ComfyUI,
  Musubi,
  Transformers,
  DeepSeek,
  CompressedTensors,
};

struct LayoutInfo {
  Layout layout;
  /// As docs/Checkpoints.md and people call it: "L3b", "musubi-block".
  llvm::StringLiteral id;
  llvm::StringLiteral name;
  llvm::StringLiteral description;
  Granularity granularity;
  /// The default block, of two dimensions.
  int64_t block[2];
  /// None where it is the type of the weight before quantization.
  std::optional<ScaleType> scaleType;
  Semantics semantics;
  /// Behind the name of the layer and a dot; empty where there is none.
  llvm::StringLiteral scaleKey;
  /// Empty, too, where programs compute the scales of inputs as they run.
  llvm::StringLiteral inputScaleKey;
  /// Whether config.json says what the file is.
  bool hasConfig;
};

const LayoutInfo &getLayoutInfo(Layout layout);

/// All layouts, in the order of the enumeration.
llvm::ArrayRef<LayoutInfo> getLayouts();

/// The layout with this name or id; ids are compared without case.
const LayoutInfo *findLayout(llvm::StringRef name);

/// "plain", "comfyui", ...
llvm::StringRef getName(Semantics semantics);
std::optional<Semantics> parseSemantics(llvm::StringRef name);
llvm::SmallVector<llvm::StringRef> getSemanticsNames();

/// "f32", "bf16", "e8m0", "f16".
llvm::StringRef getName(ScaleType type);

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_LAYOUT_H
