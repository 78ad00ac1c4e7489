//===- BodyCost.cpp - Cost of computing an element ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Counts operations by kind.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/BodyCost.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Block.h"

using namespace mlir;
using namespace mlir::fp8;

static int64_t estimateCost(Operation &op) {
  if (isa<math::AbsFOp, math::CopySignOp, math::FmaOp>(op))
    return 1;
  if (isa<math::RsqrtOp, math::SqrtOp, arith::DivFOp>(op))
    return 8;
  return isa<math::MathDialect>(op.getDialect()) ? 24 : 1;
}

int64_t fp8::estimateCost(Block &body) {
  int64_t cost = 0;
  body.walk([&](Operation *op) {
    bool isDouble = llvm::any_of(op->getOperandTypes(),
                                 [](Type type) { return type.isF64(); });
    cost += ::estimateCost(*op) * (isDouble ? 4 : 1);
  });
  return cost;
}
