//===- Tensors.cpp - Check the tensors of a call --------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks types, shapes, strides, alignment and overlap. These checks need no
// driver.
//
//===----------------------------------------------------------------------===//

#include "Tensors.h"
#include "Error.h"
#include <cstdio>

using namespace fp8rt;

//===----------------------------------------------------------------------===//
// Element types
//===----------------------------------------------------------------------===//

int64_t fp8rt::getDTypeBytes(int64_t dtype) {
  switch (dtype) {
#define FP8_DTYPE_BYTES(NAME, TYPE, NUMBER, BYTES)                             \
  case NUMBER:                                                                 \
    return BYTES;
    FP8_FOR_EACH_DTYPE(FP8_DTYPE_BYTES)
#undef FP8_DTYPE_BYTES
  }
  return 0;
}

const char *fp8rt::getDTypeName(int64_t dtype) {
  switch (dtype) {
#define FP8_DTYPE_NAME(NAME, TYPE, NUMBER, BYTES)                              \
  case NUMBER:                                                                 \
    return #TYPE;
    FP8_FOR_EACH_DTYPE(FP8_DTYPE_NAME)
#undef FP8_DTYPE_NAME
  }
  return "an unknown type";
}

//===----------------------------------------------------------------------===//
// One tensor
//===----------------------------------------------------------------------===//

namespace {

/// Compares the tensors with the signature, one after the other.
class Checker {
public:
  explicit Checker(const Tensors &tensors)
      : tensors(tensors), program(tensors.program),
        entry(tensors.program.signature) {}

  /// Checks everything about all tensors.
  int32_t check();
  /// Writes the shapes of results.
  int32_t writeShapes(int64_t *const *shapes);

private:
  template <typename CheckFn>
  int32_t forArguments(CheckFn check);
  int32_t resolve(int64_t code, int64_t &size);
  int32_t checkTensor(const fp8_tensor &tensor);
  int32_t checkType(const fp8_tensor &tensor);
  int32_t checkShape(const fp8_tensor &tensor);
  int32_t checkDimension(int64_t d, int64_t expected, int64_t size);
  int32_t checkTied(int64_t d, int64_t code, int64_t size);
  int32_t checkLayout(const fp8_tensor &tensor);
  int32_t checkAddress(const fp8_tensor &tensor);
  int32_t checkOverlap();

  const Tensors &tensors;
  const Fp8Program &program;
  SignatureEntry entry;
  int64_t i = 0;
  ComputedSizes computed;
};

} // namespace

/// The beginning of a message about tensor `i`: "@name: expected argument 2".
#define SUBJECT "@%s: expected %s %lld "
#define SUBJECT_VALUES                                                         \
  program.name, tensors.kind(i), (long long)tensors.number(i)

int32_t Checker::checkType(const fp8_tensor &tensor) {
  int64_t dtype = entry.dtype(), rank = entry.rank();
  if (tensor.dtype != dtype)
    return fail(Fp8StatusInvalidArgument, SUBJECT "to be %s, got %s",
                SUBJECT_VALUES, getDTypeName(dtype),
                getDTypeName(tensor.dtype));
  if (entry.isScalar() && tensor.rank != 0)
    return fail(Fp8StatusInvalidArgument,
                SUBJECT "to be a number, with 0 dimensions, got %d",
                SUBJECT_VALUES, tensor.rank);
  if (tensor.rank != rank)
    return fail(Fp8StatusInvalidArgument,
                SUBJECT "to have %lld dimensions, got %d", SUBJECT_VALUES,
                (long long)rank, tensor.rank);
  if (rank > 0 && !tensor.shape)
    return fail(Fp8StatusInvalidArgument, SUBJECT "to have a shape, got null",
                SUBJECT_VALUES);
  return Fp8StatusOk;
}

/// Finds the size that `code` describes, after the arguments were checked. If
/// any size is allowed, sets `size` to FP8_ANY_SIZE.
int32_t Checker::resolve(int64_t code, int64_t &size) {
  size = code;
  if (code >= FP8_ANY_SIZE)
    return Fp8StatusOk;
  int64_t position = code - FP8_BOUNDED_SIZE(0);
  if (position < 0)
    position = code - FP8_COMPUTED_SIZE(0);
  if (position >= 0 && position < program.numSizes) {
    size = computed[position];
    return Fp8StatusOk;
  }
  int64_t argument = fp8_tied_argument(code);
  int64_t dimension = fp8_tied_dimension(code);
  if (argument >= program.numArguments ||
      dimension >= tensors.arguments[argument].rank)
    return fail(Fp8StatusInvalidProgram,
                "@%s: expected a signature that refers to its arguments, got "
                "dimension %lld of argument %lld",
                program.name, (long long)dimension, (long long)argument);
  size = tensors.arguments[argument].shape[dimension];
  return Fp8StatusOk;
}

