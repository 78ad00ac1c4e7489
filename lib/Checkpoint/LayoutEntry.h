//===- LayoutEntry.h - The description of a layout --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A layout is described by one entry: how its weights are recognized, how its
// tensors are stored, and how a file describes them. The other code in this
// folder uses the entry and does not name layouts.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_LAYOUTENTRY_H
#define LIB_CHECKPOINT_LAYOUTENTRY_H

#include "ComfyMarkers.h"
#include "ScaleShape.h"
#include "fp8/Checkpoint/LayoutReader.h"
#include "fp8/Checkpoint/LayoutWriter.h"

namespace mlir::fp8 {

/// The place in a file that says what the scale of a weight is.
enum class ScalePlace : uint8_t {
  /// No place, because the weight is a cast.
  None,
  /// In a marker of ComfyUI for the layer.
  Marker,
  /// In the name of a tensor "X.scale_weight".
  ScaleWeight,
  /// In the name of a tensor "X.weight_scale_inv".
  InverseScale,
  /// In the name of a tensor "X.weight_scale".
  WeightScale,
};

/// The facts about a weight from which its layout is determined.
struct WeightEvidence {
  ScalePlace place = ScalePlace::None;
  /// Null if a weight with a marker has no scale.
  const StoredTensor *scale = nullptr;
  /// None if the tensor has a type that scales cannot have.
  std::optional<ScaleType> scaleType;
  /// Null if there is no marker of ComfyUI for the layer.
  const ComfyMarker *marker = nullptr;
  /// ComfyUI's tensor scaled_fp8 of the weight's model; may be null.
  const StoredTensor *modelMarker = nullptr;
  /// The configuration in config.json. Its method and blocks may be empty.
  const QuantizationConfig *config = nullptr;
  /// The shape of the weight.
  Shape shape;
  /// Whether there is one scale for the whole weight.
  bool isOneScale = false;
  /// Whether the scale has the shape of swizzled scales of groups of 32.
  bool isSwizzled = false;
  /// The blocks of the weight that the scale fits: rows, groups along K, or
  /// those that config.json names.
  std::optional<Block> rows, groups;
  NamedBlock blocks;
};

/// How a file says that a weight is FP8, in addition to the names of tensors.
enum class MarkerKind : uint8_t {
  None,
  /// ComfyUI's tensor scaled_fp8. Each model has one.
  ModelTensor,
  /// ComfyUI's tensor comfy_quant. Each layer has one.
  LayerTensor,
  /// ComfyUI's _quantization_metadata in the header.
  Metadata,
};

struct LayoutEntry {
  LayoutInfo info;

  // Recognizing a weight.

  /// The place of the scale.
  ScalePlace place = ScalePlace::None;
  /// Whether a weight with a scale at `place` has this layout. This is true for
  /// exactly one of the layouts with the same place, so their order has no
  /// effect.
  bool (*isOf)(const WeightEvidence &) = nullptr;
  /// The blocks of a weight's scale; none if the scale does not fit.
  std::optional<Block> (*findBlock)(const WeightEvidence &) = nullptr;
  /// Reports what does not fit together, and sets the properties that only this
  /// layout has. May be null.
  void (*check)(const WeightEvidence &, StoredWeight &,
                std::vector<Finding> &) = nullptr;
  /// Further evidence for the layout besides the scale, as text: ", and the
  /// tensor scaled_fp8". May be null.
  std::string (*explain)(const StoredTensor *modelMarker) = nullptr;

  // Storing a weight.

  /// The shape of the tensor of scales. If null, it is [] for one scale, and
  /// otherwise the shape of getScaleShape.
  llvm::SmallVector<int64_t> (*getStoredScaleShape)(const WeightForm &) =
      nullptr;
  /// The type of E8M0 scales.
  DType e8m0Type = DType::U8;
  /// Weights are padded to tiles of 32 x 32, and their scales swizzled.
  bool isTiled = false;
  /// Names of weights must end in ".weight".
  bool needsLayerName = false;
  /// Weights must be matrices.
  bool needsMatrix = false;
  /// The scale of an input has the shape [1], not [].
  bool inputScaleIsVector = false;

  // Describing the file.

  MarkerKind marker = MarkerKind::None;
  /// The name of the format in markers.
  llvm::StringRef (*getMarkerFormat)(Format) = nullptr;
  /// Programs need the scale of every input.
  bool needsInputScales = false;
  /// Makes quantization_config of config.json; null if `info.hasConfig` is
  /// false.
  llvm::json::Object (*makeConfig)(const LayoutContent &) = nullptr;
  /// Makes the name and the content of another file. May be null.
  std::pair<llvm::StringRef, llvm::json::Object> (*makeOtherFile)(
      const LayoutContent &) = nullptr;
};

/// The entry of a layout.
const LayoutEntry &getLayoutEntry(Layout layout);

/// All entries.
llvm::ArrayRef<LayoutEntry> getLayoutEntries();

/// Whether the programs of a layout are ComfyUI's.
inline bool isOfComfyUI(Layout layout) {
  return getLayoutInfo(layout).semantics == Semantics::ComfyUI;
}

/// Whether the layout is one of compressed-tensors.
inline bool isOfCompressedTensors(Layout layout) {
  return getLayoutInfo(layout).semantics == Semantics::CompressedTensors;
}

//===----------------------------------------------------------------------===//
// Functions for entries of several families
//===----------------------------------------------------------------------===//

/// The type and the shape of a tensor, for messages.
std::string printTypeAndShape(const StoredTensor &tensor);

/// The block of the whole weight if there is one scale, otherwise none.
std::optional<Block> findWholeBlock(const WeightEvidence &evidence);

llvm::json::Array toJSON(llvm::ArrayRef<int64_t> block);
llvm::json::Array toJSON(llvm::ArrayRef<std::string> names);

/// Whether every weight of an output has the scale of its input.
bool hasStaticInputs(const LayoutContent &output);

/// The entry of each layout: makeComfyCast and so on.
#define FP8_LAYOUT(NAME) LayoutEntry make##NAME();
#include "fp8/Checkpoint/Layouts.def"

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_LAYOUTENTRY_H
