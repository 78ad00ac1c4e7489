//===- OutlineLoops.cpp - Loops become functions --------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Moves loop nests to functions of their own, and keeps one of equal functions.
// The time that LLVM takes for a function grows faster than the function.
//
//===----------------------------------------------------------------------===//

#include "fp8/Preparation/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_OUTLINELOOPSPASS
#include "fp8/Preparation/Passes.h.inc"
} // namespace mlir::fp8

/// Whether a loop allocates, frees or copies memory, or calls a function. Such
/// a loop stays, and the loops inside of it become functions.
static bool containsOperations(scf::ForOp loop) {
  return loop
      .walk([](Operation *op) {
        bool isPart = isa<memref::AllocOp, memref::DeallocOp, memref::CopyOp,
                          func::CallOp>(op);
        return isPart ? WalkResult::interrupt() : WalkResult::advance();
      })
      .wasInterrupted();
}

/// The outermost loops of `function` that become functions.
static SmallVector<scf::ForOp> findLoops(func::FuncOp function) {
  SmallVector<scf::ForOp> loops;
  function.walk<WalkOrder::PreOrder>([&](scf::ForOp loop) {
    if (containsOperations(loop))
      return WalkResult::advance();
    loops.push_back(loop);
    return WalkResult::skip();
  });
  return loops;
}

/// The values that a loop uses and that are defined outside.
static SetVector<Value> getCaptured(scf::ForOp loop) {
  SetVector<Value> values;
  values.insert_range(loop->getOperands());
  getUsedValuesDefinedAbove(loop->getRegions(), values);
  return values;
}

/// The text of a function without its name.
static std::string printWithoutName(func::FuncOp function) {
  StringAttr name = function.getNameAttr();
  function.setName("");
  std::string text;
  llvm::raw_string_ostream stream(text);
  function->print(stream, OpPrintingFlags().useLocalScope().assumeVerified());
  function.setName(name);
  return text;
}

namespace {
struct OutlineLoopsPass : fp8::impl::OutlineLoopsPassBase<OutlineLoopsPass> {
  using OutlineLoopsPassBase::OutlineLoopsPassBase;

  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    llvm::StringMap<func::FuncOp> known;
    for (auto function :
         llvm::make_early_inc_range(getOperation().getOps<func::FuncOp>()))
      for (scf::ForOp loop : findLoops(function))
        outline(loop, function, symbols, known);
  }

private:
  void outline(scf::ForOp loop, func::FuncOp parent, SymbolTable &symbols,
               llvm::StringMap<func::FuncOp> &known) {
    SmallVector<Value> operands, constants;
    for (Value value : getCaptured(loop))
      (matchPattern(value, m_Constant()) ? constants : operands)
          .push_back(value);
    func::FuncOp created = create(loop, operands, constants);
    auto [found, isNew] = known.try_emplace(printWithoutName(created), created);
    if (isNew) {
      symbols.insert(created, Block::iterator(parent));
      ++numFunctions;
    } else {
      created.erase();
    }
    OpBuilder builder(loop);
    auto call =
        func::CallOp::create(builder, loop.getLoc(), found->second, operands);
    loop.replaceAllUsesWith(call.getResults());
    loop.erase();
    ++numLoops;
  }

  /// A function with a copy of the loop, which is not yet in the module.
  static func::FuncOp create(scf::ForOp loop, ArrayRef<Value> operands,
                             ArrayRef<Value> constants) {
    OpBuilder builder(loop.getContext());
    Location loc = loop.getLoc();
    auto type = builder.getFunctionType(
        SmallVector<Type>(ValueRange(operands).getTypes()),
        loop->getResultTypes());
    auto function = func::FuncOp::create(loc, "loop", type);
    function.setPrivate();
    // LLVM must not move the loop back.
    function->setAttr("passthrough", builder.getStrArrayAttr({"noinline"}));
    Block *block = function.addEntryBlock();
    builder.setInsertionPointToStart(block);
    IRMapping mapping;
    mapping.map(operands, block->getArguments());
    for (Value constant : constants)
      mapping.map(constant,
                  builder.clone(*constant.getDefiningOp())
                      ->getResult(cast<OpResult>(constant).getResultNumber()));
    Operation *copy = builder.clone(*loop, mapping);
    func::ReturnOp::create(builder, loc, copy->getResults());
    return function;
  }
};
} // namespace
