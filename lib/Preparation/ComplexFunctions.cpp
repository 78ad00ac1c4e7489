//===- ComplexFunctions.cpp - Complex tensors as arguments ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Arguments and results of functions become tensors of pairs, as torch's
// view_as_real makes them. They have the same bytes as complex numbers.
//
//===----------------------------------------------------------------------===//

#include "ComplexParts.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::fp8;

/// The type of pairs: tensor<4x?x2xf32> for tensor<4x?xcomplex<f32>>. Null for
/// types other than tensors of complex numbers.
static RankedTensorType getPairsType(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || !isComplex(tensor))
    return {};
  SmallVector<int64_t> shape(tensor.getShape());
  shape.push_back(2);
  return RankedTensorType::get(
      shape, cast<ComplexType>(tensor.getElementType()).getElementType());
}

static SmallVector<Type> getPairsTypes(TypeRange types) {
  return llvm::map_to_vector(types, [](Type type) -> Type {
    RankedTensorType pairs = getPairsType(type);
    return pairs ? pairs : type;
  });
}

namespace {
/// The slice of part 0 or 1 in a tensor of pairs.
struct PartSlice {
  PartSlice(OpBuilder &builder, ArrayRef<OpFoldResult> sizes, int64_t part)
      : offsets(sizes.size(), builder.getIndexAttr(0)), sizes(sizes),
        strides(sizes.size() + 1, builder.getIndexAttr(1)) {
    offsets.push_back(builder.getIndexAttr(part));
    this->sizes.push_back(builder.getIndexAttr(1));
  }

  SmallVector<OpFoldResult> offsets, sizes, strides;
};
} // namespace

/// Makes the complex tensor of `pairs`.
static Value uniteParts(OpBuilder &builder, Location loc, Value pairs,
                        Type type) {
  auto partType =
      RankedTensorType::get(cast<ShapedType>(type).getShape(),
                            cast<ShapedType>(pairs.getType()).getElementType());
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, pairs);
  sizes.pop_back();
  SmallVector<Value> parts;
  for (int64_t part : {0, 1}) {
    PartSlice slice(builder, sizes, part);
    parts.push_back(tensor::ExtractSliceOp::create(builder, loc, partType,
                                                   pairs, slice.offsets,
                                                   slice.sizes, slice.strides));
  }
  return UnrealizedConversionCastOp::create(builder, loc, type, parts)
      .getResult(0);
}

/// Makes the tensor of pairs of the complex tensor `value`.
static Value interleaveParts(OpBuilder &builder, Location loc, Value value) {
  RankedTensorType type = getPairsType(value.getType());
  auto partType =
      RankedTensorType::get(type.getShape().drop_back(), type.getElementType());
  auto parts = UnrealizedConversionCastOp::create(
      builder, loc, TypeRange{partType, partType}, value);
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, loc, parts.getResult(0));
  SmallVector<OpFoldResult> allSizes = sizes;
  allSizes.push_back(builder.getIndexAttr(2));
  Value pairs =
      tensor::EmptyOp::create(builder, loc, allSizes, type.getElementType());
  for (int64_t part : {0, 1}) {
    PartSlice slice(builder, sizes, part);
    pairs = tensor::InsertSliceOp::create(builder, loc, parts.getResult(part),
                                          pairs, slice.offsets, slice.sizes,
                                          slice.strides);
  }
  return pairs;
}

/// Replaces the complex operands of `op` by tensors of pairs.
static void interleaveOperands(Operation *op) {
  OpBuilder builder(op);
  for (OpOperand &operand : op->getOpOperands())
    if (getPairsType(operand.get().getType()))
      operand.set(interleaveParts(builder, op->getLoc(), operand.get()));
}

static LogicalResult verifySignature(func::FuncOp function) {
  for (Type type : llvm::concat<const Type>(function.getArgumentTypes(),
                                            function.getResultTypes()))
    if (isComplex(type) && !getPairsType(type))
      return function.emitError("expected complex arguments and results to be "
                                "ranked tensors, got ")
             << type;
  return success();
}

static void convertFunction(func::FuncOp function) {
  FunctionType type = function.getFunctionType();
  function.setType(FunctionType::get(function.getContext(),
                                     getPairsTypes(type.getInputs()),
                                     getPairsTypes(type.getResults())));
  if (function.isDeclaration())
    return;
  OpBuilder builder = OpBuilder::atBlockBegin(&function.getBody().front());
  for (BlockArgument argument : function.getArguments()) {
    Type complex = argument.getType();
    RankedTensorType pairs = getPairsType(complex);
    if (!pairs)
      continue;
    argument.setType(pairs);
    if (argument.use_empty())
      continue;
    SmallVector<OpOperand *> uses = llvm::map_to_vector(
        argument.getUses(), [](OpOperand &u) { return &u; });
    Value united = uniteParts(builder, argument.getLoc(), argument, complex);
    for (OpOperand *use : uses)
      use->set(united);
  }
  function.walk([](func::ReturnOp op) { interleaveOperands(op); });
}

static void convertCall(func::CallOp call) {
  interleaveOperands(call);
  OpBuilder builder(call->getContext());
  builder.setInsertionPointAfter(call);
  for (OpResult result : call.getResults()) {
    Type complex = result.getType();
    RankedTensorType pairs = getPairsType(complex);
    if (!pairs)
      continue;
    SmallVector<OpOperand *> uses =
        llvm::map_to_vector(result.getUses(), [](OpOperand &u) { return &u; });
    result.setType(pairs);
    Value united = uniteParts(builder, call.getLoc(), result, complex);
    for (OpOperand *use : uses)
      use->set(united);
  }
}

LogicalResult fp8::convertComplexFunctions(ModuleOp module) {
  SmallVector<func::FuncOp> functions;
  module.walk([&](func::FuncOp function) { functions.push_back(function); });
  for (func::FuncOp function : functions)
    if (failed(verifySignature(function)))
      return failure();
  for (func::FuncOp function : functions)
    convertFunction(function);
  module.walk([](func::CallOp call) { convertCall(call); });
  return success();
}
