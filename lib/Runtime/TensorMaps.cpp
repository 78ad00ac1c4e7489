//===- TensorMaps.cpp - Descriptors of tensors for TMA --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Encodes tensor maps, and keeps them in a table by all their arguments,
// because callers often use the same buffers again. A call gets copies, so that
// the table can be emptied at any time.
//
//===----------------------------------------------------------------------===//

#include "Call.h"
#include "DeviceState.h"
#include "Error.h"
#include "Tensors.h"
#include <cstdlib>
#include <cstring>

using namespace fp8rt;

/// If the table of a context has this many tensor maps, it is emptied.
static constexpr uint64_t maxTensorMaps = 1 << 14;

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

TensorMap *TensorMapArena::allocate() {
  if (numInline < inlineCapacity)
    return &inlineMaps[numInline++];
  if (numInChunk == 64) {
    auto *chunk =
        static_cast<Chunk *>(std::aligned_alloc(alignof(Chunk), sizeof(Chunk)));
    if (!chunk)
      return nullptr;
    chunk->next = chunks;
    chunks = chunk;
    numInChunk = 0;
  }
  return &chunks->maps[numInChunk++];
}

TensorMapArena::~TensorMapArena() {
  while (chunks) {
    Chunk *next = chunks->next;
    std::free(chunks);
    chunks = next;
  }
}

//===----------------------------------------------------------------------===//
// Checking
//===----------------------------------------------------------------------===//

static TensorMapType typeOf(int64_t dtype) {
  switch (dtype) {
  case Fp8DTypeF32:
    return TensorMapF32;
  case Fp8DTypeF16:
    return TensorMapF16;
  case Fp8DTypeBF16:
    return TensorMapBF16;
  case Fp8DTypeF64:
    return TensorMapF64;
  case Fp8DTypeI16:
    return TensorMapU16;
  case Fp8DTypeI32:
    return TensorMapI32;
  case Fp8DTypeI64:
    return TensorMapI64;
  default: // one byte
    return TensorMapU8;
  }
}

/// Checks the arguments that depend on a caller's tensor or on a chosen tile.
/// The driver checks the others.
static int32_t check(const TensorMapKey &key) {
  if (key.base % 16)
    return fail(Fp8StatusInvalidArgument,
                "expected a tensor that starts at a multiple of 16 bytes, got "
                "address 0x%llx",
                (unsigned long long)key.base);
  for (int64_t d = 0; d < key.rank - 1; ++d)
    if (key.byteStrides[d] % 16)
      return fail(Fp8StatusInvalidArgument,
                  "expected rows at multiples of 16 bytes, got a stride of "
                  "%lld bytes",
                  (long long)key.byteStrides[d]);
  for (int64_t d = 0; d < key.rank; ++d)
    if (key.sizes[d] < 0 || key.sizes[d] > int64_t(1) << 32)
      return fail(Fp8StatusInvalidArgument,
                  "expected a dimension of at most 2^32, got %lld",
                  (long long)key.sizes[d]);
  return Fp8StatusOk;
}

static int32_t checkProgram(int64_t dtype, int64_t rank) {
  if (getDTypeBytes(dtype) && rank >= 1 && rank <= 5)
    return Fp8StatusOk;
  return fail(Fp8StatusInvalidProgram,
              "expected a tensor map of rank 1 to 5 and a known type, got rank "
              "%lld and type %lld",
              (long long)rank, (long long)dtype);
}

//===----------------------------------------------------------------------===//
// Encoding
//===----------------------------------------------------------------------===//

static TensorMapSwizzle swizzleOf(int64_t bytes) {
  return bytes == 128  ? TensorMapSwizzle128
         : bytes == 64 ? TensorMapSwizzle64
         : bytes == 32 ? TensorMapSwizzle32
                       : TensorMapSwizzleNone;
}

static int32_t encode(const Driver &driver, const TensorMapKey &key,
                      TensorMap &map) {
  if (!driver.tensorMapEncode)
    return fail(Fp8StatusNoDriver, "expected a CUDA driver of version 12.0 or "
                                   "newer, got one without tensor maps");
  uint64_t sizes[5], strides[4];
  uint32_t box[5], steps[5];
  for (int d = 0; d < 5; ++d) {
    sizes[d] = key.sizes[d];
    box[d] = uint32_t(key.box[d]);
    steps[d] = 1;
  }
  for (int d = 0; d < 4; ++d)
    strides[d] = key.byteStrides[d];
  int result = driver.tensorMapEncode(
      &map, typeOf(key.dtype), uint32_t(key.rank),
      reinterpret_cast<void *>(key.base), sizes, strides, box, steps,
      tensorMapInterleaveNone, swizzleOf(key.swizzleBytes),
      tensorMapPromotion256, tensorMapFillZeros);
  if (!result)
    return Fp8StatusOk;
  return failDriver(driver, "cuTensorMapEncodeTiled", result,
                    " for a tensor of rank %lld with %lld x %s in a row and a "
                    "tile of %lld of them",
                    (long long)key.rank, (long long)key.sizes[0],
                    getDTypeName(key.dtype), (long long)key.box[0]);
}

