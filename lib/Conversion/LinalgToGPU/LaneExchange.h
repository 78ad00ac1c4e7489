//===- LaneExchange.h - Combine the values of lanes -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Combines two values, or the values of the lanes of a warp, by the operation
// of a reduction.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_LINALGTOGPU_LANEEXCHANGE_H
#define LIB_CONVERSION_LINALGTOGPU_LANEEXCHANGE_H

#include "fp8/Analysis/RowReduction.h"
#include "mlir/IR/Builders.h"

namespace mlir::fp8 {

/// Creates the neutral element, for which combine(neutral, x) is x.
Value buildNeutral(OpBuilder &builder, Location loc, Operation *combiner);

/// Applies `combiner` to two values.
Value combine(OpBuilder &builder, Location loc, Operation *combiner, Value a,
              Value b);

/// Combines the values of all lanes by `combiner`, always in the same order.
/// All lanes of the warp must take part, and all get the result.
Value combineLanes(OpBuilder &builder, Location loc, Operation *combiner,
                   Value value);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_LINALGTOGPU_LANEEXCHANGE_H
