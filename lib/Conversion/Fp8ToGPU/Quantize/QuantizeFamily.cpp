//===- QuantizeFamily.cpp - The family of kernels that quantize -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Collects facts about an operation, chooses a kernel and launches it.
//
//===----------------------------------------------------------------------===//

#include "../KernelFamily.h"
#include "QuantizeLaunch.h"
#include "fp8/Conversion/QuantizeChoice.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/Fp8Types.h"
#include "fp8/Support/GpuChipNames.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {
/// The facts about an operation that the choice and the launch need.
struct QuantizeProblem {
  QuantizeKernelSpec spec;
  QuantizeView view;
  QuantizeFacts facts;
};
} // namespace

/// Sets the facts that fp8.dynamic_quantize and fp8.quantize have in common.
template <typename OpTy>
static QuantizeKernelSpec getSpec(OpTy op, Type scaleType) {
  QuantizeKernelSpec spec;
  spec.inputType = getElementTypeOrSelf(op.getInput().getType());
  spec.scaleType = getElementTypeOrSelf(scaleType);
  spec.format = *getFormat(getElementTypeOrSelf(op.getInit().getType()));
  spec.division = op.getDivision();
  spec.overflow = op.getOverflow();
  return spec;
}

static QuantizeSide getSide(const QuantizeDim &dim) {
  return {ShapedType::isStatic(dim.size) ? dim.size : -1, dim.block,
          dim.scaleStride == 1};
}

/// The facts about an operation. If there is no kernel for it, `why` gets the
/// reason.
static FailureOr<QuantizeProblem>
getProblem(Value input, Value output, Value scale, ArrayRef<int64_t> block,
           ArrayRef<int64_t> scaleOrder, const QuantizeKernelSpec &spec,
           Refusal &why) {
  if (getFormatInfo(spec.format).isFNUZ) {
    why = {RefusalReason::ElementType,
           "expected f8E4M3FN or f8E5M2, which the chip converts to, got " +
               getFormatInfo(spec.format).name.str(),
           "quantize to one of these formats"};
    return failure();
  }
  std::optional<QuantizeView> view =
      getQuantizeView(input, output, scale, block, scaleOrder);
  if (!view) {
    why = {RefusalReason::IndexingMap,
           "expected rows of adjacent elements in at most three dimensions",
           "copy the operand to such rows"};
    return failure();
  }
  QuantizeFacts facts;
  facts.batch = getSide(view->batch);
  facts.rows = getSide(view->rows);
  facts.columns = getSide(view->columns);
  facts.isDynamic = spec.isDynamic;
  facts.isTransposed = view->isTransposed();
  facts.inputBytes = spec.inputType.getIntOrFloatBitWidth() / 8;
  return QuantizeProblem{spec, *view, facts};
}

static FailureOr<QuantizeProblem> getProblem(Operation *op, Refusal &why) {
  if (auto dynamic = dyn_cast<DynamicQuantizeOp>(op)) {
    QuantizeKernelSpec spec =
        getSpec(dynamic, dynamic.getScaleInit().getType());
    spec.isDynamic = true;
    spec.rounding = dynamic.getScaleRounding();
    spec.amaxFloor = dynamic.getAmaxFloor().convertToFloat();
    return getProblem(dynamic.getInput(), dynamic.getInit(),
                      dynamic.getScaleInit(), dynamic.getBlockShape(),
                      dynamic.getScaleOrder(), spec, why);
  }
  auto given = cast<QuantizeOp>(op);
  return getProblem(given.getInput(), given.getInit(), given.getScale(),
                    given.getBlockShape(), /*scaleOrder=*/{},
                    getSpec(given, given.getScale().getType()), why);
}

static std::string getTileText(const QuantizeConfig &config) {
  if (config.kind != QuantizeKind::Tiles)
    return "";
  return std::to_string(config.tileRows) + "x" +
         std::to_string(config.tileColumns);
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

template <typename OpTy>
static LogicalResult launch(OpTy op, QuantizeAttr kernel,
                            PatternRewriter &rewriter,
                            const KernelTarget &target) {
  Refusal why;
  FailureOr<QuantizeProblem> problem = getProblem(op, why);
  if (failed(problem))
    return rewriter.notifyMatchFailure(op, why.message);
  problem->spec.config = kernel.getConfig();
  HostBuilder host(op->getLoc(), rewriter);
  launchQuantize(host, target.kernels, problem->spec, problem->view);
  return success();
}

namespace {
class QuantizeFamily : public KernelFamily {
public:
  StringRef getName() const override { return "quantize"; }
  /// Chips that multiply FP8 can also convert to it.
  std::string explainChip(const GpuTarget &chip) const override {
    return chip.hasFp8Matmul ? "" : explainChipWithoutFp8(chip);
  }
  bool handles(Operation *op) const override {
    if (auto dynamic = dyn_cast<DynamicQuantizeOp>(op))
      return isa<MemRefType>(dynamic.getScaleInit().getType());
    auto given = dyn_cast<QuantizeOp>(op);
    return given && isa<MemRefType>(given.getScale().getType());
  }
  bool owns(Attribute config) const override {
    return isa<QuantizeAttr>(config);
  }

  FailureOr<KernelChoice> choose(Operation *op, const GpuTarget &chip,
                                 Refusal &why) const override {
    FailureOr<QuantizeProblem> problem = getProblem(op, why);
    if (failed(problem))
      return failure();
    std::optional<QuantizeConfig> config = chooseQuantize(problem->facts, chip);
    if (!config) {
      why = {RefusalReason::TooLarge,
             "expected blocks that fit into registers, or scales that the "
             "operation computes, each of one matrix",
             "compute the scales in the same operation"};
      return failure();
    }
    return KernelChoice{QuantizeAttr::get(op->getContext(), *config),
                        getTileText(*config), explainQuantizeChoice(*config)};
  }

  Attribute complete(Operation *op, Attribute attr, const GpuTarget &chip,
                     std::string &problem) const override {
    Refusal why;
    FailureOr<QuantizeProblem> found = getProblem(op, why);
    problem = succeeded(found)
                  ? explainQuantizeMisfit(cast<QuantizeAttr>(attr).getConfig(),
                                          found->facts, chip)
                  : why.message;
    return attr;
  }

  void populatePatterns(RewritePatternSet &patterns,
                        const KernelTarget &target) const override {
    MLIRContext *context = patterns.getContext();
    patterns.add<LaunchPattern<DynamicQuantizeOp, QuantizeAttr>>(
        context, target, launch<DynamicQuantizeOp>);
    patterns.add<LaunchPattern<QuantizeOp, QuantizeAttr>>(context, target,
                                                          launch<QuantizeOp>);
  }
};
} // namespace

std::unique_ptr<KernelFamily> fp8::createQuantizeFamily() {
  return std::make_unique<QuantizeFamily>();
}
