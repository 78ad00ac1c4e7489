//===- OperandQuantize.cpp - Quantize one operand -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Creates the FP8 data and scales of one operand of a planned contraction.
//
//===----------------------------------------------------------------------===//

#include "OperandQuantize.h"
#include "GatheredQuantize.h"
#include "MatmulForms.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/Fp8Types.h"
#include "fp8/IR/ScaleMap.h"
#include "fp8/Support/ScaleArithmetic.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/TypeUtilities.h"
#include <utility>

using namespace mlir;
using namespace mlir::fp8;

std::pair<Value, Value>
QuantizeCache::getOrCreate(Block *block, Value source, Attribute how,
                           function_ref<std::pair<Value, Value>()> create) {
  auto [it, isNew] = entries.try_emplace({block, source, how});
  if (isNew)
    it->second = create();
  return it->second;
}

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

/// Collapses the unit dimensions of the data, and of scales with the same rank,
/// so that every dimension is a loop.
static void keepLoops(OpBuilder &builder, Location loc,
                      QuantizedOperand &operand) {
  unsigned rank = operand.map.getNumResults();
  SmallVector<bool> isUnit;
  SmallVector<AffineExpr> kept;
  for (AffineExpr expr : operand.map.getResults()) {
    isUnit.push_back(isa<AffineConstantExpr>(expr));
    if (!isUnit.back())
      kept.push_back(expr);
  }
  if (kept.size() == rank)
    return;
  operand.data = dropUnitDims(builder, loc, operand.data, isUnit);
  operand.map =
      AffineMap::get(operand.map.getNumDims(), 0, kept, builder.getContext());
}

/// Makes a scale for the K loop with the rank of the data, from one that has
/// more or fewer unit dimensions.
static std::pair<Value, AffineMap> alignScale(OpBuilder &builder, Location loc,
                                              Value scale, AffineMap scaleMap,
                                              AffineMap dataMap) {
  SmallVector<bool> isUnit;
  SmallVector<AffineExpr> kept;
  for (AffineExpr expr : scaleMap.getResults()) {
    isUnit.push_back(isa<AffineConstantExpr>(expr));
    if (!isUnit.back())
      kept.push_back(expr);
  }
  // One result for each of the data's dimensions, 0 where the scale has none.
  SmallVector<AffineExpr> results;
  SmallVector<int64_t> source;
  int64_t next = 0, numKept = kept.size();
  for (AffineExpr data : dataMap.getResults()) {
    bool follows =
        next < numKept &&
        kept[next].isFunctionOfDim(cast<AffineDimExpr>(data).getPosition());
    results.push_back(follows ? kept[next] : builder.getAffineConstantExpr(0));
    source.push_back(follows ? static_cast<int64_t>(next++) : -1);
  }
  AffineMap map =
      AffineMap::get(dataMap.getNumDims(), 0, results, builder.getContext());
  if (map == scaleMap)
    return {scale, map};
  if (kept.size() != scaleMap.getNumResults())
    scale = dropUnitDims(builder, loc, scale, isUnit);
  if (kept.size() == results.size())
    return {scale, map};
  SmallVector<ReassociationIndices> groups(kept.size());
  SmallVector<OpFoldResult> sizes;
  int64_t group = 0;
  for (auto [index, from] : llvm::enumerate(source)) {
    group = std::max<int64_t>(group, from);
    groups[group].push_back(index);
    sizes.push_back(from < 0 ? OpFoldResult(builder.getIndexAttr(1))
                             : tensor::getMixedSize(builder, loc, scale, from));
  }
  auto type = RankedTensorType::get(getStaticSizes(sizes),
                                    getElementTypeOrSelf(scale.getType()));
  scale =
      tensor::ExpandShapeOp::create(builder, loc, type, scale, groups, sizes);
  return {scale, map};
}

//===----------------------------------------------------------------------===//
// Sources of FP8 data
//===----------------------------------------------------------------------===//

