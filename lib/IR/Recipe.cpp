//===- Recipe.cpp - The named recipes -------------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Attributes of the recipes that the passes take as recipe=NAME.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Attrs.h"
#include "fp8/Support/Recipes.h"
#include "mlir/IR/BuiltinTypes.h"

using namespace mlir;
using namespace mlir::fp8;

static constexpr StringLiteral weightOnlyPrefix = "weight-only:";

static ScalingAttr getScaling(MLIRContext *context,
                              const OperandRecipe &operand) {
  if (!operand.hasScales())
    return ScalingAttr::get(context, operand.source, {});
  return ScalingAttr::get(context, operand.source, operand.block);
}

static Type getType(MLIRContext *context, ScaleType type) {
  if (type == ScaleType::E8M0)
    return Float8E8M0FNUType::get(context);
  if (type == ScaleType::BF16)
    return BFloat16Type::get(context);
  return Float32Type::get(context);
}

RecipeAttr RecipeAttr::getNamed(MLIRContext *context, StringRef name) {
  bool weightOnly = name.consume_front(weightOnlyPrefix);
  const NamedRecipe *found = findNamedRecipe(name);
  if (!found)
    return {};
  Type e4m3 = Float8E4M3FNType::get(context);
  ScalingAttr act = weightOnly
                        ? ScalingAttr::get(context, ScaleSource::Keep, {})
                        : getScaling(context, found->act);
  return RecipeAttr::get(context, act, getScaling(context, found->weight), e4m3,
                         e4m3, getType(context, found->scaleType),
                         found->scaleRounding, APFloat(0.0f), Division::IEEE,
                         Overflow::Saturate, Accumulate::F32);
}

ArrayRef<StringLiteral> RecipeAttr::getNames() {
  static const SmallVector<StringLiteral> names = llvm::map_to_vector(
      getNamedRecipes(), [](const NamedRecipe &r) { return r.name; });
  return names;
}
