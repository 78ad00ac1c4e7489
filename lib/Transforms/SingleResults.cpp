//===- SingleResults.cpp - One operation for each product -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Splits a linalg.generic with several results into one operation for each
// result. Such an operation arises if products of the same activation are
// fused.
//
//===----------------------------------------------------------------------===//

#include "MatmulForms.h"
#include "fp8/Analysis/ContractionBody.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::fp8;

/// The inputs of `op` from which its result `number` is computed, in order.
/// None if the accumulator of another result is also used.
static std::optional<SmallVector<OpOperand *>>
getInputs(linalg::LinalgOp op, unsigned number,
          const SetVector<Operation *> &slice) {
  SmallVector<OpOperand *> inputs;
  for (OpOperand &operand : op->getOpOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(&operand);
    bool isUsed = llvm::any_of(argument.getUsers(), [&](Operation *user) {
      return slice.contains(user);
    });
    if (!isUsed)
      continue;
    if (op.isDpsInput(&operand))
      inputs.push_back(&operand);
    else if (&operand != op.getDpsInitOperand(number))
      return std::nullopt;
  }
  return inputs;
}

static Operation *createResult(OpBuilder &builder, linalg::LinalgOp op,
                               unsigned number, ArrayRef<OpOperand *> inputs,
                               const SetVector<Operation *> &slice) {
  OpOperand *init = op.getDpsInitOperand(number);
  SmallVector<AffineMap> maps;
  SmallVector<Value> values;
  SmallVector<BlockArgument> arguments;
  for (OpOperand *input : inputs) {
    maps.push_back(op.getMatchingIndexingMap(input));
    values.push_back(input->get());
    arguments.push_back(op.getMatchingBlockArgument(input));
  }
  maps.push_back(op.getMatchingIndexingMap(init));
  arguments.push_back(op.getMatchingBlockArgument(init));
  auto buildBody = [&](OpBuilder &body, Location loc, ValueRange args) {
    IRMapping mapping;
    for (auto [from, to] : llvm::zip_equal(arguments, args))
      mapping.map(from, to);
    for (Operation &nested : op.getBlock()->without_terminator())
      if (slice.contains(&nested))
        body.clone(nested, mapping);
    Value yielded = op.getBlock()->getTerminator()->getOperand(number);
    linalg::YieldOp::create(body, loc, mapping.lookup(yielded));
  };
  auto generic = linalg::GenericOp::create(
      builder, op.getLoc(), init->get().getType(), values, init->get(), maps,
      op.getIteratorTypesArray(), buildBody);
  copyAttributes(op, generic);
  return generic;
}

SmallVector<Operation *> fp8::createSingleResults(RewriterBase &rewriter,
                                                  linalg::LinalgOp op) {
  unsigned numResults = op.getNumDpsInits();
  SmallVector<SetVector<Operation *>> slices(numResults);
  SmallVector<SmallVector<OpOperand *>> inputs;
  for (unsigned number = 0; number < numResults; ++number) {
    slices[number] = getBodySlice(op, number);
    auto used = getInputs(op, number, slices[number]);
    if (!used || slices[number].empty())
      return {};
    inputs.push_back(*used);
  }
  // Some operand must have the size of each loop.
  for (unsigned number = 0; number < numResults; ++number) {
    SmallVector<AffineMap> maps = {
        op.getMatchingIndexingMap(op.getDpsInitOperand(number))};
    for (OpOperand *input : inputs[number])
      maps.push_back(op.getMatchingIndexingMap(input));
    if (!inversePermutation(concatAffineMaps(maps, op.getContext())))
      return {};
  }
  SmallVector<Operation *> created;
  for (unsigned number = 0; number < numResults; ++number)
    created.push_back(
        createResult(rewriter, op, number, inputs[number], slices[number]));
  return created;
}