/// Adds the scales that the program applies itself, as tensors over loops.
static void addProgramScales(OpBuilder &builder, Location loc, MatmulPlan &plan,
                             const MatmulOperand &operand,
                             QuantizedOperand &quantized) {
  AffineMap loopMap = cast<linalg::LinalgOp>(plan.info.op)
                          .getMatchingIndexingMap(operand.operand);
  for (const OperandScale &scale : operand.source.scales) {
    if (isa<RankedTensorType>(scale.value.getType())) {
      quantized.scales.push_back({scale.value, scale.map.compose(loopMap)});
      continue;
    }
    Value tensor = tensor::FromElementsOp::create(builder, loc, scale.value);
    quantized.scales.push_back(
        {tensor, AffineMap::get(loopMap.getNumDims(), 0,
                                builder.getAffineConstantExpr(0),
                                builder.getContext())});
  }
}

/// A one-element tensor of the recipe's scale type that holds `scale`.
static Value createGivenScale(OpBuilder &builder, Location loc, float scale,
                              RecipeAttr recipe, int64_t rank) {
  Type type = recipe.getScaleType();
  auto tensorType = RankedTensorType::get(SmallVector<int64_t>(rank, 1), type);
  SmallVector<char> bytes(type.getIntOrFloatBitWidth() / 8);
  std::optional<ScaleType> kind = fp8::getScaleType(type);
  if (*kind == ScaleType::E8M0)
    bytes[0] = static_cast<char>(encodeE8M0(scale, recipe.getScaleRounding()));
  else
    storeScale(scale, *kind, bytes.data());
  return arith::ConstantOp::create(
      builder, loc, DenseElementsAttr::getFromRawBuffer(tensorType, bytes));
}

static std::pair<Value, Value> createQuantized(OpBuilder &builder, Location loc,
                                               Value input, ScalingAttr scaling,
                                               ArrayRef<int64_t> block,
                                               Type format, MatmulPlan &plan) {
  RecipeAttr recipe = plan.recipe;
  auto type = cast<RankedTensorType>(input.getType());
  switch (scaling.getSource()) {
  case ScaleSource::Keep:
    break;
  case ScaleSource::Cast:
    return {CastOp::create(builder, loc, type.clone(format), input,
                           recipe.getOverflow(), ScaleRounding::PowerOfTwoCeil),
            Value()};
  case ScaleSource::Dynamic:
  case ScaleSource::Static: {
    auto op = createDynamicQuantize(builder, loc, input, block, format, recipe);
    return {op.getQuantized(), op.getScale()};
  }
  case ScaleSource::Given: {
    Value scale =
        createGivenScale(builder, loc, *plan.actScale, recipe, type.getRank());
    auto op = createQuantize(builder, loc, input, scale, block, format, recipe);
    return {op.getResults()[0], scale};
  }
  }
  llvm_unreachable("kept operands are not quantized");
}

