//===- WgmmaChoice.h - Choosing kernels of wgmma ----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Chooses the kernel of a matmul on the instruction wgmma. The functions depend
// only on their arguments, so unit tests and tuners can call them.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CONVERSION_WGMMACHOICE_H
#define FP8_CONVERSION_WGMMACHOICE_H

#include "fp8/Conversion/MatmulFacts.h"
#include "fp8/IR/KernelConfigs.h"
#include "fp8/Support/GpuChip.h"

namespace mlir::fp8 {

/// The matmul, with the facts about its operands on which these kernels depend.
struct WgmmaShape : MatmulShape {
  WgmmaShape() = default;
  WgmmaShape(const MatmulShape &shape) : MatmulShape(shape) {}

  /// Bytes of an element of A and of B: 1 or 2.
  int64_t operandBytes = 1;
  /// An operand of 16-bit elements is contiguous along its rows (M of A, N of
  /// B) instead of along K.
  bool transposedA = false, transposedB = false;
  /// The number of columns of the result that share a scale, if the kernel
  /// quantizes the result; otherwise 0.
  int64_t quantizedGroup = 0;
  /// There are two right-hand sides.
  bool twoSides = false;
  /// `m` is only an example, because the number of rows is not known when the
  /// kernel is compiled.
  bool rowsVary = false;
  int64_t getSides() const { return twoSides ? 2 : 1; }
};

/// A matmul of FP8 by FP8, or of two operands in bf16 or in f16.
struct WgmmaFacts {
  WgmmaShape shape;
  /// Elements of K between promotions: 32, 64 or 128.
  int64_t groupK = 128;
  ScaleFacts scaleA, scaleB;
  llvm::SmallVector<ExtraFacts> extras;
  /// Whether the epilogue computes with 16-bit floats, and other warps can
  /// continue it from a 16-bit value.
  bool canHandOver = false;
  /// The approximate number of instructions for an element that these warps
  /// would execute.
  double lateInstructions = 0;
};

/// Chooses the tile with the least predicted time, and into how many parts K is
/// divided: from a table of measured tiles or, if there are few tiles, by a
/// formula. Does not set `stages` and the fields about scales.
WgmmaConfig chooseWgmmaTile(const WgmmaShape &shape, int64_t multiprocessors);
/// The time in microseconds of a tile that `chooseWgmmaTile` can choose for
/// some number of rows. Infinity if it is not known, because the formula for
/// few tiles does not predict what tiles take where there are many.
double predictWgmmaTime(const WgmmaConfig &tile, const WgmmaShape &shape,
                        int64_t multiprocessors);
/// Whether A has at most 128 rows, or tiles of 128 x 128 would leave at least
/// half of the multiprocessors idle.
bool hasFewWgmmaTiles(const WgmmaShape &shape, int64_t multiprocessors);
/// Whether the operands can be loaded in the tiles of `config`.
bool canLoadWgmmaTile(const WgmmaShape &shape, const WgmmaConfig &config);

/// Chooses everything that can be chosen about the kernel.
WgmmaConfig chooseWgmma(const WgmmaFacts &facts, const GpuTarget &chip);
/// Chooses everything about a kernel with this tile that `chooseWgmmaTile`
/// leaves open.
WgmmaConfig finishWgmma(WgmmaConfig tile, const WgmmaFacts &facts,
                        const GpuTarget &chip);
/// The reason for the choice, in words.
std::string explainWgmmaChoice(const WgmmaFacts &facts, const GpuTarget &chip);

/// The kernel for the numbers of rows from one more than `mostRows` of the
/// range before to `mostRows`.
struct WgmmaRange {
  int64_t mostRows;
  WgmmaConfig config;
};

/// Chooses at most `maxKernels` kernels for a matmul whose number of rows is
/// only known at run time (chooseRowRanges). With one kernel, this is
/// `chooseWgmma`.
llvm::SmallVector<WgmmaRange> chooseWgmmaByRows(const WgmmaFacts &facts,
                                                const GpuTarget &chip,
                                                unsigned maxKernels);

/// Returns `config`. If its number of stages is 0, it becomes the largest one
/// that fits into shared memory.
WgmmaConfig completeWgmma(WgmmaConfig config, const WgmmaFacts &facts,
                          const GpuTarget &chip);

/// Empty if a kernel of `config` computes the matmul on the chip. Otherwise a
/// message: "expected ..., got ...".
std::string explainWgmmaMisfit(const WgmmaConfig &config,
                               const WgmmaFacts &facts, const GpuTarget &chip);

/// The largest number of stages that fit into `sharedBytes`, but at least 2.
int64_t getMaxWgmmaStages(const WgmmaConfig &config, int64_t sharedBytes,
                          int64_t scaleBytes, int64_t extraBytes);

/// Bytes of a stage for the scales of `rows` rows of one operand, and for the
/// scales of both operands.
int64_t getWgmmaScaleBytes(ScaleFeed feed, int64_t rows, int64_t groupK);
int64_t getWgmmaScaleBytes(const WgmmaConfig &config, int64_t groupK);

/// Where the kernel keeps an operand of the epilogue. `None`: it is read from
/// device memory. `Invariant`: its only element is in a register. `Rows` and
/// `Columns`: shared memory has one element for each row, or for each column,
/// of the tile.
enum class Staging { None, Invariant, Rows, Columns };
Staging getStaging(const ExtraFacts &extra, const WgmmaConfig &config);
/// The elements, and the bytes, of an operand that one warp group stores in
/// shared memory.
int64_t getStagedCount(Staging staging, const WgmmaConfig &config);
int64_t getStagedBytes(const ExtraFacts &extra, const WgmmaConfig &config);
/// The number of the operand that other warps copy to the slabs of the result
/// while the warp groups multiply; -1 if there is none.
int64_t getSlabExtra(llvm::ArrayRef<ExtraFacts> extras,
                     const WgmmaConfig &config);
/// The bytes of all operands of the epilogue and of all warp groups.
int64_t getStagedBytes(llvm::ArrayRef<ExtraFacts> extras,
                       const WgmmaConfig &config);

} // namespace mlir::fp8

#endif // FP8_CONVERSION_WGMMACHOICE_H
