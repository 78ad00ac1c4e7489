//===- MmaSyncChoice.h - Which mma.sync kernel a matmul gets ----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Pure functions from facts.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CONVERSION_MMASYNCCHOICE_H
#define FP8_CONVERSION_MMASYNCCHOICE_H

#include "fp8/Conversion/MatmulFacts.h"
#include "fp8/IR/KernelConfigs.h"
#include "fp8/Support/GpuChip.h"

namespace mlir::fp8 {

/// Elements of K after which a sum of products of pieces [contract_c4] leaves
/// the tensor core.
constexpr int64_t splitGroupK = 32;

/// Bytes of a stage with `bytes` in it: stages start at multiples of 128, the
/// bits of an address that the swizzle works on.
constexpr int64_t alignMmaSyncStage(int64_t bytes) {
  return (bytes + 127) / 128 * 128;
}

/// What the tile depends on beside the sizes.
struct MmaSyncOperands {
  /// Scales that the kernel applies, and the elements of K that share them all;
  /// 128 without scales along K.
  bool hasScales = false;
  int64_t groupK = 128;
  /// Bytes of an element of A and of B.
  int64_t bytesA = 1, bytesB = 1;
  /// Shared memory that a block can have on the chip.
  int64_t sharedBytes = getLeastSharedBytes();
  /// FP8 operands are decoded in registers.
  bool decodes = false;
  /// The instruction applies scales, a word for 128 of K.
  bool scaledByInstruction = false;
  /// Elements are multiplied as sums of bf16.
  bool splits = false;
};

/// Whether the instruction multiplies f16, and so adds in full precision.
bool keepsBits(WarpMatmul instruction);

/// The kernel, with everything that can be chosen about it.
MmaSyncConfig chooseMmaSyncConfig(const MatmulShape &shape,
                                  const MmaSyncOperands &operands,
                                  WarpMatmul instruction = WarpMatmul::F8);
/// Why that one, in words.
std::string explainMmaSyncChoice(const MatmulShape &shape,
                                 const MmaSyncOperands &operands);

/// Empty where a kernel of `config` computes the matmul with the chip's
/// `instruction`; else what is wrong: "expected ..., got ...".
std::string explainMmaSyncMisfit(const MmaSyncConfig &config,
                                 const MatmulShape &shape,
                                 const MmaSyncOperands &operands,
                                 WarpMatmul instruction);

} // namespace mlir::fp8

#endif // FP8_CONVERSION_MMASYNCCHOICE_H
