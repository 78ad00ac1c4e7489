//===- EraseSelfCopies.cpp - Copies of memory to itself -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-erase-self-copies: erases copies whose source and target are
// the same memory, seen through different reshapes.
//
//===----------------------------------------------------------------------===//

#include "fp8/Memory/Passes.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_ERASESELFCOPIESPASS
#include "fp8/Memory/Passes.h.inc"
} // namespace mlir::fp8

/// The size of a dimension of a memref: a number, or the value with which the
/// memref was made. Null if neither is known.
static OpFoldResult getSize(Value memref, int64_t dim) {
  auto type = cast<MemRefType>(memref.getType());
  if (!type.isDynamicDim(dim))
    return IntegerAttr::get(IndexType::get(type.getContext()),
                            type.getDimSize(dim));
  auto subview = memref.getDefiningOp<memref::SubViewOp>();
  if (subview &&
      subview.getMixedSizes().size() == static_cast<size_t>(type.getRank()))
    return subview.getMixedSizes()[dim];
  return {};
}

/// Whether `subview` has all elements of its source. Its result may lack
/// dimensions of size 1.
static bool isWhole(memref::SubViewOp subview) {
  for (auto [dim, offset, size, stride] :
       llvm::enumerate(subview.getMixedOffsets(), subview.getMixedSizes(),
                       subview.getMixedStrides())) {
    if (!isConstantIntValue(offset, 0) || !isConstantIntValue(stride, 1))
      return false;
    OpFoldResult all = getSize(subview.getSource(), dim);
    auto read = dyn_cast_if_present<memref::DimOp>(
        dyn_cast<Value>(size) ? cast<Value>(size).getDefiningOp() : nullptr);
    bool isRead = read && read.getSource() == subview.getSource() &&
                  read.getConstantIndex() == static_cast<int64_t>(dim);
    if (!isRead && (!all || !isEqualConstantIntOrValue(size, all)))
      return false;
  }
  return true;
}

/// The memref of which `memref` is a reshape. Reshapes keep the order of
/// elements, so two reshapes of it with the same shape are the same elements.
static Value getReshaped(Value memref) {
  while (Operation *op = memref.getDefiningOp()) {
    auto subview = dyn_cast<memref::SubViewOp>(op);
    if (!isa<memref::ExpandShapeOp, memref::CollapseShapeOp, memref::CastOp>(
            op) &&
        !(subview && isWhole(subview)))
      break;
    memref = op->getOperand(0);
  }
  return memref;
}

namespace {
struct EraseSelfCopiesPass
    : fp8::impl::EraseSelfCopiesPassBase<EraseSelfCopiesPass> {
  using EraseSelfCopiesPassBase::EraseSelfCopiesPassBase;

  void runOnOperation() override {
    getOperation()->walk([&](memref::CopyOp copy) {
      if (getReshaped(copy.getSource()) != getReshaped(copy.getTarget()))
        return;
      copy.erase();
      ++numErased;
    });
  }
};
} // namespace
