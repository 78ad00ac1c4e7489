//===- MmaSyncConfig.h - Tiles of kernels on mma.sync -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tile, warps and stages of a kernel on warp-level instructions, chosen from
// the shape. Pure functions: tuners and unit tests call them.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CONVERSION_MMASYNCCONFIG_H
#define FP8_CONVERSION_MMASYNCCONFIG_H

#include "fp8/Conversion/KernelConfig.h"
#include <cstdint>

namespace mlir::fp8 {

/// A kernel on warp-level instructions, sm_80 and newer: a block of
/// `warpsM` x `warpsN` warps computes a tile of the result.
struct MmaSyncConfig {
  int64_t tileM = 128, tileN = 128;
  /// Elements of K that a stage holds of each row: 64, or 128 of FP8, or 32 or
  /// 64 where no operand is FP8.
  int64_t tileK = 128;
  int64_t warpsM = 4, warpsN = 4;
  int64_t stages = 3;
  /// Tiles along M that are visited together, so that their operands stay in
  /// L2.
  int64_t group = 8;
  int64_t blocksPerMultiprocessor = 1;

  int64_t getThreads() const { return 32 * warpsM * warpsN; }
};

/// Shared memory that a block can have on every chip from sm_80 on, as in
/// GpuTarget.
constexpr int64_t mmaSyncSharedBytes = 99 * 1024;

/// Elements of K after which a sum of products of pieces [contract_c4] leaves
/// the tensor core.
constexpr int64_t splitGroupK = 32;

/// Bytes of a stage with `bytes` in it: stages start at multiples of 128, the
/// bits of an address that the swizzle works on.
constexpr int64_t alignMmaSyncStage(int64_t bytes) {
  return (bytes + 127) / 128 * 128;
}

/// What a configuration depends on besides the shape.
struct MmaSyncOperands {
  /// Scales that the kernel applies, and the elements of K that share them all;
  /// 128 without scales along K.
  bool hasScales = false;
  int64_t groupK = 128;
  /// Bytes of an element of A and of B.
  int64_t bytesA = 1, bytesB = 1;
  /// Shared memory that a block can have on the chip.
  int64_t sharedBytes = mmaSyncSharedBytes;
  /// FP8 operands are decoded in registers.
  bool decodes = false;
  /// The instruction applies scales, a word for 128 of K.
  bool scaledByInstruction = false;
  /// Elements are multiplied as sums of bf16.
  bool splits = false;
};

MmaSyncConfig chooseMmaSyncConfig(const MatmulShape &shape,
                                  const MmaSyncOperands &operands);

} // namespace mlir::fp8

#endif // FP8_CONVERSION_MMASYNCCONFIG_H
