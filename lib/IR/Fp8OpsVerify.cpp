//===- Fp8OpsVerify.cpp - Verifiers of the operations ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One verifier an operation; the labels are those of docs/Numerics.md.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/Fp8Types.h"
#include "fp8/IR/ScaleMap.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// What several ops share
//===----------------------------------------------------------------------===//

static ArrayRef<int64_t> getShape(Value value) {
  return cast<ShapedType>(value.getType()).getShape();
}

static bool compatible(int64_t lhs, int64_t rhs) {
  return ShapedType::isDynamic(lhs) || ShapedType::isDynamic(rhs) || lhs == rhs;
}

static LogicalResult verifySameShape(Operation *op, StringRef name, Value value,
                                     Value like, StringRef likeName) {
  if (getShape(value).size() != getShape(like).size() ||
      !llvm::all_of_zip(getShape(value), getShape(like), compatible))
    return op->emitOpError("expected the ")
           << name << " to have the shape of the " << likeName << ", got "
           << value.getType() << " and " << like.getType();
  return success();
}

/// Tensors with results or memrefs without; nothing between.
static LogicalResult verifySemantics(DestinationStyleOpInterface op) {
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
static LogicalResult verifyBlocks(Operation *op, Value data, Value scale,
                                  ArrayRef<int64_t> block) {
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
      !llvm::all_of_zip(got, expected, compatible)) {
    auto type = RankedTensorType::get(
        expected, cast<ShapedType>(scale.getType()).getElementType());
    return op->emitOpError("expected a scale of shape ceildiv(data, block "
                           "shape) = ")
           << type << ", got " << scale.getType() << " for data "
           << data.getType() << " and block shape " << printBlockShape(block);
  }
  return success();
}

/// [scale_c5], [scale_c6]
static LogicalResult verifyScalePolicy(Operation *op, Value scale,
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

//===----------------------------------------------------------------------===//
// Quantization ops
//===----------------------------------------------------------------------===//

LogicalResult AmaxOp::verify() {
  if (failed(verifySemantics(*this)))
    return failure();
  return verifyBlocks(*this, getInput(), getInit(), getBlockShape());
}

LogicalResult ComputeScaleOp::verify() {
  if (failed(verifySemantics(*this)) ||
      failed(verifyScalePolicy(*this, getInit(), getScaleRounding(),
                               getAmaxFloor())))
    return failure();
  // [scale_c7]
  return verifySameShape(*this, "scale", getInit(), getAmax(), "amax");
}

LogicalResult QuantizeOp::verify() {
  if (failed(verifySemantics(*this)) ||
      failed(verifyBlocks(*this, getInput(), getScale(), getBlockShape())))
    return failure();
  // [quantize_c1]
  return verifySameShape(*this, "init", getInit(), getInput(), "input");
}

LogicalResult DynamicQuantizeOp::verify() {
  if (failed(verifySemantics(*this)) ||
      failed(
          verifyBlocks(*this, getInput(), getScaleInit(), getBlockShape())) ||
      failed(verifyScalePolicy(*this, getScaleInit(), getScaleRounding(),
                               getAmaxFloor())))
    return failure();
  // [quantize_c1]
  return verifySameShape(*this, "init", getInit(), getInput(), "input");
}

//===----------------------------------------------------------------------===//
// DequantizeOp
//===----------------------------------------------------------------------===//

/// [dequantize_c2], [dequantize_c3], [dequantize_c4]
static LogicalResult verifyScaleMap(DequantizeOp op, unsigned index,
                                    AffineMap map, Value scale) {
  ArrayRef<int64_t> shape = getShape(op.getInput());
  ArrayRef<int64_t> scaleShape = getShape(scale);
  if (map.getNumDims() != shape.size() || map.getNumSymbols() != 0 ||
      map.getNumResults() != scaleShape.size())
    return op.emitOpError("expected scale map ")
           << index << " to have " << shape.size() << " dimensions, no symbols "
           << "and " << scaleShape.size() << " results, got "
           << AffineMapAttr::get(map);
  llvm::SmallBitVector used(shape.size());
  for (auto [position, expr] : llvm::enumerate(map.getResults())) {
    std::optional<ScaleMapResult> result = parseScaleMapResult(expr);
    if (!result || (result->dim && used.test(*result->dim)))
      return op.emitOpError("expected each result of scale map ")
             << index << " to be 0, a dimension, or a dimension floordiv a "
             << "positive constant, no dimension twice, got "
             << AffineMapAttr::get(map);
    int64_t expected = 1;
    if (result->dim) {
      used.set(*result->dim);
      int64_t dim = shape[*result->dim];
      expected =
          ShapedType::isDynamic(dim) ? dim : getScaleDim(dim, result->block);
    }
    if (!compatible(scaleShape[position], expected))
      return op.emitOpError("expected dimension ")
             << position << " of scale " << index << " to be " << expected
             << " by its map, got " << scale.getType();
  }
  return success();
}

LogicalResult DequantizeOp::verify() {
  if (failed(verifySemantics(*this)))
    return failure();
  SmallVector<AffineMap> maps = getScaleMapValues();
  if (maps.size() != getScales().size())
    return emitOpError("expected one scale map for each of ")
           << getScales().size() << " scales, got " << maps.size();
  for (auto [index, map, scale] : llvm::enumerate(maps, getScales()))
    if (failed(verifyScaleMap(*this, index, map, scale)))
      return failure();
  // [dequantize_c5]
  return verifySameShape(*this, "init", getInit(), getInput(), "input");
}

//===----------------------------------------------------------------------===//
// ScaledMatmulOp
//===----------------------------------------------------------------------===//

/// The dimensions that a map of distinct dimensions uses, or none.
static std::optional<llvm::SmallBitVector> getUsedDims(AffineMap map) {
  llvm::SmallBitVector used(map.getNumDims());
  for (AffineExpr expr : map.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim || used.test(dim.getPosition()))
      return std::nullopt;
    used.set(dim.getPosition());
  }
  return used;
}

