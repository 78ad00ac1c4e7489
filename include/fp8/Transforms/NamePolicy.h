//===- NamePolicy.h - Choose weights by name --------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// An ordered list of include and exclude patterns for names of weights, and
// presets of such patterns for known models.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_NAMEPOLICY_H
#define FP8_TRANSFORMS_NAMEPOLICY_H

#include "fp8/Support/WeightNames.h"
#include "mlir/IR/Location.h"
#include "mlir/Support/LLVM.h"
#include <string>

namespace mlir::fp8 {

/// A list of patterns. The last pattern that matches a name decides. A name
/// that no pattern matches is selected if the list has no include pattern.
///
/// A pattern is a NamePattern. With `loc:` before it, it matches the location
/// of the matmul (`file:line:col`, or the name of a named location) instead.
class NamePolicy {
public:
  /// Adds one pattern. If `pattern` is not valid, `error` says why.
  LogicalResult add(StringRef pattern, bool include, std::string &error);
  /// Adds the patterns of a preset. Returns false if there is no such preset.
  bool addPreset(StringRef name);
  /// The names that `addPreset` takes.
  static SmallVector<StringRef> getPresetNames();

  /// Whether a matmul at `loc` with a weight called `name` is selected. If
  /// not, `reason` says which pattern decided.
  bool isSelected(StringRef name, Location loc, std::string &reason) const;

  /// A text that is equal for two names only if, at any location, both are
  /// selected or none of them is.
  std::string getKey(StringRef name) const;

  /// Patterns and presets that match no weight. They are probably misspelled or
  /// meant for another model.
  struct Unused {
    /// Patterns that match no weight. Patterns of presets are not among them,
    /// because a preset covers several versions of a model.
    SmallVector<StringRef> patterns;
    /// Presets whose include patterns match no weight.
    SmallVector<StringRef> presets;
  };
  Unused getUnused(ArrayRef<std::pair<StringRef, Location>> weights) const;

private:
  struct Entry {
    NamePattern pattern;
    bool include;
    bool onLocation;
    /// The preset that it comes from; empty for none.
    std::string preset = {};
    /// `locations` are all texts of one location.
    bool matches(StringRef name, ArrayRef<std::string> locations) const;
  };
  SmallVector<Entry> entries;
};

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_NAMEPOLICY_H
