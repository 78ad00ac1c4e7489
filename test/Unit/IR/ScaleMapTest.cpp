//===- ScaleMapTest.cpp - Tests of scale maps and types -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tests maps between data and scales, and between builtin types and formats.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/ScaleMap.h"
#include "fp8/IR/Fp8Types.h"
#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/Builders.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::fp8;
using Sizes = SmallVector<int64_t>;

namespace {
struct ScaleMapTest : testing::Test {
  MLIRContext context{MLIRContext::Threading::DISABLED};
  Builder builder{&context};
  AffineExpr m = builder.getAffineDimExpr(0);
  AffineExpr n = builder.getAffineDimExpr(1);
  AffineExpr k = builder.getAffineDimExpr(2);

  AffineMap makeMap(ArrayRef<AffineExpr> results) {
    return AffineMap::get(3, 0, results, &context);
  }
  AffineExpr makeConstant(int64_t value) {
    return builder.getAffineConstantExpr(value);
  }
};
} // namespace

TEST_F(ScaleMapTest, FollowsTheData) {
  AffineMap data = makeMap({n, k});
  EXPECT_EQ(getScaleMap(data, {128, 64}),
            makeMap({n.floorDiv(128), k.floorDiv(64)}));
  EXPECT_EQ(getScaleMap(data, {1, wholeDim}), makeMap({n, makeConstant(0)}));
}

TEST_F(ScaleMapTest, GivesBackTheMapFromData) {
  for (AffineMap data : {makeMap({m, k}), makeMap({k, n}), makeMap({k, m, n})})
    for (Sizes block : {Sizes{1, 128, 3}, Sizes{wholeDim, 1, wholeDim},
                        Sizes{128, wholeDim, 1}}) {
      block.resize(data.getNumResults());
      AffineMap identity =
          AffineMap::getMultiDimIdentityMap(data.getNumResults(), &context);
      EXPECT_EQ(getMapFromData(data, getScaleMap(data, block)),
                getScaleMap(identity, block));
    }
}

TEST_F(ScaleMapTest, FollowsTheDataInAnyOrder) {
  AffineMap data = makeMap({k, m});
  AffineExpr first = builder.getAffineDimExpr(0);
  AffineExpr second = builder.getAffineDimExpr(1);
  EXPECT_EQ(getMapFromData(data, makeMap({m, k.floorDiv(32)})),
            AffineMap::get(2, 0, {second, first.floorDiv(32)}, &context));
  EXPECT_EQ(getMapFromData(data, makeMap({m})),
            AffineMap::get(2, 0, second, &context));
  EXPECT_EQ(getMapFromData(data, makeMap({makeConstant(0), m})),
            AffineMap::get(2, 0, {makeConstant(0), second}, &context));
}

TEST_F(ScaleMapTest, RefusesOtherMaps) {
  AffineMap data = makeMap({m, k});
  EXPECT_FALSE(getMapFromData(data, makeMap({m, m})));
  EXPECT_FALSE(getMapFromData(data, makeMap({n, k})));
  EXPECT_FALSE(getMapFromData(data, makeMap({m, k + 1})));
  EXPECT_FALSE(getMapFromData(data, makeMap({m, makeConstant(1)})));
  EXPECT_FALSE(getMapFromData(makeMap({m + n, k}), makeMap({m, k})));
  EXPECT_FALSE(getMapFromData(data, AffineMap::get(2, 0, {m, k}, &context)));
}

TEST_F(ScaleMapTest, ParsesOneResult) {
  std::optional<ScaleMapResult> result = parseScaleMapResult(k.floorDiv(128));
  ASSERT_TRUE(result);
  EXPECT_EQ(result->dim, 2u);
  EXPECT_EQ(result->block, 128);
  result = parseScaleMapResult(n);
  ASSERT_TRUE(result);
  EXPECT_EQ(result->dim, 1u);
  EXPECT_EQ(result->block, 1);
  result = parseScaleMapResult(makeConstant(0));
  ASSERT_TRUE(result);
  EXPECT_FALSE(result->dim);
  EXPECT_EQ(result->block, wholeDim);
  for (AffineExpr expr : {makeConstant(3), k + n, k * 2, k % 2, k.ceilDiv(2),
                          (k + n).floorDiv(2), k.floorDiv(n)})
    EXPECT_FALSE(parseScaleMapResult(expr));
}

TEST_F(ScaleMapTest, ScaleTypesKeepUnknownSizes) {
  int64_t dynamic = ShapedType::kDynamic;
  auto data =
      RankedTensorType::get({300, dynamic, dynamic}, builder.getBF16Type());
  EXPECT_EQ(
      mlir::fp8::getScaleType(data, {128, 64, wholeDim}, builder.getF32Type()),
      RankedTensorType::get({3, dynamic, 1}, builder.getF32Type()));
}

TEST_F(ScaleMapTest, TypesAndFormatsCorrespond) {
  for (Format format : getFormats()) {
    FloatType type = getFormatType(&context, format);
    EXPECT_EQ(getFormat(type), format);
    EXPECT_FALSE(getFloatKind(type));
    EXPECT_FALSE(mlir::fp8::getScaleType(type));
  }
  EXPECT_EQ(getFloatKind(builder.getBF16Type()), FloatKind::BF16);
  EXPECT_EQ(getFloatKind(builder.getF16Type()), FloatKind::F16);
  EXPECT_EQ(getFloatKind(builder.getF32Type()), FloatKind::F32);
  EXPECT_EQ(mlir::fp8::getScaleType(Type(builder.getBF16Type())),
            ScaleType::BF16);
  EXPECT_EQ(mlir::fp8::getScaleType(Type(Float8E8M0FNUType::get(&context))),
            ScaleType::E8M0);
  EXPECT_FALSE(mlir::fp8::getScaleType(Type(builder.getF16Type())));
  EXPECT_FALSE(getFormat(builder.getF32Type()));
  EXPECT_FALSE(getFormat(Float8E8M0FNUType::get(&context)));
}
