//===- ExposeMatmuls.h - Show both results of a matmul ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Adds the original and the FP8 result of matmuls to the results of their
// functions, for measuring errors.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_EXPOSEMATMULS_H
#define LIB_TRANSFORMS_EXPOSEMATMULS_H

#include "MatmulReport.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::fp8 {

/// Collects pairs of results while matmuls are rewritten, then adds them to
/// the functions.
class MatmulExposer {
public:
  explicit MatmulExposer(Operation *module);

  /// Whether the result of `op` can become one of its function: the function
  /// is public, has one block, which holds `op`, and nothing calls it.
  bool canExpose(Operation *op);

  /// Notes that `replacement` stands for the result of `original` from now on
  /// and records their places among the results of the function.
  void add(Operation *original, Value replacement, MatmulRecord &record);

  /// Changes functions and returns.
  void finish();

private:
  SymbolTableCollection symbolTables;
  SymbolUserMap symbolUsers;
  llvm::MapVector<func::FuncOp, SmallVector<Value>> results;
};

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_EXPOSEMATMULS_H
