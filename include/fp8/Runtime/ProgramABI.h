//===- ProgramABI.h - Interface to generated host code ------------*- C -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The interface between generated host code and libfp8_runtime.a, which is
// linked into every compiled shared object. Users do not call it. An exported
// function calls fp8rtRun, or in a program for a CPU fp8rtHostRun. This checks
// the tensors and calls the program's host code. The host code calls the other
// functions.
//
// In a program for a GPU, after the first failure in a call, functions do
// nothing and return null unless their description says otherwise. So generated
// code needs no branches.
//
// Programs for a CPU use only the functions fp8rtHost* and fp8rtResultShapes.
// These never touch the CUDA driver. A failure ends the call at once.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_RUNTIME_PROGRAMABI_H
#define FP8_RUNTIME_PROGRAMABI_H

#include "fp8/Runtime/Signature.h"
#include "fp8/Runtime/Tensor.h"
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Increases when programs of the old version do not run with the new runtime.
#define FP8_PROGRAM_ABI_VERSION 2

/// The version of the manifest that fp8-compile writes beside a program.
/// Increases when a reader of the old version would misunderstand the new one.
#define FP8_MANIFEST_VERSION 2

/// One call of one function: its stream, its device and its status.
typedef struct Fp8Call Fp8Call;

/// One call of one function of a program for a CPU.
typedef struct Fp8HostCall Fp8HostCall;

/// A kernel in a module. `image` is a cubin or zero-terminated PTX. Kernels of
/// one module share the pointer. The struct must not move.
typedef struct Fp8Kernel {
  const void *image;
  int64_t imageSize;
  const char *name;
} Fp8Kernel;

/// A function of a compiled program. `function` takes pointers to memref
/// descriptors, or to numbers: first those of arguments, then those of results.
/// In a program for a CPU its first parameter is an `Fp8HostCall *`.
/// `signature` has the dtype, the rank and the dimensions of every tensor. A
/// dimension is a size or one of the codes of Signature.h. `resultSizes` takes
/// the descriptors of the arguments and writes `numSizes` computed sizes; it
/// may be null if there are none. The struct must not move.
typedef struct Fp8Program {
  int64_t abiVersion;
  const char *name;
  const char *chip;
  void (*function)(Fp8Call *call, void **descriptors);
  const int64_t *signature;
  int64_t numArguments;
  int64_t numResults;
  void (*resultSizes)(void **descriptors, int64_t *sizes);
  int64_t numSizes;
  /// The messages of assertions in kernels. The first has the number 1.
  const char *const *assertions;
  int64_t numAssertions;
} Fp8Program;

/// Bits of `flags` in fp8rtLaunch.
enum Fp8LaunchFlags {
  /// The kernel may start before the previous kernel of the stream has ended.
  Fp8LaunchProgrammatic = 1,
  /// Blocks of the kernel wait for each other. So it starts only when all of
  /// them can run at the same time, and fails if the device is too small.
  Fp8LaunchCooperative = 2,
};

/// Checks the tensors, runs the function, and returns an Fp8Status.
int32_t fp8rtRun(const Fp8Program *program, void *stream,
                 const fp8_tensor *arguments, int32_t numArguments,
                 const fp8_tensor *results, int32_t numResults);

/// Writes the shapes of the results for arguments of these types, shapes and
/// numbers; returns an Fp8Status.
int32_t fp8rtResultShapes(const Fp8Program *program,
                          const fp8_tensor *arguments, int32_t numArguments,
                          int64_t *const *shapes, int32_t numResults);

/// Launches a kernel; an empty grid is skipped. `params` are the addresses of
/// the kernel's parameters.
void fp8rtLaunch(Fp8Call *call, const Fp8Kernel *kernel, int64_t gridX,
                 int64_t gridY, int64_t gridZ, int64_t blockX, int64_t blockY,
                 int64_t blockZ, int64_t clusterX, int64_t sharedBytes,
                 int64_t flags, void **params);

