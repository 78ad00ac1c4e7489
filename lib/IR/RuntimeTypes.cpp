//===- RuntimeTypes.cpp - Element types as the runtime codes them ---------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The numbers of Fp8DType.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/RuntimeTypes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::fp8;

std::optional<int64_t> fp8::getDTypeCode(Type elementType) {
  if (auto integer = dyn_cast<IntegerType>(elementType)) {
    switch (integer.getWidth()) {
    case 1:
      return 8;
    case 8:
      return 4;
    case 16:
      return 5;
    case 32:
      return 6;
    case 64:
      return 7;
    default:
      return std::nullopt;
    }
  }
  return llvm::TypeSwitch<Type, std::optional<int64_t>>(elementType)
      .Case([](Float32Type) { return 0; })
      .Case([](Float16Type) { return 1; })
      .Case([](BFloat16Type) { return 2; })
      .Case([](Float64Type) { return 3; })
      .Case([](Float8E4M3FNType) { return 9; })
      .Case([](Float8E5M2Type) { return 10; })
      .Case([](Float8E4M3FNUZType) { return 11; })
      .Case([](Float8E5M2FNUZType) { return 12; })
      .Case([](Float8E8M0FNUType) { return 13; })
      .Default([](Type) { return std::nullopt; });
}