/// [matmul_c1]
static LogicalResult verifyMapCount(ScaledMatmulOp op) {
  unsigned expected = op->getNumOperands();
  if (op.getIndexingMaps().size() != expected)
    return op.emitOpError("expected ")
           << expected << " indexing maps, one an operand, got "
           << op.getIndexingMaps().size();
  unsigned numDims = op.getNumLoops();
  for (auto [index, operand] : llvm::enumerate(op->getOpOperands())) {
    AffineMap map = op.getMatchingIndexingMap(operand);
    unsigned rank = cast<ShapedType>(operand.get().getType()).getRank();
    if (map.getNumDims() != numDims || map.getNumSymbols() != 0 ||
        map.getNumResults() != rank)
      return op.emitOpError("expected indexing map ")
             << index << " to have " << numDims << " dimensions, no symbols "
             << "and " << rank << " results, got " << AffineMapAttr::get(map);
  }
  return success();
}

/// [matmul_c2]
static LogicalResult verifyContraction(ScaledMatmulOp op) {
  std::optional<llvm::SmallBitVector> a = getUsedDims(op.getMapA());
  std::optional<llvm::SmallBitVector> b = getUsedDims(op.getMapB());
  std::optional<llvm::SmallBitVector> c = getUsedDims(op.getMapInit());
  if (!a || !b || !c)
    return op.emitOpError("expected the maps of a, b and init to be "
                          "permutations of distinct dimensions, got ")
           << op.getIndexingMaps();
  bool contracts = false;
  for (unsigned dim = 0, e = op.getNumLoops(); dim < e; ++dim) {
    bool inA = a->test(dim), inB = b->test(dim), inC = c->test(dim);
    if (inC ? !inA && !inB : !inA || !inB)
      return op.emitOpError("expected dimension ")
             << dim << " to be in the maps of "
             << (inC ? "init and of a or b" : "both a and b") << ", got "
             << op.getIndexingMaps();
    contracts |= !inC;
  }
  if (!contracts)
    return op.emitOpError("expected at least one contracted dimension, in a "
                          "and b and not in init, got ")
           << op.getIndexingMaps();
  return success();
}

/// [matmul_c4]
static LogicalResult verifySizes(ScaledMatmulOp op) {
  SmallVector<int64_t> sizes(op.getNumLoops(), ShapedType::kDynamic);
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(operand);
    for (auto [expr, got] :
         llvm::zip_equal(map.getResults(), getShape(operand.get()))) {
      auto dim = dyn_cast<AffineDimExpr>(expr);
      if (!dim || ShapedType::isDynamic(got))
        continue;
      int64_t &size = sizes[dim.getPosition()];
      if (!compatible(size, got))
        return op.emitOpError("expected dimension ")
               << dim.getPosition() << " to have one size, got " << size
               << " and " << got << " in operand " << operand.getOperandNumber()
               << " of type " << operand.get().getType();
      size = got;
    }
  }
  return success();
}

