//===- DType.cpp - Element types of safetensors files ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The table of element types.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/DType.h"
#include "llvm/Support/CheckedArithmetic.h"

using namespace mlir::fp8;

namespace {
struct DTypeInfo {
  llvm::StringLiteral name;
  unsigned bits;
};
} // namespace

// In the order of the enumeration.
static constexpr DTypeInfo dtypes[] = {
    {"BOOL", 8},    {"F4", 4},          {"F6_E2M3", 6},     {"F6_E3M2", 6},
    {"U8", 8},      {"I8", 8},          {"F8_E5M2", 8},     {"F8_E4M3", 8},
    {"F8_E8M0", 8}, {"F8_E4M3FNUZ", 8}, {"F8_E5M2FNUZ", 8}, {"I16", 16},
    {"U16", 16},    {"F16", 16},        {"BF16", 16},       {"I32", 32},
    {"U32", 32},    {"F32", 32},        {"C64", 64},        {"F64", 64},
    {"I64", 64},    {"U64", 64},
};
static_assert(std::size(dtypes) == size_t(DType::U64) + 1);

unsigned mlir::fp8::getBitWidth(DType dtype) {
  return dtypes[size_t(dtype)].bits;
}

llvm::StringRef mlir::fp8::getName(DType dtype) {
  return dtypes[size_t(dtype)].name;
}

std::optional<DType> mlir::fp8::parseDType(llvm::StringRef name) {
  for (size_t i = 0; i < std::size(dtypes); ++i)
    if (dtypes[i].name == name)
      return DType(i);
  return std::nullopt;
}

std::optional<uint64_t>
mlir::fp8::countElements(llvm::ArrayRef<int64_t> shape) {
  uint64_t count = 1;
  for (int64_t size : shape) {
    if (size < 0)
      return std::nullopt;
    std::optional<uint64_t> next =
        llvm::checkedMulUnsigned<uint64_t>(count, size);
    if (!next)
      return std::nullopt;
    count = *next;
  }
  return count;
}

std::optional<uint64_t> mlir::fp8::countBytes(DType dtype,
                                              llvm::ArrayRef<int64_t> shape) {
  std::optional<uint64_t> elements = countElements(shape);
  if (!elements)
    return std::nullopt;
  std::optional<uint64_t> bits =
      llvm::checkedMulUnsigned<uint64_t>(*elements, getBitWidth(dtype));
  if (!bits || *bits % 8 != 0)
    return std::nullopt;
  return *bits / 8;
}
