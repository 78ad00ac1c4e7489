//===- Patterns.h - What the files of this room share -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One function an operation: loops before it that do what it means.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_TMTENSORTOLOOPS_PATTERNS_H
#define LIB_CONVERSION_TMTENSORTOLOOPS_PATTERNS_H

#include "fp8/TMTensor/TMTensorOps.h"
#include "mlir/IR/Builders.h"

namespace mlir::fp8 {

/// Scan.cpp: one line after the other in sequence, all lines in parallel.
void buildScan(OpBuilder &builder, tm_tensor::ScanOp op);

/// Scatter.cpp: in parallel as far as no two updates meet. If indices are not
/// unique, places are shared among up to `threads` owners, each of which makes
/// its updates in their order.
void buildScatter(OpBuilder &builder, tm_tensor::ScatterOp op, int64_t threads);

/// Sort.cpp: by insertion where lines are short, else by merging.
void buildSort(OpBuilder &builder, tm_tensor::SortOp op);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_TMTENSORTOLOOPS_PATTERNS_H
