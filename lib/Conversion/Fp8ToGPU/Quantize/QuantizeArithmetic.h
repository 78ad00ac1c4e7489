//===- QuantizeArithmetic.h - Quantization in registers ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Writes device code that computes the numbers of docs/Numerics.md. It works on
// vectors of eight elements in 32-bit registers, in the order of memory.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZEARITHMETIC_H
#define LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZEARITHMETIC_H

#include "../Kernels/KernelBuilder.h"
#include "../Kernels/TileAccess.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/KernelConfigs.h"
#include "fp8/Support/Fp8Format.h"

namespace mlir::fp8 {

/// The name of a format in keys of kernels.
inline llvm::StringRef stringifyEnum(Format format) {
  return getFormatInfo(format).name;
}

/// Everything that a kernel computes, except the blocks of its scales.
struct QuantizeKernelSpec {
  Type inputType; // f32, bf16, f16
  Type scaleType; // f32, bf16, f8E8M0FNU
  Format format = Format::E4M3FN;
  Division division = Division::IEEE;
  Overflow overflow = Overflow::Saturate;
  /// Whether the kernel computes scales, with this rounding and floor.
  /// Otherwise it reads them.
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

  /// The number of registers of a vector.
  int64_t getWords() const {
    return inputType.getIntOrFloatBitWidth() * vectorSize / 32;
  }
};

/// What a kernel of another family computes for `op`, which is in the body or
/// the epilogue of its operation.
QuantizeKernelSpec getQuantizeSpec(RowQuantizeOp op);
QuantizeKernelSpec getQuantizeSpec(RowEncodeOp op);

/// A scale in a form by which elements can be divided quickly.
struct Divisor {
  Value factor;     // multiplies the dividend first; null for 1
  Value divisor;    // positive
  Value reciprocal; // of the divisor
  Value isNaN;      // i1: a scale that was computed is NaN; null if given
};

/// A given scale, in the forms for any elements and for those of usual size.
struct GivenScale {
  Divisor divisor;
  /// Only for values of 16 bits that are divided by IEEE division: the two
  /// parts of the reciprocal, and whether they can be used (i1).
  Value reciprocal, rest, isUsual;
};

class QuantizeArithmetic {
public:
  QuantizeArithmetic(KernelBuilder &b, const QuantizeKernelSpec &spec)
      : b(b), spec(spec) {}

  /// The registers of a running maximum of magnitudes. A NaN is larger than
  /// infinity.
  SmallVector<Value> startAmax();
  SmallVector<Value> updateAmax(ValueRange amax, ArrayRef<Value> words);
  /// The bits of the amax as an f32, which can be compared as integers. If the
  /// amax is NaN, they are those of any NaN.
  Value finishAmax(ValueRange amax);

  /// The scale, in its stored form, from the bits of an amax [scale_c1..c8].
  Value computeScale(Value amaxBits);
  void storeScale(Value scale, Value pointer);
  Value loadScale(Value pointer);

  Divisor prepareDivisor(Value scale);
  /// Quantizes a multiple of four elements. Returns the codes of each four in a
  /// register.
  SmallVector<Value> quantize(ArrayRef<Value> words, const Divisor &divisor);

  /// The result of quantizeBlocks for one block.
  struct Block {
    Value scale; // f32, in its stored form
    /// The codes of each of its vectors.
    SmallVector<SmallVector<Value>> codes;
  };
  using Vectors = SmallVector<SmallVector<Value>>;
  /// Computes the scales and the codes of blocks. `amaxBits` has the bits of
  /// the amax of each block, and `blocks` has the vectors of each block that
  /// belong to this thread. If no amax is very small or very large, this takes
  /// few instructions.
  SmallVector<Block> quantizeBlocks(ArrayRef<Value> amaxBits,
                                    ArrayRef<Vectors> blocks);

  GivenScale prepareGiven(Value scale);
  /// Quantizes vectors of four words by a given scale. Returns the codes of
  /// each vector. If no element is very large and the scale is usual, this
  /// takes few instructions.
  Vectors quantizeGiven(const Vectors &vectors, const GivenScale &scale);

  /// The larger one of two 16-bit integers, for each half of a word.
  Value maximumOfHalves(Value x, Value y);

private:
  SmallVector<Value> unpack(ArrayRef<Value> words);
  Value encodePowerOfTwo(Value bits);
  Value encodeBF16(Value bits);
  Value divide(Value x, const Divisor &divisor);
  bool hasShortForm() const;
  Value isUsual(Value amaxBits);
  Block quantizeUsual(Value amaxBits, const Vectors &vectors);
  Block quantizeAny(Value amaxBits, const Vectors &vectors);
  SmallVector<Value> encodeByParts(ArrayRef<Value> words, Value reciprocal,
                                   Value rest);
  SmallVector<Value> encode(ArrayRef<Value> quotients, bool mayBeNaN);
  Value encodePair(Value low, Value high);
  Value encodeFour(ArrayRef<Value> quotients, bool mayBeNaN);
  Value replaceNaN(Value codes);
  Value replaceOverflow(Value code, Value quotient);

  KernelBuilder &b;
  const QuantizeKernelSpec &spec;
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZEARITHMETIC_H
