//===- OrderGlobals.cpp - Constants in the order of the program -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-order-globals. It makes the names and the order of constants
// independent of the order in which bufferization visited the program.
//
//===----------------------------------------------------------------------===//

#include "fp8/Pipelines/Passes.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::fp8 {
#define GEN_PASS_DEF_ORDERGLOBALSPASS
#include "fp8/Pipelines/Passes.h.inc"
} // namespace mlir::fp8

using namespace mlir;
using namespace mlir::fp8;

/// The prefix of the names that bufferization gives to constants.
static constexpr StringLiteral prefix = "__constant_";

/// The constants of `module` that bufferization made, in the order in which the
/// program first reads them, with their readers.
static llvm::MapVector<memref::GlobalOp, SmallVector<memref::GetGlobalOp>>
collectConstants(ModuleOp module) {
  SymbolTable symbols(module);
  llvm::MapVector<memref::GlobalOp, SmallVector<memref::GetGlobalOp>> readers;
  module.walk([&](memref::GetGlobalOp reader) {
    auto global = symbols.lookup<memref::GlobalOp>(reader.getName());
    if (global && global.isPrivate() && global.getConstant() &&
        global.getSymName().starts_with(prefix))
      readers[global].push_back(reader);
  });
  return readers;
}

namespace {
struct OrderGlobalsPass : fp8::impl::OrderGlobalsPassBase<OrderGlobalsPass> {
  void runOnOperation() override {
    auto constants = collectConstants(getOperation());
    // Remove all of them first, so that all names are free.
    for (auto &[global, readers] : constants)
      global->remove();
    SymbolTable symbols(getOperation());
    Block::iterator place = getOperation().getBody()->begin();
    for (auto [number, entry] : llvm::enumerate(constants)) {
      auto &[global, readers] = entry;
      global.setSymName((prefix + Twine(number)).str());
      symbols.insert(global, place);
      for (memref::GetGlobalOp reader : readers)
        reader.setName(global.getSymName());
    }
    numOrdered = constants.size();
  }
};
} // namespace
