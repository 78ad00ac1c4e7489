//===- TileAlignment.cpp - Tiles and blocks -------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Proves facts about tiles from divisors of offsets and upper bounds of sizes.
//
//===----------------------------------------------------------------------===//

#include "TileAlignment.h"
#include "fp8/IR/AttentionOp.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/IterationSpace.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "llvm/Support/MathExtras.h"
#include <numeric>

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Divisors
//===----------------------------------------------------------------------===//

/// The known divisor of `expr` over `operands`: dimensions, then symbols.
static uint64_t getExprDivisor(AffineExpr expr, unsigned numDims,
                               ValueRange operands) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return std::abs(constant.getValue());
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return fp8::getKnownDivisor(operands[dim.getPosition()]);
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return fp8::getKnownDivisor(operands[numDims + symbol.getPosition()]);
  auto binary = cast<AffineBinaryOpExpr>(expr);
  uint64_t lhs = getExprDivisor(binary.getLHS(), numDims, operands);
  uint64_t rhs = getExprDivisor(binary.getRHS(), numDims, operands);
  switch (binary.getKind()) {
  case AffineExprKind::Add:
  case AffineExprKind::Mod:
    return std::gcd(lhs, rhs);
  case AffineExprKind::Mul: {
    bool overflows;
    uint64_t product = llvm::SaturatingMultiply(lhs, rhs, &overflows);
    return overflows ? lhs : product;
  }
  default:
    return 1;
  }
}

/// The known divisor of a loop's induction variable, which divides its start
/// and its step.
static uint64_t getInductionVarDivisor(BlockArgument argument) {
  auto loop = dyn_cast<LoopLikeOpInterface>(argument.getOwner()->getParentOp());
  if (!loop)
    return 1;
  std::optional<SmallVector<Value>> vars = loop.getLoopInductionVars();
  std::optional<SmallVector<OpFoldResult>> starts = loop.getLoopLowerBounds();
  std::optional<SmallVector<OpFoldResult>> steps = loop.getLoopSteps();
  if (!vars || !starts || !steps)
    return 1;
  for (auto [var, start, step] : llvm::zip_equal(*vars, *starts, *steps))
    if (var == argument)
      return std::gcd(fp8::getKnownDivisor(start), fp8::getKnownDivisor(step));
  return 1;
}

uint64_t fp8::getKnownDivisor(OpFoldResult value) {
  if (std::optional<int64_t> constant = getConstantIntValue(value))
    return std::abs(*constant);
  auto dynamic = cast<Value>(value);
  if (auto argument = dyn_cast<BlockArgument>(dynamic))
    return getInductionVarDivisor(argument);
  if (auto apply = dynamic.getDefiningOp<affine::AffineApplyOp>())
    return getExprDivisor(apply.getAffineMap().getResult(0),
                          apply.getAffineMap().getNumDims(),
                          apply.getOperands());
  if (auto min = dynamic.getDefiningOp<affine::AffineMinOp>()) {
    uint64_t divisor = 0;
    for (AffineExpr expr : min.getMap().getResults())
      divisor =
          std::gcd(divisor, getExprDivisor(expr, min.getMap().getNumDims(),
                                           min.getOperands()));
    return divisor;
  }
  return 1;
}

static bool isMultiple(OpFoldResult value, int64_t of) {
  return getKnownDivisor(value) % of == 0;
}

//===----------------------------------------------------------------------===//
// Ends of tiles
//===----------------------------------------------------------------------===//

/// The largest size that the tile can have, or none if it is unknown.
static std::optional<int64_t> getLargestSize(OpFoldResult size) {
  if (std::optional<int64_t> constant = getConstantIntValue(size))
    return constant;
  auto min = cast<Value>(size).getDefiningOp<affine::AffineMinOp>();
  if (!min)
    return std::nullopt;
  std::optional<int64_t> largest;
  for (AffineExpr expr : min.getMap().getResults())
    if (auto constant = dyn_cast<AffineConstantExpr>(expr))
      largest = largest ? std::min(*largest, constant.getValue())
                        : constant.getValue();
  return largest;
}

TileFit fp8::getTileFit(TileDim tile, int64_t block) {
  if (isMultiple(tile.offset, block))
    return TileFit::StartsBlock;
  std::optional<int64_t> size = getLargestSize(tile.size);
  if (size && *size > 0 && block % *size == 0 && isMultiple(tile.offset, *size))
    return TileFit::WithinBlock;
  return TileFit::Unknown;
}

