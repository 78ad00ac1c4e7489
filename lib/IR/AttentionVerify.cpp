//===- AttentionVerify.cpp - Verifier of fp8.attention --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One function for each constraint. The labels are those of docs/Numerics.md.
//
//===----------------------------------------------------------------------===//

#include "VerifyOps.h"
#include "fp8/IR/AttentionOp.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace mlir::fp8;

/// [attention_c1]
static LogicalResult verifyMaps(AttentionOp op) {
  if (failed(verifyIndexingMaps(op, op.getIndexingMaps())))
    return failure();
  if (op.getMapQ().getNumDims() < 4)
    return op.emitOpError("expected at least four dimensions (rows, keys, "
                          "contracted, columns), got ")
           << AffineMapAttr::get(op.getMapQ());
  return success();
}

/// [attention_c2]: whether `map` is a permutation of the batches, the rows and
/// `last`.
static bool isPermutation(AttentionOp op, AffineMap map, unsigned last) {
  llvm::SmallBitVector expected(op.getNumLoops()), got(op.getNumLoops());
  expected.set(0, op.getNumBatchDims());
  expected.set(op.getRowDim());
  expected.set(last);
  for (AffineExpr expr : map.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim || got.test(dim.getPosition()))
      return false;
    got.set(dim.getPosition());
  }
  return got == expected;
}

/// [attention_c3]: whether the results of `map` are the keys, `last`, and
/// batches or batches divided by a constant.
static bool isMapOfKeys(AttentionOp op, AffineMap map, unsigned last) {
  llvm::SmallBitVector got(op.getNumLoops());
  for (AffineExpr expr : map.getResults()) {
    std::optional<ScaleMapResult> result = parseScaleMapResult(expr);
    if (!result || !result->dim || got.test(*result->dim))
      return false;
    bool isBatch = *result->dim < op.getNumBatchDims();
    bool isWhole = isa<AffineDimExpr>(expr);
    if (!isBatch &&
        (!isWhole || (*result->dim != op.getKeyDim() && *result->dim != last)))
      return false;
    got.set(*result->dim);
  }
  return got.test(op.getKeyDim()) && got.test(last);
}

/// [attention_c16]: whether the results of `map` are zeros, and batches or
/// `rows`, whole or divided by a constant.
static bool isMapOfScale(AttentionOp op, AffineMap map, unsigned rows) {
  llvm::SmallBitVector got(op.getNumLoops());
  for (AffineExpr expr : map.getResults()) {
    std::optional<ScaleMapResult> result = parseScaleMapResult(expr);
    if (!result)
      return false;
    if (!result->dim)
      continue;
    bool isKnown = *result->dim < op.getNumBatchDims() || *result->dim == rows;
    if (!isKnown || got.test(*result->dim))
      return false;
    got.set(*result->dim);
  }
  return true;
}

/// [attention_c4]
static bool isMapOfMask(AttentionOp op, AffineMap map) {
  llvm::SmallBitVector got(op.getNumLoops());
  for (AffineExpr expr : map.getResults()) {
    if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
      if (constant.getValue() != 0)
        return false;
      continue;
    }
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim || dim.getPosition() >= op.getContractedDim() ||
        got.test(dim.getPosition()))
      return false;
    got.set(dim.getPosition());
  }
  return true;
}

/// [attention_c2], [attention_c3], [attention_c4], [attention_c16]
static LogicalResult verifyRoles(AttentionOp op) {
  auto refuse = [&](StringRef name, StringRef expected, AffineMap map) {
    return op.emitOpError("expected the map of ")
           << name << " to " << expected << ", got " << AffineMapAttr::get(map);
  };
  if (!isPermutation(op, op.getMapQ(), op.getContractedDim()))
    return refuse("q",
                  "be a permutation of the batches, the rows and the "
                  "contracted dimension",
                  op.getMapQ());
  if (!isPermutation(op, op.getMapInit(), op.getColumnDim()))
    return refuse("init",
                  "be a permutation of the batches, the rows and the columns",
                  op.getMapInit());
  if (!isMapOfKeys(op, op.getMapK(), op.getContractedDim()))
    return refuse("k",
                  "have the keys, the contracted dimension, and batches, whole "
                  "or floordiv a constant",
                  op.getMapK());
  if (!isMapOfKeys(op, op.getMapV(), op.getColumnDim()))
    return refuse("v",
                  "have the keys, the columns, and batches, whole or floordiv "
                  "a constant",
                  op.getMapV());
  if (op.getMask() && !isMapOfMask(op, op.getMapMask()))
    return refuse("the mask", "have batches, rows, keys and zeros only",
                  op.getMapMask());
  for (auto [index, map] : llvm::enumerate(op.getMapsOfScales())) {
    bool isOfQ = index == 0;
    if (!isMapOfScale(op, map, isOfQ ? op.getRowDim() : op.getKeyDim()))
      return refuse(isOfQ ? "the scale of q" : "the scale of k or v",
                    isOfQ ? "have zeros, and batches or rows, whole or "
                            "floordiv a constant, only"
                          : "have zeros, and batches or keys, whole or "
                            "floordiv a constant, only",
                    map);
  }
  return success();
}

