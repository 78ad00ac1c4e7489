//===- ViewFacts.cpp - Facts about operands for a choice ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The facts follow from the types of the operands alone.
//
//===----------------------------------------------------------------------===//

#include "ViewFacts.h"
#include "../Kernels/OffsetDivisor.h"
#include "MatmulOperands.h"

using namespace mlir;
using namespace mlir::fp8;

/// Whether the scale is f32[groups of K][rows], which TMA can read if rows are
/// aligned.
static bool isStoredByRows(const OperandView &scale, LoopRole role,
                           int64_t groupK) {
  return scale.getType().getElementType().isF32() && scale.at(role) &&
         scale.at(LoopRole::K) && scale.blockOf(role) == 1 &&
         scale.blockOf(LoopRole::K) == groupK;
}

/// Whether TMA can read the scale if all unknown strides are aligned.
static bool mayBeAligned(const OperandView &scale, LoopRole role) {
  auto mayBeMultiple = [&](LoopRole outer) {
    int64_t stride = scale.getStaticStride(outer);
    return ShapedType::isDynamic(stride) || isMultiple(stride, 4);
  };
  return scale.getStaticStride(role) == 1 &&
         isOffsetMultiple(scale.memref, 4) && mayBeMultiple(LoopRole::K) &&
         mayBeMultiple(LoopRole::Batch);
}

ScaleFacts fp8::getScaleFacts(const std::optional<OperandView> &scale,
                              LoopRole role, const OperandView &operand,
                              int64_t groupK) {
  ScaleFacts facts;
  if (!scale)
    return facts;
  auto getBlock = [&](LoopRole each) {
    return scale->at(each) ? scale->blockOf(each) : wholeDimensionBlock;
  };
  facts.isPresent = true;
  facts.isF32 = scale->getType().getElementType().isF32();
  facts.blockRows = getBlock(role);
  facts.blockK = getBlock(LoopRole::K);
  if (!isStoredByRows(*scale, role, groupK))
    return facts;
  // If batches of the data share scales, the host code does not check the
  // alignment in each call.
  bool sharesBatches =
      operand.at(LoopRole::Batch) && !scale->at(LoopRole::Batch);
  facts.isReadByTma =
      isAligned(*scale, role, {LoopRole::K, LoopRole::Batch}, 4);
  facts.mayBeReadByTma =
      facts.isReadByTma || (!sharesBatches && mayBeAligned(*scale, role));
  return facts;
}

ExtraFacts fp8::getExtraFacts(const OperandView &extra) {
  return {extra.getType().getElementTypeBitWidth() / 8,
          extra.at(LoopRole::M).has_value(), extra.at(LoopRole::N).has_value(),
          extra.at(LoopRole::Batch).has_value(), /*isEarly=*/true};
}

SmallVector<ExtraFacts> fp8::getExtraFacts(const Epilogue &epilogue) {
  SmallVector<ExtraFacts> facts;
  for (unsigned extra = 0; extra < epilogue.getNumExtras(); ++extra)
    facts.push_back(getExtraFacts(epilogue.getExtra(extra)));
  for (auto [extra, fact] : llvm::enumerate(facts)) {
    fact.isEarly = epilogue.isUsedIn(extra, EpiloguePart::Early);
    fact.fitsSlabs = epilogue.fitsSlabs(extra);
  }
  return facts;
}
