//===- SplitComplex.cpp - Split complex numbers ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Splits tensors of complex numbers into two tensors, after a pass of MLIR has
// turned complex arithmetic into real arithmetic.
//
//===----------------------------------------------------------------------===//

#include "ComplexParts.h"
#include "fp8/Preparation/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_SPLITCOMPLEXPASS
#include "fp8/Preparation/Passes.h.inc"
} // namespace mlir::fp8

/// Whether `op` has an operand, a result or an argument of a block that is
/// complex.
static bool usesComplex(Operation *op) {
  if (llvm::any_of(op->getOperandTypes(), isComplex) ||
      llvm::any_of(op->getResultTypes(), isComplex))
    return true;
  for (Region &region : op->getRegions())
    for (Block &block : region)
      if (llvm::any_of(block.getArgumentTypes(), isComplex))
        return true;
  return false;
}

namespace {
struct SplitComplexPass : fp8::impl::SplitComplexPassBase<SplitComplexPass> {
  using SplitComplexPassBase::SplitComplexPassBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    if (!module
             .walk([](Operation *op) {
               return usesComplex(op) ||
                              isa_and_nonnull<complex::ComplexDialect>(
                                  op->getDialect())
                          ? WalkResult::interrupt()
                          : WalkResult::advance();
             })
             .wasInterrupted())
      return;
    if (failed(convertComplexFunctions(module)) || failed(verify()) ||
        failed(split()))
      signalPassFailure();
  }

private:
  /// Checks that there is a pattern for every operation on complex numbers.
  LogicalResult verify() {
    WalkResult result = getOperation().walk([](Operation *op) {
      if (!usesComplex(op) || hasComplexPattern(op))
        return WalkResult::advance();
      op->emitOpError("expected an operation on complex numbers that can be "
                      "split into real and imaginary parts: compute with the "
                      "parts, or export without this operation");
      return WalkResult::interrupt();
    });
    return failure(result.wasInterrupted());
  }

  LogicalResult split() {
    TypeConverter converter;
    populateComplexTypeConversions(converter);
    RewritePatternSet patterns(&getContext());
    populateComplexPartPatterns(converter, patterns);
    ConversionTarget target(getContext());
    target.markUnknownOpDynamicallyLegal(
        [](Operation *op) { return !usesComplex(op); });
    return applyPartialConversion(getOperation(), target, std::move(patterns));
  }
};
} // namespace
