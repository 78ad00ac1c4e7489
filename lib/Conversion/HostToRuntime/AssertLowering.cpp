//===- AssertLowering.cpp - Lower assertions to the runtime ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// If an assertion of the host fails, the call ends with a status. MLIR's own
// lowering would end the process.
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "RuntimeABI.h"
#include "mlir/Conversion/LLVMCommon/Pattern.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"

using namespace mlir;
using namespace mlir::fp8;

static std::string getUniqueSymbol(ModuleOp module) {
  for (unsigned i = 0;; ++i) {
    std::string symbol = "fp8_assertion." + std::to_string(i);
    if (!module.lookupSymbol(symbol))
      return symbol;
  }
}

namespace {
struct AssertLowering : ConvertOpToLLVMPattern<cf::AssertOp> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(cf::AssertOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    auto module = op->getParentOfType<ModuleOp>();
    std::string symbol = getUniqueSymbol(module);
    {
      OpBuilder::InsertionGuard guard(rewriter);
      rewriter.setInsertionPointToStart(module.getBody());
      createString(rewriter, loc, symbol, op.getMsg());
    }
    Value text = LLVM::AddressOfOp::create(rewriter, loc, getPtrType(), symbol);
    Value condition = LLVM::ZExtOp::create(rewriter, loc, rewriter.getI64Type(),
                                           adaptor.getArg());
    callRuntime(rewriter, loc, module, "fp8rtAssert", {},
                {getRuntimeCall(op), condition, text});
    rewriter.eraseOp(op);
    return success();
  }
};
} // namespace

void fp8::populateAssertLoweringPatterns(const LLVMTypeConverter &converter,
                                         RewritePatternSet &patterns,
                                         PatternBenefit benefit) {
  patterns.add<AssertLowering>(converter, benefit);
}
