//===- RowBranches.h - The host selects a kernel by rows ------ -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Replaces matmuls with several kernels by branches.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_ROWBRANCHES_H
#define LIB_CONVERSION_FP8TOGPU_ROWBRANCHES_H

#include "mlir/IR/Operation.h"

namespace mlir::fp8 {

/// Replaces each matmul in `root` whose kernel is a #fp8.kernel_by_rows by
/// scf.if operations, which compare the number of rows at run time. Each branch
/// has the matmul with one of the kernels. A group of matmuls stays one in the
/// branch in which all of its matmuls have the kernel for the most rows, and is
/// taken apart in the other branch.
void branchOnRows(Operation *root);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_ROWBRANCHES_H
