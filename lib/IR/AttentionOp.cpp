//===- AttentionOp.cpp - fp8.attention ------------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Assembly, effects, shapes and maps of the operation.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/AttentionOp.h"
#include "DestinationOps.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace mlir::fp8;

#define GET_OP_CLASSES
#include "fp8/IR/AttentionOp.cpp.inc"

void AttentionOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  getDestinationEffects(cast<DestinationStyleOpInterface>(getOperation()),
                        effects);
}

Speculation::Speculatability AttentionOp::getSpeculatability() {
  return hasTensorSemantics() ? Speculation::Speculatable
                              : Speculation::NotSpeculatable;
}

LogicalResult
AttentionOp::reifyResultShapes(OpBuilder &builder,
                               ReifiedRankedShapedTypeDims &reified) {
  return reifyDestinationShapes(
      builder, cast<DestinationStyleOpInterface>(getOperation()), reified);
}

static AffineMap getMapAt(AttentionOp op, unsigned index) {
  return cast<AffineMapAttr>(op.getIndexingMaps()[index]).getValue();
}

AffineMap AttentionOp::getMapQ() { return getMapAt(*this, 0); }

AffineMap AttentionOp::getMapK() { return getMapAt(*this, 1); }

AffineMap AttentionOp::getMapV() { return getMapAt(*this, 2); }

SmallVector<AffineMap> AttentionOp::getMapsOfScales() {
  SmallVector<AffineMap> maps;
  for (unsigned i = 0; i < getScales().size(); ++i)
    maps.push_back(getMapAt(*this, 3 + i));
  return maps;
}

AffineMap AttentionOp::getMapMask() {
  return getMask() ? getMapAt(*this, 3 + getScales().size()) : AffineMap();
}

AffineMap AttentionOp::getMapBlockMask() {
  return getBlockMask() ? getMapAt(*this, 4 + getScales().size()) : AffineMap();
}

AffineMap AttentionOp::getMapInit() {
  return getMapAt(*this, getInitMutable().getOperandNumber());
}

AffineMap AttentionOp::getMatchingIndexingMap(OpOperand &operand) {
  return getMapAt(*this, operand.getOperandNumber());
}

SmallVector<utils::IteratorType> AttentionOp::getIteratorTypesArray() {
  SmallVector<utils::IteratorType> types(getNumLoops(),
                                         utils::IteratorType::parallel);
  types[getKeyDim()] = utils::IteratorType::reduction;
  types[getContractedDim()] = utils::IteratorType::reduction;
  return types;
}
