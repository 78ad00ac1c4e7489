//===- TMTensorOps.cpp - The tm_tensor dialect ----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Registration and effects of the operations of tm_tensor.
//
//===----------------------------------------------------------------------===//

#include "fp8/TMTensor/TMTensorOps.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/Transforms/InliningUtils.h"

using namespace mlir;
using namespace mlir::fp8;

#include "fp8/TMTensor/TMTensorDialect.cpp.inc"

namespace {
/// All operations may be inlined.
struct TMTensorInlinerInterface : public DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;

  bool isLegalToInline(Operation *, Region *, bool, IRMapping &) const final {
    return true;
  }
};
} // namespace

void tm_tensor::TMTensorDialect::initialize() {
  addInterfaces<TMTensorInlinerInterface>();
  addOperations<
#define GET_OP_LIST
#include "fp8/TMTensor/TMTensorOps.cpp.inc"
      >();
}

using Effects =
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>;

/// On memrefs, inputs are read, and outputs are read and written.
static void getBufferEffects(DestinationStyleOpInterface op, Effects &effects) {
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<MemRefType>(operand.get().getType()))
      continue;
    effects.emplace_back(MemoryEffects::Read::get(), &operand);
    if (op.isDpsInit(&operand))
      effects.emplace_back(MemoryEffects::Write::get(), &operand);
  }
}

void tm_tensor::AttentionOp::getEffects(Effects &effects) {
  getBufferEffects(*this, effects);
}
void tm_tensor::ScanOp::getEffects(Effects &effects) {
  getBufferEffects(*this, effects);
}
void tm_tensor::ScatterOp::getEffects(Effects &effects) {
  getBufferEffects(*this, effects);
}
void tm_tensor::SortOp::getEffects(Effects &effects) {
  getBufferEffects(*this, effects);
}
void tm_tensor::TopkOp::getEffects(Effects &effects) {
  getBufferEffects(*this, effects);
}

#define GET_OP_CLASSES
#include "fp8/TMTensor/TMTensorOps.cpp.inc"
