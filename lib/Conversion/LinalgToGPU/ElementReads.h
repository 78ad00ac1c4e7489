//===- ElementReads.h - Kernels read elements, not the host -----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Host code that reads an element of a tensor for kernels only: as a number, or
// as the position of a view.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_LINALGTOGPU_ELEMENTREADS_H
#define LIB_CONVERSION_LINALGTOGPU_ELEMENTREADS_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::fp8 {

/// Whether `value` is computed from what a memref.load reads.
bool dependsOnRead(Value value);

/// Whether `value` depends on reads, and the host needs none of those elements
/// itself: nothing but assertions uses what is computed from them.
bool isForAssertionsOnly(Value value);

/// Computes inside of `launch` what it captures that depends on a memref.load.
/// Where the element may be overwritten before the launch, a launch at the read
/// keeps it in memory of its own.
void sinkReads(gpu::LaunchOp launch);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_LINALGTOGPU_ELEMENTREADS_H
