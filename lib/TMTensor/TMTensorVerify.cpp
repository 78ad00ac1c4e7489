//===- TMTensorVerify.cpp - Verifiers of tm_tensor ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks numbers of operands, shapes, element types and bodies.
//
//===----------------------------------------------------------------------===//

#include "fp8/TMTensor/TMTensorOps.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/SmallSet.h"

using namespace mlir;
using namespace mlir::fp8::tm_tensor;

static LogicalResult verifyCounts(Operation *op, ValueRange inputs,
                                  size_t minInputs, size_t maxInputs,
                                  ValueRange outputs, size_t numOutputs) {
  if (inputs.size() < minInputs || inputs.size() > maxInputs) {
    InFlightDiagnostic error = op->emitOpError("expected ");
    error << minInputs;
    if (maxInputs != minInputs)
      error << " to " << maxInputs;
    return error << " inputs, got " << inputs.size();
  }
  if (numOutputs && outputs.size() != numOutputs)
    return op->emitOpError("expected ")
           << numOutputs << " outputs, got " << outputs.size();
  return success();
}

static ShapedType typeOf(Value value) {
  return cast<ShapedType>(value.getType());
}

/// Whether two sizes can be equal. Sizes that are both static must be equal.
static bool areCompatible(int64_t a, int64_t b) {
  return ShapedType::isDynamic(a) || ShapedType::isDynamic(b) || a == b;
}

/// Whether the shapes can be equal in all dimensions except `except`.
static bool areCompatible(ShapedType a, ShapedType b, int64_t except = -1) {
  if (a.getRank() != b.getRank())
    return false;
  for (int64_t dim = 0; dim < a.getRank(); ++dim)
    if (dim != except && !areCompatible(a.getDimSize(dim), b.getDimSize(dim)))
      return false;
  return true;
}

static LogicalResult verifyDimension(Operation *op, int64_t dimension,
                                     int64_t rank) {
  if (dimension >= 0 && dimension < rank)
    return success();
  return op->emitOpError("expected a dimension from 0 to ")
         << rank - 1 << ", got " << dimension;
}

