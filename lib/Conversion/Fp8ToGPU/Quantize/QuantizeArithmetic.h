//===- QuantizeArithmetic.h - Quantization in registers ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The numbers of docs/Numerics.md in device code, on vectors of eight elements
// that lie in 32-bit registers as memory holds them.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZEARITHMETIC_H
#define LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZEARITHMETIC_H

#include "../Kernels/KernelBuilder.h"
#include "../Kernels/TileAccess.h"
#include "fp8/IR/KernelConfigs.h"
#include "fp8/Support/Fp8Format.h"

namespace mlir::fp8 {

/// The name of a format, in keys of kernels.
inline llvm::StringRef stringifyEnum(Format format) {
  return getFormatInfo(format).name;
}

/// What a kernel computes, apart from the blocks of its scales.
struct QuantizeKernelSpec {
  Type inputType; // f32, bf16, f16
  Type scaleType; // f32, bf16, f8E8M0FNU
  Format format = Format::E4M3FN;
  Division division = Division::IEEE;
  Overflow overflow = Overflow::Saturate;
  /// The scale is computed, with this rounding and floor; else it is given.
  bool isDynamic = false;
  ScaleRounding rounding = ScaleRounding::Nearest;
  float amaxFloor = 0;
  QuantizeConfig config;

  static constexpr auto fields() {
    using Spec = QuantizeKernelSpec;
    return std::make_tuple(
        Field{"input_type", &Spec::inputType},
        Field{"scale_type", &Spec::scaleType}, Field{"format", &Spec::format},
        Field{"division", &Spec::division}, Field{"overflow", &Spec::overflow},
        Field{"is_dynamic", &Spec::isDynamic},
        Field{"rounding", &Spec::rounding},
        Field{"amax_floor", &Spec::amaxFloor}, Field{"config", &Spec::config});
  }

  /// Registers of a vector.
  int64_t getWords() const {
    return inputType.getIntOrFloatBitWidth() * vectorSize / 32;
  }
};

/// A scale, ready to divide by.
struct Divisor {
  Value factor;     // multiplies the dividend first; null for 1
  Value divisor;    // positive
  Value reciprocal; // of the divisor
  Value isNaN;      // i1: a scale that was computed is NaN; null if given
};

class QuantizeArithmetic {
public:
  QuantizeArithmetic(KernelBuilder &b, const QuantizeKernelSpec &spec)
      : b(b), spec(spec) {}

  /// A running maximum of magnitudes, NaN above infinity: registers.
  SmallVector<Value> startAmax();
  SmallVector<Value> updateAmax(ValueRange amax, ArrayRef<Value> words);
  /// The bits of the amax as f32; some NaN for NaN. Ordered as integers.
  Value finishAmax(ValueRange amax);

  /// The scale, as it will be stored, from the bits of an amax [scale_c1..c8].
  Value computeScale(Value amaxBits);
  void storeScale(Value scale, Value pointer);
  Value loadScale(Value pointer);

  Divisor prepareDivisor(Value scale);
  /// Eight codes in two registers.
  SmallVector<Value> quantize(ArrayRef<Value> words, const Divisor &divisor);

private:
  Value maximumBits(Value a, Value b);
  SmallVector<Value> unpack(ArrayRef<Value> words);
  Value encodePowerOfTwo(Value bits);
  Value encodeBF16(Value bits);
  Value divide(Value x, const Divisor &divisor);
  Value encodePair(Value low, Value high);
  Value encodeFour(ArrayRef<Value> quotients);
  Value replaceNaN(Value codes);
  Value replaceOverflow(Value code, Value quotient);

  KernelBuilder &b;
  const QuantizeKernelSpec &spec;
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZEARITHMETIC_H
