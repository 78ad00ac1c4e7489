//===- LayOutScales.cpp - Decide in which order scales are stored ---------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-lay-out-scales. The order of a scale's dimensions is in the
// map of the matmul that reads it and in an attribute of the quantization that
// writes it.
//
//===----------------------------------------------------------------------===//

#include "EraseDead.h"
#include "TransposedValue.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/ScaleMap.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_LAYOUTSCALESPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

static bool isScaleOfMatmul(OpOperand &use) {
  auto matmul = dyn_cast<ScaledMatmulOp>(use.getOwner());
  return matmul &&
         (use.get() == matmul.getScaleA() || use.get() == matmul.getScaleB());
}

static bool isOnlyScale(Value value) {
  return llvm::all_of(value.getUses(), isScaleOfMatmul);
}

/// Makes `use` read `scale`. Its map is `fromScale` composed with the map of
/// the scale that it has read before.
static void setScale(OpOperand &use, Value scale, AffineMap fromScale) {
  auto matmul = cast<ScaledMatmulOp>(use.getOwner());
  SmallVector<Attribute> maps(matmul.getIndexingMaps().getValue());
  AffineMap map = matmul.getMatchingIndexingMap(use);
  maps[use.getOperandNumber()] = AffineMapAttr::get(fromScale.compose(map));
  matmul.setIndexingMapsAttr(ArrayAttr::get(matmul.getContext(), maps));
  use.set(scale);
}

//===----------------------------------------------------------------------===//
// Scales that are transposed
//===----------------------------------------------------------------------===//

/// Whether the elements of `value` are in memory when the program starts.
static bool isStored(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (matchPattern(value, m_Constant()))
      return true;
    if (!isa<tensor::CastOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp,
             tensor::ExtractSliceOp>(op))
      return false;
    value = op->getOperand(0);
  }
  return isa<func::FuncOp>(
      cast<BlockArgument>(value).getOwner()->getParentOp());
}

/// The tensor before the transpose of `scale` and the map to it, if matmuls can
/// read that tensor.
static std::pair<Value, AffineMap> getStoredSource(Value scale) {
  auto [source, map] = getTransposed(scale);
  if (!source || isa<Float8E8M0FNUType>(getElementTypeOrSelf(scale)) ||
      !isOnlyScale(scale) || !isStored(source))
    return {};
  return {source, map};
}

//===----------------------------------------------------------------------===//
// Scales that a quantization writes
//===----------------------------------------------------------------------===//

/// Whether `op` has one scale per row and group of K, with a size of groups
/// after which kernels add partial sums in f32.
static bool isScaleOfGroups(DynamicQuantizeOp op) {
  ArrayRef<int64_t> block = op.getBlockShape();
  return block.size() == 2 && block[0] == 1 &&
         llvm::is_contained({32, 64, 128}, block[1]) &&
         getElementTypeOrSelf(op.getScaleInit()).isF32();
}

static bool canOrderGroups(DynamicQuantizeOp op) {
  return op.hasTensorSemantics() && op.getScaleOrder().empty() &&
         isScaleOfGroups(op) && !op.getScale().use_empty() &&
         isOnlyScale(op.getScale()) &&
         op.getScaleInit().getDefiningOp<tensor::EmptyOp>();
}

/// Memory for the scales of `empty`, which is [rows, groups], in the order
/// [groups, rows]. Each group starts at a multiple of 16 bytes.
static Value createGroups(OpBuilder &builder, tensor::EmptyOp empty) {
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(empty);
  Location loc = empty.getLoc();
  SmallVector<OpFoldResult> sizes = empty.getMixedSizes();
  OpFoldResult rows = sizes[0], groups = sizes[1];
  OpFoldResult padded = affine::makeComposedFoldedAffineApply(
      builder, loc, builder.getAffineDimExpr(0).ceilDiv(4) * 4, {rows});
  Value memory = tensor::EmptyOp::create(builder, loc,
                                         ArrayRef<OpFoldResult>{groups, padded},
                                         builder.getF32Type());
  if (padded == rows)
    return memory;
  SmallVector<OpFoldResult> zeros(2, builder.getIndexAttr(0));
  SmallVector<OpFoldResult> ones(2, builder.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(
      builder, loc, memory, zeros, ArrayRef<OpFoldResult>{groups, rows}, ones);
}

/// Makes `op` store its scales in the order [groups, rows]. `memories` has the
/// new memory of quantizations that share memory.
static void orderGroups(RewriterBase &rewriter, DynamicQuantizeOp op,
                        DenseMap<Value, Value> &memories) {
  rewriter.setInsertionPoint(op);
  auto empty = op.getScaleInit().getDefiningOp<tensor::EmptyOp>();
  Value &memory = memories[empty];
  if (!memory)
    memory = createGroups(rewriter, empty);
  auto ordered = DynamicQuantizeOp::create(
      rewriter, op.getLoc(),
      TypeRange{op.getQuantized().getType(), memory.getType()}, op.getInput(),
      op.getInit(), memory, op.getBlockShape(), op.getScaleRounding(),
      op.getAmaxFloor(), op.getDivision(), op.getOverflow(),
      /*scale_order=*/ArrayRef<int64_t>{1, 0});
  ordered->setDiscardableAttrs(op->getDiscardableAttrDictionary());
  auto swap = AffineMap::getPermutationMap(ArrayRef<unsigned>{1, 0},
                                           rewriter.getContext());
  for (OpOperand &use : llvm::make_early_inc_range(op.getScale().getUses()))
    setScale(use, ordered.getScale(), swap);
  rewriter.replaceOp(op, ordered.getResults());
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
struct LayOutScalesPass : fp8::impl::LayOutScalesPassBase<LayOutScalesPass> {
  using LayOutScalesPassBase::LayOutScalesPassBase;

  void runOnOperation() override {
    SmallVector<ScaledMatmulOp> matmuls;
    SmallVector<DynamicQuantizeOp> quantizes;
    getOperation()->walk([&](Operation *op) {
      if (auto matmul = dyn_cast<ScaledMatmulOp>(op))
        matmuls.push_back(matmul);
      else if (auto quantize = dyn_cast<DynamicQuantizeOp>(op))
        quantizes.push_back(quantize);
    });
    for (ScaledMatmulOp matmul : matmuls)
      if (matmul.hasTensorSemantics())
        foldTransposes(matmul);
    if (groupsFirst)
      orderAll(quantizes);
  }

private:
  void orderAll(ArrayRef<DynamicQuantizeOp> quantizes) {
    IRRewriter rewriter(&getContext());
    DenseMap<Value, Value> memories;
    for (DynamicQuantizeOp quantize : quantizes)
      if (canOrderGroups(quantize)) {
        orderGroups(rewriter, quantize, memories);
        ++numOrdered;
      }
    for (auto [empty, memory] : memories)
      eraseDeadProducers({empty.getDefiningOp()});
  }

  void foldTransposes(ScaledMatmulOp matmul) {
    for (MutableOperandRange range :
         {matmul.getScaleAMutable(), matmul.getScaleBMutable()}) {
      if (range.empty())
        continue;
      Value scale = range[0].get();
      auto [source, map] = getStoredSource(scale);
      if (!source)
        continue;
      for (OpOperand &use : llvm::make_early_inc_range(scale.getUses()))
        setScale(use, source, map);
      eraseDeadProducers({scale.getDefiningOp()});
      ++numFolded;
    }
  }
};
} // namespace
