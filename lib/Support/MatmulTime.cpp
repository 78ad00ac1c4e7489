//===- MatmulTime.cpp - Whether FP8 makes matmuls faster ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A matmul takes as long as its operations or its bytes, whichever is longer,
// and a launch.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/MatmulTime.h"
#include "llvm/ADT/IntEqClasses.h"
#include <algorithm>

using namespace mlir::fp8;

/// FP8 has to save at least this share of the original time. The model is not
/// exact, and FP8 costs precision.
static constexpr double leastSaving = 0.03;

std::optional<KernelSpeed> mlir::fp8::getKernelSpeed(const GpuTarget &target) {
  if (!target.hasWgmma)
    return std::nullopt;
  KernelSpeed speed;
  speed.launch = 1.5;
  speed.barrier = 7;
  speed.bytes = 2.9e6;
  speed.halfFlops = 690e6;
  speed.fp8Flops = 1200e6;
  return speed;
}

static double countProducts(ProductKind kind) {
  if (kind == ProductKind::ThreePieces)
    return 3;
  return kind == ProductKind::SixPieces ? 6 : 1;
}

static double getOperandBytes(ProductKind kind) {
  if (kind == ProductKind::FP8)
    return 1;
  return kind == ProductKind::SixPieces ? 4 : 2;
}

double mlir::fp8::predictMatmulTime(const KernelSpeed &speed,
                                    const MatmulWork &work, ProductKind kind) {
  double batch = work.batch, m = work.m, n = work.n, k = work.k;
  double flops = 2 * batch * m * n * k * countProducts(kind);
  double rate = kind == ProductKind::FP8 ? speed.fp8Flops : speed.halfFlops;
  constexpr double resultBytes = 2;
  double bytes =
      batch * ((m + n) * k * getOperandBytes(kind) + m * n * resultBytes);
  return speed.launch + std::max(flops / rate, bytes / speed.bytes);
}

double mlir::fp8::predictQuantizeTime(const KernelSpeed &speed,
                                      const QuantizeWork &work) {
  double elements = work.elements, read = work.inputBytes;
  if (!work.hasOneScale)
    return speed.launch + elements * (read + 1) / speed.bytes;
  return speed.launch +
         std::max(speed.barrier, elements * (2 * read + 1) / speed.bytes);
}

llvm::SmallVector<bool>
mlir::fp8::chooseFasterInFp8(llvm::ArrayRef<Fp8Candidate> candidates,
                             llvm::ArrayRef<double> quantizeTimes) {
  auto getSaving = [](const Fp8Candidate &candidate) {
    return (1 - leastSaving) * candidate.originalTime - candidate.fp8Time;
  };
  // Quantizations that one matmul needs are made or saved together.
  unsigned numQuantizations = quantizeTimes.size();
  llvm::IntEqClasses groups(numQuantizations + candidates.size());
  for (unsigned i = 0; i < candidates.size(); ++i)
    if (getSaving(candidates[i]) > 0)
      for (unsigned quantization : candidates[i].quantizations)
        groups.join(quantization, numQuantizations + i);
  groups.compress();
  llvm::SmallVector<double> savings(groups.getNumClasses());
  for (unsigned i = 0; i < numQuantizations; ++i)
    savings[groups[i]] -= quantizeTimes[i];
  for (unsigned i = 0; i < candidates.size(); ++i)
    if (double saving = getSaving(candidates[i]); saving > 0)
      savings[groups[numQuantizations + i]] += saving;
  llvm::SmallVector<bool> chosen;
  for (unsigned i = 0; i < candidates.size(); ++i)
    chosen.push_back(getSaving(candidates[i]) > 0 &&
                     savings[groups[numQuantizations + i]] > 0);
  return chosen;
}
