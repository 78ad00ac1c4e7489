//===- ZeroInit.cpp - Sums that start from zero ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes fills and constants.
//
//===----------------------------------------------------------------------===//

#include "ZeroInit.h"
#include "fp8/IR/Fp8Ops.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

/// The number with which `value` is filled, or `value` itself if it is not the
/// result of a fill.
static Value getFilling(Value value) {
  auto fill = value.getDefiningOp<linalg::FillOp>();
  return fill ? fill.value() : value;
}

bool fp8::isZeroFilled(Value value) {
  return matchPattern(getFilling(value), m_PosZeroFloat());
}

bool fp8::isFilledWithAnyZero(Value value) {
  return matchPattern(getFilling(value), m_AnyZeroFloat());
}

Value fp8::createUnfilled(OpBuilder &builder, Location loc, Value init) {
  if (auto fill = init.getDefiningOp<linalg::FillOp>())
    return fill.output();
  return createEmptyLike(builder, loc, init,
                         getElementTypeOrSelf(init.getType()));
}
