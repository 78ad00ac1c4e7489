//===- ScaleNames.h - Which tensors are scales, by their names --*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Names that layouts give to scales, and names that anybody might have given to
// one: a weight beside such a tensor must not be read without it.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_SCALENAMES_H
#define LIB_CHECKPOINT_SCALENAMES_H

#include "fp8/Checkpoint/Checkpoint.h"
#include <map>

namespace mlir::fp8 {

/// Whether some layout has scales of this name.
bool isScaleName(llvm::StringRef tensor);

/// What a name beside that of a weight promises: "weight_scale_2", "absmax".
enum class ScaleHint : uint8_t { None, OfWeight, OfInput, OfOther };
ScaleHint getScaleHint(llvm::StringRef end);

/// A tensor that belongs to another one by its name.
struct Relative {
  const StoredTensor *tensor;
  /// What it adds to the name of the other: "weight_scale".
  std::string end;
};

/// The tensors of a checkpoint, by the layers that their names tell.
class LayerTensors {
public:
  explicit LayerTensors(const Checkpoint &checkpoint);

  /// Of "X.weight": whatever is in X. Of "X.gate_up_proj": those whose names go
  /// on, and in X those that are called a scale and nothing else.
  std::vector<Relative> getRelatives(const StoredTensor &tensor) const;

private:
  std::map<llvm::StringRef, const StoredTensor *> byName;
  /// By the names of layers.
  llvm::StringMap<std::vector<const StoredTensor *>> bareScales;
};

/// "X" and "weight" of "X.weight"; some programs write ":" for the last dot.
std::pair<llvm::StringRef, llvm::StringRef> splitName(llvm::StringRef tensor);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_SCALENAMES_H
