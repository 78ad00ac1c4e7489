//===- TMTensorInterfaceImpl.h - Interfaces of tm_tensor --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Bufferization and value bounds of the dialect tm_tensor.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_INTERFACES_TMTENSORINTERFACEIMPL_H
#define FP8_INTERFACES_TMTENSORINTERFACEIMPL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::fp8 {

void registerTMTensorInterfaceExternalModels(DialectRegistry &registry);

} // namespace mlir::fp8

#endif // FP8_INTERFACES_TMTENSORINTERFACEIMPL_H
