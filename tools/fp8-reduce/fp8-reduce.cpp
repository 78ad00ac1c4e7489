//===- fp8-reduce.cpp - The test case reducer -----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// mlir-reduce with the fp8 dialect and passes. It makes an input smaller as
// long as a script still finds the bug in it.
//
//===----------------------------------------------------------------------===//

#include "ReductionPatterns.h"
#include "fp8/InitAllDialects.h"
#include "fp8/InitAllPasses.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Tools/mlir-reduce/MlirReduceMain.h"

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::fp8::registerAllDialects(registry);
  mlir::fp8::registerReductionPatterns(registry);
  mlir::registerAllPasses();
  mlir::fp8::registerAllPasses();
  mlir::MLIRContext context(registry);
  // The patterns are needed for input without fp8 operations too.
  context.loadDialect<mlir::fp8::Fp8Dialect>();
  return mlir::failed(mlir::mlirReduceMain(argc, argv, context));
}
