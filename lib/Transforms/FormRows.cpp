//===- FormRows.cpp - Chains of row operations as fp8.rows ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-form-rows. It searches for chains of operations from their
// last operation, which is called the sink.
//
//===----------------------------------------------------------------------===//

#include "fp8/Transforms/FormRows.h"
#include "RowsFormer.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_FORMROWSPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

LogicalResult fp8::formRows(RewriterBase &rewriter, Operation *sink) {
  if (succeeded(RowsFormer(rewriter, sink, /*joinHeads=*/true).form()))
    return success();
  return RowsFormer(rewriter, sink, /*joinHeads=*/false).form();
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

/// The last operation of `block` before `end` that may end a chain.
static Operation *findSink(Block &block, Operation *end) {
  Operation *op = end ? end->getPrevNode() : &block.back();
  while (op && !isa<DynamicQuantizeOp, QuantizeOp, linalg::GenericOp>(op))
    op = op->getPrevNode();
  return op;
}

namespace {
struct FormRowsPass : fp8::impl::FormRowsPassBase<FormRowsPass> {
  using FormRowsPassBase::FormRowsPassBase;

  void runOnOperation() override {
    SmallVector<Block *> blocks;
    getOperation()->walk([&](linalg::GenericOp op) {
      if (!llvm::is_contained(blocks, op->getBlock()))
        blocks.push_back(op->getBlock());
    });
    for (Block *block : blocks)
      formAll(*block);
  }

private:
  /// Searches from the end of the block, so that a chain is found before its
  /// parts.
  void formAll(Block &block) {
    IRRewriter rewriter(&getContext());
    // After a chain was replaced, continue in front of the operation that
    // followed its sink, because that operation stays.
    for (Operation *sink = findSink(block, nullptr); sink;) {
      Operation *mark = sink->getNextNode();
      if (succeeded(formRows(rewriter, sink))) {
        ++numFormed;
        sink = findSink(block, mark);
        continue;
      }
      sink = findSink(block, sink);
    }
  }
};
} // namespace
