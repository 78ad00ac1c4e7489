//===- Fp8Dialect.h - The fp8 dialect ---------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Declaration of the fp8 dialect.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_FP8DIALECT_H
#define FP8_IR_FP8DIALECT_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Dialect.h"

#include "fp8/IR/Fp8Dialect.h.inc"

#endif // FP8_IR_FP8DIALECT_H
