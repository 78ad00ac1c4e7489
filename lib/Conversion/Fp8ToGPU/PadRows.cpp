//===- PadRows.cpp - Rows of operands at multiples of 32 bytes ------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-pad-rows. It pads the rows of a buffer, which changes the
// types of the buffer and of all its views. All users have to accept unused
// elements between rows.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/Passes.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/MemRefFacts.h"
#include "fp8/IR/RowsOp.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::fp8 {
#define GEN_PASS_DEF_PADROWSPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

using namespace mlir;
using namespace mlir::fp8;

/// Padded rows start at multiples of this, in bytes. Kernels only need
/// multiples of 16, but TMA reads rows at odd multiples of 16 at half the speed
/// (docs/Performance.md).
static constexpr int64_t rowAlignment = 32;

/// The number of elements of a padded row of a buffer of `type`. None if its
/// rows are aligned, or if the pass does not pad this type.
static std::optional<int64_t> getPaddedRow(MemRefType type) {
  if (!isa<FloatType>(type.getElementType()) || type.getRank() < 2 ||
      !type.getLayout().isIdentity())
    return std::nullopt;
  int64_t bits = type.getElementTypeBitWidth(), row = type.getShape().back();
  if ((bits != 8 && bits != 16) || ShapedType::isDynamic(row) || row <= 1)
    return std::nullopt;
  int64_t padded =
      llvm::alignTo(row, rowAlignment / getElementBytes(type.getElementType()));
  if (padded == row)
    return std::nullopt;
  return padded;
}

static MemRefType withRow(MemRefType type, int64_t row) {
  SmallVector<int64_t> shape(type.getShape());
  shape.back() = row;
  return MemRefType::get(shape, type.getElementType(),
                         MemRefLayoutAttrInterface(), type.getMemorySpace());
}

/// `type` with rows that are `padded` elements apart.
static MemRefType getStridedType(MemRefType type, int64_t padded) {
  SmallVector<int64_t> strides =
      withRow(type, padded).getStridesAndOffset().first;
  return MemRefType::get(
      type.getShape(), type.getElementType(),
      StridedLayoutAttr::get(type.getContext(), /*offset=*/0, strides),
      type.getMemorySpace());
}

//===----------------------------------------------------------------------===//
// Users
//===----------------------------------------------------------------------===//

/// The type of the result of `op` if its operand gets the type `source`. Null
/// if `op` neither joins nor splits dimensions, or would need a copy.
static MemRefType getViewType(Operation *op, MemRefType source) {
  if (auto collapse = dyn_cast<memref::CollapseShapeOp>(op)) {
    SmallVector<ReassociationIndices> groups =
        collapse.getReassociationIndices();
    if (!memref::CollapseShapeOp::isGuaranteedCollapsible(source, groups))
      return {};
    return memref::CollapseShapeOp::computeCollapsedType(source, groups);
  }
  auto expand = dyn_cast<memref::ExpandShapeOp>(op);
  if (!expand)
    return {};
  FailureOr<MemRefType> type = memref::ExpandShapeOp::computeExpandedType(
      source, expand.getResultType().getShape(),
      expand.getReassociationIndices());
  return succeeded(type) ? *type : MemRefType();
}

/// Whether the operation takes operands of any strides and is not slower with
/// them. This holds for elementwise operations if elements have one byte.
static bool takesAnyStrides(Operation *op, MemRefType type) {
  return isa<ScaledMatmulOp, DynamicQuantizeOp, QuantizeOp, RowsOp>(op) ||
         (getElementBytes(type.getElementType()) == 1 &&
          isa<linalg::LinalgOp>(op));
}

static bool isMultiplied(OpOperand &use) {
  auto matmul = dyn_cast<ScaledMatmulOp>(use.getOwner());
  return matmul &&
         (&use == &matmul.getAMutable() || &use == &matmul.getBMutable());
}

namespace {
/// A buffer's users, and those of its views.
class BufferUsers {
public:
  /// Collects the users of `buffer` and of its views. Returns whether all of
  /// them take the buffer as `type`.
  bool visit(Value buffer, MemRefType type) {
    for (OpOperand &use : buffer.getUses()) {
      Operation *op = use.getOwner();
      if (takesAnyStrides(op, type)) {
        hasMatmul |= isMultiplied(use);
        continue;
      }
      MemRefType viewType = getViewType(op, type);
      if (!viewType || !visit(op->getResult(0), viewType))
        return false;
      views.push_back({op, viewType});
    }
    return true;
  }
  /// Whether a matmul multiplies the buffer or a view of it.
  bool hasProduct() const { return hasMatmul; }
  /// Gives the results of views the types for the padded buffer.
  void retypeViews() {
    for (auto [op, type] : views)
      op->getResult(0).setType(type);
  }

private:
  bool hasMatmul = false;
  SmallVector<std::pair<Operation *, MemRefType>> views;
};
} // namespace

/// Replaces `buffer` by the part of `padded` that has its elements.
static void replaceBuffer(OpBuilder &builder, Value buffer, Value padded,
                          BufferUsers &users) {
  auto type = cast<MemRefType>(buffer.getType());
  Location loc = buffer.getLoc();
  SmallVector<OpFoldResult> offsets(type.getRank(), builder.getIndexAttr(0));
  SmallVector<OpFoldResult> steps(type.getRank(), builder.getIndexAttr(1));
  SmallVector<OpFoldResult> sizes = memref::getMixedSizes(builder, loc, padded);
  sizes.back() = builder.getIndexAttr(type.getShape().back());
  Value rows = memref::SubViewOp::create(
      builder, loc,
      getStridedType(type,
                     cast<MemRefType>(padded.getType()).getShape().back()),
      padded, offsets, sizes, steps);
  buffer.replaceAllUsesWith(rows);
  users.retypeViews();
}

