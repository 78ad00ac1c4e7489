//===- FoldBuffers.cpp - Compute the results of jobs ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads the constants of a job, quantizes them by the functions of lib/Support,
// and makes dense attributes of small results.
//
//===----------------------------------------------------------------------===//

#include "FoldJob.h"
#include "PermutedBuffer.h"
#include "fp8/IR/Fp8Types.h"
#include <cmath>
#include <cstring>

#ifdef __linux__
#include <sys/mman.h>
#endif

using namespace mlir;
using namespace mlir::fp8;

/// Asks for huge pages. Otherwise page faults would take longer than the
/// quantization of a large weight.
static void preferHugePages(MutableArrayRef<char> memory) {
#ifdef __linux__
  constexpr uintptr_t hugePage = 2 << 20;
  uintptr_t begin =
      llvm::alignTo(reinterpret_cast<uintptr_t>(memory.begin()), hugePage);
  uintptr_t end =
      llvm::alignDown(reinterpret_cast<uintptr_t>(memory.end()), hugePage);
  if (begin < end)
    madvise(reinterpret_cast<void *>(begin), end - begin, MADV_HUGEPAGE);
#endif
}

void ConstantBuffer::allocate(bool splat) {
  int64_t count = splat ? 1 : type.getNumElements();
  numBytes = count * (type.getElementTypeBitWidth() / 8);
  blob = HeapAsmResourceBlob::allocate(numBytes, blobAlignment);
  preferHugePages(blob.getMutableData());
}

//===----------------------------------------------------------------------===//
// Reading constants
//===----------------------------------------------------------------------===//

namespace {
/// The buffers that a job reads.
struct JobInput {
  FloatKind kind = FloatKind::F32;
  /// The shape of the result. For a splat all sizes are 1, because all blocks,
  /// even ragged ones, have the same amax.
  SmallVector<int64_t> shape;
  QuantizeSpec spec;
  const char *data = nullptr;
  const char *second = nullptr;
  /// The order of the dimensions in memory, if it is not row-major.
  SmallVector<unsigned> order;
  /// Copies of data that cannot be read in place.
  SmallVector<char, 0> copy, secondCopy;

  bool isRowMajor() const { return order.empty(); }
  PermutedBuffer getPermuted() const { return {data, kind, shape, order}; }
};
} // namespace

/// Whether the elements must be copied before they can be quantized: a splat
/// whose scales are not equal, a slice of columns, or data at an unaligned
/// address of a file.
static bool needsCopy(const ConstantTensor &tensor, const char *data) {
  if (tensor.isSplat || llvm::is_contained(tensor.view.shape, 0))
    return true;
  size_t width = tensor.getElementType().getIntOrFloatBitWidth() / 8;
  return !tensor.view.isPermutation() ||
         reinterpret_cast<uintptr_t>(data) % width != 0;
}

static void readSplat(const FoldJob &job, JobInput &input) {
  input.shape.assign(input.shape.size(), 1);
  input.spec.block.assign(input.spec.block.size(), wholeDim);
  input.data = job.source.bytes.data();
  if (job.second)
    input.second = job.second->bytes.data();
}

static void readElements(const FoldJob &job, JobInput &input) {
  const ConstantTensor &source = job.source;
  size_t width = source.getElementType().getIntOrFloatBitWidth() / 8;
  input.data = source.bytes.data() + source.view.offset * width;
  bool isScale = job.kind == FoldJob::Kind::ComputeScale;
  if (needsCopy(source, input.data) || (isScale && !source.view.isRowMajor())) {
    input.copy = copyElements(source);
    input.data = input.copy.data();
  } else if (!source.view.isRowMajor()) {
    input.order = source.view.getMemoryOrder();
  }
  if (job.second) {
    input.secondCopy = copyElements(*job.second);
    input.second = input.secondCopy.data();
  }
}

