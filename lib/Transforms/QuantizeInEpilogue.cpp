//===- QuantizeInEpilogue.cpp - Quantize a matmul's result ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-quantize-in-epilogue and its pattern. The new operation
// replaces the quantization at its place, where the destinations of both
// operations are defined.
//
//===----------------------------------------------------------------------===//

#include "fp8/Transforms/QuantizeInEpilogue.h"
#include "EpiloguePlan.h"
#include "fp8/Analysis/EpilogueCost.h"
#include "fp8/IR/RowsOp.h"
#include "fp8/Support/BlockShape.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Support/DebugStringHelper.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_QUANTIZEINEPILOGUEPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

//===----------------------------------------------------------------------===//
// What can be fused
//===----------------------------------------------------------------------===//

/// The map of the scales over the loops of the matmul.
static AffineMap getScaleMap(ScaledMatmulOp matmul, DynamicQuantizeOp op) {
  return op.getScaleMap().compose(matmul.getMapInit());
}

/// The reason if the epilogue of `matmul` cannot end in `op`; empty if it can.
static std::string explainMisfit(ScaledMatmulOp matmul, DynamicQuantizeOp op) {
  if (!matmul.hasEpilogue())
    return "expected a matmul with an epilogue, got one that adds to its init";
  if (matmul.getScaleInit())
    return "expected a matmul with one result, got two results";
  Value result = matmul->getResult(0);
  if (!result.hasOneUse())
    return "expected no other use of the matmul's result, got " +
           std::to_string(std::distance(result.use_begin(), result.use_end()) -
                          1);
  if (matmul->getBlock() != op->getBlock())
    return "expected the matmul and the quantization in one block, got two "
           "blocks";
  ArrayRef<int64_t> block = op.getBlockShape();
  bool isRows =
      !block.empty() && block.back() > 0 &&
      llvm::all_of(block.drop_back(), [](int64_t size) { return size == 1; });
  if (!isRows)
    return "expected scales for groups of neighbors in a row, since a tile has "
           "only a part of a row, got block " +
           printBlockShape(block);
  return {};
}

/// Whether the epilogue reads an operand with the dimensions of the result, in
/// a kernel whose warp groups share a tile. They share it if sums are promoted.
/// Otherwise they multiply in turn.
static bool waitsForMatrix(ScaledMatmulOp matmul) {
  AffineMap init = matmul.getMapInit();
  auto isMatrix = [&](AffineMap map) {
    return llvm::count_if(map.getResults(), [&](AffineExpr expr) {
             return llvm::is_contained(init.getResults(), expr);
           }) > 1;
  };
  return isPromoted(matmul) && llvm::any_of(matmul.getMapsExtras(), isMatrix);
}

/// The reason if no kernel computes this epilogue; empty if one does.
static std::string explainNoKernel(ScaledMatmulOp matmul,
                                   DynamicQuantizeOp op) {
  if (matmul.getDecodedType())
    return "expected operands that are both FP8 or both not, got one that is "
           "decoded";
  Type input = getElementTypeOrSelf(op.getInput());
  Type format = getElementTypeOrSelf(op.getQuantized());
  if (!input.isBF16() && !input.isF16())
    return "expected a value in bf16 or f16, got " + debugString(input);
  if (!isa<Float8E4M3FNType, Float8E5M2Type>(format))
    return "expected f8E4M3FN or f8E5M2, to which the chip converts, got " +
           debugString(format);
  int64_t group = op.getBlockShape().back();
  ArrayRef<int64_t> shape =
      cast<ShapedType>(op.getInput().getType()).getShape();
  if (ShapedType::isDynamic(shape.back()) || shape.back() % group != 0)
    return "expected columns that are a multiple of the group, got " +
           (ShapedType::isDynamic(shape.back()) ? "an unknown number"
                                                : std::to_string(shape.back()));
  int64_t rows = countRows(op.getInput());
  if (!shouldFuseQuantization(group, rows, /*waitsForMatrix=*/false))
    return "expected groups of 32, 64 or 128 in more than 128 rows, for which "
           "tiles have whole groups, got groups of " +
           std::to_string(group) + " in " +
           (rows < 0 ? "unknown" : std::to_string(rows)) + " rows";
  if (!shouldFuseQuantization(group, rows, waitsForMatrix(matmul)))
    return "expected no operand with the dimensions of the result in the "
           "epilogue, got one: the kernel reads it faster if it stores the "
           "result in high precision";
  SmallVector<MappedType> types = getMappedTypes(matmul);
  types.push_back(
      {cast<ShapedType>(op.getScaleInit().getType()), getScaleMap(matmul, op)});
  if (failed(planMatmulLoops(types)))
    return "expected scales with the dimensions of the matmul, got the map " +
           debugString(getScaleMap(matmul, op));
  return {};
}

//===----------------------------------------------------------------------===//
// Rewrite
//===----------------------------------------------------------------------===//

