//===- VerifyLiterals.cpp - Finite 8-bit float literals -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reports 8-bit float constants that are NaN or infinite. The parser silently
// turns numbers that are out of range into these.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Types.h"
#include "fp8/Preparation/Passes.h"
#include "mlir/IR/BuiltinAttributes.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_VERIFYLITERALSPASS
#include "fp8/Preparation/Passes.h.inc"
} // namespace mlir::fp8

static bool isFloat8(Type type) {
  auto floatType = dyn_cast<FloatType>(type);
  return floatType && floatType.getWidth() == 8;
}

/// The position of element `index` in row-major order, such as "[1, 2]".
static std::string getPosition(ShapedType type, int64_t index) {
  SmallVector<int64_t> position;
  for (int64_t size : llvm::reverse(type.getShape())) {
    position.push_back(index % size);
    index /= size;
  }
  std::reverse(position.begin(), position.end());
  return printBlockShape(position);
}

static LogicalResult verifyValue(Operation *op, Type type, const APFloat &value,
                                 const Twine &where) {
  if (value.isFinite())
    return success();
  APFloat largest =
      APFloat::getLargest(cast<FloatType>(type).getFloatSemantics());
  return emitError(op->getLoc(), "expected finite ")
         << type << " literals, got " << (value.isNaN() ? "NaN" : "infinity")
         << where << " (the largest finite value of the type is "
         << largest.convertToDouble() << ")";
}

/// Checks only literals in the text, because the bytes of a resource are not
/// parsed.
static LogicalResult verifyLiteral(Operation *op, Attribute attr) {
  if (auto scalar = dyn_cast<FloatAttr>(attr);
      scalar && isFloat8(scalar.getType()))
    return verifyValue(op, scalar.getType(), scalar.getValue(), "");
  auto dense = dyn_cast<DenseElementsAttr>(attr);
  if (!dense || !isFloat8(dense.getElementType()))
    return success();
  if (dense.isSplat())
    return verifyValue(op, dense.getElementType(),
                       dense.getSplatValue<APFloat>(), " in every element");
  for (auto [index, value] : llvm::enumerate(dense.getValues<APFloat>()))
    if (!value.isFinite())
      return verifyValue(op, dense.getElementType(), value,
                         " at " + getPosition(dense.getType(), index));
  return success();
}

namespace {
struct VerifyLiteralsPass
    : fp8::impl::VerifyLiteralsPassBase<VerifyLiteralsPass> {
  using VerifyLiteralsPassBase::VerifyLiteralsPassBase;

  void runOnOperation() override {
    bool invalid = false;
    getOperation()->walk([&](Operation *op) {
      for (NamedAttribute attr : op->getAttrs())
        invalid |= failed(verifyLiteral(op, attr.getValue()));
    });
    if (invalid)
      signalPassFailure();
    markAllAnalysesPreserved();
  }
};
} // namespace
