//===- SliceIndexedMoves.cpp - Slices instead of computed indices ---------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Front ends write view_as_complex and view_as_real of torch as generic
// operations that compute an index for each element. Slices say the same, and
// later passes understand them.
//
//===----------------------------------------------------------------------===//

#include "fp8/Preparation/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_SLICEINDEXEDMOVESPASS
#include "fp8/Preparation/Passes.h.inc"
} // namespace mlir::fp8

/// Whether `op` computes each element of its results separately, at the place
/// of the element in the iteration space, and does nothing else.
static bool writesInOrder(linalg::GenericOp op) {
  return op.hasPureTensorSemantics() && isMemoryEffectFree(op) &&
         op.getNumParallelLoops() == op.getNumLoops() &&
         llvm::all_of(op.getRegionOutputArgs(),
                      [](BlockArgument out) { return out.use_empty(); }) &&
         llvm::all_of(op.getDpsInitsMutable(), [&](OpOperand &init) {
           return op.getMatchingIndexingMap(&init).isIdentity();
         });
}

//===----------------------------------------------------------------------===//
// Elements that are read at an index
//===----------------------------------------------------------------------===//

/// An index of an element that is read: that of a loop, or a constant.
struct ReadIndex {
  std::optional<int64_t> loop;
  int64_t constant = 0;
};

/// The indices that `read` uses in an iteration space of the given shape. None
/// if they are other than loop indices in ascending order and constants, or if
/// a loop without an index has more than one iteration. So the elements that
/// are read are a slice, in the order of the iteration space.
static std::optional<SmallVector<ReadIndex>>
getReadIndices(tensor::ExtractOp read, ArrayRef<int64_t> shape) {
  SmallVector<ReadIndex> indices;
  int64_t next = 0;
  auto skipUnitLoops = [&](int64_t end) {
    while (next < end && shape[next] == 1)
      ++next;
    return next == end;
  };
  for (Value index : read.getIndices()) {
    if (auto loop = index.getDefiningOp<linalg::IndexOp>()) {
      int64_t dim = loop.getDim();
      if (dim < next || !skipUnitLoops(dim))
        return std::nullopt;
      indices.push_back({dim});
      next = dim + 1;
      continue;
    }
    std::optional<int64_t> constant = getConstantIntValue(index);
    if (!constant)
      return std::nullopt;
    indices.push_back({std::nullopt, *constant});
  }
  if (!skipUnitLoops(shape.size()))
    return std::nullopt;
  return indices;
}

