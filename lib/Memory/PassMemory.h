//===- PassMemory.h - Memory that callers allocate --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Turns allocations of a function into arguments.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_MEMORY_PASSMEMORY_H
#define LIB_MEMORY_PASSMEMORY_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::fp8 {

/// Replaces the allocations of `function` by arguments for which each of
/// `calls`, which are all calls of the function, allocates the memory and frees
/// it after the call. The allocations of a caller can then share memory.
///
/// An allocation stays where it is if its size is not known from the arguments,
/// or if it is not always executed. All of them stay if `calls` is empty or if
/// the function has results. Returns the number of new arguments.
unsigned passMemory(func::FuncOp function, ArrayRef<func::CallOp> calls);

} // namespace mlir::fp8

#endif // LIB_MEMORY_PASSMEMORY_H
