//===- Fp8Plugin.cpp - Dialect and passes for stock mlir-opt --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Entry points that mlir-opt 22 looks up in a plugin. Passes of a plugin
// have no command line flag of their own there: they are named in --pass-
// pipeline.
//
//===----------------------------------------------------------------------===//

#include "fp8/InitAllDialects.h"
#include "fp8/InitAllPasses.h"
#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "mlir/Tools/Plugins/PassPlugin.h"

extern "C" LLVM_ATTRIBUTE_WEAK mlir::DialectPluginLibraryInfo
mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "fp8", FP8_VERSION,
          [](mlir::DialectRegistry *registry) {
            mlir::fp8::registerAllDialects(*registry);
          }};
}

extern "C" LLVM_ATTRIBUTE_WEAK mlir::PassPluginLibraryInfo
mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "fp8", FP8_VERSION,
          [] { mlir::fp8::registerAllPasses(); }};
}
