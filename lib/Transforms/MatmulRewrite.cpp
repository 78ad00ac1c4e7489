//===- MatmulRewrite.cpp - Create a planned FP8 matmul --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Creates the scaled matmul, dequantize and bias of a planned contraction. Also
// has the pattern for other compilers.
//
//===----------------------------------------------------------------------===//

#include "MatmulRewrite.h"
#include "EraseDead.h"
#include "OperandQuantize.h"
#include "fp8/IR/CreateZeros.h"
#include "fp8/IR/Fp8Ops.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

/// The sizes of an init. They come from its `tensor.empty` if there is one, so
/// that the old init can be erased.
static SmallVector<OpFoldResult> getInitSizes(OpBuilder &builder, Location loc,
                                              Value init) {
  Value at = init;
  if (auto fill = at.getDefiningOp<linalg::FillOp>())
    at = fill.getOutputs()[0];
  if (auto empty = at.getDefiningOp<tensor::EmptyOp>())
    return empty.getMixedSizes();
  return tensor::getMixedSizes(builder, loc, init);
}

namespace {
/// Creates the ops of one matmul.
class MatmulEmitter {
public:
  MatmulEmitter(RewriterBase &rewriter, MatmulPlan &plan, QuantizeCache *cache)
      : rewriter(rewriter), plan(plan), info(plan.info), cache(cache),
        loc(plan.info.op->getLoc()),
        init(cast<linalg::LinalgOp>(plan.info.op).getDpsInits()[0]),
        sizes(getInitSizes(rewriter, loc, init)) {}

  Value emit() {
    // The activation comes first, because its scales are first in the
    // dequantize.
    QuantizedOperand act =
        quantizeOperand(rewriter, plan, info.getActivation(), cache);
    QuantizedOperand weight =
        quantizeOperand(rewriter, plan, info.getWeight(), cache);
    splitScales(act);
    splitScales(weight);
    QuantizedOperand &a = info.weightIsA ? weight : act;
    QuantizedOperand &b = info.weightIsA ? act : weight;
    Value acc = createMatmul(a, b);
    return finish(acc);
  }

private:
  bool variesAlongK(AffineMap map) {
    return llvm::any_of(info.k,
                        [&](unsigned k) { return map.isFunctionOfDim(k); });
  }

  /// Moves the scales that are constant along K to the dequantize after the
  /// matmul.
  void splitScales(QuantizedOperand &operand) {
    SmallVector<std::pair<Value, AffineMap>> inner;
    for (auto [scale, map] : operand.scales) {
      if (variesAlongK(map)) {
        inner.push_back({scale, map});
        continue;
      }
      outerScales.push_back(scale);
      outerMaps.push_back(getResultScaleMap(map));
    }
    operand.scales = inner;
  }

  /// Turns a map from loops into one from the dimensions of the result.
  AffineMap getResultScaleMap(AffineMap map) {
    SmallVector<AffineExpr> replacements(map.getNumDims(),
                                         rewriter.getAffineConstantExpr(0));
    for (auto [index, expr] : llvm::enumerate(info.resultMap.getResults()))
      replacements[cast<AffineDimExpr>(expr).getPosition()] =
          rewriter.getAffineDimExpr(index);
    return map.replaceDimsAndSymbols(replacements, {},
                                     info.resultMap.getNumResults(), 0);
  }

  Value createMatmul(QuantizedOperand &a, QuantizedOperand &b) {
    Value zero = createZeros(rewriter, loc, sizes);
    SmallVector<AffineMap> maps = {a.map};
    Value scaleA, scaleB;
    if (!a.scales.empty()) {
      scaleA = a.scales[0].first;
      maps.push_back(a.scales[0].second);
    }
    maps.push_back(b.map);
    if (!b.scales.empty()) {
      scaleB = b.scales[0].first;
      maps.push_back(b.scales[0].second);
    }
    maps.push_back(info.resultMap);
    return ScaledMatmulOp::create(rewriter, loc, TypeRange{zero.getType()},
                                  a.data, scaleA, b.data, scaleB, zero,
                                  /*extras=*/ValueRange{},
                                  rewriter.getAffineMapArrayAttr(maps),
                                  plan.recipe.getAccumulate())
        ->getResult(0);
  }

  Value dequantize(Value acc, Type elementType) {
    Value empty = tensor::EmptyOp::create(rewriter, loc, sizes, elementType);
    return DequantizeOp::create(rewriter, loc, TypeRange{empty.getType()}, acc,
                                outerScales, empty,
                                rewriter.getAffineMapArrayAttr(outerMaps))
        .getResults()[0];
  }

  /// Applies the scales that are constant along K, adds the bias, and converts
  /// to the type of the result.
  Value finish(Value acc) {
    Type type = getElementTypeOrSelf(init.getType());
    if (!info.zeroInit) {
      Value product =
          outerScales.empty() ? acc : dequantize(acc, rewriter.getF32Type());
      return restoreType(addInit(product, type));
    }
    bool isDone = type.isF32() && outerScales.empty();
    return restoreType(isDone ? acc : dequantize(acc, type));
  }

