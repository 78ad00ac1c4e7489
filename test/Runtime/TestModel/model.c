/* A program as the compiler makes them, written by hand in C.
 *
 * Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * It shows that the public headers are C, and it is what the tests of the
 * Python package load. With the fake driver, kernels do nothing and copies
 * copy; model.json describes it.
 */

#include "fp8/Runtime/ProgramABI.h"
#include <stddef.h>
#include <string.h>

static const char image[] = "image";
static const Fp8Kernel kernel = {image, sizeof(image), "fp8_kernel"};
static const float constant[4] = {1, 2, 3, 4};

/* A memref descriptor: two pointers, an offset, sizes, strides. */
static void *dataOf(void *descriptor) { return ((void **)descriptor)[1]; }
static int64_t sizeOf(void *descriptor, int dimension) {
  return ((int64_t *)descriptor)[3 + dimension];
}

/* layer(x: bf16[?, 8], data: f8E4M3FN[8, 8], scale: f32[]) -> bf16[?, 8] = x */
static void runLayer(Fp8Call *call, void **descriptors) {
  int64_t rows = sizeOf(descriptors[0], 0);
  void *workspace = fp8rtAlloc(call, rows * 8);
  void *params[] = {&workspace};
  fp8rtLaunch(call, &kernel, (rows + 3) / 4, 1, 1, 128, 1, 1, 1, 0,
              Fp8LaunchProgrammatic, params);
  fp8rtCopy(call, dataOf(descriptors[3]), dataOf(descriptors[0]), rows * 16);
  fp8rtFree(call, workspace);
}

/* pair(x: f32[4]) -> f32[4] = (1, 2, 3, 4), i8[2, 3] = 7 */
static void runPair(Fp8Call *call, void **descriptors) {
  fp8rtCopy(call, dataOf(descriptors[1]),
            fp8rtConstant(call, constant, sizeof(constant)), sizeof(constant));
  fp8rtFill(call, dataOf(descriptors[2]), 7, 6);
}

/* formats(f8E4M3FN[4], f8E5M2[4], f8E8M0FNU[4], i1[4], i64[4], f16[4]) */
static void runFormats(Fp8Call *call, void **descriptors) {
  (void)call;
  (void)descriptors;
}

/* lookup(index: i64[1]) -> f32[1] = an element of the constant. A kernel would
 * read the index; the memory of the fake driver is the host's. */
static const char *const assertions[] = {"index out of range"};

static void runLookup(Fp8Call *call, void **descriptors) {
  int64_t index = *(const int64_t *)dataOf(descriptors[0]);
  int32_t *flag = fp8rtAssertionFlag(call);
  if (flag && (index < 0 || index >= 4))
    *flag = 1;
  else
    fp8rtCopy(call, dataOf(descriptors[1]),
              (const float *)fp8rtConstant(call, constant, sizeof(constant)) +
                  index,
              sizeof(float));
}

static const int64_t lookupSignature[] = {Fp8DTypeI64, 1, 1, Fp8DTypeF32, 1, 1};
/* double(x: f32[?], n: i64, factor: bf16) -> f32[2 * ? + n], with the first
 * elements of x */
static void runDouble(Fp8Call *call, void **descriptors) {
  fp8rtCopy(call, dataOf(descriptors[3]), dataOf(descriptors[0]),
            4 * sizeOf(descriptors[0], 0));
}
static void sizesOfDouble(void **descriptors, int64_t *sizes) {
  sizes[0] = 2 * sizeOf(descriptors[0], 0) + *(const int64_t *)descriptors[1];
}

/* found(x: f32[?]) -> f32[n], i64[1], where n is the first element of x */
static void runFound(Fp8Call *call, void **descriptors) {
  int32_t bits = (int32_t)fp8rtRead(call, dataOf(descriptors[0]), 4);
  float count;
  memcpy(&count, &bits, 4);
  fp8rtAssert(call, (int64_t)count <= sizeOf(descriptors[1], 0),
              "expected more memory");
  fp8rtCopy(call, dataOf(descriptors[1]), dataOf(descriptors[0]),
            4 * (int64_t)count);
  fp8rtFill(call, dataOf(descriptors[2]), 0, 8);
  fp8rtFill(call, dataOf(descriptors[2]), (int64_t)count, 1);
}
static void sizesOfFound(void **descriptors, int64_t *sizes) {
  sizes[0] = sizeOf(descriptors[0], 0);
}

static const int64_t doubleSignature[] = {Fp8DTypeF32,
                                          1,
                                          -1,
                                          Fp8DTypeI64,
                                          FP8_SCALAR_RANK,
                                          Fp8DTypeBF16,
                                          FP8_SCALAR_RANK,
                                          Fp8DTypeF32,
                                          1,
                                          FP8_COMPUTED_SIZE(0)};
static const int64_t foundSignature[] = {
    Fp8DTypeF32, 1, -1, Fp8DTypeF32, 1, FP8_BOUNDED_SIZE(0), Fp8DTypeI64, 1, 1};
static const int64_t layerSignature[] = {
    Fp8DTypeBF16, 2, -1, 8, Fp8DTypeF8E4M3FN, 2, 8, 8, Fp8DTypeF32, 0,
    Fp8DTypeBF16, 2, -2, 8};
static const int64_t pairSignature[] = {
    Fp8DTypeF32, 1, 4, Fp8DTypeF32, 1, 4, Fp8DTypeI8, 2, 2, 3};
static const int64_t formatsSignature[] = {
    Fp8DTypeF8E4M3FN, 1, 4, Fp8DTypeF8E5M2, 1, 4, Fp8DTypeF8E8M0FNU, 1, 4,
    Fp8DTypeI1,       1, 4, Fp8DTypeI64,    1, 4, Fp8DTypeF16,       1, 4};

#define EXPORT(NAME, FUNCTION, SIGNATURE, ARGUMENTS, RESULTS, SIZES, COUNT)    \
  static const Fp8Program NAME##Program = {FP8_PROGRAM_ABI_VERSION,            \
                                           #NAME,                              \
                                           "sm_90a",                           \
                                           FUNCTION,                           \
                                           SIGNATURE,                          \
                                           ARGUMENTS,                          \
                                           RESULTS,                            \
                                           SIZES,                              \
                                           COUNT,                              \
                                           assertions,                         \
                                           1};                                 \
  FP8_EXPORT fp8_function NAME;                                                \
  int32_t NAME(void *stream, const fp8_tensor *arguments,                      \
               int32_t numArguments, const fp8_tensor *results,                \
               int32_t numResults) {                                           \
    return fp8rtRun(&NAME##Program, stream, arguments, numArguments, results,  \
                    numResults);                                               \
  }                                                                            \
  FP8_EXPORT fp8_shape_function NAME##_result_shapes;                          \
  int32_t NAME##_result_shapes(const fp8_tensor *arguments,                    \
                               int32_t numArguments, int64_t *const *shapes,   \
                               int32_t numResults) {                           \
    return fp8rtResultShapes(&NAME##Program, arguments, numArguments, shapes,  \
                             numResults);                                      \
  }

EXPORT(layer, runLayer, layerSignature, 3, 1, NULL, 0)
EXPORT(pair, runPair, pairSignature, 1, 2, NULL, 0)
EXPORT(lookup, runLookup, lookupSignature, 1, 1, NULL, 0)
EXPORT(formats, runFormats, formatsSignature, 6, 0, NULL, 0)
EXPORT(fp8_double, runDouble, doubleSignature, 3, 1, sizesOfDouble, 1)
EXPORT(found, runFound, foundSignature, 1, 2, sizesOfFound, 1)
