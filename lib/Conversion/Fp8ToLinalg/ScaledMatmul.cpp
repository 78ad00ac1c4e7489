//===- ScaledMatmul.cpp - Lower fp8.scaled_matmul to linalg ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Lowers scaled_matmul to decoded f32 operands, a product in an order that
// vectorizes, and the epilogue. A quantization at the end of the epilogue
// becomes a separate operation.
//
//===----------------------------------------------------------------------===//

#include "BlockLoops.h"
#include "Patterns.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/Fp8Types.h"
#include "fp8/IR/MatmulGroupOp.h"
#include "fp8/IR/RowsOp.h"
#include "fp8/IR/ScaleMap.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

using utils::IteratorType;

/// Operands that are transposed are decoded in tiles of this extent. Otherwise
/// the reads or the writes would miss the cache at every element.
static constexpr int64_t transposeTile = 64;

/// The loop order of the product: batch, M, K, N, each in the order of the
/// init's dimensions. N is innermost, and the decoded B is contiguous along N.
/// So the innermost loop is `c[n] += a * b[n]`, which LLVM vectorizes without
/// reordering sums, and the result is the plain sum over k in order. If there
/// is no N, this holds for M.
static SmallVector<unsigned> getLoopOrder(ScaledMatmulOp op) {
  SmallVector<unsigned> batch, m, n, k;
  for (AffineExpr expr : op.getMapInit().getResults()) {
    unsigned dim = cast<AffineDimExpr>(expr).getPosition();
    bool inA = op.getMapA().isFunctionOfDim(dim);
    bool inB = op.getMapB().isFunctionOfDim(dim);
    (inA && inB ? batch : inA ? m : n).push_back(dim);
  }
  for (unsigned dim = 0, e = op.getNumLoops(); dim < e; ++dim)
    if (!op.getMapInit().isFunctionOfDim(dim))
      k.push_back(dim);
  SmallVector<unsigned> order = batch;
  if (n.empty())
    std::swap(m, n);
  llvm::append_range(order, m);
  llvm::append_range(order, k);
  llvm::append_range(order, n);
  return order;
}

namespace {
/// A decoded operand and its map over the loops of the product.
struct Decoded {
  Value value;
  AffineMap map;
};
} // namespace

/// Multiplies `data` by its scale, if there is one, in f32, and puts the
/// dimensions into loop order. FP8 elements are then rounded to `decodedType`,
/// unless that is null.
static Decoded buildDecoded(OpBuilder &builder, Location loc, Value data,
                            AffineMap dataMap, Value scale, AffineMap scaleMap,
                            Type decodedType, ArrayRef<unsigned> order,
                            const Fp8ToLinalgOptions &options) {
  bool rounds = decodedType && getFormat(getElementTypeOrSelf(data.getType()));
  // The positions of the operand's dimensions, sorted by loop.
  SmallVector<int64_t> positions;
  SmallVector<AffineExpr> loops;
  for (auto [loop, dim] : llvm::enumerate(order)) {
    AffineExpr expr = builder.getAffineDimExpr(dim);
    if (std::optional<unsigned> position = dataMap.getResultPosition(expr)) {
      positions.push_back(*position);
      loops.push_back(builder.getAffineDimExpr(loop));
    }
  }
  MLIRContext *context = builder.getContext();
  unsigned rank = positions.size();
  AffineMap identity = builder.getMultiDimIdentityMap(rank);
  SmallVector<AffineExpr> transposed;
  for (int64_t position : positions)
    transposed.push_back(builder.getAffineDimExpr(position));

  BlockComputation computation;
  computation.hasBlockLoops = options.blockLoops;
  computation.dims = getSizes(builder, loc, data);
  computation.iterators.assign(rank, IteratorType::parallel);
  SmallVector<OpFoldResult> sizes;
  for (int64_t position : positions)
    sizes.push_back(computation.dims[position]);
  Value scratch =
      createScratch(builder, loc, sizes, builder.getF32Type(), data);
  computation.inputs = {{data, identity}};
  if (scale)
    computation.inputs.push_back({scale, *getMapFromData(dataMap, scaleMap)});
  computation.output = {scratch, AffineMap::get(rank, 0, transposed, context)};
  if (!computation.output.map.isIdentity())
    computation.tileSizes.assign(rank, transposeTile);
  SmallVector<Value> results = buildBlockComputation(
      builder, loc, computation,
      [&](OpBuilder &b, Location bodyLoc, ValueRange args) -> Value {
        auto castTo = [&](Type type, Value value) {
          return castElement(b, bodyLoc, value, type, Overflow::Saturate);
        };
        Type f32 = b.getF32Type();
        Value value = castTo(f32, args[0]);
        if (scale)
          value =
              arith::MulFOp::create(b, bodyLoc, value, castTo(f32, args[1]));
        return rounds ? castTo(f32, castTo(decodedType, value)) : value;
      });
  return {getWritten(results, scratch),
          AffineMap::get(order.size(), 0, loops, context)};
}

