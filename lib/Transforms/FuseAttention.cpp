//===- FuseAttention.cpp - Attention as one operation ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-fuse-attention, which replaces the parts of an attention by
// fp8.attention.
//
//===----------------------------------------------------------------------===//

#include "fp8/Transforms/FuseAttention.h"
#include "AttentionLoops.h"
#include "EraseDead.h"
#include "fp8/Analysis/AttentionInfo.h"
#include "fp8/IR/AttentionOp.h"
#include "fp8/IR/KernelAttrs.h"
#include "fp8/Support/AttentionLimits.h"
#include "fp8/Transforms/Passes.h"
#include "fp8/Transforms/ReportRequest.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_FUSEATTENTIONPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

//===----------------------------------------------------------------------===//
// Shapes of operands
//===----------------------------------------------------------------------===//

/// The groups of a collapse that drops dimensions of size 1. Each group has one
/// dimension that is kept. Empty if no dimension is dropped.
static SmallVector<ReassociationIndices>
groupDropped(const OperandLoops &operand) {
  SmallVector<ReassociationIndices> groups;
  ReassociationIndices pending;
  bool drops = false;
  for (auto [position, parts] : llvm::enumerate(operand.dims)) {
    pending.push_back(position);
    drops |= parts.empty();
    if (parts.empty())
      continue;
    groups.push_back(pending);
    pending.clear();
  }
  if (!drops || groups.empty())
    return {};
  groups.back().append(pending);
  return groups;
}

/// The groups of an expansion: for each kept dimension, the dimensions that it
/// becomes. Empty if no dimension is expanded or appended.
static SmallVector<ReassociationIndices>
groupExpanded(const OperandLoops &operand) {
  SmallVector<ReassociationIndices> groups;
  int64_t next = 0;
  bool expands = !operand.appended.empty();
  for (const auto &parts : operand.dims) {
    if (parts.empty())
      continue;
    ReassociationIndices group;
    for (size_t i = 0; i < parts.size(); ++i)
      group.push_back(next++);
    expands |= parts.size() > 1;
    groups.push_back(group);
  }
  if (!expands || groups.empty())
    return {};
  for (size_t i = 0; i < operand.appended.size(); ++i)
    groups.back().push_back(next++);
  return groups;
}

namespace {
/// Builds the operation for one attention.
class AttentionBuilder {
public:
  AttentionBuilder(OpBuilder &builder, Location loc, AttentionInfo &info,
                   const AttentionLoops &loops)
      : b(builder), loc(loc), info(info), loops(loops) {}

  Value build();

private:
  int64_t getSize(LoopPart part);
  Value toLoops(Value value, const OperandLoops &operand);
  Value fromLoops(Value value, const OperandLoops &operand);
  Value createInit(Value q, Value v);
  AffineMap getMaskMap();
  Value invert(Value mask);

  OpBuilder &b;
  Location loc;
  AttentionInfo &info;
  const AttentionLoops &loops;
};
} // namespace

/// Reshapes an operand such that each dimension is one loop.
Value AttentionBuilder::toLoops(Value value, const OperandLoops &operand) {
  if (auto groups = groupDropped(operand); !groups.empty())
    value = tensor::CollapseShapeOp::create(b, loc, value, groups);
  auto groups = groupExpanded(operand);
  if (groups.empty())
    return value;
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> shape;
  for (auto [position, parts] : llvm::enumerate(llvm::make_filter_range(
           operand.dims, [](const auto &parts) { return !parts.empty(); }))) {
    if (parts.size() == 1)
      shape.push_back(type.getDimSize(position));
    else
      for (LoopPart part : parts)
        shape.push_back(getSize(part));
  }
  shape.append(operand.appended.size(), 1);
  return tensor::ExpandShapeOp::create(
      b, loc, RankedTensorType::get(shape, type.getElementType()), value,
      groups);
}

