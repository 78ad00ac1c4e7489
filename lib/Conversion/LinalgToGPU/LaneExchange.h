//===- LaneExchange.h - Values of a warp's lanes ----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which operations combine values in any order, their neutral elements, and the
// combination of what the lanes of a warp hold.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_LINALGTOGPU_LANEEXCHANGE_H
#define LIB_CONVERSION_LINALGTOGPU_LANEEXCHANGE_H

#include "mlir/IR/Builders.h"

namespace mlir::fp8 {

/// Lanes of a warp.
constexpr int64_t warpSize = 32;

/// Whether lanes may share what `combiner` combines: a maximum or minimum of
/// floats, which any order gives, or a sum in f32 or f64 [reduce_c2].
bool isShareable(Operation *combiner);

/// The element that changes nothing: combine(neutral, x) is x.
Value buildNeutral(OpBuilder &builder, Location loc, Operation *combiner);

/// `combiner` of two values.
Value combine(OpBuilder &builder, Location loc, Operation *combiner, Value a,
              Value b);

/// `combiner` of all lanes' values, in all lanes, always in the same order. All
/// lanes of the warp take part.
Value combineLanes(OpBuilder &builder, Location loc, Operation *combiner,
                   Value value);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_LINALGTOGPU_LANEEXCHANGE_H
