//===- NarrowOperand.h - f32 tensors of bf16 or f16 elements ----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds out whether a tensor of f32 has widened elements of a narrower type, in
// any order, which may all be multiplied by the same numbers.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_NARROWOPERAND_H
#define LIB_TRANSFORMS_NARROWOPERAND_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include <optional>

namespace mlir::fp8 {

/// A factor of all elements: `operation`, an arith.mulf or arith.divf in the
/// body of `owner`, combines an element and `factor`.
struct UniformFactor {
  linalg::LinalgOp owner;
  Operation *operation;
  Value factor;
};

/// The producers from the operand back to the one that widens bf16 or f16.
struct NarrowOperand {
  /// The tensor in bf16 or f16.
  Value source;
  /// The operations that move elements, from the last to the first.
  SmallVector<Operation *> chain;
  /// The factors in the order in which the program applies them.
  SmallVector<UniformFactor> factors;
};

/// The narrow tensor from which `value` is made, or none.
std::optional<NarrowOperand> findNarrowOperand(Value value);

/// Rebuilds the tensor of `operand` in the type of its source and without its
/// factors.
Value rebuildNarrow(RewriterBase &rewriter, const NarrowOperand &operand);

/// The tensor of a factor that is an element of a tensor, or null.
OpOperand *getFactorTensor(const UniformFactor &factor);

/// Computes the factor at the insertion point. `element` is the element of its
/// tensor.
Value cloneFactor(OpBuilder &builder, const UniformFactor &factor,
                  Value element);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_NARROWOPERAND_H
