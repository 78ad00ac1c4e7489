//===- Recipes.h - The named recipes ----------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The table of named recipes, which say how the two operands of a matmul are
// quantized. The passes turn entries into attributes, fp8-weights uses the
// blocks of weights, and `fp8-weights list` prints the table.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_RECIPES_H
#define FP8_SUPPORT_RECIPES_H

#include "fp8/Support/ScaleArithmetic.h"
#include "llvm/ADT/ArrayRef.h"

namespace mlir::fp8 {

/// Where the scales of one operand come from, and how many elements share one.
struct OperandRecipe {
  ScaleSource source;
  /// Rows and elements along K, -1 for all. It has no meaning if there are no
  /// scales.
  int64_t block[2];

  bool hasScales() const {
    return source != ScaleSource::Keep && source != ScaleSource::Cast;
  }
};

/// A recipe that users call by its name.
struct NamedRecipe {
  llvm::StringLiteral name;
  OperandRecipe act;
  OperandRecipe weight;
  ScaleType scaleType;
  ScaleRounding scaleRounding;
};

/// All named recipes, in the order in which messages list them.
llvm::ArrayRef<NamedRecipe> getNamedRecipes();

/// The recipe with this name; null if there is none.
const NamedRecipe *findNamedRecipe(llvm::StringRef name);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_RECIPES_H
