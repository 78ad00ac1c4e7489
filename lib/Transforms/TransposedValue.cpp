//===- TransposedValue.cpp - The operand of a transpose -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Looks through a linalg.transpose, or a linalg.generic that only permutes.
//
//===----------------------------------------------------------------------===//

#include "TransposedValue.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/BuiltinTypes.h"

using namespace mlir;
using namespace mlir::fp8;

std::pair<Value, AffineMap> fp8::getTransposed(Value value) {
  auto op = value.getDefiningOp<linalg::LinalgOp>();
  if (!op || !op.hasPureTensorSemantics() || op.getNumDpsInputs() != 1 ||
      op.getNumDpsInits() != 1 ||
      op.getNumParallelLoops() != op.getNumLoops() ||
      op.getBlock()->getTerminator()->getOperand(0) !=
          op.getBlock()->getArgument(0))
    return {};
  AffineMap from = op.getMatchingIndexingMap(op.getDpsInputOperand(0));
  AffineMap to = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  Value source = op.getDpsInputs().front();
  if (!from.isPermutation() || !to.isPermutation() ||
      !isa<RankedTensorType>(source.getType()))
    return {};
  return {source, from.compose(inversePermutation(to))};
}
