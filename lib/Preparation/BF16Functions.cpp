//===- BF16Functions.cpp - Functions of bf16, correctly rounded -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Each function is a sequence of f32 operations that gives the correctly
// rounded result for all 65,536 bf16 values, as tools/gpu-checks/chains.py
// checks. The coefficients are the solution of a linear program. Its
// constraints say that each value lies in the interval that rounds to the
// correct result.
//
//===----------------------------------------------------------------------===//

#include "BF16Functions.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

using namespace mlir;
using namespace mlir::fp8;

/// tanh(a) = min(a * P(a), 1) for a >= 0.
static constexpr float tanhCoefficients[] = {
    0x1.000896p+0f, -0x1.94a75cp-9f, -0x1.3e202cp-2f,
    -0x1.525adp-4f, 0x1.383bd2p-2f,  -0x1.9e5232p-3f,
    0x1.0b27f2p-4f, -0x1.5f270cp-7f, 0x1.78fc18p-11f};
/// erf(a) = min(a * P(a), 1) for a >= 0.
static constexpr float erfCoefficients[] = {
    0x1.20dd7cp+0f, -0x1.9bf14cp-12f, -0x1.79f26p-2f, -0x1.1f89b6p-5f,
    0x1.854f9ep-3f, -0x1.5196f6p-4f,  0x1.7232fap-7f};
/// 2^f = P(f) for |f| <= 1/2.
static constexpr float exp2Coefficients[] = {0x1.000026p+0f, 0x1.62e192p-1f,
                                             0x1.ebf982p-3f, 0x1.c9601ep-5f,
                                             0x1.39abcap-7f};

namespace {
/// Creates f32 arithmetic at one location.
class Arithmetic {
public:
  Arithmetic(ImplicitLocOpBuilder &b) : b(b) {}

  Value f32(float value) {
    return arith::ConstantOp::create(b, b.getF32FloatAttr(value));
  }
  Value i32(int32_t value) {
    return arith::ConstantOp::create(b, b.getI32IntegerAttr(value));
  }
  Value mul(Value x, Value y) { return arith::MulFOp::create(b, x, y); }
  Value fma(Value x, Value y, Value z) {
    return math::FmaOp::create(b, x, y, z);
  }
  Value evaluate(ArrayRef<float> coefficients, Value x) {
    Value sum = f32(coefficients.back());
    for (float coefficient : llvm::reverse(coefficients.drop_back()))
      sum = fma(sum, x, f32(coefficient));
    return sum;
  }

  /// Computes an odd function with the limit 1: min(a * P(a), 1), where a is
  /// |x|, with the sign of x. A NaN gives a NaN.
  Value buildOdd(ArrayRef<float> coefficients, Value x) {
    Value a = math::AbsFOp::create(b, x);
    Value value = mul(a, evaluate(coefficients, a));
    value = arith::MinimumFOp::create(b, value, f32(1.0f));
    return math::CopySignOp::create(b, value, x);
  }

  /// Computes e^x = 2^n * 2^f, where n is the integer nearest to x / ln 2. For
  /// an x outside of the clamped range the result is 0 or infinity. 2^n is
  /// multiplied as two factors, so that the result may be subnormal.
  Value buildExp(Value x) {
    x = arith::MaximumFOp::create(b, x, f32(-94.0f));
    x = arith::MinimumFOp::create(b, x, f32(89.0f));
    // Adding this number rounds a small number to an integer, which is in the
    // low bits of the sum.
    Value toInteger = f32(0x1.8p23f), log2e = f32(0x1.715476p0f);
    Value sum = fma(x, log2e, toInteger);
    Value rounded = arith::SubFOp::create(b, sum, toInteger);
    Value rest = fma(x, log2e, arith::NegFOp::create(b, rounded));
    Value bits = arith::BitcastOp::create(b, b.getI32Type(), sum);
    Value n = arith::SubIOp::create(b, bits, i32(0x4B400000));
    Value half = arith::ShRSIOp::create(b, n, i32(1));
    Value power = mul(evaluate(exp2Coefficients, rest), getPower(half));
    return mul(power, getPower(arith::SubIOp::create(b, n, half)));
  }

private:
  /// 2^n for an n whose power is a normal number.
  Value getPower(Value n) {
    Value biased = arith::AddIOp::create(b, n, i32(127));
    Value bits = arith::ShLIOp::create(b, biased, i32(23));
    return arith::BitcastOp::create(b, b.getF32Type(), bits);
  }

  ImplicitLocOpBuilder &b;
};

/// Computes a function of a bf16 by f32 arithmetic, and rounds the result once.
template <typename OpTy>
struct ExpandBF16Pattern : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (!op.getType().isBF16())
      return rewriter.notifyMatchFailure(op, "expected a bf16 scalar");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Arithmetic f(b);
    Value x = arith::ExtFOp::create(b, b.getF32Type(), op.getOperand());
    Value result;
    if constexpr (std::is_same_v<OpTy, math::TanhOp>)
      result = f.buildOdd(tanhCoefficients, x);
    else if constexpr (std::is_same_v<OpTy, math::ErfOp>)
      result = f.buildOdd(erfCoefficients, x);
    else
      result = f.buildExp(x);
    rewriter.replaceOpWithNewOp<arith::TruncFOp>(op, op.getType(), result);
    return success();
  }
};
} // namespace

void fp8::populateBF16FunctionPatterns(RewritePatternSet &patterns) {
  patterns.add<ExpandBF16Pattern<math::TanhOp>, ExpandBF16Pattern<math::ErfOp>,
               ExpandBF16Pattern<math::ExpOp>>(patterns.getContext());
}
