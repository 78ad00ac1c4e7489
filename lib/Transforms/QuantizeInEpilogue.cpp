//===- QuantizeInEpilogue.cpp - Quantize a matmul's result ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-quantize-in-epilogue and its patterns. The new operation
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

/// The reason if the epilogue of `matmul` cannot end in a quantization `op`;
/// empty if it can.
static std::string explainMatmul(ScaledMatmulOp matmul, Operation *op) {
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
  return {};
}

/// The reason if the scales of `op` do not belong to groups in a row.
static std::string explainScales(DynamicQuantizeOp op) {
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

/// The reason if `op` has several scales.
static std::string explainScales(QuantizeOp op) {
  auto scale = cast<ShapedType>(op.getScale().getType());
  if (llvm::any_of(scale.getShape(), [](int64_t size) { return size != 1; }))
    return "expected one given scale for the whole result, got " +
           debugString(scale);
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

/// The reason if no kernel quantizes values of type `input` to `format` in an
/// epilogue.
static std::string explainTypes(Type input, Type format) {
  if (!input.isBF16() && !input.isF16())
    return "expected a value in bf16 or f16, got " + debugString(input);
  if (!isa<Float8E4M3FNType, Float8E5M2Type>(format))
    return "expected f8E4M3FN or f8E5M2, to which the chip converts, got " +
           debugString(format);
  return {};
}

static constexpr llvm::StringLiteral matrixInEpilogue =
    "expected no operand with the dimensions of the result in the epilogue, "
    "got one: the kernel reads it faster if it stores the result in high "
    "precision";

/// The reason if no kernel computes this epilogue; empty if one does.
static std::string explainNoKernel(ScaledMatmulOp matmul, DynamicQuantizeOp op,
                                   bool onWgmma) {
  if (!onWgmma)
    return "expected a given scale, since only kernels on wgmma compute scales "
           "of their result";
  if (matmul.getDecodedType())
    return "expected operands that are both FP8 or both not, got one that is "
           "decoded";
  std::string problem = explainTypes(getElementTypeOrSelf(op.getInput()),
                                     getElementTypeOrSelf(op.getQuantized()));
  if (!problem.empty())
    return problem;
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
    return matrixInEpilogue.str();
  SmallVector<MappedType> types = getMappedTypes(matmul);
  types.push_back(
      {cast<ShapedType>(op.getScaleInit().getType()), getScaleMap(matmul, op)});
  if (failed(planMatmulLoops(types)))
    return "expected scales with the dimensions of the matmul, got the map " +
           debugString(getScaleMap(matmul, op));
  return {};
}

/// The same for a quantization by a given scale.
static std::string explainNoKernel(ScaledMatmulOp matmul, QuantizeOp op,
                                   bool onWgmma) {
  Type scale = getElementTypeOrSelf(op.getScale());
  if (!scale.isF32() && !scale.isBF16())
    return "expected a given scale in f32 or bf16, got " + debugString(scale);
  std::string problem = explainTypes(getElementTypeOrSelf(op.getInput()),
                                     getElementTypeOrSelf(op.getInit()));
  if (!problem.empty())
    return problem;
  // Kernels on mma.sync read operands in the same way if they do not quantize.
  int64_t rows = countRows(op.getInput());
  bool waits = onWgmma && waitsForMatrix(matmul);
  if (!shouldFuseEncoding(rows, waits, /*scalesPairs=*/false))
    return matrixInEpilogue.str();
  if (!shouldFuseEncoding(rows, waits, matmul.getB2() && matmul.getScaleB()))
    return "expected one right-hand side, or no scales along K, got two with "
           "scales: a separate kernel takes less time";
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

static void fuse(RewriterBase &rewriter, ScaledMatmulOp matmul, QuantizeOp op) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  // The scale becomes the last operand of the epilogue.
  MLIRContext *context = op.getContext();
  SmallVector<AffineExpr> first(
      cast<ShapedType>(op.getScale().getType()).getRank(),
      getAffineConstantExpr(0, context));
  SmallVector<Attribute> maps(matmul.getIndexingMaps().getValue());
  unsigned position = matmul.getInitMutable().getOperandNumber() + 1 +
                      matmul.getExtras().size();
  maps.insert(maps.begin() + position,
              AffineMapAttr::get(
                  AffineMap::get(matmul.getNumLoops(), 0, first, context)));
  SmallVector<Value> extras(matmul.getExtras());
  extras.push_back(op.getScale());
  auto fused = ScaledMatmulOp::create(
      rewriter, matmul.getLoc(), op->getResultTypes(), matmul.getA(),
      matmul.getScaleA(), matmul.getB(), matmul.getScaleB(), op.getInit(),
      extras, matmul.getB2(), matmul.getScaleB2(), rewriter.getArrayAttr(maps),
      matmul.getAccumulate());
  fused->setDiscardableAttrs(matmul->getDiscardableAttrDictionary());
  rewriter.inlineRegionBefore(matmul.getEpilogue(), fused.getEpilogue(),
                              fused.getEpilogue().end());
  Block &body = fused.getEpilogue().front();
  Value scale = body.addArgument(getElementTypeOrSelf(op.getScale()),
                                 op.getScale().getLoc());
  auto yield = cast<YieldOp>(body.getTerminator());
  rewriter.setInsertionPoint(yield);
  auto encoding = RowEncodeOp::create(
      rewriter, op.getLoc(), getElementTypeOrSelf(op.getInit()),
      yield.getValue(), scale, op.getDivision(), op.getOverflow());
  rewriter.replaceOpWithNewOp<YieldOp>(yield, encoding.getQuantized());
  rewriter.replaceOp(op, fused);
  rewriter.eraseOp(matmul);
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

/// Emits a remark about a quantization of a matmul's result.
static void reportDecision(Operation *op, const std::string &problem) {
  auto opts = remark::RemarkOpts::name("quantize-in-epilogue").category("fp8");
  if (auto parent = op->getParentOfType<FunctionOpInterface>())
    opts = opts.function(parent.getName());
  if (!problem.empty()) {
    remark::missed(op->getLoc(), opts) << remark::reason("{0}", problem);
    return;
  }
  auto quantize = dyn_cast<DynamicQuantizeOp>(op);
  remark::passed(op->getLoc(), opts) << remark::metric(
      "Group",
      quantize ? std::to_string(quantize.getBlockShape().back()) : "given");
}

namespace {
/// Called with the reason if an operation stays, or with an empty text before
/// it is fused.
using DecisionCallback = std::function<void(Operation *, const std::string &)>;

template <typename OpTy>
struct QuantizeInEpiloguePattern : OpRewritePattern<OpTy> {
  QuantizeInEpiloguePattern(MLIRContext *context,
                            const QuantizeInEpilogueOptions &options,
                            PatternBenefit benefit,
                            DecisionCallback onDecision = {})
      : OpRewritePattern<OpTy>(context, benefit), options(options),
        onDecision(std::move(onDecision)) {}

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    auto matmul = op.getInput().template getDefiningOp<ScaledMatmulOp>();
    if (!matmul || !op.hasTensorSemantics())
      return rewriter.notifyMatchFailure(op, "expected a matmul's result");
    std::string problem = explainMatmul(matmul, op);
    if (problem.empty())
      problem = explainScales(op);
    if (problem.empty() && options.forKernels)
      problem = explainNoKernel(matmul, op, options.onWgmma);
    if (onDecision)
      onDecision(op, problem);
    if (!problem.empty())
      return rewriter.notifyMatchFailure(op, problem);
    fuse(rewriter, matmul, op);
    return success();
  }

private:
  QuantizeInEpilogueOptions options;
  DecisionCallback onDecision;
};

struct QuantizeInEpiloguePass
    : fp8::impl::QuantizeInEpiloguePassBase<QuantizeInEpiloguePass> {
  using QuantizeInEpiloguePassBase::QuantizeInEpiloguePassBase;

  /// Visits each operation once, so that it gets one remark.
  template <typename OpTy>
  void visitAll() {
    QuantizeInEpiloguePattern<OpTy> pattern(
        &getContext(), QuantizeInEpilogueOptions{forKernels, onWgmma},
        PatternBenefit(1), reportDecision);
    SmallVector<OpTy> ops;
    getOperation()->walk([&](OpTy op) { ops.push_back(op); });
    PatternRewriter rewriter(&getContext());
    for (OpTy op : ops)
      numFused += succeeded(pattern.matchAndRewrite(op, rewriter));
  }

  void runOnOperation() override {
    visitAll<DynamicQuantizeOp>();
    visitAll<QuantizeOp>();
  }
};
} // namespace

void fp8::populateQuantizeInEpiloguePatterns(
    RewritePatternSet &patterns, const QuantizeInEpilogueOptions &options,
    PatternBenefit benefit) {
  patterns.add<QuantizeInEpiloguePattern<DynamicQuantizeOp>,
               QuantizeInEpiloguePattern<QuantizeOp>>(patterns.getContext(),
                                                      options, benefit);
}
