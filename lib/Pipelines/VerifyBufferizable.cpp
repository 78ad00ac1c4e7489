//===- VerifyBufferizable.cpp - Check before bufferization ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reports operations on tensors that cannot be bufferized, such as those of
// another compiler's dialect. Bufferization would report a neighboring
// operation.
//
//===----------------------------------------------------------------------===//

#include "fp8/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_VERIFYBUFFERIZABLEPASS
#include "fp8/Pipelines/Passes.h.inc"
} // namespace mlir::fp8

static bool hasTensors(Operation *op) {
  auto isTensor = llvm::IsaPred<TensorType>;
  return llvm::any_of(op->getOperandTypes(), isTensor) ||
         llvm::any_of(op->getResultTypes(), isTensor);
}

static LogicalResult verifyOp(Operation *op) {
  if (isa<bufferization::BufferizableOpInterface>(op))
    return success();
  if (!op->isRegistered())
    return op->emitOpError("expected an operation that this pipeline lowers, "
                           "got one of an unknown dialect: lower it to linalg "
                           "first");
  if (!hasTensors(op))
    return success();
  return op->emitOpError(
      "expected an operation on tensors that bufferizes, got "
      "one without BufferizableOpInterface: lower it to "
      "linalg first, or register the interface");
}

namespace {
struct VerifyBufferizablePass
    : fp8::impl::VerifyBufferizablePassBase<VerifyBufferizablePass> {
  using VerifyBufferizablePassBase::VerifyBufferizablePassBase;

  void runOnOperation() override {
    bool invalid = false;
    getOperation()->walk(
        [&](Operation *op) { invalid |= failed(verifyOp(op)); });
    if (invalid)
      signalPassFailure();
    markAllAnalysesPreserved();
  }
};
} // namespace
