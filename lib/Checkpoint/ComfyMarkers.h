//===- ComfyMarkers.h - How ComfyUI marks FP8 layers ------------*- C++ -*-===//
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

/// What is said of one layer.
struct ComfyMarker {
  std::string format;
  bool fullPrecision = false;
  /// As the metadata has it; none where a tensor says it.
  std::optional<llvm::json::Object> metadata;
};

struct ComfyMarkers {
  /// By the name of the layer.
  llvm::StringMap<ComfyMarker> layers;
  /// The tensors scaled_fp8, by what is before it in their names: a file may
  /// hold several models, and each has its own.
  llvm::StringMap<const StoredTensor *> scaledFp8;
  /// Names of the tensors that are markers.
  llvm::StringSet<> tensors;

  /// That of the weight's model, or null if there is none.
  const StoredTensor *findScaledFp8(llvm::StringRef weight) const;
};

/// The prefix of a weight's name that ComfyUI strips, under which it looks for
/// scaled_fp8; may be empty.
llvm::StringRef getModelPrefix(llvm::StringRef weight);

/// Key of the metadata, ends of the names of markers.
constexpr llvm::StringLiteral metadataKey = "_quantization_metadata";
constexpr llvm::StringLiteral scaledFp8Name = "scaled_fp8";
constexpr llvm::StringLiteral comfyQuantKey = "comfy_quant";

llvm::Expected<ComfyMarkers> readComfyMarkers(const Checkpoint &checkpoint,
                                              std::vector<Finding> &findings);

/// Gives the layers that have no weights the names of those that have, if one
/// change of what is before them does so for all.
void matchPrefix(const Checkpoint &checkpoint, ComfyMarkers &markers);

/// Reports markers and weights that do not go together, and notes which weights
/// are kept for what markers say of them.
void checkComfyMarkers(const Checkpoint &checkpoint,
                       const ComfyMarkers &markers,
                       RecognizedCheckpoint &result);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_COMFYMARKERS_H
