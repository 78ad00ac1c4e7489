//===- BufferizableOpInterfaceImpl.h - Bufferization ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Registers the bufferization of the destination-style operations. A tensor
// `fp8.cast` has no destination: run convert-elementwise-to-linalg before
// one-shot-bufferize.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_INTERFACES_BUFFERIZABLEOPINTERFACEIMPL_H
#define FP8_INTERFACES_BUFFERIZABLEOPINTERFACEIMPL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::fp8 {

/// Attaches BufferizableOpInterface to the destination-style operations.
void registerBufferizableOpInterfaceExternalModels(DialectRegistry &registry);

} // namespace mlir::fp8

#endif // FP8_INTERFACES_BUFFERIZABLEOPINTERFACEIMPL_H
