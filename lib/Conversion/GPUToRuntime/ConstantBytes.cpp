//===- ConstantBytes.cpp - Constants as bytes -----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// LLVM emits arrays of bytes many times faster than arrays of bf16.
//
//===----------------------------------------------------------------------===//

#include "ConstantBytes.h"
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

/// One byte an element.
static ElementsAttr getBooleans(DenseElementsAttr constant) {
  std::vector<char> bytes;
  for (bool value : constant.getValues<bool>())
    bytes.push_back(value);
  return createByteArray(constant.getContext(), "booleans", std::move(bytes));
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
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(constant)) {
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    if (!blob)
      return {};
    return DenseResourceElementsAttr::get(
        getByteType(context, blob->getData().size()), resource.getRawHandle());
  }
  auto dense = dyn_cast<DenseElementsAttr>(constant);
  if (!dense)
    return {};
  if (dense.getElementType().isInteger(1))
    return getBooleans(dense);
  int64_t numBytes = dense.getNumElements() *
                     (dense.getElementType().getIntOrFloatBitWidth() / 8);
  if (dense.isSplat())
    return getSplat(dense, numBytes);
  // The context keeps the data as long as the attribute, so the blob need not
  // own it.
  return DenseResourceElementsAttr::get(
      getByteType(context, numBytes), "constant",
      UnmanagedAsmResourceBlob::allocateInferAlign(dense.getRawData()));
}
