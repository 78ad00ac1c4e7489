//===- ElementSlice.cpp - Scalars that are read from tensors --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds the scalars that depend on elements of tensors.
//
//===----------------------------------------------------------------------===//

#include "ElementSlice.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Analysis/TopologicalSortUtils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::fp8;

SetVector<Operation *> fp8::getElementSlice(Value value) {
  SetVector<Operation *> slice;
  Operation *producer = value.getDefiningOp();
  if (!producer || isa<ShapedType>(value.getType()))
    return slice;
  BackwardSliceOptions options;
  options.inclusive = true;
  options.omitBlockArguments = true;
  // The slice has the operations on scalars and those that read tensors, but
  // not operations that compute tensors.
  options.filter = [](Operation *op) {
    return op->getNumRegions() == 0 && isPure(op) &&
           llvm::none_of(op->getResultTypes(), llvm::IsaPred<ShapedType>);
  };
  if (failed(getBackwardSlice(producer, &slice, options)) ||
      llvm::none_of(slice, llvm::IsaPred<tensor::ExtractOp>))
    slice.clear();
  return topologicalSort(slice);
}
