//===- MatmulTime.h - Whether FP8 makes matmuls faster ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A model of the time that matmuls and quantizations take on a chip, and the
// choice of those matmuls that FP8 makes faster. These are functions on
// numbers. All times are in microseconds.
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

/// How fast kernels were on a chip.
struct KernelSpeed {
  /// The time of a launch that follows another, and the time in which all
  /// blocks of a grid wait for each other, in microseconds.
  double launch, barrier;
  /// The time in which a thread block gets the next 128 bytes along K of its
  /// rows and columns, in microseconds. It limits kernels with few thread
  /// blocks.
  double stage;
  /// Bytes of device memory, operations on operands of 16 bits, and operations
  /// on FP8 operands, each per microsecond.
  double bytes, halfOperations, fp8Operations;
};

/// The speed of kernels on `target`, from the table of chips. None if whole
/// matmuls were not measured on it.
std::optional<KernelSpeed> getKernelSpeed(const GpuTarget &target);

/// The names of the targets that have a speed.
llvm::SmallVector<llvm::StringRef> getTargetsWithSpeed();

/// The sizes of a matmul, which are all known.
struct MatmulWork {
  int64_t batch = 1, m = 1, n = 1, k = 1;
};

/// How tensor cores multiply operands.
enum class ProductKind {
  FP8,
  /// Both operands are bf16, or both are f16.
  Half,
  /// One operand is f32 and is split into three pieces, each of which is
  /// multiplied in bf16.
  ThreePieces,
  /// Both operands are f32, which takes six products in bf16.
  SixPieces,
};

/// A tensor that is quantized whenever the program runs.
struct QuantizeWork {
  int64_t elements = 0;
  /// The bytes of an element of the input.
  int64_t inputBytes = 2;
  /// The tensor has one scale, which is computed first. So the tensor is read
  /// twice, and all blocks wait for each other in between.
  bool hasOneScale = false;
};

/// The time of a matmul: that of a launch, and the longest of the times of its
/// operations, of its bytes, and of its steps along K.
double predictMatmulTime(const KernelSpeed &speed, const MatmulWork &work,
                         ProductKind kind);

/// The time of a quantization: that of a launch and of its bytes. With one
/// scale, the bytes take at least the time of the barrier.
double predictQuantizeTime(const KernelSpeed &speed, const QuantizeWork &work);

/// A matmul that could be in FP8.
struct Fp8Candidate {
  /// The time of the matmul alone, in FP8 and as it is.
  double fp8Time = 0, originalTime = 0;
  /// The indices of the quantizations that it needs in FP8.
  llvm::SmallVector<unsigned, 2> quantizations;
};

/// Returns for each candidate whether FP8 is faster. Candidates that share a
/// quantization share its time, so they are chosen together.
llvm::SmallVector<bool>
chooseFasterInFp8(llvm::ArrayRef<Fp8Candidate> candidates,
                  llvm::ArrayRef<double> quantizeTimes);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_MATMULTIME_H
