//===- SizeProver.h - What is provable about sizes --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Numbers that host code computes from sizes of tensors, as affine expressions
// in those sizes, and what follows from sizes not being negative and from
// assertions.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_SIZEPROVER_H
#define FP8_ANALYSIS_SIZEPROVER_H

#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/ValueRange.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace mlir::fp8 {

/// Integers are taken for those of mathematics: sizes of tensors in memory do
/// not overflow in 32 bits or more where a program means to compute with them.
class SizeProver {
public:
  explicit SizeProver(MLIRContext *context) : context(context) {}

  /// Takes the condition of an assertion for true.
  void assume(Value condition);

  /// Whether the two numbers are equal in every run.
  bool areEqual(Value a, Value b);

  /// The number that `value` is in every run, where there is one.
  std::optional<int64_t> getConstant(Value value);

private:
  /// `value` in terms of symbols, with products and quotients of them. What is
  /// not understood becomes a symbol.
  AffineExpr getExpr(Value value);
  AffineExpr computeExpr(Value value);
  AffineExpr computeDivision(Value value);
  AffineExpr computeSelection(Value value);
  AffineExpr applyMap(AffineMap map, ValueRange operands, bool isMin);
  AffineExpr getExtreme(AffineExpr a, AffineExpr b, bool isMin);
  AffineExpr createSymbol(bool isSize);
  void addFact(AffineExpr expr);

  /// Whether `expr >= 0` in every run; the second by its operations alone.
  bool isNonNegative(AffineExpr expr);
  bool isPlainlyNonNegative(AffineExpr expr);
  /// The truth of an i1, where it is the same in every run.
  std::optional<bool> evaluate(Value condition);

  MLIRContext *context;
  unsigned numSymbols = 0;
  /// The symbols that are not negative.
  llvm::BitVector sizeSymbols;
  llvm::DenseMap<Value, AffineExpr> exprs;
  /// Of dimensions of tensors.
  llvm::DenseMap<std::pair<Value, int64_t>, AffineExpr> sizes;
  /// Linear, and not negative in any run.
  SmallVector<AffineExpr> facts;
};

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_SIZEPROVER_H
