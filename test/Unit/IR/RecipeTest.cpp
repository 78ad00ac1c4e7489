//===- RecipeTest.cpp - Tests of named recipes ----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks every part of every named recipe.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Attrs.h"
#include "fp8/IR/Fp8Dialect.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Diagnostics.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::fp8;
using Sizes = SmallVector<int64_t>;

namespace {
struct RecipeTest : testing::Test {
  MLIRContext context{MLIRContext::Threading::DISABLED};
  RecipeTest() { context.loadDialect<Fp8Dialect>(); }

  RecipeAttr get(StringRef name) {
    return RecipeAttr::getNamed(&context, name);
  }
};

/// The parts that a named recipe must have.
struct Expected {
  const char *name;
  ScaleSource act;
  Sizes actBlock;
  ScaleSource weight;
  Sizes weightBlock;
};
} // namespace

TEST_F(RecipeTest, NamedRecipes) {
  const Expected table[] = {
      {"cast", ScaleSource::Cast, {}, ScaleSource::Cast, {}},
      {"tensor", ScaleSource::Dynamic, {-1, -1}, ScaleSource::Static, {-1, -1}},
      {"tensor-static",
       ScaleSource::Given,
       {-1, -1},
       ScaleSource::Static,
       {-1, -1}},
      {"row", ScaleSource::Dynamic, {1, -1}, ScaleSource::Static, {1, -1}},
      {"block",
       ScaleSource::Dynamic,
       {1, 128},
       ScaleSource::Static,
       {128, 128}},
      {"group64", ScaleSource::Dynamic, {1, 64}, ScaleSource::Static, {1, 64}},
      {"mx", ScaleSource::Dynamic, {1, 32}, ScaleSource::Static, {1, 32}},
  };
  EXPECT_EQ(RecipeAttr::getNames().size(), std::size(table));
  for (const Expected &expected : table) {
    RecipeAttr recipe = get(expected.name);
    ASSERT_TRUE(recipe) << expected.name;
    EXPECT_EQ(recipe.getAct().getSource(), expected.act);
    EXPECT_EQ(Sizes(recipe.getAct().getBlock()), expected.actBlock);
    EXPECT_EQ(recipe.getWeight().getSource(), expected.weight);
    EXPECT_EQ(Sizes(recipe.getWeight().getBlock()), expected.weightBlock);
    EXPECT_TRUE(isa<Float8E4M3FNType>(recipe.getActFormat()));
    EXPECT_TRUE(recipe.getAmaxFloor().isZero());
    EXPECT_FALSE(recipe.isWeightOnly());
  }
}

TEST_F(RecipeTest, OnlyMxHasE8M0Scales) {
  for (StringRef name : RecipeAttr::getNames()) {
    bool isMx = name == "mx";
    EXPECT_EQ(isa<Float8E8M0FNUType>(get(name).getScaleType()), isMx);
    EXPECT_EQ(get(name).getScaleRounding(),
              isMx ? ScaleRounding::PowerOfTwoCeil : ScaleRounding::Nearest);
  }
}

TEST_F(RecipeTest, WeightOnlyKeepsTheActivations) {
  for (StringRef name : RecipeAttr::getNames()) {
    RecipeAttr recipe = get(("weight-only:" + name).str());
    ASSERT_TRUE(recipe);
    EXPECT_TRUE(recipe.isWeightOnly());
    EXPECT_EQ(recipe.getWeight(), get(name).getWeight());
  }
}

TEST_F(RecipeTest, UnknownNamesAreNull) {
  EXPECT_FALSE(get("blocks"));
  EXPECT_FALSE(get(""));
  EXPECT_FALSE(get("weight-only:"));
  EXPECT_FALSE(get("weight-only:weight-only:row"));
}

// The parser refuses this earlier, but C++ code can build such an attribute.
TEST_F(RecipeTest, KeepHasNoBlockShape) {
  std::string message;
  ScopedDiagnosticHandler handler(
      &context, [&](Diagnostic &diagnostic) { message = diagnostic.str(); });
  Location loc = UnknownLoc::get(&context);
  EXPECT_FALSE(ScalingAttr::getChecked([&] { return emitError(loc); }, &context,
                                       ScaleSource::Keep,
                                       ArrayRef<int64_t>({1, 2})));
  EXPECT_EQ(message, "expected no block shape with 'keep', got [1, 2]");
}
