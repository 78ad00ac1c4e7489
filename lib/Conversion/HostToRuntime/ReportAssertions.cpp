//===- ReportAssertions.cpp - Report failed assertions to the caller ------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// If an assertion in a kernel fails, the kernel writes its number to memory
// that the host reads. Assertions of the host are moved before all operations
// that enqueue work.
//
//===----------------------------------------------------------------------===//

#include "RuntimeABI.h"
#include "fp8/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_REPORTASSERTIONSPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

/// Moves assertions of the host, and the operations on which they depend,
/// before the first operation that enqueues something. Assertions that depend
/// on such an operation stay where they are.
static void checkBeforeLaunches(func::FuncOp function) {
  Block &block = function.getBody().front();
  auto first = llvm::find_if(block, [](Operation &op) {
    return !isPure(&op) && !isa<cf::AssertOp>(op);
  });
  if (first == block.end())
    return;
  IRRewriter rewriter(function.getContext());
  for (auto assertion :
       llvm::make_early_inc_range(block.getOps<cf::AssertOp>()))
    if (first->isBeforeInBlock(assertion) &&
        succeeded(moveOperationDependencies(rewriter, assertion, &*first)))
      rewriter.moveOpBefore(assertion, &*first);
}

/// Moves variables of a thread to the entry block. Code generation then keeps
/// them in registers.
static void moveVariablesToEntry(gpu::GPUFuncOp kernel) {
  Block &entry = kernel.getBody().front();
  SmallVector<memref::AllocaOp> variables;
  kernel.walk([&](memref::AllocaOp op) {
    if (op->getNumOperands() == 0)
      variables.push_back(op);
  });
  for (memref::AllocaOp variable : variables)
    variable->moveBefore(&entry, entry.begin());
}

namespace {
/// Numbers assertions by their messages, from 1 on.
class MessageNumbers {
public:
  int32_t get(StringAttr message) {
    auto [found, isNew] = numbers.try_emplace(message, messages.size() + 1);
    if (isNew)
      messages.push_back(message);
    return found->second;
  }
  ArrayRef<Attribute> getMessages() const { return messages; }

private:
  DenseMap<StringAttr, int32_t> numbers;
  SmallVector<Attribute> messages;
};

struct ReportAssertionsPass
    : fp8::impl::ReportAssertionsPassBase<ReportAssertionsPass> {
  using ReportAssertionsPassBase::ReportAssertionsPassBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    MessageNumbers numbers;
    DenseSet<StringAttr> reporting;
    for (auto kernels : module.getOps<gpu::GPUModuleOp>())
      for (auto kernel : kernels.getOps<gpu::GPUFuncOp>())
        if (writeNumbers(kernel, numbers))
          reporting.insert(kernel.getNameAttr());
    module.walk([&](gpu::LaunchFuncOp launch) {
      if (reporting.contains(launch.getKernelName()))
        passFlag(launch);
    });
    if (!numbers.getMessages().empty())
      module->setAttr(assertionsAttr,
                      ArrayAttr::get(&getContext(), numbers.getMessages()));
    for (auto function : module.getOps<func::FuncOp>())
      if (!function.isDeclaration())
        checkBeforeLaunches(function);
  }

private:
  /// If `kernel` has assertions, adds the parameter to which it writes, and
  /// lowers them.
  bool writeNumbers(gpu::GPUFuncOp kernel, MessageNumbers &numbers) {
    SmallVector<cf::AssertOp> assertions;
    kernel.walk([&](cf::AssertOp op) { assertions.push_back(op); });
    if (assertions.empty())
      return false;
    moveVariablesToEntry(kernel);
    unsigned position = kernel.getNumArguments();
    Type ptr = LLVM::LLVMPointerType::get(&getContext());
    (void)kernel.insertArgument(position, ptr, {}, kernel.getLoc());
    for (cf::AssertOp assertion : assertions) {
      writeNumber(assertion, numbers.get(assertion.getMsgAttr()),
                  kernel.getArgument(position));
      ++numAssertions;
    }
    return true;
  }

  static void writeNumber(cf::AssertOp assertion, int32_t number, Value flag) {
    OpBuilder builder(assertion);
    Location loc = assertion.getLoc();
    Value yes =
        arith::ConstantOp::create(builder, loc, builder.getBoolAttr(true));
    Value fails = arith::XOrIOp::create(builder, loc, assertion.getArg(), yes);
    scf::IfOp::create(builder, loc, fails, [&](OpBuilder &b, Location nested) {
      Value value =
          arith::ConstantOp::create(b, nested, b.getI32IntegerAttr(number));
      LLVM::StoreOp::create(b, nested, value, flag, /*alignment=*/4,
                            /*isVolatile=*/true);
      scf::YieldOp::create(b, nested);
    });
    assertion.erase();
  }

  void passFlag(gpu::LaunchFuncOp launch) {
    constexpr StringLiteral name = "fp8rtAssertionFlag";
    ModuleOp module = getOperation();
    OpBuilder builder(launch);
    Type ptr = LLVM::LLVMPointerType::get(&getContext());
    if (!module.lookupSymbol(name)) {
      OpBuilder::InsertionGuard guard(builder);
      builder.setInsertionPointToEnd(module.getBody());
      func::FuncOp::create(builder, launch.getLoc(), name,
                           builder.getFunctionType({}, ptr))
          .setPrivate();
    }
    auto flag = func::CallOp::create(builder, launch.getLoc(), name, ptr);
    launch.getKernelOperandsMutable().append(flag.getResult(0));
  }
};
} // namespace
