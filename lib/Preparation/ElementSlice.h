//===- ElementSlice.h - Numbers taken out of tensors ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which scalars depend on elements of tensors, and what keeps views at
// positions that do.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_PREPARATION_ELEMENTSLICE_H
#define LIB_PREPARATION_ELEMENTSLICE_H

#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::fp8 {

/// The operations that compute the scalar `value`, in order, if an element of a
/// tensor is among what they read; else nothing.
SetVector<Operation *> getElementSlice(Value value);

/// DevicePositions.cpp: slices at positions that an element of a tensor says.
void populateDevicePositionPatterns(RewritePatternSet &patterns,
                                    PatternBenefit benefit);

} // namespace mlir::fp8

#endif // LIB_PREPARATION_ELEMENTSLICE_H
