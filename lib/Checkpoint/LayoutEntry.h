//===- LayoutEntry.h - All that is known of a layout ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A layout is one entry: how a weight of it is recognized, how its tensors are
// stored, and how a file describes them. The rest of the room asks the entry
// and names no layout.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_LAYOUTENTRY_H
#define LIB_CHECKPOINT_LAYOUTENTRY_H

#include "ComfyMarkers.h"
#include "ScaleShape.h"
#include "fp8/Checkpoint/LayoutReader.h"
#include "fp8/Checkpoint/LayoutWriter.h"

namespace mlir::fp8 {

/// Where a file says what the scale of a weight is.
enum class ScalePlace : uint8_t {
  /// Nowhere: the weight is a cast.
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

/// What is known of a weight while its layout is looked for.
struct WeightEvidence {
  ScalePlace place = ScalePlace::None;
  /// Null where a marked weight has no scale.
  const StoredTensor *scale = nullptr;
  /// None where the scale has a type that no scale has.
  std::optional<ScaleType> scaleType;
  /// Null where ComfyUI has no marker for the layer.
  const ComfyMarker *marker = nullptr;
  /// ComfyUI's tensor scaled_fp8 of the weight's model; may be null.
  const StoredTensor *modelMarker = nullptr;
  /// What config.json says; its method and blocks may be empty.
  const QuantizationConfig *config = nullptr;
  /// Of the weight.
  Shape shape;
  /// Whether there is one scale for the whole weight.
  bool isOneScale = false;
  /// Whether the scale has the shape that groups of 32 are swizzled to.
  bool isSwizzled = false;
  /// The blocks of the weight that the scale fits: rows, groups along K, or
  /// those that config.json names.
  std::optional<Block> rows, groups;
  NamedBlock blocks;
};

/// How a file says that a weight is FP8, beside the names of tensors.
enum class MarkerKind : uint8_t {
  None,
  /// ComfyUI's tensor scaled_fp8, one a model.
  ModelTensor,
  /// ComfyUI's tensor comfy_quant, one a layer.
  LayerTensor,
  /// ComfyUI's _quantization_metadata in the header.
  Metadata,
};

struct LayoutEntry {
  LayoutInfo info;

  // Recognizing a weight.

  /// Where the scale has to be found.
  ScalePlace place = ScalePlace::None;
  /// Whether a weight with a scale at `place` has this layout. Of the layouts
  /// that share a place exactly one says so, whatever their order.
  bool (*isOf)(const WeightEvidence &) = nullptr;
  /// The blocks of a weight's scale; none if the scale does not fit.
  std::optional<Block> (*findBlock)(const WeightEvidence &) = nullptr;
  /// Reports what does not go together, and sets what only this layout knows.
  /// May be null.
  void (*check)(const WeightEvidence &, StoredWeight &,
                std::vector<Finding> &) = nullptr;
  /// What shows the layout beside the scale: ", and the tensor scaled_fp8". May
  /// be null.
  std::string (*explain)(const StoredTensor *modelMarker) = nullptr;

  // Storing a weight.

  /// The shape of the tensor of scales; null: [] for one scale, else the shape
  /// of getScaleShape.
  llvm::SmallVector<int64_t> (*getStoredScaleShape)(const WeightForm &) =
      nullptr;
  /// The type of E8M0 scales.
  DType e8m0Type = DType::U8;
  /// Weights are padded to tiles of 32 x 32, and their scales swizzled.
  bool isTiled = false;
  /// Names of weights have to end in ".weight".
  bool needsLayerName = false;
  /// Weights have to be matrices.
  bool needsMatrix = false;
  /// The scale of an input has the shape [1], not [].
  bool inputScaleIsVector = false;

  // Describing the file.

  MarkerKind marker = MarkerKind::None;
  /// The name of the format in markers.
  llvm::StringRef (*getMarkerFormat)(Format) = nullptr;
  /// Programs need the scale of every input.
  bool needsInputScales = false;
  /// quantization_config of config.json; null where `info.hasConfig` is false.
  llvm::json::Object (*makeConfig)(const LayoutContent &) = nullptr;
  /// A further file, its name and its content. May be null.
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
// What entries of several families share
//===----------------------------------------------------------------------===//

/// For messages.
std::string printTypeAndShape(const StoredTensor &tensor);

/// One scale for the whole weight, or nothing.
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
