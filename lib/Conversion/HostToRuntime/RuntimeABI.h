//===- RuntimeABI.h - The interface of lib/Runtime in IR --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Names and types of the interface between generated host code and the runtime
// library. Its numbers and codes are those of include/fp8/Runtime.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_HOSTTORUNTIME_RUNTIMEABI_H
#define LIB_CONVERSION_HOSTTORUNTIME_RUNTIMEABI_H

#include "fp8/IR/RuntimeTypes.h"
#include "fp8/Runtime/ProgramABI.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"

namespace mlir::fp8 {

/// Module attribute with the description of exported functions.
inline constexpr StringLiteral entryPointsAttr = "fp8.entry_points";

/// Module attribute with the messages of assertions in kernels, in the order of
/// their numbers.
inline constexpr StringLiteral assertionsAttr = "fp8.assertions";

/// The symbol of the Fp8Kernel of a kernel.
std::string getKernelSymbol(StringRef module, StringRef kernel);

/// The type Fp8Kernel of fp8/Runtime/ProgramABI.h.
LLVM::LLVMStructType getKernelType(MLIRContext *context);

/// The type Fp8Program of fp8/Runtime/ProgramABI.h.
LLVM::LLVMStructType getProgramType(MLIRContext *context);

/// Creates a call of a function of the runtime, and declares the function if
/// necessary.
LLVM::CallOp callRuntime(OpBuilder &builder, Location loc, ModuleOp module,
                         StringRef name, Type result, ValueRange operands);

/// Creates a private constant of zero-terminated text with a unique symbol.
LLVM::GlobalOp createString(OpBuilder &builder, Location loc, StringRef symbol,
                            StringRef text);

/// Creates a global struct. Its initializer inserts the values that `getFields`
/// returns.
LLVM::GlobalOp
createStruct(OpBuilder &builder, Location loc, LLVM::LLVMStructType type,
             StringRef symbol,
             function_ref<SmallVector<Value>(OpBuilder &, Location)> getFields);

/// Creates an i64 constant.
Value createI64(OpBuilder &builder, Location loc, int64_t value);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_HOSTTORUNTIME_RUNTIMEABI_H
