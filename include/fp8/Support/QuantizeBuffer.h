//===- QuantizeBuffer.h - Quantize raw buffers ------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Quantize and dequantize whole row-major buffers in memory. The constant
// folder and fp8-weights call these functions. They are vectorized and give the
// same bytes as `encode` of each element.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_QUANTIZEBUFFER_H
#define FP8_SUPPORT_QUANTIZEBUFFER_H

#include "fp8/Support/BlockShape.h"
#include "fp8/Support/ScaleArithmetic.h"

namespace mlir::fp8 {

/// Element type of high-precision data.
enum class FloatKind : uint8_t { F32, BF16, F16 };

unsigned getByteWidth(FloatKind kind);

/// Everything that decides the bytes of a quantized tensor.
struct QuantizeSpec {
  Format format = Format::E4M3FN;
  llvm::SmallVector<int64_t> block;
  ScalePolicy scale;
  Division division = Division::IEEE;
  Overflow overflow = Overflow::Saturate;
  /// A quotient that is NaN becomes the code 0 [semantics_c6].
  bool nanToZero = false;
  /// The quotient is rounded to the type of the data, then cast [semantics_c7].
  bool roundQuotient = false;
};

/// Computes amax and scale of every block of the row-major `src` of `shape`
/// and quantizes it. `codes` has as many bytes as `src` has elements;
/// `scales` has getScaleShape(shape, spec.block) entries of spec.scale.type.
void dynamicQuantize(const void *src, FloatKind srcType,
                     llvm::ArrayRef<int64_t> shape, const QuantizeSpec &spec,
                     uint8_t *codes, void *scales);

/// The largest absolute value of every block; NaN propagates.
void computeAmax(const void *src, FloatKind srcType,
                 llvm::ArrayRef<int64_t> shape, llvm::ArrayRef<int64_t> block,
                 float *amax);

/// The scales of `amax`, as dynamicQuantize makes them, for `count` blocks.
void computeScales(const float *amax, int64_t count, const QuantizeSpec &spec,
                   void *scales);

/// Quantizes as dynamicQuantize does, but with given `amax` of the blocks. So
/// `src` may be only a part of the blocks.
void quantizeByAmax(const void *src, FloatKind srcType,
                    llvm::ArrayRef<int64_t> shape, const float *amax,
                    const QuantizeSpec &spec, uint8_t *codes);

/// Quantizes by the given scales; of `spec.scale` only the type is read, so
/// `viaFactor` must not be set.
void quantize(const void *src, FloatKind srcType, llvm::ArrayRef<int64_t> shape,
              const void *scales, const QuantizeSpec &spec, uint8_t *codes);

/// Casts without a scale.
void castToFp8(const void *src, FloatKind srcType, int64_t count, Format format,
               Overflow overflow, uint8_t *codes);

/// dst = round(decode(code) * scale), one rounding to `dstType`.
void dequantize(const uint8_t *codes, Format format,
                llvm::ArrayRef<int64_t> shape, llvm::ArrayRef<int64_t> block,
                const void *scales, ScaleType scaleType, void *dst,
                FloatKind dstType);

/// The instruction sets of this machine that have their own loops, fastest
/// first. All give the same bytes.
llvm::SmallVector<llvm::StringRef> getInstructionSets();

/// Makes later calls use the loops of the instruction set `name` instead of the
/// fastest, for tests and benchmarks. Returns false and changes nothing if
/// getInstructionSets() does not have this name.
bool useInstructionSet(llvm::StringRef name);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_QUANTIZEBUFFER_H