//===----------------------------------------------------------------------===//
// Allocations
//===----------------------------------------------------------------------===//

/// Pads the rows of an allocation if all of its users allow it.
static bool padAllocation(memref::AllocOp alloc) {
  MemRefType type = alloc.getType();
  std::optional<int64_t> row = getPaddedRow(type);
  BufferUsers users;
  if (!row || !users.visit(alloc, getStridedType(type, *row)) ||
      !users.hasProduct())
    return false;
  OpBuilder builder(alloc);
  auto padded = memref::AllocOp::create(
      builder, alloc.getLoc(), withRow(type, *row), alloc.getDynamicSizes(),
      alloc.getSymbolOperands(), alloc.getAlignmentAttr());
  replaceBuffer(builder, alloc, padded, users);
  alloc.erase();
  return true;
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

/// The elements of `attr` in rows of `padded`, with zeros at the ends of rows.
/// Null if the elements are not in the program.
static ElementsAttr padElements(ElementsAttr attr, MemRefType padded,
                                StringRef name) {
  auto type = RankedTensorType::get(padded.getShape(), padded.getElementType());
  if (auto dense = dyn_cast<DenseElementsAttr>(attr); dense && dense.isSplat())
    return dense.resizeSplat(type);
  ArrayRef<char> bytes;
  auto resource = dyn_cast<DenseResourceElementsAttr>(attr);
  if (resource) {
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    bytes = blob ? blob->getData() : ArrayRef<char>();
  } else if (auto dense = dyn_cast<DenseElementsAttr>(attr)) {
    bytes = dense.getRawData();
  }
  int64_t width = getElementBytes(padded.getElementType());
  int64_t from = attr.getShapedType().getShape().back() * width;
  int64_t to = padded.getShape().back() * width;
  int64_t rows = padded.getNumElements() * width / to;
  if (bytes.empty() || static_cast<int64_t>(bytes.size()) != rows * from)
    return {};
  AsmResourceBlob blob = HeapAsmResourceBlob::allocate(rows * to, rowAlignment);
  char *target = blob.getMutableData().data();
  for (int64_t i = 0; i < rows; ++i) {
    std::memcpy(target + i * to, bytes.data() + i * from, from);
    std::memset(target + i * to + from, 0, to - from);
  }
  if (!resource)
    return DenseElementsAttr::getFromRawBuffer(type, blob.getData());
  auto &manager =
      DenseResourceElementsHandle::getManagerInterface(type.getContext());
  return DenseResourceElementsAttr::get(type,
                                        manager.insert(name, std::move(blob)));
}

/// Pads the rows of a constant, which `readers` read, if all users allow it.
static bool padConstant(memref::GlobalOp global,
                        MutableArrayRef<memref::GetGlobalOp> readers) {
  MemRefType type = global.getType();
  std::optional<int64_t> row = getPaddedRow(type);
  auto elements = dyn_cast_or_null<ElementsAttr>(global.getInitialValueAttr());
  if (!row || !elements || !global.getConstant() || !global.isPrivate())
    return false;
  SmallVector<BufferUsers> users(readers.size());
  for (auto [reader, ofReader] : llvm::zip_equal(readers, users))
    if (!ofReader.visit(reader, getStridedType(type, *row)))
      return false;
  if (llvm::none_of(users, [](const BufferUsers &u) { return u.hasProduct(); }))
    return false;
  MemRefType padded = withRow(type, *row);
  ElementsAttr values =
      padElements(elements, padded, (global.getSymName() + ".padded").str());
  if (!values)
    return false;
  global.setType(padded);
  global.setInitialValueAttr(values);
  for (auto [reader, ofReader] : llvm::zip_equal(readers, users)) {
    OpBuilder builder(reader);
    auto newReader = memref::GetGlobalOp::create(builder, reader.getLoc(),
                                                 padded, reader.getName());
    replaceBuffer(builder, reader, newReader, ofReader);
    reader->erase();
  }
  return true;
}

namespace {
struct PadRowsPass : fp8::impl::PadRowsPassBase<PadRowsPass> {
  using PadRowsPassBase::PadRowsPassBase;

  void runOnOperation() override {
    SmallVector<memref::AllocOp> allocations;
    SymbolTable symbols(getOperation());
    llvm::MapVector<Operation *, SmallVector<memref::GetGlobalOp>> readers;
    getOperation()->walk([&](Operation *op) {
      if (auto alloc = dyn_cast<memref::AllocOp>(op))
        allocations.push_back(alloc);
      if (auto reader = dyn_cast<memref::GetGlobalOp>(op))
        if (auto global = symbols.lookup<memref::GlobalOp>(reader.getName()))
          readers[global].push_back(reader);
    });
    for (memref::AllocOp alloc : allocations)
      numPadded += padAllocation(alloc);
    for (auto &[global, ofGlobal] : readers)
      numPadded += padConstant(cast<memref::GlobalOp>(global), ofGlobal);
  }
};
} // namespace