/// Reshapes the result back to its original shape.
Value AttentionBuilder::fromLoops(Value value, const OperandLoops &operand) {
  if (auto groups = groupExpanded(operand); !groups.empty())
    value = tensor::CollapseShapeOp::create(b, loc, value, groups);
  auto wanted = cast<RankedTensorType>(info.result.value.getType());
  if (auto groups = groupDropped(operand); !groups.empty()) {
    SmallVector<int64_t> shape(wanted.getShape());
    auto type = cast<RankedTensorType>(value.getType());
    for (auto [position, group] : llvm::enumerate(groups))
      for (int64_t dim : group)
        shape[dim] = operand.dims[dim].empty() ? 1 : type.getDimSize(position);
    value = tensor::ExpandShapeOp::create(
        b, loc, RankedTensorType::get(shape, wanted.getElementType()), value,
        groups);
  }
  if (value.getType() != wanted)
    value = tensor::CastOp::create(b, loc, wanted, value);
  return value;
}

int64_t AttentionBuilder::getSize(LoopPart part) {
  for (const auto &[operand, of] :
       {std::pair(&loops.q, &info.q), std::pair(&loops.k, &info.k),
        std::pair(&loops.v, &info.v), std::pair(&loops.result, &info.result)})
    for (auto [position, parts] : llvm::enumerate(operand->dims))
      if (parts.size() == 1 && parts[0].loop == part.loop &&
          parts[0].divisor == part.divisor) {
        int64_t size =
            cast<RankedTensorType>(of->value.getType()).getDimSize(position);
        if (!ShapedType::isDynamic(size))
          return size;
      }
  // Compute the size from the digits of a dimension that has several loops.
  DigitTable &digits = info.trace.digits;
  unsigned real = loops.numRealBatches;
  if (part.loop >= real && part.loop < loops.numBatches)
    return 1;
  for (const auto &[operand, of] :
       {std::pair(&loops.q, &info.q), std::pair(&loops.k, &info.k),
        std::pair(&loops.v, &info.v), std::pair(&loops.result, &info.result)})
    for (auto [position, parts] : llvm::enumerate(operand->dims)) {
      if (llvm::none_of(
              parts, [&](LoopPart other) { return other.loop == part.loop; }))
        continue;
      Digits index = digits.resolve(of->indices[position]);
      if (index.size() != parts.size())
        continue;
      for (auto [digit, other] : llvm::zip_equal(index, parts))
        if (other.loop == part.loop)
          return digits.getSize(digit);
    }
  return ShapedType::kDynamic;
}

/// An empty tensor with the sizes of q and v.
Value AttentionBuilder::createInit(Value q, Value v) {
  SmallVector<OpFoldResult> sizes;
  auto find = [&](const OperandLoops &operand, Value value,
                  unsigned loop) -> std::optional<OpFoldResult> {
    for (auto [position, part] : llvm::enumerate(operand.getParts()))
      if (part.loop == loop && part.divisor == 1)
        return tensor::getMixedSize(b, loc, value, position);
    return std::nullopt;
  };
  for (LoopPart part : loops.result.getParts()) {
    std::optional<OpFoldResult> size = find(loops.q, q, part.loop);
    if (!size)
      size = find(loops.v, v, part.loop);
    sizes.push_back(*size);
  }
  return tensor::EmptyOp::create(
      b, loc, sizes, getElementTypeOrSelf(info.result.value.getType()));
}

/// The map of the mask, which is 0 for dimensions of size 1.
AffineMap AttentionBuilder::getMaskMap() {
  SmallVector<AffineExpr> results;
  for (const auto &parts : loops.mask->dims) {
    if (parts.empty())
      results.push_back(b.getAffineConstantExpr(0));
    for (LoopPart part : parts)
      results.push_back(b.getAffineDimExpr(part.loop));
  }
  return AffineMap::get(loops.getNumLoops(), 0, results, b.getContext());
}

