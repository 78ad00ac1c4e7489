//===- QuadExchange.h - Codes of four neighboring threads -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A quad is four neighboring threads, which share the columns of a row of
// accumulators: each thread has two of every eight columns. The threads
// exchange codes, so that each of them stores codes that are adjacent in
// memory.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_QUADEXCHANGE_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_QUADEXCHANGE_H

#include "KernelBuilder.h"

namespace mlir::fp8 {

/// The number of columns that a quad exchanges at a time, out of a multiple of
/// 32. Each thread then stores a quarter of them, which is 16 bytes if
/// possible.
int64_t getQuadChunk(int64_t columns);

/// Sorts the words of a row, one for each block of eight columns, into vectors
/// of four blocks. In the exchange, thread t of a quad gets block t of each
/// vector. The vectors of one chunk of columns come after those of the previous
/// chunk. Within a chunk, the blocks that a thread gets are neighbors.
SmallVector<SmallVector<Value>> orderForExchange(ArrayRef<Value> words);

/// Cuts words into vectors of four, in their order. At the end, the last word
/// is repeated.
SmallVector<SmallVector<Value>> splitWords(ArrayRef<Value> words);
/// The codes of word `number`, as an i16, where `codes` has those of each
/// vector of `splitWords`.
Value getCodePair(KernelBuilder &b, ArrayRef<SmallVector<Value>> codes,
                  int64_t number);

/// Exchanges the codes of four blocks of eight columns in a quad. At first each
/// thread has the codes of two columns of each block, in 16 bits: those of
/// blocks 0 and 1 in `low`, and those of blocks 2 and 3 in `high`. At the end
/// thread t has the eight codes of block t, in order. `lane` is the number of
/// the thread in its warp.
SmallVector<Value> exchangeCodes(KernelBuilder &b, Value lane, Value low,
                                 Value high);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_QUADEXCHANGE_H
