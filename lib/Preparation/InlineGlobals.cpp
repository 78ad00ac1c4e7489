//===- InlineGlobals.cpp - Replace globals by constants -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Replaces loads of each ml_program.global by its value. Programs keep no state
// between calls.
//
//===----------------------------------------------------------------------===//

#include "fp8/Preparation/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MLProgram/IR/MLProgram.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_INLINEGLOBALSPASS
#include "fp8/Preparation/Passes.h.inc"
} // namespace mlir::fp8

namespace {
struct InlineGlobalsPass : fp8::impl::InlineGlobalsPassBase<InlineGlobalsPass> {
  using InlineGlobalsPassBase::InlineGlobalsPassBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    if (module.walk(verifyUse).wasInterrupted())
      return signalPassFailure();
    SymbolTableCollection symbols;
    WalkResult result = module.walk([&](Operation *op) {
      if (auto load = dyn_cast<ml_program::GlobalLoadOp>(op))
        return inlineLoad(load, symbols);
      if (auto load = dyn_cast<ml_program::GlobalLoadConstOp>(op))
        return inlineLoad(load, symbols);
      return WalkResult::advance();
    });
    if (result.wasInterrupted())
      return signalPassFailure();
    for (auto global :
         llvm::make_early_inc_range(module.getOps<ml_program::GlobalOp>()))
      if (SymbolTable::symbolKnownUseEmpty(global, module))
        global.erase();
  }

private:
  static WalkResult verifyUse(Operation *op) {
    if (!isa<ml_program::GlobalStoreOp, ml_program::GlobalStoreGraphOp,
             ml_program::GlobalLoadGraphOp>(op))
      return WalkResult::advance();
    op->emitOpError("expected globals to be loaded only, because a program "
                    "keeps no state between calls: pass the value as an "
                    "argument and return the new one");
    return WalkResult::interrupt();
  }

  template <typename LoadOp>
  WalkResult inlineLoad(LoadOp load, SymbolTableCollection &symbols) {
    auto value =
        dyn_cast_or_null<TypedAttr>(load.getGlobalOp(symbols).getValueAttr());
    if (!value || isa<ml_program::ExternAttr>(value)) {
      load.emitOpError("expected a global whose value is in the module, got ")
          << load.getGlobal()
          << ": give it a dense or dense_resource value, or pass it as an "
             "argument";
      return WalkResult::interrupt();
    }
    OpBuilder builder(load);
    Value constant = arith::ConstantOp::create(builder, load.getLoc(), value);
    if (constant.getType() != load.getType())
      constant = tensor::CastOp::create(builder, load.getLoc(), load.getType(),
                                        constant);
    load.replaceAllUsesWith(constant);
    load.erase();
    ++numInlined;
    return WalkResult::advance();
  }
};
} // namespace