static void fuse(RewriterBase &rewriter, ScaledMatmulOp matmul,
                 DynamicQuantizeOp op) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  // The map of the scales comes after that of the codes.
  SmallVector<Attribute> maps(matmul.getIndexingMaps().getValue());
  unsigned position = matmul.getInitMutable().getOperandNumber() + 1;
  maps.insert(maps.begin() + position,
              AffineMapAttr::get(getScaleMap(matmul, op)));
  auto fused = ScaledMatmulOp::create(
      rewriter, matmul.getLoc(), op->getResultTypes(), matmul.getA(),
      matmul.getScaleA(), matmul.getB(), matmul.getScaleB(),
      ValueRange{op.getInit(), op.getScaleInit()}, matmul.getExtras(),
      matmul.getB2(), matmul.getScaleB2(), rewriter.getArrayAttr(maps),
      matmul.getAccumulate());
  fused->setDiscardableAttrs(matmul->getDiscardableAttrDictionary());
  rewriter.inlineRegionBefore(matmul.getEpilogue(), fused.getEpilogue(),
                              fused.getEpilogue().end());
  auto yield = cast<YieldOp>(fused.getEpilogue().front().getTerminator());
  rewriter.setInsertionPoint(yield);
  auto quantization = RowQuantizeOp::create(
      rewriter, op.getLoc(), getElementTypeOrSelf(op.getQuantized()),
      getElementTypeOrSelf(op.getScale()), yield.getValue(),
      op.getBlockShape().back(), op.getScaleRounding(), op.getAmaxFloor(),
      op.getDivision(), op.getOverflow());
  rewriter.replaceOpWithNewOp<YieldOp>(yield, quantization->getResults());
  rewriter.replaceOp(op, fused);
  rewriter.eraseOp(matmul);
}

/// Emits a remark about a quantization of a matmul's result.
static void reportDecision(DynamicQuantizeOp op, const std::string &problem) {
  auto opts = remark::RemarkOpts::name("quantize-in-epilogue").category("fp8");
  if (auto parent = op->getParentOfType<FunctionOpInterface>())
    opts = opts.function(parent.getName());
  if (!problem.empty()) {
    remark::missed(op.getLoc(), opts) << remark::reason("{0}", problem);
    return;
  }
  remark::passed(op.getLoc(), opts)
      << remark::metric("Group", std::to_string(op.getBlockShape().back()));
}

namespace {
struct QuantizeInEpiloguePattern : OpRewritePattern<DynamicQuantizeOp> {
  QuantizeInEpiloguePattern(
      MLIRContext *context, const QuantizeInEpilogueOptions &options,
      PatternBenefit benefit,
      std::function<void(DynamicQuantizeOp, const std::string &)> onDecision =
          {})
      : OpRewritePattern(context, benefit), options(options),
        onDecision(std::move(onDecision)) {}

  LogicalResult matchAndRewrite(DynamicQuantizeOp op,
                                PatternRewriter &rewriter) const override {
    auto matmul = op.getInput().getDefiningOp<ScaledMatmulOp>();
    if (!matmul || !op.hasTensorSemantics())
      return rewriter.notifyMatchFailure(op, "expected a matmul's result");
    std::string problem = explainMisfit(matmul, op);
    if (problem.empty() && options.forKernels)
      problem = explainNoKernel(matmul, op);
    if (onDecision)
      onDecision(op, problem);
    if (!problem.empty())
      return rewriter.notifyMatchFailure(op, problem);
    fuse(rewriter, matmul, op);
    return success();
  }

private:
  QuantizeInEpilogueOptions options;
  /// Called with the reason if an operation stays, or with an empty text before
  /// it is fused.
  std::function<void(DynamicQuantizeOp, const std::string &)> onDecision;
};

struct QuantizeInEpiloguePass
    : fp8::impl::QuantizeInEpiloguePassBase<QuantizeInEpiloguePass> {
  using QuantizeInEpiloguePassBase::QuantizeInEpiloguePassBase;

  void runOnOperation() override {
    QuantizeInEpiloguePattern pattern(&getContext(),
                                      QuantizeInEpilogueOptions{forKernels},
                                      PatternBenefit(1), reportDecision);
    SmallVector<DynamicQuantizeOp> ops;
    getOperation()->walk([&](DynamicQuantizeOp op) { ops.push_back(op); });
    PatternRewriter rewriter(&getContext());
    // Each operation is visited once, and gets one remark.
    for (DynamicQuantizeOp op : ops)
      numFused += succeeded(pattern.matchAndRewrite(op, rewriter));
  }
};
} // namespace

void fp8::populateQuantizeInEpiloguePatterns(
    RewritePatternSet &patterns, const QuantizeInEpilogueOptions &options,
    PatternBenefit benefit) {
  patterns.add<QuantizeInEpiloguePattern>(patterns.getContext(), options,
                                          benefit);
}
