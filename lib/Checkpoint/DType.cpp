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
  llvm::StringLiteral nameInIR;
};
} // namespace

static constexpr DTypeInfo infos[] = {
#define FP8_FILE_DTYPE(ENUMERATOR, NAME, BITS, IR_TYPE) {NAME, BITS, IR_TYPE},
#include "fp8/Checkpoint/DTypes.def"
};

static constexpr DType dtypes[] = {
#define FP8_FILE_DTYPE(ENUMERATOR, ...) DType::ENUMERATOR,
#include "fp8/Checkpoint/DTypes.def"
};

llvm::ArrayRef<DType> mlir::fp8::getDTypes() { return dtypes; }

unsigned mlir::fp8::getBitWidth(DType dtype) {
  return infos[size_t(dtype)].bits;
}

llvm::StringRef mlir::fp8::getName(DType dtype) {
  return infos[size_t(dtype)].name;
}

llvm::StringRef mlir::fp8::getNameInIR(DType dtype) {
  return infos[size_t(dtype)].nameInIR;
}

std::optional<DType> mlir::fp8::parseDType(llvm::StringRef name) {
  for (DType dtype : dtypes)
    if (getName(dtype) == name)
      return dtype;
  return std::nullopt;
}

std::optional<DType> mlir::fp8::parseTypeOfIR(llvm::StringRef name) {
  if (name.starts_with("si"))
    name = name.drop_front();
  for (DType dtype : dtypes)
    if (!name.empty() && getNameInIR(dtype) == name)
      return dtype;
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
