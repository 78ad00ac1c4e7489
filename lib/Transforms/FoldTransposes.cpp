//===- FoldTransposes.cpp - Fold transposes into contractions -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-fold-transposes, which replaces copies by indexing maps.
//
//===----------------------------------------------------------------------===//

#include "fp8/Transforms/FoldTransposes.h"
#include "TransposedValue.h"
#include "fp8/Analysis/ContractionBody.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_FOLDTRANSPOSESPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

/// Whether all operands are floats. linalg.contract may cast other types in
/// another way than `op`.
static bool hasFloats(linalg::LinalgOp op) {
  return llvm::all_of(op->getOperandTypes(), [](Type type) {
    return isa<FloatType>(getElementTypeOrSelf(type));
  });
}

/// The dimension of each result of `map`, which is a permutation.
static SmallVector<int64_t> getPositions(AffineMap map) {
  return llvm::map_to_vector(map.getResults(), [](AffineExpr expr) -> int64_t {
    return cast<AffineDimExpr>(expr).getPosition();
  });
}

namespace {
/// Moves a collapse before a transpose, if the dimensions of each group are
/// also adjacent before the transpose.
struct CollapseBeforeTransposePattern
    : OpRewritePattern<tensor::CollapseShapeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::CollapseShapeOp op,
                                PatternRewriter &rewriter) const override {
    auto [source, map] = getTransposed(op.getSrc());
    if (!source)
      return rewriter.notifyMatchFailure(op, "expected a transposed source");
    // The dimensions of the result and the groups, in the order of the source.
    SmallVector<int64_t> sourceOf = getPositions(inversePermutation(map));
    SmallVector<std::pair<ReassociationIndices, int64_t>> groups;
    for (auto [result, group] : llvm::enumerate(op.getReassociationIndices())) {
      ReassociationIndices dims;
      for (int64_t dim : group)
        dims.push_back(sourceOf[dim]);
      for (auto [first, second] : llvm::zip(dims, llvm::drop_begin(dims)))
        if (second != first + 1)
          return rewriter.notifyMatchFailure(
              op, "expected groups that are adjacent before the transpose");
      groups.emplace_back(dims, result);
    }
    llvm::sort(groups);
    SmallVector<ReassociationIndices> reassociation;
    SmallVector<int64_t> permutation(groups.size());
    for (auto [position, group] : llvm::enumerate(groups)) {
      reassociation.push_back(group.first);
      permutation[group.second] = position;
    }
    Location loc = op.getLoc();
    Value collapsed =
        tensor::CollapseShapeOp::create(rewriter, loc, source, reassociation);
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, loc, collapsed);
    applyPermutationToVector(sizes, permutation);
    Value empty = tensor::EmptyOp::create(rewriter, loc, sizes,
                                          op.getResultType().getElementType());
    Value transposed = linalg::TransposeOp::create(rewriter, loc, collapsed,
                                                   empty, permutation)
                           ->getResult(0);
    rewriter.replaceOpWithNewOp<tensor::CastOp>(op, op.getType(), transposed);
    return success();
  }
};

/// Lets a contraction read the tensor before a transpose.
struct FoldTransposePattern : OpInterfaceRewritePattern<linalg::LinalgOp> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(linalg::LinalgOp op,
                                PatternRewriter &rewriter) const override {
    SmallVector<AffineMap> maps = op.getIndexingMapsArray();
    if (!op.hasPureTensorSemantics() || op.getNumDpsInputs() != 2 ||
        op.getNumDpsInits() != 1 || op.getNumReductionLoops() == 0 ||
        !isMultiplyAccumulate(op) || !hasFloats(op) ||
        !llvm::all_of(
            maps, [](AffineMap map) { return map.isProjectedPermutation(); }))
      return rewriter.notifyMatchFailure(op, "expected a matmul");
    SmallVector<Value> inputs = op.getDpsInputs();
    bool changed = false;
    for (auto [input, map] : llvm::zip(inputs, maps))
      if (auto [source, from] = getTransposed(input); source) {
        input = source;
        map = from.compose(map);
        changed = true;
      }
    if (!changed)
      return rewriter.notifyMatchFailure(op, "expected a transposed operand");
    ArrayAttr attribute = rewriter.getAffineMapArrayAttr(maps);
    if (auto generic = dyn_cast<linalg::GenericOp>(op.getOperation())) {
      rewriter.modifyOpInPlace(op, [&] {
        for (auto [operand, input] :
             llvm::zip(op.getDpsInputOperands(), inputs))
          operand->set(input);
        generic.setIndexingMapsAttr(attribute);
      });
      return success();
    }
    if (!isa<linalg::ContractionOpInterface>(op.getOperation()))
      return rewriter.notifyMatchFailure(op, "expected a contraction");
    rewriter.replaceOpWithNewOp<linalg::ContractOp>(
        op, op->getResultTypes(), inputs, op.getDpsInits(), attribute,
        getNamedAttributes(op));
    return success();
  }

private:
  /// The discardable attributes of `op`, such as those of policies.
  static SmallVector<NamedAttribute> getNamedAttributes(Operation *op) {
    return llvm::to_vector(op->getDiscardableAttrs());
  }
};

struct FoldTransposesPass
    : fp8::impl::FoldTransposesPassBase<FoldTransposesPass> {
  using FoldTransposesPassBase::FoldTransposesPassBase;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateFoldTransposesPatterns(patterns);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace

void fp8::populateFoldTransposesPatterns(RewritePatternSet &patterns,
                                         PatternBenefit benefit) {
  patterns.add<CollapseBeforeTransposePattern, FoldTransposePattern>(
      patterns.getContext(), benefit);
}
