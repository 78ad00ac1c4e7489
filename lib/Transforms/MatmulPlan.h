//===- MatmulPlan.h - Plan the rewrite of a matmul --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides the recipe of a recognized contraction and whether it is rewritten.
// The rewrite follows the plan and decides nothing.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_MATMULPLAN_H
#define LIB_TRANSFORMS_MATMULPLAN_H

#include "fp8/Transforms/Transforms.h"

namespace mlir::fp8 {

/// A contraction with its recipe. It is refused if `info.refusal` is set.
struct MatmulPlan {
  MatmulInfo info;
  RecipeAttr recipe;
  /// The activation scale of `given` recipes.
  std::optional<float> actScale;
};

/// Analyzes `op` and applies recipe, policy and target.
MatmulPlan planMatmul(Operation *op, const QuantizeMatmulOptions &options);

/// Why the policy does not select a weight called `name` of a matmul at `loc`;
/// none if it does.
std::optional<Refusal> checkPolicy(StringRef name, Location loc,
                                   const QuantizeMatmulOptions &options);

/// Replaces every value in the plan by the result of `replace`.
void mapValues(MatmulPlan &plan, function_ref<Value(Value)> replace);

/// The block shape of an operand. Each dimension gets the entry of the recipe
/// for rows or for K, according to the role of its loop.
SmallVector<int64_t> getOperandBlock(const MatmulInfo &info,
                                     const MatmulOperand &operand,
                                     ArrayRef<int64_t> recipeBlock);

/// The block shape of the parameter from which the slices of the weight are
/// selected. Whole dimensions have the block of the recipe. Along selected
/// dimensions, each position has a scale, unless there is one scale for the
/// whole tensor. None if the slices would cut blocks.
std::optional<SmallVector<int64_t>>
getGatheredBlock(const GatherInfo &gather, ArrayRef<int64_t> block,
                 ArrayRef<int64_t> recipeBlock);

/// Says which blocks of scales are smaller than those of the recipe, because
/// rows or K are several dimensions that no reshape can join; otherwise empty.
std::string explainGranularity(const MatmulPlan &plan);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_MATMULPLAN_H
