//===- SelectKernels.cpp - The pass fp8-select-kernels --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Asks the families for a kernel, one after the other. The choice of the first
// one that has a kernel becomes an attribute of the operation. Remarks report
// it.
//
//===----------------------------------------------------------------------===//

#include "KernelFamily.h"
#include "SelectionRemarks.h"
#include "fp8/Analysis/ContractionSize.h"
#include "fp8/Conversion/Passes.h"
#include "fp8/Conversion/RowRanges.h"
#include "fp8/IR/Fp8Ops.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_SELECTKERNELSPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

/// One choice of all kernels. The text about their tiles names their ranges.
static KernelChoice joinByRows(ArrayRef<RowKernel> kernels) {
  SmallVector<int64_t> mostRows;
  SmallVector<Attribute> configs;
  KernelChoice joined;
  for (const RowKernel &kernel : kernels) {
    bool isLast = configs.size() + 1 == kernels.size();
    configs.push_back(kernel.choice.config);
    joined.tile +=
        isLast ? "else " : "M <= " + std::to_string(kernel.mostRows) + ": ";
    joined.tile += kernel.choice.tile + (isLast ? "" : ", ");
    if (!isLast)
      mostRows.push_back(kernel.mostRows);
  }
  MLIRContext *context = configs.front().getContext();
  joined.config = KernelByRowsAttr::get(context, mostRows,
                                        ArrayAttr::get(context, configs));
  joined.reason = "unknown number of rows: the kernels of least predicted time "
                  "for ranges of rows";
  return joined;
}

namespace {
/// Chooses a kernel for each operation of a module.
class Selection {
public:
  Selection(ModuleOp module, const GpuTarget &chip, bool splitKeys,
            unsigned rowKernels)
      : chip(chip), splitKeys(splitKeys), rowKernels(rowKernels),
        families(createKernelFamilies()), total(countContractions(module)) {}

  /// Keeps a kernel that `op` has already, or chooses one.
  LogicalResult select(Operation *op) {
    if (Attribute pinned = op->getAttr(kernelAttrName))
      return keep(op, pinned);
    if (!splitKeys || !chooseForFewRows(op))
      choose(op);
    return success();
  }

  unsigned numSelected = 0;

private:
  LogicalResult keep(Operation *op, Attribute pinned);
  void choose(Operation *op);
  bool chooseForFewRows(Operation *op);
  void accept(Operation *op, const KernelFamily &family,
              const KernelChoice &choice);
  KernelChoice chooseByRows(Operation *op, const KernelFamily &family,
                            const KernelChoice &choice);

  const GpuTarget &chip;
  bool splitKeys;
  unsigned rowKernels;
  SmallVector<std::unique_ptr<KernelFamily>> families;
  ContractionTotal total;
};
} // namespace

LogicalResult Selection::keep(Operation *op, Attribute pinned) {
  const KernelFamily *family = findFamily(op, pinned, families);
  if (!family)
    return failure();
  Attribute config = completeKernel(op, pinned, *family, chip);
  if (!config)
    return failure();
  op->setAttr(kernelAttrName, config);
  remarkKernel(op, *family, {config, "", "fp8.kernel of the operation"});
  ++numSelected;
  return success();
}

void Selection::accept(Operation *op, const KernelFamily &family,
                       const KernelChoice &choice) {
  op->setAttr(kernelAttrName, choice.config);
  remarkKernel(op, family, choice);
  ++numSelected;
}

/// Takes the first kernel that a family has for an attention with few query
/// rows. Returns false if no family has one.
bool Selection::chooseForFewRows(Operation *op) {
  for (const std::unique_ptr<KernelFamily> &family : families) {
    if (!family->handles(op) || !family->isOn(chip))
      continue;
    std::optional<KernelChoice> choice = family->chooseForFewRows(op, chip);
    if (!choice)
      continue;
    accept(op, *family, *choice);
    return true;
  }
  return false;
}

/// Returns `choice`, or a choice of several kernels for `op`.
KernelChoice Selection::chooseByRows(Operation *op, const KernelFamily &family,
                                     const KernelChoice &choice) {
  SmallVector<RowKernel> kernels =
      rowKernels > 1 ? family.chooseByRows(op, chip, rowKernels)
                     : SmallVector<RowKernel>();
  return kernels.size() > 1 ? joinByRows(kernels) : choice;
}

void Selection::choose(Operation *op) {
  SmallVector<std::pair<const KernelFamily *, Refusal>> refusals;
  // If no family fits the chip, this is the message of the last family, because
  // more chips have its instructions than those of the other families.
  std::string wrongChip;
  for (const std::unique_ptr<KernelFamily> &family : families) {
    if (!family->handles(op))
      continue;
    wrongChip = family->explainChip(chip);
    if (!wrongChip.empty())
      continue;
    Refusal why;
    FailureOr<KernelChoice> choice = family->choose(op, chip, why);
    if (failed(choice)) {
      refusals.push_back({family.get(), why});
      continue;
    }
    *choice = chooseByRows(op, *family, *choice);
    for (auto [better, reason] : refusals)
      remarkBetterKernel(op, *better, reason);
    accept(op, *family, *choice);
    return;
  }
  if (!refusals.empty())
    remarkLoop(op, refusals.front().second, total);
  else if (!wrongChip.empty())
    remarkLoop(op, refuseChip(wrongChip), total);
  else if (getContractionSize(op))
    remarkLoop(op, explainLoop(op, chip), total);
}

namespace {
struct SelectKernelsPass : fp8::impl::SelectKernelsPassBase<SelectKernelsPass> {
  using SelectKernelsPassBase::SelectKernelsPassBase;

  void runOnOperation() override {
    FailureOr<TargetAttr> target = TargetAttr::require(getOperation());
    if (failed(target))
      return signalPassFailure();
    GpuTarget chip = target->getGpu();
    if (rowKernels < 1 || rowKernels > mostRowKernels) {
      emitError(getOperation().getLoc(), "expected row-kernels=1 to ")
          << mostRowKernels << ", got " << rowKernels.getValue();
      return signalPassFailure();
    }
    Selection selection(getOperation(), chip, splitKeys, rowKernels);
    WalkResult result = getOperation()->walk(
        [&](Operation *op) { return WalkResult(selection.select(op)); });
    if (result.wasInterrupted())
      return signalPassFailure();
    numKernels += selection.numSelected;
  }
};
} // namespace
