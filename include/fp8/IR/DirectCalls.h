//===- DirectCalls.h - Functions whose calls are all known ------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds the calls of private functions, such as a layer that a model repeats.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_DIRECTCALLS_H
#define FP8_IR_DIRECTCALLS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"

namespace mlir::fp8 {

/// The calls of the functions of a module. The calls of a function are known if
/// it is private, has a body, does not call itself, also not through other
/// functions, and if the module refers to it only by `func.call`. A pass can
/// change the signature of such a function, together with its calls.
class DirectCalls {
public:
  explicit DirectCalls(ModuleOp module);

  /// The functions of the module with a body that are not part of a recursion,
  /// callers before callees, otherwise in the order of the module.
  ArrayRef<func::FuncOp> getFunctions() const { return functions; }

  /// All calls of `function`, callers in the order of `getFunctions`, and calls
  /// of one caller in the order of the program. Empty if they are not known.
  ArrayRef<func::CallOp> getCalls(func::FuncOp function) const;

  /// How often the function around `op` runs while each public function runs
  /// once. 1 if its calls are not known.
  unsigned getRuns(Operation *op) const;

private:
  SmallVector<func::FuncOp> functions;
  DenseMap<Operation *, unsigned> runs;
  DenseMap<Operation *, SmallVector<func::CallOp>> calls;
};

} // namespace mlir::fp8

#endif // FP8_IR_DIRECTCALLS_H
