//===- Fp8OpsFold.cpp - Folders of the operations -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Simplifications that keep every bit of the result and create no operations
// except constants.
//
//===----------------------------------------------------------------------===//

#include "ConstantCast.h"
#include "Requantize.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/Fp8Types.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

/// A folder converts no constants with more elements, except splats.
/// fp8-fold-weights quantizes weights.
static constexpr int64_t maxFoldedElements = 1024;

//===----------------------------------------------------------------------===//
// Functions for all destination-style ops
//===----------------------------------------------------------------------===//

static bool hasNoElements(Value value) {
  auto type = cast<ShapedType>(value.getType());
  return type.hasStaticShape() && type.getNumElements() == 0;
}

/// Folds memref.cast into `op`, and results without elements into the inits.
static LogicalResult foldDestinationOp(DestinationStyleOpInterface op,
                                       SmallVectorImpl<OpFoldResult> &results) {
  if (succeeded(memref::foldMemRefCast(op)))
    return success();
  if (!op.hasPureTensorSemantics() ||
      !llvm::all_of(op.getDpsInits(), hasNoElements))
    return failure();
  llvm::append_range(results, op.getDpsInits());
  return success();
}

//===----------------------------------------------------------------------===//
// One folder for each operation
//===----------------------------------------------------------------------===//

LogicalResult AmaxOp::fold(FoldAdaptor,
                           SmallVectorImpl<OpFoldResult> &results) {
  // Blocks without elements give the init [amax_c1].
  if (hasTensorSemantics() && hasNoElements(getInput())) {
    results.push_back(getInit());
    return success();
  }
  return foldDestinationOp(*this, results);
}

LogicalResult ComputeScaleOp::fold(FoldAdaptor adaptor,
                                   SmallVectorImpl<OpFoldResult> &results) {
  if (!hasTensorSemantics())
    return foldDestinationOp(*this, results);
  Type type = getElementTypeOrSelf(getInit().getType());
  Format format = *fp8::getFormat(getFormat());
  ScalePolicy policy = {*fp8::getScaleType(type), getScaleRounding(),
                        getAmaxFloor().convertToFloat()};
  // The scale is already rounded to `type`, so the write is exact.
  auto convert = [&](const APFloat &amax) {
    return writeElement(computeScale(amax.convertToFloat(), format, policy),
                        type, Overflow::Saturate,
                        ScaleRounding::PowerOfTwoCeil);
  };
  if (Attribute scale = mapConstant(adaptor.getAmax(), getInit().getType(),
                                    maxFoldedElements, convert)) {
    results.push_back(scale);
    return success();
  }
  return foldDestinationOp(*this, results);
}

LogicalResult QuantizeOp::fold(FoldAdaptor,
                               SmallVectorImpl<OpFoldResult> &results) {
  if (Value source = getRequantizedSource(*this)) {
    results.push_back(source);
    return success();
  }
  return foldDestinationOp(*this, results);
}

LogicalResult DynamicQuantizeOp::fold(FoldAdaptor,
                                      SmallVectorImpl<OpFoldResult> &results) {
  return foldDestinationOp(*this, results);
}

LogicalResult DequantizeOp::fold(FoldAdaptor,
                                 SmallVectorImpl<OpFoldResult> &results) {
  if (hasTensorSemantics() && getScales().empty() &&
      getInput().getType() == getInit().getType()) {
    results.push_back(getInput());
    return success();
  }
  return foldDestinationOp(*this, results);
}

LogicalResult ScaledMatmulOp::fold(FoldAdaptor,
                                   SmallVectorImpl<OpFoldResult> &results) {
  // An empty sum gives the init, unless there is an epilogue.
  if (hasTensorSemantics() && !hasEpilogue() &&
      (hasNoElements(getA()) || hasNoElements(getB()))) {
    results.push_back(getInit());
    return success();
  }
  return foldDestinationOp(*this, results);
}

//===----------------------------------------------------------------------===//
// CastOp
//===----------------------------------------------------------------------===//

/// Whether a cast to `wide` and back keeps every code of `narrow`. For f8E5M2
/// it does not: saturation changes infinities, and the payloads of NaN are
/// lost.
static bool survivesRoundTrip(Type narrow, Type wide) {
  std::optional<FloatKind> kind = getFloatKind(wide);
  if (!kind)
    return false;
  if (isa<Float8E8M0FNUType>(narrow))
    return *kind != FloatKind::F16;
  return getFormat(narrow) && !isa<Float8E5M2Type>(narrow);
}

OpFoldResult CastOp::fold(FoldAdaptor adaptor) {
  Type from = getElementTypeOrSelf(getInput().getType());
  Type to = getElementTypeOrSelf(getType());
  if (auto inner = getInput().getDefiningOp<CastOp>())
    if (inner.getInput().getType() == getType() && survivesRoundTrip(to, from))
      return inner.getInput();
  return mapConstant(adaptor.getInput(), getType(), maxFoldedElements,
                     [&](const APFloat &value) {
                       return writeElement(readElement(value, from), to,
                                           getOverflow(), getScaleRounding());
                     });
}

Operation *Fp8Dialect::materializeConstant(OpBuilder &builder, Attribute value,
                                           Type type, Location loc) {
  return arith::ConstantOp::materialize(builder, value, type, loc);
}
