//===- DType.h - Element types of safetensors files -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The element types that safetensors files name: spelling and width.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_DTYPE_H
#define FP8_CHECKPOINT_DTYPE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>

namespace mlir::fp8 {

/// In the order in which the safetensors library sorts tensors of different
/// types, which writes the last of these first.
enum class DType : uint8_t {
  Bool,
  F4,
  F6E2M3,
  F6E3M2,
  U8,
  I8,
  F8E5M2,
  F8E4M3,
  F8E8M0,
  F8E4M3FNUZ,
  F8E5M2FNUZ,
  I16,
  U16,
  F16,
  BF16,
  I32,
  U32,
  F32,
  C64,
  F64,
  I64,
  U64,
};

/// Bits of one element; F4 and F6 types share bytes with their neighbours.
unsigned getBitWidth(DType dtype);

/// The spelling in files, e.g. "F8_E4M3".
llvm::StringRef getName(DType dtype);

/// The type that files spell `name`.
std::optional<DType> parseDType(llvm::StringRef name);

/// The number of elements of `shape`; nothing if it exceeds 64 bits or a size
/// is negative.
std::optional<uint64_t> countElements(llvm::ArrayRef<int64_t> shape);

/// The bytes of a dense tensor; nothing if they exceed 64 bits or do not end
/// at a whole byte.
std::optional<uint64_t> countBytes(DType dtype, llvm::ArrayRef<int64_t> shape);

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_DTYPE_H
