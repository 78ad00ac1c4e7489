//===- Requantize.h - Exactness of quantize(dequantize) ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides whether quantize(dequantize(q, s), s) gives back every code of q.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_IR_REQUANTIZE_H
#define LIB_IR_REQUANTIZE_H

#include "mlir/IR/Value.h"

namespace mlir::fp8 {

class QuantizeOp;

/// The FP8 tensor q if `op` is quantize(dequantize(q, s), s) and certainly
/// gives back every bit of q. Null if that cannot be proven [quantize_c5].
Value getRequantizedSource(QuantizeOp op);

} // namespace mlir::fp8

#endif // LIB_IR_REQUANTIZE_H