/// Quantizes the source of `operand` by the recipe.
static std::pair<Value, Value> quantizeSource(RewriterBase &rewriter,
                                              MatmulPlan &plan,
                                              const MatmulOperand &operand,
                                              QuantizeCache *cache,
                                              ArrayRef<int64_t> &block) {
  MatmulInfo &info = plan.info;
  RecipeAttr recipe = plan.recipe;
  bool isWeight = &operand == &info.getWeight();
  ScalingAttr scaling = isWeight ? recipe.getWeight() : recipe.getAct();
  Type format = isWeight ? recipe.getWeightFormat() : recipe.getActFormat();
  Builder builder(rewriter.getContext());
  DenseI64ArrayAttr shape = builder.getDenseI64ArrayAttr(
      scaling.getBlock().empty()
          ? SmallVector<int64_t>()
          : getOperandBlock(info, operand, scaling.getBlock()));
  block = shape.asArrayRef();
  // Slices of a parameter are selected after it was quantized.
  const std::optional<GatherInfo> &gather = operand.source.gather;
  bool isPicked = isWeight && gather;
  Value source = isPicked ? gather->source : operand.source.value;
  if (isPicked && !block.empty())
    shape = builder.getDenseI64ArrayAttr(
        *getGatheredBlock(*gather, block, scaling.getBlock()));
  ArrayRef<int64_t> sourceBlock = shape.asArrayRef();
  Location loc = info.op->getLoc();
  auto create = [&] {
    return createQuantized(rewriter, loc, source, scaling, sourceBlock, format,
                           plan);
  };
  auto pick = [&](std::pair<Value, Value> quantized) {
    if (!isPicked)
      return quantized;
    auto [data, scale] = quantized;
    return std::pair(gatherData(rewriter, *gather, data),
                     scale ? gatherScale(rewriter, *gather, scale, sourceBlock)
                           : Value());
  };
  if (!cache)
    return pick(create());
  Attribute given = plan.actScale && !isWeight
                        ? Attribute(builder.getF32FloatAttr(*plan.actScale))
                        : Attribute(builder.getUnitAttr());
  // The key has everything that determines the bytes.
  Attribute how = builder.getArrayAttr(
      {scaling, shape, TypeAttr::get(format),
       TypeAttr::get(recipe.getScaleType()),
       builder.getI64IntegerAttr(int64_t(recipe.getScaleRounding())),
       builder.getFloatAttr(Float32Type::get(rewriter.getContext()),
                            recipe.getAmaxFloor()),
       builder.getI64IntegerAttr(int64_t(recipe.getDivision())),
       builder.getI64IntegerAttr(int64_t(recipe.getOverflow())), given});
  return pick(cache->getOrCreate(info.op->getBlock(), source, how, create));
}

QuantizedOperand fp8::quantizeOperand(RewriterBase &rewriter, MatmulPlan &plan,
                                      MatmulOperand &operand,
                                      QuantizeCache *cache) {
  Location loc = plan.info.op->getLoc();
  const OperandSource &source = operand.source;
  QuantizedOperand quantized;
  quantized.map = operand.map;
  quantized.data = source.value;
  bool isFP8 = source.isQuantized;
  if (source.fakeQuantizedType) {
    auto type = cast<RankedTensorType>(source.value.getType());
    quantized.data = CastOp::create(
        rewriter, loc, type.clone(source.fakeQuantizedType), source.value,
        plan.recipe.getOverflow(), ScaleRounding::PowerOfTwoCeil);
    isFP8 = true;
  }
  if (isFP8) {
    addProgramScales(rewriter, loc, plan, operand, quantized);
  } else {
    ArrayRef<int64_t> block;
    auto [data, scale] = quantizeSource(rewriter, plan, operand, cache, block);
    quantized.data = data;
    if (scale)
      quantized.scales.push_back({scale, getScaleMap(operand.map, block)});
  }
  keepLoops(rewriter, loc, quantized);
  for (auto &[scale, map] : quantized.scales)
    if (llvm::any_of(plan.info.k, [&map = map](unsigned k) {
          return map.isFunctionOfDim(k);
        }))
      std::tie(scale, map) =
          alignScale(rewriter, loc, scale, map, quantized.map);
  return quantized;
}

Value fp8::requantizeWeight(RewriterBase &rewriter, MatmulPlan &plan,
                            QuantizeCache *cache) {
  MatmulOperand &weight = plan.info.getWeight();
  const OperandSource &source = weight.source;
  Location loc = plan.info.op->getLoc();
  ArrayRef<int64_t> block;
  auto [data, scale] = quantizeSource(rewriter, plan, weight, cache, block);
  auto type = cast<RankedTensorType>(source.value.getType());
  SmallVector<Value> scales;
  SmallVector<AffineMap> maps;
  if (scale) {
    scales.push_back(scale);
    maps.push_back(
        getScaleMap(rewriter.getMultiDimIdentityMap(type.getRank()), block));
  }
  Value value =
      createDequantize(rewriter, loc, data, scales, maps, type.getElementType())
          .getResults()[0];
  IRMapping mapping;
  mapping.map(source.value, value);
  for (Operation *op : llvm::reverse(source.chain))
    value = rewriter.clone(*op, mapping)->getResult(0);
  return value;
}
