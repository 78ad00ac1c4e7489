//===- NarrowOperand.h - f32 tensors of bf16 or f16 elements ----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds out that a tensor of f32 holds widened elements of a narrower type, in
// whatever order, each multiplied by the same numbers.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_NARROWOPERAND_H
#define LIB_TRANSFORMS_NARROWOPERAND_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include <optional>

namespace mlir::fp8 {

/// `operation`, arith.mulf or arith.divf in the body of `owner`, has an element
/// as its operand that is not `factor`.
struct UniformFactor {
  linalg::LinalgOp owner;
  Operation *operation;
  Value factor;
};

/// Producers from the operand back to where bf16 or f16 is widened.
struct NarrowOperand {
  /// In bf16 or f16.
  Value source;
  /// What moves elements, from the last operation to the first.
  SmallVector<Operation *> chain;
  /// In the order in which the program applies them.
  SmallVector<UniformFactor> factors;
};

/// None where `value` holds other numbers in f32.
std::optional<NarrowOperand> findNarrowOperand(Value value);

/// The tensor that `operand` was found for, in the type of its source and
/// without its factors.
Value rebuildNarrow(RewriterBase &rewriter, const NarrowOperand &operand);

/// The tensor of a factor that is an element of a tensor, or null.
OpOperand *getFactorTensor(const UniformFactor &factor);

/// The factor's value at the insertion point; `element` is that of its tensor.
Value cloneFactor(OpBuilder &builder, const UniformFactor &factor,
                  Value element);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_NARROWOPERAND_H
