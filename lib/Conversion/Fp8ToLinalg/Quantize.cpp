//===- Quantize.cpp - Lower quantization to linalg ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Patterns for amax, compute_scale, quantize, dynamic_quantize, dequantize
// and cast on tensors or memrefs.
//
//===----------------------------------------------------------------------===//

#include "BlockLoops.h"
#include "CastArithmetic.h"
#include "Patterns.h"
#include "fp8/Conversion/Fp8ToLinalg.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/Fp8Types.h"
#include "fp8/IR/ScaleMap.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

using utils::IteratorType;

static AffineMap getIdentity(OpBuilder &builder, Value value) {
  return builder.getMultiDimIdentityMap(
      cast<ShapedType>(value.getType()).getRank());
}

/// An elementwise computation over the dimensions of `like`.
static BlockComputation getElementwise(OpBuilder &builder, Location loc,
                                       Value like, Value destination,
                                       const Fp8ToLinalgOptions &options) {
  BlockComputation computation;
  computation.hasBlockLoops = options.blockLoops;
  computation.dims = getSizes(builder, loc, like);
  computation.iterators.assign(computation.dims.size(), IteratorType::parallel);
  computation.output = {destination, getIdentity(builder, destination)};
  return computation;
}

Value fp8::castElement(OpBuilder &builder, Location loc, Value value, Type type,
                       Overflow overflow) {
  Type from = value.getType();
  if (from == type)
    return value;
  if (!getFloatKind(from) || !getFloatKind(type))
    return CastOp::create(builder, loc, type, value, overflow,
                          ScaleRounding::PowerOfTwoCeil);
  if (type.isF32())
    return arith::ExtFOp::create(builder, loc, type, value);
  return arith::TruncFOp::create(builder, loc, type, value);
}

static Value toF32(OpBuilder &builder, Location loc, Value value) {
  return castElement(builder, loc, value, builder.getF32Type(),
                     Overflow::Saturate);
}

Value fp8::quantizeElement(OpBuilder &builder, Location loc, Value value,
                           Value scale, Type type, Division division,
                           Overflow overflow) {
  value = toF32(builder, loc, value);
  scale = toF32(builder, loc, scale);
  CastArithmetic arithmetic(builder, loc);
  Value quotient =
      division == Division::IEEE
          ? arith::DivFOp::create(builder, loc, value, scale).getResult()
          : arith::MulFOp::create(builder, loc, value,
                                  arithmetic.reciprocal(scale));
  quotient = arithmetic.canonicalizeNaN(quotient); // [quantize_c4]
  return castElement(builder, loc, quotient, type, overflow);
}

Value fp8::quantizeElement(OpBuilder &builder, Location loc, RowEncodeOp encode,
                           const IRMapping &mapping) {
  return quantizeElement(builder, loc,
                         mapping.lookupOrDefault(encode.getValue()),
                         mapping.lookupOrDefault(encode.getScale()),
                         encode.getQuantized().getType(), encode.getDivision(),
                         encode.getOverflow());
}

namespace {

/// Computes a maximum of integers, which are the bits of f32 magnitudes. In
/// their order NaN is above infinity, so NaN propagates. LLVM vectorizes this
/// maximum, but not arith.maximumf after arith-expand.
struct AmaxToLinalgPattern : LoweringPattern<AmaxOp> {
  using LoweringPattern::LoweringPattern;

  LogicalResult matchAndRewrite(AmaxOp op,
                                PatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    Value init = op.getInit();
    Value scratch = createScratch(rewriter, loc, getSizes(rewriter, loc, init),
                                  rewriter.getI32Type(), init);
    Value start = buildStart(rewriter, loc, init, scratch);
    Value largest = buildMaximum(rewriter, op, start);
    BlockComputation finish =
        getElementwise(rewriter, loc, init, init, options);
    finish.inputs = {{largest, getIdentity(rewriter, largest)}};
    SmallVector<Value> results = buildBlockComputation(
        rewriter, loc, finish,
        [](OpBuilder &b, Location bodyLoc, ValueRange args) -> Value {
          Value value =
              arith::BitcastOp::create(b, bodyLoc, b.getF32Type(), args[0]);
          return CastArithmetic(b, bodyLoc).canonicalizeNaN(value);
        });
    freeScratch(rewriter, loc, scratch);
    rewriter.replaceOp(op, results);
    return success();
  }

private:
  /// The bits of the init. A NaN loses its sign, so that it is above all
  /// numbers.
  Value buildStart(OpBuilder &builder, Location loc, Value init,
                   Value scratch) const {
    BlockComputation computation =
        getElementwise(builder, loc, init, scratch, options);
    computation.inputs = {{init, getIdentity(builder, init)}};
    SmallVector<Value> results = buildBlockComputation(
        builder, loc, computation,
        [](OpBuilder &b, Location bodyLoc, ValueRange args) -> Value {
          Value bits =
              arith::BitcastOp::create(b, bodyLoc, b.getI32Type(), args[0]);
          Value abs = CastArithmetic(b, bodyLoc).absBits(args[0]);
          Value isNaN = arith::CmpFOp::create(
              b, bodyLoc, arith::CmpFPredicate::UNO, args[0], args[0]);
          return arith::SelectOp::create(b, bodyLoc, isNaN, abs, bits);
        });
    return getWritten(results, scratch);
  }

