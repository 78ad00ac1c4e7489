//===- ConstantTensor.h - The elements of a constant tensor -----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds the bytes of a constant tensor, also through views. The constant can be
// a dense, splat or resource attribute, an immutable global, or a fill.
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
  /// A stable code in kebab case; empty if the input is not a weight.
  llvm::StringRef code;
  std::string message;
  std::string suggestion;
  /// Whether the program is wrong. Otherwise it is only not supported.
  bool isError = false;
};

/// A tensor whose elements are known.
struct ConstantTensor {
  /// The attribute with the elements. All users of a constant have the same
  /// one.
  ElementsAttr attr;
  /// The name of the resource or global; empty for other constants.
  std::string name;
  bool isResource = false;
  /// The ml_program.global that holds the elements, or null.
  Operation *global = nullptr;
  /// All elements in the row-major order of the root's shape, or one element if
  /// `isSplat`.
  ArrayRef<char> bytes;
  bool isSplat = false;
  /// The value as a view of the elements.
  StridedView view;

  int64_t getNumElements() const;
  Type getElementType() const { return attr.getElementType(); }
};

/// The alignment of resources that passes make. The reader of bytecode refuses
/// a file whose buffer happens to be less aligned than one of its resources, so
/// a larger alignment could make a file unreadable.
inline constexpr size_t blobAlignment = 16;

/// The elements of `value` if it is constant. Otherwise `refusal` says why not.
std::optional<ConstantTensor> getConstantTensor(Value value,
                                                SymbolTableCollection &symbols,
                                                FoldRefusal &refusal);

/// The elements of `tensor` in the row-major order of its view's shape.
llvm::SmallVector<char, 0> copyElements(const ConstantTensor &tensor);
/// Copies these elements into memory of their size.
void copyElements(const ConstantTensor &tensor,
                  llvm::MutableArrayRef<char> target);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_CONSTANTTENSOR_H
