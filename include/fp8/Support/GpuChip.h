//===- GpuChip.h - The table of targets -------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The matmul formats and shapes that GPUs and vendor libraries accept, as a
// table.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_GPUCHIP_H
#define FP8_SUPPORT_GPUCHIP_H

#include "fp8/Support/Fp8Format.h"
#include <optional>
#include <string>

namespace mlir::fp8 {

/// Element types that a warp can multiply (mma.sync).
enum class WarpMatmul {
  /// No type that kernels use.
  None,
  /// f16 and bf16. FP8 has to be decoded by integer arithmetic.
  F16,
  /// f16 and bf16. There are also instructions that convert FP8 to f16.
  F16AndConversion,
  /// f16, bf16 and FP8.
  F8,
  /// f16, bf16 and FP8. FP8 is fast only if the instruction gets scales.
  BlockScaledF8
};

/// One target of the table.
struct GpuTarget {
  llvm::StringLiteral name;
  /// Text for help messages: the GPUs that have the chip, and the recipes that
  /// suit it, the best first. Both are empty for a chip that is supported but
  /// not recommended.
  llvm::StringLiteral gpus, recipes;
  /// Tensor cores multiply FP8 operands.
  bool hasFp8Matmul;
  /// Both operands may be e5m2.
  bool hasE5M2Pairs;
  /// K and N must be multiples of this.
  int64_t alignment;
  /// The target is a vendor library, which supports only some block shapes of
  /// scales along K. Generated code supports all.
  bool onlyLibraryScales;
  /// The PTX version to compile for, as LLVM's feature; empty for a library.
  llvm::StringLiteral ptxFeatures;
  WarpMatmul warpMatmul;
  /// Shared memory that a block can have, in bytes (CUDA C++ Programming Guide,
  /// technical specifications). A multiprocessor has 1 KiB more than that, and
  /// each block takes 1 KiB more than it asks for.
  int64_t sharedBytes;
  /// One instruction computes the maxima of two pairs of 16-bit integers, and a
  /// kernel can start before the previous one has ended.
  bool hasHopperBasics = false;
  /// A warp group multiplies operands in shared memory (wgmma).
  bool hasWgmma = false;
  /// A single thread starts products that accumulate in tensor memory
  /// (tcgen05).
  bool hasTensorMemory = false;
  /// The number of multiprocessors of the GPUs on which kernels were measured,
  /// or 0 if no choice of a kernel uses it. Programs ask the GPU for its own
  /// number before a launch.
  int64_t multiprocessors = 0;
  /// The number of bytes that stay in the L2 cache of these GPUs while blocks
  /// that read them run.
  int64_t cachedBytes = 0;
};

/// The target called `name`, e.g. "sm_90a" or "cublaslt", or none.
std::optional<GpuTarget> getGpuTarget(llvm::StringRef name);

/// The names that `getGpuTarget` takes.
llvm::SmallVector<llvm::StringRef> getGpuTargetNames();

/// The names of all GPUs that `getGpuTarget` takes, without libraries.
llvm::SmallVector<llvm::StringRef> getGpuChipNames();

/// The bytes of shared memory that a block can have on every chip with kernels
/// for matmuls.
int64_t getLeastSharedBytes();

/// Granularity of an operand's scale along its rows and along K, -1 for the
/// whole dimension, and whether the scale is E8M0.
struct TargetScaling {
  int64_t rows = -1, k = -1;
  bool e8m0 = false;
};

/// Empty if `target` multiplies these formats with these scales. Otherwise a
/// message: "expected ..., got ...".
std::string explainUnsupportedFormats(const GpuTarget &target, Format act,
                                      Format weight, TargetScaling actScaling,
                                      TargetScaling weightScaling);

/// Empty if `target` supports this size, otherwise a message. A negative size
/// is unknown and accepted.
std::string explainUnsupportedSize(const GpuTarget &target, int64_t n,
                                   int64_t k);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_GPUCHIP_H