int32_t Checker::checkTied(int64_t d, int64_t code, int64_t size) {
  int64_t expected;
  if (int32_t status = resolve(code, expected))
    return status;
  if (size == expected)
    return Fp8StatusOk;
  if (fp8_is_computed_size(code))
    return fail(
        Fp8StatusInvalidArgument,
        SUBJECT "to have size %lld in dimension %lld, as it is computed "
                "from the arguments, got %lld",
        SUBJECT_VALUES, (long long)expected, (long long)d, (long long)size);
  return fail(Fp8StatusInvalidArgument,
              SUBJECT "to have size %lld in dimension %lld, as argument %lld "
                      "has in dimension %lld, got %lld",
              SUBJECT_VALUES, (long long)expected, (long long)d,
              (long long)fp8_tied_argument(code),
              (long long)fp8_tied_dimension(code), (long long)size);
}

int32_t Checker::checkDimension(int64_t d, int64_t expected, int64_t size) {
  if (size < 0)
    return fail(Fp8StatusInvalidArgument,
                SUBJECT "to have sizes of at least 0, got %lld in dimension "
                        "%lld",
                SUBJECT_VALUES, (long long)size, (long long)d);
  // The program checks later whether this size is large enough.
  if (fp8_is_bounded_size(expected))
    return Fp8StatusOk;
  if (expected < FP8_ANY_SIZE)
    return checkTied(d, expected, size);
  if (expected == FP8_ANY_SIZE || expected == size)
    return Fp8StatusOk;
  return fail(Fp8StatusInvalidArgument,
              SUBJECT "to have size %lld in dimension %lld, got %lld",
              SUBJECT_VALUES, (long long)expected, (long long)d,
              (long long)size);
}

int32_t Checker::checkShape(const fp8_tensor &tensor) {
  for (int64_t d = 0; d < tensor.rank; ++d)
    if (int32_t status = checkDimension(d, entry.size(d), tensor.shape[d]))
      return status;
  return Fp8StatusOk;
}

/// The size of a tensor in bytes; -1 if it does not fit into 63 bits.
static int64_t getBytes(const fp8_tensor &tensor) {
  int64_t bytes = getDTypeBytes(tensor.dtype);
  bool overflows = false;
  for (int64_t d = 0; d < tensor.rank; ++d) {
    if (tensor.shape[d] == 0)
      return 0;
    overflows |= __builtin_mul_overflow(bytes, tensor.shape[d], &bytes);
  }
  return overflows ? -1 : bytes;
}

int32_t Checker::checkLayout(const fp8_tensor &tensor) {
  int64_t bytes = getBytes(tensor);
  if (bytes < 0)
    return fail(Fp8StatusInvalidArgument,
                SUBJECT "to have fewer than 2^63 bytes, got more",
                SUBJECT_VALUES);
  if (!tensor.strides || bytes == 0)
    return Fp8StatusOk;
  int64_t expected = 1;
  for (int64_t d = tensor.rank - 1; d >= 0; --d) {
    // The stride of a dimension of size 1 has no meaning.
    if (tensor.shape[d] != 1 && tensor.strides[d] != expected)
      return fail(Fp8StatusInvalidArgument,
                  SUBJECT "to be contiguous, with stride %lld in dimension "
                          "%lld, got stride %lld",
                  SUBJECT_VALUES, (long long)expected, (long long)d,
                  (long long)tensor.strides[d]);
    expected *= tensor.shape[d];
  }
  return Fp8StatusOk;
}

int32_t Checker::checkAddress(const fp8_tensor &tensor) {
  int64_t bytes = getBytes(tensor);
  if (bytes == 0)
    return Fp8StatusOk;
  if (!tensor.data)
    return fail(Fp8StatusInvalidArgument, SUBJECT "to have data, got null",
                SUBJECT_VALUES);
  // TMA and vector loads of kernels need an alignment of 16 bytes. They are not
  // used for smaller tensors.
  int64_t alignment =
      bytes >= 16 && !tensors.areOnHost ? 16 : getDTypeBytes(tensor.dtype);
  if (reinterpret_cast<uintptr_t>(tensor.data) % alignment == 0)
    return Fp8StatusOk;
  return fail(Fp8StatusInvalidArgument,
              SUBJECT "to start at a multiple of %lld bytes, got address %p",
              SUBJECT_VALUES, (long long)alignment, tensor.data);
}