/// Adds the sum over k of products to `accumulator`.
static Value buildProduct(OpBuilder &builder, ScaledMatmulOp op,
                          const Decoded &a, const Decoded &b, Value accumulator,
                          ArrayRef<unsigned> order) {
  SmallVector<AffineExpr> loopOfDim(order.size());
  SmallVector<IteratorType> iterators, original = op.getIteratorTypesArray();
  for (auto [loop, dim] : llvm::enumerate(order)) {
    loopOfDim[dim] = builder.getAffineDimExpr(loop);
    iterators.push_back(original[dim]);
  }
  AffineMap initMap = op.getMapInit().replaceDimsAndSymbols(
      loopOfDim, {}, order.size(), /*numResultSyms=*/0);
  SmallVector<Type> resultTypes;
  if (isa<TensorType>(accumulator.getType()))
    resultTypes.push_back(accumulator.getType());
  auto generic = linalg::GenericOp::create(
      builder, op.getLoc(), resultTypes, ValueRange{a.value, b.value},
      accumulator, {a.map, b.map, initMap}, iterators,
      [](OpBuilder &nested, Location loc, ValueRange args) {
        Value product = arith::MulFOp::create(nested, loc, args[0], args[1]);
        Value sum = arith::AddFOp::create(nested, loc, args[2], product);
        linalg::YieldOp::create(nested, loc, sum);
      });
  return getWritten(SmallVector<Value>(generic.getResults()), accumulator);
}

/// Builds the sum over k of products in a new f32 tensor, and returns it. On
/// memrefs, returns the new memory that has the sum.
static Value buildSum(OpBuilder &builder, ScaledMatmulOp op, const Decoded &a,
                      const Decoded &b, ArrayRef<unsigned> order) {
  Location loc = op.getLoc();
  Value scratch =
      createScratch(builder, loc, getSizes(builder, loc, op.getInit()),
                    builder.getF32Type(), op.getInit());
  Value zero =
      arith::ConstantOp::create(builder, loc, builder.getF32FloatAttr(0));
  auto fill = linalg::FillOp::create(builder, loc, zero, scratch);
  return buildProduct(
      builder, op, a, b,
      getWritten(SmallVector<Value>(fill.getResults()), scratch), order);
}

