//===- RowsVerify.cpp - Verifiers of fp8.rows and of what is in it --------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Each constraint has a function. The labels are those of docs/Numerics.md.
//
//===----------------------------------------------------------------------===//

#include "VerifyOps.h"
#include "fp8/IR/RowsOp.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

/// [rows_c1]
static LogicalResult verifyMaps(RowsOp op) {
  if (failed(verifyIndexingMaps(op, op.getIndexingMaps())))
    return failure();
  if (op.getNumLoops() == 0)
    return op.emitOpError("expected at least one dimension, that of the "
                          "columns, got ")
           << AffineMapAttr::get(op.getMap(0));
  return success();
}

/// Whether a result of an input's map repeats along the columns, as those of
/// tables do.
static bool isRepeatedTable(RowsOp op, AffineExpr expr) {
  std::optional<RowTable> table = parseRowTable(expr);
  return table && table->period != 0 && table->dim == op.getColumnDim();
}

/// [rows_c2] for tables.
static LogicalResult verifyTables(RowsOp op, unsigned index, int64_t columns) {
  ArrayRef<int64_t> shape = getShape(op->getOperand(index));
  for (auto [dim, expr] : llvm::enumerate(op.getMap(index).getResults())) {
    if (!isRepeatedTable(op, expr))
      continue;
    RowTable table = *parseRowTable(expr);
    if (ShapedType::isDynamic(columns) || columns % table.period != 0 ||
        table.period % table.block != 0)
      return op.emitOpError("expected a period that divides the columns, and a "
                            "block that divides the period, got ")
             << AffineMapAttr::get(op.getMap(index));
    if (!areCompatible(shape[dim], table.period / table.block))
      return op.emitOpError("expected dimension ")
             << dim << " of operand " << index << " to be "
             << table.period / table.block << " by its map "
             << AffineMapAttr::get(op.getMap(index)) << ", got "
             << op->getOperand(index).getType();
  }
  return success();
}

/// [rows_c2]
static LogicalResult verifySizes(RowsOp op) {
  SmallVector<std::optional<int64_t>> sizes(op.getNumLoops());
  for (auto [index, operand] : llvm::enumerate(op->getOperands())) {
    for (auto [expr, got] :
         llvm::zip_equal(op.getMap(index).getResults(), getShape(operand))) {
      auto dim = dyn_cast<AffineDimExpr>(expr);
      if (!dim)
        continue;
      std::optional<int64_t> &size = sizes[dim.getPosition()];
      if (size && !areCompatible(*size, got))
        return op.emitOpError("expected dimension ")
               << dim.getPosition() << " to have one size, got " << *size
               << " and " << got << " in operand " << index << " of type "
               << operand.getType();
      if (!size || !ShapedType::isDynamic(got))
        size = got;
    }
  }
  SmallVector<int64_t> known;
  for (auto [dim, size] : llvm::enumerate(sizes)) {
    if (!size)
      return op.emitOpError("expected dimension ")
             << dim << " to be a result of some map, got "
             << op.getIndexingMaps();
    known.push_back(*size);
  }
  for (auto [index, operand] : llvm::enumerate(op->getOperands())) {
    bool isInput = index < op.getInputs().size();
    auto isTable = [&](AffineExpr expr) {
      return isInput && isRepeatedTable(op, expr);
    };
    if ((isInput && failed(verifyTables(op, index, known.back()))) ||
        failed(verifyScaleSizes(op, "operand " + Twine(index), op.getMap(index),
                                operand, known, isTable)))
      return failure();
  }
  return success();
}

/// [rows_c3]
static LogicalResult verifyInitMaps(RowsOp op) {
  unsigned first = op.getInputs().size();
  for (unsigned i = 0, e = op.getInits().size(); i < e; ++i) {
    AffineMap map = op.getMap(first + i);
    for (unsigned dim = 0; dim < op.getColumnDim(); ++dim)
      if (!map.getResultPosition(getAffineDimExpr(dim, op.getContext())))
        return op.emitOpError("expected the map of init ")
               << i
               << " to have each dimension except the columns as a result, got "
               << AffineMapAttr::get(map);
  }
  return success();
}

