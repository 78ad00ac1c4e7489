//===- MatmulRoles.h - Sources and roles of a contraction -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Looks through as much above the operands as leaves every loop with a role,
// and tells the weight from the activation.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_ANALYSIS_MATMULROLES_H
#define LIB_ANALYSIS_MATMULROLES_H

#include "fp8/Analysis/ContractionBody.h"
#include "fp8/Analysis/MatmulInfo.h"

namespace mlir::fp8 {

/// Sets the operands, maps, loops and weight of `info`, whose op has two
/// tensor inputs. Fails where the maps are not those of a contraction.
LogicalResult assignSources(MatmulInfo &info, const ContractionBody &body);

} // namespace mlir::fp8

#endif // LIB_ANALYSIS_MATMULROLES_H
