//===- KeepStrides.cpp - Views whose strides stay known -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-keep-strides: a slice drops dimensions of size 1, which are
// then not joined with others.
//
//===----------------------------------------------------------------------===//

#include "JoinPlan.h"
#include "fp8/Memory/Passes.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_KEEPSTRIDESPASS
#include "fp8/Memory/Passes.h.inc"
} // namespace mlir::fp8

namespace {
struct KeepStridesPass : fp8::impl::KeepStridesPassBase<KeepStridesPass> {
  using KeepStridesPassBase::KeepStridesPassBase;

  void runOnOperation() override {
    getOperation()->walk([&](tensor::CollapseShapeOp op) {
      MemRefType layout = getLayout(op.getSrc());
      JoinPlan plan(op.getReassociationIndices(), layout);
      // If the dimensions cannot be joined in memory, bufferization copies
      // them, and the copy is contiguous.
      if (!plan.leavesOut() || !plan.join(layout))
        return;
      OpBuilder builder(op);
      Value joined = plan.join(builder, op.getLoc(), op.getSrc());
      if (joined.getType() != op.getType())
        joined =
            tensor::CastOp::create(builder, op.getLoc(), op.getType(), joined);
      op.replaceAllUsesWith(joined);
      op.erase();
      ++numKept;
    });
  }
};
} // namespace
