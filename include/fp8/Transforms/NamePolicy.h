//===- NamePolicy.h - Choose weights by name --------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Ordered include and exclude patterns on the names of weights, and presets
// of them for known models.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_NAMEPOLICY_H
#define FP8_TRANSFORMS_NAMEPOLICY_H

#include "fp8/Support/WeightNames.h"
#include "mlir/IR/Location.h"
#include "mlir/Support/LLVM.h"
#include <string>

namespace mlir::fp8 {

/// A list of patterns of which the last one that matches decides. Without a
/// match a name is selected if the list includes nothing at all.
///
/// A pattern is a NamePattern. `loc:` before it makes it match the location
/// of the matmul (`file:line:col`, or the name of a named location) instead.
class NamePolicy {
public:
  /// Adds one pattern; says what is wrong in `error` if it is none.
  LogicalResult add(StringRef pattern, bool include, std::string &error);
  /// Adds the patterns of a preset; false if there is none of this name.
  bool addPreset(StringRef name);
  /// The names that `addPreset` takes.
  static SmallVector<StringRef> getPresetNames();

  /// Whether a matmul at `loc` with a weight called `name` is selected. If
  /// not, `reason` says which pattern decided.
  bool isSelected(StringRef name, Location loc, std::string &reason) const;

  /// What matches no weight, and so is most likely misspelt or meant for
  /// another model.
  struct Unused {
    /// Patterns that match none, other than those of presets, which cover
    /// several versions of a model.
    SmallVector<StringRef> patterns;
    /// Presets of which no include pattern matches one.
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
