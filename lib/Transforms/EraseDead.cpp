//===- EraseDead.cpp - Erase unused operations ----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Keeps a worklist of producers.
//
//===----------------------------------------------------------------------===//

#include "EraseDead.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::fp8;

SmallVector<Operation *> fp8::getProducers(Operation *op) {
  SmallVector<Operation *> producers;
  for (Value operand : op->getOperands())
    if (Operation *producer = operand.getDefiningOp())
      producers.push_back(producer);
  return producers;
}

void fp8::eraseDeadProducers(RewriterBase &rewriter, ArrayRef<Operation *> ops,
                             llvm::function_ref<bool(Operation *)> keep) {
  llvm::SetVector<Operation *> worklist(ops.begin(), ops.end());
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    if (keep(op) || !isOpTriviallyDead(op))
      continue;
    worklist.insert_range(getProducers(op));
    rewriter.eraseOp(op);
  }
}

void fp8::eraseDeadProducers(ArrayRef<Operation *> ops,
                             llvm::function_ref<bool(Operation *)> keep) {
  if (ops.empty())
    return;
  IRRewriter rewriter(ops.front()->getContext());
  eraseDeadProducers(rewriter, ops, keep);
}
