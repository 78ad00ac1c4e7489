//===- PartialReductionOpInterfaceImpl.h - Split reductions -----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Attaches the interface that splits reductions. TilingInterface must have been
// attached before.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_INTERFACES_PARTIALREDUCTIONOPINTERFACEIMPL_H
#define LIB_INTERFACES_PARTIALREDUCTIONOPINTERFACEIMPL_H

namespace mlir {
class MLIRContext;
} // namespace mlir

namespace mlir::fp8 {

/// Attaches PartialReductionOpInterface to fp8.amax and fp8.scaled_matmul.
void attachPartialReductionInterface(MLIRContext &context);

} // namespace mlir::fp8

#endif // LIB_INTERFACES_PARTIALREDUCTIONOPINTERFACEIMPL_H
