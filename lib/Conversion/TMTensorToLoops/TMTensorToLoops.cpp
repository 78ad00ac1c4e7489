//===- TMTensorToLoops.cpp - The pass convert-tm-tensor-to-loops ----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Turns the operations for which torch-mlir has no linalg operations into loops
// on memrefs.
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "fp8/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_CONVERTTMTENSORTOLOOPSPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

namespace {
struct ConvertTMTensorToLoopsPass
    : fp8::impl::ConvertTMTensorToLoopsPassBase<ConvertTMTensorToLoopsPass> {
  using ConvertTMTensorToLoopsPassBase::ConvertTMTensorToLoopsPassBase;

  void runOnOperation() override {
    SmallVector<DestinationStyleOpInterface> ops;
    getOperation()->walk([&](DestinationStyleOpInterface op) {
      if (isa<tm_tensor::TMTensorDialect>(op->getDialect()))
        ops.push_back(op);
    });
    for (DestinationStyleOpInterface op : ops) {
      if (failed(convert(op)))
        return signalPassFailure();
      op->erase();
      ++numConverted;
    }
  }

private:
  LogicalResult convert(DestinationStyleOpInterface op) {
    if (!op.hasPureBufferSemantics())
      return op->emitOpError("expected operands on memrefs, got tensors");
    OpBuilder builder(op);
    return TypeSwitch<Operation *, LogicalResult>(op)
        .Case([&](tm_tensor::ScanOp scan) {
          buildScan(builder, scan);
          return success();
        })
        .Case([&](tm_tensor::ScatterOp scatter) {
          buildScatter(builder, scatter, threads);
          return success();
        })
        .Case([&](tm_tensor::SortOp sort) {
          buildSort(builder, sort);
          return success();
        })
        .Default([](Operation *other) {
          return other->emitOpError(
              "expected fp8-decompose-tm-tensor to run before bufferization, "
              "got this operation on memrefs");
        });
  }
};
} // namespace
