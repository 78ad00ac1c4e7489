//===- KeepCalls.cpp - Functions that are not inlined ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides which functions stay, because several calls share them.
//
//===----------------------------------------------------------------------===//

#include "ResultSizes.h"
#include "fp8/Analysis/MatmulInfo.h"
#include "fp8/IR/AttentionOp.h"
#include "fp8/IR/DirectCalls.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/RuntimeTypes.h"
#include "fp8/Preparation/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_KEEPCALLSPASS
#include "fp8/Preparation/Passes.h.inc"
} // namespace mlir::fp8

/// Whether `op` multiplies matrices, also after it was lowered to loops over
/// elements.
static bool isMatmul(Operation *op) {
  if (isa<ScaledMatmulOp, AttentionOp>(op) || isMatmulLike(op))
    return true;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return linalgOp && linalgOp.getNumReductionLoops() != 0 &&
         linalgOp.getNumDpsInputs() > 1;
}

static bool hasMatmul(func::FuncOp function) {
  return function
      .walk([](Operation *op) {
        return isMatmul(op) ? WalkResult::interrupt() : WalkResult::advance();
      })
      .wasInterrupted();
}

static bool isPassable(Type type) {
  if (auto tensor = dyn_cast<RankedTensorType>(type))
    return getDTypeCode(tensor.getElementType()).has_value();
  return type.isIndex() || getDTypeCode(type);
}

/// Why `function`, which is called more than once, cannot stay a function;
/// empty if it can.
static std::string explainInlining(func::FuncOp function) {
  if (!function.getBody().hasOneBlock())
    return "expected a function with one block";
  for (Type type : function.getArgumentTypes())
    if (!isPassable(type))
      return "expected tensors and numbers as arguments";
  for (Type type : function.getResultTypes())
    if (!isa<RankedTensorType>(type) || !isPassable(type))
      return "expected tensors as results";
  ResultSizes sizes(function);
  for (unsigned i = 0, e = function.getNumResults(); i < e; ++i)
    (void)sizes.encode(i);
  if (!sizes.getDataDependent().empty())
    return "expected results whose sizes follow from the sizes of arguments";
  return "";
}

namespace {
struct KeepCallsPass : fp8::impl::KeepCallsPassBase<KeepCallsPass> {
  using KeepCallsPassBase::KeepCallsPassBase;

  void runOnOperation() override {
    DirectCalls calls(getOperation());
    for (func::FuncOp function : calls.getFunctions()) {
      size_t numCalls = calls.getCalls(function).size();
      if (numCalls < 2 || !hasMatmul(function))
        continue;
      std::string problem = explainInlining(function);
      if (!problem.empty()) {
        remark::missed(
            function.getLoc(),
            remark::RemarkOpts::name("inlined").category("fp8").function(
                function.getName()))
            << remark::reason("{0}, so each of {1} calls is compiled", problem,
                              numCalls);
        continue;
      }
      function.setNoInline(true);
      ++numKept;
    }
  }
};
} // namespace
