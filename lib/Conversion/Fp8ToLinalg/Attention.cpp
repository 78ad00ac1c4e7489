//===- Attention.cpp - Lower fp8.attention to linalg ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Lowers attention to two products with a softmax between them. The scores are
// f32 in memory. Only the roundings of [attention_c8], and of [attention_c17]
// for FP8, are applied.
//
//===----------------------------------------------------------------------===//

#include "BlockLoops.h"
#include "Patterns.h"
#include "fp8/IR/AttentionOp.h"
#include "fp8/IR/IterationSpace.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/TypeUtilities.h"
#include <limits>

using namespace mlir;
using namespace mlir::fp8;

using utils::IteratorType;

/// K is copied in tiles of this extent. Otherwise the reads or the writes would
/// miss the cache at every element.
static constexpr int64_t transposeTile = 64;

namespace {
using Body = function_ref<Value(ImplicitLocOpBuilder &, ValueRange)>;

/// Builds the steps. All maps are over the iteration space of the operation.
/// The loops of a step are some of its dimensions.
class AttentionSteps {
public:
  AttentionSteps(OpBuilder &builder, AttentionOp op,
                 const Fp8ToLinalgOptions &options)
      : b(op.getLoc(), builder), op(op), options(options),
        f32(builder.getF32Type()),
        sizes(getIterationSizes(
            builder, op.getLoc(),
            cast<DestinationStyleOpInterface>(op.getOperation()))),
        batches(llvm::to_vector(llvm::seq<unsigned>(0, op.getNumBatchDims()))) {
  }

  SmallVector<Value> build();

private:
  MappedOperand copyKeys();
  MappedOperand buildScores();
  void maskScores(MappedOperand &scores);
  MappedOperand reduceRows(const MappedOperand &scores, double start,
                           Body combine);
  MappedOperand buildProduct(const MappedOperand &powers);

  /// Creates a step that writes `output`. The last argument of `body` is an
  /// element of it. Returns the tensor or memref with the result.
  Value compute(ArrayRef<unsigned> loops, ArrayRef<MappedOperand> inputs,
                const MappedOperand &output, Body body);

  /// The dimensions of batches, followed by `dims`.
  SmallVector<unsigned> withBatches(ArrayRef<unsigned> dims);
  /// Creates an f32 tensor or memref with the batches and `dims`, filled with
  /// `value`.
  MappedOperand createFilled(ArrayRef<unsigned> dims, double value);
  Value constant(ImplicitLocOpBuilder &builder, double value) {
    return arith::ConstantOp::create(
        builder, builder.getF32FloatAttr(static_cast<float>(value)));
  }
  /// The scale of q, k or v, for `which` 0 to 2.
  MappedOperand getScale(unsigned which) {
    return {op.getScales()[which], op.getMapsOfScales()[which]};
  }
  Value roundProbability(ImplicitLocOpBuilder &builder, Value value);
  Value widen(ImplicitLocOpBuilder &builder, Value value) {
    return castElement(builder, builder.getLoc(), value, f32,
                       Overflow::Saturate);
  }

  ImplicitLocOpBuilder b;
  AttentionOp op;
  const Fp8ToLinalgOptions &options;
  Type f32;
  SmallVector<OpFoldResult> sizes;
  SmallVector<unsigned> batches;
};
} // namespace

static constexpr double infinity = std::numeric_limits<double>::infinity();

//===----------------------------------------------------------------------===//
// Common functions
//===----------------------------------------------------------------------===//

SmallVector<unsigned> AttentionSteps::withBatches(ArrayRef<unsigned> dims) {
  SmallVector<unsigned> result = batches;
  llvm::append_range(result, dims);
  return result;
}

MappedOperand AttentionSteps::createFilled(ArrayRef<unsigned> dims,
                                           double value) {
  SmallVector<OpFoldResult> shape;
  SmallVector<AffineExpr> exprs;
  for (unsigned dim : withBatches(dims)) {
    shape.push_back(sizes[dim]);
    exprs.push_back(b.getAffineDimExpr(dim));
  }
  Value scratch = createScratch(b, b.getLoc(), shape, f32, op.getInit());
  auto fill = linalg::FillOp::create(b, constant(b, value), scratch);
  return {getWritten(SmallVector<Value>(fill.getResults()), scratch),
          AffineMap::get(op.getNumLoops(), 0, exprs, b.getContext())};
}

