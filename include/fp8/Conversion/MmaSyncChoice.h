//===- MmaSyncChoice.h - Choosing kernels of mma.sync -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Chooses the kernel of a matmul on the instruction mma.sync. The functions
// depend only on their arguments, so unit tests can call them.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CONVERSION_MMASYNCCHOICE_H
#define FP8_CONVERSION_MMASYNCCHOICE_H

#include "fp8/Conversion/MatmulFacts.h"
#include "fp8/IR/KernelConfigs.h"
#include "fp8/Support/GpuChip.h"
#include "llvm/ADT/SmallVector.h"

namespace mlir::fp8 {

/// A kernel that splits f32 into bf16 pieces [contract_c4] adds the sum of the
/// tensor core to f32 registers after this number of elements of K.
constexpr int64_t splitGroupK = 32;

/// Rounds the bytes of a stage up to a multiple of 128, because the swizzle of
/// addresses works on blocks of 128 bytes.
constexpr int64_t alignMmaSyncStage(int64_t bytes) {
  return (bytes + 127) / 128 * 128;
}

/// Facts about the operands on which the tile depends.
struct MmaSyncOperands {
  /// Whether the kernel applies scales, and how many elements of K share the
  /// scales of both operands. Without scales along K, `groupK` is 128.
  bool hasScales = false;
  int64_t groupK = 128;
  /// Bytes of an element of A and of B.
  int64_t bytesA = 1, bytesB = 1;
  /// Shared memory that a block can have on the chip.
  int64_t sharedBytes = getLeastSharedBytes();
  /// The kernel decodes FP8 operands in registers.
  bool decodes = false;
  /// The instruction applies scales. Those of 128 elements of K are one word.
  bool scaledByInstruction = false;
  /// The kernel splits f32 elements into sums of bf16.
  bool splits = false;
};

/// Whether kernels of FP8 on this instruction multiply f16. Then its sums have
/// the full precision of f32.
bool multipliesF16(WarpMatmul instruction);

/// Chooses everything that can be chosen about the kernel.
MmaSyncConfig chooseMmaSyncConfig(const MatmulShape &shape,
                                  const MmaSyncOperands &operands,
                                  WarpMatmul instruction = WarpMatmul::F8);
/// The kernel for the numbers of rows from one more than `mostRows` of the
/// range before to `mostRows`. The last range has no end (anyRows).
struct MmaSyncRange {
  int64_t mostRows;
  MmaSyncConfig config;
};

/// Chooses at most `maxKernels` kernels for a matmul whose number of rows is
/// only known at run time. The tiles for few rows come first.
llvm::SmallVector<MmaSyncRange>
chooseMmaSyncByRows(const MatmulShape &shape, const MmaSyncOperands &operands,
                    unsigned maxKernels,
                    WarpMatmul instruction = WarpMatmul::F8);
/// The reason for the choice, in words.
std::string explainMmaSyncChoice(const MatmulShape &shape,
                                 const MmaSyncOperands &operands);

/// Empty if a kernel of `config` computes the matmul with the chip's
/// `instruction`. Otherwise a message: "expected ..., got ...".
std::string explainMmaSyncMisfit(const MmaSyncConfig &config,
                                 const MatmulShape &shape,
                                 const MmaSyncOperands &operands,
                                 WarpMatmul instruction);

} // namespace mlir::fp8

#endif // FP8_CONVERSION_MMASYNCCHOICE_H
