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
#include "fp8/Support/BlockShape.h"
#include "fp8/Support/ScaleArithmetic.h"
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
  registerInterfaces();
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
    if (!isUsableScale(scale.getValueAsDouble()))
      return op->emitError("expected 'fp8.act_scale' to be from 2^-126 to "
                           "2^127, got ")
             << attr.getValue();
  }
  if (name == "fp8.kernel_config") {
    if (isa<ScaledMatmulOp>(op) && isa<KernelConfigAttr>(attr.getValue()))
      return success();
    return op->emitError("expected 'fp8.kernel_config' to be a "
                         "#fp8.kernel_config of an fp8.scaled_matmul, got ")
           << attr.getValue();
  }
  // Of a launch: the kernel waits for those before it by itself; its blocks
  // wait for each other.
  if (name == "fp8.launch_dependents" || name == "fp8.cooperative")
    return success();
  // Of a compiled module: what it exports.
  if (name == "fp8.entry_points")
    return success();
  if (!llvm::is_contained({"fp8.act_scale", "fp8.keep", "fp8.recipe"}, name))
    return op->emitError("expected fp8.act_scale, fp8.keep or fp8.recipe as "
                         "attribute of an operation, got ")
           << name;
  return success();
}

/// What is wrong with an attribute of an argument of type `type`; empty for
/// nothing.
static StringRef explainArgAttr(NamedAttribute attr, Type type) {
  StringRef name = attr.getName();
  if (name == "fp8.param") {
    auto param = dyn_cast<StringAttr>(attr.getValue());
    if (!param)
      return "a string";
    if (param.empty())
      return "a name";
  }
  if (name == "fp8.param_part") {
    auto part = dyn_cast<StringAttr>(attr.getValue());
    if (!part || (part != "data" && part != "scale"))
      return "\"data\" or \"scale\"";
  }
  if (name == "fp8.block_shape") {
    auto block = dyn_cast<DenseI64ArrayAttr>(attr.getValue());
    // An argument without a rank is one that was lowered, say to a pointer.
    auto shaped = dyn_cast<ShapedType>(type);
    bool isRanked = shaped && shaped.hasRank();
    if (!block)
      return "an array<i64>";
    int64_t rank = isRanked ? shaped.getRank() : block.size();
    if (!explainInvalidBlockShape(block, rank).empty())
      return "an array<i64> with a positive size or -1 for each dimension";
  }
  if (name == "fp8.original_type" && !isa<TypeAttr>(attr.getValue()))
    return "a type";
  return "";
}

LogicalResult Fp8Dialect::verifyRegionArgAttribute(Operation *op,
                                                   unsigned regionIndex,
                                                   unsigned argIndex,
                                                   NamedAttribute attr) {
  // A declaration has no block with arguments.
  auto function = dyn_cast<FunctionOpInterface>(op);
  Region &region = op->getRegion(regionIndex);
  Type type = function ? function.getArgumentTypes()[argIndex]
                       : region.getArgument(argIndex).getType();
  StringRef expected = explainArgAttr(attr, type);
  if (expected.empty())
    return success();
  return op->emitError("expected '")
         << attr.getName().strref() << "' of argument " << argIndex << " to be "
         << expected << ", got " << attr.getValue();
}
