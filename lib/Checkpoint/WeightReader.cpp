//===- WeightReader.cpp - Read weights of all layouts ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads codes and scales of any layout into the form of WeightData.
//
//===----------------------------------------------------------------------===//

#include "LayoutEntry.h"

using namespace mlir::fp8;

llvm::Error mlir::fp8::readTensor(const Checkpoint &checkpoint,
                                  const StoredTensor &tensor,
                                  std::vector<char> &bytes) {
  bytes.resize(tensor.getByteSize());
  return checkpoint.read(tensor, 0, bytes);
}

llvm::Error mlir::fp8::readScales(const Checkpoint &checkpoint,
                                  const StoredWeight &weight,
                                  std::vector<char> &scales) {
  scales.clear();
  if (!weight.scale)
    return llvm::Error::success();
  if (llvm::Error error = readTensor(checkpoint, *weight.scale, scales))
    return error;
  if (getLayoutEntry(weight.layout).isTiled)
    scales = unswizzleScales(scales, weight.form.shape[0],
                             weight.form.shape[1] / 32);
  return llvm::Error::success();
}

llvm::Error mlir::fp8::readRows(const Checkpoint &checkpoint,
                                const StoredWeight &weight,
                                llvm::ArrayRef<char> scales, int64_t row,
                                int64_t rows, FloatKind type, void *dst) {
  int64_t columns = weight.form.getNumColumns();
  std::vector<uint8_t> codes(rows * columns);
  if (llvm::Error error = checkpoint.read(
          *weight.weight, row * columns,
          {reinterpret_cast<char *>(codes.data()), codes.size()}))
    return error;
  dequantizeRows(weight.form, codes.data(), scales, row, rows, type, dst);
  return llvm::Error::success();
}
