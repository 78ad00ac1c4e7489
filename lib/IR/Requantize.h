//===- Requantize.h - Exactness of quantize(dequantize) ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides where quantizing what was dequantized by the same scale gives back
// every code.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_IR_REQUANTIZE_H
#define LIB_IR_REQUANTIZE_H

#include "mlir/IR/Value.h"

namespace mlir::fp8 {

class QuantizeOp;

/// The FP8 tensor that `op` is certain to reproduce bit by bit, because it
/// quantizes what was dequantized from it by the same scale; null where that
/// is not proven [quantize_c5].
Value getRequantizedSource(QuantizeOp op);

} // namespace mlir::fp8

#endif // LIB_IR_REQUANTIZE_H