static TensorMapKey makeKey(const void *base, int64_t dtype, int64_t rank,
                            const int64_t *sizes, const int64_t *byteStrides,
                            const int64_t *box, int64_t swizzleBytes) {
  TensorMapKey key = {};
  key.base = reinterpret_cast<uintptr_t>(base);
  key.dtype = dtype;
  key.rank = rank;
  key.swizzleBytes = swizzleBytes;
  for (int64_t d = 0; d < rank; ++d) {
    key.sizes[d] = sizes[d];
    key.box[d] = box[d];
  }
  // The stride of a dimension of size 1 is never used, so it need not be legal.
  for (int64_t d = 0; d < rank - 1; ++d)
    key.byteStrides[d] =
        sizes[d + 1] == 1 ? (byteStrides[d] | 15) + 1 : byteStrides[d];
  return key;
}

static bool isEmpty(const TensorMapKey &key) {
  for (int64_t d = 0; d < key.rank; ++d)
    if (key.sizes[d] == 0)
      return true;
  return false;
}

/// Finds or creates the map of `key`.
static int32_t getTensorMap(Fp8Call *call, const TensorMapKey &key,
                            TensorMap &map) {
  TensorMapWords words;
  if (call->state.tensorMaps.find(key, words)) {
    std::memcpy(&map, &words, sizeof(map));
    return Fp8StatusOk;
  }
  if (int32_t status = check(key))
    return status;
  if (int32_t status = encode(call->driver, key, map))
    return status;
  std::memcpy(&words, &map, sizeof(map));
  // If there is no memory, the map is not kept, which is no failure.
  call->state.tensorMaps.insert(key, words, maxTensorMaps);
  return Fp8StatusOk;
}

const void *fp8rtTensorMap(Fp8Call *call, const void *base, int64_t dtype,
                           int64_t rank, const int64_t *sizes,
                           const int64_t *byteStrides, const int64_t *box,
                           int64_t swizzleBytes) {
  if (call->status != Fp8StatusOk)
    return nullptr;
  call->status = checkProgram(dtype, rank);
  TensorMap *map = call->status ? nullptr : call->tensorMaps.allocate();
  if (!map) {
    if (!call->status)
      call->status = failHostMemory();
    return nullptr;
  }
  TensorMapKey key =
      makeKey(base, dtype, rank, sizes, byteStrides, box, swizzleBytes);
  if (isEmpty(key))
    std::memset(static_cast<void *>(map), 0, sizeof(*map));
  else
    call->status = getTensorMap(call, key, *map);
  return call->status == Fp8StatusOk ? map : nullptr;
}

const void *fp8rtTensorMap3D(Fp8Call *call, const void *base, int64_t dtype,
                             int64_t size0, int64_t size1, int64_t size2,
                             int64_t byteStride1, int64_t byteStride2,
                             int64_t box0, int64_t box1, int64_t swizzleBytes) {
  const int64_t sizes[] = {size0, size1, size2};
  const int64_t byteStrides[] = {byteStride1, byteStride2};
  const int64_t box[] = {box0, box1, 1};
  return fp8rtTensorMap(call, base, dtype, 3, sizes, byteStrides, box,
                        swizzleBytes);
}

const void *fp8rtTensorMap5D(Fp8Call *call, const void *base, int64_t dtype,
                             int64_t size0, int64_t size1, int64_t size2,
                             int64_t size3, int64_t size4, int64_t byteStride1,
                             int64_t byteStride2, int64_t byteStride3,
                             int64_t byteStride4, int64_t box0, int64_t box1,
                             int64_t box2, int64_t box3, int64_t box4,
                             int64_t swizzleBytes) {
  const int64_t sizes[] = {size0, size1, size2, size3, size4};
  const int64_t byteStrides[] = {byteStride1, byteStride2, byteStride3,
                                 byteStride4};
  const int64_t box[] = {box0, box1, box2, box3, box4};
  return fp8rtTensorMap(call, base, dtype, 5, sizes, byteStrides, box,
                        swizzleBytes);
}
