//===- ConstantTensor.h - The elements of a constant tensor -----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds the bytes behind a tensor value that is constant: dense, splat and
// resource attributes, immutable globals, fills, through views.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_CONSTANTTENSOR_H
#define LIB_TRANSFORMS_CONSTANTTENSOR_H

#include "StridedView.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::fp8 {

/// Why a quantization was not folded.
struct FoldRefusal {
  /// Kebab-case; empty where the input is no weight at all.
  llvm::StringRef code;
  std::string message;
  std::string suggestion;
  /// The program is wrong, as opposed to not supported.
  bool isError = false;
};

/// A tensor whose elements are known.
struct ConstantTensor {
  /// Holds the elements; the same for all users of the same constant.
  ElementsAttr attr;
  /// Of the resource or global; empty for others.
  std::string name;
  bool isResource = false;
  /// The ml_program.global that holds the elements, or null.
  Operation *global = nullptr;
  /// All elements, row-major in the root's shape; one if `isSplat`.
  ArrayRef<char> bytes;
  bool isSplat = false;
  /// The value as a view of the elements.
  StridedView view;

  int64_t getNumElements() const;
  Type getElementType() const { return attr.getElementType(); }
};

/// The elements behind `value`. Where there are none, `refusal` says why.
std::optional<ConstantTensor> getConstantTensor(Value value,
                                                SymbolTableCollection &symbols,
                                                FoldRefusal &refusal);

/// The elements of `tensor`, row-major in its view's shape.
llvm::SmallVector<char, 0> copyElements(const ConstantTensor &tensor);
/// The same into memory of their size.
void copyElements(const ConstantTensor &tensor,
                  llvm::MutableArrayRef<char> target);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_CONSTANTTENSOR_H
