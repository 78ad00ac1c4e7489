//===- LaneExchange.cpp - Combine the values of lanes ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Combines the values of lanes in a tree of pairs: lanes that are 16 apart,
// then 8, 4, 2 and 1.
//
//===----------------------------------------------------------------------===//

#include "LaneExchange.h"
#include "fp8/IR/NeutralElement.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

using namespace mlir;
using namespace mlir::fp8;

static arith::AtomicRMWKind getKind(Operation *combiner) {
  if (isa<arith::MaximumFOp>(combiner))
    return arith::AtomicRMWKind::maximumf;
  if (isa<arith::MinimumFOp>(combiner))
    return arith::AtomicRMWKind::minimumf;
  if (isa<arith::MaxNumFOp>(combiner))
    return arith::AtomicRMWKind::maxnumf;
  if (isa<arith::MinNumFOp>(combiner))
    return arith::AtomicRMWKind::minnumf;
  return arith::AtomicRMWKind::addf;
}

Value fp8::buildNeutral(OpBuilder &builder, Location loc, Operation *combiner) {
  auto type = cast<FloatType>(combiner->getResult(0).getType());
  return arith::ConstantOp::create(builder, loc,
                                   getNeutralElement(getKind(combiner), type));
}

Value fp8::combine(OpBuilder &builder, Location loc, Operation *combiner,
                   Value a, Value b) {
  OperationState state(loc, combiner->getName(), ValueRange{a, b},
                       combiner->getResultTypes(), combiner->getAttrs());
  return builder.create(state)->getResult(0);
}

/// Reads the i32 of the lane that is `distance` away.
static Value shuffle(OpBuilder &builder, Location loc, Value value,
                     int64_t distance) {
  return gpu::ShuffleOp::create(builder, loc, value, distance, warpSize,
                                gpu::ShuffleMode::XOR)
      .getShuffleResult();
}

/// The same for an integer of 16, 32 or 64 bits.
static Value shuffleBits(OpBuilder &builder, Location loc, Value bits,
                         int64_t distance) {
  Type type = bits.getType(), i32 = builder.getI32Type();
  if (type.isInteger(32))
    return shuffle(builder, loc, bits, distance);
  if (type.isInteger(16)) {
    Value wide = arith::ExtUIOp::create(builder, loc, i32, bits);
    return arith::TruncIOp::create(builder, loc, type,
                                   shuffle(builder, loc, wide, distance));
  }
  Value half = arith::ConstantIntOp::create(builder, loc, type, 32);
  Value low = arith::TruncIOp::create(builder, loc, i32, bits);
  Value high = arith::TruncIOp::create(
      builder, loc, i32, arith::ShRUIOp::create(builder, loc, bits, half));
  auto widen = [&](Value part) -> Value {
    return arith::ExtUIOp::create(builder, loc, type,
                                  shuffle(builder, loc, part, distance));
  };
  Value upper = arith::ShLIOp::create(builder, loc, widen(high), half);
  return arith::OrIOp::create(builder, loc, widen(low), upper);
}

Value fp8::combineLanes(OpBuilder &builder, Location loc, Operation *combiner,
                        Value value) {
  Type type = value.getType();
  Type integer = builder.getIntegerType(type.getIntOrFloatBitWidth());
  for (int64_t distance = warpSize / 2; distance > 0; distance /= 2) {
    Value bits = arith::BitcastOp::create(builder, loc, integer, value);
    Value other = arith::BitcastOp::create(
        builder, loc, type, shuffleBits(builder, loc, bits, distance));
    value = combine(builder, loc, combiner, value, other);
  }
  return value;
}
