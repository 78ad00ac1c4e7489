//===- WeightPolicy.h - Which weights are quantized -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Ordered include and exclude patterns on the names of tensors, from the
// command line, from presets of models and from files.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_WEIGHTPOLICY_H
#define FP8_CHECKPOINT_WEIGHTPOLICY_H

#include "fp8/Support/WeightNames.h"
#include <vector>

namespace mlir::fp8 {

/// A list of patterns of which the last one that matches decides. Without a
/// match a name is selected if the list includes nothing at all.
class WeightPolicy {
public:
  llvm::Error add(llvm::StringRef pattern, bool include);

  /// The patterns of a model; with `keepSensitive`, what was found sensitive is
  /// excluded. "linear" is every matrix that is not an embedding, a norm, a
  /// router or the head of a language model.
  llvm::Error addPreset(llvm::StringRef name, bool keepSensitive);

  /// {"rules": [{"preset": "wan"}, {"include": "blocks"}, {"exclude": "mod"}]}
  llvm::Error addFile(llvm::StringRef path, bool keepSensitive);

  /// Whether patterns of a preset are among them.
  bool hasPreset() const;

  /// Whether `name` is selected; if not, `reason` says which pattern decided.
  bool isSelected(llvm::StringRef name, std::string &reason) const;

  /// Patterns, other than those of presets, that match none of `names`: most
  /// likely misspelt.
  std::vector<std::string>
  getUnusedPatterns(llvm::ArrayRef<llvm::StringRef> names) const;

private:
  struct Entry {
    NamePattern pattern;
    bool include;
    bool ofPreset;
  };
  llvm::Error add(llvm::StringRef pattern, bool include, bool ofPreset);

  std::vector<Entry> entries;
};

/// Whether a tensor is the weights [experts, N, K] of all experts of a layer,
/// such as "mlp.experts.gate_up_proj".
bool isFusedExperts(llvm::StringRef name, llvm::ArrayRef<int64_t> shape);

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_WEIGHTPOLICY_H
