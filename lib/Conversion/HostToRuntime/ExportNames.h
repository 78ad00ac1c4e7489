//===- ExportNames.h - Names of exported functions --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A function of a module may have any name. An exported function needs a name
// that is an identifier in C and C++, and that the C library does not use.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_HOSTTORUNTIME_EXPORTNAMES_H
#define LIB_CONVERSION_HOSTTORUNTIME_EXPORTNAMES_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::fp8 {

/// Chooses names such that all are different.
class ExportNames {
public:
  explicit ExportNames(ModuleOp module);

  /// `name` itself if that is possible, otherwise a similar name that begins
  /// with `fp8_`.
  std::string getFunction(StringRef name);
  /// The name of the function that returns the shapes of the results of
  /// `symbol`.
  std::string getShapes(StringRef symbol);

private:
  std::string makeUnique(std::string name);

  llvm::StringSet<> taken;
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_HOSTTORUNTIME_EXPORTNAMES_H
