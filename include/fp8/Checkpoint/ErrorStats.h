//===- ErrorStats.h - Errors of values against a reference ------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Computes the signal-to-noise ratio, the largest error, the cosine, the worst
// rows and a histogram of errors of two arrays of the same shape, in f64.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_ERRORSTATS_H
#define FP8_CHECKPOINT_ERRORSTATS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include <array>
#include <cstdint>

namespace mlir::fp8 {

/// How many of the worst rows are kept.
constexpr unsigned numWorstRows = 3;

/// The number of bins of the histogram of |error| / |value|, from below 2^-12
/// to 1 and more. Each bin is half an octave wide.
constexpr unsigned numErrorBins = 26;

class ErrorStats {
public:
  struct Row {
    int64_t index = 0;
    double sqnr = 0;
  };

  /// Compares a row, or several rows one after the other. Elements that are not
  /// finite in at least one array are counted and left out.
  void addRows(llvm::ArrayRef<float> reference, llvm::ArrayRef<float> values,
               int64_t columns);
  void addRow(llvm::ArrayRef<float> reference, llvm::ArrayRef<float> values);
  /// Adds the rows of `other` behind those of this object.
  void merge(const ErrorStats &other);

  /// 10 log10(signal / noise) in dB; infinity if there is no error, -infinity
  /// if only values that are not finite differ.
  double getSqnr() const;
  /// The cosine of the angle between both arrays; 1 if both are zero, 0 if one
  /// is zero.
  double getCosine() const;
  double getMaxError() const { return maxError; }
  double getMeanError() const;
  uint64_t getCount() const { return count; }
  uint64_t getNotFinite() const { return notFinite; }
  bool isEqual() const { return noise == 0 && mismatched == 0; }
  llvm::ArrayRef<Row> getWorstRows() const { return worst; }
  llvm::ArrayRef<uint64_t> getHistogram() const { return histogram; }

private:
  void addWorst(Row row);

  uint64_t count = 0, notFinite = 0, mismatched = 0;
  int64_t rows = 0;
  double signal = 0, noise = 0, dot = 0, other = 0, absError = 0;
  double maxError = 0;
  llvm::SmallVector<Row, numWorstRows> worst;
  std::array<uint64_t, numErrorBins> histogram{};
};

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_ERRORSTATS_H
