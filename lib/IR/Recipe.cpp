//===- Recipe.cpp - The named recipes -------------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The table of named recipes that the passes take as recipe=NAME.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Attrs.h"
#include "fp8/Support/BlockShape.h"
#include "mlir/IR/BuiltinTypes.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {
struct NamedRecipe {
  StringLiteral name;
  ScaleSource actSource;
  int64_t actBlock[2];
  ScaleSource weightSource;
  int64_t weightBlock[2];
  bool e8m0Scales;
};
} // namespace

// Blocks are (rows, K): (M, K) for activations, (N, K) for weights.
static constexpr NamedRecipe namedRecipes[] = {
    {"cast", ScaleSource::Cast, {}, ScaleSource::Cast, {}, false},
    {"tensor",
     ScaleSource::Dynamic,
     {wholeDim, wholeDim},
     ScaleSource::Static,
     {wholeDim, wholeDim},
     false},
    {"tensor-static",
     ScaleSource::Given,
     {wholeDim, wholeDim},
     ScaleSource::Static,
     {wholeDim, wholeDim},
     false},
    {"row",
     ScaleSource::Dynamic,
     {1, wholeDim},
     ScaleSource::Static,
     {1, wholeDim},
     false},
    {"block",
     ScaleSource::Dynamic,
     {1, 128},
     ScaleSource::Static,
     {128, 128},
     false},
    {"group64",
     ScaleSource::Dynamic,
     {1, 64},
     ScaleSource::Static,
     {1, 64},
     false},
    {"mx", ScaleSource::Dynamic, {1, 32}, ScaleSource::Static, {1, 32}, true},
};

static constexpr StringLiteral weightOnlyPrefix = "weight-only:";

static ScalingAttr getScaling(MLIRContext *context, ScaleSource source,
                              const int64_t (&block)[2]) {
  if (source == ScaleSource::Keep || source == ScaleSource::Cast)
    return ScalingAttr::get(context, source, {});
  return ScalingAttr::get(context, source, block);
}

RecipeAttr RecipeAttr::getNamed(MLIRContext *context, StringRef name) {
  bool weightOnly = name.consume_front(weightOnlyPrefix);
  const auto *found = llvm::find_if(
      namedRecipes, [&](const NamedRecipe &r) { return r.name == name; });
  if (found == std::end(namedRecipes))
    return {};
  Type e4m3 = Float8E4M3FNType::get(context);
  Type scaleType = found->e8m0Scales ? Type(Float8E8M0FNUType::get(context))
                                     : Type(Float32Type::get(context));
  ScaleRounding rounding = found->e8m0Scales ? ScaleRounding::PowerOfTwoCeil
                                             : ScaleRounding::Nearest;
  ScalingAttr act =
      weightOnly ? ScalingAttr::get(context, ScaleSource::Keep, {})
                 : getScaling(context, found->actSource, found->actBlock);
  return RecipeAttr::get(
      context, act,
      getScaling(context, found->weightSource, found->weightBlock), e4m3, e4m3,
      scaleType, rounding, APFloat(0.0f), Division::IEEE, Overflow::Saturate,
      Accumulate::F32);
}

ArrayRef<StringLiteral> RecipeAttr::getNames() {
  static const SmallVector<StringLiteral> names = llvm::map_to_vector(
      namedRecipes, [](const NamedRecipe &r) { return r.name; });
  return names;
}
