//===- QuantizeChoice.h - Choosing kernels that quantize ------ -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Chooses the kernel that quantizes a matrix. The functions depend only on
// their arguments, so unit tests can call them.
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
  int64_t size = 1;  // negative if unknown
  int64_t block = 1; // elements of one scale, or negative for the whole side
  /// Scales that are neighbors along this side are adjacent in memory.
  bool hasAdjacentScales = false;
};

/// A batch of matrices that are quantized. If `isDynamic`, the kernel computes
/// the scales; otherwise it reads them.
struct QuantizeFacts {
  QuantizeSide batch, rows, columns;
  bool isDynamic = true;
  /// The codes of a column are adjacent in memory, not those of a row.
  bool isTransposed = false;
  /// Bytes of an element of the input, 2 or 4.
  int64_t inputBytes = 2;

  bool isBatched() const { return batch.size != 1; }
  bool isOneBlock() const {
    return rows.block < 0 && columns.block < 0 &&
           (!isBatched() || batch.block < 0);
  }
  /// The number of 32-bit registers for a vector of eight elements.
  int64_t getWords() const { return inputBytes * 2; }
};

/// Chooses everything that can be chosen about the kernel. Returns none if
/// there is no kernel for these blocks.
std::optional<QuantizeConfig> chooseQuantize(const QuantizeFacts &facts,
                                             const GpuTarget &chip);
/// The reason for the choice, in words.
std::string explainQuantizeChoice(const QuantizeConfig &config);

/// Empty if a kernel of `config` quantizes the matrix on the chip. Otherwise a
/// message: "expected ..., got ...".
std::string explainQuantizeMisfit(const QuantizeConfig &config,
                                  const QuantizeFacts &facts,
                                  const GpuTarget &chip);

/// A kernel of kind `tensor` keeps parts of the matrix in shared memory. The
/// first part starts at this offset in bytes, and a part has as many bytes as
/// the function returns.
inline constexpr int64_t quantizeKeptOffset = 256;
int64_t getQuantizePartBytes(int64_t words);

} // namespace mlir::fp8

#endif // FP8_CONVERSION_QUANTIZECHOICE_H
