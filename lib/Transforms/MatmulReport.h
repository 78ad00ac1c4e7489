//===- MatmulReport.h - Report on every matmul ------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Makes one record for each matmul, as an optimization remark and as JSON.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_MATMULREPORT_H
#define LIB_TRANSFORMS_MATMULREPORT_H

#include "MatmulPlan.h"
#include "NormalizeMatmuls.h"
#include "llvm/Support/JSON.h"

namespace mlir::fp8 {

/// The entry of a report about one matmul. It is made before the rewrite, which
/// erases the op.
struct MatmulRecord {
  MatmulRecord(MatmulPlan &plan, const MatmulForm &form);
  /// Makes this the record of a run of the function that gets the weight
  /// `name`, which is empty for a constant without a name.
  void setName(StringRef name);

  unsigned index = 0;
  Location location;
  std::string function;
  std::string op;
  std::optional<Refusal> refusal;
  std::string forms;
  /// The sizes; kDynamic if unknown.
  int64_t m, n, k;
  SmallVector<int64_t> batch;
  std::string shape;
  std::string actType, weightType, weight;
  /// Whether `weight` is a name in the program. Otherwise it is a kind of
  /// value.
  bool isNamed = false;
  std::string recipe;
  /// Whether the recipe uses a given activation scale.
  bool takesGivenScale;
  /// Says which blocks are not those of the recipe; otherwise empty.
  std::string granularity;
  /// A key that identifies the weight, so that a shared weight is counted once.
  std::string weightKey;
  /// The bytes with scales; 0 if unknown.
  int64_t weightBytesBefore = 0, weightBytesAfter = 0;
  /// The results of the function that `expose-matmuls` added.
  std::optional<std::pair<unsigned, unsigned>> exposedResults;
};

/// Emits a passed or missed remark of category "fp8".
void emitMatmulRemark(const MatmulRecord &record);

/// Writes the report of `module`. On failure, `error` says why.
LogicalResult writeMatmulReport(Operation *module, StringRef recipe,
                                ArrayRef<MatmulRecord> records, StringRef path,
                                std::string &error);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_MATMULREPORT_H
