//===- BlockMaskOp.cpp - fp8.block_mask -----------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Effects, shapes and the verifier of the operation.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/BlockMaskOp.h"
#include "DestinationOps.h"
#include "VerifyOps.h"

using namespace mlir;
using namespace mlir::fp8;

#define GET_OP_CLASSES
#include "fp8/IR/BlockMaskOp.cpp.inc"

void BlockMaskOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  getDestinationEffects(cast<DestinationStyleOpInterface>(getOperation()),
                        effects);
}

Speculation::Speculatability BlockMaskOp::getSpeculatability() {
  return hasTensorSemantics() ? Speculation::Speculatable
                              : Speculation::NotSpeculatable;
}

LogicalResult
BlockMaskOp::reifyResultShapes(OpBuilder &builder,
                               ReifiedRankedShapedTypeDims &reified) {
  return reifyDestinationShapes(
      builder, cast<DestinationStyleOpInterface>(getOperation()), reified);
}

LogicalResult BlockMaskOp::verify() {
  if (failed(
          verifySemantics(cast<DestinationStyleOpInterface>(getOperation()))))
    return failure();
  return verifyBlocks(*this, getMask(), getInit(), getBlockShape(), "an init");
}
