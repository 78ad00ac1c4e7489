//===- Tensor.h - Calling a compiled program from C ---------------*- C -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a caller of a compiled shared object needs: tensors in device memory,
// element types, status codes and the message behind them. Every function of
// the program is exported as an fp8_function. Plain C; docs/Runtime.md explains
// the rules.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_RUNTIME_TENSOR_H
#define FP8_RUNTIME_TENSOR_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define FP8_EXPORT __attribute__((visibility("default")))

/// Element types, as in `fp8_tensor::dtype`.
enum Fp8DType {
  Fp8DTypeF32 = 0,
  Fp8DTypeF16 = 1,
  Fp8DTypeBF16 = 2,
  Fp8DTypeF64 = 3,
  Fp8DTypeI8 = 4,
  Fp8DTypeI16 = 5,
  Fp8DTypeI32 = 6,
  Fp8DTypeI64 = 7,
  Fp8DTypeI1 = 8, /* one byte an element */
  Fp8DTypeF8E4M3FN = 9,
  Fp8DTypeF8E5M2 = 10,
  Fp8DTypeF8E4M3FNUZ = 11,
  Fp8DTypeF8E5M2FNUZ = 12,
  Fp8DTypeF8E8M0FNU = 13,
};

/// What a call returns. A call that fails says why in `fp8_last_error`, and its
/// results have to be taken for undefined.
enum Fp8Status {
  Fp8StatusOk = 0,
  /// A tensor is not what the function takes.
  Fp8StatusInvalidArgument = 1,
  /// libcuda is not there, or lacks a function.
  Fp8StatusNoDriver = 2,
  /// The machine has no GPU that the driver can use.
  Fp8StatusNoDevice = 3,
  /// The program is compiled for another architecture.
  Fp8StatusWrongDevice = 4,
  /// Device or host memory ran out.
  Fp8StatusOutOfMemory = 5,
  /// A call of the driver failed, maybe through earlier work on the device.
  Fp8StatusDriverError = 6,
  /// The program does not fit this runtime: a fault of the compiler.
  Fp8StatusInvalidProgram = 7,
  /// An assertion failed on the device in an earlier call, which nobody was
  /// told of so far. Nothing of this call is enqueued.
  Fp8StatusAssertionFailed = 8,
};

/// A dense row-major tensor in device memory; or, where a function takes a
/// number, that number in host memory, with rank 0.
typedef struct fp8_tensor {
  void *data;
  int32_t dtype; /* an Fp8DType */
  int32_t rank;
  const int64_t *shape;
  const int64_t *strides; /* in elements; NULL: contiguous */
} fp8_tensor;

/// Every function of a compiled program. Enqueues its work on `stream`, a
/// CUstream of the tensors' device, and returns without waiting for it.
typedef int32_t fp8_function(void *stream, const fp8_tensor *arguments,
                             int32_t numArguments, const fp8_tensor *results,
                             int32_t numResults);

/// Fp8StatusAssertionFailed if an assertion has failed on the device that
/// neither a call nor this function has reported, else Fp8StatusOk. Does not
/// wait: synchronize the stream before, to know of all calls on it.
FP8_EXPORT int32_t fp8_check(void);

/// What a compiled program has beside every function NAME, under the name
/// NAME_result_shapes: writes the shape of result `i` to `shapes[i]`, which has
/// room for its dimensions. Reads types and shapes of tensors, and numbers; it
/// needs no GPU.
typedef int32_t fp8_shape_function(const fp8_tensor *arguments,
                                   int32_t numArguments, int64_t *const *shapes,
                                   int32_t numResults);

/// Why the last call on this thread failed; empty if it did not.
FP8_EXPORT const char *fp8_last_error(void);

#ifdef __cplusplus
}
#endif

#endif // FP8_RUNTIME_TENSOR_H
