//===- WeightPolicy.h - Which weights are quantized -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// An ordered list of include and exclude patterns for names of tensors. They
// come from the command line, from presets of models and from files.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_WEIGHTPOLICY_H
#define FP8_CHECKPOINT_WEIGHTPOLICY_H

#include "fp8/Support/WeightNames.h"
#include <vector>

namespace mlir::fp8 {

/// A list of patterns. The last pattern that matches a name decides. A name
/// that no pattern matches is selected if the list has no include pattern.
class WeightPolicy {
public:
  llvm::Error add(llvm::StringRef pattern, bool include);

  /// Adds the patterns of a model. With `keepSensitive`, it also excludes the
  /// layers that are known to be sensitive. "linear" selects every matrix that
  /// is not an embedding, a norm, a router or the head of a language model.
  llvm::Error addPreset(llvm::StringRef name, bool keepSensitive);

  /// Adds the rules of a file:
  /// {"rules": [{"preset": "wan"}, {"include": "blocks"}, {"exclude": "mod"}]}
  llvm::Error addFile(llvm::StringRef path, bool keepSensitive);

  /// Whether patterns of a preset are among them.
  bool hasPreset() const;

  /// Whether `name` is selected; if not, `reason` says which pattern decided.
  bool isSelected(llvm::StringRef name, std::string &reason) const;

  /// Patterns that match none of `names` and are probably misspelled. Patterns
  /// of presets are not among them.
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
