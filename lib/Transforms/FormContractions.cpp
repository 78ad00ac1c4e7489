//===- FormContractions.cpp - Matmuls as fp8.scaled_matmul ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-form-contractions and its pattern.
//
//===----------------------------------------------------------------------===//

#include "fp8/Transforms/FormContractions.h"
#include "MatmulForms.h"
#include "ZeroInit.h"
#include "fp8/Analysis/KernelMatmul.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_FORMCONTRACTIONSPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

namespace {
/// The data, scale and maps of an operand of the new operation.
struct Factor {
  Value data, scale;
  AffineMap map, scaleMap;
};
} // namespace

static Factor getFactor(linalg::LinalgOp op, OpOperand *input, bool decodes) {
  AffineMap map = op.getMatchingIndexingMap(input);
  if (!decodes)
    return {input->get(), {}, map, {}};
  auto dequantize = input->get().getDefiningOp<DequantizeOp>();
  if (dequantize.getScales().empty())
    return {dequantize.getInput(), {}, map, {}};
  return {dequantize.getInput(), dequantize.getScales().front(), map,
          dequantize.getScaleMapValues().front().compose(map)};
}

/// Adds an epilogue that rounds the sum to `type`, or does nothing for f32.
static void addRounding(OpBuilder &builder, ScaledMatmulOp matmul, Type type) {
  OpBuilder::InsertionGuard guard(builder);
  Location loc = matmul.getLoc();
  Type f32 = builder.getF32Type();
  Block *block =
      builder.createBlock(&matmul.getEpilogue(), {}, TypeRange{f32}, {loc});
  Value sum = block->getArgument(0);
  if (type != f32)
    sum = arith::TruncFOp::create(builder, loc, type, sum);
  YieldOp::create(builder, loc, sum);
}

static ScaledMatmulOp createMatmul(OpBuilder &builder, linalg::LinalgOp op,
                                   const Factor &a, const Factor &b) {
  Value init = op.getDpsInits().front();
  bool startsFromZero = isZeroFilled(init);
  if (startsFromZero)
    init = createUnfilled(builder, op.getLoc(), init);
  SmallVector<AffineMap> maps;
  for (const Factor &factor : {a, b}) {
    maps.push_back(factor.map);
    if (factor.scale)
      maps.push_back(factor.scaleMap);
  }
  maps.push_back(op.getIndexingMapsArray().back());
  auto matmul = ScaledMatmulOp::create(
      builder, op.getLoc(), TypeRange{init.getType()}, a.data, a.scale, b.data,
      b.scale, init, /*extras=*/ValueRange{},
      builder.getAffineMapArrayAttr(maps), Accumulate::F32);
  copyAttributes(op, matmul);
  if (startsFromZero)
    addRounding(builder, matmul, getElementTypeOrSelf(init.getType()));
  return matmul;
}

namespace {
struct FormContractionPattern : OpInterfaceRewritePattern<linalg::LinalgOp> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(linalg::LinalgOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "expected tensors");
    OpOperand *decoded = findDecodedOperand(op);
    if (!decoded)
      if (std::optional<Refusal> refusal = explainNoKernelMatmul(op))
        return rewriter.notifyMatchFailure(op, refusal->message);
    OpOperand *a = op.getDpsInputOperand(0), *b = op.getDpsInputOperand(1);
    ScaledMatmulOp matmul =
        createMatmul(rewriter, op, getFactor(op, a, a == decoded),
                     getFactor(op, b, b == decoded));
    rewriter.replaceOp(op, matmul);
    return success();
  }
};

struct FormContractionsPass
    : fp8::impl::FormContractionsPassBase<FormContractionsPass> {
  using FormContractionsPassBase::FormContractionsPassBase;

  void runOnOperation() override {
    numFormed -= countMatmuls();
    RewritePatternSet patterns(&getContext());
    populateFormContractionsPatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
    numFormed += countMatmuls();
  }

private:
  unsigned countMatmuls() {
    unsigned count = 0;
    getOperation()->walk([&](ScaledMatmulOp) { ++count; });
    return count;
  }
};
} // namespace

void fp8::populateFormContractionsPatterns(RewritePatternSet &patterns,
                                           PatternBenefit benefit) {
  patterns.add<FormContractionPattern>(patterns.getContext(), benefit);
}
