//===- KeepRoundings.cpp - Keep roundings to narrow floats ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Removes the flag that allows pairs of float conversions to be folded.
//
//===----------------------------------------------------------------------===//

#include "fp8/Preparation/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;

namespace mlir::fp8 {
#define GEN_PASS_DEF_KEEPROUNDINGSPASS
#include "fp8/Preparation/Passes.h.inc"
} // namespace mlir::fp8

/// Removes the flag of `op`. Returns whether it had the flag.
template <typename OpTy>
static bool dropContract(OpTy op) {
  arith::FastMathFlags flags =
      op.getFastmath().value_or(arith::FastMathFlags::none);
  if (!arith::bitEnumContainsAll(flags, arith::FastMathFlags::contract))
    return false;
  flags = arith::bitEnumClear(flags, arith::FastMathFlags::contract);
  if (flags == arith::FastMathFlags::none)
    op.removeFastmathAttr();
  else
    op.setFastmath(flags);
  return true;
}

namespace {
struct KeepRoundingsPass : fp8::impl::KeepRoundingsPassBase<KeepRoundingsPass> {
  using KeepRoundingsPassBase::KeepRoundingsPassBase;

  void runOnOperation() override {
    getOperation()->walk([&](Operation *op) {
      if (auto extend = dyn_cast<arith::ExtFOp>(op))
        numKept += dropContract(extend);
      else if (auto truncate = dyn_cast<arith::TruncFOp>(op))
        numKept += dropContract(truncate);
    });
  }
};
} // namespace
