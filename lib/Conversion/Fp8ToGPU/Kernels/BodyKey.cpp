//===- BodyKey.cpp - Bodies of operations as text -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Numbers values in the order in which they appear.
//
//===----------------------------------------------------------------------===//

#include "BodyKey.h"
#include "mlir/IR/Operation.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::fp8;

SmallVector<Operation *> fp8::getCapturedOps(Region &region) {
  llvm::SetVector<Value> captured;
  getUsedValuesDefinedAbove(region, captured);
  return llvm::map_to_vector(captured,
                             [](Value value) { return value.getDefiningOp(); });
}

void fp8::printBody(raw_ostream &os, Region &region) {
  Block &block = region.front();
  DenseMap<Value, unsigned> numbers;
  auto number = [&](Value value) {
    return numbers.try_emplace(value, numbers.size()).first->second;
  };
  for (Value argument : block.getArguments())
    number(argument);
  auto print = [&](Operation &nested) {
    os << '\n'
       << nested.getName() << nested.getDiscardableAttrDictionary()
       << nested.getPropertiesAsAttribute();
    for (Value operand : nested.getOperands())
      os << ' ' << number(operand);
    for (Value result : nested.getResults())
      os << " %" << number(result) << ':' << result.getType();
  };
  for (Operation *constant : getCapturedOps(region))
    print(*constant);
  for (Operation &nested : block)
    print(nested);
}
