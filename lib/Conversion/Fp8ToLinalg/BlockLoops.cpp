//===- BlockLoops.cpp - Loops over blocks ---------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Builds loops over blocks with a linalg.generic for each block.
//
//===----------------------------------------------------------------------===//

#include "BlockLoops.h"
#include "fp8/IR/ScaleMap.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include <numeric>

using namespace mlir;
using namespace mlir::fp8;

static bool isTensor(Value value) { return isa<TensorType>(value.getType()); }

SmallVector<OpFoldResult> fp8::getSizes(OpBuilder &builder, Location loc,
                                        Value value) {
  return isTensor(value) ? tensor::getMixedSizes(builder, loc, value)
                         : memref::getMixedSizes(builder, loc, value);
}

/// Marks an allocation such that MLIR's deallocation ignores it. Otherwise that
/// pass would refuse a program that frees memory itself.
static void markManual(OpBuilder &builder, Operation *op) {
  op->setAttr(bufferization::BufferizationDialect::kManualDeallocation,
              builder.getUnitAttr());
}

Value fp8::createScratch(OpBuilder &builder, Location loc,
                         ArrayRef<OpFoldResult> sizes, Type elementType,
                         Value like) {
  if (isTensor(like))
    return tensor::EmptyOp::create(builder, loc, sizes, elementType);
  SmallVector<int64_t> shape;
  SmallVector<Value> dynamicSizes;
  dispatchIndexOpFoldResults(sizes, dynamicSizes, shape);
  auto alloc = memref::AllocOp::create(
      builder, loc, MemRefType::get(shape, elementType), dynamicSizes);
  markManual(builder, alloc);
  return alloc;
}

void fp8::freeScratch(OpBuilder &builder, Location loc, Value scratch) {
  if (!isTensor(scratch))
    markManual(builder, memref::DeallocOp::create(builder, loc, scratch));
}

Value fp8::getWritten(ArrayRef<Value> results, Value destination) {
  return results.empty() ? destination : results.front();
}

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

namespace {
/// The part of the iteration space that one linalg.generic covers.
struct Tile {
  SmallVector<OpFoldResult> offsets, sizes;
};
} // namespace

/// The step of the loop over each dimension; 0 if there is no loop. Each tile
/// lies in one block of every operand, because the step divides all block sizes
/// of the dimension, and tiles start at multiples of the step.
static SmallVector<int64_t> getSteps(const BlockComputation &computation) {
  SmallVector<int64_t> steps(computation.dims.size(), 0);
  auto visit = [&](AffineMap map) {
    for (AffineExpr expr : map.getResults()) {
      ScaleMapResult result = *parseScaleMapResult(expr);
      if (result.dim && isa<AffineBinaryOpExpr>(expr))
        steps[*result.dim] = std::gcd(steps[*result.dim], result.block);
    }
  };
  for (const MappedOperand &input : computation.inputs)
    visit(input.map);
  visit(computation.output.map);
  for (auto [index, limit] : llvm::enumerate(computation.tileSizes))
    if (limit > 0 && steps[index] == 0)
      steps[index] = limit;
  for (auto [step, dim] : llvm::zip_equal(steps, computation.dims))
    if (std::optional<int64_t> size = getConstantIntValue(dim))
      step = *size <= step ? 0 : step;
  return steps;
}

/// The extent of a tile at `offset`: `step`, or the rest of the dimension.
static OpFoldResult getTileSize(OpBuilder &builder, Location loc,
                                OpFoldResult dim, Value offset, int64_t step) {
  std::optional<int64_t> size = getConstantIntValue(dim);
  if (step == 1 || (size && *size % step == 0))
    return builder.getIndexAttr(step);
  AffineExpr d0, d1;
  bindDims(builder.getContext(), d0, d1);
  AffineMap map =
      AffineMap::get(2, 0, {builder.getAffineConstantExpr(step), d0 - d1},
                     builder.getContext());
  return affine::makeComposedFoldedAffineMin(builder, loc, map, {dim, offset});
}

/// Builds the loops and calls `body` in them. It returns the new destination,
/// or nothing if the destination is a memref.
static SmallVector<Value> buildTileLoops(
    OpBuilder &builder, Location loc, ArrayRef<OpFoldResult> dims,
    ArrayRef<int64_t> steps, Value destination,
    function_ref<SmallVector<Value>(OpBuilder &, Location, const Tile &, Value)>
        body) {
  SmallVector<Value> lowers, uppers, stepValues;
  for (auto [dim, step] : llvm::zip_equal(dims, steps)) {
    if (step == 0)
      continue;
    lowers.push_back(arith::ConstantIndexOp::create(builder, loc, 0));
    uppers.push_back(getValueOrCreateConstantIndexOp(builder, loc, dim));
    stepValues.push_back(arith::ConstantIndexOp::create(builder, loc, step));
  }
  SmallVector<Value> iterArgs;
  if (isTensor(destination))
    iterArgs.push_back(destination);
  scf::LoopNest nest = scf::buildLoopNest(
      builder, loc, lowers, uppers, stepValues, iterArgs,
      [&](OpBuilder &nested, Location nestedLoc, ValueRange ivs,
          ValueRange args) {
        Tile tile;
        unsigned loop = 0;
        for (auto [dim, step] : llvm::zip_equal(dims, steps)) {
          if (step == 0) {
            tile.offsets.push_back(nested.getIndexAttr(0));
            tile.sizes.push_back(dim);
            continue;
          }
          Value iv = ivs[loop++];
          tile.offsets.push_back(iv);
          tile.sizes.push_back(getTileSize(nested, nestedLoc, dim, iv, step));
        }
        SmallVector<Value> results = body(
            nested, nestedLoc, tile, args.empty() ? destination : args.front());
        return scf::ValueVector(results.begin(), results.end());
      });
  return SmallVector<Value>(nest.results);
}

