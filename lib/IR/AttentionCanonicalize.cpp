//===- AttentionCanonicalize.cpp - Rewrites of fp8.attention --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Rewrites that keep every bit of the result.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/AttentionOp.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::fp8;

/// Whether adding `mask`, or selecting by it, changes nothing: zeros, or true
/// everywhere.
static bool isWithoutEffect(Value mask) {
  DenseElementsAttr values;
  if (!matchPattern(mask, m_Constant(&values)) || !values.isSplat())
    return false;
  if (values.getElementType().isInteger(1))
    return values.getSplatValue<bool>();
  return values.getSplatValue<APFloat>().isZero();
}

namespace {
/// Removes a mask without effect. Such a mask may turn a score of -0 into +0,
/// but both have the same exponential.
struct DropMaskWithoutEffect : public OpRewritePattern<AttentionOp> {
  using OpRewritePattern<AttentionOp>::OpRewritePattern;

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getMask() || !isWithoutEffect(op.getMask()))
      return rewriter.notifyMatchFailure(
          op, "expected a constant mask without effect");
    SmallVector<Attribute> maps(op.getIndexingMaps().getValue());
    auto *first = maps.begin() + 3 + op.getScales().size();
    maps.erase(first, first + (op.getBlockMask() ? 2 : 1));
    rewriter.modifyOpInPlace(op, [&] {
      op.getMaskMutable().clear();
      op.getBlockMaskMutable().clear();
      op.setIndexingMapsAttr(rewriter.getArrayAttr(maps));
    });
    return success();
  }
};
} // namespace

void AttentionOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  patterns.add<DropMaskWithoutEffect>(context);
}
