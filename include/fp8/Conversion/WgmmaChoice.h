//===- WgmmaChoice.h - Which wgmma kernel a matmul gets ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Pure functions from facts and a row of the table of chips.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CONVERSION_WGMMACHOICE_H
#define FP8_CONVERSION_WGMMACHOICE_H

#include "fp8/Conversion/MatmulFacts.h"
#include "fp8/IR/KernelConfigs.h"
#include "fp8/Support/GpuChip.h"

namespace mlir::fp8 {

/// The problem, with what these kernels ask of the operands.
struct WgmmaShape : MatmulShape {
  WgmmaShape() = default;
  WgmmaShape(const MatmulShape &shape) : MatmulShape(shape) {}

  /// Bytes of an element of A and of B: 1 or 2.
  int64_t operandBytes = 1;
  /// An operand of 16-bit elements is contiguous along its rows (M of A, N of
  /// B) instead of along K.
  bool transposedA = false, transposedB = false;
};

/// A matmul of FP8 by FP8, or of two operands in bf16 or in f16.
struct WgmmaFacts {
  WgmmaShape shape;
  /// Elements of K between promotions: 32, 64 or 128.
  int64_t groupK = 128;
  ScaleFacts scaleA, scaleB;
  llvm::SmallVector<ExtraFacts> extras;
  /// The epilogue computes with 16-bit floats, and other warps can take over at
  /// a 16-bit value.
  bool canHandOver = false;
  /// Instructions for an element, about, that would be left to them.
  double lateInstructions = 0;
};

/// The tile with the least predicted time, from a table of measured ones; where
/// A has few rows, the one that reads least. `stages` and what scales ask for
/// are left open.
WgmmaConfig chooseWgmmaTile(const WgmmaShape &shape, int64_t multiprocessors);

/// The kernel, with everything that can be chosen about it.
WgmmaConfig chooseWgmma(const WgmmaFacts &facts, const GpuTarget &chip);
/// Why that one, in words.
std::string explainWgmmaChoice(const WgmmaFacts &facts);

/// `config` with as many stages as fit where it leaves that open.
WgmmaConfig completeWgmma(WgmmaConfig config, const WgmmaFacts &facts,
                          const GpuTarget &chip);

/// Empty where a kernel of `config` computes the matmul on the chip; else what
/// is wrong: "expected ..., got ...".
std::string explainWgmmaMisfit(const WgmmaConfig &config,
                               const WgmmaFacts &facts, const GpuTarget &chip);

/// The most stages (at least 2) that fit into `sharedBytes`.
int64_t getMaxWgmmaStages(const WgmmaConfig &config, int64_t sharedBytes,
                          int64_t scaleBytes, int64_t extraBytes);

/// Bytes of a stage for the scales of `rows` rows; those of the two sides.
int64_t getWgmmaScaleBytes(ScaleFeed feed, int64_t rows, int64_t groupK);
int64_t getWgmmaScaleBytes(const WgmmaConfig &config, int64_t groupK);

/// Where the kernel has an operand of the epilogue: in device memory, in a
/// register, or in shared memory, one element a row or one a column of the
/// tile.
enum class Staging { None, Invariant, Rows, Columns };
Staging getStaging(const ExtraFacts &extra, const WgmmaConfig &config);
/// Elements and bytes of it that one warp group stages.
int64_t getStagedCount(Staging staging, const WgmmaConfig &config);
int64_t getStagedBytes(const ExtraFacts &extra, const WgmmaConfig &config);
/// Of all operands of the epilogue and all warp groups.
int64_t getStagedBytes(llvm::ArrayRef<ExtraFacts> extras,
                       const WgmmaConfig &config);

} // namespace mlir::fp8

#endif // FP8_CONVERSION_WGMMACHOICE_H