/// Whether `value` is the size of dimension `dim` of the iteration space.
static bool isSizeOfDim(DestinationStyleOpInterface op, unsigned dim,
                        OpFoldResult value) {
  AffineExpr expr = getAffineDimExpr(dim, op->getContext());
  std::optional<int64_t> constant = getConstantIntValue(value);
  for (auto [map, operand] :
       llvm::zip_equal(getOperandMaps(op), op->getOperands())) {
    std::optional<unsigned> index = map.getResultPosition(expr);
    if (!index)
      continue;
    auto type = cast<ShapedType>(operand.getType());
    if (constant) {
      if (type.getDimSize(*index) == *constant)
        return true;
      continue;
    }
    Operation *source = cast<Value>(value).getDefiningOp();
    auto isDim = [&, operand = operand](auto dimOp) {
      return dimOp && dimOp.getSource() == operand &&
             dimOp.getConstantIndex() == static_cast<int64_t>(*index);
    };
    if (isDim(dyn_cast_or_null<tensor::DimOp>(source)) ||
        isDim(dyn_cast_or_null<memref::DimOp>(source)))
      return true;
  }
  return false;
}

/// Whether `expr`, a result of a minimum over `operands`, is the rest of
/// dimension `dim` from `offset` on: size - offset.
static bool isRemainder(DestinationStyleOpInterface op, unsigned dim,
                        AffineExpr expr, unsigned numDims, ValueRange operands,
                        OpFoldResult offset) {
  auto getOperand = [&](AffineExpr e) -> Value {
    if (auto d = dyn_cast<AffineDimExpr>(e))
      return operands[d.getPosition()];
    if (auto s = dyn_cast<AffineSymbolExpr>(e))
      return operands[numDims + s.getPosition()];
    return {};
  };
  auto isMinusOffset = [&](AffineExpr e) {
    auto product = dyn_cast<AffineBinaryOpExpr>(e);
    if (!product || product.getKind() != AffineExprKind::Mul)
      return false;
    auto factor = dyn_cast<AffineConstantExpr>(product.getRHS());
    Value operand = getOperand(product.getLHS());
    return factor && factor.getValue() == -1 && operand &&
           OpFoldResult(operand) == offset;
  };
  auto isSize = [&](AffineExpr e) {
    if (auto constant = dyn_cast<AffineConstantExpr>(e))
      return isSizeOfDim(op, dim,
                         IntegerAttr::get(IndexType::get(op->getContext()),
                                          constant.getValue()));
    Value operand = getOperand(e);
    return operand && isSizeOfDim(op, dim, operand);
  };
  auto sum = dyn_cast<AffineBinaryOpExpr>(expr);
  return sum && sum.getKind() == AffineExprKind::Add &&
         ((isMinusOffset(sum.getLHS()) && isSize(sum.getRHS())) ||
          (isSize(sum.getLHS()) && isMinusOffset(sum.getRHS())));
}

bool fp8::coversDim(DestinationStyleOpInterface op, unsigned dim,
                    TileDim tile) {
  return isConstantIntValue(tile.offset, 0) && isSizeOfDim(op, dim, tile.size);
}

bool fp8::endsBlock(DestinationStyleOpInterface op, unsigned dim, TileDim tile,
                    int64_t block) {
  if (isMultiple(tile.size, block) || coversDim(op, dim, tile))
    return true;
  std::optional<int64_t> offset = getConstantIntValue(tile.offset);
  std::optional<int64_t> size = getConstantIntValue(tile.size);
  if (offset && size &&
      isSizeOfDim(
          op, dim,
          IntegerAttr::get(IndexType::get(op->getContext()), *offset + *size)))
    return true;
  if (size)
    return false;
  auto min = cast<Value>(tile.size).getDefiningOp<affine::AffineMinOp>();
  if (!min)
    return false;
  unsigned numDims = min.getMap().getNumDims();
  return llvm::all_of(min.getMap().getResults(), [&](AffineExpr expr) {
    return getExprDivisor(expr, numDims, min.getOperands()) % block == 0 ||
           isRemainder(op, dim, expr, numDims, min.getOperands(), tile.offset);
  });
}

//===----------------------------------------------------------------------===//
// The rule
//===----------------------------------------------------------------------===//

