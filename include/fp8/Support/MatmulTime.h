//===- MatmulTime.h - Whether FP8 makes matmuls faster ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A model of the time that matmuls and quantizations take on a chip, and the
// choice of those matmuls that FP8 makes faster. Functions on numbers.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_MATMULTIME_H
#define FP8_SUPPORT_MATMULTIME_H

#include "fp8/Support/GpuChip.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include <cstdint>
#include <optional>

namespace mlir::fp8 {

/// A product of matrices; all sizes are known.
struct MatmulWork {
  int64_t batch = 1, m = 1, n = 1, k = 1;
};

/// How tensor cores multiply operands.
enum class ProductKind {
  FP8,
  /// Both bf16 or both f16.
  Half,
  /// f32 and bf16, or two of f32: sums of three or six products of bf16.
  ThreePieces,
  SixPieces,
};

/// A tensor that is quantized when the program runs.
struct QuantizeWork {
  int64_t elements = 0;
  /// Bytes of an element of the input.
  int64_t inputBytes = 2;
  /// One scale for the whole tensor, which is computed first: the tensor is
  /// read twice, and all blocks wait for each other in between.
  bool hasOneScale = false;
};

/// What limits kernels on a chip: fitted to the measurements in
/// docs/Performance.md.
struct KernelSpeed {
  /// Time of a launch after another, and of a grid that waits for itself, in
  /// microseconds.
  double launch = 0, barrier = 0;
  /// Of device memory, and of operations on 16-bit and FP8 operands; per
  /// microsecond.
  double bytes = 0, halfFlops = 0, fp8Flops = 0;
};

/// The speed of kernels on `target`, if it was measured.
std::optional<KernelSpeed> getKernelSpeed(const GpuTarget &target);

/// In microseconds.
double predictMatmulTime(const KernelSpeed &speed, const MatmulWork &work,
                         ProductKind kind);
double predictQuantizeTime(const KernelSpeed &speed, const QuantizeWork &work);

/// A matmul that could be in FP8.
struct Fp8Candidate {
  /// Without quantization, in microseconds.
  double fp8Time = 0, originalTime = 0;
  /// The numbers of the quantizations that FP8 needs.
  llvm::SmallVector<unsigned, 2> quantizations;
};

/// For each candidate, whether FP8 is faster. Candidates that share a
/// quantization share its time, so they are chosen together.
llvm::SmallVector<bool>
chooseFasterInFp8(llvm::ArrayRef<Fp8Candidate> candidates,
                  llvm::ArrayRef<double> quantizeTimes);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_MATMULTIME_H
