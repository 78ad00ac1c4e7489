//===- ContractionBody.h - The scalar part of a contraction -----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognises the body of a contraction: a product of two operands, each
// possibly cast, added to the accumulator.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_CONTRACTIONBODY_H
#define FP8_ANALYSIS_CONTRACTIONBODY_H

#include "fp8/Analysis/Refusal.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/SetVector.h"
#include <optional>

namespace mlir::fp8 {

struct ContractionBody {
  /// An operand is cast before the product.
  bool castsOperands = false;
  /// The FP8 type to which the body casts an operand and back, or null.
  Type fakeQuantizedTypes[2];
  /// The product is narrower than the accumulator and widened after.
  bool narrowProduct = false;
};

/// Whether the body multiplies two values and adds the product to the
/// accumulator, in any type and with anything between: what a reader would
/// call a matmul or a convolution.
bool isMultiplyAccumulate(linalg::LinalgOp op);

/// The operations of the body of `op` that its result `number` is made of.
llvm::SetVector<Operation *> getBodySlice(linalg::LinalgOp op, unsigned number);

/// Whether one of several results of `op` is a sum of products of two tensors.
bool hasProductAmongResults(linalg::LinalgOp op);

/// Matches the body of `op`, which needs two inputs and one init. On a mismatch
/// returns none and says why in `refusal`.
std::optional<ContractionBody> matchContractionBody(linalg::LinalgOp op,
                                                    Refusal &refusal);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_CONTRACTIONBODY_H