/// [rows_c4], [rows_c5]
static LogicalResult verifyBody(RowsOp op) {
  auto getElements = [](ValueRange values) {
    return llvm::map_to_vector(
        values, [](Value v) { return getElementTypeOrSelf(v.getType()); });
  };
  Block &body = op.getBody().front();
  SmallVector<Type> inputs = getElements(op.getInputs());
  if (body.getArgumentTypes() != TypeRange(inputs))
    return op.emitOpError("expected arguments ")
           << inputs << ", got " << body.getArgumentTypes();
  auto yield = body.empty() ? RowYieldOp() : dyn_cast<RowYieldOp>(body.back());
  if (!yield)
    return op.emitOpError("expected the body to end in fp8.row_yield");
  SmallVector<Type> inits = getElements(op.getInits());
  if (yield.getValues().getTypes() != TypeRange(inits))
    return op.emitOpError("expected the body to yield ")
           << inits << ", got " << yield.getValues().getTypes();
  for (Operation &nested : body)
    if (!isMemoryEffectFree(&nested))
      return op.emitOpError("expected a body without side effects, got '")
             << nested.getName() << "'";
  return success();
}

/// [rows_c6]
static LogicalResult verifyYielded(RowsOp op) {
  unsigned first = op.getInputs().size();
  auto yield = cast<RowYieldOp>(op.getBody().front().getTerminator());
  for (auto [index, value] : llvm::enumerate(yield.getValues())) {
    AffineMap map = op.getMap(first + index);
    std::optional<int64_t> group;
    for (AffineExpr expr : map.getResults())
      if (expr.isFunctionOfDim(op.getColumnDim()))
        group = parseScaleMapResult(expr)->block;
    if (group == 1 || (!group && op.isUniform(value)))
      continue;
    auto quantize = value.getDefiningOp<RowQuantizeOp>();
    if (group && quantize && value == quantize.getScale() &&
        static_cast<int64_t>(quantize.getGroup()) == *group)
      continue;
    return op.emitOpError("expected init ")
           << index << " of map " << AffineMapAttr::get(map)
           << " to get a value of the whole row, or scales of groups of this "
              "size";
  }
  return success();
}

/// [rows_c10]
static LogicalResult verifyDistances(RowsOp op) {
  int64_t columns = op.getNumColumns();
  auto verify = [&](Operation *nested, int64_t distance) -> LogicalResult {
    if (distance > 0 && !ShapedType::isDynamic(columns) &&
        columns % (2 * distance) == 0)
      return success();
    return nested->emitOpError("expected twice the distance to divide the "
                               "number of columns, got ")
           << distance << " and "
           << (ShapedType::isDynamic(columns) ? "?" : std::to_string(columns));
  };
  for (Operation &nested : op.getBody().front()) {
    if (auto partner = dyn_cast<RowPartnerOp>(nested))
      if (failed(verify(partner, partner.getDistance())))
        return failure();
    if (auto upper = dyn_cast<RowIsUpperOp>(nested))
      if (failed(verify(upper, upper.getDistance())))
        return failure();
  }
  return success();
}

LogicalResult RowsOp::verify() {
  if (failed(
          verifySemantics(cast<DestinationStyleOpInterface>(getOperation()))) ||
      failed(verifyMaps(*this)) || failed(verifySizes(*this)) ||
      failed(verifyInitMaps(*this)) || failed(verifyBody(*this)) ||
      failed(verifyDistances(*this)))
    return failure();
  return verifyYielded(*this);
}

/// [rows_c8]
LogicalResult RowReduceOp::verify() {
  Type type = getValue().getType();
  switch (getKind()) {
  case arith::AtomicRMWKind::addf:
    if (type.isF32() || type.isF64())
      return success();
    return emitOpError("expected a sum of f32 or f64, got ") << type;
  case arith::AtomicRMWKind::maximumf:
  case arith::AtomicRMWKind::minimumf:
  case arith::AtomicRMWKind::maxnumf:
  case arith::AtomicRMWKind::minnumf:
    return success();
  default:
    return emitOpError("expected addf, maximumf, minimumf, maxnumf or "
                       "minnumf, got ")
           << arith::stringifyAtomicRMWKind(getKind());
  }
}

LogicalResult RowQuantizeOp::verify() {
  int64_t group = getGroup();
  if (group < 1 && group != -1) // [rows_c9]
    return emitOpError("expected a positive group, or -1, got ") << group;
  return verifyScalePolicy(*this, getScale(), getScaleRounding(),
                           getAmaxFloor());
}
