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

/// In the order of DTypes.def, which is that of the safetensors library.
enum class DType : uint8_t {
#define FP8_FILE_DTYPE(ENUMERATOR, ...) ENUMERATOR,
#include "fp8/Checkpoint/DTypes.def"
};

/// All types, in this order.
llvm::ArrayRef<DType> getDTypes();

/// Bits of one element; F4 and F6 types share bytes with their neighbours.
unsigned getBitWidth(DType dtype);

/// The spelling in files, e.g. "F8_E4M3".
llvm::StringRef getName(DType dtype);

/// The spelling in IR, e.g. "f8E4M3FN"; empty for types that manifests of
/// parameters do not have.
llvm::StringRef getNameInIR(DType dtype);

/// The type that files spell `name`.
std::optional<DType> parseDType(llvm::StringRef name);

/// The type that IR spells `name`; "si8" is "i8".
std::optional<DType> parseTypeOfIR(llvm::StringRef name);

/// The number of elements of `shape`; none if it exceeds 64 bits or a size is
/// negative.
std::optional<uint64_t> countElements(llvm::ArrayRef<int64_t> shape);

/// The number of bytes of a dense tensor; none if it exceeds 64 bits or is no
/// whole number.
std::optional<uint64_t> countBytes(DType dtype, llvm::ArrayRef<int64_t> shape);

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_DTYPE_H
