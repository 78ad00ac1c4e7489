//===- BodyKey.h - Bodies of operations as text -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Prints a region as a part of the key of a kernel that inlines it.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_BODYKEY_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_BODYKEY_H

#include "mlir/IR/Region.h"

namespace mlir::fp8 {

/// The operations outside of `region` whose results it uses. The region has one
/// block.
SmallVector<Operation *> getCapturedOps(Region &region);

/// Prints the operations of `region` and those that getCapturedOps returns.
/// Values are numbered and have no names, so regions with the same operations
/// give the same text.
void printBody(raw_ostream &os, Region &region);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_BODYKEY_H
