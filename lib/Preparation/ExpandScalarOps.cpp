//===- ExpandScalarOps.cpp - Expand scalar operations ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Expands functions of scalars that cannot be lowered for a CPU or a GPU into
// operations that can.
//
//===----------------------------------------------------------------------===//

#include "BF16Functions.h"
#include "fp8/Preparation/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_EXPANDSCALAROPSPASS
#include "fp8/Preparation/Passes.h.inc"
} // namespace mlir::fp8

static Value compare(ImplicitLocOpBuilder &b, arith::CmpFPredicate predicate,
                     Value value, const APFloat &bound) {
  auto type = cast<FloatType>(value.getType());
  Value constant = arith::ConstantOp::create(b, b.getFloatAttr(type, bound));
  return arith::CmpFOp::create(b, predicate, value, constant);
}

namespace {
/// A number is infinite if its magnitude equals infinity.
struct ExpandIsInfPattern : OpRewritePattern<math::IsInfOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::IsInfOp op,
                                PatternRewriter &rewriter) const override {
    auto type = dyn_cast<FloatType>(op.getOperand().getType());
    if (!type)
      return rewriter.notifyMatchFailure(op, "expected a scalar");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value magnitude = math::AbsFOp::create(b, op.getOperand());
    rewriter.replaceOp(op, compare(b, arith::CmpFPredicate::OEQ, magnitude,
                                   APFloat::getInf(type.getFloatSemantics())));
    return success();
  }
};

/// A number is normal if its magnitude is below infinity and not below the
/// smallest normal number.
struct ExpandIsNormalPattern : OpRewritePattern<math::IsNormalOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::IsNormalOp op,
                                PatternRewriter &rewriter) const override {
    auto type = dyn_cast<FloatType>(op.getOperand().getType());
    if (!type)
      return rewriter.notifyMatchFailure(op, "expected a scalar");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    const llvm::fltSemantics &semantics = type.getFloatSemantics();
    Value magnitude = math::AbsFOp::create(b, op.getOperand());
    rewriter.replaceOpWithNewOp<arith::AndIOp>(
        op,
        compare(b, arith::CmpFPredicate::OLT, magnitude,
                APFloat::getInf(semantics)),
        compare(b, arith::CmpFPredicate::OGE, magnitude,
                APFloat::getSmallestNormalized(semantics)));
    return success();
  }
};

struct ExpandSincosPattern : OpRewritePattern<math::SincosOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::SincosOp op,
                                PatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    Value sine = math::SinOp::create(rewriter, loc, op.getOperand());
    Value cosine = math::CosOp::create(rewriter, loc, op.getOperand());
    rewriter.replaceOp(op, {sine, cosine});
    return success();
  }
};

/// Computes one square for each bit of the exponent. With a negative exponent,
/// the power of 1 or -1 is 1 or -1, and that of all other numbers is 0, even of
/// 0.
struct ExpandIPowIPattern : OpRewritePattern<math::IPowIOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::IPowIOp op,
                                PatternRewriter &rewriter) const override {
    Type type = op.getType();
    if (!type.isIntOrIndex())
      return rewriter.notifyMatchFailure(op, "expected a scalar");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    // Widen i1, because a shift by one would be out of range.
    if (type.isInteger(1)) {
      auto widen = [&](Value value) -> Value {
        return arith::ExtSIOp::create(b, b.getI8Type(), value);
      };
      Value wide =
          math::IPowIOp::create(b, widen(op.getLhs()), widen(op.getRhs()));
      rewriter.replaceOpWithNewOp<arith::TruncIOp>(op, type, wide);
      return success();
    }
    auto constant = [&](int64_t value) -> Value {
      return arith::ConstantOp::create(b, b.getIntegerAttr(type, value));
    };
    auto is = [&](arith::CmpIPredicate predicate, Value value, int64_t bound) {
      return arith::CmpIOp::create(b, predicate, value, constant(bound));
    };
    Value base = op.getLhs(), exponent = op.getRhs();
    Value power = buildLoop(b, constant(1), base, exponent);
    Value isUnit =
        arith::OrIOp::create(b, is(arith::CmpIPredicate::eq, base, 1),
                             is(arith::CmpIPredicate::eq, base, -1));
    Value isNegative = is(arith::CmpIPredicate::slt, exponent, 0);
    Value fraction = arith::SelectOp::create(b, isUnit, power, constant(0));
    rewriter.replaceOpWithNewOp<arith::SelectOp>(op, isNegative, fraction,
                                                 power);
    return success();
  }

private:
  /// Computes base^exponent, with an unsigned exponent. `one` is the number 1.
  static Value buildLoop(ImplicitLocOpBuilder &b, Value one, Value base,
                         Value exponent) {
    auto isOdd = [&](ImplicitLocOpBuilder &inner, Value value) -> Value {
      Value last = arith::AndIOp::create(inner, value, one);
      return arith::CmpIOp::create(inner, arith::CmpIPredicate::eq, last, one);
    };
    Value zero = arith::SubIOp::create(b, one, one);
    auto loop = scf::WhileOp::create(
        b, TypeRange{one.getType(), one.getType(), one.getType()},
        ValueRange{one, base, exponent},
        [&](OpBuilder &builder, Location loc, ValueRange state) {
          ImplicitLocOpBuilder inner(loc, builder);
          Value goesOn = arith::CmpIOp::create(inner, arith::CmpIPredicate::ne,
                                               state[2], zero);
          scf::ConditionOp::create(inner, goesOn, state);
        },
        [&](OpBuilder &builder, Location loc, ValueRange state) {
          ImplicitLocOpBuilder inner(loc, builder);
          Value product = arith::MulIOp::create(inner, state[0], state[1]);
          Value result = arith::SelectOp::create(inner, isOdd(inner, state[2]),
                                                 product, state[0]);
          Value square = arith::MulIOp::create(inner, state[1], state[1]);
          Value rest = arith::ShRUIOp::create(inner, state[2], one);
          scf::YieldOp::create(inner, ValueRange{result, square, rest});
        });
    return loop.getResult(0);
  }
};

struct ExpandScalarOpsPass
    : fp8::impl::ExpandScalarOpsPassBase<ExpandScalarOpsPass> {
  using ExpandScalarOpsPassBase::ExpandScalarOpsPassBase;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<ExpandIPowIPattern, ExpandIsInfPattern, ExpandIsNormalPattern,
                 ExpandSincosPattern>(&getContext());
    math::populateExpansionPatterns(patterns, {"clampf", "fpowi"});
    populateBF16FunctionPatterns(patterns);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace
