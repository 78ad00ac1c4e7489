//===- Layout.h - The layouts of quantized checkpoints ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A layout says under which names, types and shapes the programs of a family
// expect FP8 weights and their scales. Layouts.def lists all layouts.
// LayoutReader.h finds out which layout a file has.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_LAYOUT_H
#define FP8_CHECKPOINT_LAYOUT_H

#include "fp8/Support/BlockShape.h"
#include "fp8/Support/ScaleArithmetic.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include <optional>

namespace mlir::fp8 {

enum class Layout : uint8_t {
#define FP8_LAYOUT(NAME) NAME,
#include "fp8/Checkpoint/Layouts.def"
};

/// How many elements share a scale.
enum class Granularity : uint8_t { None, Tensor, Row, Group, Block };

/// The system whose arithmetic determines the bytes, if systems differ.
enum class Semantics : uint8_t {
  /// The rules of docs/Numerics.md, by which fp8-opt folds constants.
  Plain,
  ComfyUI,
  Musubi,
  Transformers,
  DeepSeek,
  CompressedTensors,
};

/// The scale type of layouts whose scales have the type of the weight before
/// quantization.
inline constexpr std::optional<ScaleType> ofSource = std::nullopt;

/// What users and other programs need to know of a layout.
struct LayoutInfo {
  Layout layout = Layout::ComfyCast;
  /// The id and the name in docs/Checkpoints.md: "L3b", "musubi-block".
  llvm::StringLiteral id = "";
  llvm::StringLiteral name = "";
  llvm::StringLiteral description = "";
  Granularity granularity = Granularity::Tensor;
  /// The default block shape, with two dimensions.
  int64_t block[2] = {wholeDim, wholeDim};
  std::optional<ScaleType> scaleType = ScaleType::F32;
  Semantics semantics = Semantics::Plain;
  /// The last part of a scale's name, after the name of the layer and a dot.
  /// Empty if the layout has no scales.
  llvm::StringLiteral scaleKey = "";
  /// The same for the scale of a layer's input. Empty if there is none, or if
  /// programs compute it at run time.
  llvm::StringLiteral inputScaleKey = "";
  /// Whether config.json describes the quantization of the file.
  bool hasConfig = false;
  /// Whether programs read E5M2 as well as E4M3.
  bool readsE5M2 = false;
  /// The recipe of fp8/Support/Recipes.h for whose weights this layout is the
  /// default; empty if it is the default for none.
  llvm::StringLiteral recipe = "";

  void setBlock(int64_t rows, int64_t columns) {
    block[0] = rows;
    block[1] = columns;
  }
  /// Whether weights have no scales at all.
  bool isCast() const { return granularity == Granularity::None; }
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
