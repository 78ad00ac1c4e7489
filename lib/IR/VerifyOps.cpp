//===- VerifyOps.cpp - Checks of several verifiers ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks that several verifiers share.
//
//===----------------------------------------------------------------------===//

#include "VerifyOps.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

ArrayRef<int64_t> fp8::getShape(Value value) {
  return cast<ShapedType>(value.getType()).getShape();
}

bool fp8::areCompatible(int64_t lhs, int64_t rhs) {
  return ShapedType::isDynamic(lhs) || ShapedType::isDynamic(rhs) || lhs == rhs;
}

LogicalResult fp8::verifySameShape(Operation *op, StringRef name, Value value,
                                   Value like, StringRef likeName) {
  if (getShape(value).size() != getShape(like).size() ||
      !llvm::all_of_zip(getShape(value), getShape(like), areCompatible))
    return op->emitOpError("expected the ")
           << name << " to have the shape of the " << likeName << ", got "
           << value.getType() << " and " << like.getType();
  return success();
}

LogicalResult fp8::verifyIndexingMaps(Operation *op, ArrayAttr maps) {
  if (maps.size() != op->getNumOperands())
    return op->emitOpError("expected ")
           << op->getNumOperands()
           << " indexing maps, one for each operand, got " << maps.size();
  auto all = maps.getAsValueRange<AffineMapAttr>();
  unsigned numDims = (*all.begin()).getNumDims();
  for (auto [index, map, operand] : llvm::enumerate(all, op->getOperands())) {
    size_t rank = getShape(operand).size();
    if (map.getNumDims() != numDims || map.getNumSymbols() != 0 ||
        map.getNumResults() != rank)
      return op->emitOpError("expected indexing map ")
             << index << " to have " << numDims << " dimensions, no symbols "
             << "and " << rank << " results, got " << AffineMapAttr::get(map);
  }
  return success();
}

LogicalResult fp8::unifySizes(OpOperand &operand, AffineMap map,
                              MutableArrayRef<int64_t> sizes) {
  for (auto [expr, got] :
       llvm::zip_equal(map.getResults(), getShape(operand.get()))) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim || ShapedType::isDynamic(got))
      continue;
    int64_t &size = sizes[dim.getPosition()];
    if (!areCompatible(size, got))
      return operand.getOwner()->emitOpError("expected dimension ")
             << dim.getPosition() << " to have one size, got " << size
             << " and " << got << " in operand " << operand.getOperandNumber()
             << " of type " << operand.get().getType();
    size = got;
  }
  return success();
}

/// Checks that there are either tensors with results or memrefs without
/// results.
LogicalResult fp8::verifySemantics(DestinationStyleOpInterface op) {
  if (!op.hasPureTensorSemantics() && !op.hasPureBufferSemantics())
    return op->emitOpError("expected all operands to be tensors or all to be "
                           "memrefs, got ")
           << op->getOperandTypes();
  SmallVector<Type> expected;
  for (Value init : op.getDpsInits())
    if (isa<TensorType>(init.getType()))
      expected.push_back(init.getType());
  if (TypeRange(op->getResultTypes()) != TypeRange(expected))
    return op->emitOpError("expected result types ")
           << expected << " (those of the tensor inits), got "
           << op->getResultTypes();
  return success();
}

/// [block_c1], [block_c2], [block_c3]
LogicalResult fp8::verifyBlocks(Operation *op, Value data, Value scale,
                                ArrayRef<int64_t> block, StringRef name) {
  ArrayRef<int64_t> shape = getShape(data);
  std::string problem = explainInvalidBlockShape(block, shape.size());
  if (!problem.empty())
    return op->emitOpError(problem);
  SmallVector<int64_t> expected;
  for (auto [dim, size] : llvm::zip_equal(shape, block))
    expected.push_back(ShapedType::isDynamic(dim) && size != wholeDim
                           ? ShapedType::kDynamic
                           : getScaleDim(dim, size));
  ArrayRef<int64_t> got = getShape(scale);
  if (got.size() != expected.size() ||
      !llvm::all_of_zip(got, expected, areCompatible)) {
    auto type = RankedTensorType::get(
        expected, cast<ShapedType>(scale.getType()).getElementType());
    return op->emitOpError("expected ")
           << name << " of shape ceildiv(data, block shape) = " << type
           << ", got " << scale.getType() << " for data " << data.getType()
           << " and block shape " << printBlockShape(block);
  }
  return success();
}

LogicalResult fp8::verifyScalePolicy(Operation *op, Value scale,
                                     ScaleRounding rounding,
                                     const APFloat &floor) {
  if (isa<Float8E8M0FNUType>(getElementTypeOrSelf(scale.getType())) &&
      rounding == ScaleRounding::Nearest)
    return op->emitOpError("expected scale_rounding pow2_ceil or pow2_nearest "
                           "for f8E8M0FNU scales, got nearest");
  if (!floor.isFinite() || floor.isNegative())
    return op->emitOpError("expected amax_floor to be finite and not negative, "
                           "got ")
           << floor.convertToFloat();
  return success();
}

LogicalResult fp8::verifyScaleSizes(Operation *op, const Twine &name,
                                    AffineMap map, Value operand,
                                    ArrayRef<int64_t> sizes,
                                    function_ref<bool(AffineExpr)> isOther) {
  for (auto [position, expr] : llvm::enumerate(map.getResults())) {
    if (isOther && isOther(expr))
      continue;
    std::optional<ScaleMapResult> result = parseScaleMapResult(expr);
    if (!result)
      return op->emitOpError("expected each result of the map of ")
             << name << " to be 0, a dimension, or a dimension floordiv a "
             << "positive constant, got " << AffineMapAttr::get(map);
    int64_t expected = 1;
    if (result->dim) {
      int64_t dim = sizes[*result->dim];
      expected =
          ShapedType::isDynamic(dim) ? dim : getScaleDim(dim, result->block);
    }
    if (!areCompatible(getShape(operand)[position], expected))
      return op->emitOpError("expected dimension ")
             << position << " of " << name << " to be " << expected
             << " by its map " << AffineMapAttr::get(map) << ", got "
             << operand.getType();
  }
  return success();
}
