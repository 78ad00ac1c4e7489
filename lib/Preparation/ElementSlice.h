//===- ElementSlice.h - Scalars that are read from tensors ------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds the scalars that depend on elements of tensors. Also declares the
// patterns for slices whose offsets are such scalars.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_PREPARATION_ELEMENTSLICE_H
#define LIB_PREPARATION_ELEMENTSLICE_H

#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::fp8 {

/// The operations that compute the scalar `value`, in order, if one of them
/// reads an element of a tensor; otherwise none.
SetVector<Operation *> getElementSlice(Value value);

/// Adds patterns for slices whose offsets are elements of tensors
/// (DevicePositions.cpp).
void populateDevicePositionPatterns(RewritePatternSet &patterns,
                                    PatternBenefit benefit);

} // namespace mlir::fp8

#endif // LIB_PREPARATION_ELEMENTSLICE_H
