//===- DirectCalls.cpp - Functions whose calls are all known --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Sorts functions by their calls, and drops those that may have other users.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/DirectCalls.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::fp8;

/// The functions to which `module` refers by anything but a `func.call`. None
/// if there may be references in unknown operations.
static std::optional<llvm::DenseSet<StringAttr>>
getOtherwiseUsed(ModuleOp module) {
  auto uses = SymbolTable::getSymbolUses(&module.getBodyRegion());
  if (!uses)
    return std::nullopt;
  llvm::DenseSet<StringAttr> used;
  for (SymbolTable::SymbolUse use : *uses)
    if (!isa<func::CallOp>(use.getUser()))
      used.insert(use.getSymbolRef().getRootReference());
  return used;
}

DirectCalls::DirectCalls(ModuleOp module) {
  llvm::MapVector<StringAttr, func::FuncOp> byName;
  for (auto function : module.getOps<func::FuncOp>())
    if (!function.isDeclaration())
      byName[function.getNameAttr()] = function;
  // A function is added as soon as all of its callers are there.
  DenseMap<Operation *, SmallVector<func::CallOp>> inside;
  DenseMap<Operation *, unsigned> numCallers;
  auto getCallee = [&](func::CallOp call) {
    return byName.lookup(call.getCalleeAttr().getAttr());
  };
  for (func::FuncOp function : llvm::make_second_range(byName))
    function.walk([&](func::CallOp call) {
      if (func::FuncOp callee = getCallee(call)) {
        inside[function].push_back(call);
        ++numCallers[callee];
      }
    });
  for (func::FuncOp function : llvm::make_second_range(byName))
    if (numCallers.lookup(function) == 0)
      functions.push_back(function);
  for (size_t i = 0; i < functions.size(); ++i) {
    for (func::CallOp call : inside.lookup(functions[i])) {
      func::FuncOp callee = getCallee(call);
      calls[callee].push_back(call);
      if (--numCallers[callee] == 0)
        functions.push_back(callee);
    }
  }
  auto used = getOtherwiseUsed(module);
  for (func::FuncOp function : llvm::make_second_range(byName))
    if (!used || used->contains(function.getNameAttr()) ||
        !function.isPrivate() || numCallers.lookup(function) != 0)
      calls.erase(function);
  for (func::FuncOp function : functions) {
    unsigned number = 0;
    for (func::CallOp call : getCalls(function))
      number = llvm::SaturatingAdd(number, getRuns(call));
    runs[function] = std::max(number, 1u);
  }
}

unsigned DirectCalls::getRuns(Operation *op) const {
  auto found = runs.find(op->getParentOfType<func::FuncOp>());
  return found == runs.end() ? 1 : found->second;
}

ArrayRef<func::CallOp> DirectCalls::getCalls(func::FuncOp function) const {
  auto found = calls.find(function);
  return found == calls.end() ? ArrayRef<func::CallOp>() : found->second;
}
