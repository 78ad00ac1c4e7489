//===- Fp8Plugin.cpp - Dialect and passes for stock mlir-opt --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The entry points that mlir-opt 22 looks up in a plugin. Passes of a plugin
// have no command line flags there; they are named in --pass-pipeline. A
// program with another MLIR would crash, so the plugin refuses it before it
// registers anything.
//
//===----------------------------------------------------------------------===//

#include "fp8/InitAllDialects.h"
#include "fp8/InitAllPasses.h"
#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "mlir/Tools/Plugins/PassPlugin.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/Path.h"
#include <dlfcn.h>
#include <link.h>
#include <string>

namespace {
/// What is loaded, in that order.
struct LoadedLibraries {
  /// The first library of MLIR that was loaded before this plugin. Empty if
  /// there is none, as in a program that links MLIR statically.
  std::string mlir;
  bool sawPlugin = false;
};
} // namespace

static int visitLibrary(dl_phdr_info *info, size_t, void *data) {
  auto &libraries = *static_cast<LoadedLibraries *>(data);
  llvm::StringRef name = llvm::sys::path::filename(info->dlpi_name);
  Dl_info self;
  if (dladdr(reinterpret_cast<void *>(&visitLibrary), &self) &&
      llvm::StringRef(self.dli_fname) == info->dlpi_name)
    libraries.sawPlugin = true;
  else if (name.starts_with("libMLIR.so") && !libraries.sawPlugin &&
           libraries.mlir.empty())
    libraries.mlir = name.str();
  return 0;
}

/// The version to return. A program refuses a plugin of version 0.
static uint32_t checkHost() {
  LoadedLibraries libraries;
  dl_iterate_phdr(visitLibrary, &libraries);
  std::string expected = "libMLIR.so." + std::to_string(LLVM_VERSION_MAJOR) +
                         "." + std::to_string(LLVM_VERSION_MINOR);
  if (libraries.mlir == expected)
    return MLIR_PLUGIN_API_VERSION;
  llvm::errs() << "fp8 plugin: expected a program that uses " << expected
               << ", as the plugin does, got one with "
               << (libraries.mlir.empty() ? "its own copy of MLIR"
                                          : libraries.mlir)
               << "\n";
  return 0;
}

extern "C" LLVM_ATTRIBUTE_WEAK mlir::DialectPluginLibraryInfo
mlirGetDialectPluginInfo() {
  return {checkHost(), "fp8", FP8_VERSION, [](mlir::DialectRegistry *registry) {
            mlir::fp8::registerAllDialects(*registry);
          }};
}

extern "C" LLVM_ATTRIBUTE_WEAK mlir::PassPluginLibraryInfo
mlirGetPassPluginInfo() {
  return {checkHost(), "fp8", FP8_VERSION,
          [] { mlir::fp8::registerAllPasses(); }};
}
