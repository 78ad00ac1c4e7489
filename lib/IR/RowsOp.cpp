//===- RowsOp.cpp - fp8.rows and the operations in it ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Effects, shapes, maps, and which values of a body belong to a whole row.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/RowsOp.h"
#include "DestinationOps.h"
#include "fp8/IR/IterationSpace.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace mlir::fp8;

#define GET_OP_CLASSES
#include "fp8/IR/RowsOp.cpp.inc"

std::optional<RowTable> fp8::parseRowTable(AffineExpr expr) {
  RowTable table;
  auto take = [&](AffineExprKind kind, int64_t &constant) {
    auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
    if (!binary || binary.getKind() != kind)
      return false;
    auto right = dyn_cast<AffineConstantExpr>(binary.getRHS());
    if (!right || right.getValue() < 1)
      return false;
    constant = right.getValue();
    expr = binary.getLHS();
    return true;
  };
  bool hasBlock = take(AffineExprKind::FloorDiv, table.block);
  bool hasPeriod = take(AffineExprKind::Mod, table.period);
  auto dim = dyn_cast<AffineDimExpr>(expr);
  if (!dim || (!hasBlock && !hasPeriod))
    return std::nullopt;
  table.dim = dim.getPosition();
  return table;
}

void RowsOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  getDestinationEffects(cast<DestinationStyleOpInterface>(getOperation()),
                        effects);
}

Speculation::Speculatability RowsOp::getSpeculatability() {
  return hasTensorSemantics() ? Speculation::Speculatable
                              : Speculation::NotSpeculatable;
}

LogicalResult RowsOp::reifyResultShapes(OpBuilder &builder,
                                        ReifiedRankedShapedTypeDims &reified) {
  return reifyDestinationShapes(
      builder, cast<DestinationStyleOpInterface>(getOperation()), reified);
}

AffineMap RowsOp::getMap(unsigned index) {
  return cast<AffineMapAttr>(getIndexingMaps()[index]).getValue();
}

int64_t RowsOp::getNumColumns() {
  OperandDim source = getSourceOfDim(
      cast<DestinationStyleOpInterface>(getOperation()), getColumnDim());
  return cast<ShapedType>(source.operand.getType()).getDimSize(source.index);
}

bool RowsOp::isUniform(Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    if (argument.getOwner() != &getBody().front())
      return true; // of an operation around this one
    return !getMap(argument.getArgNumber()).isFunctionOfDim(getColumnDim());
  }
  Operation *op = value.getDefiningOp();
  if (op->getBlock() != &getBody().front() || isa<RowReduceOp>(op))
    return true;
  if (isa<RowIsUpperOp>(op))
    return false;
  if (auto quantize = dyn_cast<RowQuantizeOp>(op))
    return value == quantize.getScale() &&
           static_cast<int64_t>(quantize.getGroup()) == -1;
  return op->getNumRegions() == 0 &&
         llvm::all_of(op->getOperands(),
                      [&](Value operand) { return isUniform(operand); });
}
