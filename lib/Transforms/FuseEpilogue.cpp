//===- FuseEpilogue.cpp - Fuse operations after a matmul ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-fuse-epilogue and its pattern. They make a new
// fp8.scaled_matmul whose epilogue executes the planned steps in the same order
// and types.
//
//===----------------------------------------------------------------------===//

#include "fp8/Transforms/FuseEpilogue.h"
#include "EpiloguePlan.h"
#include "EraseDead.h"
#include "NarrowExtras.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_FUSEEPILOGUEPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

//===----------------------------------------------------------------------===//
// The epilogue
//===----------------------------------------------------------------------===//

namespace {
/// Writes the body of the epilogue of `matmul`, which has none yet.
class EpilogueBuilder {
public:
  EpilogueBuilder(RewriterBase &builder, EpiloguePlan &plan,
                  ScaledMatmulOp matmul)
      : builder(builder), plan(plan), matmul(matmul),
        block(matmul.getEpilogue().front()) {}

  void build() {
    builder.setInsertionPointToEnd(&block);
    values[plan.matmul->getResult(0)] = buildStart();
    for (const EpilogueStep &step : plan.steps)
      values[step.op->getResult(0)] = buildStep(step);
    Value last = values[plan.steps.back().op->getResult(0)];
    YieldOp::create(builder, matmul.getLoc(), last);
  }

private:
  /// The accumulator, or the result of the epilogue that the matmul already
  /// has.
  Value buildStart() {
    Value accumulator = block.getArgument(0);
    if (!plan.matmul.hasEpilogue())
      return accumulator;
    Block &old = plan.matmul.getEpilogue().front();
    IRMapping mapping;
    mapping.map(old.getArguments(),
                block.getArguments().take_front(old.getNumArguments()));
    for (Operation &nested : old.without_terminator())
      builder.clone(nested, mapping);
    return mapping.lookupOrDefault(
        cast<YieldOp>(old.getTerminator()).getValue());
  }

  Value buildStep(const EpilogueStep &step) {
    SmallVector<Value> operands;
    for (const EpilogueOperand &operand : step.operands)
      operands.push_back(getElement(step.op->getLoc(), operand));
    if (auto dequantize = dyn_cast<DequantizeOp>(step.op))
      return buildDequantize(dequantize, operands);
    if (getReshapeSource(step.op))
      return operands.front();
    if (auto linalgOp = dyn_cast<linalg::LinalgOp>(step.op))
      return buildBody(linalgOp, operands);
    Type type = getElementTypeOrSelf(step.op->getResult(0));
    return clone(builder, step.op, type, operands)->getResult(0);
  }

  /// The element of an operand; null if the step does not read it.
  Value getElement(Location loc, const EpilogueOperand &operand) {
    if (operand.constant)
      return arith::ConstantOp::create(builder, loc, operand.constant);
    if (!operand.map)
      return values.lookup(operand.value);
    for (auto [index, extra, map] :
         llvm::enumerate(matmul.getExtras(), matmul.getMapsExtras()))
      if (extra == operand.value && map == operand.map)
        return block.getArgument(index + 1);
    llvm_unreachable("every operand is an extra operand of the matmul");
  }

  Value castTo(Location loc, Type type, Value value) {
    if (value.getType() == type)
      return value;
    if (value.getType().getIntOrFloatBitWidth() == 8)
      return CastOp::create(builder, loc, type, value, Overflow::Saturate,
                            ScaleRounding::PowerOfTwoCeil);
    if (type.isF32())
      return arith::ExtFOp::create(builder, loc, type, value);
    return arith::TruncFOp::create(builder, loc, type, value);
  }

  /// [dequantize_c1]: f32 products from left to right, one rounding.
  Value buildDequantize(DequantizeOp op, ArrayRef<Value> operands) {
    Location loc = op.getLoc();
    Type f32 = builder.getF32Type();
    Value value = castTo(loc, f32, operands.front());
    for (Value scale : operands.slice(1, op.getScales().size()))
      value =
          arith::MulFOp::create(builder, loc, value, castTo(loc, f32, scale));
    return castTo(loc, getElementTypeOrSelf(op.getInit()), value);
  }

  Value buildBody(linalg::LinalgOp op, ArrayRef<Value> operands) {
    IRMapping mapping;
    for (auto [argument, operand] :
         llvm::zip(op.getBlock()->getArguments(), operands))
      if (operand)
        mapping.map(argument, operand);
    for (Operation &nested : *op.getBlock()) {
      for (Value operand : nested.getOperands())
        if (operand.getParentBlock() != op.getBlock())
          mapping.map(operand, getConstant(operand));
      if (&nested != op.getBlock()->getTerminator())
        builder.clone(nested, mapping);
    }
    return mapping.lookup(op.getBlock()->getTerminator()->getOperand(0));
  }

  /// A copy of an outer constant inside the epilogue, so that the epilogue uses
  /// no values from outside.
  Value getConstant(Value value) {
    Value &inside = values[value];
    if (!inside)
      inside = builder.clone(*value.getDefiningOp())->getResult(0);
    return inside;
  }

