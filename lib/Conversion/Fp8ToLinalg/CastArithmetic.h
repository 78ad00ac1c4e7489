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

/// Builds arithmetic on scalars or vectors. Constants get the shape of the
/// values with which they are combined. Everything is integer and f32
/// arithmetic that LLVM vectorizes. The only operation on 8-bit floats is
/// arith.bitcast.
class CastArithmetic {
public:
  CastArithmetic(OpBuilder &builder, Location loc)
      : builder(builder), loc(loc) {}

  /// Converts `value`, of any type that fp8.cast takes, to f32. This is exact.
  Value toF32(Value value);

  /// Converts an f64 to an f32 that rounds to narrower types in the same way.
  /// If the value is between two f32 numbers, this is the one whose last bit is
  /// odd. No value of a narrower type is odd, and no number halfway between two
  /// of them is.
  Value toOddF32(Value f64);

  /// Converts `value`, whose type is an 8-bit float, to `elementType`. For
  /// bf16, which can represent all of them, this is cheaper than rounding.
  Value decodeTo(Value value, Type elementType);

  /// Converts the f32 `value` to `elementType`, rounded to nearest even.
  /// `overflow` applies to FP8, and `rounding` to f8E8M0FNU.
  Value fromF32(Value value, Type elementType, Overflow overflow,
                ScaleRounding rounding);

  /// The scale of the f32 `amax` as it is stored in `elementType`
  /// [scale_c1..c8].
  Value computeScale(Value amax, Format format, Type elementType,
                     ScaleRounding rounding, float amaxFloor);

  /// The i32 bits of the absolute value of the f32 `value`. Their signed order
  /// is the order of the magnitudes, with every NaN above infinity.
  Value absBits(Value value);

  /// `value`, or 0x7FC00000 if the f32 is a NaN.
  Value canonicalizeNaN(Value value);

  /// 1 / `value` in f32. An infinite result is replaced by the largest finite
  /// value [quantize_c2].
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
