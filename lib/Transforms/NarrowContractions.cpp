//===- NarrowContractions.cpp - Contractions of narrow operands -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-narrow-contractions. Tensor cores multiply bf16 and f16 and
// add in f32. So an f32 contraction of such elements can read them before they
// are widened.
//
//===----------------------------------------------------------------------===//

#include "fp8/Transforms/NarrowContractions.h"
#include "NarrowOperand.h"
#include "ZeroInit.h"
#include "fp8/Analysis/ContractionBody.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_NARROWCONTRACTIONSPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

/// Whether `op` adds products of two elements in f32, without other roundings.
static bool isWideContraction(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() || op.getNumDpsInputs() != 2 ||
      op.getNumDpsInits() != 1 || op.getNumReductionLoops() == 0 ||
      !getElementTypeOrSelf(op.getDpsInits().front()).isF32())
    return false;
  Refusal refusal;
  std::optional<ContractionBody> body = matchContractionBody(op, refusal);
  return body && !body->narrowProduct &&
         llvm::none_of(*op.getBlock(), llvm::IsaPred<arith::TruncFOp>);
}

/// Makes `op` read `narrow`, and its body widen the elements.
static void setNarrow(PatternRewriter &rewriter, linalg::LinalgOp op,
                      OpOperand &operand, Value narrow) {
  BlockArgument element = op.getMatchingBlockArgument(&operand);
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPointToStart(op.getBlock());
  rewriter.modifyOpInPlace(op, [&] {
    operand.set(narrow);
    element.setType(getElementTypeOrSelf(narrow.getType()));
    auto widen = arith::ExtFOp::create(rewriter, op.getLoc(),
                                       rewriter.getF32Type(), element);
    element.replaceAllUsesExcept(widen, widen);
  });
}

/// An empty tensor with the type of the result of `op`.
static Value createEmpty(PatternRewriter &rewriter, linalg::LinalgOp op) {
  Location loc = op.getLoc();
  return tensor::EmptyOp::create(
      rewriter, loc,
      tensor::getMixedSizes(rewriter, loc, op.getDpsInits().front()),
      rewriter.getF32Type());
}

/// Makes `op` start from zeros. Returns its old init, or null if that was zero.
/// An init of -0 stays: a sum of -0 that starts at -0 is -0, and so is its
/// product with a positive factor. It would be +0 if it started at +0.
static Value takeInit(PatternRewriter &rewriter, linalg::LinalgOp op) {
  Value init = op.getDpsInits().front();
  if (isFilledWithAnyZero(init))
    return {};
  Location loc = op.getLoc();
  Value zero =
      arith::ConstantOp::create(rewriter, loc, rewriter.getF32FloatAttr(0.0f));
  auto zeros =
      linalg::FillOp::create(rewriter, loc, zero, createEmpty(rewriter, op));
  rewriter.modifyOpInPlace(
      op, [&] { op.getDpsInitOperand(0)->set(zeros.getResult(0)); });
  return init;
}

/// Multiplies the sums of `op` by all factors, and makes its users read the
/// products.
static void applyFactors(PatternRewriter &rewriter, linalg::LinalgOp op,
                         ArrayRef<UniformFactor> factors) {
  Value init = takeInit(rewriter, op), sums = op->getResult(0);
  rewriter.setInsertionPointAfter(op);
  Location loc = op.getLoc();
  unsigned rank = cast<RankedTensorType>(sums.getType()).getRank();
  AffineMap identity = rewriter.getMultiDimIdentityMap(rank);
  SmallVector<Value> inputs = {sums};
  SmallVector<AffineMap> maps = {identity};
  for (const UniformFactor &factor : factors)
    if (OpOperand *tensor = getFactorTensor(factor)) {
      linalg::LinalgOp owner = factor.owner;
      inputs.push_back(tensor->get());
      maps.push_back(AffineMap::get(
          rank, 0, owner.getMatchingIndexingMap(tensor).getResults(),
          rewriter.getContext()));
    }
  if (init) {
    inputs.push_back(init);
    maps.push_back(identity);
  }
  maps.push_back(identity);
  Value empty = createEmpty(rewriter, op);
  SmallVector<utils::IteratorType> loops(rank, utils::IteratorType::parallel);
  auto scaled = linalg::GenericOp::create(
      rewriter, loc, sums.getType(), inputs, empty, maps, loops,
      [&](OpBuilder &b, Location loc, ValueRange elements) {
        Value value = elements.front();
        elements = elements.drop_front();
        for (const UniformFactor &factor : factors) {
          Value element;
          if (getFactorTensor(factor)) {
            element = elements.front();
            elements = elements.drop_front();
          }
          Value number = cloneFactor(b, factor, element);
          if (isa<arith::MulFOp>(factor.operation))
            value = arith::MulFOp::create(b, loc, value, number);
          else
            value = arith::DivFOp::create(b, loc, value, number);
        }
        if (init)
          value = arith::AddFOp::create(b, loc, elements.front(), value);
        linalg::YieldOp::create(b, loc, value);
      });
  rewriter.replaceAllUsesExcept(sums, scaled.getResult(0), scaled);
}

namespace {
struct NarrowContractionPattern : OpInterfaceRewritePattern<linalg::LinalgOp> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(linalg::LinalgOp op,
                                PatternRewriter &rewriter) const override {
    if (!isWideContraction(op))
      return rewriter.notifyMatchFailure(op, "expected a contraction in f32");
    SmallVector<std::pair<OpOperand *, NarrowOperand>> found;
    for (OpOperand *input : op.getDpsInputOperands())
      if (std::optional<NarrowOperand> narrow = findNarrowOperand(input->get()))
        found.emplace_back(input, *narrow);
    if (found.empty())
      return rewriter.notifyMatchFailure(
          op, "expected an operand that was bf16 or f16");
    SmallVector<UniformFactor> factors;
    for (auto &[operand, narrow] : found) {
      setNarrow(rewriter, op, *operand, rebuildNarrow(rewriter, narrow));
      llvm::append_range(factors, narrow.factors);
    }
    if (!factors.empty())
      applyFactors(rewriter, op, factors);
    return success();
  }
};

struct NarrowContractionsPass
    : fp8::impl::NarrowContractionsPassBase<NarrowContractionsPass> {
  using NarrowContractionsPassBase::NarrowContractionsPassBase;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateNarrowContractionsPatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace

void fp8::populateNarrowContractionsPatterns(RewritePatternSet &patterns,
                                             PatternBenefit benefit) {
  patterns.add<NarrowContractionPattern>(patterns.getContext(), benefit);
}
