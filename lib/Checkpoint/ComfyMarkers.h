//===- ComfyMarkers.h - ComfyUI's markers of FP8 layers ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The tensor scaled_fp8 of a file, the tensors comfy_quant of layers, and the
// metadata that replaces them.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_COMFYMARKERS_H
#define LIB_CHECKPOINT_COMFYMARKERS_H

#include "fp8/Checkpoint/LayoutReader.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::fp8 {

/// The marker of one layer.
struct ComfyMarker {
  std::string format;
  bool fullPrecision = false;
  /// The marker as it is in the metadata; none if a tensor is the marker.
  std::optional<llvm::json::Object> metadata;
};

struct ComfyMarkers {
  /// The markers by the name of the layer.
  llvm::StringMap<ComfyMarker> layers;
  /// The tensors scaled_fp8, by the part of the name before it. A file may
  /// contain several models, and each has its own tensor.
  llvm::StringMap<const StoredTensor *> scaledFp8;
  /// Names of the tensors that are markers.
  llvm::StringSet<> tensors;

  /// The tensor scaled_fp8 of the weight's model, or null if there is none.
  const StoredTensor *findScaledFp8(llvm::StringRef weight) const;
};

/// The prefix of a weight's name that ComfyUI strips; may be empty. ComfyUI
/// looks for scaled_fp8 under this prefix.
llvm::StringRef getModelPrefix(llvm::StringRef weight);

/// The key of markers in the metadata, and the last parts of the names of
/// tensors that are markers.
constexpr llvm::StringLiteral comfyMetadataKey = "_quantization_metadata";
constexpr llvm::StringLiteral scaledFp8Name = "scaled_fp8";
constexpr llvm::StringLiteral comfyQuantKey = "comfy_quant";

llvm::Expected<ComfyMarkers> readComfyMarkers(const Checkpoint &checkpoint,
                                              std::vector<Finding> &findings);

/// Renames markers of layers that have no weights. This happens only if adding
/// or removing one prefix gives all of them names of layers that have weights.
void matchPrefix(const Checkpoint &checkpoint, ComfyMarkers &markers);

/// Reports markers and weights that do not fit together, and records which
/// weights are kept because of their markers.
void checkComfyMarkers(const Checkpoint &checkpoint,
                       const ComfyMarkers &markers,
                       RecognizedCheckpoint &result);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_COMFYMARKERS_H
