//===- ResultSizes.h - The sizes of results ---------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A caller owns the memory of results, so it must know their sizes before the
// call.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_PREPARATION_RESULTSIZES_H
#define LIB_PREPARATION_RESULTSIZES_H

#include "fp8/Analysis/SizeProver.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::fp8 {

/// The sizes of the tensors that a function with one block returns.
class ResultSizes {
public:
  explicit ResultSizes(func::FuncOp function);

  /// The sizes of operand `index` of the return in the encoding of signatures.
  SmallVector<int64_t> encode(unsigned index);

  /// Creates a function that computes sizes from the arguments; null if no size
  /// is computed.
  func::FuncOp createFunction();

  /// Creates operations that compute a size before a call of the function with
  /// `operands`. `code` is that of the size in a result of `encode`. The size
  /// must not depend on elements of tensors.
  Value createSize(OpBuilder &builder, Location loc, int64_t code,
                   ValueRange operands);

  /// The sizes that depend on elements of tensors, in the order of `encode`.
  ArrayRef<Value> getDataDependent() const { return dataDependent; }

private:
  int64_t encodeSize(Value result, int64_t dim);
  std::optional<int64_t> findArgument(Value size);
  bool isHostSize(Value size);
  Value getBound(Value size);

  func::FuncOp function;
  func::ReturnOp returnOp;
  SmallVector<BlockArgument> arguments;
  SizeProver prover;
  SmallVector<Value> computed, dataDependent;
};

} // namespace mlir::fp8

#endif // LIB_PREPARATION_RESULTSIZES_H