Value AttentionSteps::compute(ArrayRef<unsigned> loops,
                              ArrayRef<MappedOperand> inputs,
                              const MappedOperand &output, Body body) {
  SmallVector<AffineExpr> loopOfDim(op.getNumLoops(),
                                    b.getAffineConstantExpr(0));
  BlockComputation computation;
  computation.hasBlockLoops = options.blockLoops;
  for (auto [loop, dim] : llvm::enumerate(loops)) {
    loopOfDim[dim] = b.getAffineDimExpr(loop);
    computation.dims.push_back(sizes[dim]);
    computation.iterators.push_back(output.map.isFunctionOfDim(dim)
                                        ? IteratorType::parallel
                                        : IteratorType::reduction);
  }
  auto overLoops = [&](const MappedOperand &operand) -> MappedOperand {
    return {operand.value,
            operand.map.replaceDimsAndSymbols(loopOfDim, {}, loops.size(), 0)};
  };
  for (const MappedOperand &input : inputs)
    computation.inputs.push_back(overLoops(input));
  computation.output = overLoops(output);
  SmallVector<Value> results = buildBlockComputation(
      b, b.getLoc(), computation,
      [&](OpBuilder &nested, Location loc, ValueRange args) -> Value {
        ImplicitLocOpBuilder inner(loc, nested);
        return body(inner, args);
      });
  return getWritten(results, output.value);
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

/// Copies K to f32 with the keys as the last dimension. The innermost loop of
/// the scores is then `s[n] += q * k[n]`, which LLVM vectorizes without
/// reordering sums.
MappedOperand AttentionSteps::copyKeys() {
  AffineMap map = op.getMapK();
  unsigned rank = map.getNumResults();
  auto find = [&](unsigned dim) -> unsigned {
    return *map.getResultPosition(b.getAffineDimExpr(dim));
  };
  SmallVector<unsigned> order;
  unsigned keys = find(op.getKeyDim()),
           contracted = find(op.getContractedDim());
  for (unsigned position = 0; position < rank; ++position)
    if (position != keys && position != contracted)
      order.push_back(position);
  order.push_back(contracted);
  order.push_back(keys);

  BlockComputation computation;
  computation.hasBlockLoops = options.blockLoops;
  computation.dims = getSizes(b, b.getLoc(), op.getK());
  computation.iterators.assign(rank, IteratorType::parallel);
  SmallVector<OpFoldResult> shape;
  SmallVector<AffineExpr> copied, results;
  for (unsigned position : order) {
    shape.push_back(computation.dims[position]);
    copied.push_back(b.getAffineDimExpr(position));
    results.push_back(map.getResult(position));
  }
  Value scratch = createScratch(b, b.getLoc(), shape, f32, op.getInit());
  computation.inputs = {{op.getK(), b.getMultiDimIdentityMap(rank)}};
  computation.output = {scratch,
                        AffineMap::get(rank, 0, copied, b.getContext())};
  if (!computation.output.map.isIdentity())
    computation.tileSizes.assign(rank, transposeTile);
  SmallVector<Value> written = buildBlockComputation(
      b, b.getLoc(), computation,
      [&](OpBuilder &nested, Location loc, ValueRange args) -> Value {
        return castElement(nested, loc, args[0], f32, Overflow::Saturate);
      });
  return {getWritten(written, scratch),
          AffineMap::get(op.getNumLoops(), 0, results, b.getContext())};
}

MappedOperand AttentionSteps::buildScores() {
  MappedOperand keys = copyKeys();
  MappedOperand scores = createFilled({op.getRowDim(), op.getKeyDim()}, 0);
  scores.value = compute(
      withBatches({op.getRowDim(), op.getContractedDim(), op.getKeyDim()}),
      {{op.getQ(), op.getMapQ()}, keys}, scores,
      [&](ImplicitLocOpBuilder &inner, ValueRange args) -> Value {
        Value product =
            arith::MulFOp::create(inner, widen(inner, args[0]), args[1]);
        return arith::AddFOp::create(inner, args[2], product);
      });
  freeScratch(b, b.getLoc(), keys.value);
  return scores;
}

/// Applies scale, mask and causal order to the scores in place.
void AttentionSteps::maskScores(MappedOperand &scores) {
  SmallVector<MappedOperand> inputs;
  if (op.getMask())
    inputs.push_back({op.getMask(), op.getMapMask()});
  if (op.isFp8())
    inputs.append({getScale(0), getScale(1)});
  unsigned rowLoop = batches.size(), keyLoop = rowLoop + 1;
  scores.value = compute(
      withBatches({op.getRowDim(), op.getKeyDim()}), inputs, scores,
      [&](ImplicitLocOpBuilder &inner, ValueRange args) -> Value {
        Value factor = constant(inner, op.getScale().convertToFloat());
        if (op.isFp8()) {
          ValueRange scales = args.drop_back().take_back(2);
          factor = arith::MulFOp::create(
              inner, arith::MulFOp::create(inner, scales[0], scales[1]),
              factor);
        }
        Value score = arith::MulFOp::create(inner, args.back(), factor);
        Value hidden = constant(inner, -infinity);
        if (op.getMask() && args[0].getType().isInteger(1))
          score = arith::SelectOp::create(inner, args[0], score, hidden);
        else if (op.getMask())
          score = arith::AddFOp::create(inner, score, widen(inner, args[0]));
        if (!op.getCausal())
          return score;
        Value isVisible =
            arith::CmpIOp::create(inner, arith::CmpIPredicate::ule,
                                  linalg::IndexOp::create(inner, keyLoop),
                                  linalg::IndexOp::create(inner, rowLoop));
        return arith::SelectOp::create(inner, isVisible, score, hidden);
      });
}

MappedOperand AttentionSteps::reduceRows(const MappedOperand &scores,
                                         double start, Body combine) {
  MappedOperand rows = createFilled({op.getRowDim()}, start);
  rows.value = compute(withBatches({op.getRowDim(), op.getKeyDim()}), scores,
                       rows, combine);
  return rows;
}

/// Rounds an exponential to the type of v. For FP8 it is first multiplied by
/// 2^8, so that fewer codes are subnormal.
Value AttentionSteps::roundProbability(ImplicitLocOpBuilder &builder,
                                       Value value) {
  Type narrow = getElementTypeOrSelf(op.getV().getType());
  auto multiply = [&](Value x, double power) -> Value {
    return op.isFp8()
               ? arith::MulFOp::create(builder, x, constant(builder, power))
               : x;
  };
  Value rounded = castElement(builder, builder.getLoc(), multiply(value, 256),
                              narrow, Overflow::Saturate);
  return multiply(widen(builder, rounded), 1.0 / 256);
}

/// Rounds the exponentials, and computes their product with v, which is
/// multiplied by its scale first.
MappedOperand AttentionSteps::buildProduct(const MappedOperand &powers) {
  MappedOperand sums = createFilled({op.getRowDim(), op.getColumnDim()}, 0);
  SmallVector<MappedOperand> inputs = {powers, {op.getV(), op.getMapV()}};
  if (op.isFp8())
    inputs.push_back(getScale(2));
  sums.value = compute(
      withBatches({op.getRowDim(), op.getKeyDim(), op.getColumnDim()}), inputs,
      sums, [&](ImplicitLocOpBuilder &inner, ValueRange args) -> Value {
        Value value = widen(inner, args[1]);
        if (op.isFp8())
          value = arith::MulFOp::create(inner, value, args[2]);
        Value product = arith::MulFOp::create(
            inner, roundProbability(inner, args[0]), value);
        return arith::AddFOp::create(inner, args.back(), product);
      });
  return sums;
}

SmallVector<Value> AttentionSteps::build() {
  MappedOperand scores = buildScores();
  maskScores(scores);
  MappedOperand greatest =
      reduceRows(scores, -infinity,
                 [](ImplicitLocOpBuilder &inner, ValueRange args) -> Value {
                   return arith::MaximumFOp::create(inner, args[1], args[0]);
                 });
  scores.value =
      compute(withBatches({op.getRowDim(), op.getKeyDim()}), greatest, scores,
              [](ImplicitLocOpBuilder &inner, ValueRange args) -> Value {
                return math::ExpOp::create(
                    inner, arith::SubFOp::create(inner, args[1], args[0]));
              });
  MappedOperand total =
      reduceRows(scores, 0, [](ImplicitLocOpBuilder &inner, ValueRange args) {
        return Value(arith::AddFOp::create(inner, args[1], args[0]));
      });
  MappedOperand sums = buildProduct(scores);

  MappedOperand init = {op.getInit(), op.getMapInit()};
  Type type = getElementTypeOrSelf(op.getInit().getType());
  Value result = compute(
      withBatches({op.getRowDim(), op.getColumnDim()}), {sums, total, greatest},
      init, [&](ImplicitLocOpBuilder &inner, ValueRange args) -> Value {
        Value quotient = arith::DivFOp::create(inner, args[0], args[1]);
        if (op.getZeroEmptyRows()) {
          Value isEmpty =
              arith::CmpFOp::create(inner, arith::CmpFPredicate::OEQ, args[2],
                                    constant(inner, -infinity));
          quotient = arith::SelectOp::create(inner, isEmpty, constant(inner, 0),
                                             quotient);
        }
        return castElement(inner, inner.getLoc(), quotient, type,
                           Overflow::Saturate);
      });
  for (const MappedOperand &scratch : {scores, greatest, total, sums})
    freeScratch(b, b.getLoc(), scratch.value);
  if (!op.hasTensorSemantics())
    return {};
  return {result};
}

namespace {
struct AttentionToLinalgPattern : LoweringPattern<AttentionOp> {
  using LoweringPattern::LoweringPattern;

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    rewriter.replaceOp(op, AttentionSteps(rewriter, op, options).build());
    return success();
  }
};
} // namespace

void fp8::populateAttentionToLinalgPatterns(RewritePatternSet &patterns,
                                            const Fp8ToLinalgOptions &options,
                                            PatternBenefit benefit) {
  patterns.add<AttentionToLinalgPattern>(patterns.getContext(), options,
                                         benefit);
}
