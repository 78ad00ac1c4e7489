//===- QuantizeChoice.h - Which kernel quantizes a matrix ----- -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Pure functions from facts and a row of the table of chips.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CONVERSION_QUANTIZECHOICE_H
#define FP8_CONVERSION_QUANTIZECHOICE_H

#include "fp8/IR/KernelConfigs.h"
#include "fp8/Support/GpuChip.h"
#include <optional>
#include <string>

namespace mlir::fp8 {

/// One side of a matrix.
struct QuantizeSide {
  int64_t size = 1;  // negative: not known
  int64_t block = 1; // what a scale covers; negative: all of it
  /// Scales along this side are adjacent.
  bool hasAdjacentScales = false;
};

/// A batch of matrices that are quantized, with given or computed scales.
struct QuantizeFacts {
  QuantizeSide batch, rows, columns;
  bool isDynamic = true;
  /// Bytes of an element, 2 or 4.
  int64_t inputBytes = 2;

  bool isBatched() const { return batch.size != 1; }
  bool isOneBlock() const {
    return rows.block < 0 && columns.block < 0 &&
           (!isBatched() || batch.block < 0);
  }
  /// Registers of a vector of eight elements.
  int64_t getWords() const { return inputBytes * 2; }
};

/// The kernel, with everything that can be chosen about it; none where no
/// kernel has such blocks.
std::optional<QuantizeConfig> chooseQuantize(const QuantizeFacts &facts,
                                             const GpuTarget &chip);
/// Why that one, in words.
std::string explainQuantizeChoice(const QuantizeConfig &config);

/// Empty where a kernel of `config` quantizes the matrix on the chip; else what
/// is wrong: "expected ..., got ...".
std::string explainQuantizeMisfit(const QuantizeConfig &config,
                                  const QuantizeFacts &facts,
                                  const GpuTarget &chip);

/// Bytes of shared memory before the parts that a kernel of kind `tensor`
/// keeps, and those of one part.
inline constexpr int64_t quantizeKeptOffset = 256;
int64_t getQuantizePartBytes(int64_t words);

} // namespace mlir::fp8

#endif // FP8_CONVERSION_QUANTIZECHOICE_H
