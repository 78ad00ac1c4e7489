//===- ContractionBody.h - The scalar part of a contraction -----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes the body of a contraction: a product of two operands, each
// possibly cast, is added to the accumulator.
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
  /// The product is narrower than the accumulator and is widened afterwards.
  bool narrowProduct = false;
};

/// Whether the body multiplies two values and adds the product to the
/// accumulator, in any type and with any operations in between. A reader would
/// call such an operation a matmul or a convolution.
bool isMultiplyAccumulate(linalg::LinalgOp op);

/// The operations of the body of `op` that compute its result `number`.
llvm::SetVector<Operation *> getBodySlice(linalg::LinalgOp op, unsigned number);

/// Whether one of several results of `op` is a sum of products of two tensors.
bool hasProductAmongResults(linalg::LinalgOp op);

/// Matches the body of `op`, which needs two inputs and one init. If it does
/// not match, returns none and sets `refusal` to the reason.
std::optional<ContractionBody> matchContractionBody(linalg::LinalgOp op,
                                                    Refusal &refusal);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_CONTRACTIONBODY_H
