//===- GatherInfo.cpp - Weights selected at run time ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes gathers that can be quantized before the selection: the selected
// positions must not depend on the position of an element within a slice.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/GatherInfo.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace mlir::fp8;

bool GatherInfo::isWhole(unsigned dim) const {
  return llvm::is_contained(whole, std::optional<unsigned>(dim));
}

//===----------------------------------------------------------------------===//
// linalg.generic with tensor.extract
//===----------------------------------------------------------------------===//

/// Adds the loops that `value`, of the body of `op`, depends on.
static void addLoops(linalg::GenericOp op, Value value,
                     llvm::SmallBitVector &loops) {
  auto argument = dyn_cast<BlockArgument>(value);
  if (argument && argument.getOwner() == op.getBlock()) {
    AffineMap map =
        op.getMatchingIndexingMap(op.getMatchingOpOperand(argument));
    for (unsigned loop = 0; loop < map.getNumDims(); ++loop)
      if (map.isFunctionOfDim(loop))
        loops.set(loop);
    return;
  }
  Operation *def = value.getDefiningOp();
  if (!def || def->getBlock() != op.getBlock())
    return;
  if (auto index = dyn_cast<linalg::IndexOp>(def))
    loops.set(index.getDim());
  for (Value operand : def->getOperands())
    addLoops(op, operand, loops);
}

static bool hasSameSize(Value source, unsigned sourceDim, Value result,
                        unsigned resultDim) {
  int64_t size = cast<RankedTensorType>(source.getType()).getDimSize(sourceDim);
  return ShapedType::isStatic(size) &&
         size == cast<RankedTensorType>(result.getType()).getDimSize(resultDim);
}

/// The tensor.extract that the body yields, of a tensor defined outside of the
/// body, or null.
static tensor::ExtractOp getExtraction(linalg::GenericOp op) {
  if (!op.hasPureTensorSemantics() || op.getNumDpsInits() != 1 ||
      op.getNumParallelLoops() != op.getNumLoops() ||
      !op.getMatchingIndexingMap(op.getDpsInitOperand(0)).isIdentity() ||
      !op.getMatchingBlockArgument(op.getDpsInitOperand(0)).use_empty())
    return {};
  Value yielded = op.getBlock()->getTerminator()->getOperand(0);
  auto extract = yielded.getDefiningOp<tensor::ExtractOp>();
  bool isOutside =
      extract && extract.getTensor().getParentRegion() != &op.getRegion();
  return isOutside && isa<RankedTensorType>(extract.getTensor().getType())
             ? extract
             : tensor::ExtractOp();
}

static std::optional<GatherInfo> matchGeneric(linalg::GenericOp op) {
  tensor::ExtractOp extract = getExtraction(op);
  if (!extract)
    return std::nullopt;
  Value result = op.getResult(0);
  GatherInfo info{op, extract.getTensor(), {}, {}};
  llvm::SmallBitVector picking(op.getNumLoops()), running(op.getNumLoops());
  int64_t last = -1;
  for (auto [dim, index] : llvm::enumerate(extract.getIndices())) {
    auto loop = index.getDefiningOp<linalg::IndexOp>();
    if (loop && static_cast<int64_t>(loop.getDim()) > last &&
        hasSameSize(info.source, dim, result, loop.getDim())) {
      last = loop.getDim();
      running.set(loop.getDim());
      info.whole.push_back(loop.getDim());
      continue;
    }
    info.whole.push_back(std::nullopt);
    addLoops(op, index, picking);
  }
  for (OpOperand *input : op.getDpsInputOperands())
    addLoops(op, op.getMatchingBlockArgument(input), picking);
  info.sliced.assign(info.whole.size(), std::nullopt);
  bool isGather = picking.any() && running.any() && !picking.anyCommon(running);
  return isGather ? std::optional(info) : std::nullopt;
}

//===----------------------------------------------------------------------===//
// tensor.extract_slice
//===----------------------------------------------------------------------===//

static std::optional<GatherInfo> matchSlice(tensor::ExtractSliceOp op) {
  if (!op.hasUnitStride() ||
      llvm::none_of(op.getStaticOffsets(), ShapedType::isDynamic))
    return std::nullopt;
  GatherInfo info{op, op.getSource(), {}, {}};
  llvm::SmallBitVector dropped = op.getDroppedDims();
  ArrayRef<int64_t> sizes = op.getStaticSizes();
  unsigned next = 0;
  for (unsigned dim = 0, e = dropped.size(); dim < e; ++dim) {
    std::optional<unsigned> result;
    if (!dropped.test(dim))
      result = next++;
    bool isWhole = result && op.getStaticOffsets()[dim] == 0 &&
                   ShapedType::isStatic(sizes[dim]) &&
                   sizes[dim] == op.getSourceType().getDimSize(dim);
    info.whole.push_back(isWhole ? result : std::nullopt);
    info.sliced.push_back(isWhole ? std::nullopt : result);
  }
  return info;
}

std::optional<GatherInfo> fp8::getGatherInfo(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op || !isa<RankedTensorType>(value.getType()))
    return std::nullopt;
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op))
    return matchSlice(slice);
  if (auto generic = dyn_cast<linalg::GenericOp>(op))
    return matchGeneric(generic);
  return std::nullopt;
}
