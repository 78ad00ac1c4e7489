//===- ValueBoundsOpInterfaceImpl.h - Bounds of result sizes ----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Registers what is known about the sizes of results: those of the inits,
// and ceildiv(data, block) for scales.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_INTERFACES_VALUEBOUNDSOPINTERFACEIMPL_H
#define FP8_INTERFACES_VALUEBOUNDSOPINTERFACEIMPL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::fp8 {

/// Attaches ValueBoundsOpInterface to the destination-style operations.
void registerValueBoundsOpInterfaceExternalModels(DialectRegistry &registry);

} // namespace mlir::fp8

#endif // FP8_INTERFACES_VALUEBOUNDSOPINTERFACEIMPL_H
