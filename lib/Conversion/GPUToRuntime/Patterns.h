//===- Patterns.h - What the files of this room share -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Pattern sets by file, and the steps around them.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_GPUTORUNTIME_PATTERNS_H
#define LIB_CONVERSION_GPUTORUNTIME_PATTERNS_H

#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// AssertLowering.cpp: cf.assert.
void populateAssertLoweringPatterns(const LLVMTypeConverter &converter,
                                    RewritePatternSet &patterns,
                                    PatternBenefit benefit);

/// LaunchLowering.cpp: gpu.launch_func.
void populateLaunchLoweringPatterns(const LLVMTypeConverter &converter,
                                    RewritePatternSet &patterns,
                                    PatternBenefit benefit);

/// MemoryLowering.cpp: allocation, copies, constants.
void populateMemoryLoweringPatterns(const LLVMTypeConverter &converter,
                                    RewritePatternSet &patterns,
                                    PatternBenefit benefit);

/// The call's context in a host function: its first argument.
Value getRuntimeCall(Operation *op);

/// VerifyHost.cpp: an error for each operation of the host that would touch
/// device memory.
LogicalResult verifyHostCode(ModuleOp module);

/// EntryPoints.cpp: a public function before the lowering.
struct EntryPoint {
  std::string name;
  /// What C calls the function, and the one that says its results' shapes.
  std::string symbol, shapesSymbol;
  /// Memrefs and numbers.
  SmallVector<Type> types;
  /// Those of `types` that are results, at its end.
  unsigned numResults = 0;
  /// Codes, ranks and sizes, in the encoding of Fp8Program.
  SmallVector<int64_t> signature;
  DictionaryAttr description;
  /// The function that returns the sizes of results that are computed, and how
  /// many those are.
  std::string sizesFunction;
  unsigned numSizes = 0;
};

/// The public functions; an error for one that the interface has no form for.
FailureOr<std::vector<EntryPoint>> collectEntryPoints(ModuleOp module);

/// The name of the host code of an entry point.
std::string getBodyName(StringRef name);

/// ExportedFunctions.cpp: after the lowering, what the program exports for an
/// entry point, and what that refers to.
void buildEntryPoint(OpBuilder &builder, ModuleOp module,
                     const EntryPoint &entry, StringRef chip,
                     const LLVMTypeConverter &converter);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_GPUTORUNTIME_PATTERNS_H
