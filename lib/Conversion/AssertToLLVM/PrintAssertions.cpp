//===- PrintAssertions.cpp - Assertions of programs for a CPU -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Writes the message of a failed assertion before the process ends. MLIR's own
// lowering leaves it in a buffer, which abort() does not write.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/LLVMIR/FunctionCallUtils.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_PRINTASSERTIONSPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

namespace {
struct PrintAssertionsPass
    : fp8::impl::PrintAssertionsPassBase<PrintAssertionsPass> {
  using PrintAssertionsPassBase::PrintAssertionsPassBase;

  void runOnOperation() override {
    SmallVector<cf::AssertOp> assertions;
    getOperation().walk([&](cf::AssertOp op) { assertions.push_back(op); });
    if (assertions.empty())
      return;
    OpBuilder builder(&getContext());
    Type i32 = builder.getI32Type(), i64 = builder.getI64Type();
    Type ptr = LLVM::LLVMPointerType::get(&getContext());
    FailureOr<LLVM::LLVMFuncOp> write = LLVM::lookupOrCreateFn(
        builder, getOperation(), "write", {i32, ptr, i64}, i64);
    FailureOr<LLVM::LLVMFuncOp> abort =
        LLVM::lookupOrCreateFn(builder, getOperation(), "abort", {},
                               LLVM::LLVMVoidType::get(&getContext()));
    if (failed(write) || failed(abort))
      return signalPassFailure();
    SymbolTable symbols(getOperation());
    for (cf::AssertOp assertion : assertions)
      lower(assertion, *write, *abort, symbols);
  }

private:
  void lower(cf::AssertOp assertion, LLVM::LLVMFuncOp write,
             LLVM::LLVMFuncOp abort, SymbolTable &symbols) {
    OpBuilder builder(assertion);
    Location loc = assertion.getLoc();
    StringAttr text = getText(assertion);
    LLVM::GlobalOp global = getGlobal(builder, loc, text, symbols);
    Value yes =
        arith::ConstantOp::create(builder, loc, builder.getBoolAttr(true));
    Value fails = arith::XOrIOp::create(builder, loc, assertion.getArg(), yes);
    scf::IfOp::create(builder, loc, fails, [&](OpBuilder &b, Location nested) {
      auto constant = [&](IntegerAttr value) {
        return LLVM::ConstantOp::create(b, nested, value);
      };
      Value error = constant(b.getI32IntegerAttr(2));
      Value address = LLVM::AddressOfOp::create(b, nested, global);
      Value size = constant(b.getI64IntegerAttr(text.size()));
      LLVM::CallOp::create(b, nested, write, ValueRange{error, address, size});
      LLVM::CallOp::create(b, nested, abort, ValueRange());
      scf::YieldOp::create(b, nested);
    });
    assertion.erase();
  }

  static StringAttr getText(cf::AssertOp assertion) {
    return StringAttr::get(assertion.getContext(),
                           "an assertion failed: " + assertion.getMsg() + "\n");
  }

  /// The global for a text. Equal texts share one.
  LLVM::GlobalOp getGlobal(OpBuilder &builder, Location loc, StringAttr text,
                           SymbolTable &symbols) {
    LLVM::GlobalOp &global = globals[text];
    if (global)
      return global;
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(getOperation().getBody());
    auto type = LLVM::LLVMArrayType::get(builder.getI8Type(), text.size());
    global = LLVM::GlobalOp::create(builder, loc, type, /*isConstant=*/true,
                                    LLVM::Linkage::Internal, "assertion", text);
    symbols.insert(global);
    return global;
  }

  DenseMap<StringAttr, LLVM::GlobalOp> globals;
};
} // namespace
