//===- DiffReport.h - Comparisons as text, JSON and a page ------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What `diff` found, and the ways to show it.
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
  /// None where it is missing or cannot be compared, for `problem`.
  std::optional<ErrorStats> stats;
  std::string problem;
  /// Of a tensor without values, such as integers: the bytes are the same.
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

/// Why a total says nothing; empty if it does.
std::string explainNothing(const ErrorStats &total);

/// The `limit` worst rows, all for 0.
void printDiff(const DiffReport &report, unsigned limit, llvm::raw_ostream &os);
void printDiffJson(const DiffReport &report, llvm::raw_ostream &os);
void printDiffHtml(const DiffReport &report, llvm::raw_ostream &os);

} // namespace mlir::fp8

#endif // TOOLS_FP8_WEIGHTS_DIFFREPORT_H
