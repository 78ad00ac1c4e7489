//===- SliceDestination.h - Where an inserted value is computed -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Follows a value back to the tensor.empty into which it is computed, and gives
// it a destination inside another tensor.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_MEMORY_SLICEDESTINATION_H
#define LIB_MEMORY_SLICEDESTINATION_H

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::fp8 {

/// How a value is computed into a `tensor.empty`.
struct DestinationRoute {
  tensor::EmptyOp empty;
  /// The first and the last operation that write into the memory.
  Operation *first = nullptr, *last = nullptr;
  /// The reshapes and casts between the value and `empty`, from the value on.
  SmallVector<Operation *> views;
};

/// Finds the route of `value`, which `insertion` stores somewhere. Fails if
/// there is none. `why` then gets the reason, or stays empty if no operation of
/// the same block computes the value into a `tensor.empty`. With `mayBeRead`,
/// operations before `insertion` may also use the value.
FailureOr<DestinationRoute> findRoute(Value value, Operation *insertion,
                                      bool mayBeRead, std::string &why);

/// The layout of the part of a tensor with `layout` into which `op` inserts.
MemRefType getSliceLayout(tensor::InsertSliceOp op, MemRefType layout);

/// Whether memory with `layout` can have the shape of the empty tensor of
/// `route`. Sets `why` if not.
bool canReshape(const DestinationRoute &route, MemRefType layout,
                std::string &why);

/// Undoes the views of `route` on `slice`, which has the type of the value and
/// lies in memory with `layout`. Returns a tensor in the memory of `slice` with
/// the type of the empty tensor. `canReshape` must hold.
Value buildDestination(OpBuilder &builder, const DestinationRoute &route,
                       Value slice, MemRefType layout);

} // namespace mlir::fp8

#endif // LIB_MEMORY_SLICEDESTINATION_H
