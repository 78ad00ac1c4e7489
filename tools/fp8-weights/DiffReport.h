//===- DiffReport.h - Comparisons as text, JSON and a page ------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The results of `diff`, and functions that print them.
//
//===----------------------------------------------------------------------===//

#ifndef TOOLS_FP8_WEIGHTS_DIFFREPORT_H
#define TOOLS_FP8_WEIGHTS_DIFFREPORT_H

#include "fp8/Checkpoint/ErrorStats.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/raw_ostream.h"
#include <optional>
#include <string>
#include <vector>

namespace mlir::fp8 {

/// A tensor of the reference in one other checkpoint.
struct TensorDiff {
  /// "f8E4M3FN [1, 64] bf16", "BF16".
  std::string form;
  /// None if the tensor is missing or cannot be compared; then `problem` is
  /// set.
  std::optional<ErrorStats> stats;
  std::string problem;
  /// For a tensor without float values, such as integers: the bytes are equal.
  bool isSame = false;
};

struct DiffRow {
  std::string name;
  llvm::SmallVector<int64_t> shape;
  /// One for each other checkpoint.
  std::vector<TensorDiff> others;
};

struct DiffReport {
  std::string reference;
  std::vector<std::string> others;
  /// Tensors of the reference whose values differ somewhere.
  std::vector<DiffRow> rows;
  uint64_t identical = 0;
  /// For each other checkpoint: weights that the reference lacks.
  std::vector<std::vector<std::string>> extra;
  /// Over all tensors, for each other checkpoint.
  std::vector<ErrorStats> totals;
};

/// "3 values are not finite", on either side; empty if all are.
std::string describeNotFinite(const ErrorStats &stats);

/// Why a total has no meaning, or an empty string if it has one.
std::string explainNothing(const ErrorStats &total);

/// Prints the `limit` worst rows, or all rows if `limit` is 0.
void printDiff(const DiffReport &report, unsigned limit, llvm::raw_ostream &os);
void printDiffJson(const DiffReport &report, llvm::raw_ostream &os);
void printDiffHtml(const DiffReport &report, llvm::raw_ostream &os);

} // namespace mlir::fp8

#endif // TOOLS_FP8_WEIGHTS_DIFFREPORT_H
