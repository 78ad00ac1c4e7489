//===- Signature.h - Sizes in signatures of programs --------------*- C -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The codes with which a signature describes the size of a dimension. The
// compiler writes these codes, and the runtime reads them. Both include this
// header, which is plain C.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_RUNTIME_SIGNATURE_H
#define FP8_RUNTIME_SIGNATURE_H

#include <stdint.h>

/// The dimension has any size. In a result, the size depends on elements of
/// tensors and has no bound.
#define FP8_ANY_SIZE (-1)

/// The dimension is as large as dimension `d`, which is below 64, of argument
/// `argument`.
#define FP8_TIED_SIZE(argument, d) (-(2 + (int64_t)(argument) * 64 + (d)))

/// The dimension has size number `i` of the sizes that the program computes
/// from those of its arguments.
#define FP8_COMPUTED_SIZE(i) (INT64_MIN + 1 + (i))

/// The size depends on elements of tensors. It is at most size number `i` of
/// the sizes that the program computes.
#define FP8_BOUNDED_SIZE(i) (INT64_MIN / 2 + (i))

/// In place of a rank: the argument is not a tensor but a number in host
/// memory.
#define FP8_SCALAR_RANK (-1)

static inline int fp8_is_computed_size(int64_t code) {
  return code < FP8_BOUNDED_SIZE(0);
}
static inline int fp8_is_bounded_size(int64_t code) {
  return code >= FP8_BOUNDED_SIZE(0) && code < FP8_BOUNDED_SIZE(0) / 2;
}
static inline int fp8_is_tied_size(int64_t code) {
  return code >= FP8_BOUNDED_SIZE(0) / 2 && code < FP8_ANY_SIZE;
}

/// The parts of a tied size.
static inline int64_t fp8_tied_argument(int64_t code) {
  return (-code - 2) / 64;
}
static inline int64_t fp8_tied_dimension(int64_t code) {
  return (-code - 2) % 64;
}

#endif // FP8_RUNTIME_SIGNATURE_H