/// The slice that `read` reads, as a tensor of `init`'s type.
static Value createSlice(tensor::ExtractOp read, ArrayRef<ReadIndex> indices,
                         Value init, RewriterBase &rewriter) {
  SmallVector<OpFoldResult> loops =
      tensor::getMixedSizes(rewriter, init.getLoc(), init);
  SmallVector<OpFoldResult> offsets, sizes;
  for (const ReadIndex &index : indices) {
    offsets.push_back(rewriter.getIndexAttr(index.constant));
    sizes.push_back(index.loop ? loops[*index.loop]
                               : OpFoldResult(rewriter.getIndexAttr(1)));
  }
  SmallVector<OpFoldResult> strides(offsets.size(), rewriter.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(
      rewriter, read.getLoc(), cast<RankedTensorType>(init.getType()),
      read.getTensor(), offsets, sizes, strides);
}

namespace {

/// Replaces a generic operation that only reads elements at loop indices and
/// constants by slices of the tensors.
struct SliceReads : OpRewritePattern<linalg::GenericOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(linalg::GenericOp op,
                                PatternRewriter &rewriter) const override {
    if (!writesInOrder(op) || op.getNumDpsInputs() != 0)
      return failure();
    SmallVector<tensor::ExtractOp> reads;
    SmallVector<SmallVector<ReadIndex>> indices;
    for (auto [value, result] :
         llvm::zip_equal(op.getBody()->getTerminator()->getOperands(),
                         op.getResultTypes())) {
      auto read = value.getDefiningOp<tensor::ExtractOp>();
      if (!read ||
          op->isAncestor(read.getTensor().getParentBlock()->getParentOp()))
        return failure();
      auto type = cast<RankedTensorType>(result);
      auto found = getReadIndices(read, type.getShape());
      if (!found)
        return failure();
      SmallVector<int64_t> shape;
      for (const ReadIndex &index : *found)
        shape.push_back(index.loop ? type.getDimSize(*index.loop) : 1);
      if (isRankReducedType(type.clone(shape), type) !=
          SliceVerificationResult::Success)
        return failure();
      reads.push_back(read);
      indices.push_back(std::move(*found));
    }
    SmallVector<Value> slices;
    for (auto [read, used, init] :
         llvm::zip_equal(reads, indices, op.getDpsInits()))
      slices.push_back(createSlice(read, used, init, rewriter));
    rewriter.replaceOp(op, slices);
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Elements that are chosen by an index
//===----------------------------------------------------------------------===//

/// A dimension of size 2, and the values at its indices 0 and 1.
struct Choice {
  int64_t dim;
  Value values[2];
};

/// Replaces a generic operation that stacks two tensors along a dimension of
/// size 2 by insertions of slices.
struct SliceChoice : OpRewritePattern<linalg::GenericOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(linalg::GenericOp op,
                                PatternRewriter &rewriter) const override {
    std::optional<Choice> choice = getChoice(op);
    if (!choice)
      return failure();
    Location loc = op.getLoc();
    auto type = cast<RankedTensorType>(op.getResultTypes()[0]);
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, loc, op.getDpsInits()[0]);
    Value result =
        tensor::EmptyOp::create(rewriter, loc, sizes, type.getElementType());
    SmallVector<OpFoldResult> offsets(sizes.size(), rewriter.getIndexAttr(0));
    SmallVector<OpFoldResult> strides(sizes.size(), rewriter.getIndexAttr(1));
    sizes[choice->dim] = rewriter.getIndexAttr(1);
    for (int64_t index : {0, 1}) {
      offsets[choice->dim] = rewriter.getIndexAttr(index);
      Value part =
          addUnitDim(choice->values[index], choice->dim, loc, rewriter);
      result = tensor::InsertSliceOp::create(rewriter, loc, part, result,
                                             offsets, sizes, strides);
    }
    rewriter.replaceOp(op, result);
    return success();
  }

private:
  /// The choice that `op` makes for each element, if it does nothing else.
  static std::optional<Choice> getChoice(linalg::GenericOp op) {
    if (!writesInOrder(op) || op.getNumDpsInits() != 1)
      return std::nullopt;
    auto select = op.getBody()
                      ->getTerminator()
                      ->getOperand(0)
                      .getDefiningOp<arith::SelectOp>();
    auto equal =
        select ? select.getCondition().getDefiningOp<arith::CmpIOp>() : nullptr;
    if (!equal || equal.getPredicate() != arith::CmpIPredicate::eq)
      return std::nullopt;
    auto index = equal.getLhs().getDefiningOp<linalg::IndexOp>();
    std::optional<int64_t> constant = getConstantIntValue(equal.getRhs());
    if (!index || !constant || (*constant != 0 && *constant != 1))
      return std::nullopt;
    int64_t dim = index.getDim();
    auto type = cast<RankedTensorType>(op.getResultTypes()[0]);
    if (type.getRank() < 2 || type.getDimSize(dim) != 2)
      return std::nullopt;
    Value whenEqual = getInput(op, select.getTrueValue(), dim);
    Value otherwise = getInput(op, select.getFalseValue(), dim);
    if (!whenEqual || !otherwise)
      return std::nullopt;
    Choice choice{dim, {}};
    choice.values[*constant] = whenEqual;
    choice.values[1 - *constant] = otherwise;
    return choice;
  }

  /// The input of `op` whose element `element` is, if the input has all
  /// dimensions of the result but `dim`, in their order. Their sizes have to be
  /// the same in both types.
  static Value getInput(linalg::GenericOp op, Value element, int64_t dim) {
    auto argument = dyn_cast<BlockArgument>(element);
    if (!argument || argument.getOwner() != op.getBody())
      return {};
    OpOperand *operand = op.getMatchingOpOperand(argument);
    AffineMap expected =
        AffineMap::getMultiDimIdentityMap(op.getNumLoops(), op.getContext())
            .dropResult(dim);
    auto type = cast<RankedTensorType>(op.getResultTypes()[0]);
    if (op.getMatchingIndexingMap(operand) != expected ||
        operand->get().getType() !=
            RankedTensorType(RankedTensorType::Builder(type).dropDim(dim)))
      return {};
    return operand->get();
  }

  /// `value` with one more dimension of size 1 before dimension `dim`.
  static Value addUnitDim(Value value, int64_t dim, Location loc,
                          PatternRewriter &rewriter) {
    auto type = cast<RankedTensorType>(value.getType());
    SmallVector<int64_t> shape(type.getShape());
    shape.insert(shape.begin() + dim, 1);
    SmallVector<ReassociationIndices> groups;
    // The new dimension belongs to the group of the dimension before it, or of
    // the first one.
    for (int64_t i = 0; i <= type.getRank(); ++i) {
      bool joins = dim == 0 ? i == 1 : i == dim;
      if (joins)
        groups.back().push_back(i);
      else
        groups.push_back({i});
    }
    return tensor::ExpandShapeOp::create(
        rewriter, loc, RankedTensorType::get(shape, type.getElementType()),
        value, groups);
  }
};

struct SliceIndexedMovesPass
    : fp8::impl::SliceIndexedMovesPassBase<SliceIndexedMovesPass> {
  using SliceIndexedMovesPassBase::SliceIndexedMovesPassBase;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<SliceReads, SliceChoice>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};

} // namespace
