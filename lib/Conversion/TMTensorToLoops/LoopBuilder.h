//===- LoopBuilder.h - Short names for loops on memrefs ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Builds index arithmetic, and loops over points and lines of memrefs.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_TMTENSORTOLOOPS_LOOPBUILDER_H
#define LIB_CONVERSION_TMTENSORTOLOOPS_LOOPBUILDER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::fp8 {

class LoopBuilder : public ImplicitLocOpBuilder {
public:
  using ImplicitLocOpBuilder::ImplicitLocOpBuilder;

  Value index(int64_t value);
  Value add(Value a, Value b);
  Value sub(Value a, Value b);
  Value mul(Value a, Value b);
  Value compare(arith::CmpIPredicate predicate, Value a, Value b);

  /// The size of a dimension. It is a constant if the size is static.
  Value size(Value memref, int64_t dim);
  SmallVector<Value> sizes(Value memref);

  Value load(Value memref, ValueRange indices);
  void store(Value value, Value memref, ValueRange indices);

  /// A loop over all points from 0 to `sizes`, in any order. It becomes a
  /// kernel.
  void parallel(ArrayRef<Value> sizes,
                function_ref<void(LoopBuilder &, ValueRange)> body);

  /// The same with a point for each line of `memref` along `dimension`. The
  /// body gets the indices of the other dimensions.
  void lines(Value memref, int64_t dimension,
             function_ref<void(LoopBuilder &, ValueRange)> body);

  /// A sequential loop from `lower` to `upper`. The body returns the values for
  /// the next iteration.
  SmallVector<Value>
  loop(Value lower, Value upper, ValueRange carried,
       function_ref<SmallVector<Value>(LoopBuilder &, Value, ValueRange)> body);

  void when(Value condition, function_ref<void(LoopBuilder &)> body);
};

/// `indices` with `index` before position `dimension`.
SmallVector<Value> insertIndex(ValueRange indices, int64_t dimension,
                               Value index);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_TMTENSORTOLOOPS_LOOPBUILDER_H
