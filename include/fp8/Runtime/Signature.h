//===- Signature.h - Sizes in signatures of programs --------------*- C -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// How a signature says what size a dimension has. The compiler writes these
// codes, the runtime and the manifest read them; all of them include this
// header. Plain C.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_RUNTIME_SIGNATURE_H
#define FP8_RUNTIME_SIGNATURE_H

#include <stdint.h>

/// The dimension has any size. In a result: a size that depends on elements of
/// tensors, and that nothing bounds.
#define FP8_ANY_SIZE (-1)

/// The dimension is as large as dimension `d`, which is below 64, of argument
/// `argument`.
#define FP8_TIED_SIZE(argument, d) (-(2 + (int64_t)(argument) * 64 + (d)))

/// The dimension has size number `i` of those that the program computes from
/// the sizes of its arguments.
#define FP8_COMPUTED_SIZE(i) (INT64_MIN + 1 + (i))

/// The size depends on elements of tensors, and is at most size number `i` of
/// those that the program computes.
#define FP8_BOUNDED_SIZE(i) (INT64_MIN / 2 + (i))

/// Stands in the place of a rank: the argument is a number in host memory, and
/// no tensor.
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
