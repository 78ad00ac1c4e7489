//===- ErrorStats.cpp - Errors of values against a reference --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Adds up sums over elements, and computes the statistics from them.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/ErrorStats.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/bit.h"
#include <algorithm>
#include <cmath>
#include <limits>

using namespace mlir::fp8;

static double toDecibel(double signal, double noise) {
  if (noise == 0)
    return std::numeric_limits<double>::infinity();
  return 10 * std::log10(signal / noise);
}

/// Bin 0 has ratios below 2^-12, and the last bin has ratios from 1 on.
static unsigned getBin(double error, double value) {
  auto ratio = static_cast<float>(error / std::abs(value));
  if (!(ratio >= 0x1p-12f))
    return 0;
  if (ratio >= 1.0f)
    return numErrorBins - 1;
  // Use the exponent and the significand, because a logarithm of every element
  // would be slow.
  auto bits = llvm::bit_cast<uint32_t>(ratio);
  unsigned octave = (bits >> 23) - (127 - 12);
  constexpr uint32_t squareRootOfTwo = 0x3504F3;
  return 1 + 2 * octave + ((bits & 0x7FFFFF) >= squareRootOfTwo);
}

void ErrorStats::addRow(llvm::ArrayRef<float> reference,
                        llvm::ArrayRef<float> values) {
  double rowSignal = 0, rowNoise = 0;
  for (auto [expected, value] : llvm::zip_equal(reference, values)) {
    if (!std::isfinite(expected) || !std::isfinite(value)) {
      ++notFinite;
      mismatched +=
          !(expected == value || (std::isnan(expected) && std::isnan(value)));
      continue;
    }
    double x = expected, y = value, error = std::abs(x - y);
    rowSignal += x * x;
    rowNoise += error * error;
    dot += x * y;
    other += y * y;
    absError += error;
    maxError = std::max(maxError, error);
    ++count;
    if (error != 0)
      ++histogram[getBin(error, x)];
  }
  signal += rowSignal;
  noise += rowNoise;
  if (rowNoise != 0)
    addWorst({rows, toDecibel(rowSignal, rowNoise)});
  ++rows;
}

void ErrorStats::addRows(llvm::ArrayRef<float> reference,
                         llvm::ArrayRef<float> values, int64_t columns) {
  for (size_t i = 0; i < reference.size(); i += columns)
    addRow(reference.slice(i, columns), values.slice(i, columns));
}

void ErrorStats::addWorst(Row row) {
  auto place = llvm::upper_bound(
      worst, row, [](const Row &a, const Row &b) { return a.sqnr < b.sqnr; });
  worst.insert(place, row);
  if (worst.size() > numWorstRows)
    worst.pop_back();
}

void ErrorStats::merge(const ErrorStats &next) {
  count += next.count;
  notFinite += next.notFinite;
  mismatched += next.mismatched;
  signal += next.signal;
  noise += next.noise;
  dot += next.dot;
  other += next.other;
  absError += next.absError;
  maxError = std::max(maxError, next.maxError);
  for (Row row : next.worst)
    addWorst({rows + row.index, row.sqnr});
  rows += next.rows;
  for (auto [mine, theirs] : llvm::zip_equal(histogram, next.histogram))
    mine += theirs;
}

double ErrorStats::getSqnr() const {
  // Only elements that are not finite differ, so this is not an exact copy.
  if (noise == 0 && mismatched != 0)
    return -std::numeric_limits<double>::infinity();
  return toDecibel(signal, noise);
}

double ErrorStats::getCosine() const {
  if (signal == 0 || other == 0)
    return signal == other ? 1 : 0;
  return dot / std::sqrt(signal * other);
}

double ErrorStats::getMeanError() const { return count ? absError / count : 0; }
