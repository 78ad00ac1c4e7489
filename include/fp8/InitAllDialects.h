//===- InitAllDialects.h - Register the dialects and models -----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One call for tools and embedding compilers: the dialects and their external
// models.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_INITALLDIALECTS_H
#define FP8_INITALLDIALECTS_H

#include "fp8/IR/Fp8Dialect.h"
#include "fp8/Interfaces/BufferizableOpInterfaceImpl.h"
#include "fp8/Interfaces/RuntimeVerifiableOpInterfaceImpl.h"
#include "fp8/Interfaces/TMTensorInterfaceImpl.h"
#include "fp8/Interfaces/TilingInterfaceImpl.h"
#include "fp8/Interfaces/ValueBoundsOpInterfaceImpl.h"
#include "fp8/TMTensor/TMTensorOps.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"

namespace mlir::fp8 {

/// Registers the dialects fp8 and tm_tensor, the external models of upstream
/// interfaces on their operations, and the translations that compile kernels.
inline void registerAllDialects(DialectRegistry &registry) {
  registry.insert<Fp8Dialect, tm_tensor::TMTensorDialect>();
  registerBufferizableOpInterfaceExternalModels(registry);
  registerRuntimeVerifiableOpInterfaceExternalModels(registry);
  registerTMTensorInterfaceExternalModels(registry);
  registerTilingInterfaceExternalModels(registry);
  registerValueBoundsOpInterfaceExternalModels(registry);
  registerAllGPUToLLVMIRTranslations(registry);
}

} // namespace mlir::fp8

#endif // FP8_INITALLDIALECTS_H
