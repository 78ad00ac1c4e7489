//===- SizeProver.h - Proofs about sizes ------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Represents numbers that host code computes from sizes of tensors as affine
// expressions in these sizes. Proves facts about them from assertions, and from
// the fact that sizes are not negative.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_SIZEPROVER_H
#define FP8_ANALYSIS_SIZEPROVER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/ValueRange.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace mlir::fp8 {

/// Treats integers of 32 bits or more as mathematical integers, because
/// computations with sizes of tensors in memory do not overflow.
class SizeProver {
public:
  explicit SizeProver(MLIRContext *context) : context(context) {}

  /// Assumes that the condition of an assertion is true.
  void assume(Value condition);

  /// Whether the two numbers are equal in every run.
  bool areEqual(Value a, Value b);

  /// Whether two dimensions of tensors have the same size in every run.
  bool areEqualSizes(Value a, int64_t dimA, Value b, int64_t dimB);

  /// Whether `number` is the size of a dimension of a tensor in every run.
  bool isSize(Value number, Value tensor, int64_t dim);

  /// The number that `value` has in every run, or none if it differs.
  std::optional<int64_t> getConstant(Value value);

private:
  /// `value` as an expression of symbols, with products and quotients. An
  /// operation that is not understood becomes a symbol.
  AffineExpr getExpr(Value value);
  AffineExpr computeExpr(Value value);
  /// The size of a dimension of a tensor or memref.
  AffineExpr getSizeExpr(Value shaped, int64_t dim);
  AffineExpr computeSize(Value shaped, int64_t dim);
  AffineExpr getExpr(OpFoldResult size);
  AffineExpr computeDivision(Value value);
  AffineExpr computeSelection(Value value);
  AffineExpr applyMap(AffineMap map, ValueRange operands, bool isMin);
  AffineExpr getExtreme(AffineExpr a, AffineExpr b, bool isMin);
  bool isExact(arith::SIToFPOp conversion);
  AffineExpr createSymbol(bool isSize);
  void addFact(AffineExpr expr);

  /// Whether `expr >= 0` in every run. The second function looks only at the
  /// operations of the expression.
  bool isNonNegative(AffineExpr expr);
  bool isPlainlyNonNegative(AffineExpr expr);
  /// Whether `expr == 0` in every run.
  bool isZero(AffineExpr expr);
  /// The value of an i1, or none if it differs between runs.
  std::optional<bool> evaluate(Value condition);

  MLIRContext *context;
  unsigned numSymbols = 0;
  /// The symbols that are not negative.
  llvm::BitVector sizeSymbols;
  llvm::DenseMap<Value, AffineExpr> exprs;
  /// The sizes of dimensions of tensors.
  llvm::DenseMap<std::pair<Value, int64_t>, AffineExpr> sizes;
  /// Linear expressions that are not negative in any run.
  SmallVector<AffineExpr> facts;
};

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_SIZEPROVER_H
