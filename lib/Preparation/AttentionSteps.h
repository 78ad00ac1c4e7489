//===- AttentionSteps.h - Attention as contractions and softmax -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Expresses tm_tensor.attention by linalg operations on tensors.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_PREPARATION_ATTENTIONSTEPS_H
#define LIB_PREPARATION_ATTENTIONSTEPS_H

#include "fp8/TMTensor/TMTensorOps.h"
#include "mlir/IR/Builders.h"

namespace mlir::fp8 {

/// Builds the result of `op`, which is on tensors.
Value buildAttention(OpBuilder &builder, tm_tensor::AttentionOp op);

} // namespace mlir::fp8

#endif // LIB_PREPARATION_ATTENTIONSTEPS_H
