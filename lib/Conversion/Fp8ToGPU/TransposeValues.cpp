//===- TransposeValues.cpp - FP8 values with adjacent keys ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-transpose-values. It exchanges dimensions of a buffer. Its
// users read and write a view of the buffer that has the former dimensions.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/Passes.h"
#include "fp8/IR/AttentionOp.h"
#include "fp8/IR/Fp8Ops.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/TypeUtilities.h"

namespace mlir::fp8 {
#define GEN_PASS_DEF_TRANSPOSEVALUESPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

using namespace mlir;
using namespace mlir::fp8;

/// The keys of a column start at multiples of this number of bytes.
static constexpr int64_t columnAlignment = 16;

/// The allocation of which `memref` is a slice from the beginning, if all users
/// of the allocation are such slices.
static memref::AllocOp getAllocation(Value memref) {
  while (auto slice = memref.getDefiningOp<memref::SubViewOp>()) {
    bool isStart = llvm::all_of(slice.getMixedOffsets(), [](OpFoldResult at) {
      return isConstantIntValue(at, 0);
    });
    if (!isStart || !slice.hasUnitStride() || !slice.getDroppedDims().none())
      return {};
    memref = slice.getSource();
  }
  return memref.getDefiningOp<memref::AllocOp>();
}

/// Whether quantizations of 16-bit elements write `buffer` and its slices, and
/// only attentions read them, as v. Collects the slices.
static bool isOnlyValues(Value buffer,
                         SmallVectorImpl<memref::SubViewOp> &slices) {
  return llvm::all_of(buffer.getUses(), [&](OpOperand &use) {
    Operation *user = use.getOwner();
    if (auto quantize = dyn_cast<DynamicQuantizeOp>(user))
      return getElementTypeOrSelf(quantize.getInput())
                 .getIntOrFloatBitWidth() == 16;
    if (auto attention = dyn_cast<AttentionOp>(user))
      return &use == &attention.getVMutable();
    auto slice = dyn_cast<memref::SubViewOp>(user);
    if (!slice || getAllocation(slice) != getAllocation(buffer))
      return false;
    slices.push_back(slice);
    return isOnlyValues(slice, slices);
  });
}

/// The position of a dimension of the iteration space in `map`.
static unsigned getPosition(AffineMap map, unsigned dim) {
  return *map.getResultPosition(getAffineDimExpr(dim, map.getContext()));
}

/// The strides of a view of a buffer with the sizes `stored`, whose dimension
/// `i` is dimension `order[i]` of the view. None if it is not known how many
/// rows of the buffer a stride has.
static std::optional<SmallVector<OpFoldResult>>
getStrides(OpBuilder &builder, Location loc, ArrayRef<OpFoldResult> stored,
           ArrayRef<int64_t> order) {
  SmallVector<OpFoldResult> strides(order.size(), builder.getIndexAttr(1));
  int64_t rows = 1;
  for (int64_t i = static_cast<int64_t>(order.size()) - 2; i >= 0; --i) {
    strides[order[i]] = affine::makeComposedFoldedAffineApply(
        builder, loc, builder.getAffineDimExpr(0) * rows, {stored.back()});
    std::optional<int64_t> size = getConstantIntValue(stored[i]);
    if (!size && i != 0)
      return std::nullopt;
    rows *= size.value_or(1);
  }
  return strides;
}

/// The buffer's elements in the shape of `type`. The view is no
/// memref.transpose, because passes that free buffers do not follow that.
static Value createView(OpBuilder &builder, Location loc, Value buffer,
                        MemRefType type, ArrayRef<OpFoldResult> sizes,
                        ArrayRef<OpFoldResult> strides) {
  SmallVector<int64_t> known;
  for (OpFoldResult stride : strides)
    known.push_back(getConstantIntValue(stride).value_or(ShapedType::kDynamic));
  auto viewType = MemRefType::get(
      type.getShape(), type.getElementType(),
      StridedLayoutAttr::get(type.getContext(), /*offset=*/0, known),
      type.getMemorySpace());
  return memref::ReinterpretCastOp::create(
      builder, loc, viewType, buffer, builder.getIndexAttr(0), sizes, strides);
}

/// Transposes the buffer that has v of `op`, if all of its users allow it.
static bool transposeValues(AttentionOp op) {
  memref::AllocOp alloc = getAllocation(op.getV());
  SmallVector<memref::SubViewOp> slices;
  if (!alloc || !alloc.getType().getLayout().isIdentity() ||
      !isOnlyValues(alloc, slices))
    return false;
  MemRefType type = alloc.getType();
  unsigned keys = getPosition(op.getMapV(), op.getKeyDim());
  unsigned columns = getPosition(op.getMapV(), op.getColumnDim());
  int64_t rank = type.getRank();
  if (keys + 1 == rank)
    return false;
  // The dimensions of the buffer: all others, then columns and keys.
  SmallVector<int64_t> order;
  for (int64_t dim = 0; dim < rank; ++dim)
    if (dim != keys && dim != columns)
      order.push_back(dim);
  order.append({columns, keys});

  OpBuilder builder(alloc);
  Location loc = alloc.getLoc();
  SmallVector<OpFoldResult> sizes = alloc.getMixedSizes(), stored;
  for (int64_t dim : order)
    stored.push_back(sizes[dim]);
  AffineExpr size = builder.getAffineDimExpr(0);
  stored.back() = affine::makeComposedFoldedAffineApply(
      builder, loc, size.ceilDiv(columnAlignment) * columnAlignment,
      {stored.back()});
  std::optional<SmallVector<OpFoldResult>> strides =
      getStrides(builder, loc, stored, order);
  if (!strides)
    return false;
  Value buffer = memref::AllocOp::create(
      builder, loc, stored, type.getElementType(), type.getMemorySpace());
  alloc.replaceAllUsesWith(
      createView(builder, loc, buffer, type, sizes, *strides));
  alloc.erase();
  // Slices keep their shapes and get other strides.
  for (memref::SubViewOp slice : slices)
    slice.getResult().setType(memref::SubViewOp::inferResultType(
        slice.getSourceType(), slice.getMixedOffsets(), slice.getMixedSizes(),
        slice.getMixedStrides()));
  return true;
}

namespace {
struct TransposeValuesPass
    : fp8::impl::TransposeValuesPassBase<TransposeValuesPass> {
  using TransposeValuesPassBase::TransposeValuesPassBase;

  void runOnOperation() override {
    SmallVector<AttentionOp> attentions;
    getOperation()->walk([&](AttentionOp op) {
      if (op.isFp8() && !op.hasTensorSemantics())
        attentions.push_back(op);
    });
    for (AttentionOp op : attentions)
      numTransposed += transposeValues(op);
  }
};
} // namespace
