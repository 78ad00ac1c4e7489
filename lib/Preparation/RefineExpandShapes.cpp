//===- RefineExpandShapes.cpp - Constant sizes belong in the type ---------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Puts the constant sizes of each tensor.expand_shape into its result type.
//
//===----------------------------------------------------------------------===//

#include "fp8/Preparation/Passes.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_REFINEEXPANDSHAPESPASS
#include "fp8/Preparation/Passes.h.inc"
} // namespace mlir::fp8

/// The shape of the result, with the constant sizes that its type leaves out.
static SmallVector<int64_t> getKnownShape(tensor::ExpandShapeOp op) {
  auto shape = llvm::to_vector(op.getResultType().getShape());
  for (auto [size, constant] : llvm::zip(shape, op.getStaticOutputShape()))
    if (ShapedType::isDynamic(size))
      size = constant;
  return shape;
}

/// The number of elements along the dimensions `group` of `shape`: dynamic if
/// one of them is; none if it does not fit an int64_t.
static std::optional<int64_t> multiply(ArrayRef<int64_t> shape,
                                       ArrayRef<int64_t> group) {
  int64_t product = 1;
  for (int64_t dim : group) {
    if (ShapedType::isDynamic(shape[dim]))
      return ShapedType::kDynamic;
    if (llvm::MulOverflow(product, shape[dim], product))
      return std::nullopt;
  }
  return product;
}

static LogicalResult refine(tensor::ExpandShapeOp op) {
  SmallVector<int64_t> shape = getKnownShape(op);
  RankedTensorType type = op.getResultType();
  if (ArrayRef<int64_t>(shape) == type.getShape())
    return success();
  for (int64_t size : shape)
    if (size < 0 && ShapedType::isStatic(size))
      return op.emitOpError("expected sizes of at least 0, got ") << size;

  // An expansion is valid only if a dimension of its source is static exactly
  // where all dimensions of its group are static.
  SmallVector<int64_t> source;
  for (auto [dim, group] : llvm::enumerate(op.getReassociationIndices())) {
    std::optional<int64_t> size = multiply(shape, group);
    if (!size)
      return op.emitOpError("expected sizes whose product fits 64 bits for "
                            "dimension ")
             << dim << " of the source";
    source.push_back(*size);
  }
  OpBuilder builder(op);
  Value from = op.getSrc();
  auto sourceType = op.getSrcType().clone(source);
  if (sourceType != from.getType())
    from = tensor::CastOp::create(builder, op.getLoc(), sourceType, from);
  Value expanded = tensor::ExpandShapeOp::create(
      builder, op.getLoc(), type.clone(shape), from,
      op.getReassociationIndices(), op.getMixedOutputShape());
  op.replaceAllUsesWith(
      tensor::CastOp::create(builder, op.getLoc(), type, expanded).getResult());
  op.erase();
  return success();
}

namespace {
struct RefineExpandShapesPass
    : fp8::impl::RefineExpandShapesPassBase<RefineExpandShapesPass> {
  using RefineExpandShapesPassBase::RefineExpandShapesPassBase;

  void runOnOperation() override {
    WalkResult result = getOperation()->walk([](tensor::ExpandShapeOp op) {
      return failed(refine(op)) ? WalkResult::interrupt()
                                : WalkResult::advance();
    });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace
