//===- AttentionOperands.cpp - Operands of an attention kernel ------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tensor maps of operands, and copies of operands that TMA cannot read. A copy
// is a linalg operation, which is lowered like other elementwise operations.
//
//===----------------------------------------------------------------------===//

#include "AttentionOperands.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

using namespace mlir;
using namespace mlir::fp8;

/// The number of elements in `bytes` bytes.
static int64_t countElements(const AttentionMemRef &operand, int64_t bytes) {
  return bytes * 8 / operand.getType().getElementTypeBitWidth();
}

/// Rows start at multiples of 16 bytes, and a row of a slab has 128 bytes.
static int64_t getAlignment(const AttentionMemRef &operand) {
  return countElements(operand, 16);
}
static int64_t getSlabColumns(const AttentionMemRef &operand) {
  return countElements(operand, 128);
}

OpFoldResult fp8::getRowCount(HostBuilder &host, const DeviceTensor &tensor,
                              const AttentionMemRef &operand) {
  if (!operand.rows)
    return host.getIndexAttr(1);
  return tensor.sizes[*operand.rows];
}

OpFoldResult fp8::getBatchSize(HostBuilder &host, const DeviceTensor &tensor,
                               const BatchIndex &batch) {
  OpFoldResult size = host.getIndexAttr(1);
  for (unsigned dim : batch.dims)
    size = host.mul(size, tensor.sizes[dim]);
  return size;
}

OpFoldResult fp8::getBatchStride(HostBuilder &host, const DeviceTensor &tensor,
                                 const BatchIndex &batch) {
  if (!batch.isPresent())
    return host.getIndexAttr(0);
  return tensor.strides[batch.dims.back()];
}

bool fp8::canUseTma(const AttentionMemRef &operand) {
  return operand.isContiguous() && operand.isAligned(getAlignment(operand));
}

/// Whether the memory behind `memref` has at least `size` elements along `dim`.
/// A slice may be a part of a larger buffer.
static bool hasMemoryFor(Value memref, unsigned dim, int64_t size) {
  int64_t known = cast<MemRefType>(memref.getType()).getDimSize(dim);
  if (!ShapedType::isDynamic(known) && known >= size)
    return true;
  if (auto cast = memref.getDefiningOp<memref::CastOp>())
    return isa<MemRefType>(cast.getSource().getType()) &&
           hasMemoryFor(cast.getSource(), dim, size);
  auto slice = memref.getDefiningOp<memref::SubViewOp>();
  if (!slice || slice.getSourceType().getRank() != slice.getType().getRank())
    return false;
  auto isConstant = [](OpFoldResult value, int64_t expected) {
    return getConstantIntValue(value) == expected;
  };
  return isConstant(slice.getMixedOffsets()[dim], 0) &&
         isConstant(slice.getMixedStrides()[dim], 1) &&
         hasMemoryFor(slice.getSource(), dim, size);
}

/// Whether `memref` is a slice at the start of a buffer that has at least
/// `spare` more elements along `dim`.
static bool hasSpareMemory(Value memref, unsigned dim, int64_t spare) {
  auto slice = memref.getDefiningOp<memref::SubViewOp>();
  if (!slice || slice.getSourceType().getRank() != slice.getType().getRank() ||
      getConstantIntValue(slice.getMixedOffsets()[dim]) != 0 ||
      getConstantIntValue(slice.getMixedStrides()[dim]) != 1)
    return false;
  FailureOr<int64_t> delta = ValueBoundsConstraintSet::computeConstantDelta(
      slice.getSource(), memref, dim, dim);
  return succeeded(delta) && *delta >= spare;
}