static std::string describe(TileDim tile) {
  auto print = [](OpFoldResult value) {
    std::optional<int64_t> constant = getConstantIntValue(value);
    return constant ? std::to_string(*constant) : std::string("unknown");
  };
  std::optional<int64_t> largest = getLargestSize(tile.size);
  return "offset " + print(tile.offset) + " (known divisor " +
         std::to_string(getKnownDivisor(tile.offset)) + "), size " +
         (largest ? std::to_string(*largest) : "unknown");
}

/// A dimension that a block covers completely must not be tiled.
static LogicalResult verifyWholeDims(DynamicQuantizeOp op,
                                     ArrayRef<OpFoldResult> offsets,
                                     ArrayRef<OpFoldResult> sizes) {
  for (auto [dim, block] : llvm::enumerate(op.getBlockShape())) {
    TileDim tile = {offsets[dim], sizes[dim]};
    if (block == wholeDim && !coversDim(op, dim, tile))
      return op.emitOpError("expected a tile with all of dimension ")
             << dim << ", which is one block, got " << describe(tile);
  }
  return success();
}

/// Checks that a tile has all of K if there is an epilogue, which needs whole
/// sums.
static LogicalResult verifyWholeSums(DestinationStyleOpInterface op,
                                     ArrayRef<OpFoldResult> offsets,
                                     ArrayRef<OpFoldResult> sizes) {
  auto matmul = dyn_cast<ScaledMatmulOp>(*op);
  if (!matmul ||
      (!matmul.hasEpilogue() && getElementTypeOrSelf(matmul.getInit()).isF32()))
    return success();
  StringRef reason = matmul.hasEpilogue() ? "the epilogue takes the whole sum"
                                          : "the whole sum is rounded once";
  for (auto [dim, type] : llvm::enumerate(getIteratorTypes(op))) {
    TileDim tile = {offsets[dim], sizes[dim]};
    if (type == utils::IteratorType::reduction && !coversDim(op, dim, tile))
      return op->emitOpError(
                 "expected a tile with all of contracted dimension ")
             << dim << ", since " << reason << ", got " << describe(tile);
  }
  return success();
}

/// Checks that a tile of an attention has all keys, because a softmax needs
/// them. If it is causal, it also needs all rows, because the index of a row
/// decides which keys it sees.
static LogicalResult verifyAttentionTile(AttentionOp op,
                                         ArrayRef<OpFoldResult> offsets,
                                         ArrayRef<OpFoldResult> sizes) {
  auto verifyWhole = [&](unsigned dim, StringRef reason) -> LogicalResult {
    TileDim tile = {offsets[dim], sizes[dim]};
    if (coversDim(cast<DestinationStyleOpInterface>(op.getOperation()), dim,
                  tile))
      return success();
    return op.emitOpError("expected a tile with all of dimension ")
           << dim << ", since " << reason << ", got " << describe(tile);
  };
  if (failed(verifyWhole(op.getKeyDim(), "a softmax takes all keys")) ||
      failed(verifyWhole(op.getContractedDim(), "a score is a whole sum")))
    return failure();
  if (!op.getCausal())
    return success();
  return verifyWhole(op.getRowDim(),
                     "causal order counts rows from the first one");
}

LogicalResult fp8::verifyTile(DestinationStyleOpInterface op,
                              ArrayRef<OpFoldResult> offsets,
                              ArrayRef<OpFoldResult> sizes) {
  if (auto attention = dyn_cast<AttentionOp>(*op))
    if (failed(verifyAttentionTile(attention, offsets, sizes)))
      return failure();
  bool computesScale = isa<DynamicQuantizeOp>(*op);
  for (AffineMap map : getOperandMaps(op))
    for (AffineExpr expr : map.getResults()) {
      ScaleMapResult parsed = *parseScaleMapResult(expr);
      if (!parsed.dim || parsed.block == 1)
        continue;
      unsigned dim = *parsed.dim;
      TileDim tile = {offsets[dim], sizes[dim]};
      TileFit fit = getTileFit(tile, parsed.block);
      if (fit == TileFit::StartsBlock &&
          (!computesScale || endsBlock(op, dim, tile, parsed.block)))
        continue;
      if (fit == TileFit::WithinBlock && !computesScale)
        continue;
      return op->emitOpError("expected a tile of dimension ")
             << dim << " that keeps blocks of " << parsed.block << " whole"
             << (computesScale ? "" : ", or divides them") << ", got "
             << describe(tile);
    }
  return computesScale
             ? verifyWholeDims(cast<DynamicQuantizeOp>(*op), offsets, sizes)
             : verifyWholeSums(op, offsets, sizes);
}