static bool overlap(const fp8_tensor &a, const fp8_tensor &b) {
  if (getBytes(a) == 0 || getBytes(b) == 0)
    return false;
  uint64_t firstA = reinterpret_cast<uintptr_t>(a.data);
  uint64_t firstB = reinterpret_cast<uintptr_t>(b.data);
  return firstA < firstB + getBytes(b) && firstB < firstA + getBytes(a);
}

/// Checks that the memory of results overlaps no other tensor. Results are
/// written while arguments are read, in any order.
int32_t Checker::checkOverlap() {
  SignatureEntry other(program.signature);
  for (int64_t j = 0; i >= program.numArguments && j < i;
       ++j, other = other.next())
    if (!other.isScalar() && overlap(tensors[i], tensors[j]))
      return fail(Fp8StatusInvalidArgument,
                  SUBJECT "to have memory of its own, got memory of %s %lld",
                  SUBJECT_VALUES, tensors.kind(j),
                  (long long)tensors.number(j));
  return Fp8StatusOk;
}

int32_t Checker::checkTensor(const fp8_tensor &tensor) {
  int32_t status = checkType(tensor);
  if (!status)
    status = checkShape(tensor);
  if (!status)
    status = checkLayout(tensor);
  if (!status)
    status = checkAddress(tensor);
  return status ? status : checkOverlap();
}

/// Runs `check` on each argument, then lets the program compute sizes.
template <typename CheckFn>
int32_t Checker::forArguments(CheckFn check) {
  for (i = 0; i < program.numArguments; ++i, entry = entry.next())
    if (int32_t status = check(tensors.arguments[i]))
      return status;
  return computed.compute(tensors);
}

int32_t Checker::check() {
  int32_t status = forArguments(
      [&](const fp8_tensor &tensor) { return checkTensor(tensor); });
  for (; !status && i < tensors.size(); ++i, entry = entry.next())
    status = checkTensor(tensors[i]);
  return status;
}

int32_t Checker::writeShapes(int64_t *const *shapes) {
  int32_t status = forArguments([&](const fp8_tensor &tensor) {
    int32_t status = checkType(tensor);
    if (!status)
      status = checkShape(tensor);
    return status || !entry.isScalar() ? status : checkAddress(tensor);
  });
  for (int64_t j = 0; !status && j < program.numResults;
       ++j, entry = entry.next())
    for (int64_t d = 0; !status && d < entry.rank(); ++d)
      status = resolve(entry.size(d), shapes[j][d]);
  return status;
}

//===----------------------------------------------------------------------===//
// All tensors
//===----------------------------------------------------------------------===//

int32_t fp8rt::checkCounts(const Tensors &tensors, int32_t numArguments,
                           int32_t numResults) {
  const Fp8Program &program = tensors.program;
  if (program.abiVersion != FP8_PROGRAM_ABI_VERSION)
    return fail(Fp8StatusInvalidProgram,
                "expected a program of ABI version %d, got %lld",
                FP8_PROGRAM_ABI_VERSION, (long long)program.abiVersion);
  if (numArguments != program.numArguments)
    return fail(Fp8StatusInvalidArgument,
                "@%s: expected %lld arguments, got %d", program.name,
                (long long)program.numArguments, numArguments);
  if (numResults != program.numResults)
    return fail(Fp8StatusInvalidArgument, "@%s: expected %lld results, got %d",
                program.name, (long long)program.numResults, numResults);
  if (numArguments && !tensors.arguments)
    return fail(Fp8StatusInvalidArgument,
                "@%s: expected an array of tensors, got null", program.name);
  return Fp8StatusOk;
}

int32_t fp8rt::checkTensors(const Tensors &tensors, int32_t numArguments,
                            int32_t numResults) {
  if (int32_t status = checkCounts(tensors, numArguments, numResults))
    return status;
  if (numResults && !tensors.results)
    return fail(Fp8StatusInvalidArgument,
                "@%s: expected an array of tensors, got null",
                tensors.program.name);
  return Checker(tensors).check();
}

int32_t fp8rt::writeResultShapes(const Tensors &tensors,
                                 int64_t *const *shapes) {
  return Checker(tensors).writeShapes(shapes);
}
