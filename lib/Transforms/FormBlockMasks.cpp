//===- FormBlockMasks.cpp - Block masks of attention ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-form-block-masks. A mask has one block mask, right behind its
// definition, for all operations that read it.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/AttentionOp.h"
#include "fp8/IR/BlockMaskOp.h"
#include "fp8/IR/IterationSpace.h"
#include "fp8/IR/KernelAttrs.h"
#include "fp8/Support/AttentionLimits.h"
#include "fp8/Support/BlockMask.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_FORMBLOCKMASKSPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

//===----------------------------------------------------------------------===//
// The decision
//===----------------------------------------------------------------------===//

/// The static size of a loop, or -1.
static int64_t getLoopSize(AttentionOp op, unsigned loop) {
  auto destination = cast<DestinationStyleOpInterface>(op.getOperation());
  OperandDim source = getSourceOfDim(destination, loop);
  int64_t size =
      cast<ShapedType>(source.operand.getType()).getDimSize(source.index);
  return ShapedType::isDynamic(size) ? -1 : size;
}

static BlockMaskFacts getFacts(AttentionOp op) {
  BlockMaskFacts facts;
  AffineMap map = op.getMapMask();
  facts.isCausal = op.getCausal();
  facts.keysAreLast =
      map.getNumResults() > 0 &&
      map.getResults().back() ==
          getAffineDimExpr(op.getKeyDim(), op.getContext()) &&
      cast<ShapedType>(op.getMask().getType()).getShape().back() != 1;
  facts.keys = getLoopSize(op, op.getKeyDim());
  for (unsigned loop = 0; loop < op.getNumBatchDims(); ++loop)
    facts.isShared |= !map.isFunctionOfDim(loop) && getLoopSize(op, loop) != 1;
  return facts;
}

/// Empty if the attention is to get a block mask. Otherwise the reason.
static std::string explainWithout(AttentionOp op, const GpuTarget &chip) {
  if (std::string problem = explainChipWithoutBlockMasks(chip);
      !problem.empty())
    return problem;
  AttentionExtent extent{getLoopSize(op, op.getContractedDim()),
                         getLoopSize(op, op.getColumnDim()), 0, op.isFp8()};
  for (unsigned loop = 0; loop < op.getNumBatchDims(); ++loop)
    extent.batches += getLoopSize(op, loop) != 1;
  if (std::string problem = explainUnsupportedAttention(chip, extent);
      !problem.empty())
    return problem;
  return explainNoBlockMask(getFacts(op));
}

//===----------------------------------------------------------------------===//
// The rewrite
//===----------------------------------------------------------------------===//

namespace {
struct FormBlockMasksPass
    : fp8::impl::FormBlockMasksPassBase<FormBlockMasksPass> {
  using FormBlockMasksPassBase::FormBlockMasksPassBase;

  void runOnOperation() override {
    TargetAttr target = TargetAttr::lookup(getOperation());
    if (!target)
      return;
    SmallVector<AttentionOp> attentions;
    getOperation()->walk([&](AttentionOp op) {
      if (op.getMask() && !op.getBlockMask() && op.hasTensorSemantics())
        attentions.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (AttentionOp op : attentions) {
      std::string reason = explainWithout(op, target.getGpu());
      emitRemark(op, reason);
      if (reason.empty())
        addBlockMask(rewriter, op);
    }
  }

private:
  /// The rows of a block in each dimension of the mask.
  static SmallVector<int64_t> getBlock(AttentionOp op) {
    SmallVector<int64_t> block;
    for (AffineExpr expr : op.getMapMask().getResults()) {
      auto dim = dyn_cast<AffineDimExpr>(expr);
      bool isBatch = !dim || dim.getPosition() < op.getNumBatchDims();
      block.push_back(isBatch                               ? 1
                      : dim.getPosition() == op.getRowDim() ? blockMaskRows
                                                            : blockMaskKeys);
    }
    return block;
  }

  Value getBlockMask(RewriterBase &rewriter, AttentionOp op,
                     ArrayRef<int64_t> block) {
    Value mask = op.getMask();
    auto key = std::make_pair(
        mask, rewriter.getDenseI64ArrayAttr(block).getAsOpaquePointer());
    Value &blockMask = blockMasks[key];
    if (blockMask)
      return blockMask;
    OpBuilder::InsertionGuard guard(rewriter);
    rewriter.setInsertionPointAfterValue(mask);
    Location loc = op.getLoc();
    SmallVector<OpFoldResult> sizes;
    for (auto [dim, extent] : llvm::enumerate(block))
      sizes.push_back(affine::makeComposedFoldedAffineApply(
          rewriter, loc, rewriter.getAffineDimExpr(0).ceilDiv(extent),
          {tensor::getMixedSize(rewriter, loc, mask, dim)}));
    Value init =
        tensor::EmptyOp::create(rewriter, loc, sizes, rewriter.getI8Type());
    blockMask = BlockMaskOp::create(rewriter, loc, TypeRange(init.getType()),
                                    mask, init, block)
                    ->getResult(0);
    ++numFormed;
    return blockMask;
  }

  void addBlockMask(RewriterBase &rewriter, AttentionOp op) {
    SmallVector<int64_t> block = getBlock(op);
    Value blockMask = getBlockMask(rewriter, op, block);
    SmallVector<AffineExpr> results;
    for (auto [expr, extent] :
         llvm::zip_equal(op.getMapMask().getResults(), block))
      results.push_back(extent == 1 ? expr : expr.floorDiv(extent));
    AffineMap map = AffineMap::get(op.getNumLoops(), 0, results, &getContext());
    SmallVector<Attribute> maps(op.getIndexingMaps().getValue());
    maps.insert(maps.begin() + 4 + op.getScales().size(),
                AffineMapAttr::get(map));
    rewriter.modifyOpInPlace(op, [&] {
      op.getBlockMaskMutable().assign(blockMask);
      op.setIndexingMapsAttr(rewriter.getArrayAttr(maps));
    });
  }

  static void emitRemark(AttentionOp op, const std::string &reason) {
    auto opts = remark::RemarkOpts::name("form-block-masks").category("fp8");
    if (auto parent = op->getParentOfType<FunctionOpInterface>())
      opts = opts.function(parent.getName());
    if (!reason.empty()) {
      remark::missed(op.getLoc(), opts) << remark::reason("{0}", reason);
      return;
    }
    remark::passed(op.getLoc(), opts)
        << remark::metric("Block", std::to_string(blockMaskRows) + "x" +
                                       std::to_string(blockMaskKeys));
  }

  llvm::DenseMap<std::pair<Value, const void *>, Value> blockMasks;
};
} // namespace
