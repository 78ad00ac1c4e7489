//===- RowRanges.h - One kernel for each range of rows ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The number of rows of a matmul (M) may be known only at run time. Then one
// kernel is fast for few rows and another one for many. This divides all
// numbers of rows into ranges with one kernel each. These are functions on
// numbers.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CONVERSION_ROWRANGES_H
#define FP8_CONVERSION_ROWRANGES_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include <cstdint>
#include <limits>

namespace mlir::fp8 {

/// The end of a range without end.
constexpr int64_t anyRows = std::numeric_limits<int64_t>::max();

/// The largest number of kernels that a user can ask for, for one matmul.
constexpr unsigned mostRowKernels = 8;

/// The numbers of rows from one more than `mostRows` of the range before, or
/// from 0, to `mostRows`. `choice` is the index of their kernel.
struct RowRange {
  int64_t mostRows = anyRows;
  unsigned choice = 0;

  bool operator==(const RowRange &other) const {
    return mostRows == other.mostRows && choice == other.choice;
  }
};

/// The numbers of rows for which kernels are compared: from 1 to 16384, in
/// ascending order. The distances between them grow, because a kernel that is
/// good for 100 rows is also good for 101.
llvm::ArrayRef<int64_t> getExampleRows();

/// Divides all numbers of rows into at most `maxRanges` ranges, where
/// `times[choice][i]` is the time of a kernel for `getExampleRows()[i]` rows.
/// It is infinite if the time is not known. The last range has the kernel that
/// is the best for the largest example, so that large matmuls, which take
/// longest, lose nothing. This kernel must have a time for all examples. The
/// division minimizes the geometric mean over all examples of the time divided
/// by that of the best kernel. There is only a further range if it makes this
/// mean at least 3 % smaller.
llvm::SmallVector<RowRange>
chooseRowRanges(llvm::ArrayRef<llvm::SmallVector<double>> times,
                unsigned maxRanges);

} // namespace mlir::fp8

#endif // FP8_CONVERSION_ROWRANGES_H
