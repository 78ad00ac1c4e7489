//===- BufferLifetimes.h - When buffers are needed --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds the lifetimes of the allocations of a function, as positions in the
// order of the program.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_MEMORY_BUFFERLIFETIMES_H
#define LIB_MEMORY_BUFFERLIFETIMES_H

#include "fp8/Support/ArenaPlan.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include <vector>

namespace mlir::fp8 {

/// An allocation and its lifetime.
struct Buffer {
  memref::AllocOp alloc;
  /// The deallocation, which is in the block of the allocation. Null if the
  /// buffer lives to the end of the block.
  memref::DeallocOp dealloc;
  /// Where the lifetime ends: the deallocation or the end of the block.
  Operation *end;
  BufferLifetime lifetime;
};

/// The buffers of `function` with a known lifetime, in the order of their
/// allocations. An operation comes before the operations in its regions. A
/// buffer that is allocated in the body of a loop is not needed from one
/// iteration to the next. A buffer that is allocated before a loop and used in
/// it is needed during the whole loop.
std::vector<Buffer> findBuffers(func::FuncOp function);

} // namespace mlir::fp8

#endif // LIB_MEMORY_BUFFERLIFETIMES_H
