//===- QuantizeKernels.cpp - Quantization as kernels ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Chooses a kernel for an operation and launches it.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/HostBuilder.h"
#include "../Kernels/KernelModule.h"
#include "../Patterns.h"
#include "QuantizeLaunch.h"
#include "QuantizeView.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/Fp8Types.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"

using namespace mlir;
using namespace mlir::fp8;

/// What dynamic_quantize and quantize have in common; none where the chip
/// cannot encode the format.
template <typename OpTy>
static std::optional<QuantizeKernelSpec> getSpec(OpTy op, Type scaleType,
                                                 const KernelTarget &target) {
  QuantizeKernelSpec spec;
  spec.inputType = cast<MemRefType>(op.getInput().getType()).getElementType();
  spec.scaleType = scaleType;
  spec.format =
      *getFormat(cast<MemRefType>(op.getInit().getType()).getElementType());
  spec.division = op.getDivision();
  spec.overflow = op.getOverflow();
  spec.isHopper = target.chip.hasHopperBasics;
  spec.sharedBytes = target.chip.sharedBytes;
  // Chips that multiply FP8 convert to it, too.
  if (!target.chip.hasFp8Matmul || getFormatInfo(spec.format).isFNUZ)
    return std::nullopt;
  return spec;
}

/// One thread block reads this as soon as many would have met at a barrier.
static bool isSmall(const TilePlan &plan) {
  return plan.shape.getVectors() * vectorSize <= 16384;
}

static LogicalResult launch(PatternRewriter &rewriter, Operation *op,
                            const KernelTarget &target,
                            const QuantizeKernelSpec &spec, Value input,
                            Value output, Value scale,
                            ArrayRef<int64_t> block) {
  HostBuilder host(op->getLoc(), rewriter);
  std::optional<QuantizeView> view =
      getQuantizeView(input, output, scale, block);
  if (!view)
    return rewriter.notifyMatchFailure(
        op, "expected rows of adjacent elements in at most three dimensions");
  std::optional<TilePlan> plan = planTiles(spec, *view);
  if (spec.isDynamic && view->isOneBlock() && !(plan && isSmall(*plan)))
    launchTensor(host, target.kernels, spec, *view);
  else if (plan)
    launchTiles(host, target.kernels, spec, *view, *plan);
  else if (spec.isDynamic && canWalkBlocks(*view))
    launchBlocks(host, target.kernels, spec, *view);
  else
    return rewriter.notifyMatchFailure(op, "expected smaller blocks");
  rewriter.eraseOp(op);
  return success();
}

/// The scale with its dimensions in the order of the input's.
static Value getScaleInOrder(OpBuilder &builder, DynamicQuantizeOp op) {
  ArrayRef<int64_t> order = op.getScaleOrder();
  if (order.empty())
    return op.getScaleInit();
  auto map = AffineMap::getPermutationMap(invertPermutationVector(order),
                                          builder.getContext());
  return memref::TransposeOp::create(builder, op.getLoc(), op.getScaleInit(),
                                     AffineMapAttr::get(map));
}

namespace {
struct DynamicQuantizeToKernelPattern : OpRewritePattern<DynamicQuantizeOp> {
  DynamicQuantizeToKernelPattern(MLIRContext *context,
                                 const KernelTarget &target)
      : OpRewritePattern(context), target(target) {}

  LogicalResult matchAndRewrite(DynamicQuantizeOp op,
                                PatternRewriter &rewriter) const override {
    auto scale = dyn_cast<MemRefType>(op.getScaleInit().getType());
    if (!scale)
      return rewriter.notifyMatchFailure(op, "expected memrefs");
    std::optional<QuantizeKernelSpec> spec =
        getSpec(op, scale.getElementType(), target);
    if (!spec)
      return rewriter.notifyMatchFailure(
          op, "expected a chip that converts to the format");
    spec->isDynamic = true;
    spec->rounding = op.getScaleRounding();
    spec->amaxFloor = op.getAmaxFloor().convertToFloat();
    Value ordered = getScaleInOrder(rewriter, op);
    LogicalResult launched = launch(rewriter, op, target, *spec, op.getInput(),
                                    op.getInit(), ordered, op.getBlockShape());
    if (failed(launched) && ordered != op.getScaleInit())
      rewriter.eraseOp(ordered.getDefiningOp());
    return launched;
  }

private:
  const KernelTarget &target;
};

struct QuantizeToKernelPattern : OpRewritePattern<QuantizeOp> {
  QuantizeToKernelPattern(MLIRContext *context, const KernelTarget &target)
      : OpRewritePattern(context), target(target) {}

  LogicalResult matchAndRewrite(QuantizeOp op,
                                PatternRewriter &rewriter) const override {
    auto scale = dyn_cast<MemRefType>(op.getScale().getType());
    if (!scale)
      return rewriter.notifyMatchFailure(op, "expected memrefs");
    std::optional<QuantizeKernelSpec> spec =
        getSpec(op, scale.getElementType(), target);
    if (!spec)
      return rewriter.notifyMatchFailure(
          op, "expected a chip that converts to the format");
    return launch(rewriter, op, target, *spec, op.getInput(), op.getInit(),
                  op.getScale(), op.getBlockShape());
  }

private:
  const KernelTarget &target;
};
} // namespace

void fp8::populateQuantizeKernelPatterns(RewritePatternSet &patterns,
                                         const KernelTarget &target) {
  patterns.add<DynamicQuantizeToKernelPattern, QuantizeToKernelPattern>(
      patterns.getContext(), target);
}
