//===- ConstantBytes.cpp - The bytes of constants -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Turns constants into arrays of bytes, because LLVM emits these many times
// faster than arrays of bf16.
//
//===----------------------------------------------------------------------===//

#include "ConstantBytes.h"
#include "fp8/IR/MemRefFacts.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/DialectResourceBlobManager.h"

using namespace mlir;
using namespace mlir::fp8;

static RankedTensorType getByteType(MLIRContext *context, int64_t size) {
  return RankedTensorType::get({size}, IntegerType::get(context, 8));
}

ElementsAttr fp8::createByteArray(MLIRContext *context, StringRef name,
                                  std::vector<char> bytes) {
  auto type = getByteType(context, bytes.size());
  auto blob = HeapAsmResourceBlob::allocateAndCopyWithAlign(
      ArrayRef<char>(bytes), /*align=*/16);
  return DenseResourceElementsAttr::get(type, name, std::move(blob));
}

/// The elements of integers whose width is not a power of two bytes. Attributes
/// store them more densely than memory, in which the remaining bits are 0.
static ElementsAttr getIntegers(DenseElementsAttr constant) {
  int64_t size = getElementBytes(constant.getElementType());
  std::vector<char> bytes;
  bytes.reserve(constant.getNumElements() * size);
  for (const APInt &value : constant.getValues<APInt>())
    for (int64_t i = 0; i < size; ++i) {
      unsigned bits = std::min<unsigned>(8, value.getBitWidth() - 8 * i);
      bool hasBits = 8 * i < value.getBitWidth();
      bytes.push_back(hasBits ? value.extractBitsAsZExtValue(bits, 8 * i) : 0);
    }
  return createByteArray(constant.getContext(), "integers", std::move(bytes));
}

static ElementsAttr getSplat(DenseElementsAttr constant, int64_t numBytes) {
  ArrayRef<char> element = constant.getRawData();
  auto type = getByteType(constant.getContext(), numBytes);
  if (llvm::all_equal(element))
    return DenseElementsAttr::getFromRawBuffer(type, element.take_front());
  std::vector<char> bytes;
  for (int64_t i = 0; i < numBytes; ++i)
    bytes.push_back(element[i % element.size()]);
  return createByteArray(constant.getContext(), "splat", std::move(bytes));
}

ElementsAttr fp8::getConstantBytes(ElementsAttr constant) {
  MLIRContext *context = constant.getContext();
  int64_t numBytes =
      constant.getNumElements() * getElementBytes(constant.getElementType());
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(constant)) {
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    if (!blob || static_cast<int64_t>(blob->getData().size()) != numBytes)
      return {};
    return DenseResourceElementsAttr::get(getByteType(context, numBytes),
                                          resource.getRawHandle());
  }
  auto dense = dyn_cast<DenseElementsAttr>(constant);
  if (!dense)
    return {};
  Type type = dense.getElementType();
  if (type.isInteger() &&
      type.getIntOrFloatBitWidth() != 8 * getElementBytes(type))
    return getIntegers(dense);
  if (dense.isSplat())
    return getSplat(dense, numBytes);
  // The context keeps the data as long as the attribute, so the blob does not
  // own them.
  return DenseResourceElementsAttr::get(
      getByteType(context, numBytes), "constant",
      UnmanagedAsmResourceBlob::allocateInferAlign(dense.getRawData()));
}
