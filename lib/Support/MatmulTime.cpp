//===- MatmulTime.cpp - Whether FP8 makes matmuls faster ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The model of time, and the choice of groups of matmuls.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/MatmulTime.h"
#include "llvm/ADT/IntEqClasses.h"
#include <algorithm>

using namespace mlir::fp8;

/// FP8 has to save at least this share of the original time, because the model
/// is not exact and FP8 costs precision.
static constexpr double leastSaving = 0.03;

/// The number of products in 16 bits or FP8 that make up one product of this
/// kind.
static double countProducts(ProductKind kind) {
  if (kind == ProductKind::ThreePieces)
    return 3;
  return kind == ProductKind::SixPieces ? 6 : 1;
}

/// The bytes that the model counts for an element of an operand. With
/// ThreePieces, an element has 4 bytes in one operand and 2 in the other; the
/// model counts 2 for both.
static double getOperandBytes(ProductKind kind) {
  if (kind == ProductKind::FP8)
    return 1;
  return kind == ProductKind::SixPieces ? 4 : 2;
}

double mlir::fp8::predictMatmulTime(const KernelSpeed &speed,
                                    const MatmulWork &work, ProductKind kind) {
  double batch = work.batch, m = work.m, n = work.n, k = work.k;
  double operations = 2 * batch * m * n * k * countProducts(kind);
  double rate =
      kind == ProductKind::FP8 ? speed.fp8Operations : speed.halfOperations;
  double rowBytes = k * getOperandBytes(kind);
  constexpr double resultBytes = 2, stageBytes = 128;
  double bytes = batch * ((m + n) * rowBytes + m * n * resultBytes);
  return speed.launch + std::max({operations / rate, bytes / speed.bytes,
                                  rowBytes / stageBytes * speed.stage});
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
  // A group consists of matmuls that save time, and of the quantizations that
  // they need. It is chosen if its matmuls save more than all of its
  // quantizations take.
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