  RewriterBase &builder;
  EpiloguePlan &plan;
  ScaledMatmulOp matmul;
  Block &block;
  /// Elements of tensors that the epilogue computes, and constants.
  DenseMap<Value, Value> values;
};
} // namespace

//===----------------------------------------------------------------------===//
// The matmul
//===----------------------------------------------------------------------===//

/// The destination of the fused op. It is that of the last step if the shape
/// fits.
static Value getDestination(RewriterBase &rewriter, EpiloguePlan &plan,
                            Type type) {
  Operation *last = plan.steps.back().op;
  auto destinationOp = dyn_cast<DestinationStyleOpInterface>(last);
  if (destinationOp && destinationOp.getNumDpsInits() == 1) {
    OpOperand &init = *destinationOp.getDpsInitOperand(0);
    const EpilogueOperand &read =
        plan.steps.back().operands[init.getOperandNumber()];
    bool isRead = read.value || read.constant;
    bool isFused = llvm::any_of(plan.steps, [&](const EpilogueStep &step) {
      return step.op == init.get().getDefiningOp();
    });
    if (init.get().getType() == type && !isRead && !isFused &&
        init.get() != plan.matmul->getResult(0))
      return init.get();
  }
  Value like = plan.matmul.getInit();
  if (auto fill = like.getDefiningOp<linalg::FillOp>())
    like = fill.output();
  return createEmptyLike(rewriter, plan.matmul.getLoc(), like,
                         getElementTypeOrSelf(type));
}

/// The matmul with all extra operands and an epilogue without operations.
static ScaledMatmulOp createMatmul(RewriterBase &rewriter, EpiloguePlan &plan,
                                   Value init) {
  ScaledMatmulOp old = plan.matmul;
  SmallVector<Value> extras(old.getExtras());
  SmallVector<AffineMap> maps = old.getMapsExtras();
  size_t numOld = extras.size();
  for (const EpilogueStep &step : plan.steps)
    for (const EpilogueOperand &operand : step.operands) {
      auto isKnown = [&](auto pair) {
        return std::get<0>(pair) == operand.value &&
               std::get<1>(pair) == operand.map;
      };
      if (!operand.map || llvm::any_of(llvm::zip(extras, maps), isKnown))
        continue;
      extras.push_back(operand.value);
      maps.push_back(operand.map);
    }
  SmallVector<Attribute> allMaps(old.getIndexingMaps().getValue());
  for (AffineMap map : ArrayRef(maps).drop_front(numOld))
    allMaps.push_back(AffineMapAttr::get(map));

  Location loc = old.getLoc();
  auto matmul = ScaledMatmulOp::create(
      rewriter, loc, TypeRange{init.getType()}, old.getA(), old.getScaleA(),
      old.getB(), old.getScaleB(), init, extras, rewriter.getArrayAttr(allMaps),
      old.getAccumulate());
  matmul->setDiscardableAttrs(old->getDiscardableAttrDictionary());
  Block &block = matmul.getEpilogue().emplaceBlock();
  block.addArgument(rewriter.getF32Type(), loc);
  for (Value extra : extras)
    block.addArgument(getElementTypeOrSelf(extra), loc);
  return matmul;
}

/// Reshapes `result` to the shape of the last step, which has more or fewer
/// dimensions of size 1.
static Value reshape(RewriterBase &rewriter, Location loc, Value result,
                     const EpilogueStep &last) {
  auto type = cast<RankedTensorType>(last.op->getResult(0).getType());
  auto from = cast<RankedTensorType>(result.getType());
  if (type == from)
    return result;
  SmallVector<ReassociationIndices> groups(
      std::min(type.getRank(), from.getRank()));
  if (type.getRank() < from.getRank()) {
    auto matmul = result.getDefiningOp<ScaledMatmulOp>();
    unsigned group = 0;
    for (auto [dim, expr] : llvm::enumerate(matmul.getMapInit().getResults())) {
      if (group + 1 < groups.size() && expr == last.map.getResult(group + 1))
        ++group;
      if (!groups.empty())
        groups[group].push_back(dim);
    }
    return tensor::CollapseShapeOp::create(rewriter, loc, type, result, groups);
  }
  SmallVector<OpFoldResult> sizes,
      known = tensor::getMixedSizes(rewriter, loc, result);
  unsigned next = 0;
  for (auto [dim, expr] : llvm::enumerate(last.map.getResults())) {
    bool isUnit = isa<AffineConstantExpr>(expr);
    sizes.push_back(isUnit ? rewriter.getIndexAttr(1) : known[next++]);
    groups[next == 0 ? 0 : next - 1].push_back(dim);
  }
  return tensor::ExpandShapeOp::create(rewriter, loc, type, result, groups,
                                       sizes);
}

