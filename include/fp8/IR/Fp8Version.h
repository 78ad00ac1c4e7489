//===- Fp8Version.h - Version of the dialect in bytecode --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The version that bytecode of the dialect carries.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_FP8VERSION_H
#define FP8_IR_FP8VERSION_H

#include "mlir/Bytecode/BytecodeImplementation.h"

namespace mlir::fp8 {

/// Increases by one with each change of an operation or attribute that makes it
/// necessary to upgrade older bytecode; see Fp8DialectInterfaces.cpp.
struct Fp8DialectVersion : public DialectVersion {
  static constexpr uint64_t current = 2;

  explicit Fp8DialectVersion(uint64_t number) : number(number) {}

  uint64_t number;
};

} // namespace mlir::fp8

#endif // FP8_IR_FP8VERSION_H
