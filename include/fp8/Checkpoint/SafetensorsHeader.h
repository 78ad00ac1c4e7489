//===- SafetensorsHeader.h - Headers of safetensors files -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The header of a safetensors file has the names, types, shapes and offsets of
// the tensors, and a map of strings. Parsing accepts only files in which every
// byte belongs to the header or to exactly one tensor.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_SAFETENSORSHEADER_H
#define FP8_CHECKPOINT_SAFETENSORSHEADER_H

#include "fp8/Checkpoint/DType.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Error.h"
#include <map>
#include <string>
#include <vector>

namespace mlir::fp8 {

/// The name, type and shape of a tensor.
struct TensorSpec {
  std::string name;
  DType dtype = DType::F32;
  llvm::SmallVector<int64_t, 4> shape;

  /// Both are defined for every tensor of a parsed header or of a plan.
  uint64_t getNumElements() const { return *countElements(shape); }
  uint64_t getByteSize() const { return *countBytes(dtype, shape); }
};

/// `__metadata__`.
using SafetensorsMetadata = std::map<std::string, std::string>;

/// A tensor of a file; its data starts `offset` bytes behind the header.
struct TensorEntry : TensorSpec {
  uint64_t offset = 0;
};

struct SafetensorsHeader {
  /// Ordered by offset. Empty tensors with the same offset are in the order of
  /// sortLikeSafetensors.
  std::vector<TensorEntry> tensors;
  SafetensorsMetadata metadata;
  /// The byte of the file where data starts: 8 + length of the JSON text.
  uint64_t dataStart = 0;
  uint64_t dataSize = 0;
};

/// The largest length of a header, as in the safetensors library.
constexpr uint64_t maxHeaderSize = 100'000'000;

/// Reads the length of the JSON text from the first eight bytes of a file of
/// `fileSize` bytes. If the file is shorter, `firstBytes` has all its bytes.
/// `file` is for messages.
llvm::Expected<uint64_t> parseHeaderLength(llvm::StringRef firstBytes,
                                           uint64_t fileSize,
                                           llvm::StringRef file);

/// Parses the JSON text of a header that is followed by `dataSize` bytes.
/// Errors name the file, the tensor and the reason.
llvm::Expected<SafetensorsHeader>
parseHeader(llvm::StringRef json, uint64_t dataSize, llvm::StringRef file);

/// Returns the length and the JSON text, padded so that data starts at a
/// multiple of 8. The data is in the order of `tensors`, without gaps. If that
/// is the order of `sortLikeSafetensors`, the safetensors library writes the
/// same bytes.
std::string printHeader(llvm::ArrayRef<TensorSpec> tensors,
                        const SafetensorsMetadata &metadata);

/// Sorts tensors as the safetensors library does when it writes: wide types
/// first, then by name.
void sortLikeSafetensors(std::vector<TensorSpec> &tensors);

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_SAFETENSORSHEADER_H
