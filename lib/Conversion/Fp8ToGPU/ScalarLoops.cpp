//===- ScalarLoops.cpp - What no tensor core multiplies -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The remarks on contractions that are left when kernels have taken theirs.
//
//===----------------------------------------------------------------------===//

#include "ScalarLoops.h"
#include "fp8/Analysis/ContractionSize.h"
#include "fp8/Analysis/KernelMatmul.h"
#include "fp8/Analysis/Refusal.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::fp8;

ContractionTotal fp8::countContractions(Operation *root) {
  ContractionTotal total;
  root->walk([&](Operation *op) {
    std::optional<ContractionSize> size = getContractionSize(op);
    if (!size)
      return;
    std::optional<double> flops = size->getFlops();
    total.flops += flops.value_or(0);
    total.isComplete &= flops.has_value();
  });
  return total;
}

static Refusal explain(Operation *op, const GpuTarget &chip) {
  if (chip.warpMatmul == WarpMatmul::None)
    return {RefusalReason::Target,
            "expected a chip with kernels for matmuls (sm_80 or newer), got " +
                chip.name.str(),
            "compile for the chip that the program runs on"};
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    if (std::optional<Refusal> refusal = explainNoKernelMatmul(linalgOp))
      return *refusal;
    return {RefusalReason::NotFormed,
            "expected an fp8.scaled_matmul, got a matmul of linalg",
            "run fp8-form-contractions before bufferization"};
  }
  return {RefusalReason::IndexingMap,
          "expected rows, columns and K that are each one dimension, or "
          "several that lie behind each other in every operand",
          "transpose the operands before the matmul"};
}

static std::string getTypesText(Operation *op) {
  std::string text;
  llvm::raw_string_ostream os(text);
  auto print = [&](Value value) {
    os << getElementTypeOrSelf(value.getType());
  };
  auto dps = cast<DestinationStyleOpInterface>(op);
  llvm::interleave(dps.getDpsInputs(), os, print, " x ");
  os << " -> ";
  print(dps.getDpsInits().front());
  return text;
}

static std::string getShareText(const ContractionSize &size,
                                const ContractionTotal &total) {
  std::optional<double> flops = size.getFlops();
  if (!flops)
    return "unknown, as its sizes are";
  double share = total.flops == 0 ? 0 : 100 * *flops / total.flops;
  std::string text =
      llvm::formatv("{0:F1}% of the FLOPs of all contractions", share);
  return total.isComplete
             ? text
             : "at most " + text + ", some of which have unknown sizes";
}

void fp8::remarkScalarLoops(Operation *root, const ContractionTotal &total,
                            const GpuTarget &chip) {
  root->walk([&](Operation *op) {
    std::optional<ContractionSize> size = getContractionSize(op);
    // A sum of one product is no sum.
    if (!size || size->k == 1)
      return;
    Refusal why = explain(op, chip);
    auto function = op->getParentOfType<FunctionOpInterface>();
    auto remark = remark::missed(
        op->getLoc(), remark::RemarkOpts::name("scalar-loop")
                          .category("fp8")
                          .function(function ? function.getName() : ""));
    remark << remark::metric("Reason", why.message)
           << remark::metric("Suggestion", why.suggestion)
           << remark::metric("Op", op->getName().getStringRef())
           << remark::metric("Shape", size->getText())
           << remark::metric("Types", getTypesText(op))
           << remark::metric("Share", getShareText(*size, total));
  });
}
