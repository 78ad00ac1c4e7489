//===- ValueSource.h - Values of a checkpoint by name -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads rows of tensors of a checkpoint as f32, in any layout.
//
//===----------------------------------------------------------------------===//

#ifndef TOOLS_FP8_WEIGHTS_VALUESOURCE_H
#define TOOLS_FP8_WEIGHTS_VALUESOURCE_H

#include "fp8/Checkpoint/LayoutReader.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::fp8 {

/// A checkpoint whose tensors are found by name.
class ValueSource {
public:
  static llvm::Expected<ValueSource> open(llvm::StringRef path);

  const Checkpoint &getCheckpoint() const { return *checkpoint; }
  const RecognizedCheckpoint &getRecognized() const { return *recognized; }
  /// Finds a tensor with values, which may be a weight of any layout.
  const StoredTensor *find(llvm::StringRef name) const {
    return tensors.lookup(name);
  }
  std::vector<const StoredTensor *> list() const;
  std::string describe(const StoredTensor &tensor) const;
  const StoredWeight *findWeight(llvm::StringRef name) const {
    return weights.lookup(name);
  }

private:
  std::unique_ptr<Checkpoint> checkpoint;
  std::unique_ptr<RecognizedCheckpoint> recognized;
  llvm::StringMap<const StoredWeight *> weights;
  llvm::StringMap<const StoredTensor *> tensors;
};

/// Whether a tensor can be read as f32.
bool hasValues(const StoredTensor &tensor);

/// Elements of the last dimension.
int64_t getNumColumns(const StoredTensor &tensor);

/// Reads rows of a tensor of any form as f32.
class RowReader {
public:
  RowReader(const ValueSource &source, const StoredTensor &tensor)
      : checkpoint(&source.getCheckpoint()), tensor(&tensor),
        weight(source.findWeight(tensor.name)),
        columns(mlir::fp8::getNumColumns(tensor)) {}

  /// This must be called before any row is read.
  llvm::Error readScales();
  llvm::Error read(int64_t row, int64_t rows, std::vector<float> &values) const;
  int64_t getNumColumns() const { return columns; }

private:
  const Checkpoint *checkpoint;
  const StoredTensor *tensor;
  /// Null for a tensor of high precision.
  const StoredWeight *weight;
  int64_t columns;
  std::vector<char> scales;
};

} // namespace mlir::fp8

#endif // TOOLS_FP8_WEIGHTS_VALUESOURCE_H
