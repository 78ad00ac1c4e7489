//===- QuantizeMatmul.cpp - bf16 matmuls to FP8 ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-quantize-matmul: plans every matmul of a module once, then
// applies the exported pattern to those that are not refused.
//
//===----------------------------------------------------------------------===//

#include "ExposeMatmuls.h"
#include "FasterMatmuls.h"
#include "MatmulReport.h"
#include "MatmulRewrite.h"
#include "MatmulSummary.h"
#include "NormalizeMatmuls.h"
#include "RecipeOptions.h"
#include "SpecializeFunctions.h"
#include "fp8/IR/Fp8Dialect.h"
#include "fp8/Support/Count.h"
#include "fp8/Transforms/ReportRequest.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Rewrite/FrozenRewritePatternSet.h"
#include "mlir/Rewrite/PatternApplicator.h"

namespace mlir::fp8 {
#define GEN_PASS_DEF_QUANTIZEMATMULPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

using namespace mlir;
using namespace mlir::fp8;

namespace {
/// A matmul as contractions that can be rewritten, with a plan and a record for
/// each of them.
struct PlannedMatmul {
  MatmulForm form;
  SmallVector<MatmulPlan, 0> plans;
  /// For each plan, the index of its first record. There is one record for each
  /// time that the function runs.
  SmallVector<unsigned> firstRecords = {};

  bool isTaken() const {
    return llvm::any_of(
        plans, [](const MatmulPlan &plan) { return !plan.info.refusal; });
  }
};

/// The plans of all matmuls of an operation. They are made before any matmul is
/// rewritten, and the pattern then uses them.
class PlannedMatmuls : public QuantizeMatmulRun {
public:
  /// `runs` says how often functions run.
  PlannedMatmuls(Operation *root, const QuantizeMatmulOptions &options,
                 const FunctionRuns &runs);

  /// Reports input whose data are missing.
  LogicalResult checkInput();
  /// Drops the plans, and erases the operations that were created for them.
  void discard();
  /// Applies the patterns of populateQuantizeMatmulPatterns to the matmuls that
  /// are not refused.
  void rewrite(bool exposeMatmuls);

  MatmulPlan *getPlan(Operation *op) override;
  bool keepsOriginal(Operation *op) override {
    return exposer && exposer->canExpose(op);
  }
  void notifyRewritten(Operation *op, Value result) override;

  std::vector<MatmulRecord> records;

private:
  /// Adds a record for each time that a matmul runs.
  void addRecords(MatmulPlan &plan, const MatmulForm &form, unsigned numRuns);
  /// Refuses plans that are predicted to be slower in FP8 on the target.
  void refuseSlowerPlans();
  /// Replaces original operations by their contractions, if any of these are
  /// rewritten.
  void commitForms();

