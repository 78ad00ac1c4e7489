//===- MatmulReport.h - Say what happened to every matmul -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One record a matmul, as an optimization remark and as JSON.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_MATMULREPORT_H
#define LIB_TRANSFORMS_MATMULREPORT_H

#include "MatmulPlan.h"
#include "NormalizeMatmuls.h"
#include "llvm/Support/JSON.h"

namespace mlir::fp8 {

/// What a report says about one matmul. Taken before the rewrite, which erases
/// the op.
struct MatmulRecord {
  MatmulRecord(MatmulPlan &plan, const MatmulForm &form, unsigned index);

  unsigned index;
  Location location;
  std::string function;
  std::string op;
  std::optional<Refusal> refusal;
  std::string forms;
  /// Sizes; kDynamic where not known.
  int64_t m, n, k;
  SmallVector<int64_t> batch;
  std::string shape;
  std::string actType, weightType, weight;
  /// `weight` is a name that the program gives, not the kind of a value.
  bool isNamed = false;
  std::string recipe;
  /// The recipe reads an activation scale that is given.
  bool takesGivenScale;
  /// Where blocks are not the recipe's; else empty.
  std::string granularity;
  /// One key a weight, so that a shared one is counted once.
  std::string weightKey;
  /// Bytes with scales; 0 where not known.
  int64_t weightBytesBefore = 0, weightBytesAfter = 0;
  /// The results of the function that `expose-matmuls` added.
  std::optional<std::pair<unsigned, unsigned>> exposedResults;
};

/// Emits a passed or missed remark of category "fp8".
void emitMatmulRemark(const MatmulRecord &record);

/// Writes the report of `module`; on failure says why in `error`.
LogicalResult writeMatmulReport(Operation *module, StringRef recipe,
                                ArrayRef<MatmulRecord> records, StringRef path,
                                std::string &error);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_MATMULREPORT_H