/// [attention_c20]
static LogicalResult verifyBlockMask(AttentionOp op) {
  if (!op.getBlockMask())
    return success();
  if (!op.getMask() || op.getCausal())
    return op.emitOpError("expected a mask, and no causal, with a block mask, "
                          "got ")
           << (op.getMask() ? "causal" : "no mask");
  AffineMap mask = op.getMapMask(), blocks = op.getMapBlockMask();
  bool isLike = mask.getNumResults() == blocks.getNumResults();
  for (auto [expr, block] : llvm::zip(mask.getResults(), blocks.getResults())) {
    std::optional<ScaleMapResult> result = parseScaleMapResult(block);
    auto dim = dyn_cast<AffineDimExpr>(expr);
    bool isDivided = dim && (dim.getPosition() == op.getRowDim() ||
                             dim.getPosition() == op.getKeyDim());
    isLike &=
        isDivided ? result && result->dim == dim.getPosition() : expr == block;
  }
  if (!isLike)
    return op.emitOpError("expected the map of the block mask to be that of "
                          "the mask with rows and keys floordiv constants, "
                          "got ")
           << AffineMapAttr::get(blocks);
  return success();
}

/// [attention_c5]
static LogicalResult verifySizes(AttentionOp op) {
  SmallVector<int64_t> sizes(op.getNumLoops(), ShapedType::kDynamic);
  for (OpOperand &operand : op->getOpOperands())
    if (failed(unifySizes(operand, op.getMatchingIndexingMap(operand), sizes)))
      return failure();
  for (OpOperand &operand : op->getOpOperands())
    if (failed(verifyScaleSizes(
            op, "operand " + Twine(operand.getOperandNumber()),
            op.getMatchingIndexingMap(operand), operand.get(), sizes)))
      return failure();
  return success();
}

/// [attention_c15]
static LogicalResult verifyScales(AttentionOp op) {
  bool hasFp8 =
      isa<Float8E4M3FNType>(getElementTypeOrSelf(op.getQ().getType()));
  size_t expected = hasFp8 ? 3 : 0;
  if (op.getScales().size() != expected)
    return op.emitOpError("expected ")
           << expected << " scales for operands of type "
           << getElementTypeOrSelf(op.getQ().getType()) << ", got "
           << op.getScales().size();
  if (!hasFp8 && op.getAccumulate() != Accumulate::F32)
    return op.emitOpError("expected accumulate = f32 for operands of type ")
           << getElementTypeOrSelf(op.getQ().getType()) << ", got "
           << stringifyAccumulate(op.getAccumulate());
  return success();
}

LogicalResult AttentionOp::verify() {
  if (failed(
          verifySemantics(cast<DestinationStyleOpInterface>(getOperation()))) ||
      failed(verifyScales(*this)) || failed(verifyMaps(*this)) ||
      failed(verifyRoles(*this)) || failed(verifyBlockMask(*this)) ||
      failed(verifySizes(*this)))
    return failure();
  // [attention_c6]
  if (getElementTypeOrSelf(getQ().getType()) !=
          getElementTypeOrSelf(getK().getType()) ||
      getElementTypeOrSelf(getQ().getType()) !=
          getElementTypeOrSelf(getV().getType()))
    return emitOpError("expected q, k and v to have one element type, got ")
           << getQ().getType() << ", " << getK().getType() << " and "
           << getV().getType();
  // [attention_c7]
  if (!getScale().isFinite())
    return emitOpError("expected a finite scale, got ") << getScaleAttr();
  return success();
}
