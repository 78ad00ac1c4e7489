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
#include "BuildAttention.h"
#include "EraseDead.h"
#include "fp8/Analysis/AttentionInfo.h"
#include "fp8/IR/AttentionOp.h"
#include "fp8/IR/DirectCalls.h"
#include "fp8/IR/KernelAttrs.h"
#include "fp8/Support/AttentionLimits.h"
#include "fp8/Transforms/Passes.h"
#include "fp8/Transforms/ReportRequest.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Support/DebugStringHelper.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_FUSEATTENTIONPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

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
  Value value = buildAttention(rewriter, last->getLoc(), info, *plan.loops);
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
      return rewriter.notifyMatchFailure(op,
                                         "expected an operation with users");
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
    std::optional<DirectCalls> calls;
    if (auto module = dyn_cast<ModuleOp>(getOperation()))
      calls.emplace(module);
    for (linalg::LinalgOp op : contractions) {
      std::unique_ptr<SizeProver> &prover =
          provers[op->getParentOfType<FunctionOpInterface>()];
      if (!prover)
        prover = createProver(op);
      AttentionPlan plan = planAttention(op, *prover, options);
      if (!plan.match.isAttention)
        continue;
      emitRemark(op, plan);
      unsigned runs = calls ? calls->getRuns(op) : 1;
      totals.attentions += runs;
      numLeft += !plan.loops;
      if (!plan.loops)
        continue;
      ++numFused;
      totals.fusedAttentions += runs;
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
    remark::passed(op.getLoc(), opts) << remark::metric(
        "Result", debugString(plan.match.info->result.value.getType()));
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
