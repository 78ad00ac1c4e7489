//===- CloneBody.h - Copies of bodies ---------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Copies the body of an operation to where it is executed.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TMTENSOR_CLONEBODY_H
#define FP8_TMTENSOR_CLONEBODY_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/Region.h"

namespace mlir::fp8 {

/// Creates the operations of `body`, a region with one block, with `arguments`
/// in the place of its arguments. Returns the first value that it yields.
Value cloneBody(OpBuilder &builder, Region &body, ValueRange arguments);

} // namespace mlir::fp8

#endif // FP8_TMTENSOR_CLONEBODY_H
