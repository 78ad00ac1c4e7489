//===- DiscardableAttrs.cpp - Discardable attributes ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Verifies the attributes of the dialect on operations, arguments and results.
// An attribute that is misspelled or in the wrong place is an error, because it
// would have no effect.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Attrs.h"
#include "fp8/IR/Fp8Dialect.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/KernelAttrs.h"
#include "fp8/Support/BlockShape.h"
#include "fp8/Support/ScaleArithmetic.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Names and places
//===----------------------------------------------------------------------===//

/// The attributes of operations and of arguments that an input program may
/// have.
static constexpr StringLiteral opAttrs[] = {
    "fp8.act_scale", "fp8.keep", "fp8.kernel", "fp8.recipe", "fp8.target"};
static constexpr StringLiteral argAttrs[] = {
    "fp8.block_shape", "fp8.original_type", "fp8.param", "fp8.param_part"};

/// The attributes that passes leave for later passes:
/// - on a launch, `fp8.launch_dependents` (the kernel itself waits for previous
///   kernels) and `fp8.cooperative` (its blocks wait for each other);
/// - on a compiled module, `fp8.assertions` of its kernels, and
///   `fp8.entry_points`, its exported functions;
/// - on an entry point, `fp8.result_sizes`, the function that computes sizes of
///   its results.
static constexpr StringLiteral opAttrsOfPasses[] = {
    "fp8.assertions", "fp8.cooperative", "fp8.entry_points",
    "fp8.launch_dependents", "fp8.result_sizes"};
/// On an argument:
/// - `fp8.params` of a function that is called: the names of the parameters
///   that it gets, one for each time that the function runs;
/// - `fp8.result_dims` of memory of a result: how its sizes follow from the
///   other arguments.
static constexpr StringLiteral argAttrsOfPasses[] = {"fp8.params",
                                                     "fp8.result_dims"};

static constexpr StringLiteral operationPlace = "an operation";
static constexpr StringLiteral argumentPlace = "a function argument";

