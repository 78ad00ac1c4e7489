//===- MemRefFacts.cpp - Elements and strides of buffers ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Computes sizes of elements, and looks at strides.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/MemRefFacts.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::fp8;

int64_t fp8::getElementBytes(Type elementType) {
  int64_t bits =
      elementType.isIndex() ? 64 : elementType.getIntOrFloatBitWidth();
  return llvm::PowerOf2Ceil(llvm::divideCeil(bits, 8));
}

bool fp8::isContiguous(Value value) {
  auto type = dyn_cast<MemRefType>(value.getType());
  return type && type.areTrailingDimsContiguous(type.getRank());
}
