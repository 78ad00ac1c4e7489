//===- WeightMatmul.cpp - Contractions that decode their weight -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes what fp8-fuse-dequantize makes of a weight-only matmul.
//
//===----------------------------------------------------------------------===//

#include "MatmulView.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::fp8;

/// The value that `value` widens, or itself.
static Value skipWidening(Value value) {
  if (auto widen = value.getDefiningOp<arith::ExtFOp>())
    return widen.getIn();
  if (auto widen = value.getDefiningOp<CastOp>())
    return widen.getInput();
  return value;
}

static OpOperand *getInput(linalg::GenericOp op, Value element) {
  auto argument = dyn_cast_or_null<BlockArgument>(element);
  if (!argument || argument.getOwner() != op.getBlock())
    return nullptr;
  return op.getMatchingOpOperand(argument);
}

/// The two factors of the product that the body adds to its last argument.
static std::optional<std::pair<Value, Value>> getFactors(linalg::GenericOp op) {
  Value accumulator = op.getRegionOutputArgs().front();
  Value sum = op.getBlock()->getTerminator()->getOperand(0);
  auto add = sum.getDefiningOp<arith::AddFOp>();
  if (!add || (add.getLhs() == accumulator) == (add.getRhs() == accumulator))
    return std::nullopt;
  Value product = add.getLhs() == accumulator ? add.getRhs() : add.getLhs();
  if (auto widen = product.getDefiningOp<arith::ExtFOp>())
    product = widen.getIn();
  auto multiply = product.getDefiningOp<arith::MulFOp>();
  if (!multiply)
    return std::nullopt;
  return std::pair(multiply.getLhs(), multiply.getRhs());
}

/// Sets weight and scale if `value` is round(f32(weight) * scale) in `type`.
static bool matchDecoded(linalg::GenericOp op, Value value, Type type,
                         WeightMatmul &matmul) {
  if (auto widen = value.getDefiningOp<arith::ExtFOp>())
    value = widen.getIn();
  if (value.getType() != type)
    return false;
  Value wide = value;
  if (auto round = value.getDefiningOp<arith::TruncFOp>())
    wide = round.getIn();
  if (auto multiply = wide.getDefiningOp<arith::MulFOp>()) {
    matmul.scale = getInput(op, skipWidening(multiply.getRhs()));
    if (!matmul.scale)
      return false;
    wide = multiply.getLhs();
  }
  auto cast = wide.getDefiningOp<CastOp>();
  if (cast)
    matmul.weight = getInput(op, cast.getInput());
  return cast && matmul.weight;
}

bool fp8::isMatmul(AffineMap a, AffineMap b, AffineMap c) {
  for (AffineMap map : {a, b, c})
    if (!map.isProjectedPermutation())
      return false;
  for (unsigned loop = 0; loop < a.getNumDims(); ++loop) {
    bool inA = a.isFunctionOfDim(loop), inB = b.isFunctionOfDim(loop);
    if (c.isFunctionOfDim(loop) ? !inA && !inB : !inA || !inB)
      return false;
  }
  return true;
}

std::optional<WeightMatmul> fp8::matchWeightMatmul(linalg::GenericOp op) {
  if (!op.hasPureBufferSemantics() || op.getNumDpsInits() != 1)
    return std::nullopt;
  std::optional<std::pair<Value, Value>> factors = getFactors(op);
  if (!factors)
    return std::nullopt;
  for (auto [activation, weight] :
       {*factors, std::pair(factors->second, factors->first)}) {
    WeightMatmul matmul{};
    Value element = activation;
    if (auto widen = element.getDefiningOp<arith::ExtFOp>())
      element = widen.getIn();
    matmul.activation = getInput(op, element);
    Type type = element.getType();
    if (!matmul.activation || !(type.isBF16() || type.isF16()) ||
        !matchDecoded(op, weight, type, matmul))
      continue;
    matmul.init = op.getDpsInitOperand(0);
    unsigned inputs = matmul.scale ? 3 : 2;
    if (op.getNumDpsInputs() != inputs ||
        !isMatmul(op.getMatchingIndexingMap(matmul.activation),
                  op.getMatchingIndexingMap(matmul.weight),
                  op.getMatchingIndexingMap(matmul.init)))
      return std::nullopt;
    return matmul;
  }
  return std::nullopt;
}
