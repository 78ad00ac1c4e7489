//===- ReductionPatterns.cpp - Rewrites that shrink a test case -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Replaces an operation by one of its operands of the same type, which lets
// the reducer cut chains of operations inside a function.
//
//===----------------------------------------------------------------------===//

#include "ReductionPatterns.h"
#include "fp8/IR/Fp8Dialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Reducer/ReductionPatternInterface.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {

/// Replaces `%r = op(..., %x, ...)` by `%x` if the types agree, for example if
/// `%x` is the destination of an fp8 or linalg operation, or an operand of an
/// addition. Each step is first tested on a copy of the module, because
/// mlir-reduce of LLVM 22 crashes if the patterns together make the input
/// uninteresting.
struct OpToOperandPattern : RewritePattern {
  OpToOperandPattern(MLIRContext *context, const Tester &tester)
      : RewritePattern(MatchAnyOpTypeTag(), /*benefit=*/1, context),
        tester(tester) {}

  LogicalResult matchAndRewrite(Operation *op,
                                PatternRewriter &rewriter) const override {
    if (op->getNumResults() != 1)
      return rewriter.notifyMatchFailure(op, "expected one result");
    for (auto [index, operand] : llvm::enumerate(op->getOperands())) {
      if (operand.getType() != op->getResult(0).getType() ||
          !staysInteresting(op, index))
        continue;
      rewriter.replaceOp(op, operand);
      return success();
    }
    return rewriter.notifyMatchFailure(op, "no operand can stand for it");
  }

private:
  bool staysInteresting(Operation *op, unsigned operand) const {
    IRMapping mapping;
    OwningOpRef<ModuleOp> copy(
        cast<ModuleOp>(op->getParentOfType<ModuleOp>()->clone(mapping)));
    Operation *mapped = mapping.lookup(op);
    mapped->replaceAllUsesWith(ValueRange(mapped->getOperand(operand)));
    mapped->erase();
    return tester.isInteresting(*copy).first == Tester::Interestingness::True;
  }

  const Tester tester;
};

struct ReductionPatterns : DialectReductionPatternInterface {
  ReductionPatterns(Dialect *dialect)
      : DialectReductionPatternInterface(dialect) {}

  void populateReductionPatterns(RewritePatternSet &) const override {}

  void populateReductionPatternsWithTester(RewritePatternSet &patterns,
                                           Tester &tester) const override {
    patterns.add<OpToOperandPattern>(patterns.getContext(), tester);
  }
};

} // namespace

void fp8::registerReductionPatterns(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *, Fp8Dialect *dialect) {
    dialect->addInterfaces<ReductionPatterns>();
  });
}