  Value buildMaximum(OpBuilder &builder, AmaxOp op, Value start) const {
    Value input = op.getInput();
    AffineMap identity = getIdentity(builder, input);
    BlockComputation computation;
    computation.hasBlockLoops = options.blockLoops;
    computation.dims = getSizes(builder, op.getLoc(), input);
    for (int64_t size : op.getBlockShape())
      computation.iterators.push_back(size == 1 ? IteratorType::parallel
                                                : IteratorType::reduction);
    computation.inputs = {{input, identity}};
    computation.output = {start, getScaleMap(identity, op.getBlockShape())};
    SmallVector<Value> results = buildBlockComputation(
        builder, op.getLoc(), computation,
        [](OpBuilder &b, Location loc, ValueRange args) -> Value {
          Value value = toF32(b, loc, args[0]);
          Value bits = CastArithmetic(b, loc).absBits(value);
          return arith::MaxSIOp::create(b, loc, bits, args[1]);
        });
    return getWritten(results, start);
  }
};

struct ComputeScaleToLinalgPattern : LoweringPattern<ComputeScaleOp> {
  using LoweringPattern::LoweringPattern;

  LogicalResult matchAndRewrite(ComputeScaleOp op,
                                PatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    BlockComputation computation =
        getElementwise(rewriter, loc, op.getAmax(), op.getInit(), options);
    computation.inputs = {{op.getAmax(), computation.output.map}};
    Type type = getElementTypeOrSelf(op.getInit());
    rewriter.replaceOp(
        op, buildBlockComputation(
                rewriter, loc, computation,
                [&](OpBuilder &b, Location bodyLoc, ValueRange args) {
                  return CastArithmetic(b, bodyLoc)
                      .computeScale(args[0], *getFormat(op.getFormat()), type,
                                    op.getScaleRounding(),
                                    op.getAmaxFloor().convertToFloat());
                }));
    return success();
  }
};

struct QuantizeToLinalgPattern : LoweringPattern<QuantizeOp> {
  using LoweringPattern::LoweringPattern;

