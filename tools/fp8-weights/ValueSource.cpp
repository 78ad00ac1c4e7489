//===- ValueSource.cpp - Values of a checkpoint by name -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds tensors and reads their rows.
//
//===----------------------------------------------------------------------===//

#include "ValueSource.h"
#include "fp8/Checkpoint/QuantizeDecision.h"
#include <algorithm>

using namespace mlir::fp8;

llvm::Expected<ValueSource> ValueSource::open(llvm::StringRef path) {
  ValueSource source;
  auto checkpoint = Checkpoint::open(path);
  if (!checkpoint)
    return checkpoint.takeError();
  source.checkpoint = std::make_unique<Checkpoint>(std::move(*checkpoint));
  auto recognized = recognizeLayout(*source.checkpoint);
  if (!recognized)
    return recognized.takeError();
  source.recognized =
      std::make_unique<RecognizedCheckpoint>(std::move(*recognized));
  for (const StoredWeight &weight : source.recognized->weights) {
    source.weights[weight.getName()] = &weight;
    source.tensors[weight.getName()] = weight.weight;
  }
  for (const StoredTensor *tensor : source.recognized->others)
    source.tensors[tensor->name] = tensor;
  return std::move(source);
}

/// In file order.
std::vector<const StoredTensor *> ValueSource::list() const {
  std::vector<const StoredTensor *> result;
  for (const StoredTensor &tensor : checkpoint->getTensors())
    if (tensors.contains(tensor.name))
      result.push_back(&tensor);
  return result;
}

std::string ValueSource::describe(const StoredTensor &tensor) const {
  const StoredWeight *weight = weights.lookup(tensor.name);
  return weight ? weight->form.print() : getName(tensor.dtype).str();
}

bool mlir::fp8::hasValues(const StoredTensor &tensor) {
  return getFloatKind(tensor.dtype) || getFormat(tensor.dtype);
}

int64_t mlir::fp8::getNumColumns(const StoredTensor &tensor) {
  return tensor.shape.empty() ? 1 : tensor.shape.back();
}

llvm::Error RowReader::readScales() {
  return weight ? mlir::fp8::readScales(*checkpoint, *weight, scales)
                : llvm::Error::success();
}

llvm::Error RowReader::read(int64_t row, int64_t rows,
                            std::vector<float> &values) const {
  values.resize(rows * columns);
  if (weight) {
    // The scale treats the elements of a vector as rows, but they are one row
    // here.
    int64_t ratio =
        columns / std::max<int64_t>(weight->form.getNumColumns(), 1);
    return readRows(*checkpoint, *weight, scales, row * ratio, rows * ratio,
                    FloatKind::F32, values.data());
  }
  unsigned width = getBitWidth(tensor->dtype) / 8;
  std::vector<char> bytes(values.size() * width);
  if (llvm::Error error =
          checkpoint->read(*tensor, row * columns * width, bytes))
    return error;
  // An FP8 tensor that is not a weight by its name has no scale.
  auto format = getFormat(tensor->dtype);
  ScaleType type =
      format ? ScaleType::F32 : getScaleTypeOf(*getFloatKind(tensor->dtype));
  for (size_t i = 0; i < values.size(); ++i)
    values[i] = format ? decode(bytes[i], *format)
                       : loadScale(bytes.data() + i * width, type);
  return llvm::Error::success();
}