/// Applies the epilogue's region to every element of the sums, and writes the
/// results to the init.
static SmallVector<Value> buildEpilogue(OpBuilder &builder, ScaledMatmulOp op,
                                        ValueRange sums,
                                        const Fp8ToLinalgOptions &options) {
  // The iteration space is that of the init.
  AffineMap initMap = op.getMapInit();
  unsigned rank = initMap.getNumResults();
  SmallVector<AffineExpr> newDims(op.getNumLoops(),
                                  builder.getAffineConstantExpr(0));
  for (auto [position, expr] : llvm::enumerate(initMap.getResults()))
    newDims[cast<AffineDimExpr>(expr).getPosition()] =
        builder.getAffineDimExpr(position);

  AffineMap identity = builder.getMultiDimIdentityMap(rank);
  BlockComputation computation;
  computation.hasBlockLoops = options.blockLoops;
  computation.dims = getSizes(builder, op.getLoc(), op.getInit());
  computation.iterators.assign(rank, IteratorType::parallel);
  computation.output = {op.getInit(), identity};
  for (Value sum : sums)
    computation.inputs.push_back({sum, identity});
  for (auto [extra, map] : llvm::zip_equal(op.getExtras(), op.getMapsExtras()))
    computation.inputs.push_back(
        {extra, map.replaceDimsAndSymbols(newDims, {}, rank, 0)});
  Block &region = op.getEpilogue().front();
  return buildBlockComputation(
      builder, op.getLoc(), computation,
      [&](OpBuilder &b, Location loc, ValueRange args) -> Value {
        IRMapping mapping;
        mapping.map(region.getArguments(), args.drop_back());
        for (Operation &nested : region.without_terminator())
          if (auto encode = dyn_cast<RowEncodeOp>(nested))
            mapping.map(encode.getQuantized(),
                        quantizeElement(b, loc, encode, mapping));
          else
            b.clone(nested, mapping);
        auto yield = cast<YieldOp>(region.getTerminator());
        return mapping.lookupOrDefault(yield.getValue());
      });
}

/// Adds `sum` to a narrow init in f32 and rounds once [matmul_c14].
static SmallVector<Value> buildRoundedSum(OpBuilder &builder, ScaledMatmulOp op,
                                          Value sum,
                                          const Fp8ToLinalgOptions &options) {
  Type type = getElementTypeOrSelf(op.getInit());
  unsigned rank = op.getMapInit().getNumResults();
  AffineMap identity = builder.getMultiDimIdentityMap(rank);
  BlockComputation computation;
  computation.hasBlockLoops = options.blockLoops;
  computation.dims = getSizes(builder, op.getLoc(), op.getInit());
  computation.iterators.assign(rank, IteratorType::parallel);
  computation.inputs = {{sum, identity}};
  computation.output = {op.getInit(), identity};
  return buildBlockComputation(
      builder, op.getLoc(), computation,
      [&](OpBuilder &b, Location loc, ValueRange args) -> Value {
        Value init =
            castElement(b, loc, args[1], b.getF32Type(), Overflow::Saturate);
        Value total = arith::AddFOp::create(b, loc, init, args[0]);
        return castElement(b, loc, total, type, Overflow::Saturate);
      });
}

/// The positions of the dimensions of init in the order of the scales; empty if
/// the order is the same.
static SmallVector<int64_t> getScaleOrder(ScaledMatmulOp op) {
  SmallVector<int64_t> order;
  for (AffineExpr expr : op.getMapScaleInit().getResults())
    order.push_back(*op.getMapInit().getResultPosition(
        getAffineDimExpr(*parseScaleMapResult(expr)->dim, op.getContext())));
  if (llvm::equal(order, llvm::seq<int64_t>(0, order.size())))
    order.clear();
  return order;
}

namespace {

/// Stores the value that is quantized at the end of an epilogue, and quantizes
/// it by fp8.dynamic_quantize [matmul_c16].
struct SplitQuantizationPattern : LoweringPattern<ScaledMatmulOp> {
  using LoweringPattern::LoweringPattern;