/// Allocates and frees device memory in the order of the stream. Memory that a
/// call has not freed is freed at its end.
void *fp8rtAlloc(Fp8Call *call, int64_t bytes);
void fp8rtFree(Fp8Call *call, void *pointer);

/// Copies bytes of device memory.
void fp8rtCopy(Fp8Call *call, void *target, const void *source, int64_t bytes);

/// Sets every byte of device memory to a value.
void fp8rtFill(Fp8Call *call, void *target, int64_t byteValue, int64_t bytes);

/// Returns the bits of an element of 1 to 8 bytes in device memory. Waits for
/// the stream. After a failure it does not return, but ends the host code.
int64_t fp8rtRead(Fp8Call *call, const void *source, int64_t bytes);

/// Returns the address of constant data of the program on the device. The first
/// use on each device copies the data there. `hostData` must not move.
const void *fp8rtConstant(Fp8Call *call, const void *hostData, int64_t bytes);

/// Returns a tensor map of 128 bytes, which is aligned to 64 bytes and valid
/// until the call returns. The innermost dimension comes first. `byteStrides`
/// are those of all dimensions but the first. `swizzleBytes` is 0, 32, 64 or
/// 128. Elements outside of the tensor are read as 0. The map of an empty
/// tensor must not be used.
const void *fp8rtTensorMap(Fp8Call *call, const void *base, int64_t dtype,
                           int64_t rank, const int64_t *sizes,
                           const int64_t *byteStrides, const int64_t *box,
                           int64_t swizzleBytes);

/// The same for three dimensions and boxes of `box0` x `box1` x 1.
const void *fp8rtTensorMap3D(Fp8Call *call, const void *base, int64_t dtype,
                             int64_t size0, int64_t size1, int64_t size2,
                             int64_t byteStride1, int64_t byteStride2,
                             int64_t box0, int64_t box1, int64_t swizzleBytes);

/// The same for five dimensions. A dimension that the tensor lacks has size 1.
const void *fp8rtTensorMap5D(Fp8Call *call, const void *base, int64_t dtype,
                             int64_t size0, int64_t size1, int64_t size2,
                             int64_t size3, int64_t size4, int64_t byteStride1,
                             int64_t byteStride2, int64_t byteStride3,
                             int64_t byteStride4, int64_t box0, int64_t box1,
                             int64_t box2, int64_t box3, int64_t box4,
                             int64_t swizzleBytes);

/// Ends the call with the message unless `condition` holds. Programs check
/// assumptions about sizes that signatures cannot express in this way.
void fp8rtAssert(Fp8Call *call, int64_t condition, const char *message);

/// The address to which kernels write the number of an assertion that has
/// failed. It is a 32-bit integer in memory that the device can write. Each
/// function has one in each context.
void *fp8rtAssertionFlag(Fp8Call *call);

/// The number of multiprocessors of the device. It is at least 1, even after a
/// failure, so generated code can divide by it.
int64_t fp8rtMultiprocessorCount(Fp8Call *call);

//===----------------------------------------------------------------------===//
// Programs for a CPU
//===----------------------------------------------------------------------===//

/// Checks the tensors, which are in host memory, runs the function to its end,
/// and returns an Fp8Status. `stream` is ignored.
int32_t fp8rtHostRun(const Fp8Program *program, void *stream,
                     const fp8_tensor *arguments, int32_t numArguments,
                     const fp8_tensor *results, int32_t numResults);

/// Allocates memory that is aligned to 64 bytes, and frees it. Memory that a
/// call has not freed is freed at its end. If there is no memory, the call
/// ends.
void *fp8rtHostAlloc(Fp8HostCall *call, int64_t bytes);
void fp8rtHostFree(Fp8HostCall *call, void *pointer);

/// Ends the call because an assertion has failed. `status` is the Fp8Status
/// that the caller gets. Does not return.
void fp8rtHostFail(Fp8HostCall *call, int32_t status, const char *message)
    __attribute__((noreturn));

#ifdef __cplusplus
}
#endif

#endif // FP8_RUNTIME_PROGRAMABI_H
