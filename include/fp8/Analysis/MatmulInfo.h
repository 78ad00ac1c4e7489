//===- MatmulInfo.h - Recognize a contraction -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The facts about a contraction on tensors that a rewrite needs: the roles of
// its loops, the sources of its operands, and which operand is the weight; or
// the reason why it cannot be rewritten. The analysis looks only at maps and
// bodies, never at names of operations.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_MATMULINFO_H
#define FP8_ANALYSIS_MATMULINFO_H

#include "fp8/Analysis/OperandSource.h"
#include "fp8/Analysis/Refusal.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include <optional>

namespace mlir::fp8 {

/// The contractions that the caller accepts besides the default ones.
struct MatmulMatchOptions {
  /// Products in bf16 or f16 that are widened before the sum.
  bool allowBF16Product = false;
  /// Contractions without rows or without columns.
  bool matrixVector = false;
  /// Contractions of two computed tensors.
  bool twoActivations = false;
  /// A contraction is refused if its K is known and less than `minK`, or if its
  /// weight has a known number of channels that is less than `minN`.
  int64_t minK = 16;
  int64_t minN = 8;
};

/// One operand of the contraction.
struct MatmulOperand {
  OpOperand *operand = nullptr;
  OperandSource source;
  /// The map from loops to the dimensions of `source.value`. Each result is a
  /// loop, or 0 for a unit dimension.
  AffineMap map;
};

struct MatmulInfo {
  Operation *op = nullptr;
  /// Set if the contraction must not be rewritten. Then the following members
  /// may be incomplete.
  std::optional<Refusal> refusal;

  MatmulOperand a, b;
  /// The map from loops to the dimensions of the result. Each result of the map
  /// is another loop.
  AffineMap resultMap;
  /// Loops by role, ascending.
  SmallVector<unsigned> batch, m, n, k;
  /// Static loop sizes or ShapedType::kDynamic.
  SmallVector<int64_t> loopSizes;
  /// The accumulator starts from zero. Otherwise its initial value is a bias.
  bool zeroInit = true;
  bool weightIsA = false;
  /// One of the operands is a weight; otherwise both are activations.
  bool hasWeight = false;
  /// What is special about the input form, e.g. "transposed", for reports.
  SmallVector<llvm::StringRef> forms;

  MatmulOperand &getWeight() { return weightIsA ? a : b; }
  MatmulOperand &getActivation() { return weightIsA ? b : a; }
  /// Product of the sizes of `loops`, or kDynamic.
  int64_t getSize(ArrayRef<unsigned> loops) const;
  /// "linalg.matmul MxNxK 64x128x256", for remarks.
  std::string getShapeText() const;
};

/// Whether a reader would call `op` a matmul or a convolution. Every such
/// operation gets a remark.
bool isMatmulLike(Operation *op);

/// Analyzes an operation for which `isMatmulLike` holds.
MatmulInfo getMatmulInfo(Operation *op, const MatmulMatchOptions &options = {});

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_MATMULINFO_H
