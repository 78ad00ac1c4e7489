//===- ExportNames.h - Names that C can say ---------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A function of a module may have any name; one that is exported needs one that
// C and C++ can say, and that the C library does not use.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_GPUTORUNTIME_EXPORTNAMES_H
#define LIB_CONVERSION_GPUTORUNTIME_EXPORTNAMES_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::fp8 {

/// Chooses names, each once.
class ExportNames {
public:
  explicit ExportNames(ModuleOp module);

  /// `name` itself wherever that is possible, else one like it that begins with
  /// `fp8_`.
  std::string getFunction(StringRef name);
  /// The name of what says the shapes of the results of the function `symbol`.
  std::string getShapes(StringRef symbol);

private:
  std::string makeUnique(std::string name);

  llvm::StringSet<> taken;
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_GPUTORUNTIME_EXPORTNAMES_H
