//===- Fp8OpsCanonicalize.cpp - Canonicalization patterns -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Rewrites that keep every bit of the result.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Ops.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {

/// Reads the narrow tensor before a widening, because every element becomes the
/// same f32.
template <typename OpTy>
struct FoldExtFIntoInput : public OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    auto extend = op.getInput().template getDefiningOp<arith::ExtFOp>();
    if (!extend)
      return rewriter.notifyMatchFailure(op, "expected an arith.extf as input");
    Type narrow = getElementTypeOrSelf(extend.getIn().getType());
    if (!narrow.isBF16() && !narrow.isF16())
      return rewriter.notifyMatchFailure(
          op, "expected bf16 or f16 before the widening");
    rewriter.modifyOpInPlace(
        op, [&] { op.getInputMutable().assign(extend.getIn()); });
    return success();
  }
};

/// Dequantizes directly to the narrower type, because both round the same f32
/// product to nearest even.
struct FoldTruncFIntoDequantize : public OpRewritePattern<arith::TruncFOp> {
  using OpRewritePattern<arith::TruncFOp>::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::TruncFOp op,
                                PatternRewriter &rewriter) const override {
    auto dequantize = op.getIn().getDefiningOp<DequantizeOp>();
    if (!dequantize || !dequantize->hasOneUse())
      return rewriter.notifyMatchFailure(
          op, "expected an fp8.dequantize without other users as operand");
    Type wide = getElementTypeOrSelf(op.getIn().getType());
    Type narrow = getElementTypeOrSelf(op.getType());
    if (!wide.isF32() || (!narrow.isBF16() && !narrow.isF16()))
      return rewriter.notifyMatchFailure(
          op, "expected a rounding from f32 to bf16 or f16");
    std::optional<arith::RoundingMode> mode = op.getRoundingmode();
    if (mode && *mode != arith::RoundingMode::to_nearest_even)
      return rewriter.notifyMatchFailure(op,
                                         "expected a rounding to nearest even");
    auto result = createDequantize(
        rewriter, dequantize.getLoc(), dequantize.getInput(),
        dequantize.getScales(), dequantize.getScaleMapValues(), narrow);
    Value value = result->getResult(0);
    if (value.getType() != op.getType())
      value =
          tensor::CastOp::create(rewriter, op.getLoc(), op.getType(), value);
    rewriter.replaceOp(op, value);
    return success();
  }
};

/// Multiplying by one keeps every bit.
struct DropUnitScale : public OpRewritePattern<DequantizeOp> {
  using OpRewritePattern<DequantizeOp>::OpRewritePattern;

  LogicalResult matchAndRewrite(DequantizeOp op,
                                PatternRewriter &rewriter) const override {
    SmallVector<Value> scales;
    SmallVector<AffineMap> maps;
    for (auto [scale, map] :
         llvm::zip_equal(op.getScales(), op.getScaleMapValues())) {
      DenseElementsAttr values;
      if (matchPattern(scale, m_Constant(&values)) && values.isSplat() &&
          values.getSplatValue<APFloat>().isExactlyValue(1.0))
        continue;
      scales.push_back(scale);
      maps.push_back(map);
    }
    if (scales.size() == op.getScales().size())
      return rewriter.notifyMatchFailure(
          op, "expected a scale that is the constant 1");
    rewriter.replaceOpWithNewOp<DequantizeOp>(
        op, op->getResultTypes(), op.getInput(), scales, op.getInit(),
        rewriter.getAffineMapArrayAttr(maps));
    return success();
  }
};

/// Reads operands before a `tensor.cast` that hides static sizes. The benefit
/// is higher than that of MLIR's pattern for destination-style operations,
/// which crashes when it clones an operation with an empty region.
struct FoldTensorCastIntoScaledMatmul
    : public OpRewritePattern<ScaledMatmulOp> {
  explicit FoldTensorCastIntoScaledMatmul(MLIRContext *context)
      : OpRewritePattern(context, /*benefit=*/10) {}

  LogicalResult matchAndRewrite(ScaledMatmulOp op,
                                PatternRewriter &rewriter) const override {
    SmallVector<Value> operands;
    for (Value operand : op->getOperands()) {
      auto cast = operand.getDefiningOp<tensor::CastOp>();
      operands.push_back(tensor::canFoldIntoConsumerOp(cast) ? cast.getSource()
                                                             : operand);
    }
    if (ValueRange(operands) == op->getOperands())
      return rewriter.notifyMatchFailure(
          op, "expected an operand that hides static sizes");
    SmallVector<Type> oldTypes(op->getResultTypes());
    rewriter.modifyOpInPlace(op, [&] {
      op->setOperands(operands);
      for (auto [result, init] : llvm::zip(op->getResults(), op.getInits()))
        result.setType(init.getType());
    });
    rewriter.setInsertionPointAfter(op);
    for (auto [result, oldType] : llvm::zip(op->getResults(), oldTypes)) {
      if (result.getType() == oldType)
        continue;
      auto cast =
          tensor::CastOp::create(rewriter, op.getLoc(), oldType, result);
      rewriter.replaceAllUsesExcept(result, cast, cast);
    }
    return success();
  }
};

} // namespace

void ScaledMatmulOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                 MLIRContext *context) {
  patterns.add<FoldTensorCastIntoScaledMatmul>(context);
}

void AmaxOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                         MLIRContext *context) {
  patterns.add<FoldExtFIntoInput<AmaxOp>>(context);
}

void QuantizeOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                             MLIRContext *context) {
  patterns.add<FoldExtFIntoInput<QuantizeOp>>(context);
}

void DynamicQuantizeOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                    MLIRContext *context) {
  patterns.add<FoldExtFIntoInput<DynamicQuantizeOp>>(context);
}

void DequantizeOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                               MLIRContext *context) {
  patterns.add<FoldTruncFIntoDequantize, DropUnitScale>(context);
}

void CastOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                         MLIRContext *context) {
  patterns.add<FoldExtFIntoInput<CastOp>>(context);
}
