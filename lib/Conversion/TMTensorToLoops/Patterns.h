//===- Patterns.h - Functions that the files here share ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One function for each operation. It creates loops in front of the operation.
// The loops compute the same results.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_TMTENSORTOLOOPS_PATTERNS_H
#define LIB_CONVERSION_TMTENSORTOLOOPS_PATTERNS_H

#include "fp8/TMTensor/TMTensorOps.h"
#include "mlir/IR/Builders.h"

namespace mlir::fp8 {

/// Scan.cpp: all lines run in parallel, and the elements of a line in sequence.
void buildScan(OpBuilder &builder, tm_tensor::ScanOp op);

/// Scatter.cpp: updates of different positions run in parallel. If indices are
/// not unique, the positions are shared among up to `threads` owners. Each
/// owner applies its updates in their order.
void buildScatter(OpBuilder &builder, tm_tensor::ScatterOp op, int64_t threads);

/// Sort.cpp: short lines are sorted by insertion, and longer ones by merging.
void buildSort(OpBuilder &builder, tm_tensor::SortOp op);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_TMTENSORTOLOOPS_PATTERNS_H
