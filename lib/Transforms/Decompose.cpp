//===- Decompose.cpp - Decompose fp8.dynamic_quantize ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// fp8.dynamic_quantize becomes fp8.amax, fp8.compute_scale and fp8.quantize
// with the same bytes [quantize_c3].
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Ops.h"
#include "fp8/Transforms/Passes.h"
#include "fp8/Transforms/Transforms.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_DECOMPOSEPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

namespace {
struct DecomposeDynamicQuantizePattern
    : public OpRewritePattern<DynamicQuantizeOp> {
  using OpRewritePattern<DynamicQuantizeOp>::OpRewritePattern;

  LogicalResult matchAndRewrite(DynamicQuantizeOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasTensorSemantics())
      return rewriter.notifyMatchFailure(op, "expected operands on tensors");
    if (!op.getScaleOrder().empty())
      return rewriter.notifyMatchFailure(
          op, "expected a scale in the order of the dimensions");
    Location loc = op.getLoc();
    Type f32 = rewriter.getF32Type();
    Value empty = createEmptyLike(rewriter, loc, op.getScaleInit(), f32);
    Value zero =
        arith::ConstantOp::create(rewriter, loc, rewriter.getF32FloatAttr(0));
    Value zeros =
        linalg::FillOp::create(rewriter, loc, zero, empty).getResult(0);
    Value amax =
        AmaxOp::create(rewriter, loc, op.getInput(), zeros, op.getBlockShape())
            ->getResult(0);
    Type format = getElementTypeOrSelf(op.getInit().getType());
    Value scale =
        ComputeScaleOp::create(
            rewriter, loc, TypeRange{op.getScale().getType()}, amax,
            op.getScaleInit(), format, op.getScaleRounding(), op.getAmaxFloor())
            ->getResult(0);
    Value data = QuantizeOp::create(
                     rewriter, loc, TypeRange{op.getQuantized().getType()},
                     op.getInput(), scale, op.getInit(), op.getBlockShape(),
                     op.getDivision(), op.getOverflow())
                     ->getResult(0);
    rewriter.replaceOp(op, {data, scale});
    return success();
  }
};

struct DecomposePass : fp8::impl::DecomposePassBase<DecomposePass> {
  using DecomposePassBase::DecomposePassBase;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateDecomposePatterns(patterns);
    getOperation()->walk([&](DynamicQuantizeOp op) {
      numDecomposed += op.hasTensorSemantics() && op.getScaleOrder().empty();
    });
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace

void fp8::populateDecomposePatterns(RewritePatternSet &patterns,
                                    PatternBenefit benefit) {
  patterns.add<DecomposeDynamicQuantizePattern>(patterns.getContext(), benefit);
}
