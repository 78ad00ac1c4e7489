//===- RowsView.cpp - Operands of rows as kernels see them ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds out from maps and types how operands depend on rows and columns.
//
//===----------------------------------------------------------------------===//

#include "RowsView.h"
#include "../Kernels/TileAccess.h"
#include "fp8/IR/Fp8Types.h"
#include "fp8/IR/IterationSpace.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Support/DebugStringHelper.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::fp8;

Value RowsView::getQuantizedValue() const {
  return quantize ? getQuantize().getValue() : getEncode().getValue();
}

bool RowsView::isCode(Value value) const {
  if (quantize)
    return value == getQuantize().getQuantized();
  return encode && value == getEncode().getQuantized();
}

RowsExtent RowsView::getExtent() const {
  RowsExtent extent;
  extent.columns = ShapedType::isDynamic(columns) ? -1 : columns;
  for (const RowsOperand &input : inputs)
    if (input.isHeld())
      extent.heldBits += input.getType().getIntOrFloatBitWidth();
  if (quantize)
    extent.group = static_cast<int64_t>(getQuantize().getGroup());
  if (encode)
    extent.group = givenScaleGroup;
  extent.reducesRows =
      !getOp().getBody().front().getOps<RowReduceOp>().empty() ||
      llvm::any_of(inits, [](const RowsOperand &init) {
        return init.role == RowsRole::Uniform;
      });
  return extent;
}

static LogicalResult refuse(Refusal &why, RefusalReason reason,
                            std::string message, std::string suggestion) {
  why = {reason, std::move(message), std::move(suggestion)};
  return failure();
}

/// Whether a thread can load (`isInput`) or store elements of this type.
static bool isUsable(Type type, RowsRole role, bool isInput) {
  if (type.isF32() || type.isBF16() || type.isF16())
    return true;
  if (type.isF64())
    return role == RowsRole::Uniform;
  return !isInput &&
         isa<Float8E4M3FNType, Float8E5M2Type, Float8E8M0FNUType>(type);
}

/// False if the result is stored in 8 bits and does not come from the
/// quantization.
static bool isQuantized(RowsOp op, unsigned init) {
  Value value = op.getBody().front().getTerminator()->getOperand(init);
  return value.getType().getIntOrFloatBitWidth() > 8 ||
         isa_and_nonnull<RowQuantizeOp, RowEncodeOp>(value.getDefiningOp());
}

static LogicalResult addOperand(RowsView &view, unsigned index, Refusal &why) {
  RowsOp op = view.op;
  AffineMap map = op.getMap(index);
  RowsOperand operand;
  operand.memref = op->getOperand(index);
  operand.rowDims.resize(view.rowDims.size());
  for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
    std::optional<RowTable> table = parseRowTable(expr);
    if (table && table->dim == op.getColumnDim() &&
        index < op.getInputs().size()) {
      operand.columnDim = dim;
      operand.role = RowsRole::Table;
      operand.period = table->period ? table->period : view.columns;
      operand.block = table->block;
      continue;
    }
    ScaleMapResult result = *parseScaleMapResult(expr);
    if (!result.dim)
      continue;
    if (*result.dim == op.getColumnDim()) {
      operand.columnDim = dim;
      operand.role = result.block == 1 ? RowsRole::Columns : RowsRole::Groups;
      continue;
    }
    if (result.block != 1)
      return refuse(why, RefusalReason::IndexingMap,
                    "expected maps that do not divide the index of a row",
                    "copy the operand");
    auto *row = llvm::find(view.rowDims, *result.dim);
    if (row == view.rowDims.end())
      continue;
    operand.rowDims[row - view.rowDims.begin()] = dim;
    operand.isOfRow = true;
  }
  bool isInput = index < op.getInputs().size();
  auto type = cast<MemRefType>(operand.memref.getType());
  if (operand.role == RowsRole::Table &&
      (operand.block > 2 || operand.period % vectorSize != 0 ||
       view.columns % operand.period != 0))
    return refuse(why, RefusalReason::IndexingMap,
                  "expected an element for each column or for each two, which "
                  "repeat after a multiple of 8 columns",
                  "copy the operand to such rows");
  if ((operand.role == RowsRole::Columns || operand.role == RowsRole::Table) &&
      type.getStridesAndOffset().first[*operand.columnDim] != 1)
    return refuse(why, RefusalReason::IndexingMap,
                  "expected rows of adjacent elements, got " +
                      debugString(type),
                  "copy the operand to such rows");
  if (!isUsable(type.getElementType(), operand.role, isInput) ||
      (isInput && operand.role == RowsRole::Groups) ||
      (!isInput && !isQuantized(op, index - op.getInputs().size())))
    return refuse(why, RefusalReason::ElementType,
                  "expected elements of f32, bf16 or f16, got " +
                      debugString(type.getElementType()),
                  "convert them before");
  (isInput ? view.inputs : view.inits).push_back(operand);
  return success();
}

