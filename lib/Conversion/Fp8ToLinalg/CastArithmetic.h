//===- CastArithmetic.h - Casts as bit arithmetic ---------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Builds the casts and the scale arithmetic of lib/Support as arith
// operations on scalars or vectors, with the same bytes.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOLINALG_CASTARITHMETIC_H
#define LIB_CONVERSION_FP8TOLINALG_CASTARITHMETIC_H

#include "fp8/Support/ScaleArithmetic.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Value.h"

namespace mlir::fp8 {

/// Builds arithmetic on scalars or vectors: constants take the shape of the
/// value that they meet. Everything is integer and f32 arithmetic that LLVM
/// vectorizes; no operation on an 8-bit float is left but arith.bitcast.
class CastArithmetic {
public:
  CastArithmetic(OpBuilder &builder, Location loc)
      : builder(builder), loc(loc) {}

  /// `value`, of any type that fp8.cast takes, as f32: exact.
  Value toF32(Value value);

  /// An f64 as the f32 that rounds to narrower types as it does: where the
  /// value is between two of f32, the one with an odd last bit. No value of a
  /// narrower type, and no middle of two, is odd.
  Value toOddF32(Value f64);

  /// `value`, whose type is an 8-bit float, in `elementType`. Where that is
  /// bf16, which holds all of them, this is cheaper than rounding.
  Value decodeTo(Value value, Type elementType);

  /// The f32 `value` in `elementType`, rounded to nearest even; FP8 by
  /// `overflow`, f8E8M0FNU by `rounding`.
  Value fromF32(Value value, Type elementType, Overflow overflow,
                ScaleRounding rounding);

  /// The scale of the f32 `amax` as stored, in `elementType` [scale_c1..c8].
  Value computeScale(Value amax, Format format, Type elementType,
                     ScaleRounding rounding, float amaxFloor);

  /// The i32 bits of the absolute value of the f32 `value`. Their signed order
  /// is the order of the magnitudes, with every NaN above infinity.
  Value absBits(Value value);

  /// `value`, or 0x7FC00000 where the f32 is a NaN.
  Value canonicalizeNaN(Value value);

  /// 1 / `value` in f32, the largest finite value in place of infinity
  /// [quantize_c2].
  Value reciprocal(Value value);

private:
  Value encode(Value f32, Format format, Overflow overflow);
  Value decode(Value i8, Format format);
  Value encodeE8M0(Value f32, ScaleRounding rounding);
  Value decodeE8M0(Value i8);
  Value encodeBF16(Value f32);
  Value packBF16(Value i32);

  Value constant(uint32_t value, Value like);
  Value constantF32(float value, Value like);
  Value bitcast(Value value, Type elementType);
  Value bits(Value f32) { return bitcast(f32, builder.getI32Type()); }
  Value fromBits(Value i32) { return bitcast(i32, builder.getF32Type()); }

  OpBuilder &builder;
  Location loc;
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOLINALG_CASTARITHMETIC_H
