//===- FoldWeights.cpp - Quantize weights at compile time -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Folds quantizations of constants into constants, and erases operations that
// are then unused.
//
//===----------------------------------------------------------------------===//

#include "fp8/Transforms/FoldWeights.h"
#include "EraseDead.h"
#include "WeightFolder.h"
#include "fp8/Analysis/OperandSource.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MLProgram/IR/MLProgram.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Support/DebugStringHelper.h"

namespace mlir::fp8 {
#define GEN_PASS_DEF_FOLDWEIGHTSPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Remarks
//===----------------------------------------------------------------------===//

static StringRef getFunctionName(Operation *op) {
  auto function = op->getParentOfType<FunctionOpInterface>();
  return function ? function.getName() : StringRef();
}

static void remarkFolded(Operation *op, const FoldedConstants &folded) {
  auto opts = remark::RemarkOpts::name("fold-weights")
                  .category("fp8")
                  .function(getFunctionName(op));
  remark::passed(op->getLoc(), opts)
      << remark::add("folded {0} of a constant",
                     op->getName().getStringRef().str())
      << remark::metric("weight",
                        folded.name.empty() ? "constant" : folded.name)
      << remark::metric("from", debugString(op->getOperand(0).getType()))
      << remark::metric("to", debugString(folded.results[0].getType()))
      << remark::metric("bytes_before", folded.bytesBefore)
      << remark::metric("bytes_after", folded.bytesAfter);
}

static void remarkRefused(Operation *op, const FoldRefusal &refusal) {
  auto opts = remark::RemarkOpts::name(refusal.code)
                  .category("fp8")
                  .function(getFunctionName(op));
  remark::missed(op->getLoc(), opts)
      << remark::reason("{0}", refusal.message)
      << remark::suggest("{0}", refusal.suggestion)
      << remark::metric("weight", debugString(op->getOperand(0).getType()));
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

/// Replaces `op` by constants. If that is not possible, `refusal` says why.
static LogicalResult foldOp(Operation *op, WeightFolder &folder,
                            RewriterBase &rewriter, FoldRefusal &refusal) {
  const FoldedConstants *folded = folder.fold(op, refusal);
  if (!folded)
    return failure();
  rewriter.setInsertionPoint(op);
  SmallVector<Value> values;
  for (auto [attr, type] :
       llvm::zip_equal(folded->results, op->getResultTypes())) {
    Value value = arith::ConstantOp::create(rewriter, op->getLoc(), attr);
    if (value.getType() != type)
      value = tensor::CastOp::create(rewriter, op->getLoc(), type, value);
    values.push_back(value);
  }
  remarkFolded(op, *folded);
  rewriter.replaceOp(op, values);
  return success();
}

namespace {
template <typename OpT>
struct FoldQuantizedConstantPattern : OpRewritePattern<OpT> {
  FoldQuantizedConstantPattern(MLIRContext *context,
                               std::shared_ptr<WeightFolder> folder,
                               PatternBenefit benefit)
      : OpRewritePattern<OpT>(context, benefit), folder(std::move(folder)) {}

  LogicalResult matchAndRewrite(OpT op,
                                PatternRewriter &rewriter) const override {
    if (!WeightFolder::canFold(op))
      return rewriter.notifyMatchFailure(op, "expected a quantized tensor");
    FoldRefusal refusal;
    if (succeeded(foldOp(op, *folder, rewriter, refusal)))
      return success();
    return rewriter.notifyMatchFailure(op, [&](Diagnostic &diagnostic) {
      diagnostic << (refusal.code.empty() ? "expected a constant"
                                          : StringRef(refusal.message));
    });
  }

  std::shared_ptr<WeightFolder> folder;
};
} // namespace

void fp8::populateFoldWeightsPatterns(RewritePatternSet &patterns,
                                      std::shared_ptr<WeightFolder> folder,
                                      PatternBenefit benefit) {
  patterns.add<FoldQuantizedConstantPattern<DynamicQuantizeOp>,
               FoldQuantizedConstantPattern<QuantizeOp>,
               FoldQuantizedConstantPattern<CastOp>,
               FoldQuantizedConstantPattern<AmaxOp>,
               FoldQuantizedConstantPattern<ComputeScaleOp>>(
      patterns.getContext(), std::move(folder), benefit);
}

void fp8::populateFoldWeightsPatterns(RewritePatternSet &patterns,
                                      const FoldWeightsOptions &options,
                                      PatternBenefit benefit) {
  populateFoldWeightsPatterns(
      patterns, std::make_shared<WeightFolder>(patterns.getContext(), options),
      benefit);
}

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

/// Erases private globals inside `root` that are no longer used. If the pass
/// runs on a function, it erases none, because other functions may read them.
static void eraseDeadGlobals(Operation *root, ArrayRef<Operation *> globals) {
  SmallVector<Operation *> candidates;
  for (Operation *global : globals)
    if (root->isProperAncestor(global) &&
        SymbolTable::getSymbolVisibility(global) ==
            SymbolTable::Visibility::Private)
      candidates.push_back(global);
  if (candidates.empty())
    return;
  auto uses = SymbolTable::getSymbolUses(&root->getRegion(0));
  // This is none if unknown operations may contain uses.
  if (!uses)
    return;
  llvm::DenseSet<StringAttr> used;
  for (SymbolTable::SymbolUse use : *uses)
    used.insert(use.getSymbolRef().getLeafReference());
  for (Operation *global : candidates)
    if (!used.contains(SymbolTable::getSymbolName(global)))
      global->erase();
}

/// Explains why a weight that is an argument is not folded, although the user
/// may expect it.
static FoldRefusal explainArgument(Operation *op) {
  auto argument = dyn_cast<BlockArgument>(getViewRoot(op->getOperand(0)));
  auto function = dyn_cast_if_present<FunctionOpInterface>(
      argument ? argument.getOwner()->getParentOp() : nullptr);
  if (!function || !argument.getOwner()->isEntryBlock() ||
      !function.getArgAttr(argument.getArgNumber(), "fp8.param"))
    return {};
  return {"argument-weight", "the weight is an argument of the function",
          "run --fp8-convert-params to pass it as FP8 data and scales"};
}

/// Explains why a constant is not folded if some operation between it and `op`
/// is not a view.
static FoldRefusal explainProducer(Operation *op) {
  Origin origin = getOrigin(op->getOperand(0));
  Operation *producer =
      getViewRoot(op->getOperand(0), /*throughSlices=*/true).getDefiningOp();
  if (!producer || origin.kind == OriginKind::Value ||
      origin.kind == OriginKind::Argument)
    return {};
  return {"unsupported-producer",
          "'" + producer->getName().getStringRef().str() +
              "' between the constant and its quantization is not carried out "
              "at compile time",
          "store the weight as it is quantized"};
}

namespace {
struct FoldWeightsPass : fp8::impl::FoldWeightsPassBase<FoldWeightsPass> {
  using FoldWeightsPassBase::FoldWeightsPassBase;

  void runOnOperation() override {
    if (llvm::endianness::native == llvm::endianness::big) {
      // untested: there is no big-endian machine at hand.
      emitError(getOperation()->getLoc(),
                "expected a little-endian host, as resources "
                "are stored, got a big-endian one");
      return signalPassFailure();
    }
    SmallVector<Operation *> ops;
    getOperation()->walk([&](Operation *op) {
      if (WeightFolder::canFold(op))
        ops.push_back(op);
    });
    FoldWeightsOptions options;
    options.maxDenseBytes = maxDenseBytes;
    WeightFolder folder(&getContext(), options);
    if (failed(folder.prefetch(ops)))
      return signalPassFailure();
    IRRewriter rewriter(&getContext());
    for (Operation *op : ops)
      foldOrExplain(op, folder, rewriter);
    eraseDeadGlobals(getOperation(), folder.getGlobals());
    numWeights += folder.getNumWeights();
    bytesBefore += folder.getBytesBefore();
    bytesAfter += folder.getBytesAfter();
  }

  void foldOrExplain(Operation *op, WeightFolder &folder,
                     RewriterBase &rewriter) {
    SmallVector<Operation *> producers = getProducers(op);
    FoldRefusal refusal;
    if (succeeded(foldOp(op, folder, rewriter, refusal))) {
      ++numFolded;
      // Quantizations stay, because the pass still visits them.
      return eraseDeadProducers(producers, WeightFolder::canFold);
    }
    if (refusal.code.empty())
      refusal = explainArgument(op);
    if (refusal.code.empty())
      refusal = explainProducer(op);
    if (refusal.code.empty())
      return;
    ++numRefused;
    remarkRefused(op, refusal);
  }
};
} // namespace
