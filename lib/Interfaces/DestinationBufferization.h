//===- DestinationBufferization.h - Bufferize destinations ------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The bufferization of operations in destination style.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_INTERFACES_DESTINATIONBUFFERIZATION_H
#define LIB_INTERFACES_DESTINATIONBUFFERIZATION_H

#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"

namespace mlir::fp8 {

/// Replaces `op` by the same operation on the buffers of its operands, with the
/// same regions.
LogicalResult
bufferizeDestinationOp(RewriterBase &rewriter, DestinationStyleOpInterface op,
                       const bufferization::BufferizationOptions &options,
                       const bufferization::BufferizationState &state);

} // namespace mlir::fp8

#endif // LIB_INTERFACES_DESTINATIONBUFFERIZATION_H
