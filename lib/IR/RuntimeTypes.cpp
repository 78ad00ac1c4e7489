//===- RuntimeTypes.cpp - Element types as the runtime codes them ---------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Looks up the spelling of a type in the list of include/fp8/Runtime/Tensor.h.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/RuntimeTypes.h"
#include "fp8/Runtime/Tensor.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::fp8;

/// The type as the list spells it. The signedness of integers is left out,
/// because the runtime only moves them.
static std::string spell(Type elementType) {
  if (auto integer = dyn_cast<IntegerType>(elementType))
    return "i" + std::to_string(integer.getWidth());
  std::string text;
  llvm::raw_string_ostream(text) << elementType;
  return text;
}

std::optional<int64_t> fp8::getDTypeCode(Type elementType) {
  if (!elementType.isIntOrFloat())
    return std::nullopt;
  return llvm::StringSwitch<std::optional<int64_t>>(spell(elementType))
#define FP8_DTYPE_CASE(NAME, TYPE, NUMBER, BYTES) .Case(#TYPE, NUMBER)
      FP8_FOR_EACH_DTYPE(FP8_DTYPE_CASE)
#undef FP8_DTYPE_CASE
          .Default(std::nullopt);
}