/// The message for `name`, which is not in `here`, the attributes that `place`
/// may have.
static std::string explainUnknown(StringRef name, ArrayRef<StringLiteral> here,
                                  StringRef place,
                                  ArrayRef<StringLiteral> elsewhere,
                                  StringRef otherPlace) {
  constexpr unsigned maxTypos = 3;
  std::string text;
  for (auto [i, known] : llvm::enumerate(here))
    text += (i == 0 ? "" : i + 1 == here.size() ? " or " : ", ") + known.str();
  text = "expected " + text + " as attribute of " + place.str() + ", got " +
         name.str();
  if (llvm::is_contained(elsewhere, name))
    return text + ", which is an attribute of " + otherPlace.str();
  auto distance = [&](StringRef known) { return name.edit_distance(known); };
  StringRef nearest = *llvm::min_element(here, [&](StringRef a, StringRef b) {
    return distance(a) < distance(b);
  });
  if (distance(nearest) <= maxTypos)
    text += "; did you mean " + nearest.str() + "?";
  return text;
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

LogicalResult Fp8Dialect::verifyOperationAttribute(Operation *op,
                                                   NamedAttribute attr) {
  StringRef name = attr.getName();
  if (name == "fp8.keep" && !isa<UnitAttr>(attr.getValue()))
    return emitError(op->getLoc(),
                     "expected 'fp8.keep' to be a unit attribute, got ")
           << attr.getValue();
  if (name == "fp8.recipe" && !isa<RecipeAttr>(attr.getValue()))
    return emitError(op->getLoc(),
                     "expected 'fp8.recipe' to be a #fp8.recipe, got ")
           << attr.getValue();
  if (name == "fp8.act_scale") {
    auto scale = dyn_cast<FloatAttr>(attr.getValue());
    if (!scale || !scale.getValue().isFiniteNonZero() ||
        scale.getValue().isNegative())
      return emitError(op->getLoc(),
                       "expected 'fp8.act_scale' to be a positive finite "
                       "float, got ")
             << attr.getValue();
    // A recipe may be on a parent of the matmul, but a scale may not.
    if (isa<ModuleOp, FunctionOpInterface>(op))
      return emitError(op->getLoc(),
                       "expected 'fp8.act_scale' on a matmul, got it on ")
             << op->getName();
    if (!isUsableScale(scale.getValueAsDouble()))
      return emitError(op->getLoc(),
                       "expected 'fp8.act_scale' to be from 2^-126 to "
                       "2^127, got ")
             << attr.getValue();
  }
  if (name == "fp8.kernel" &&
      !attr.getValue().hasTrait<AttributeTrait::IsKernelConfig>())
    return emitError(op->getLoc(),
                     "expected 'fp8.kernel' to be an attribute of a family of "
                     "kernels (#fp8.wgmma, #fp8.mma_sync, ...), got ")
           << attr.getValue();
  if (name == "fp8.target" &&
      (!isa<ModuleOp>(op) || !isa<TargetAttr>(attr.getValue())))
    return emitError(op->getLoc(),
                     "expected 'fp8.target' to be a #fp8.target of a module, "
                     "got ")
           << attr.getValue() << " of " << op->getName();
  if (llvm::is_contained(opAttrs, name) ||
      llvm::is_contained(opAttrsOfPasses, name))
    return success();
  return emitError(op->getLoc(), explainUnknown(name, opAttrs, operationPlace,
                                                argAttrs, argumentPlace));
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

/// A message if the attribute of an argument of type `type` is wrong, otherwise
/// empty.
static StringRef explainArgAttr(NamedAttribute attr, Type type) {
  StringRef name = attr.getName();
  if (name == "fp8.param") {
    auto param = dyn_cast<StringAttr>(attr.getValue());
    if (!param)
      return "a string";
    if (param.empty())
      return "a name";
  }
  if (name == "fp8.params") {
    auto names = dyn_cast<ArrayAttr>(attr.getValue());
    if (!names || names.empty() ||
        !llvm::all_of(names, llvm::IsaPred<StringAttr>))
      return "an array of strings";
  }
  if (name == "fp8.param_part") {
    auto part = dyn_cast<StringAttr>(attr.getValue());
    if (!part || (part != "data" && part != "scale"))
      return "\"data\" or \"scale\"";
  }
  if (name == "fp8.block_shape") {
    auto block = dyn_cast<DenseI64ArrayAttr>(attr.getValue());
    // An argument without a rank has been lowered, for example to a pointer.
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
  StringRef name = attr.getName();
  if (!llvm::is_contained(argAttrs, name) &&
      !llvm::is_contained(argAttrsOfPasses, name))
    return emitError(op->getLoc(), explainUnknown(name, argAttrs, argumentPlace,
                                                  opAttrs, operationPlace));
  // A declaration has no block with arguments.
  auto function = dyn_cast<FunctionOpInterface>(op);
  Region &region = op->getRegion(regionIndex);
  Type type = function ? function.getArgumentTypes()[argIndex]
                       : region.getArgument(argIndex).getType();
  StringRef expected = explainArgAttr(attr, type);
  if (expected.empty())
    return success();
  return emitError(op->getLoc(), "expected '")
         << name << "' of argument " << argIndex << " to be " << expected
         << ", got " << attr.getValue();
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

LogicalResult Fp8Dialect::verifyRegionResultAttribute(Operation *op,
                                                      unsigned regionIndex,
                                                      unsigned resultIndex,
                                                      NamedAttribute attr) {
  StringRef name = attr.getName();
  InFlightDiagnostic diagnostic = emitError(op->getLoc());
  diagnostic << "expected no attribute of the fp8 dialect on a function "
                "result, got "
             << name << " on result " << resultIndex;
  if (llvm::is_contained(argAttrs, name))
    return diagnostic << ", which is an attribute of " << argumentPlace;
  if (llvm::is_contained(opAttrs, name))
    return diagnostic << ", which is an attribute of " << operationPlace;
  return diagnostic;
}
