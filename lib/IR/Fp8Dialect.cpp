//===- Fp8Dialect.cpp - The fp8 dialect -----------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Registers the dialect's attributes and operations; verifies its
// discardable attributes.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Dialect.h"
#include "fp8/IR/Fp8Attrs.h"
#include "fp8/IR/Fp8Ops.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::fp8;

#include "fp8/IR/Fp8Dialect.cpp.inc"

void Fp8Dialect::initialize() {
  registerAttributes();
  addOperations<
#define GET_OP_LIST
#include "fp8/IR/Fp8Ops.cpp.inc"
      >();
}

LogicalResult Fp8Dialect::verifyOperationAttribute(Operation *op,
                                                   NamedAttribute attr) {
  StringRef name = attr.getName();
  if (name == "fp8.keep" && !isa<UnitAttr>(attr.getValue()))
    return op->emitError("expected 'fp8.keep' to be a unit attribute, got ")
           << attr.getValue();
  if (name == "fp8.recipe" && !isa<RecipeAttr>(attr.getValue()))
    return op->emitError("expected 'fp8.recipe' to be a #fp8.recipe, got ")
           << attr.getValue();
  if (name == "fp8.act_scale") {
    auto scale = dyn_cast<FloatAttr>(attr.getValue());
    if (!scale || !scale.getValue().isFiniteNonZero() ||
        scale.getValue().isNegative())
      return op->emitError("expected 'fp8.act_scale' to be a positive finite "
                           "float, got ")
             << attr.getValue();
  }
  return success();
}

LogicalResult Fp8Dialect::verifyRegionArgAttribute(Operation *op, unsigned,
                                                   unsigned argIndex,
                                                   NamedAttribute attr) {
  if (attr.getName() == "fp8.param" && !isa<StringAttr>(attr.getValue()))
    return op->emitError("expected 'fp8.param' of argument ")
           << argIndex << " to be a string, got " << attr.getValue();
  return success();
}
