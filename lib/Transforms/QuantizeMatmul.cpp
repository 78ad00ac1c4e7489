//===- QuantizeMatmul.cpp - bf16 matmuls to FP8 ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-quantize-matmul: plans every matmul of a module, then
// rewrites those that are not refused.
//
//===----------------------------------------------------------------------===//

#include "ExposeMatmuls.h"
#include "MatmulReport.h"
#include "MatmulRewrite.h"
#include "MatmulSummary.h"
#include "NormalizeMatmuls.h"
#include "RecipeOptions.h"
#include "fp8/IR/Fp8Dialect.h"
#include "fp8/Transforms/ReportRequest.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"

namespace mlir::fp8 {
#define GEN_PASS_DEF_QUANTIZEMATMULPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

using namespace mlir;
using namespace mlir::fp8;

namespace {
struct QuantizeMatmulPass
    : fp8::impl::QuantizeMatmulPassBase<QuantizeMatmulPass> {
  using QuantizeMatmulPassBase::QuantizeMatmulPassBase;

  LogicalResult initialize(MLIRContext *context) override {
    FailureOr<QuantizeMatmulOptions> resolved =
        resolveOptions(context, getOptionValues());
    if (failed(resolved))
      return failure();
    options = *resolved;
    return success();
  }

  void runOnOperation() override {
    if (failed(checkScope()))
      return signalPassFailure();
    SmallVector<Operation *> matmuls;
    getOperation()->walk([&](Operation *op) {
      if (isMatmulLike(op))
        matmuls.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    SmallVector<MatmulForm, 0> forms;
    for (Operation *op : matmuls)
      forms.push_back(createMatmulForm(rewriter, op));
    if (badInput == "error" && failed(checkInput(forms))) {
      for (MatmulForm &form : forms)
        form.discard(rewriter);
      return signalPassFailure();
    }
    std::vector<MatmulRecord> records = rewrite(rewriter, forms);
    for (const MatmulRecord &record : records) {
      emitMatmulRemark(record);
      warnOfLiterals(record);
    }
    numFound = records.size();
    numRefused = llvm::count_if(
        records, [](const MatmulRecord &r) { return r.refusal.has_value(); });
    numRewritten = numFound - numRefused;
    warnOfUnusedPatterns(getOperation(), options.policy, records);
    warnOfUnusedScale(records);
    if (summary)
      summarize(records);
    if (failed(writeReports(records)))
      signalPassFailure();
  }

private:
  /// Reports and results of functions concern a whole module.
  LogicalResult checkScope() {
    if (isa<ModuleOp>(getOperation()) || (report.empty() && !exposeMatmuls))
      return success();
    return getOperation()->emitError("expected fp8-quantize-matmul on a module "
                                     "for report and expose-matmuls, got ")
           << getOperation()->getName();
  }

  /// Reports input that lacks something before anything is changed.
  LogicalResult checkInput(ArrayRef<MatmulForm> forms) {
    LogicalResult result = success();
    for (const MatmulForm &form : forms)
      for (Operation *op : form.matmuls) {
        MatmulPlan plan = planMatmul(op, options);
        if (!plan.info.refusal || !isBadInput(plan.info.refusal->reason))
          continue;
        InFlightDiagnostic error =
            emitError(op->getLoc(), plan.info.refusal->message);
        error.attachNote() << plan.info.refusal->suggestion;
        result = failure();
      }
    return result;
  }

  std::vector<MatmulRecord> rewrite(IRRewriter &rewriter,
                                    MutableArrayRef<MatmulForm> forms) {
    QuantizeCache cache;
    std::optional<MatmulExposer> exposer;
    if (exposeMatmuls)
      exposer.emplace(getOperation());
    std::vector<MatmulRecord> records;
    for (MatmulForm &form : forms) {
      SmallVector<MatmulPlan, 0> plans;
      for (Operation *op : form.matmuls) {
        plans.push_back(planMatmul(op, options));
        records.emplace_back(plans.back(), form, records.size());
      }
      bool isTaken = llvm::any_of(
          plans, [](const MatmulPlan &plan) { return !plan.info.refusal; });
      if (!isTaken) {
        form.discard(rewriter);
        continue;
      }
      form.commit(rewriter);
      MutableArrayRef<MatmulRecord> ofForm =
          MutableArrayRef(records).take_back(plans.size());
      for (auto [plan, record] : llvm::zip_equal(plans, ofForm))
        if (!plan.info.refusal)
          rewriteOne(rewriter, plan, cache, exposer, record);
    }
    if (exposer)
      exposer->finish();
    return records;
  }

  /// Tells the tool how much is in FP8, and the user if nothing is.
  void summarize(ArrayRef<MatmulRecord> records) {
    if (ReportRequest *request = getToolRequest())
      request->add(getTotals(records));
    warnOfNoRewrite(getOperation(), records);
  }

  /// A scale that no recipe reads would be ignored without a word.
  void warnOfUnusedScale(ArrayRef<MatmulRecord> records) {
    if (options.actScale && llvm::none_of(records, [](const MatmulRecord &r) {
          return r.takesGivenScale;
        }))
      emitWarning(getOperation()->getLoc())
          << "expected a matmul whose recipe takes a given activation scale, "
             "as tensor-static does, for act-scale="
          << *options.actScale << ", got none among " << records.size()
          << " matmuls";
  }

  ReportRequest *getToolRequest() {
    auto *dialect = getContext().getLoadedDialect<Fp8Dialect>();
    auto *tool = dialect->getRegisteredInterface<ReportRequestInterface>();
    return tool ? &tool->getRequest() : nullptr;
  }

  void rewriteOne(IRRewriter &rewriter, MatmulPlan &plan, QuantizeCache &cache,
                  std::optional<MatmulExposer> &exposer, MatmulRecord &record) {
    Operation *op = plan.info.op;
    bool expose = exposer && exposer->canExpose(op);
    Value result = rewriteMatmul(rewriter, plan, &cache, expose);
    if (expose)
      exposer->add(op, result, record);
  }

  /// Most likely the parser rounded a number that the format does not hold.
  void warnOfLiterals(const MatmulRecord &record) {
    if (!record.refusal ||
        record.refusal->reason != RefusalReason::NonFiniteLiteral)
      return;
    InFlightDiagnostic warning =
        emitWarning(record.location, record.refusal->message);
    warning.attachNote() << record.refusal->suggestion;
  }

  /// Writes what the option asks for and what the tool asks for.
  LogicalResult writeReports(ArrayRef<MatmulRecord> records) {
    std::string recipeText, error;
    llvm::raw_string_ostream(recipeText) << Attribute(options.recipe);
    auto write = [&](StringRef path) -> LogicalResult {
      if (succeeded(writeMatmulReport(getOperation(), recipeText, records, path,
                                      error)))
        return success();
      return emitError(UnknownLoc::get(&getContext()), error);
    };
    if (!report.empty() && failed(write(report)))
      return failure();
    ReportRequest *request = getToolRequest();
    if (!request || request->path.empty())
      return success();
    ++request->numWritten;
    return write(request->path);
  }

  QuantizeMatmulPassOptions getOptionValues() const {
    QuantizeMatmulPassOptions values;
    values.recipe = recipe;
    values.actBlock = actBlock;
    values.weightBlock = weightBlock;
    values.format = format;
    values.actFormat = actFormat;
    values.weightFormat = weightFormat;
    values.scaleType = scaleType;
    values.scaleRounding = scaleRounding;
    values.amaxFloor = amaxFloor;
    values.division = division;
    values.overflow = overflow;
    values.accumulate = accumulate;
    values.actScale = actScale;
    values.preset = preset;
    values.include.assign(include.begin(), include.end());
    values.exclude.assign(exclude.begin(), exclude.end());
    values.policy.assign(policy.begin(), policy.end());
    values.allowBF16Product = allowBF16Product;
    values.matrixVector = matrixVector;
    values.twoActivations = twoActivations;
    values.minK = minK;
    values.minN = minN;
    values.target = target;
    values.badInput = badInput;
    values.exposeMatmuls = exposeMatmuls;
    values.report = report;
    values.summary = summary;
    return values;
  }

  QuantizeMatmulOptions options;
};
} // namespace
