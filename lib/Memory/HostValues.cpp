//===- HostValues.cpp - Numbers that host code computes -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Walks the operations that compute a number, and folds them.
//
//===----------------------------------------------------------------------===//

#include "HostValues.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::fp8;

/// Longer chains of operations are not followed.
static constexpr unsigned maxDepth = 500;

//===----------------------------------------------------------------------===//
// Places
//===----------------------------------------------------------------------===//

bool HostValues::isKnown(Value value) const {
  Operation *op = value.getDefiningOp();
  if (!op)
    return value.getParentBlock() == place->getBlock();
  return op->getBlock() == place->getBlock() && op->isBeforeInBlock(place);
}

bool HostValues::isAvailable(Value value, unsigned depth) {
  if (isKnown(value))
    return true;
  Operation *op = value.getDefiningOp();
  if (!op || depth == maxDepth)
    return false;
  auto [it, isNew] = known.try_emplace(value, false);
  if (!isNew)
    return it->second;
  bool result = isPure(op) && op->getNumRegions() == 0 &&
                llvm::all_of(op->getOperands(), [&](Value operand) {
                  return isAvailable(operand, depth + 1);
                });
  known[value] = result;
  return result;
}

void HostValues::moveUp(Value value) {
  if (isKnown(value))
    return;
  Operation *op = value.getDefiningOp();
  for (Value operand : op->getOperands())
    moveUp(operand);
  op->moveBefore(place);
}

//===----------------------------------------------------------------------===//
// Examples
//===----------------------------------------------------------------------===//

int64_t ExampleValues::evaluate(Value value) {
  if (auto it = values.find(value); it != values.end())
    return it->second;
  std::optional<int64_t> folded;
  if (auto result = dyn_cast<OpResult>(value))
    folded = fold(result.getOwner(), result.getResultNumber());
  int64_t number = folded ? *folded : getExample(numExamples++);
  values[value] = number;
  return number;
}

std::optional<int64_t> ExampleValues::fold(Operation *op, unsigned result) {
  if (!isMemoryEffectFree(op) || op->getNumRegions() != 0)
    return std::nullopt;
  SmallVector<Attribute> operands;
  for (Value operand : op->getOperands()) {
    // An operation such as memref.dim reads a tensor, so its result cannot be
    // computed from numbers.
    if (!operand.getType().isIntOrIndex())
      return std::nullopt;
    operands.push_back(IntegerAttr::get(operand.getType(), evaluate(operand)));
  }
  // Fold a copy, because folding may change the operation.
  Operation *copy = op->clone();
  SmallVector<OpFoldResult> results;
  std::optional<int64_t> number;
  if (succeeded(copy->fold(operands, results)) && results.size() > result) {
    if (auto attribute = dyn_cast_or_null<IntegerAttr>(
            dyn_cast<Attribute>(results[result]))) {
      number = attribute.getType().isInteger(1)
                   ? int64_t(attribute.getValue().getZExtValue())
                   : attribute.getValue().getSExtValue();
    } else if (auto value = dyn_cast<Value>(results[result])) {
      if (value.getDefiningOp() != copy)
        number = evaluate(value);
    }
  }
  copy->destroy();
  return number;
}
