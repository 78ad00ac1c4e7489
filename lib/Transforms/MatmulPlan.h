//===- MatmulPlan.h - What a matmul becomes ---------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides the recipe of a recognised contraction and whether it is taken; a
// rewrite only obeys the plan.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_MATMULPLAN_H
#define LIB_TRANSFORMS_MATMULPLAN_H

#include "fp8/Transforms/Transforms.h"

namespace mlir::fp8 {

/// A contraction with its recipe; refused where `info.refusal` is set.
struct MatmulPlan {
  MatmulInfo info;
  RecipeAttr recipe;
  /// The activation scale of `given` recipes.
  std::optional<float> actScale;
};

/// Analyses `op` and applies recipe, policy and target.
MatmulPlan planMatmul(Operation *op, const QuantizeMatmulOptions &options);

/// Lets `replace` give other values for those that the plan names.
void mapValues(MatmulPlan &plan, function_ref<Value(Value)> replace);

/// The block shape of an operand: the recipe's (rows, K) entries on its
/// dimensions, by the roles of the loops that index them.
SmallVector<int64_t> getOperandBlock(const MatmulInfo &info,
                                     const MatmulOperand &operand,
                                     ArrayRef<int64_t> recipeBlock);

/// The block shape of the parameter that the weight's slices are picked from:
/// whole dimensions are the recipe's, picked ones have a scale each, or share
/// the one of the whole tensor. None where the picked slices would cut blocks.
std::optional<SmallVector<int64_t>>
getGatheredBlock(const GatherInfo &gather, ArrayRef<int64_t> block,
                 ArrayRef<int64_t> recipeBlock);

/// Says where blocks of scales are smaller than the recipe's, because rows or K
/// are several dimensions that no reshape joins; else empty.
std::string explainGranularity(const MatmulPlan &plan);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_MATMULPLAN_H