/// Checks that the body takes `arguments` and yields one `result`.
static LogicalResult verifyBody(Operation *op, TypeRange arguments,
                                Type result) {
  Block &body = op->getRegion(0).front();
  if (!llvm::equal(body.getArgumentTypes(), arguments))
    return op->emitOpError("expected a body on (")
           << arguments << "), got one on (" << body.getArgumentTypes() << ")";
  TypeRange yielded = body.getTerminator()->getOperandTypes();
  if (yielded.size() != 1 || yielded.front() != result)
    return op->emitOpError("expected a body that yields ")
           << result << ", got (" << yielded << ")";
  return success();
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

LogicalResult ScanOp::verify() {
  if (failed(verifyCounts(*this, getInputs(), 1, 1, getOutputs(), 2)))
    return failure();
  ShapedType input = typeOf(getInputs()[0]), output = typeOf(getOutputs()[0]);
  ShapedType accumulator = typeOf(getOutputs()[1]);
  if (failed(verifyDimension(*this, getDimension(), input.getRank())))
    return failure();
  Type element = input.getElementType();
  if (!areCompatible(input, output) || output.getElementType() != element)
    return emitOpError("expected an output like the input, ")
           << input << ", got " << output;
  SmallVector<int64_t> line(input.getShape());
  line.erase(line.begin() + getDimension());
  ShapedType expected = input.clone(line);
  if (!areCompatible(expected, accumulator) ||
      accumulator.getElementType() != element)
    return emitOpError("expected an accumulator of shape and type ")
           << expected << ", got " << accumulator;
  return verifyBody(*this, {element, element}, element);
}

LogicalResult ScatterOp::verify() {
  if (failed(verifyCounts(*this, getInputs(), 2, 2, getOutputs(), 1)))
    return failure();
  ShapedType updates = typeOf(getInputs()[0]), indices = typeOf(getInputs()[1]);
  ShapedType original = typeOf(getOutputs()[0]);
  if (indices.getRank() != 2 ||
      !indices.getElementType().isSignlessIntOrIndex() ||
      indices.isDynamicDim(1))
    return emitOpError("expected integers of [updates, depth] with a known "
                       "depth as indices, got ")
           << indices;
  ArrayRef<int64_t> map = getDimensionMap();
  llvm::SmallSet<int64_t, 4> dims(map.begin(), map.end());
  if (static_cast<int64_t>(map.size()) != indices.getDimSize(1) ||
      dims.size() != map.size() || llvm::any_of(map, [&](int64_t dim) {
        return dim < 0 || dim >= original.getRank();
      }))
    return emitOpError("expected a dimension_map with ")
           << indices.getDimSize(1) << " different dimensions of " << original
           << ", got [" << map << "]";
  int64_t rank = updates.getRank(), skipped = original.getRank() - rank + 1;
  if (rank < 1 || skipped < 0 ||
      !areCompatible(updates.getDimSize(0), indices.getDimSize(0)))
    return emitOpError("expected updates with one slice of the original, ")
           << original << ", for each row of the indices, " << indices
           << ", got " << updates;
  for (int64_t dim = 0; dim < original.getRank(); ++dim) {
    // Slices lack the dimensions whose position is in the indices.
    if (dim < skipped) {
      if (!llvm::is_contained(map, dim))
        return emitOpError("expected dimension ")
               << dim << " of the original, " << original
               << ", to be one of the updates, " << updates
               << ", or in the dimension_map";
      continue;
    }
    int64_t slice = updates.getDimSize(dim - skipped + 1);
    if (!ShapedType::isDynamic(slice) && !original.isDynamicDim(dim) &&
        slice > original.getDimSize(dim))
      return emitOpError("expected slices of at most ")
             << original.getDimSize(dim) << " in dimension " << dim
             << " of the original, got " << slice;
  }
  Type element = original.getElementType();
  if (updates.getElementType() != element)
    return emitOpError("expected updates of ")
           << element << ", got " << updates.getElementType();
  return verifyBody(*this, {element, element}, element);
}

LogicalResult SortOp::verify() {
  if (failed(verifyCounts(*this, getInputs(), 0, 0, getOutputs(), 0)))
    return failure();
  if (getOutputs().empty())
    return emitOpError("expected an output to sort, got none");
  ShapedType first = typeOf(getOutputs()[0]);
  if (failed(verifyDimension(*this, getDimension(), first.getRank())))
    return failure();
  SmallVector<Type> arguments;
  for (Value output : getOutputs()) {
    if (!areCompatible(first, typeOf(output)))
      return emitOpError("expected outputs of one shape, got ")
             << first << " and " << output.getType();
    arguments.append(2, getElementTypeOrSelf(output));
  }
  return verifyBody(*this, arguments, IntegerType::get(getContext(), 1));
}

LogicalResult AttentionOp::verify() {
  if (failed(verifyCounts(*this, getInputs(), 3, 4, getOutputs(), 1)))
    return failure();
  ShapedType query = typeOf(getInputs()[0]), key = typeOf(getInputs()[1]);
  ShapedType value = typeOf(getInputs()[2]), output = typeOf(getOutputs()[0]);
  int64_t rank = query.getRank();
  if (rank < 2 || !isa<FloatType>(query.getElementType()))
    return emitOpError("expected a query of floats, [..., m, k], got ")
           << query;
  int64_t m = query.getDimSize(rank - 2), k = query.getDimSize(rank - 1);
  auto verifyOperand = [&](StringRef name, ShapedType type, int64_t rows,
                           int64_t columns) -> LogicalResult {
    SmallVector<int64_t> shape(query.getShape().drop_back(2));
    shape.append({rows, columns});
    ShapedType expected = query.clone(shape);
    if (areCompatible(expected, type))
      return success();
    return emitOpError("expected a ")
           << name << " of the shape of " << expected << ", got " << type;
  };
  constexpr int64_t any = ShapedType::kDynamic;
  if (failed(verifyOperand("key", key, any, k)))
    return failure();
  int64_t n = key.getDimSize(rank - 2);
  if (failed(verifyOperand("value", value, n, any)) ||
      failed(verifyOperand("result", output, m, value.getDimSize(rank - 1))))
    return failure();
  for (ShapedType type : {key, value, output})
    if (type.getElementType() != query.getElementType())
      return emitOpError("expected all of ")
             << query.getElementType() << ", got " << type;
  if (getInputs().size() == 3)
    return success();
  ShapedType mask = typeOf(getInputs()[3]);
  if (!isa<FloatType>(mask.getElementType()) &&
      !mask.getElementType().isInteger(1))
    return emitOpError("expected a mask of floats or of i1, got ") << mask;
  return verifyOperand("mask", mask, m, n);
}

LogicalResult TopkOp::verify() {
  if (failed(verifyCounts(*this, getInputs(), 1, 2, getOutputs(), 2)))
    return failure();
  ShapedType values = typeOf(getInputs()[0]), best = typeOf(getOutputs()[0]);
  ShapedType places = typeOf(getOutputs()[1]);
  if (failed(verifyDimension(*this, getDimension(), values.getRank())))
    return failure();
  Type element = values.getElementType();
  if (best.getElementType() != element ||
      !areCompatible(values, best, getDimension()))
    return emitOpError("expected values like the input, ")
           << values << ", in all dimensions but " << getDimension() << ", got "
           << best;
  if (!places.getElementType().isSignlessInteger() ||
      !areCompatible(best, places))
    return emitOpError("expected one integer for each of ")
           << best << ", got " << places;
  if (getInputs().size() == 2) {
    ShapedType indices = typeOf(getInputs()[1]);
    if (!areCompatible(values, indices) ||
        indices.getElementType() != places.getElementType())
      return emitOpError("expected an index of ")
             << places.getElementType() << " for each of " << values << ", got "
             << indices;
  }
  return verifyBody(*this, {element, element},
                    IntegerType::get(getContext(), 1));
}
