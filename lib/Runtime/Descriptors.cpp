//===- Descriptors.cpp - Memref descriptors of tensors --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Builds memref descriptors of the tensors of a call, and lets the program
// compute sizes from those of its arguments.
//
//===----------------------------------------------------------------------===//

#include "Error.h"
#include "Tensors.h"
#include <cstdlib>

using namespace fp8rt;

//===----------------------------------------------------------------------===//
// Descriptors
//===----------------------------------------------------------------------===//

Descriptors::~Descriptors() {
  if (storage != inlineStorage)
    std::free(storage);
}

/// Writes two pointers, an offset, the sizes and the strides. Returns the word
/// after them.
static uint64_t *writeDescriptor(uint64_t *words, const fp8_tensor &tensor) {
  *words++ = reinterpret_cast<uintptr_t>(tensor.data);
  *words++ = reinterpret_cast<uintptr_t>(tensor.data);
  *words++ = 0;
  for (int64_t d = 0; d < tensor.rank; ++d)
    *words++ = tensor.shape[d];
  int64_t stride = 1;
  for (int64_t d = tensor.rank - 1; d >= 0; --d) {
    words[d] = stride;
    stride *= tensor.shape[d];
  }
  return words + tensor.rank;
}

int32_t Descriptors::build(const Tensors &tensors, int64_t count) {
  int64_t numWords = 0;
  for (int64_t i = 0; i < count; ++i)
    numWords += 4 + 2 * tensors[i].rank;
  if (numWords > inlineWords) {
    auto *larger =
        static_cast<uint64_t *>(std::malloc(numWords * sizeof(uint64_t)));
    if (!larger)
      return failHostMemory();
    storage = larger;
  }
  // The storage has the pointers to the descriptors, and then the descriptors.
  pointers = reinterpret_cast<void **>(storage);
  uint64_t *words = storage + count;
  SignatureEntry entry(tensors.program.signature);
  for (int64_t i = 0; i < count; ++i, entry = entry.next()) {
    if (entry.isScalar()) {
      pointers[i] = tensors[i].data;
      continue;
    }
    pointers[i] = words;
    words = writeDescriptor(words, tensors[i]);
  }
  return Fp8StatusOk;
}

//===----------------------------------------------------------------------===//
// Computed sizes
//===----------------------------------------------------------------------===//

ComputedSizes::~ComputedSizes() {
  if (sizes != inlineStorage)
    std::free(sizes);
}

int32_t ComputedSizes::compute(const Tensors &tensors) {
  const Fp8Program &program = tensors.program;
  if (program.numSizes == 0)
    return Fp8StatusOk;
  if (program.numSizes > inlineSizes) {
    auto *larger =
        static_cast<int64_t *>(std::malloc(program.numSizes * sizeof(int64_t)));
    if (!larger)
      return failHostMemory();
    sizes = larger;
  }
  Descriptors descriptors;
  if (int32_t status = descriptors.build(tensors, program.numArguments))
    return status;
  program.resultSizes(descriptors.get(), sizes);
  for (int64_t i = 0; i < program.numSizes; ++i)
    if (sizes[i] < 0)
      return fail(Fp8StatusInvalidArgument,
                  "@%s: expected arguments for which no size of a result is "
                  "below 0, got one of %lld",
                  program.name, (long long)sizes[i]);
  return Fp8StatusOk;
}
