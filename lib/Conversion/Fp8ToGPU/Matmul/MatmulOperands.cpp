//===- MatmulOperands.cpp - Preparing operands of matmuls -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks and copies operands. Copies are operations of memref and scf, which
// are lowered like other elementwise operations.
//
//===----------------------------------------------------------------------===//

#include "MatmulOperands.h"
#include "../Kernels/OffsetDivisor.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::fp8;

Value Temporaries::allocate(HostBuilder &host, ArrayRef<OpFoldResult> sizes,
                            Type type) {
  entries.push_back({memref::AllocOp::create(host, sizes, type), {}});
  return entries.back().memref;
}

void Temporaries::free(HostBuilder &host) const {
  for (const Entry &entry : entries) {
    if (!entry.exists) {
      memref::DeallocOp::create(host, entry.memref);
      continue;
    }
    scf::IfOp::create(host, entry.exists,
                      [&](OpBuilder &builder, Location loc) {
                        memref::DeallocOp::create(builder, loc, entry.memref);
                        scf::YieldOp::create(builder, loc);
                      });
  }
}

OpFoldResult fp8::getSize(HostBuilder &host, const DeviceTensor &tensor,
                          const OperandView &view, LoopRole role) {
  std::optional<unsigned> dim = view.at(role);
  return dim ? tensor.sizes[*dim] : OpFoldResult(host.getIndexAttr(1));
}

OpFoldResult fp8::getStride(HostBuilder &host, const DeviceTensor &tensor,
                            const OperandView &view, LoopRole role) {
  std::optional<unsigned> dim = view.at(role);
  return dim ? tensor.strides[*dim] : OpFoldResult(host.getIndexAttr(0));
}

//===----------------------------------------------------------------------===//
// Data
//===----------------------------------------------------------------------===//

bool fp8::isAligned(const OperandView &view, LoopRole contiguous,
                    std::array<LoopRole, 2> outer, int64_t elements) {
  MemRefType type = view.getType();
  if (view.getStaticStride(contiguous) != 1 ||
      !isOffsetMultiple(view.memref, elements))
    return false;
  bool rowsAreAligned = type.getLayout().isIdentity() &&
                        isMultiple(type.getShape().back(), elements);
  return rowsAreAligned || llvm::all_of(outer, [&](LoopRole role) {
           return isMultiple(view.getStaticStride(role), elements);
         });
}

/// A view of an allocation [batch, rows, K] whose rows may be padded. An
/// operand that all batches share is stored only once.
static OperandView getCanonicalView(Value memref, LoopRole role,
                                    bool hasBatch) {
  OperandView view;
  view.memref = memref;
  if (hasBatch)
    view.position[static_cast<unsigned>(LoopRole::Batch)] = 0;
  view.position[static_cast<unsigned>(role)] = 1;
  view.position[static_cast<unsigned>(LoopRole::K)] = 2;
  return view;
}

void fp8::buildParallel(
    HostBuilder &host, ArrayRef<OpFoldResult> sizes,
    function_ref<void(OpBuilder &, Location, ValueRange)> body) {
  SmallVector<Value> lower, upper, step;
  for (OpFoldResult size : sizes) {
    lower.push_back(host.toIndex(host.getIndexAttr(0)));
    upper.push_back(host.toIndex(size));
    step.push_back(host.toIndex(host.getIndexAttr(1)));
  }
  scf::ParallelOp::create(host, lower, upper, step, body);
}

SmallVector<Value>
fp8::getIndices(OpBuilder &builder, Location loc, const OperandView &view,
                ArrayRef<std::pair<LoopRole, Value>> byRole) {
  SmallVector<Value> indices(view.getType().getRank());
  for (auto [role, index] : byRole)
    if (std::optional<unsigned> dim = view.at(role))
      indices[*dim] = index;
  for (Value &index : indices)
    if (!index)
      index = arith::ConstantIndexOp::create(builder, loc, 0);
  return indices;
}

OperandView fp8::prepareOperand(HostBuilder &host, const OperandView &operand,
                                LoopRole role, Temporaries &temporaries) {
  if (isAligned(operand, LoopRole::K, {role, LoopRole::Batch}, 16))
    return operand;
  DeviceTensor tensor = host.tensor(operand.memref);
  SmallVector<OpFoldResult> sizes;
  for (LoopRole each : {LoopRole::Batch, role, LoopRole::K})
    sizes.push_back(getSize(host, tensor, operand, each));
  SmallVector<OpFoldResult> padded = sizes;
  padded[2] = host.mul(host.ceilDiv(sizes[2], 16), host.getIndexAttr(16));
  Value memory = temporaries.allocate(host, padded, tensor.elementType);
  buildParallel(
      host, sizes, [&](OpBuilder &builder, Location loc, ValueRange ivs) {
        Value element =
            memref::LoadOp::create(builder, loc, operand.memref,
                                   getIndices(builder, loc, operand,
                                              {{LoopRole::Batch, ivs[0]},
                                               {role, ivs[1]},
                                               {LoopRole::K, ivs[2]}}));
        memref::StoreOp::create(builder, loc, element, memory, ivs);
      });
  // The padding may have any value, because TMA gets the size without it.
  SmallVector<OpFoldResult> zeros(3, host.getIndexAttr(0));
  SmallVector<OpFoldResult> ones(3, host.getIndexAttr(1));
  return getCanonicalView(
      memref::SubViewOp::create(host, memory, zeros, sizes, ones), role,
      operand.at(LoopRole::Batch).has_value());
}

//===----------------------------------------------------------------------===//
// Operands of kernels on mma.sync and tcgen05
//===----------------------------------------------------------------------===//

bool fp8::hasAlignedPairs(const OperandView &result) {
  return result.getStaticStride(LoopRole::N) == 1 &&
         isMultiple(result.getStaticStride(LoopRole::M), 2) &&
         isMultiple(result.getStaticStride(LoopRole::Batch), 2) &&
         isOffsetMultiple(result.memref, 2);
}

bool fp8::isInstructionScale(const std::optional<OperandView> &scale,
                             LoopRole role) {
  if (!scale || !scale->at(LoopRole::K) || scale->blockOf(role) != 1 ||
      scale->blockOf(LoopRole::K) != 32)
    return false;
  return isa<Float8E8M0FNUType>(scale->getType().getElementType()) &&
         scale->getStaticStride(LoopRole::K) == 1 &&
         isMultiple(scale->getStaticStride(role), 4) &&
         isMultiple(scale->getStaticStride(LoopRole::Batch), 4) &&
         isOffsetMultiple(scale->memref, 4);
}

void fp8::appendTensor(HostBuilder &host, const OperandView &view,
                       ArrayRef<LoopRole> roles,
                       SmallVectorImpl<Value> &operands) {
  DeviceTensor tensor = host.tensor(view.memref);
  operands.push_back(tensor.pointer);
  for (LoopRole role : roles)
    operands.push_back(host.toI64(getStride(host, tensor, view, role)));
}
