//===- ScaleSpec.h - How a kernel reads a scale -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The facts about the scales of one operand on which the code of a matmul
// kernel depends.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MATMUL_SCALESPEC_H
#define LIB_CONVERSION_FP8TOGPU_MATMUL_SCALESPEC_H

#include "fp8/Conversion/MatmulFacts.h"
#include "fp8/Support/FieldList.h"
#include <cstdint>

namespace mlir::fp8 {

/// How a kernel reads the scales of one operand. Either TMA copies them from
/// f32[groups of K][rows], or threads read them from device memory, where one
/// scale belongs to `blockRows` rows and `blockK` elements of K.
struct ScaleSpec {
  ScaleFeed feed = ScaleFeed::None;
  int64_t blockRows = 1, blockK = 128;

  static constexpr auto fields() {
    return std::make_tuple(Field{"feed", &ScaleSpec::feed},
                           Field{"block_rows", &ScaleSpec::blockRows},
                           Field{"block_k", &ScaleSpec::blockK});
  }

  bool isPresent() const { return feed != ScaleFeed::None; }
  /// The number of neighboring columns of a tile of `tile` columns that share a
  /// scale, whichever tile it is.
  int64_t getSharedColumns(int64_t tile) const {
    return getSharedRows(blockRows, tile);
  }
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_SCALESPEC_H
