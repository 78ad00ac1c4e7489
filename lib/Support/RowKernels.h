//===- RowKernels.h - Loops over contiguous rows ----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The inner loops of QuantizeBuffer: branch-free, so that the compiler
// vectorizes them, and compiled once for each instruction set.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_SUPPORT_ROWKERNELS_H
#define LIB_SUPPORT_ROWKERNELS_H

#include <cstdint>

// This file must not include headers of LLVM, because it is also compiled for
// newer instruction sets. An inline function of a shared header that is
// compiled there could replace the portable one in the linked program.

namespace mlir::fp8::kernels {

/// The number of element types. Tables have them in the order of FloatKind.
inline constexpr unsigned numKinds = 3;

/// How the quotient that is cast is computed from an element x.
enum class Quotient : uint8_t {
  /// x / scale.
  Divide,
  /// x * (1 / scale).
  Reciprocal,
  /// x * factor.
  Factor,
  /// x / scale, rounded to x's type.
  DivideInType
};
inline constexpr unsigned numQuotients = 4;

/// Loop invariants that `encode` derives from a format and the policies.
struct EncodeConstants {
  /// f32 mantissa bits that the format drops.
  uint32_t shift;
  /// Bits of the smallest normal value, and of the power of two whose last
  /// mantissa bit is the format's smallest subnormal.
  uint32_t smallestNormal;
  uint32_t magic;
  /// Difference of the exponent biases, at the code's exponent position.
  uint32_t rebias;
  uint32_t maxFiniteCode;
  /// The code for a magnitude beyond the largest finite one.
  uint32_t overflowCode;
  uint32_t nanCode;
  /// 0x80 if a NaN keeps its sign.
  uint32_t nanSign;
  /// 0x80 if zero keeps its sign.
  uint32_t zeroSign;
};

/// Loop invariants that `decode` derives from a format.
struct DecodeConstants {
  uint32_t shift;
  uint32_t rebias;
  /// Codes up to this one are subnormal, multiples of `smallest`.
  uint32_t mantissaMask;
  float smallest;
  uint32_t maxFiniteCode;
  /// The magnitude code of infinity; 0x100 if the format has none.
  uint32_t infinityCode;
  /// 0x80 if the code 0x80 is NaN.
  uint32_t nanZeroSign;
};

/// Loops over one contiguous row. `group` elements share an entry of `amax` or
/// `scales`; the last group may be shorter. An amax is stored as the bits of
/// the magnitude of an element. Compared as integers, infinity is larger than
/// all finite magnitudes, and NaN is larger than infinity. Tables are indexed
/// by element type, and `quantize` also by Quotient. A function with `Each` in
/// its name has one scale for every element.
struct RowKernels {
  using AmaxFn = void (*)(const void *src, int64_t count, int64_t group,
                          uint32_t *amax);
  using AmaxEachFn = void (*)(const void *src, int64_t count, uint32_t *amax);
  using QuantizeFn = void (*)(const void *src, int64_t count, int64_t group,
                              const float *scales,
                              const EncodeConstants &constants, uint8_t *codes);
  using QuantizeEachFn = void (*)(const void *src, int64_t count,
                                  const float *scales,
                                  const EncodeConstants &constants,
                                  uint8_t *codes);
  using CastFn = void (*)(const void *src, int64_t count,
                          const EncodeConstants &constants, uint8_t *codes);
  using DequantizeFn = void (*)(const uint8_t *codes, int64_t count,
                                int64_t group, const float *scales,
                                const DecodeConstants &constants, void *dst);
  using DequantizeEachFn = void (*)(const uint8_t *codes, int64_t count,
                                    const float *scales,
                                    const DecodeConstants &constants,
                                    void *dst);

  const char *name;
  AmaxFn amax[numKinds];
  AmaxEachFn amaxEach[numKinds];
  QuantizeFn quantize[numKinds][numQuotients];
  QuantizeEachFn quantizeEach[numKinds][numQuotients];
  CastFn cast[numKinds];
  DequantizeFn dequantize[numKinds];
  DequantizeEachFn dequantizeEach[numKinds];
};

/// The same loops, compiled for a baseline x86-64 (or whatever the host is),
/// for AVX2 and for AVX-512.
extern const RowKernels baselineKernels;
#ifdef __x86_64__
extern const RowKernels avx2Kernels;
extern const RowKernels avx512Kernels;
#endif

/// Calls `fn` with the kernels that this machine runs, fastest first.
template <typename Fn>
void forEachRowKernels(Fn fn) {
#ifdef __x86_64__
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
    fn(avx512Kernels);
  if (__builtin_cpu_supports("avx2"))
    fn(avx2Kernels);
#endif
  fn(baselineKernels);
}

/// The kernels in use: the fastest ones, or those of useInstructionSet().
const RowKernels &getRowKernels();

} // namespace mlir::fp8::kernels

#endif // LIB_SUPPORT_ROWKERNELS_H