  LogicalResult matchAndRewrite(QuantizeOp op,
                                PatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    BlockComputation computation =
        getElementwise(rewriter, loc, op.getInput(), op.getInit(), options);
    AffineMap identity = computation.output.map;
    computation.inputs = {
        {op.getInput(), identity},
        {op.getScale(), getScaleMap(identity, op.getBlockShape())}};
    Type type = getElementTypeOrSelf(op.getInit());
    auto body = [&](OpBuilder &b, Location bodyLoc, ValueRange args) -> Value {
      return quantizeElement(b, bodyLoc, args[0], args[1], type,
                             op.getDivision(), op.getOverflow());
    };
    rewriter.replaceOp(op,
                       buildBlockComputation(rewriter, loc, computation, body));
    return success();
  }
};

/// Decomposes dynamic_quantize into amax, compute_scale and quantize
/// [quantize_c3].
struct DecomposeDynamicQuantizePattern : OpRewritePattern<DynamicQuantizeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(DynamicQuantizeOp op,
                                PatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    Value scaleInit = op.getScaleInit();
    // The scale is first computed in the order of the input's dimensions.
    SmallVector<int64_t> order(op.getScaleOrder());
    if (!order.empty()) {
      SmallVector<OpFoldResult> sizes = getSizes(rewriter, loc, scaleInit);
      applyPermutationToVector(sizes, invertPermutationVector(order));
      scaleInit =
          createScratch(rewriter, loc, sizes, getElementTypeOrSelf(scaleInit),
                        op.getScaleInit());
    }
    Value amax =
        createScratch(rewriter, loc, getSizes(rewriter, loc, scaleInit),
                      rewriter.getF32Type(), scaleInit);
    Value zero =
        arith::ConstantOp::create(rewriter, loc, rewriter.getF32FloatAttr(0));
    auto fill = linalg::FillOp::create(rewriter, loc, zero, amax);
    Value filled = getWritten(SmallVector<Value>(fill.getResults()), amax);
    auto amaxOp = AmaxOp::create(rewriter, loc, op.getInput(), filled,
                                 op.getBlockShape());
    Value largest = getWritten(SmallVector<Value>(amaxOp.getResults()), filled);

    Type format = getElementTypeOrSelf(op.getInit());
    bool isTensor = op.hasTensorSemantics();
    auto types = [&](Value init) {
      return isTensor ? SmallVector<Type>{init.getType()} : SmallVector<Type>();
    };
    auto computeScale = ComputeScaleOp::create(
        rewriter, loc, types(scaleInit), largest, scaleInit, format,
        op.getScaleRounding(), op.getAmaxFloor());
    Value scale =
        getWritten(SmallVector<Value>(computeScale.getResults()), scaleInit);
    auto quantize = QuantizeOp::create(
        rewriter, loc, types(op.getInit()), op.getInput(), scale, op.getInit(),
        op.getBlockShape(), op.getDivision(), op.getOverflow());
    freeScratch(rewriter, loc, amax);
    SmallVector<Value> results(quantize.getResults());
    if (order.empty()) {
      llvm::append_range(results, computeScale.getResults());
    } else {
      auto transpose = linalg::TransposeOp::create(rewriter, loc, scale,
                                                   op.getScaleInit(), order);
      llvm::append_range(results, transpose->getResults());
      freeScratch(rewriter, loc, scaleInit);
    }
    rewriter.replaceOp(op, results);
    return success();
  }
};

struct DequantizeToLinalgPattern : LoweringPattern<DequantizeOp> {
  using LoweringPattern::LoweringPattern;

  LogicalResult matchAndRewrite(DequantizeOp op,
                                PatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    BlockComputation computation =
        getElementwise(rewriter, loc, op.getInput(), op.getInit(), options);
    computation.inputs = {{op.getInput(), computation.output.map}};
    for (auto [scale, map] :
         llvm::zip_equal(op.getScales(), op.getScaleMapValues()))
      computation.inputs.push_back({scale, map});
    Type type = getElementTypeOrSelf(op.getInit());
    auto body = [&](OpBuilder &b, Location bodyLoc, ValueRange args) -> Value {
      Value value = toF32(b, bodyLoc, args[0]);
      for (Value scale : args.drop_front().drop_back())
        value =
            arith::MulFOp::create(b, bodyLoc, value, toF32(b, bodyLoc, scale));
      return castElement(b, bodyLoc, value, type, Overflow::Saturate);
    };
    rewriter.replaceOp(op,
                       buildBlockComputation(rewriter, loc, computation, body));
    return success();
  }
};

struct TensorCastToLinalgPattern : LoweringPattern<CastOp> {
  using LoweringPattern::LoweringPattern;

  LogicalResult matchAndRewrite(CastOp op,
                                PatternRewriter &rewriter) const override {
    auto type = dyn_cast<RankedTensorType>(op.getType());
    if (!type)
      return rewriter.notifyMatchFailure(op, "expected a tensor");
    Location loc = op.getLoc();
    Value init =
        createEmptyLike(rewriter, loc, op.getInput(), type.getElementType());
    BlockComputation computation =
        getElementwise(rewriter, loc, op.getInput(), init, options);
    computation.inputs = {{op.getInput(), computation.output.map}};
    auto body = [&](OpBuilder &b, Location bodyLoc, ValueRange args) -> Value {
      return CastOp::create(b, bodyLoc, type.getElementType(), args[0],
                            op.getOverflow(), op.getScaleRounding());
    };
    rewriter.replaceOp(op,
                       buildBlockComputation(rewriter, loc, computation, body));
    return success();
  }
};

} // namespace

void fp8::populateQuantizeToLinalgPatterns(RewritePatternSet &patterns,
                                           const Fp8ToLinalgOptions &options,
                                           PatternBenefit benefit) {
  patterns.add<AmaxToLinalgPattern, ComputeScaleToLinalgPattern,
               QuantizeToLinalgPattern, DequantizeToLinalgPattern,
               TensorCastToLinalgPattern>(patterns.getContext(), options,
                                          benefit);
  patterns.add<DecomposeDynamicQuantizePattern>(patterns.getContext(), benefit);
}