/// The i1 mask with its elements negated.
Value AttentionBuilder::invert(Value mask) {
  auto type = cast<RankedTensorType>(mask.getType());
  Value empty = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, mask), type.getElementType());
  AffineMap all = b.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      b, loc, empty.getType(), mask, empty, ArrayRef<AffineMap>{all, all},
      iterators, [](OpBuilder &nested, Location at, ValueRange args) {
        Value yes =
            arith::ConstantOp::create(nested, at, nested.getBoolAttr(true));
        Value negated = arith::XOrIOp::create(nested, at, args[0], yes);
        linalg::YieldOp::create(nested, at, negated);
      });
  Value inverted = generic.getResult(0);
  if (inverted.getType() != type)
    inverted = tensor::CastOp::create(b, loc, type, inverted);
  return inverted;
}

Value AttentionBuilder::build() {
  Value q = toLoops(info.q.value, loops.q);
  Value k = toLoops(info.k.value, loops.k);
  Value v = toLoops(info.v.value, loops.v);
  unsigned numLoops = loops.getNumLoops();
  MLIRContext *context = b.getContext();
  SmallVector<AffineMap> maps = {loops.q.getMap(numLoops, context),
                                 loops.k.getMap(numLoops, context),
                                 loops.v.getMap(numLoops, context)};
  Value mask;
  if (info.mask) {
    mask = info.mask->value;
    // Dimensions of size 1 stay, and dimensions of several loops are expanded.
    OperandLoops kept = *loops.mask;
    for (auto &parts : kept.dims)
      if (parts.empty())
        parts.push_back({0});
    mask = toLoops(info.isMaskInverted ? invert(mask) : mask, kept);
    maps.push_back(getMaskMap());
  }
  maps.push_back(loops.result.getMap(numLoops, context));
  Value init = createInit(q, v);
  auto op = AttentionOp::create(b, loc, TypeRange(init.getType()), q, k, v,
                                mask, init, b.getAffineMapArrayAttr(maps),
                                APFloat(info.scale), info.isCausal,
                                info.givesZeroForEmptyRows);
  return fromLoops(op->getResult(0), loops.result);
}

//===----------------------------------------------------------------------===//
// The decision
//===----------------------------------------------------------------------===//

/// The sizes that decide whether there is a kernel.
static AttentionExtent getExtent(AttentionInfo &info,
                                 const AttentionLoops &loops) {
  DigitTable &digits = info.trace.digits;
  return {digits.getSize(info.contracted), digits.getSize(info.columns),
          loops.numRealBatches};
}

namespace {
/// An attention and the iteration space of the new operation.
struct AttentionPlan {
  AttentionMatch match;
  std::optional<AttentionLoops> loops;
};
} // namespace

/// Sets `loops` if the attention is to be fused, and otherwise the match's
/// `reason`.
static AttentionPlan planAttention(linalg::LinalgOp op, SizeProver &prover,
                                   const FuseAttentionOptions &options) {
  AttentionPlan plan{matchAttention(op, prover), {}};
  if (!plan.match.info)
    return plan;
  std::optional<AttentionLoops> loops =
      getAttentionLoops(*plan.match.info, plan.match.reason);
  if (!loops)
    return plan;
  if (options.target) {
    plan.match.reason = explainUnsupportedAttention(
        *options.target, getExtent(*plan.match.info, *loops));
    if (!plan.match.reason.empty())
      return plan;
  }
  plan.loops = loops;
  return plan;
}

/// Replaces the parts of the attention.
static void fuse(RewriterBase &rewriter, AttentionPlan &plan) {
  AttentionInfo &info = *plan.match.info;
  Operation *last = info.result.value.getDefiningOp();
  rewriter.setInsertionPoint(last);
  Value value =
      AttentionBuilder(rewriter, last->getLoc(), info, *plan.loops).build();
  rewriter.replaceAllUsesWith(info.result.value, value);
}

