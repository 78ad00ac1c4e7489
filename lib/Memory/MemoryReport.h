//===- MemoryReport.h - What takes the memory of a call ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Writes the remark about an arena and its entry in the report.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_MEMORY_MEMORYREPORT_H
#define LIB_MEMORY_MEMORYREPORT_H

#include "BufferLifetimes.h"

namespace mlir::fp8 {

/// Reports an arena of `arenaBytes`: the buffers that need the most memory at
/// the same time. If some sizes are dynamic, the numbers of bytes hold if each
/// of them is `exampleSize`. Otherwise `exampleSize` is 0.
void reportArena(func::FuncOp function, ArrayRef<Buffer> buffers,
                 const BufferSizes &sizes, int64_t arenaBytes,
                 int64_t exampleSize);

} // namespace mlir::fp8

#endif // LIB_MEMORY_MEMORYREPORT_H
