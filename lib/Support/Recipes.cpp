//===- Recipes.cpp - The named recipes ------------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The table of recipes.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/Recipes.h"
#include "fp8/Support/BlockShape.h"

using namespace mlir::fp8;

static constexpr NamedRecipe recipes[] = {
    {"cast",
     {ScaleSource::Cast, {}},
     {ScaleSource::Cast, {}},
     ScaleType::F32,
     ScaleRounding::Nearest},
    {"tensor",
     {ScaleSource::Dynamic, {wholeDim, wholeDim}},
     {ScaleSource::Static, {wholeDim, wholeDim}},
     ScaleType::F32,
     ScaleRounding::Nearest},
    {"tensor-static",
     {ScaleSource::Given, {wholeDim, wholeDim}},
     {ScaleSource::Static, {wholeDim, wholeDim}},
     ScaleType::F32,
     ScaleRounding::Nearest},
    {"row",
     {ScaleSource::Dynamic, {1, wholeDim}},
     {ScaleSource::Static, {1, wholeDim}},
     ScaleType::F32,
     ScaleRounding::Nearest},
    {"block",
     {ScaleSource::Dynamic, {1, 128}},
     {ScaleSource::Static, {128, 128}},
     ScaleType::F32,
     ScaleRounding::Nearest},
    {"group64",
     {ScaleSource::Dynamic, {1, 64}},
     {ScaleSource::Static, {1, 64}},
     ScaleType::F32,
     ScaleRounding::Nearest},
    {"mx",
     {ScaleSource::Dynamic, {1, 32}},
     {ScaleSource::Static, {1, 32}},
     ScaleType::E8M0,
     ScaleRounding::PowerOfTwoCeil},
};

llvm::ArrayRef<NamedRecipe> mlir::fp8::getNamedRecipes() { return recipes; }

const NamedRecipe *mlir::fp8::findNamedRecipe(llvm::StringRef name) {
  for (const NamedRecipe &recipe : recipes)
    if (recipe.name == name)
      return &recipe;
  return nullptr;
}
