//===- DestinationBufferization.cpp - Bufferize destination style ---------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One implementation for all operations in destination style.
//
//===----------------------------------------------------------------------===//

#include "DestinationBufferization.h"

using namespace mlir;
using namespace mlir::bufferization;
using namespace mlir::fp8;

LogicalResult fp8::bufferizeDestinationOp(RewriterBase &rewriter,
                                          DestinationStyleOpInterface op,
                                          const BufferizationOptions &options,
                                          const BufferizationState &state) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  if (op.hasPureBufferSemantics())
    return success();
  if (!op.hasPureTensorSemantics())
    return op->emitError("expected all operands to be tensors");

  SmallVector<Value> operands, initBuffers;
  for (OpOperand &operand : op->getOpOperands()) {
    FailureOr<Value> buffer =
        getBuffer(rewriter, operand.get(), options, state);
    if (failed(buffer))
      return failure();
    operands.push_back(*buffer);
    if (op.isDpsInit(&operand))
      initBuffers.push_back(*buffer);
  }

  OperationState newState(op->getLoc(), op->getName(), operands, TypeRange(),
                          op->getAttrs());
  newState.propertiesAttr = op->getPropertiesAsAttribute();
  for (unsigned i = 0, e = op->getNumRegions(); i < e; ++i)
    newState.addRegion();
  Operation *newOp = rewriter.create(newState);
  for (auto [from, to] : llvm::zip_equal(op->getRegions(), newOp->getRegions()))
    rewriter.inlineRegionBefore(from, to, to.begin());
  replaceOpWithBufferizedValues(rewriter, op, initBuffers);
  return success();
}
