//===- Patterns.h - Functions that the files here share ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The patterns of each file, and the other steps of convert-gpu-to-runtime and
// convert-cpu-to-runtime.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_HOSTTORUNTIME_PATTERNS_H
#define LIB_CONVERSION_HOSTTORUNTIME_PATTERNS_H

#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// Adds the patterns of AssertLowering.cpp for cf.assert.
void populateAssertLoweringPatterns(const LLVMTypeConverter &converter,
                                    RewritePatternSet &patterns,
                                    PatternBenefit benefit);

/// Adds the patterns of LaunchLowering.cpp for gpu.launch_func.
void populateLaunchLoweringPatterns(const LLVMTypeConverter &converter,
                                    RewritePatternSet &patterns,
                                    PatternBenefit benefit);

/// Adds the patterns of MemoryLowering.cpp for allocations, copies and
/// constants.
void populateMemoryLoweringPatterns(const LLVMTypeConverter &converter,
                                    RewritePatternSet &patterns,
                                    PatternBenefit benefit);

/// Adds the patterns of HostLowering.cpp for the allocations and assertions of
/// programs for a CPU.
void populateHostLoweringPatterns(const LLVMTypeConverter &converter,
                                  RewritePatternSet &patterns,
                                  PatternBenefit benefit);

/// Gives each assertion of a program for a CPU the attribute with the status
/// that its failure returns. This must come before the lowering, which reads
/// the attribute.
void markAssertions(ModuleOp module);

/// The first argument of the host function around `op`: the pointer to the
/// runtime's Fp8Call, or on a CPU to its Fp8HostCall.
Value getRuntimeCall(Operation *op);

/// Emits an error for each operation of the host that would access device
/// memory (VerifyHost.cpp).
LogicalResult verifyHostCode(ModuleOp module);

/// A public function before the lowering (EntryPoints.cpp).
struct EntryPoint {
  std::string name;
  /// The names of the function in C, and of the one that returns its results'
  /// shapes.
  std::string symbol, shapesSymbol;
  /// The types of arguments and results, which are memrefs and numbers.
  SmallVector<Type> types;
  /// How many of `types`, at the end, are results.
  unsigned numResults = 0;
  /// The signature in the encoding of Fp8Program: types, ranks and sizes.
  SmallVector<int64_t> signature;
  DictionaryAttr description;
  /// The function that computes sizes of results, and the number of these
  /// sizes.
  std::string sizesFunction;
  unsigned numSizes = 0;

  /// The name of its host code.
  std::string getBodyName() const { return name + ".body"; }
};

/// Collects the public functions. Emits an error if the interface does not
/// support one.
FailureOr<std::vector<EntryPoint>> collectEntryPoints(ModuleOp module);

/// Renames the functions of entry points, whose names the exported functions
/// take. Gives all functions the runtime's call as their first argument, and
/// passes it to them and to functions of the runtime. This comes before the
/// lowering.
void prepareHostFunctions(ModuleOp module, ArrayRef<EntryPoint> entries);

/// Creates, after the lowering, the functions that the program exports for its
/// entry points, the constants that they use, and the attribute that describes
/// them (ExportedFunctions.cpp). `run` is the function of the runtime that runs
/// an entry point.
void buildEntryPoints(ModuleOp module, ArrayRef<EntryPoint> entries,
                      StringRef chip, StringRef run,
                      const LLVMTypeConverter &converter);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_HOSTTORUNTIME_PATTERNS_H
