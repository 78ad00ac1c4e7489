//===- RowsOp.h - fp8.rows and the operations in it -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Chains of elementwise operations and reductions of rows as one operation.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_ROWSOP_H
#define FP8_IR_ROWSOP_H

#include "fp8/IR/Fp8Attrs.h"
#include "fp8/IR/Fp8Dialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::fp8 {
class ScaledMatmulOp;

/// A result `(dim mod period) floordiv block` of the map of an input. The
/// period is 0 if there is no `mod`.
struct RowTable {
  unsigned dim = 0;
  int64_t period = 0, block = 1;
};
/// Parses `d floordiv b`, `d mod p` or `(d mod p) floordiv b`. Returns none for
/// all other expressions.
std::optional<RowTable> parseRowTable(AffineExpr expr);
} // namespace mlir::fp8

#define GET_OP_CLASSES
#include "fp8/IR/RowsOp.h.inc"

#endif // FP8_IR_ROWSOP_H
