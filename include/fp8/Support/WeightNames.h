//===- WeightNames.h - Patterns for names of weights ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Patterns for names of weights, and a table of known models that says which of
// their weights to quantize.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_WEIGHTNAMES_H
#define FP8_SUPPORT_WEIGHTNAMES_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/GlobPattern.h"
#include <memory>
#include <optional>
#include <string>

namespace mlir::fp8 {

/// A pattern with `*`, `?`, `[`, `{` or a backslash is a glob for the whole
/// name, any other one matches anywhere in the name.
class NamePattern {
public:
  static llvm::Expected<NamePattern> create(llvm::StringRef text);

  bool matches(llvm::StringRef name) const;
  llvm::StringRef getText() const { return *text; }

private:
  /// GlobPattern refers to the text, so the text must not move when this object
  /// moves.
  std::shared_ptr<const std::string> text;
  /// Set for globs.
  std::optional<llvm::GlobPattern> glob;
};

/// Patterns of the layers that choose experts, for all models. These layers are
/// too small to gain from FP8, and an error in them selects another expert.
llvm::ArrayRef<llvm::StringLiteral> getRouterPatterns();

/// Parts of parameter names of one model.
struct ModelNames {
  llvm::StringLiteral name;
  /// Weights that quantizers of this model convert, and exceptions from them.
  llvm::SmallVector<llvm::StringRef, 4> include;
  llvm::SmallVector<llvm::StringRef, 8> exclude;
  /// More weights that are better kept in high precision.
  llvm::SmallVector<llvm::StringRef, 8> sensitive;
};

/// Sorted by name.
llvm::ArrayRef<ModelNames> getModelNames();

/// Null if there is no such model.
const ModelNames *findModelNames(llvm::StringRef name);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_WEIGHTNAMES_H
