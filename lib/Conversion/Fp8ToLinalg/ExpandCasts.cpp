//===- ExpandCasts.cpp - Expand casts into arithmetic ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Patterns that expand scalar and vector casts from and to 8-bit floats and
// bf16 into arithmetic that LLVM vectorizes.
//
//===----------------------------------------------------------------------===//

#include "CastArithmetic.h"
#include "fp8/Conversion/Fp8ToLinalg.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/Fp8Types.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

/// Whether `op` may be replaced by other operations. That is not allowed in the
/// body of a named linalg op, whose name determines the body.
static bool isInFreeBody(Operation *op) {
  return !isa<linalg::LinalgOp>(op->getParentOp()) ||
         isa<linalg::GenericOp, linalg::MapOp, linalg::ReduceOp>(
             op->getParentOp());
}

static constexpr StringLiteral namedBody =
    "expected to be outside of the body of a named linalg op";

/// Whether LLVM has no good code for casts from or to `type`.
static bool isExpanded(Type type) {
  return getFormat(type) || isa<Float8E8M0FNUType>(type) || type.isBF16();
}

namespace {

/// Expands fp8.cast on scalars and vectors.
struct ExpandCastPattern : OpRewritePattern<CastOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(CastOp op,
                                PatternRewriter &rewriter) const override {
    if (isa<TensorType>(op.getInput().getType()))
      return rewriter.notifyMatchFailure(op, "expected a scalar or a vector");
    CastArithmetic arithmetic(rewriter, op.getLoc());
    Type type = getElementTypeOrSelf(op.getType());
    if (getFloatKind(type)) {
      rewriter.replaceOp(op, arithmetic.decodeTo(op.getInput(), type));
      return success();
    }
    Value wide = arithmetic.toF32(op.getInput());
    rewriter.replaceOp(op, arithmetic.fromF32(wide, type, op.getOverflow(),
                                              op.getScaleRounding()));
    return success();
  }
};

/// Expands arith.extf, which is exact.
struct ExpandExtFPattern : OpRewritePattern<arith::ExtFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::ExtFOp op,
                                PatternRewriter &rewriter) const override {
    Type from = getElementTypeOrSelf(op.getIn().getType());
    Type to = getElementTypeOrSelf(op.getType());
    if (isa<TensorType>(op.getType()) || !isExpanded(from))
      return rewriter.notifyMatchFailure(
          op, "expected scalars or vectors of an 8-bit float or bf16");
    if (!isInFreeBody(op))
      return rewriter.notifyMatchFailure(op, namedBody);
    CastArithmetic arithmetic(rewriter, op.getLoc());
    if (getFloatKind(to)) {
      rewriter.replaceOp(op, arithmetic.decodeTo(op.getIn(), to));
      return success();
    }
    rewriter.replaceOpWithNewOp<arith::ExtFOp>(op, op.getType(),
                                               arithmetic.toF32(op.getIn()));
    return success();
  }
};

/// Expands arith.truncf in the default rounding mode.
struct ExpandTruncFPattern : OpRewritePattern<arith::TruncFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::TruncFOp op,
                                PatternRewriter &rewriter) const override {
    Type from = getElementTypeOrSelf(op.getIn().getType());
    Type to = getElementTypeOrSelf(op.getType());
    if (isa<TensorType>(op.getType()) || (!isExpanded(from) && !isExpanded(to)))
      return rewriter.notifyMatchFailure(
          op, "expected scalars or vectors of an 8-bit float or bf16");
    if (!isInFreeBody(op))
      return rewriter.notifyMatchFailure(op, namedBody);
    if (!getFloatKind(from) && !from.isF64())
      return rewriter.notifyMatchFailure(op, "expected f64, f32, bf16 or f16");
    if (op.getRoundingmode().value_or(arith::RoundingMode::to_nearest_even) !=
        arith::RoundingMode::to_nearest_even)
      return rewriter.notifyMatchFailure(op, "expected to_nearest_even");
    CastArithmetic arithmetic(rewriter, op.getLoc());
    Value wide = from.isF64() ? arithmetic.toOddF32(op.getIn())
                              : arithmetic.toF32(op.getIn());
    rewriter.replaceOp(op,
                       arithmetic.fromF32(wide, to, Overflow::NaN,
                                          ScaleRounding::PowerOfTwoNearest));
    return success();
  }
};

/// Expands conversions of integers by a conversion to f64, which represents
/// integers of up to 53 bits exactly. So these are rounded only once.
template <typename OpTy>
struct ExpandFromIntegerPattern : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    Type to = getElementTypeOrSelf(op.getType());
    if (isa<TensorType>(op.getType()) || !isExpanded(to))
      return rewriter.notifyMatchFailure(
          op, "expected scalars or vectors of an 8-bit float or bf16");
    if (!isInFreeBody(op))
      return rewriter.notifyMatchFailure(op, namedBody);
    Type wideType = rewriter.getF64Type();
    if (auto vector = dyn_cast<VectorType>(op.getType()))
      wideType = vector.clone(wideType);
    Value wide = OpTy::create(rewriter, op.getLoc(), wideType, op.getIn());
    CastArithmetic arithmetic(rewriter, op.getLoc());
    rewriter.replaceOp(
        op, arithmetic.fromF32(arithmetic.toOddF32(wide), to, Overflow::NaN,
                               ScaleRounding::PowerOfTwoNearest));
    return success();
  }
};

} // namespace

void fp8::populateExpandFp8CastPatterns(RewritePatternSet &patterns,
                                        PatternBenefit benefit) {
  patterns.add<ExpandCastPattern, ExpandExtFPattern,
               ExpandFromIntegerPattern<arith::SIToFPOp>,
               ExpandFromIntegerPattern<arith::UIToFPOp>, ExpandTruncFPattern>(
      patterns.getContext(), benefit);
}
