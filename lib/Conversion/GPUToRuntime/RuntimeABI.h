//===- RuntimeABI.h - The interface of lib/Runtime, as IR -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Names, types and codes of the interface between generated host code and the
// runtime library.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_GPUTORUNTIME_RUNTIMEABI_H
#define LIB_CONVERSION_GPUTORUNTIME_RUNTIMEABI_H

#include "fp8/IR/RuntimeTypes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include <limits>

namespace mlir::fp8 {

/// Prefix of the runtime's functions. Host code may call any of them through a
/// private func.func without the first parameter, the call; it is added here.
inline constexpr StringLiteral runtimePrefix = "fp8rt";

/// Attribute of an entry point: the function that returns those of its results'
/// sizes that are computed.
inline constexpr StringLiteral resultSizesAttr = "fp8.result_sizes";

/// Module attribute: what `getEntryPointsAttr` describes.
inline constexpr StringLiteral entryPointsAttr = "fp8.entry_points";

/// The size of argument `argument` in dimension `dim`, as a size of a result.
inline int64_t encodeTiedSize(int64_t argument, int64_t dim) {
  return -(2 + argument * 64 + dim);
}

/// Module attribute: the messages of assertions in kernels, in the order of
/// their numbers.
inline constexpr StringLiteral assertionsAttr = "fp8.assertions";

/// The parts of what `encodeTiedSize` returns.
inline std::pair<int64_t, int64_t> decodeTiedSize(int64_t code) {
  return {(-code - 2) / 64, (-code - 2) % 64};
}

/// The number `position` of those that the function of the sizes returns.
inline int64_t encodeComputedSize(int64_t position) {
  return std::numeric_limits<int64_t>::min() + 1 + position;
}

/// A size that depends on elements of tensors, and is at most the number
/// `position` of those that the function of the sizes returns.
inline int64_t encodeBoundedSize(int64_t position) {
  return std::numeric_limits<int64_t>::min() / 2 + position;
}

/// A size that depends on elements of tensors, and may be any.
inline constexpr int64_t unboundedSize = -1;

/// In a signature, in the place of a rank: a number, in memory of the host.
inline constexpr int64_t scalarRank = -1;

/// The symbol of the Fp8Kernel of a kernel.
std::string getKernelSymbol(StringRef module, StringRef kernel);

/// { const void *image; int64_t imageSize; const char *name; }
LLVM::LLVMStructType getKernelType(MLIRContext *context);

/// { int64_t abiVersion; const char *name, *chip; function; const int64_t
/// *signature; int64_t numArguments, numResults; function of sizes; int64_t
/// numSizes; const char *const *assertions; int64_t numAssertions; }
LLVM::LLVMStructType getProgramType(MLIRContext *context);

/// Calls a function of the runtime; declares it where it is not yet.
LLVM::CallOp callRuntime(OpBuilder &builder, Location loc, ModuleOp module,
                         StringRef name, Type result, ValueRange operands);

/// A private constant of zero-terminated text; its symbol is made unique.
LLVM::GlobalOp createString(OpBuilder &builder, Location loc, StringRef symbol,
                            StringRef text);

/// A global struct with an initializer that inserts what `getFields` returns.
LLVM::GlobalOp
createStruct(OpBuilder &builder, Location loc, LLVM::LLVMStructType type,
             StringRef symbol,
             function_ref<SmallVector<Value>(OpBuilder &, Location)> getFields);

/// An i64 constant.
Value createI64(OpBuilder &builder, Location loc, int64_t value);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_GPUTORUNTIME_RUNTIMEABI_H
