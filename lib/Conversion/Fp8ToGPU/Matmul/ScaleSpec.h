//===- ScaleSpec.h - How a kernel reads a scale -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the code of a matmul kernel depends on in the scales of one operand.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MATMUL_SCALESPEC_H
#define LIB_CONVERSION_FP8TOGPU_MATMUL_SCALESPEC_H

#include "fp8/Conversion/MatmulFacts.h"
#include "fp8/Support/FieldList.h"
#include <cstdint>

namespace mlir::fp8 {

/// How a kernel takes the scales of one operand: by TMA as f32[groups of
/// K][rows], or one for `blockRows` rows and `blockK` of K where they lie.
struct ScaleSpec {
  ScaleFeed feed = ScaleFeed::None;
  int64_t blockRows = 1, blockK = 128;

  static constexpr auto fields() {
    return std::make_tuple(Field{"feed", &ScaleSpec::feed},
                           Field{"block_rows", &ScaleSpec::blockRows},
                           Field{"block_k", &ScaleSpec::blockK});
  }

  bool isPresent() const { return feed != ScaleFeed::None; }
  /// Columns, at most `tile`, that share a block scale wherever a tile is.
  int64_t getSharedColumns(int64_t tile) const {
    return getSharedRows(blockRows, tile);
  }
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_SCALESPEC_H
