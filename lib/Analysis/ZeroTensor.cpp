//===- ZeroTensor.cpp - Recognize tensors of zeros ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes tensors of zeros in all forms that front ends and passes use for
// the start of a sum.
//
//===----------------------------------------------------------------------===//

#include "ZeroTensor.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::fp8;

/// Longer chains of producers count as computed values.
static constexpr unsigned maxDepth = 16;

static bool isZero(Value value, unsigned depth);

/// The tensor of which `value`, a value in a linalg body, is an element, or
/// `value` itself if it is not an element of a tensor.
static Value getElementSource(linalg::LinalgOp op, Value value) {
  auto argument = dyn_cast<BlockArgument>(value);
  if (!argument || argument.getOwner() != op.getBlock())
    return value;
  return op.getMatchingOpOperand(argument)->get();
}

/// Whether an elementwise linalg op yields zero: a copy or a cast of zeros, or
/// a constant.
static bool yieldsZero(linalg::LinalgOp op, unsigned depth) {
  if (!op.hasPureTensorSemantics() || op.getNumDpsInits() != 1 ||
      op.getNumParallelLoops() != op.getNumLoops())
    return false;
  Value yielded = op.getBlock()->getTerminator()->getOperand(0);
  while (Operation *cast = yielded.getDefiningOp()) {
    if (!isa<arith::ExtFOp, arith::TruncFOp>(cast))
      break;
    yielded = cast->getOperand(0);
  }
  return isZero(getElementSource(op, yielded), depth + 1);
}

/// Whether all elements of the result of `op` are elements of its first
/// operand.
static bool onlyMoves(Operation *op) {
  return isa<tensor::CastOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp,
             tensor::ReshapeOp, tensor::ExtractSliceOp, tensor::SplatOp,
             arith::ExtFOp, arith::TruncFOp>(op);
}

static bool isZero(Value value, unsigned depth) {
  if (matchPattern(value, m_AnyZeroFloat()))
    return true;
  Operation *op = value.getDefiningOp();
  if (!op || depth > maxDepth)
    return false;
  if (onlyMoves(op))
    return isZero(op->getOperand(0), depth + 1);
  if (auto pad = dyn_cast<tensor::PadOp>(op)) {
    Value padding = pad.getConstantPaddingValue();
    return padding && isZero(padding, depth + 1) &&
           isZero(pad.getSource(), depth + 1);
  }
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return linalgOp && yieldsZero(linalgOp, depth);
}

bool fp8::isZeroTensor(Value value) { return isZero(value, 0); }
