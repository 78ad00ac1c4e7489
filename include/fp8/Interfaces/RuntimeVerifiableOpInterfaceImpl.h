//===- RuntimeVerifiableOpInterfaceImpl.h - Checks at run time --*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Registers run-time checks of dynamic shapes, which verifiers cannot check.
// generate-runtime-verification adds these checks as assertions.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_INTERFACES_RUNTIMEVERIFIABLEOPINTERFACEIMPL_H
#define FP8_INTERFACES_RUNTIMEVERIFIABLEOPINTERFACEIMPL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::fp8 {

/// Attaches RuntimeVerifiableOpInterface to the destination-style operations.
void registerRuntimeVerifiableOpInterfaceExternalModels(
    DialectRegistry &registry);

} // namespace mlir::fp8

#endif // FP8_INTERFACES_RUNTIMEVERIFIABLEOPINTERFACEIMPL_H
