//===- MatmulRoles.h - Sources and roles of a contraction -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Looks through producers of the operands as far as every loop still has a
// role, and decides which operand is the weight.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_ANALYSIS_MATMULROLES_H
#define LIB_ANALYSIS_MATMULROLES_H

#include "fp8/Analysis/ContractionBody.h"
#include "fp8/Analysis/MatmulInfo.h"

namespace mlir::fp8 {

/// Sets the operands, maps, loops and weight of `info`, whose op has two
/// tensor inputs. Fails if the maps are not those of a contraction.
LogicalResult assignSources(MatmulInfo &info, const ContractionBody &body);

} // namespace mlir::fp8

#endif // LIB_ANALYSIS_MATMULROLES_H