/// [matmul_c5], [matmul_c6], [matmul_c7]
static LogicalResult verifyMatmulScale(ScaledMatmulOp op, StringRef name,
                                       Value data, AffineMap dataMap,
                                       Value scale, AffineMap scaleMap) {
  std::optional<SmallVector<int64_t>> block = getBlockShape(dataMap, scaleMap);
  if (!block)
    return op.emitOpError("expected each result of the map of scale ")
           << name << " to be that of " << name << ", that floordiv a positive "
           << "constant, or 0, got " << AffineMapAttr::get(scaleMap) << " for "
           << AffineMapAttr::get(dataMap);
  if (failed(verifyBlocks(op, data, scale, *block)))
    return failure();
  AffineMap init = op.getMapInit();
  for (auto [expr, size] : llvm::zip_equal(dataMap.getResults(), *block))
    if (size != wholeDim && !init.getResultPosition(expr))
      return success();
  return op.emitOpError("expected scale ")
         << name << " to vary along a contracted dimension (scales that do not "
         << "belong in fp8.dequantize), got " << AffineMapAttr::get(scaleMap);
}

/// [matmul_c8], [matmul_c9]
static LogicalResult verifyEpilogue(ScaledMatmulOp op) {
  Type initType = getElementTypeOrSelf(op.getInit().getType());
  if (!op.hasEpilogue()) {
    if (!initType.isF32())
      return op.emitOpError("expected an f32 init without an epilogue, got ")
             << op.getInit().getType();
    if (!op.getExtras().empty())
      return op.emitOpError("expected an epilogue for the extra operands");
    return success();
  }
  SmallVector<Type> expected = {Float32Type::get(op.getContext())};
  for (Value extra : op.getExtras())
    expected.push_back(getElementTypeOrSelf(extra.getType()));
  Block &body = op.getEpilogue().front();
  if (body.getArgumentTypes() != TypeRange(expected))
    return op.emitOpError("expected epilogue arguments ")
           << expected << ", got " << body.getArgumentTypes();
  auto yield = dyn_cast<YieldOp>(body.getTerminator());
  if (!yield || yield.getValue().getType() != initType)
    return op.emitOpError("expected the epilogue to yield the init's element "
                          "type ")
           << initType;
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  for (AffineMap map : op.getMapsExtras())
    for (unsigned dim = 0, e = op.getNumLoops(); dim < e; ++dim)
      if (map.isFunctionOfDim(dim) &&
          iterators[dim] != utils::IteratorType::parallel)
        return op.emitOpError("expected the maps of extra operands to use "
                              "parallel dimensions only, got ")
               << AffineMapAttr::get(map);
  return success();
}

LogicalResult ScaledMatmulOp::verify() {
  if (failed(verifySemantics(*this)) || failed(verifyMapCount(*this)) ||
      failed(verifyContraction(*this)) || failed(verifySizes(*this)))
    return failure();
  if (getScaleA() && failed(verifyMatmulScale(*this, "a", getA(), getMapA(),
                                              getScaleA(), getMapScaleA())))
    return failure();
  if (getScaleB() && failed(verifyMatmulScale(*this, "b", getB(), getMapB(),
                                              getScaleB(), getMapScaleB())))
    return failure();
  return verifyEpilogue(*this);
}

//===----------------------------------------------------------------------===//
// CastOp
//===----------------------------------------------------------------------===//

LogicalResult CastOp::verify() {
  Type from = getElementTypeOrSelf(getInput().getType());
  Type to = getElementTypeOrSelf(getResult().getType());
  auto isE8M0 = [](Type type) { return isa<Float8E8M0FNUType>(type); };
  auto isHighPrecision = [](Type type) {
    return getFloatKind(type).has_value();
  };
  auto isKnown = [&](Type type) {
    return getFormat(type) || isE8M0(type) || isHighPrecision(type);
  };
  // [cast_c6]
  bool valid = isKnown(from) && isKnown(to) &&
               !(isHighPrecision(from) && isHighPrecision(to));
  if (isE8M0(from) || isE8M0(to))
    valid = isHighPrecision(from) || isHighPrecision(to);
  if (!valid || !isKnown(from) || !isKnown(to))
    return emitOpError("expected a cast between an 8-bit float and f32, bf16, "
                       "f16 or (unless f8E8M0FNU) another 8-bit float, got ")
           << from << " to " << to;
  // [cast_c7]
  if (isE8M0(to) && getScaleRounding() == ScaleRounding::Nearest)
    return emitOpError("expected scale_rounding pow2_ceil or pow2_nearest for "
                       "a cast to f8E8M0FNU, got nearest");
  return success();
}