/// Whether there is memory for a number of rows that is a multiple of
/// `multiple`.
static bool hasWholeGroups(const AttentionMemRef &operand, int64_t multiple) {
  if (multiple == 1)
    return true;
  if (!operand.rows)
    return false;
  int64_t rows = operand.getType().getDimSize(*operand.rows);
  if (ShapedType::isDynamic(rows))
    return hasSpareMemory(operand.memref, *operand.rows, multiple - 1);
  return hasMemoryFor(operand.memref, *operand.rows,
                      static_cast<int64_t>(llvm::alignTo(rows, multiple)));
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

/// The dimensions of the operand in the order that the copy has: batches, rows,
/// columns.
static SmallVector<unsigned> getOrder(const AttentionMemRef &operand) {
  SmallVector<unsigned> order;
  for (const BatchIndex &batch : operand.batches)
    order.append(batch.dims);
  if (operand.rows)
    order.push_back(*operand.rows);
  order.push_back(*operand.columns);
  return order;
}

AttentionMemRef fp8::prepareOperand(HostBuilder &host,
                                    const AttentionMemRef &operand,
                                    int64_t rowMultiple,
                                    SmallVectorImpl<Value> &temporaries) {
  if (canUseTma(operand) && hasWholeGroups(operand, rowMultiple))
    return operand;
  DeviceTensor tensor = host.tensor(operand.memref);
  SmallVector<unsigned> order = getOrder(operand);
  SmallVector<OpFoldResult> sizes;
  for (unsigned dim : order)
    sizes.push_back(tensor.sizes[dim]);
  // A group needs a dimension for rows, even if there is only one row.
  bool addsRows = rowMultiple > 1 && !operand.rows;
  if (addsRows)
    sizes.insert(sizes.end() - 1, host.getIndexAttr(1));
  unsigned rank = sizes.size();
  auto alignTo = [&](OpFoldResult size, int64_t multiple) {
    return host.mul(host.ceilDiv(size, multiple), host.getIndexAttr(multiple));
  };
  SmallVector<OpFoldResult> padded = sizes;
  padded.back() = alignTo(sizes.back(), getAlignment(operand));
  if (rowMultiple > 1)
    padded[rank - 2] = alignTo(sizes[rank - 2], rowMultiple);
  Value memory = memref::AllocOp::create(host, padded, tensor.elementType);
  temporaries.push_back(memory);
  // The padding is never read, because the tensor map has the size without it.
  SmallVector<OpFoldResult> zeros(rank, host.getIndexAttr(0));
  SmallVector<OpFoldResult> ones(rank, host.getIndexAttr(1));
  Value copy = memref::SubViewOp::create(host, memory, zeros, sizes, ones);
  SmallVector<AffineExpr> source(operand.getType().getRank(),
                                 host.getAffineConstantExpr(0));
  for (auto [position, dim] : llvm::enumerate(order))
    source[dim] = host.getAffineDimExpr(
        position + (addsRows && position + 1 == order.size()));
  SmallVector<utils::IteratorType> parallel(rank,
                                            utils::IteratorType::parallel);
  linalg::GenericOp::create(
      host, operand.memref, copy,
      ArrayRef{AffineMap::get(rank, 0, source, host.getContext()),
               host.getMultiDimIdentityMap(rank)},
      parallel, [](OpBuilder &builder, Location loc, ValueRange elements) {
        linalg::YieldOp::create(builder, loc, elements.front());
      });
  AttentionMemRef prepared{copy, {}, rank - 1, {}};
  unsigned next = 0;
  for (auto [batch, index] : llvm::enumerate(operand.batches)) {
    prepared.batches[batch].divisor = index.divisor;
    for (size_t i = 0; i < index.dims.size(); ++i)
      prepared.batches[batch].dims.push_back(next++);
  }
  if (operand.rows || addsRows)
    prepared.rows = next;
  return prepared;
}

//===----------------------------------------------------------------------===//
// Parameters
//===----------------------------------------------------------------------===//

/// Appends the batches to the dimensions of a tensor map, innermost first.
static void appendMapBatches(HostBuilder &host, const DeviceTensor &tensor,
                             const AttentionMemRef &operand,
                             SmallVectorImpl<TensorMapDim> &dims) {
  for (const BatchIndex &batch : llvm::reverse(operand.batches))
    dims.push_back({getBatchSize(host, tensor, batch),
                    getBatchStride(host, tensor, batch)});
}

Value fp8::getOperandMap(HostBuilder &host, const AttentionMemRef &operand,
                         int64_t columns, int64_t boxRows, bool isOneBox) {
  DeviceTensor tensor = host.tensor(operand.memref);
  auto index = [&](int64_t value) -> OpFoldResult {
    return host.getIndexAttr(value);
  };
  int64_t slabColumns = getSlabColumns(operand);
  bool hasSlabs = isOneBox && columns % slabColumns == 0;
  int64_t slabs = hasSlabs ? columns / slabColumns : 1;
  OpFoldResult rowStride =
      operand.rows ? tensor.strides[*operand.rows] : index(0);
  SmallVector<TensorMapDim> dims = {
      {index(columns / slabs), index(1), slabColumns},
      {getRowCount(host, tensor, operand), rowStride, boxRows},
      {index(slabs), index(slabColumns), slabs}};
  appendMapBatches(host, tensor, operand, dims);
  return host.tensorMap(tensor, dims, /*swizzle=*/128);
}

Value fp8::getFp8KeyMap(HostBuilder &host, const AttentionMemRef &k,
                        int64_t columns, int64_t tileKeys) {
  constexpr int64_t group = 4;
  DeviceTensor tensor = host.tensor(k.memref);
  auto index = [&](int64_t value) -> OpFoldResult {
    return host.getIndexAttr(value);
  };
  OpFoldResult rowStride = tensor.strides[*k.rows];
  SmallVector<TensorMapDim> dims = {
      {index(columns), index(1), getSlabColumns(k)},
      {index(group), rowStride, 2},
      {host.ceilDiv(getRowCount(host, tensor, k), group),
       host.mul(rowStride, index(group)), tileKeys / group}};
  appendMapBatches(host, tensor, k, dims);
  return host.tensorMap(tensor, dims, /*swizzle=*/128);
}

Value fp8::getFp8ValueMap(HostBuilder &host, const AttentionMemRef &transposed,
                          int64_t boxRows, int64_t boxKeys) {
  DeviceTensor tensor = host.tensor(transposed.memref);
  OpFoldResult one = host.getIndexAttr(1);
  SmallVector<TensorMapDim> dims = {
      {tensor.sizes[*transposed.columns], one, boxKeys},
      {getRowCount(host, tensor, transposed),
       transposed.rows ? tensor.strides[*transposed.rows]
                       : OpFoldResult(host.getIndexAttr(0)),
       boxRows},
      {one, one, 1}};
  appendMapBatches(host, tensor, transposed, dims);
  return host.tensorMap(tensor, dims, /*swizzle=*/boxKeys);
}

void fp8::appendBatches(HostBuilder &host, const AttentionMemRef &operand,
                        SmallVectorImpl<Value> &operands) {
  DeviceTensor tensor = host.tensor(operand.memref);
  operands.push_back(tensor.pointer);
  for (const BatchIndex &batch : operand.batches)
    operands.push_back(host.toI64(getBatchStride(host, tensor, batch)));
}

void fp8::appendScale(HostBuilder &host, const ScaleMemRef &scale,
                      SmallVectorImpl<Value> &operands) {
  appendBatches(host, scale.operand, operands);
  DeviceTensor tensor = host.tensor(scale.operand.memref);
  operands.push_back(host.toI64(scale.block != 0
                                    ? tensor.strides[*scale.operand.rows]
                                    : OpFoldResult(host.getIndexAttr(0))));
}

void fp8::appendOperand(HostBuilder &host, const AttentionMemRef &operand,
                        SmallVectorImpl<Value> &operands) {
  appendBatches(host, operand, operands);
  DeviceTensor tensor = host.tensor(operand.memref);
  for (std::optional<unsigned> dim : {operand.rows, operand.columns})
    operands.push_back(host.toI64(dim ? tensor.strides[*dim]
                                      : OpFoldResult(host.getIndexAttr(0))));
}
