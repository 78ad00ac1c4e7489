//===- ExposeMatmuls.h - Return both results of a matmul --------*- C++ -*-===//
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

  /// Whether the result of `op` can become a result of its function. The
  /// function must be public, have one block, which contains `op`, and not be
  /// called.
  bool canExpose(Operation *op);

  /// Records that `replacement` replaces the result of `original`, and writes
  /// the positions of both among the results of the function to `record`.
  void add(Operation *original, Value replacement, MatmulRecord &record);

  /// Changes the functions and their returns.
  void finish();

private:
  SymbolTableCollection symbolTables;
  SymbolUserMap symbolUsers;
  llvm::MapVector<func::FuncOp, SmallVector<Value>> results;
};

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_EXPOSEMATMULS_H
