//===- BodyKey.h - Bodies of operations as text -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A part of the keys of kernels that inline a region.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_BODYKEY_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_BODYKEY_H

#include "mlir/IR/Region.h"

namespace mlir::fp8 {

/// The operations that define what `region`, of one block, uses from around it.
SmallVector<Operation *> getCapturedOps(Region &region);

/// The operations of `region` and those that it captures, by structure and not
/// by the names of values: equal for regions that compute the same.
void printBody(raw_ostream &os, Region &region);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_BODYKEY_H