  /// Computes product + init in f32, rounded once to the type of the init.
  Value addInit(Value product, Type type) {
    int64_t rank = cast<RankedTensorType>(init.getType()).getRank();
    SmallVector<AffineMap> maps(3, rewriter.getMultiDimIdentityMap(rank));
    SmallVector<utils::IteratorType> iterators(rank,
                                               utils::IteratorType::parallel);
    Value empty = tensor::EmptyOp::create(rewriter, loc, sizes, type);
    auto body = [&](OpBuilder &b, Location bodyLoc, ValueRange args) {
      Value bias = args[1];
      if (!type.isF32())
        bias = arith::ExtFOp::create(b, bodyLoc, b.getF32Type(), bias);
      Value sum = arith::AddFOp::create(b, bodyLoc, args[0], bias);
      if (!type.isF32())
        sum = arith::TruncFOp::create(b, bodyLoc, type, sum);
      linalg::YieldOp::create(b, bodyLoc, sum);
    };
    return linalg::GenericOp::create(rewriter, loc, empty.getType(),
                                     ValueRange{product, init}, empty, maps,
                                     iterators, body)
        .getResult(0);
  }

  /// Casts to the type of the init, which may have fewer static sizes than its
  /// `tensor.empty`.
  Value restoreType(Value value) {
    Type type = info.op->getResult(0).getType();
    if (value.getType() == type)
      return value;
    return tensor::CastOp::create(rewriter, loc, type, value);
  }

  RewriterBase &rewriter;
  MatmulPlan &plan;
  MatmulInfo &info;
  QuantizeCache *cache;
  Location loc;
  Value init;
  SmallVector<OpFoldResult> sizes;
  SmallVector<Value> outerScales;
  SmallVector<AffineMap> outerMaps;
};
} // namespace

/// Replaces the result of `plan.info.op`, which is not refused, by a new value,
/// and returns that. If `cache` is null, no quantizations are shared.
static Value rewriteMatmul(RewriterBase &rewriter, MatmulPlan &plan,
                           QuantizeCache *cache) {
  Operation *op = plan.info.op;
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  Value result;
  if (plan.recipe.isWeightOnly()) {
    Value weight = requantizeWeight(rewriter, plan, cache);
    Operation *copy = rewriter.clone(*op);
    copy->setOperand(plan.info.getWeight().operand->getOperandNumber(), weight);
    result = copy->getResult(0);
  } else {
    result = MatmulEmitter(rewriter, plan, cache).emit();
  }
  rewriter.replaceAllUsesWith(op->getResult(0), result);
  return result;
}

static void eraseWithProducers(RewriterBase &rewriter, Operation *op) {
  SmallVector<Operation *> producers = getProducers(op);
  rewriter.eraseOp(op);
  eraseDeadProducers(rewriter, producers, isMatmulLike);
}

namespace {
/// Rewrites a linalg contraction to fp8.scaled_matmul, or, for a weight-only
/// recipe, gives it a dequantized weight.
struct LinalgContractionToScaledMatmulPattern
    : OpInterfaceRewritePattern<linalg::LinalgOp> {
  LinalgContractionToScaledMatmulPattern(MLIRContext *context,
                                         const QuantizeMatmulOptions &options,
                                         QuantizeMatmulRun *run,
                                         PatternBenefit benefit)
      : OpInterfaceRewritePattern(context, benefit), options(options),
        run(run) {}

  LogicalResult matchAndRewrite(linalg::LinalgOp op,
                                PatternRewriter &rewriter) const override {
    if (run)
      return rewriteByPlan(op, rewriter);
    if (!isMatmulLike(op))
      return rewriter.notifyMatchFailure(op, "expected a matmul");
    MatmulPlan plan = planMatmul(op, options);
    if (plan.info.refusal)
      return rewriter.notifyMatchFailure(op, plan.info.refusal->message);
    rewriteMatmul(rewriter, plan, /*cache=*/nullptr);
    eraseWithProducers(rewriter, op);
    return success();
  }

private:
  LogicalResult rewriteByPlan(Operation *op, PatternRewriter &rewriter) const {
    MatmulPlan *plan = run->getPlan(op);
    if (!plan)
      return rewriter.notifyMatchFailure(op, "expected a matmul with a plan");
    bool keepOriginal = run->keepsOriginal(op);
    Value result = rewriteMatmul(rewriter, *plan, &run->cache);
    run->notifyRewritten(op, result);
    if (!keepOriginal)
      eraseWithProducers(rewriter, op);
    return success();
  }

  QuantizeMatmulOptions options;
  QuantizeMatmulRun *run;
};
} // namespace

void fp8::populateQuantizeMatmulPatterns(RewritePatternSet &patterns,
                                         const QuantizeMatmulOptions &options,
                                         QuantizeMatmulRun *run,
                                         PatternBenefit benefit) {
  patterns.add<LinalgContractionToScaledMatmulPattern>(patterns.getContext(),
                                                       options, run, benefit);
}

void fp8::populateQuantizeMatmulPatterns(RewritePatternSet &patterns,
                                         const QuantizeMatmulOptions &options,
                                         PatternBenefit benefit) {
  populateQuantizeMatmulPatterns(patterns, options, /*run=*/nullptr, benefit);
}
