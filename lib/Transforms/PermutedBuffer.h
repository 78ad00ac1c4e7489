//===- PermutedBuffer.h - Quantize a buffer in another order ----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Quantizes a row-major buffer as if its dimensions had been transposed
// first, in slabs, so that the high-precision data is never copied.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_PERMUTEDBUFFER_H
#define LIB_TRANSFORMS_PERMUTEDBUFFER_H

#include "fp8/Support/QuantizeBuffer.h"

namespace mlir::fp8 {

/// A high-precision buffer in memory order: dimension i of the buffer is
/// dimension `order[i]` of the tensor of `shape` that it holds.
struct PermutedBuffer {
  const void *data;
  FloatKind kind;
  llvm::ArrayRef<int64_t> shape;
  llvm::ArrayRef<unsigned> order;
};

/// These functions do the same as those of lib/Support with the same names.
/// Block shapes, codes, scales and amax are those of the tensor, not of the
/// buffer.
void dynamicQuantize(const PermutedBuffer &src, const QuantizeSpec &spec,
                     uint8_t *codes, void *scales);
void quantize(const PermutedBuffer &src, const void *scales,
              const QuantizeSpec &spec, uint8_t *codes);
void computeAmax(const PermutedBuffer &src, llvm::ArrayRef<int64_t> block,
                 float *amax);
void castToFp8(const PermutedBuffer &src, Format format, Overflow overflow,
               uint8_t *codes);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_PERMUTEDBUFFER_H
