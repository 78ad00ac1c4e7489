//===- BlockMask.cpp - Lower fp8.block_mask to linalg ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Collects flags along the keys of each row first, because one flag depends on
// all keys of a row. Then it collects them over the rows of each block.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/BlockMask.h"
#include "BlockLoops.h"
#include "Patterns.h"
#include "fp8/IR/BlockMaskOp.h"
#include "fp8/IR/ScaleMap.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/TypeUtilities.h"
#include <limits>

using namespace mlir;
using namespace mlir::fp8;

using utils::IteratorType;

/// In the flags of a row: some element leaves a key visible, or is NaN.
static constexpr int64_t hasVisible = 16, hasNaN = 32;

static Value constant(ImplicitLocOpBuilder &b, int64_t value) {
  return arith::ConstantOp::create(b, b.getI8IntegerAttr(value));
}

/// The flags of one element.
static Value getFlags(ImplicitLocOpBuilder &b, Value element) {
  if (element.getType().isInteger(1))
    return arith::SelectOp::create(
        b, element, constant(b, hasFinite | hasSeen | hasVisible),
        constant(b, hasNonzero));
  auto [hidden, visible] = getMaskThresholds(element.getType().isF16());
  Value x =
      castElement(b, b.getLoc(), element, b.getF32Type(), Overflow::Saturate);
  Value flags;
  for (auto [predicate, bound, flag] :
       {std::tuple(arith::CmpFPredicate::UNE,
                   -std::numeric_limits<double>::infinity(),
                   int64_t(hasFinite)),
        std::tuple(arith::CmpFPredicate::UGT, hidden, int64_t(hasSeen)),
        std::tuple(arith::CmpFPredicate::UNE, 0.0, int64_t(hasNonzero)),
        std::tuple(arith::CmpFPredicate::OGE, visible, hasVisible),
        std::tuple(arith::CmpFPredicate::UNO, 0.0, hasNaN)}) {
    Value limit = arith::ConstantOp::create(
        b, b.getF32FloatAttr(static_cast<float>(bound)));
    Value isSet = arith::CmpFOp::create(b, predicate, x, limit);
    Value one =
        arith::SelectOp::create(b, isSet, constant(b, flag), constant(b, 0));
    flags = flags ? arith::OrIOp::create(b, flags, one) : one;
  }
  return flags;
}

/// Replaces `hasVisible` and `hasNaN` of a row by `hasHiddenRow`.
static Value getRowFlags(ImplicitLocOpBuilder &b, Value flags) {
  Value visible =
      arith::AndIOp::create(b, flags, constant(b, hasVisible | hasNaN));
  Value isHidden = arith::CmpIOp::create(b, arith::CmpIPredicate::ne, visible,
                                         constant(b, hasVisible));
  Value others = arith::AndIOp::create(
      b, flags, constant(b, hasFinite | hasSeen | hasNonzero));
  return arith::OrIOp::create(b, others,
                              arith::SelectOp::create(b, isHidden,
                                                      constant(b, hasHiddenRow),
                                                      constant(b, 0)));
}

namespace {
struct BlockMaskToLinalgPattern : LoweringPattern<BlockMaskOp> {
  using LoweringPattern::LoweringPattern;

  LogicalResult matchAndRewrite(BlockMaskOp op,
                                PatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    SmallVector<int64_t> ofRows(op.getBlockShape()), ofKeys(ofRows.size(), 1);
    std::swap(ofRows.back(), ofKeys.back());
    SmallVector<OpFoldResult> sizes = getSizes(b, b.getLoc(), op.getMask());
    sizes.back() = getSizes(b, b.getLoc(), op.getInit()).back();
    Value scratch =
        createScratch(b, b.getLoc(), sizes, b.getI8Type(), op.getInit());
    Value rows = collect(b, op.getMask(), scratch, ofKeys, getFlags);
    Value blocks = collect(b, rows, op.getInit(), ofRows, getRowFlags);
    freeScratch(b, b.getLoc(), scratch);
    if (op.hasTensorSemantics())
      rewriter.replaceOp(op, blocks);
    else
      rewriter.eraseOp(op);
    return success();
  }

private:
  /// The union of the flags of all elements of each block, in `destination`.
  Value
  collect(ImplicitLocOpBuilder &b, Value input, Value destination,
          ArrayRef<int64_t> block,
          function_ref<Value(ImplicitLocOpBuilder &, Value)> flagsOf) const {
    auto fill = linalg::FillOp::create(b, constant(b, 0), destination);
    Value start =
        getWritten(SmallVector<Value>(fill.getResults()), destination);
    AffineMap identity = b.getMultiDimIdentityMap(block.size());
    BlockComputation computation;
    computation.hasBlockLoops = options.blockLoops;
    computation.dims = getSizes(b, b.getLoc(), input);
    for (int64_t size : block)
      computation.iterators.push_back(size == 1 ? IteratorType::parallel
                                                : IteratorType::reduction);
    computation.inputs = {{input, identity}};
    computation.output = {start, getScaleMap(identity, block)};
    SmallVector<Value> results = buildBlockComputation(
        b, b.getLoc(), computation,
        [&](OpBuilder &nested, Location loc, ValueRange args) -> Value {
          ImplicitLocOpBuilder inner(loc, nested);
          return arith::OrIOp::create(inner, flagsOf(inner, args[0]), args[1]);
        });
    return getWritten(results, start);
  }
};
} // namespace

void fp8::populateBlockMaskToLinalgPatterns(RewritePatternSet &patterns,
                                            const Fp8ToLinalgOptions &options,
                                            PatternBenefit benefit) {
  patterns.add<BlockMaskToLinalgPattern>(patterns.getContext(), options,
                                         benefit);
}