namespace {
struct FuseAttentionPattern : OpInterfaceRewritePattern<linalg::LinalgOp> {
  FuseAttentionPattern(MLIRContext *context,
                       const FuseAttentionOptions &options,
                       PatternBenefit benefit)
      : OpInterfaceRewritePattern(context, benefit), options(options) {}

  LogicalResult matchAndRewrite(linalg::LinalgOp op,
                                PatternRewriter &rewriter) const override {
    if (op->use_empty())
      return rewriter.notifyMatchFailure(op, "unused");
    SizeProver prover(op.getContext());
    AttentionPlan plan = planAttention(op, prover, options);
    if (!plan.loops)
      return rewriter.notifyMatchFailure(op, plan.match.reason);
    fuse(rewriter, plan);
    return success();
  }

  FuseAttentionOptions options;
};

struct FuseAttentionPass : fp8::impl::FuseAttentionPassBase<FuseAttentionPass> {
  using FuseAttentionPassBase::FuseAttentionPassBase;

  void runOnOperation() override {
    FuseAttentionOptions options;
    if (TargetAttr target = TargetAttr::lookup(getOperation()))
      options.target = target.getGpu();
    SmallVector<linalg::LinalgOp> contractions;
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (op.getNumReductionLoops() != 0)
        contractions.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    llvm::DenseMap<Operation *, std::unique_ptr<SizeProver>> provers;
    SmallVector<Operation *> replaced;
    MatmulTotals totals;
    for (linalg::LinalgOp op : contractions) {
      std::unique_ptr<SizeProver> &prover =
          provers[op->getParentOfType<FunctionOpInterface>()];
      if (!prover)
        prover = createProver(op);
      AttentionPlan plan = planAttention(op, *prover, options);
      if (!plan.match.isAttention)
        continue;
      emitRemark(op, plan);
      ++totals.attentions;
      numLeft += !plan.loops;
      if (!plan.loops)
        continue;
      ++numFused;
      ++totals.fusedAttentions;
      fuse(rewriter, plan);
      replaced.push_back(plan.match.info->result.value.getDefiningOp());
    }
    eraseDeadProducers(replaced,
                       [](Operation *op) { return isa<AttentionOp>(op); });
    addTotals(totals);
  }

private:
  /// A prover that assumes the assertions of the function around `op`. They
  /// hold in every run that has results.
  std::unique_ptr<SizeProver> createProver(linalg::LinalgOp op) {
    auto prover = std::make_unique<SizeProver>(&getContext());
    if (auto function = op->getParentOfType<FunctionOpInterface>())
      for (Block &block : function.getFunctionBody())
        for (auto assertion : block.getOps<cf::AssertOp>())
          prover->assume(assertion.getArg());
    return prover;
  }

  static void emitRemark(linalg::LinalgOp op, const AttentionPlan &plan) {
    auto opts = remark::RemarkOpts::name("fuse-attention").category("fp8");
    if (auto parent = op->getParentOfType<FunctionOpInterface>())
      opts = opts.function(parent.getName());
    if (!plan.loops) {
      remark::missed(op.getLoc(), opts)
          << remark::reason("{0}", plan.match.reason);
      return;
    }
    std::string type;
    llvm::raw_string_ostream(type) << plan.match.info->result.value.getType();
    remark::passed(op.getLoc(), opts) << remark::metric("Result", type);
  }

  /// Adds totals for the summary that a tool prints.
  void addTotals(const MatmulTotals &totals) {
    auto *dialect = getContext().getLoadedDialect<Fp8Dialect>();
    auto *request =
        dialect ? dialect->getRegisteredInterface<ReportRequestInterface>()
                : nullptr;
    if (request && totals.attentions != 0)
      request->getRequest().addBeside(totals);
  }
};
} // namespace

void fp8::populateFuseAttentionPatterns(RewritePatternSet &patterns,
                                        const FuseAttentionOptions &options,
                                        PatternBenefit benefit) {
  patterns.add<FuseAttentionPattern>(patterns.getContext(), options, benefit);
}
