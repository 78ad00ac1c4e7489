//===- RowReduction.cpp - Reductions along contiguous rows ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes such reductions by the indexing maps and by the operation that
// combines two values.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/RowReduction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::fp8;

bool fp8::isShareable(Operation *combiner) {
  Type type = combiner->getResult(0).getType();
  if (isa<arith::MaximumFOp, arith::MaxNumFOp, arith::MinimumFOp,
          arith::MinNumFOp>(combiner))
    return type.isBF16() || type.isF16() || type.isF32() || type.isF64();
  return isa<arith::AddFOp>(combiner) && (type.isF32() || type.isF64());
}

/// The operation that is the only user of the accumulator of `output` and
/// computes its new value; null if there is none.
static Operation *getCombiner(linalg::LinalgOp op, OpOperand *output) {
  BlockArgument accumulator = op.getMatchingBlockArgument(output);
  if (!accumulator.hasOneUse())
    return nullptr;
  Operation *combiner = *accumulator.user_begin();
  Value yielded = op.getMatchingYieldValue(output)->get();
  if (combiner != yielded.getDefiningOp() || !yielded.hasOneUse() ||
      !isShareable(combiner))
    return nullptr;
  return combiner;
}

/// The loop along which `operand` is contiguous.
static std::optional<unsigned> getLastDim(linalg::LinalgOp op,
                                          OpOperand *operand) {
  AffineMap map = op.getMatchingIndexingMap(operand);
  if (map.getNumResults() == 0)
    return std::nullopt;
  auto dim = dyn_cast<AffineDimExpr>(map.getResults().back());
  return dim ? std::optional(dim.getPosition()) : std::nullopt;
}

/// The input that has an element for each point of the iteration space. A
/// matrix product has no such input.
static OpOperand *getRows(linalg::LinalgOp op) {
  for (OpOperand *input : op.getDpsInputOperands()) {
    AffineMap map = op.getMatchingIndexingMap(input);
    auto isUsed = [&](unsigned loop) { return map.isFunctionOfDim(loop); };
    if (llvm::all_of(llvm::seq(op.getNumLoops()), isUsed))
      return input;
  }
  return nullptr;
}

std::optional<RowReduction> fp8::matchRowReduction(linalg::LinalgOp op) {
  OpOperand *rows = getRows(op);
  if (!rows || op.getNumDpsInits() == 0)
    return std::nullopt;
  std::optional<unsigned> dim = getLastDim(op, rows);
  if (!dim ||
      op.getIteratorTypesArray()[*dim] != utils::IteratorType::reduction)
    return std::nullopt;
  int64_t size = op.getStaticLoopRanges()[*dim];
  if (!ShapedType::isDynamic(size) && size < warpSize)
    return std::nullopt;
  for (OpOperand *input : op.getDpsInputOperands())
    if (op.getMatchingIndexingMap(input).isFunctionOfDim(*dim) &&
        getLastDim(op, input) != dim)
      return std::nullopt;
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  RowReduction reduction{*dim, {}};
  for (OpOperand &output : op.getDpsInitsMutable()) {
    AffineMap map = op.getMatchingIndexingMap(&output);
    if (llvm::any_of(reductions,
                     [&](unsigned loop) { return map.isFunctionOfDim(loop); }))
      return std::nullopt;
    Operation *combiner = getCombiner(op, &output);
    if (!combiner)
      return std::nullopt;
    reduction.combiners.push_back(combiner);
  }
  return reduction;
}
