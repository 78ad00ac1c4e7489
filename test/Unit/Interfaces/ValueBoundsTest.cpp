//===- ValueBoundsTest.cpp - Bounds of result sizes -----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks what ValueBoundsConstraintSet can prove about the results of
// operations.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Ops.h"
#include "fp8/InitAllDialects.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {

using Set = ValueBoundsConstraintSet;

class ValueBoundsTest : public ::testing::Test {
protected:
  ValueBoundsTest() {
    DialectRegistry registry;
    fp8::registerAllDialects(registry);
    registry.insert<arith::ArithDialect, func::FuncDialect,
                    tensor::TensorDialect>();
    context.appendDialectRegistry(registry);
    context.loadAllAvailableDialects();
  }

  /// Parses a function with `arguments` and the body `body`.
  void parse(StringRef arguments, StringRef body) {
    std::string text =
        ("func.func @f(" + arguments + ") {\n" + body + "\nreturn }").str();
    module = parseSourceString<ModuleOp>(text, &context);
    ASSERT_TRUE(module);
    function = *module->getOps<func::FuncOp>().begin();
  }

  Value argument(unsigned index) { return function.getArgument(index); }

  template <typename OpTy>
  Value result(unsigned index) {
    return (*function.getOps<OpTy>().begin())->getResult(index);
  }

  /// The size of a dimension if it is proved to be one number, else -1.
  static int64_t getConstant(Value value, int64_t dim) {
    FailureOr<int64_t> bound =
        Set::computeConstantBound(presburger::BoundType::EQ, {value, dim});
    return succeeded(bound) ? *bound : -1;
  }

  static bool areEqual(Value lhs, int64_t lhsDim, Value rhs, int64_t rhsDim) {
    FailureOr<bool> equal = Set::areEqual({lhs, lhsDim}, {rhs, rhsDim});
    return succeeded(equal) && *equal;
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  func::FuncOp function;
};

TEST_F(ValueBoundsTest, ScaleIsCeilDivOfData) {
  parse("%x: tensor<?x300xf32>, %i: tensor<?x?xf32>",
        "%0 = fp8.amax %x into %i block [1, 128] : tensor<?x300xf32> -> "
        "tensor<?x?xf32>");
  Value amax = result<AmaxOp>(0);
  EXPECT_TRUE(areEqual(amax, 0, argument(0), 0));
  EXPECT_TRUE(areEqual(amax, 0, argument(1), 0));
  EXPECT_EQ(getConstant(amax, 1), 3);
  EXPECT_EQ(getConstant(amax, 0), -1);
}

TEST_F(ValueBoundsTest, WholeDimensionHasOneScale) {
  parse("%x: tensor<?x?xbf16>, %q: tensor<?x?xf8E4M3FN>, %s: tensor<?x?xf32>",
        "%0, %1 = fp8.dynamic_quantize %x into %q, %s block [-1, 64] : "
        "tensor<?x?xbf16> -> tensor<?x?xf8E4M3FN>, tensor<?x?xf32>");
  Value data = result<DynamicQuantizeOp>(0);
  Value scale = result<DynamicQuantizeOp>(1);
  EXPECT_EQ(getConstant(scale, 0), 1);
  EXPECT_TRUE(areEqual(data, 1, argument(0), 1));
  EXPECT_FALSE(areEqual(scale, 1, argument(0), 1));
}

TEST_F(ValueBoundsTest, ScaledMatmulFollowsItsMaps) {
  parse("%a: tensor<?x64xf8E4M3FN>, %b: tensor<64x?xf8E4M3FN>, "
        "%c: tensor<?x?xf32>",
        "%0 = fp8.scaled_matmul %a, %b into %c maps ["
        "affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, "
        "affine_map<(m, n, k) -> (n, m)>] : tensor<?x64xf8E4M3FN>, "
        "tensor<64x?xf8E4M3FN> -> tensor<?x?xf32>");
  Value product = result<ScaledMatmulOp>(0);
  EXPECT_TRUE(areEqual(product, 0, argument(1), 1));
  EXPECT_TRUE(areEqual(product, 1, argument(0), 0));
  EXPECT_FALSE(areEqual(product, 0, argument(0), 0));
}

TEST_F(ValueBoundsTest, CastKeepsTheShape) {
  parse("%x: tensor<7x?xbf16>",
        "%0 = fp8.cast %x : tensor<7x?xbf16> to tensor<7x?xf8E5M2>");
  Value cast = result<CastOp>(0);
  EXPECT_EQ(getConstant(cast, 0), 7);
  EXPECT_TRUE(areEqual(cast, 1, argument(0), 1));
}

} // namespace