/// The tile of an operand that belongs to a tile of the iteration space.
static Tile getOperandTile(OpBuilder &builder, Location loc, const Tile &tile,
                           AffineMap map) {
  Tile part;
  for (AffineExpr expr : map.getResults()) {
    ScaleMapResult result = *parseScaleMapResult(expr);
    if (result.dim && isa<AffineDimExpr>(expr)) {
      part.offsets.push_back(tile.offsets[*result.dim]);
      part.sizes.push_back(tile.sizes[*result.dim]);
      continue;
    }
    part.sizes.push_back(builder.getIndexAttr(1));
    if (!result.dim) {
      part.offsets.push_back(builder.getIndexAttr(0));
      continue;
    }
    AffineExpr d0 = builder.getAffineDimExpr(0);
    part.offsets.push_back(affine::makeComposedFoldedAffineApply(
        builder, loc, d0.floorDiv(result.block), {tile.offsets[*result.dim]}));
  }
  return part;
}

/// The map from the elements of a tile to those of the operand's tile. Along a
/// dimension with blocks, the operand's tile has only one element.
static AffineMap getTileMap(AffineMap map) {
  SmallVector<AffineExpr> results;
  for (AffineExpr expr : map.getResults())
    results.push_back(isa<AffineDimExpr>(expr)
                          ? expr
                          : getAffineConstantExpr(0, map.getContext()));
  return AffineMap::get(map.getNumDims(), 0, results, map.getContext());
}

static Value extractTile(OpBuilder &builder, Location loc, Value value,
                         const Tile &tile) {
  if (tile.offsets.empty())
    return value;
  SmallVector<OpFoldResult> strides(tile.offsets.size(),
                                    builder.getIndexAttr(1));
  if (isTensor(value))
    return tensor::ExtractSliceOp::create(builder, loc, value, tile.offsets,
                                          tile.sizes, strides);
  return memref::SubViewOp::create(builder, loc, value, tile.offsets,
                                   tile.sizes, strides);
}

//===----------------------------------------------------------------------===//
// Computation
//===----------------------------------------------------------------------===//

SmallVector<Value> fp8::buildBlockComputation(
    OpBuilder &builder, Location loc, const BlockComputation &computation,
    function_ref<Value(OpBuilder &, Location, ValueRange)> body) {
  // Without iterations, the destination does not change. MLIR refuses slices of
  // a dimension of static size 0.
  Value destination = computation.output.value;
  if (llvm::any_of(computation.dims, isZeroInteger))
    return isTensor(destination) ? SmallVector<Value>{destination}
                                 : SmallVector<Value>();
  SmallVector<int64_t> steps(computation.dims.size(), 0);
  if (computation.hasBlockLoops)
    steps = getSteps(computation);
  bool hasLoops = llvm::any_of(steps, [](int64_t step) { return step != 0; });

  auto getMap = [&](AffineMap map) {
    return computation.hasBlockLoops ? getTileMap(map) : map;
  };
  SmallVector<AffineMap> maps;
  for (const MappedOperand &input : computation.inputs)
    maps.push_back(getMap(input.map));
  maps.push_back(getMap(computation.output.map));

  auto buildTile = [&](OpBuilder &nested, Location nestedLoc, const Tile &tile,
                       Value written) -> SmallVector<Value> {
    auto extract = [&](Value value, AffineMap map) {
      return hasLoops
                 ? extractTile(nested, nestedLoc, value,
                               getOperandTile(nested, nestedLoc, tile, map))
                 : value;
    };
    SmallVector<Value> inputs;
    for (const MappedOperand &input : computation.inputs)
      inputs.push_back(extract(input.value, input.map));
    AffineMap outputMap = computation.output.map;
    Value output = extract(written, outputMap);
    SmallVector<Type> resultTypes;
    if (isTensor(output))
      resultTypes.push_back(output.getType());
    auto generic = linalg::GenericOp::create(
        nested, nestedLoc, resultTypes, inputs, output, maps,
        computation.iterators,
        [&](OpBuilder &inner, Location innerLoc, ValueRange args) {
          linalg::YieldOp::create(inner, innerLoc, body(inner, innerLoc, args));
        });
    if (resultTypes.empty())
      return {};
    if (!hasLoops)
      return {generic.getResult(0)};
    Tile part = getOperandTile(nested, nestedLoc, tile, outputMap);
    SmallVector<OpFoldResult> strides(part.offsets.size(),
                                      nested.getIndexAttr(1));
    return {tensor::InsertSliceOp::create(nested, nestedLoc,
                                          generic.getResult(0), written,
                                          part.offsets, part.sizes, strides)};
  };
  return buildTileLoops(builder, loc, computation.dims, steps, destination,
                        buildTile);
}
