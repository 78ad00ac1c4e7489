//===- Tensor.h - Calling a compiled program from C ---------------*- C -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The interface for callers of a compiled shared object: tensors in the memory
// of the device, element types, status codes and messages. For a program for a
// CPU, the device is the host. Every function of the program is exported as an
// fp8_function. This header is plain C.
// docs/Runtime.md explains the rules.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_RUNTIME_TENSOR_H
#define FP8_RUNTIME_TENSOR_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define FP8_EXPORT __attribute__((visibility("default")))

/// All element types: X(name, type as IR spells it, number, bytes of an
/// element).
#define FP8_FOR_EACH_DTYPE(X)                                                  \
  X(F32, f32, 0, 4)                                                            \
  X(F16, f16, 1, 2)                                                            \
  X(BF16, bf16, 2, 2)                                                          \
  X(F64, f64, 3, 8)                                                            \
  X(I8, i8, 4, 1)                                                              \
  X(I16, i16, 5, 2)                                                            \
  X(I32, i32, 6, 4)                                                            \
  X(I64, i64, 7, 8)                                                            \
  X(I1, i1, 8, 1)                                                              \
  X(F8E4M3FN, f8E4M3FN, 9, 1)                                                  \
  X(F8E5M2, f8E5M2, 10, 1)                                                     \
  X(F8E4M3FNUZ, f8E4M3FNUZ, 11, 1)                                             \
  X(F8E5M2FNUZ, f8E5M2FNUZ, 12, 1)                                             \
  X(F8E8M0FNU, f8E8M0FNU, 13, 1)

/// Element types in `fp8_tensor::dtype`. The list above has their numbers:
/// Fp8DTypeF32 is 0, Fp8DTypeF16 is 1, and so on.
enum Fp8DType {
#define FP8_DTYPE_CONSTANT(NAME, TYPE, NUMBER, BYTES) Fp8DType##NAME = NUMBER,
  FP8_FOR_EACH_DTYPE(FP8_DTYPE_CONSTANT)
#undef FP8_DTYPE_CONSTANT
};

/// The values that calls return: X(name, name in lower case, number).
///
/// - InvalidArgument: a tensor is not what the function takes.
/// - NoDriver: there is no libcuda, or it lacks a function.
/// - NoDevice: the machine has no GPU that the driver can use.
/// - WrongDevice: the program is compiled for another architecture.
/// - OutOfMemory: device or host memory ran out.
/// - DriverError: a call of the driver failed. Earlier work on the device can
///   be the cause.
/// - InvalidProgram: the program does not fit this runtime, which is a fault of
///   the compiler.
/// - AssertionFailed: an assertion failed on the device in an earlier call, and
///   no call has reported it before. This call has enqueued nothing. On a CPU
///   it failed in this call.
#define FP8_FOR_EACH_STATUS(X)                                                 \
  X(Ok, ok, 0)                                                                 \
  X(InvalidArgument, invalid_argument, 1)                                      \
  X(NoDriver, no_driver, 2)                                                    \
  X(NoDevice, no_device, 3)                                                    \
  X(WrongDevice, wrong_device, 4)                                              \
  X(OutOfMemory, out_of_memory, 5)                                             \
  X(DriverError, driver_error, 6)                                              \
  X(InvalidProgram, invalid_program, 7)                                        \
  X(AssertionFailed, assertion_failed, 8)

/// The value that a call returns. The list above has the numbers: Fp8StatusOk
/// is 0, and so on. If a call fails, `fp8_last_error` gives the reason, and its
/// results are undefined.
enum Fp8Status {
#define FP8_STATUS_CONSTANT(NAME, KEY, NUMBER) Fp8Status##NAME = NUMBER,
  FP8_FOR_EACH_STATUS(FP8_STATUS_CONSTANT)
#undef FP8_STATUS_CONSTANT
};

/// A dense row-major tensor in device memory. If a function takes a number,
/// this is the number in host memory, with rank 0.
typedef struct fp8_tensor {
  void *data;
  int32_t dtype; /* an Fp8DType */
  int32_t rank;
  const int64_t *shape;
  const int64_t *strides; /* in elements; NULL means contiguous */
} fp8_tensor;

/// The type of every function of a compiled program. It enqueues its work on
/// `stream`, a CUstream of the tensors' device, and returns without waiting. A
/// program for a CPU ignores the stream, and returns when it is done.
typedef int32_t fp8_function(void *stream, const fp8_tensor *arguments,
                             int32_t numArguments, const fp8_tensor *results,
                             int32_t numResults);

/// Returns Fp8StatusAssertionFailed if an assertion has failed on the device
/// and no call has reported it, otherwise Fp8StatusOk. Does not wait: to learn
/// about all calls on a stream, synchronize the stream first.
FP8_EXPORT int32_t fp8_check(void);

/// The type of the function NAME_result_shapes, which a compiled program has
/// for every function NAME. It writes the shape of result `i` to `shapes[i]`,
/// which must have room for its dimensions. It reads types and shapes of
/// tensors, and numbers, but no elements, and needs no GPU.
typedef int32_t fp8_shape_function(const fp8_tensor *arguments,
                                   int32_t numArguments, int64_t *const *shapes,
                                   int32_t numResults);

/// The reason why the last call on this thread failed; empty if it did not.
FP8_EXPORT const char *fp8_last_error(void);

#ifdef __cplusplus
}
#endif

#endif // FP8_RUNTIME_TENSOR_H
