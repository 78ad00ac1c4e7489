//===- CreateZeros.h - Tensors of zeros -------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Creates the start of a sum, or of a maximum of absolute values.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_CREATEZEROS_H
#define FP8_IR_CREATEZEROS_H

#include "mlir/IR/Builders.h"

namespace mlir::fp8 {

/// Creates a tensor of f32 with these sizes that is filled with +0.
Value createZeros(OpBuilder &builder, Location loc,
                  ArrayRef<OpFoldResult> sizes);

} // namespace mlir::fp8

#endif // FP8_IR_CREATEZEROS_H
