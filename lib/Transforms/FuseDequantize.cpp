//===- FuseDequantize.cpp - Weights decoded inside their matmul -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-fuse-dequantize: a matmul of a dequantized weight becomes one
// linalg.generic on the FP8 weight and its scale.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/ContractionBody.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_FUSEDEQUANTIZEPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

/// The input of `op` that an fp8.dequantize of FP8 data makes, or null.
static OpOperand *findDequantized(linalg::LinalgOp op) {
  for (OpOperand *input : op.getDpsInputOperands()) {
    auto dequantize = input->get().getDefiningOp<DequantizeOp>();
    if (dequantize && dequantize.hasTensorSemantics() &&
        getElementTypeOrSelf(dequantize.getInput()).getIntOrFloatBitWidth() ==
            8)
      return input;
  }
  return nullptr;
}

/// What fp8.dequantize computes of one element.
static Value buildDequantize(OpBuilder &b, Location loc, Value element,
                             ValueRange scales, Type type) {
  Type f32 = b.getF32Type();
  Value value = CastOp::create(b, loc, f32, element);
  for (Value scale : scales) {
    if (isa<Float8E8M0FNUType>(scale.getType()))
      scale = CastOp::create(b, loc, f32, scale);
    else if (!scale.getType().isF32())
      scale = arith::ExtFOp::create(b, loc, f32, scale);
    value = arith::MulFOp::create(b, loc, value, scale);
  }
  if (type.isF32())
    return value;
  return arith::TruncFOp::create(b, loc, type, value);
}

/// `op` with the FP8 data and the scales in place of `input`.
static void fuse(RewriterBase &rewriter, linalg::LinalgOp op,
                 OpOperand *input) {
  auto dequantize = input->get().getDefiningOp<DequantizeOp>();
  unsigned position = input->getOperandNumber();
  SmallVector<Value> inputs = op.getDpsInputs();
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  AffineMap map = maps[position];
  inputs[position] = dequantize.getInput();
  SmallVector<AffineMap> scaleMaps;
  for (AffineMap scaleMap : dequantize.getScaleMapValues())
    scaleMaps.push_back(scaleMap.compose(map));
  size_t numInputs = inputs.size();
  llvm::append_range(inputs, dequantize.getScales());
  maps.insert(maps.begin() + numInputs, scaleMaps.begin(), scaleMaps.end());
  Type type = getElementTypeOrSelf(input->get().getType());
  auto generic = linalg::GenericOp::create(
      rewriter, op.getLoc(), op->getResultTypes(), inputs, op.getDpsInits(),
      maps, op.getIteratorTypesArray(),
      [&](OpBuilder &b, Location loc, ValueRange arguments) {
        ValueRange scales = arguments.slice(numInputs, scaleMaps.size());
        IRMapping mapping;
        for (unsigned i = 0; i < numInputs; ++i)
          mapping.map(op.getBlock()->getArgument(i), arguments[i]);
        mapping.map(op.getBlock()->getArguments().drop_front(numInputs),
                    arguments.drop_front(numInputs + scales.size()));
        mapping.map(op.getBlock()->getArgument(position),
                    buildDequantize(b, loc, arguments[position], scales, type));
        for (Operation &nested : *op.getBlock())
          b.clone(nested, mapping);
      });
  rewriter.replaceOp(op, generic);
  if (dequantize->use_empty())
    rewriter.eraseOp(dequantize);
}

namespace {
struct FuseDequantizePass
    : fp8::impl::FuseDequantizePassBase<FuseDequantizePass> {
  using FuseDequantizePassBase::FuseDequantizePassBase;

  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> matmuls;
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (op.hasPureTensorSemantics() && op.getNumDpsInputs() == 2 &&
          op.getNumDpsInits() == 1 && isMultiplyAccumulate(op))
        matmuls.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp matmul : matmuls)
      if (OpOperand *input = findDequantized(matmul)) {
        rewriter.setInsertionPoint(matmul);
        fuse(rewriter, matmul, input);
        ++numFused;
      }
  }
};
} // namespace