/// The operations outside `plan` that define operands of its operations.
static SmallVector<Operation *> getOuterProducers(const EpiloguePlan &plan) {
  llvm::SetVector<Operation *> producers;
  producers.insert_range(getProducers(plan.matmul));
  for (const EpilogueStep &step : plan.steps)
    producers.insert_range(getProducers(step.op));
  producers.remove(plan.matmul);
  for (const EpilogueStep &step : plan.steps)
    producers.remove(step.op);
  return producers.takeVector();
}

/// Replaces the matmul and the steps of `plan`. Erases the producers of their
/// operands that are then unused, except matmuls.
static void fuse(RewriterBase &rewriter, EpiloguePlan &plan) {
  SmallVector<Operation *> producers = getOuterProducers(plan);
  const EpilogueStep &last = plan.steps.back();
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(last.op);
  Type type = cast<RankedTensorType>(plan.matmul.getInit().getType())
                  .clone(getElementTypeOrSelf(last.op->getResult(0)));
  Value init = getDestination(rewriter, plan, type);
  ScaledMatmulOp matmul = createMatmul(rewriter, plan, init);
  EpilogueBuilder(rewriter, plan, matmul).build();
  readNarrowExtras(rewriter, matmul);
  rewriter.setInsertionPoint(last.op);
  Value result = reshape(rewriter, matmul.getLoc(), matmul->getResult(0), last);
  rewriter.replaceAllUsesWith(last.op->getResult(0), result);
  for (const EpilogueStep &step : llvm::reverse(plan.steps))
    rewriter.eraseOp(step.op);
  rewriter.eraseOp(plan.matmul);
  eraseDeadProducers(rewriter, producers,
                     [](Operation *op) { return isa<ScaledMatmulOp>(op); });
}

//===----------------------------------------------------------------------===//
// Pattern and pass
//===----------------------------------------------------------------------===//

/// The number of steps that compute something.
static size_t countFused(const EpiloguePlan &plan) {
  return llvm::count_if(plan.steps, [](const EpilogueStep &step) {
    return !getReshapeSource(step.op);
  });
}

static void emitRemark(const EpiloguePlan &plan) {
  // A matmul that already had an epilogue got a remark when that was made.
  ScaledMatmulOp matmul = plan.matmul;
  if (plan.steps.empty() && matmul.hasEpilogue())
    return;
  auto opts = remark::RemarkOpts::name("fuse-epilogue").category("fp8");
  if (auto parent = matmul->getParentOfType<FunctionOpInterface>())
    opts = opts.function(parent.getName());
  Location loc = matmul.getLoc();
  if (plan.steps.empty()) {
    remark::missed(loc, opts) << remark::reason("{0}", plan.reason);
    return;
  }
  remark::passed(loc, opts)
      << remark::metric("Fused", std::to_string(countFused(plan)))
      << remark::metric("Stop", plan.reason);
}

namespace {
struct FuseEpiloguePattern : OpRewritePattern<ScaledMatmulOp> {
  FuseEpiloguePattern(MLIRContext *context, const FuseEpilogueOptions &options,
                      PatternBenefit benefit,
                      std::function<void(const EpiloguePlan &)> onPlan = {})
      : OpRewritePattern(context, benefit), options(options),
        onPlan(std::move(onPlan)) {}

  LogicalResult matchAndRewrite(ScaledMatmulOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasTensorSemantics())
      return rewriter.notifyMatchFailure(op, "expected tensors");
    EpiloguePlan plan = planEpilogue(op, options);
    if (onPlan)
      onPlan(plan);
    if (plan.steps.empty())
      return rewriter.notifyMatchFailure(op, plan.reason);
    fuse(rewriter, plan);
    return success();
  }

private:
  FuseEpilogueOptions options;
  /// Called with each plan before it is carried out.
  std::function<void(const EpiloguePlan &)> onPlan;
};

struct FuseEpiloguePass : fp8::impl::FuseEpiloguePassBase<FuseEpiloguePass> {
  using FuseEpiloguePassBase::FuseEpiloguePassBase;

  void runOnOperation() override {
    FuseEpiloguePattern pattern(
        &getContext(), FuseEpilogueOptions{maxOps, forKernels},
        PatternBenefit(1), [&](const EpiloguePlan &plan) { report(plan); });
    SmallVector<ScaledMatmulOp> matmuls;
    getOperation()->walk([&](ScaledMatmulOp op) { matmuls.push_back(op); });
    // Visit each matmul once, in the order of the program. If an operation
    // reads the results of two matmuls, the first of them gets it.
    PatternRewriter rewriter(&getContext());
    for (ScaledMatmulOp matmul : matmuls)
      (void)pattern.matchAndRewrite(matmul, rewriter);
  }

private:
  /// Emits the remark and counts.
  void report(const EpiloguePlan &plan) {
    emitRemark(plan);
    ++(plan.steps.empty() ? numLeft : numFused);
    numOps += countFused(plan);
  }
};
} // namespace

void fp8::populateFuseEpiloguePatterns(RewritePatternSet &patterns,
                                       const FuseEpilogueOptions &options,
                                       PatternBenefit benefit) {
  patterns.add<FuseEpiloguePattern>(patterns.getContext(), options, benefit);
}
