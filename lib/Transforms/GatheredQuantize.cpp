//===- GatheredQuantize.cpp - Select slices of FP8 data -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Repeats a gather on a tensor of the same rank as its source.
//
//===----------------------------------------------------------------------===//

#include "GatheredQuantize.h"
#include "MatmulForms.h"
#include "fp8/Support/BlockShape.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

static RankedTensorType getType(Value value) {
  return cast<RankedTensorType>(value.getType());
}

/// The sizes of the result, with whole dimensions taken from `from`.
static SmallVector<OpFoldResult>
getResultSizes(OpBuilder &builder, const GatherInfo &gather, Value from) {
  Location loc = gather.op->getLoc();
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, loc, gather.op->getResult(0));
  for (auto [dim, whole] : llvm::enumerate(gather.whole))
    if (whole)
      sizes[*whole] = tensor::getMixedSize(builder, loc, from, dim);
  return sizes;
}

/// A linalg.generic that reads `from` at the positions of the original gather.
static Value repeatGeneric(OpBuilder &builder, const GatherInfo &gather,
                           Value from) {
  auto op = cast<linalg::GenericOp>(gather.op);
  Location loc = op.getLoc();
  Type elementType = getType(from).getElementType();
  Value empty = tensor::EmptyOp::create(
      builder, loc, getResultSizes(builder, gather, from), elementType);
  auto yield = cast<linalg::YieldOp>(op.getBlock()->getTerminator());
  Operation *extract = yield.getOperand(0).getDefiningOp();
  auto buildBody = [&](OpBuilder &body, Location, ValueRange arguments) {
    IRMapping mapping;
    mapping.map(op.getBlock()->getArguments(), arguments);
    for (Operation &nested : op.getBlock()->without_terminator()) {
      if (&nested != extract) {
        body.clone(nested, mapping);
        continue;
      }
      SmallVector<Value> indices = llvm::map_to_vector(
          cast<tensor::ExtractOp>(nested).getIndices(),
          [&](Value index) { return mapping.lookupOrDefault(index); });
      Value element =
          tensor::ExtractOp::create(body, nested.getLoc(), from, indices);
      mapping.map(nested.getResult(0), element);
    }
    linalg::YieldOp::create(body, loc, mapping.lookup(yield.getOperand(0)));
  };
  return linalg::GenericOp::create(
             builder, loc, empty.getType(), op.getInputs(), empty,
             op.getIndexingMapsArray(), op.getIteratorTypesArray(), buildBody)
      .getResult(0);
}

static Value repeatSlice(OpBuilder &builder, const GatherInfo &gather,
                         Value from) {
  auto op = cast<tensor::ExtractSliceOp>(gather.op);
  Location loc = op.getLoc();
  SmallVector<OpFoldResult> sizes = op.getMixedSizes();
  for (auto [dim, whole] : llvm::enumerate(gather.whole))
    if (whole)
      sizes[dim] = tensor::getMixedSize(builder, loc, from, dim);
  SmallVector<int64_t> shape =
      getStaticSizes(getResultSizes(builder, gather, from));
  auto type = RankedTensorType::get(shape, getType(from).getElementType());
  return tensor::ExtractSliceOp::create(builder, loc, type, from,
                                        op.getMixedOffsets(), sizes,
                                        op.getMixedStrides());
}

/// Reshapes a scale with one element for all positions, such that it has size 1
/// in the dimensions whose positions are selected.
static Value moveWholeDims(OpBuilder &builder, const GatherInfo &gather,
                           Value scale) {
  Location loc = gather.op->getLoc();
  SmallVector<bool> isPicked = llvm::map_to_vector(
      gather.whole, [](std::optional<unsigned> whole) { return !whole; });
  SmallVector<OpFoldResult> sizes = getResultSizes(builder, gather, scale);
  Value dense = scale;
  if (llvm::is_contained(isPicked, true))
    dense = dropUnitDims(builder, loc, scale, isPicked);
  SmallVector<ReassociationIndices> groups(getType(dense).getRank());
  int64_t group = -1;
  for (unsigned dim = 0; dim < sizes.size(); ++dim) {
    bool isWhole = gather.isWhole(dim);
    group += isWhole;
    groups[std::max<int64_t>(group, 0)].push_back(dim);
    if (!isWhole)
      sizes[dim] = builder.getIndexAttr(1);
  }
  auto type = RankedTensorType::get(getStaticSizes(sizes),
                                    getType(scale).getElementType());
  return tensor::ExpandShapeOp::create(builder, loc, type, dense, groups,
                                       sizes);
}

Value fp8::gatherData(RewriterBase &rewriter, const GatherInfo &gather,
                      Value data) {
  return isa<linalg::GenericOp>(gather.op)
             ? repeatGeneric(rewriter, gather, data)
             : repeatSlice(rewriter, gather, data);
}

Value fp8::gatherScale(RewriterBase &rewriter, const GatherInfo &gather,
                       Value scale, ArrayRef<int64_t> block) {
  for (auto [size, whole] : llvm::zip_equal(block, gather.whole))
    if (!whole && size == wholeDim)
      return moveWholeDims(rewriter, gather, scale);
  return gatherData(rewriter, gather, scale);
}
