//===- SelectionRemarks.cpp - Remarks about chosen kernels ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Texts are made only if somebody asked for remarks.
//
//===----------------------------------------------------------------------===//

#include "SelectionRemarks.h"
#include "fp8/Analysis/ContractionSize.h"
#include "fp8/Analysis/KernelMatmul.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/Support/GpuChipNames.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Support/DebugStringHelper.h"
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

Refusal fp8::refuseChip(StringRef message) {
  return {RefusalReason::Target, message.str(),
          "compile for the chip that the program runs on"};
}

Refusal fp8::explainLoop(Operation *op, const GpuTarget &chip) {
  if (chip.warpMatmul == WarpMatmul::None)
    return refuseChip(explainChipWithoutMatmuls(chip));
  if (std::optional<Refusal> refusal =
          explainNoKernelMatmul(cast<linalg::LinalgOp>(op)))
    return *refusal;
  return {RefusalReason::NotFormed,
          "expected an fp8.scaled_matmul, got a matmul of linalg",
          "run fp8-form-contractions before bufferization"};
}

static remark::RemarkOpts getOptions(Operation *op, StringRef name) {
  auto function = op->getParentOfType<FunctionOpInterface>();
  return remark::RemarkOpts::name(name).category("fp8").function(
      function ? function.getName() : "");
}

static bool isListening(Operation *op) {
  return op->getContext()->getRemarkEngine() != nullptr;
}

/// "f8E4M3FN x f8E4M3FN -> bf16".
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

static std::string getShapeText(Operation *op) {
  if (std::optional<ContractionSize> size = getContractionSize(op))
    return size->getText();
  std::string text;
  llvm::raw_string_ostream os(text);
  auto dps = cast<DestinationStyleOpInterface>(op);
  auto type = cast<ShapedType>(dps.getDpsInits().front().getType());
  auto print = [&](int64_t size) {
    if (ShapedType::isDynamic(size))
      os << '?';
    else
      os << size;
  };
  llvm::interleave(type.getShape(), os, print, "x");
  return text;
}

/// The text about the share of `size` in the FLOPs of all contractions.
static std::string getShareText(const ContractionSize &size,
                                const ContractionTotal &total) {
  std::optional<double> flops = size.getFlops();
  if (!flops)
    return "unknown, because its sizes are unknown";
  double share = total.flops == 0 ? 0 : 100 * *flops / total.flops;
  std::string text =
      llvm::formatv("{0:F1}% of the FLOPs of all contractions", share);
  return total.isComplete
             ? text
             : "at most " + text + ", some of which have unknown sizes";
}

void fp8::remarkKernel(Operation *op, const KernelFamily &family,
                       const KernelChoice &choice) {
  if (!isListening(op))
    return;
  auto remark = remark::passed(op->getLoc(), getOptions(op, "kernel"));
  remark << remark::metric("Kernel", family.getName())
         << remark::metric("Reason", choice.reason)
         << remark::metric("Op", op->getName().getStringRef())
         << remark::metric("Shape", getShapeText(op))
         << remark::metric("Types", getTypesText(op));
  if (!choice.tile.empty())
    remark << remark::metric("Tile", choice.tile);
  remark << remark::metric("Config", debugString(choice.config));
}

void fp8::remarkBetterKernel(Operation *op, const KernelFamily &family,
                             const Refusal &why) {
  if (!isListening(op))
    return;
  auto remark = remark::missed(op->getLoc(), getOptions(op, "better-kernel"));
  remark << remark::metric("Kernel", family.getName())
         << remark::metric("Reason", why.message)
         << remark::metric("Suggestion", why.suggestion)
         << remark::metric("Op", op->getName().getStringRef())
         << remark::metric("Shape", getShapeText(op))
         << remark::metric("Types", getTypesText(op));
}

void fp8::remarkLoop(Operation *op, const Refusal &why,
                     const ContractionTotal &total) {
  if (!isListening(op))
    return;
  std::optional<ContractionSize> size = getContractionSize(op);
  // A sum of a single product needs no kernel.
  if (size && size->k == 1)
    return;
  auto remark = remark::missed(op->getLoc(), getOptions(op, "scalar-loop"));
  remark << remark::metric("Reason", why.message)
         << remark::metric("Suggestion", why.suggestion)
         << remark::metric("Op", op->getName().getStringRef())
         << remark::metric("Shape", getShapeText(op))
         << remark::metric("Types", getTypesText(op));
  if (size)
    remark << remark::metric("Share", getShareText(*size, total));
}
