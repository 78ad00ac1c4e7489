//===- SpecializeFunctions.h - Parameters of called functions ---*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Names the parameters that calls pass to functions, and clones a function if a
// policy decides differently for the weights of its calls.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_SPECIALIZEFUNCTIONS_H
#define LIB_TRANSFORMS_SPECIALIZEFUNCTIONS_H

#include "fp8/Transforms/NamePolicy.h"
#include "mlir/IR/BuiltinOps.h"

namespace mlir::fp8 {

/// How often each function runs while every public function runs once. A
/// function that is not in the map counts once.
using FunctionRuns = DenseMap<Operation *, unsigned>;

/// Sets `fp8.params` on each argument of a function for which all its calls
/// pass parameters: the names of these, one for each run of the function, in
/// the order of the calls. This is done for functions whose calls are all known
/// (DirectCalls). Returns how often these run.
///
/// If `policy` selects a weight in some calls of a function and not in others,
/// these calls get a clone of it. Calls with the same decisions share one.
FunctionRuns specializeFunctions(ModuleOp module, const NamePolicy &policy);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_SPECIALIZEFUNCTIONS_H