/// The distance between a column and its partner in an operation that reads
/// partners, or 0.
static int64_t getDistance(Operation &op) {
  if (auto partner = dyn_cast<RowPartnerOp>(op))
    return partner.getDistance();
  if (auto upper = dyn_cast<RowIsUpperOp>(op))
    return upper.getDistance();
  return 0;
}

FailureOr<RowsView> fp8::getRowsView(RowsOp op, Refusal &why) {
  RowsView view;
  view.op = op;
  auto destination = cast<DestinationStyleOpInterface>(op.getOperation());
  for (unsigned dim = 0; dim < op.getColumnDim(); ++dim) {
    OperandDim source = getSourceOfDim(destination, dim);
    if (cast<ShapedType>(source.operand.getType()).getDimSize(source.index) !=
        1)
      view.rowDims.push_back(dim);
  }
  view.columns = op.getNumColumns();
  for (Operation &nested : op.getBody().front()) {
    if (nested.getNumRegions() != 0)
      return refuse(why, RefusalReason::UnsupportedBody,
                    "expected a body without regions", "");
    int64_t distance = getDistance(nested);
    if (distance >= vectorSize && view.distance == 0)
      view.distance = distance;
    if (distance != 0 &&
        (!canExchangeColumns(distance) ||
         (distance >= vectorSize && distance != view.distance)))
      return refuse(why, RefusalReason::UnsupportedBody,
                    "expected one distance of columns, of 1, 2, 4 or a "
                    "multiple of 8",
                    "use two operations");
    if (isa<RowQuantizeOp, RowEncodeOp>(nested) && view.quantizes())
      return refuse(why, RefusalReason::UnsupportedBody,
                    "expected one quantization, got two", "use two operations");
    if (auto quantize = dyn_cast<RowQuantizeOp>(nested))
      view.quantize = quantize;
    auto encode = dyn_cast<RowEncodeOp>(nested);
    if (!encode)
      continue;
    view.encode = encode;
    Type scale = encode.getScale().getType();
    if (!op.isUniform(encode.getScale()) || !(scale.isF32() || scale.isBF16()))
      return refuse(why, RefusalReason::UnsupportedBody,
                    "expected a scale of f32 or bf16 for the whole row, got " +
                        debugString(encode.getScale()),
                    "quantize in a separate operation");
  }
  llvm::SetVector<Value> captured;
  getUsedValuesDefinedAbove(op.getBody(), captured);
  if (!llvm::all_of(captured,
                    [](Value v) { return matchPattern(v, m_Constant()); }))
    return refuse(why, RefusalReason::UnsupportedBody,
                  "expected a body that uses no values from outside except "
                  "constants",
                  "pass them as inputs");
  for (unsigned i = 0, e = op->getNumOperands(); i < e; ++i)
    if (failed(addOperand(view, i, why)))
      return failure();
  std::string problem = explainUnsupportedRows(view.getExtent());
  if (!problem.empty())
    return refuse(why, RefusalReason::TooLarge, problem,
                  "leave the operations as linalg");
  return view;
}