  Operation *root;
  QuantizeMatmulOptions options;
  IRRewriter rewriter;
  SmallVector<PlannedMatmul, 0> matmuls;
  /// The plans that are not refused, in the order of the operations, with the
  /// indices of their records.
  llvm::MapVector<Operation *, std::pair<MatmulPlan *, unsigned>> taken;
  std::optional<MatmulExposer> exposer;
  /// The values that replace results of original operations, and those that
  /// replace results of matmuls. Plans contain values that may have been
  /// replaced since. There are two maps, because a key may be the address of an
  /// erased value.
  DenseMap<Value, Value> ofForms, ofMatmuls;
};
} // namespace

PlannedMatmuls::PlannedMatmuls(Operation *root,
                               const QuantizeMatmulOptions &options,
                               const FunctionRuns &runs)
    : root(root), options(options), rewriter(root->getContext()) {
  SmallVector<Operation *> found;
  root->walk([&](Operation *op) {
    if (isMatmulLike(op))
      found.push_back(op);
  });
  for (Operation *op : found)
    matmuls.push_back({createMatmulForm(rewriter, op), {}});
  for (PlannedMatmul &matmul : matmuls)
    for (Operation *op : matmul.form.matmuls)
      matmul.plans.push_back(planMatmul(op, options));
  if (options.onlyWhereFaster)
    refuseSlowerPlans();
  for (PlannedMatmul &matmul : matmuls) {
    for (MatmulPlan &plan : matmul.plans) {
      matmul.firstRecords.push_back(records.size());
      auto found = runs.find(plan.info.op->getParentOfType<func::FuncOp>());
      addRecords(plan, matmul.form, found == runs.end() ? 1 : found->second);
    }
  }
}

void PlannedMatmuls::addRecords(MatmulPlan &plan, const MatmulForm &form,
                                unsigned numRuns) {
  MatmulRecord record(plan, form);
  for (unsigned run = 0; run < numRuns; ++run) {
    record.index = records.size();
    records.push_back(record);
    if (!plan.info.hasWeight)
      continue;
    const Origin &origin = plan.info.getWeight().source.origin;
    if (origin.names.empty())
      continue;
    MatmulRecord &own = records.back();
    own.setName(origin.names[run]);
    // The message has the name.
    if (own.refusal && own.refusal->reason == RefusalReason::Excluded)
      own.refusal =
          checkPolicy(origin.names[run], plan.info.op->getLoc(), options);
  }
}

void PlannedMatmuls::refuseSlowerPlans() {
  SmallVector<MatmulPlan *> plans;
  for (PlannedMatmul &matmul : matmuls)
    for (MatmulPlan &plan : matmul.plans)
      plans.push_back(&plan);
  refuseSlower(plans, *getKernelSpeed(*options.target));
}

LogicalResult PlannedMatmuls::checkInput() {
  LogicalResult result = success();
  for (const PlannedMatmul &matmul : matmuls)
    for (const MatmulPlan &plan : matmul.plans) {
      if (!plan.info.refusal || !isBadInput(plan.info.refusal->reason))
        continue;
      InFlightDiagnostic error =
          emitError(plan.info.op->getLoc(), plan.info.refusal->message);
      error.attachNote() << plan.info.refusal->suggestion;
      result = failure();
    }
  return result;
}

void PlannedMatmuls::discard() {
  for (PlannedMatmul &matmul : matmuls)
    matmul.form.discard(rewriter);
  matmuls.clear();
}

void PlannedMatmuls::commitForms() {
  for (PlannedMatmul &matmul : matmuls) {
    MatmulForm &form = matmul.form;
    if (!matmul.isTaken()) {
      form.discard(rewriter);
      continue;
    }
    if (form.isNew())
      for (auto [result, replacement] :
           llvm::zip_equal(form.original->getResults(), form.results))
        ofForms[result] = replacement;
    form.commit(rewriter);
    for (auto [i, plan] : llvm::enumerate(matmul.plans))
      if (!plan.info.refusal)
        taken[plan.info.op] = {&plan, matmul.firstRecords[i]};
  }
}

void PlannedMatmuls::rewrite(bool exposeMatmuls) {
  if (exposeMatmuls)
    exposer.emplace(root);
  commitForms();
  RewritePatternSet set(root->getContext());
  populateQuantizeMatmulPatterns(set, options, this);
  FrozenRewritePatternSet patterns(std::move(set));
  PatternApplicator applicator(patterns);
  applicator.applyDefaultCostModel();
  PatternRewriter patternRewriter(root->getContext());
  for (Operation *op : llvm::make_first_range(taken)) {
    patternRewriter.setInsertionPoint(op);
    (void)applicator.matchAndRewrite(op, patternRewriter);
  }
  if (exposer)
    exposer->finish();
}

MatmulPlan *PlannedMatmuls::getPlan(Operation *op) {
  auto found = taken.find(op);
  if (found == taken.end())
    return nullptr;
  MatmulPlan *plan = found->second.first;
  mapValues(*plan, [&](Value value) {
    if (Value ofForm = ofForms.lookup(value))
      value = ofForm;
    if (Value rewritten = ofMatmuls.lookup(value))
      value = rewritten;
    return value;
  });
  return plan;
}

void PlannedMatmuls::notifyRewritten(Operation *op, Value result) {
  ofMatmuls[op->getResult(0)] = result;
  if (keepsOriginal(op))
    exposer->add(op, result, records[taken.find(op)->second.second]);
}

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
    FunctionRuns runs;
    if (auto module = dyn_cast<ModuleOp>(getOperation()))
      runs = specializeFunctions(module, options.policy);
    PlannedMatmuls matmuls(getOperation(), options, runs);
    if (badInput == "error" && failed(matmuls.checkInput())) {
      matmuls.discard();
      return signalPassFailure();
    }
    matmuls.rewrite(exposeMatmuls);
    ArrayRef<MatmulRecord> records = matmuls.records;
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
  /// Checks that options which concern a whole module are used on a module.
  LogicalResult checkScope() {
    if (isa<ModuleOp>(getOperation()) || (report.empty() && !exposeMatmuls))
      return success();
    return getOperation()->emitError("expected fp8-quantize-matmul on a module "
                                     "for report and expose-matmuls, got ")
           << getOperation()->getName();
  }

  /// Gives the totals to the tool, and warns the user if no matmul is in FP8.
  void summarize(ArrayRef<MatmulRecord> records) {
    if (ReportRequest *request = getToolRequest())
      request->add(getTotals(records));
    warnOfNoRewrite(getOperation(), records);
  }

  /// Warns if no recipe uses the given scale, because it would have no effect.
  void warnOfUnusedScale(ArrayRef<MatmulRecord> records) {
    if (options.actScale && llvm::none_of(records, [](const MatmulRecord &r) {
          return r.takesGivenScale;
        }))
      emitWarning(getOperation()->getLoc())
          << "expected a matmul whose recipe takes a given activation scale, "
             "as tensor-static does, for act-scale="
          << *options.actScale << ", got none among "
          << formatCount(records.size(), "matmul", "matmuls");
  }

  ReportRequest *getToolRequest() {
    auto *dialect = getContext().getLoadedDialect<Fp8Dialect>();
    auto *tool = dialect->getRegisteredInterface<ReportRequestInterface>();
    return tool ? &tool->getRequest() : nullptr;
  }

  /// Warns of literals that are not finite. Probably the parser has converted a
  /// number that the format cannot represent.
  void warnOfLiterals(const MatmulRecord &record) {
    if (!record.refusal ||
        record.refusal->reason != RefusalReason::NonFiniteLiteral)
      return;
    InFlightDiagnostic warning =
        emitWarning(record.location, record.refusal->message);
    warning.attachNote() << record.refusal->suggestion;
  }

  /// Writes the reports that the option and the tool request.
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
    values.when = when;
    values.badInput = badInput;
    values.exposeMatmuls = exposeMatmuls;
    values.report = report;
    values.summary = summary;
    return values;
  }

  QuantizeMatmulOptions options;
};
} // namespace
