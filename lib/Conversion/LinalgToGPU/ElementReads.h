//===- ElementReads.h - Move reads of elements into kernels -----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Handles host code that reads an element of a tensor and uses it only in
// kernels, as a number or as the offset of a view.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_LINALGTOGPU_ELEMENTREADS_H
#define LIB_CONVERSION_LINALGTOGPU_ELEMENTREADS_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::fp8 {

/// Whether `value` is computed from the result of a memref.load.
bool dependsOnRead(Value value);

/// Whether `value` depends on elements that are read, and these elements are
/// used only for assertions. Then the host does not need them.
bool isForAssertionsOnly(Value value);

/// Moves the computation of captured values that depend on a memref.load into
/// `launch`. If the element may be overwritten before the launch, another
/// launch copies it at the place of the read.
void sinkReads(gpu::LaunchOp launch);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_LINALGTOGPU_ELEMENTREADS_H
