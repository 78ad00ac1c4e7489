//===- ScaleNames.h - Recognize scales by their names -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Knows the names that layouts give to scales, and other names that a scale
// might have. If such a tensor is in the layer of a weight, the weight must not
// be read without it.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_SCALENAMES_H
#define LIB_CHECKPOINT_SCALENAMES_H

#include "fp8/Checkpoint/Checkpoint.h"
#include <map>

namespace mlir::fp8 {

/// Whether some layout has scales of this name.
bool isScaleName(llvm::StringRef tensor);

/// What a tensor in the layer of a weight may be, according to its name, such
/// as "weight_scale_2" or "absmax".
enum class ScaleHint : uint8_t { None, OfWeight, OfInput, OfOther };
ScaleHint getScaleHint(llvm::StringRef end);

/// A tensor that belongs to another tensor according to its name.
struct Relative {
  const StoredTensor *tensor;
  /// The part of its name that the name of the other lacks: "weight_scale".
  std::string end;
};

/// The tensors of a checkpoint, grouped by the layers in their names.
class LayerTensors {
public:
  explicit LayerTensors(const Checkpoint &checkpoint);

  /// The tensors that may belong to a weight. For "X.weight", these are all
  /// other tensors in X. For "X.gate_up_proj", these are the tensors whose
  /// names begin with this name, and those in X whose names mean only "scale".
  std::vector<Relative> getRelatives(const StoredTensor &tensor) const;

private:
  std::map<llvm::StringRef, const StoredTensor *> byName;
  /// The tensors whose names mean only "scale", by the names of their layers.
  llvm::StringMap<std::vector<const StoredTensor *>> bareScales;
};

/// Splits "X.weight" into "X" and "weight". Some programs write ":" instead of
/// the last dot.
std::pair<llvm::StringRef, llvm::StringRef> splitName(llvm::StringRef tensor);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_SCALENAMES_H
