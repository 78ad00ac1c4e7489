//===- Fp8OpsVerify.cpp - Verifiers of the operations ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One verifier for each operation. The labels are those of docs/Numerics.md.
// The verifier of fp8.scaled_matmul is in ScaledMatmulVerify.cpp.
//
//===----------------------------------------------------------------------===//

#include "VerifyOps.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/Fp8Types.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace mlir::fp8;

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

/// [block_c1], [block_c2], [block_c3], [quantize_c6]
static LogicalResult verifyOrderedBlocks(DynamicQuantizeOp op) {
  ArrayRef<int64_t> order = op.getScaleOrder(), block = op.getBlockShape();
  ArrayRef<int64_t> shape = getShape(op.getInput());
  if (order.empty())
    return verifyBlocks(op, op.getInput(), op.getScaleInit(), block);
  std::string problem = explainInvalidBlockShape(block, shape.size());
  if (!problem.empty())
    return op.emitOpError(problem);
  if (order.size() != shape.size() || !isPermutationVector(order) ||
      getShape(op.getScaleInit()).size() != shape.size())
    return op.emitOpError("expected scale_order to be a permutation of the ")
           << shape.size() << " dimensions of the input and of the scale, got ["
           << order << "] for a scale of type " << op.getScaleInit().getType();
  return verifyScaleSizes(op, "the scale", op.getScaleMap(), op.getScaleInit(),
                          shape);
}

LogicalResult DynamicQuantizeOp::verify() {
  if (failed(verifySemantics(*this)) || failed(verifyOrderedBlocks(*this)) ||
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
  if (map.getNumDims() != shape.size() || map.getNumSymbols() != 0 ||
      map.getNumResults() != getShape(scale).size())
    return op.emitOpError("expected scale map ")
           << index << " to have " << shape.size() << " dimensions, no symbols "
           << "and " << getShape(scale).size() << " results, got "
           << AffineMapAttr::get(map);
  if (failed(verifyScaleSizes(op, "scale " + Twine(index), map, scale, shape)))
    return failure();
  llvm::SmallBitVector used(shape.size());
  for (AffineExpr expr : map.getResults()) {
    std::optional<unsigned> dim = parseScaleMapResult(expr)->dim;
    if (dim && used.test(*dim))
      return op.emitOpError("expected scale map ")
             << index << " to use each dimension at most once, got "
             << AffineMapAttr::get(map);
    if (dim)
      used.set(*dim);
  }
  return success();
}

LogicalResult DequantizeOp::verify() {
  if (failed(verifySemantics(*this)))
    return failure();
  SmallVector<AffineMap> maps = getScaleMapValues();
  if (maps.size() != getScales().size())
    return emitOpError("expected one scale map for each scale, got ")
           << maps.size() << " for " << getScales().size();
  for (auto [index, map, scale] : llvm::enumerate(maps, getScales()))
    if (failed(verifyScaleMap(*this, index, map, scale)))
      return failure();
  // [dequantize_c5]
  return verifySameShape(*this, "init", getInit(), getInput(), "input");
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
  bool isValid = isE8M0(from) || isE8M0(to)
                     ? isHighPrecision(from) || isHighPrecision(to)
                     : !isHighPrecision(from) || !isHighPrecision(to);
  if (!isValid || !isKnown(from) || !isKnown(to))
    return emitOpError("expected a cast between an 8-bit float and f32, bf16, "
                       "f16 or (unless f8E8M0FNU) another 8-bit float, got ")
           << from << " to " << to;
  // [cast_c7]
  if (isE8M0(to) && getScaleRounding() == ScaleRounding::Nearest)
    return emitOpError("expected scale_rounding pow2_ceil or pow2_nearest for "
                       "a cast to f8E8M0FNU, got nearest");
  return success();
}
