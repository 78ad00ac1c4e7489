//===- AttentionPairs.h - Pairs of adjacent elements ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A thread of an attention kernel has pairs of adjacent scores and of adjacent
// elements of the result. These functions read the mask of a pair of scores,
// and store a pair of the result. Kernels on wgmma and on mma.sync use them.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONPAIRS_H
#define LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONPAIRS_H

#include "../Kernels/KernelBuilder.h"
#include "AttentionForm.h"
#include <array>

namespace mlir::fp8 {

/// The type of the mask's elements in memory, where an i1 has a byte.
Type getStoredMaskType(KernelBuilder &b, Type type);

/// The keys of a row of the mask.
struct MaskRow {
  Value pointer;
  Value keyStride; // i64, in elements
  Value keys;      // their number, i32
};

/// The elements at `key` and the next key of a row: i1, or f32 that is to be
/// added. With `loadsPairs`, one load reads both. With `isEdge`, the keys may
/// be beyond the end, and the last key is read instead.
std::array<Value, 2> loadMaskPair(KernelBuilder &b, const MaskSpec &mask,
                                  const MaskRow &row, Value key,
                                  bool loadsPairs, bool isEdge);

/// A row of the result.
struct AttentionResultRow {
  Value pointer;
  Value columnStride; // i64, in elements
  Type type;
  int64_t columns;
  /// Whether pairs of elements are adjacent and aligned.
  bool pairedStores;
};

/// Stores the elements at `column` and at the next column, if they exist.
void storeResultPair(KernelBuilder &b, const AttentionResultRow &row,
                     Value column, ArrayRef<Value> pair);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONPAIRS_H