static JobInput readInput(const FoldJob &job) {
  JobInput input;
  input.kind = getFloatKind(job.source.getElementType()).value();
  input.shape = job.source.view.shape;
  input.spec = job.spec;
  if (job.isSplat())
    readSplat(job, input);
  else
    readElements(job, input);
  return input;
}

//===----------------------------------------------------------------------===//
// Computing results
//===----------------------------------------------------------------------===//

static void runDynamicQuantize(const JobInput &input, uint8_t *codes,
                               void *scales) {
  if (input.isRowMajor())
    return dynamicQuantize(input.data, input.kind, input.shape, input.spec,
                           codes, scales);
  dynamicQuantize(input.getPermuted(), input.spec, codes, scales);
}

static void runQuantize(const JobInput &input, uint8_t *codes) {
  if (input.isRowMajor())
    return quantize(input.data, input.kind, input.shape, input.second,
                    input.spec, codes);
  quantize(input.getPermuted(), input.second, input.spec, codes);
}

static void runCast(const JobInput &input, uint8_t *codes) {
  if (input.isRowMajor())
    return castToFp8(input.data, input.kind,
                     ShapedType::getNumElements(input.shape), input.spec.format,
                     input.spec.overflow, codes);
  castToFp8(input.getPermuted(), input.spec.format, input.spec.overflow, codes);
}

/// Computes max(init, amax), as docs/Numerics.md says in [amax_c1].
static void runAmax(const JobInput &input, MutableArrayRef<float> amax) {
  if (input.isRowMajor())
    computeAmax(input.data, input.kind, input.shape, input.spec.block,
                amax.data());
  else
    computeAmax(input.getPermuted(), input.spec.block, amax.data());
  const char *init = input.second;
  for (float &value : amax) {
    float other;
    std::memcpy(&other, init, sizeof(float));
    init += sizeof(float);
    if (std::isnan(other) || other > value)
      value = other;
  }
}

static void runComputeScale(const JobInput &input, char *scales) {
  unsigned width = getScaleByteWidth(input.spec.scale.type);
  for (int64_t i = 0, e = ShapedType::getNumElements(input.shape); i < e; ++i) {
    float amax;
    std::memcpy(&amax, input.data + i * sizeof(float), sizeof(float));
    storeScale(computeScale(amax, input.spec.format, input.spec.scale),
               input.spec.scale.type, scales + i * width);
  }
}

/// Computes the results of `job` into its buffers.
static void computeBuffers(FoldJob &job) {
  for (ConstantBuffer &result : job.results)
    result.allocate(job.isSplat());
  JobInput input = readInput(job);
  char *out = job.results[0].data();
  uint8_t *codes = reinterpret_cast<uint8_t *>(out);
  switch (job.kind) {
  case FoldJob::Kind::DynamicQuantize:
    return runDynamicQuantize(input, codes, job.results[1].data());
  case FoldJob::Kind::Quantize:
    return runQuantize(input, codes);
  case FoldJob::Kind::Cast:
    return runCast(input, codes);
  case FoldJob::Kind::Amax:
    return runAmax(input, {reinterpret_cast<float *>(out),
                           job.results[0].numBytes / sizeof(float)});
  case FoldJob::Kind::ComputeScale:
    return runComputeScale(input, out);
  }
  llvm_unreachable("unknown kind of job");
}

/// Whether a result becomes a resource. The codes of a resource become one.
/// Small scales become dense constants, so that they are readable.
static bool becomesResource(const FoldJob &job, const ConstantBuffer &result,
                            int64_t maxDenseBytes) {
  if (!job.source.isResource)
    return false;
  bool isData = getFormat(result.type.getElementType()).has_value();
  return isData || result.numBytes > maxDenseBytes;
}

void fp8::computeFoldJob(FoldJob &job, int64_t maxDenseBytes) {
  computeBuffers(job);
  for (ConstantBuffer &result : job.results) {
    if (becomesResource(job, result, maxDenseBytes))
      continue;
    result.attr =
        DenseElementsAttr::getFromRawBuffer(result.type, result.blob.getData());
    result.blob = {};
  }
}