  LogicalResult matchAndRewrite(ScaledMatmulOp op,
                                PatternRewriter &rewriter) const override {
    RowQuantizeOp quantization = op.getQuantization();
    if (!quantization)
      return rewriter.notifyMatchFailure(op, "the result is not quantized");
    Location loc = op.getLoc();
    Value scratch =
        createScratch(rewriter, loc, getSizes(rewriter, loc, op.getInit()),
                      quantization.getValue().getType(), op.getInit());
    SmallVector<Type> types;
    if (op.hasTensorSemantics())
      types.push_back(scratch.getType());
    SmallVector<Attribute> maps(op.getIndexingMaps().getValue());
    maps.erase(maps.begin() + op.getInitMutable().getOperandNumber() + 1);
    auto matmul = ScaledMatmulOp::create(
        rewriter, loc, types, op.getA(), op.getScaleA(), op.getB(),
        op.getScaleB(), scratch, op.getExtras(), op.getB2(), op.getScaleB2(),
        rewriter.getArrayAttr(maps), op.getAccumulate());
    int64_t group = quantization.getGroup();
    SmallVector<int64_t> block(op.getMapInit().getNumResults(), 1);
    block.back() = group;
    auto quantize = DynamicQuantizeOp::create(
        rewriter, loc, op->getResultTypes(),
        getWritten(SmallVector<Value>(matmul.getResults()), scratch),
        op.getInit(), op.getScaleInit(), block, quantization.getScaleRounding(),
        quantization.getAmaxFloor(), quantization.getDivision(),
        quantization.getOverflow(), getScaleOrder(op));
    freeScratch(rewriter, loc, scratch);
    Value value = quantization.getValue();
    rewriter.inlineRegionBefore(op.getEpilogue(), matmul.getEpilogue(),
                                matmul.getEpilogue().end());
    Operation *yield = matmul.getEpilogue().front().getTerminator();
    rewriter.setInsertionPoint(yield);
    rewriter.replaceOpWithNewOp<YieldOp>(yield, value);
    rewriter.eraseOp(quantization);
    rewriter.replaceOp(op, quantize.getResults());
    return success();
  }
};

/// Decodes and scales A and B to f32, multiplies with plain f32 products and
/// sums in the order of k, and inlines the epilogue.
struct ScaledMatmulToLinalgPattern : LoweringPattern<ScaledMatmulOp> {
  using LoweringPattern::LoweringPattern;

  LogicalResult matchAndRewrite(ScaledMatmulOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getScaleInit())
      return rewriter.notifyMatchFailure(op, "the result is quantized");
    Location loc = op.getLoc();
    SmallVector<unsigned> order = getLoopOrder(op);
    Decoded a =
        buildDecoded(rewriter, loc, op.getA(), op.getMapA(), op.getScaleA(),
                     op.getMapScaleA(), op.getDecodedType(), order, options);
    auto decode = [&](Value data, Value scale) {
      return buildDecoded(rewriter, loc, data, op.getMapB(), scale,
                          op.getMapScaleB(), op.getDecodedType(), order,
                          options);
    };
    SmallVector<Decoded> sides = {decode(op.getB(), op.getScaleB())};
    if (op.getB2())
      sides.push_back(decode(op.getB2(), op.getScaleB2()));
    SmallVector<Value> results;
    if (!op.hasEpilogue() && getElementTypeOrSelf(op.getInit()).isF32()) {
      Value product =
          buildProduct(rewriter, op, a, sides.front(), op.getInit(), order);
      if (op.hasTensorSemantics())
        results.push_back(product);
    } else {
      SmallVector<Value> sums;
      for (const Decoded &side : sides)
        sums.push_back(buildSum(rewriter, op, a, side, order));
      results = op.hasEpilogue()
                    ? buildEpilogue(rewriter, op, sums, options)
                    : buildRoundedSum(rewriter, op, sums.front(), options);
      for (Value sum : sums)
        freeScratch(rewriter, loc, sum);
    }
    freeScratch(rewriter, loc, a.value);
    for (const Decoded &side : sides)
      freeScratch(rewriter, loc, side.value);
    rewriter.replaceOp(op, results);
    return success();
  }
};

/// Replaces a group by its matmuls.
struct DissolveGroupPattern : LoweringPattern<MatmulGroupOp> {
  using LoweringPattern::LoweringPattern;

  LogicalResult matchAndRewrite(MatmulGroupOp op,
                                PatternRewriter &rewriter) const override {
    rewriter.inlineBlockBefore(&op.getBody().front(), op);
    rewriter.eraseOp(op);
    return success();
  }
};

} // namespace

void fp8::populateScaledMatmulToLinalgPatterns(
    RewritePatternSet &patterns, const Fp8ToLinalgOptions &options,
    PatternBenefit benefit) {
  patterns.add<ScaledMatmulToLinalgPattern, SplitQuantizationPattern,
               DissolveGroupPattern>(patterns.getContext(), options, benefit);
}
