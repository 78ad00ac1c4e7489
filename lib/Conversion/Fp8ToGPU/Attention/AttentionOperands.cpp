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

using namespace mlir;
using namespace mlir::fp8;

/// The number of elements in 16 bytes.
static constexpr int64_t alignment = 8;
static constexpr int64_t slabColumns = 64;

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
  return operand.isContiguous() && operand.isAligned(alignment);
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
                                    SmallVectorImpl<Value> &temporaries) {
  if (canUseTma(operand))
    return operand;
  DeviceTensor tensor = host.tensor(operand.memref);
  SmallVector<unsigned> order = getOrder(operand);
  unsigned rank = order.size();
  SmallVector<OpFoldResult> sizes;
  for (unsigned dim : order)
    sizes.push_back(tensor.sizes[dim]);
  SmallVector<OpFoldResult> padded = sizes;
  padded.back() = host.mul(host.ceilDiv(sizes.back(), alignment),
                           host.getIndexAttr(alignment));
  Value memory = memref::AllocOp::create(host, padded, tensor.elementType);
  temporaries.push_back(memory);
  // The padding is never read, because the tensor map has the size without it.
  SmallVector<OpFoldResult> zeros(rank, host.getIndexAttr(0));
  SmallVector<OpFoldResult> ones(rank, host.getIndexAttr(1));
  Value copy = memref::SubViewOp::create(host, memory, zeros, sizes, ones);
  SmallVector<AffineExpr> source(operand.getType().getRank(),
                                 host.getAffineConstantExpr(0));
  for (auto [position, dim] : llvm::enumerate(order))
    source[dim] = host.getAffineDimExpr(position);
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
  if (operand.rows)
    prepared.rows = next;
  return prepared;
}

//===----------------------------------------------------------------------===//
// As parameters
//===----------------------------------------------------------------------===//

Value fp8::getOperandMap(HostBuilder &host, const AttentionMemRef &operand,
                         int64_t columns, int64_t boxRows, bool isOneBox) {
  DeviceTensor tensor = host.tensor(operand.memref);
  auto index = [&](int64_t value) -> OpFoldResult {
    return host.getIndexAttr(value);
  };
  bool hasSlabs = isOneBox && columns % slabColumns == 0;
  int64_t slabs = hasSlabs ? columns / slabColumns : 1;
  OpFoldResult rowStride =
      operand.rows ? tensor.strides[*operand.rows] : index(0);
  SmallVector<TensorMapDim> dims = {
      {index(columns / slabs), index(1), slabColumns},
      {getRowCount(host, tensor, operand), rowStride, boxRows},
      {index(slabs), index(slabColumns), slabs}};
  // Innermost first.
  for (const BatchIndex &batch : llvm::reverse(operand.batches))
    dims.push_back({getBatchSize(host, tensor, batch),
                    getBatchStride(host, tensor, batch)});
  return host.tensorMap(tensor, dims, /*swizzle=*/slabColumns * 2);
}

void fp8::appendOperand(HostBuilder &host, const AttentionMemRef &operand,
                        SmallVectorImpl<Value> &operands) {
  DeviceTensor tensor = host.tensor(operand.memref);
  operands.push_back(tensor.pointer);
  for (const BatchIndex &batch : operand.batches)
    operands.push_back(host.toI64(getBatchStride(host, tensor, batch)));
  for (std::optional<unsigned> dim : {operand.rows, operand.columns})
    operands.push_back(host.toI64(dim ? tensor.strides[*dim]
                                      : OpFoldResult(host.getIndexAttr(0))));
}
