//===- OffsetDivisor.cpp - Alignment of views of memory -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Follows views from a memref back to its allocation.
//
//===----------------------------------------------------------------------===//

#include "OffsetDivisor.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include <numeric>

using namespace mlir;
using namespace mlir::fp8;

/// A divisor of the number that `subview` adds to the offset of its source.
static int64_t getAddedDivisor(memref::SubViewOp subview) {
  auto [strides, ignored] = subview.getSourceType().getStridesAndOffset();
  int64_t divisor = 0;
  for (auto [offset, stride] :
       llvm::zip_equal(subview.getMixedOffsets(), strides)) {
    std::optional<int64_t> known = getConstantIntValue(offset);
    if (known && *known == 0)
      continue;
    int64_t step = ShapedType::isDynamic(stride) ? 1 : stride;
    divisor = std::gcd(divisor, known ? *known * step : step);
  }
  return divisor;
}

int64_t fp8::getOffsetDivisor(Value memref) {
  int64_t offset =
      cast<MemRefType>(memref.getType()).getStridesAndOffset().second;
  if (!ShapedType::isDynamic(offset))
    return offset;
  Operation *op = memref.getDefiningOp();
  if (auto subview = dyn_cast_if_present<memref::SubViewOp>(op))
    return std::gcd(getOffsetDivisor(subview.getSource()),
                    getAddedDivisor(subview));
  if (isa_and_present<memref::CollapseShapeOp, memref::ExpandShapeOp,
                      memref::CastOp>(op))
    return getOffsetDivisor(op->getOperand(0));
  return 1;
}
