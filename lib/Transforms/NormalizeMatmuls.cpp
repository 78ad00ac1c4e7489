//===- NormalizeMatmuls.cpp - Every matmul as plain contractions ----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-normalize-matmuls. Also has functions that create the new
// operations without replacing the original, for a pass that decides later.
//
//===----------------------------------------------------------------------===//

#include "NormalizeMatmuls.h"
#include "MatmulForms.h"
#include "fp8/Analysis/ContractionBody.h"
#include "fp8/Analysis/MatmulInfo.h"
#include "fp8/Transforms/Passes.h"
#include "fp8/Transforms/Transforms.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::fp8 {
#define GEN_PASS_DEF_NORMALIZEMATMULSPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Contractions beside the original
//===----------------------------------------------------------------------===//

/// Creates the contraction that computes the same as `op`. Returns `op` itself
/// if it is already a plain contraction.
static Operation *createForm(RewriterBase &rewriter, linalg::LinalgOp op,
                             StringRef &name) {
  Operation *form = op;
  if (Operation *created = createConvolutionForm(rewriter, op)) {
    form = created;
    name = "convolution";
  }
  Operation *collapsed =
      createCollapsedReduction(rewriter, cast<linalg::LinalgOp>(form));
  if (!collapsed)
    return form;
  if (form != op)
    rewriter.eraseOp(form);
  else if (name.empty())
    name = "several-reductions";
  return collapsed;
}

static MatmulForm createForms(RewriterBase &rewriter, linalg::LinalgOp op) {
  MatmulForm form;
  form.original = op;
  if (!hasProductAmongResults(op)) {
    form.matmuls = {createForm(rewriter, op, form.name)};
    llvm::append_range(form.results, form.matmuls[0]->getResults());
    return form;
  }
  SmallVector<Operation *> singles = createSingleResults(rewriter, op);
  if (singles.empty()) {
    form.matmuls = {op};
    return form;
  }
  form.name = "several-results";
  for (Operation *single : singles) {
    if (isMatmulLike(single)) {
      Operation *last =
          createForm(rewriter, cast<linalg::LinalgOp>(single), form.name);
      if (last != single)
        rewriter.eraseOp(single);
      form.matmuls.push_back(last);
      single = last;
    }
    form.results.push_back(single->getResult(0));
  }
  return form;
}

namespace {
/// Records the operations that are created in a block.
struct CreationListener : RewriterBase::Listener {
  explicit CreationListener(Block *block) : block(block) {}

  void notifyOperationInserted(Operation *op,
                               OpBuilder::InsertPoint previous) override {
    if (op->getBlock() == block)
      created.insert(op);
  }
  void notifyOperationErased(Operation *op) override { created.remove(op); }

  Block *block;
  llvm::SetVector<Operation *> created;
};
} // namespace

MatmulForm fp8::createMatmulForm(IRRewriter &rewriter, Operation *op) {
  MatmulForm form;
  form.original = op;
  form.matmuls = {op};
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || !linalgOp.hasPureTensorSemantics())
    return form;
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  CreationListener listener(op->getBlock());
  rewriter.setListener(&listener);
  form = createForms(rewriter, linalgOp);
  rewriter.setListener(nullptr);
  form.created = listener.created.takeVector();
  return form;
}

void MatmulForm::commit(RewriterBase &rewriter) {
  if (!isNew())
    return;
  rewriter.replaceOp(original, results);
}

void MatmulForm::discard(RewriterBase &rewriter) {
  for (Operation *op : llvm::reverse(created))
    rewriter.eraseOp(op);
  created.clear();
}

//===----------------------------------------------------------------------===//
// Replacing the original
//===----------------------------------------------------------------------===//

namespace {
struct NormalizeMatmulPattern : OpInterfaceRewritePattern<linalg::LinalgOp> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(linalg::LinalgOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics() || !isMatmulLike(op))
      return rewriter.notifyMatchFailure(op, "expected a matmul on tensors");
    MatmulForm form = createForms(rewriter, op);
    if (!form.isNew())
      return rewriter.notifyMatchFailure(
          op, "expected another form than one contraction");
    form.commit(rewriter);
    return success();
  }
};

struct NormalizeMatmulsPass
    : fp8::impl::NormalizeMatmulsPassBase<NormalizeMatmulsPass> {
  using NormalizeMatmulsPassBase::NormalizeMatmulsPassBase;

  void runOnOperation() override {
    SmallVector<Operation *> matmuls;
    getOperation()->walk([&](Operation *op) {
      if (isMatmulLike(op))
        matmuls.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (Operation *op : matmuls) {
      MatmulForm form = createMatmulForm(rewriter, op);
      numRewritten += form.isNew();
      form.commit(rewriter);
    }
  }
};
} // namespace

void fp8::populateNormalizeMatmulsPatterns(RewritePatternSet &patterns,
                                           PatternBenefit benefit) {
  patterns.add<NormalizeMatmulPattern>(patterns.getContext(), benefit);
}
