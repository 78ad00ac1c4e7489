//===- RuntimeABI.cpp - The interface of lib/Runtime in IR ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Describes the structs of include/fp8/Runtime as types of LLVM.
//
//===----------------------------------------------------------------------===//

#include "RuntimeABI.h"
#include <cstddef>

using namespace mlir;
using namespace mlir::fp8;

std::string fp8::getKernelSymbol(StringRef module, StringRef kernel) {
  return ("fp8_kernel." + module + "." + kernel).str();
}

/// Whether a field has the offset that it has in the type of LLVM, where all
/// fields have 8 bytes.
#define FP8_IS_FIELD(STRUCT, FIELD, INDEX)                                     \
  (offsetof(STRUCT, FIELD) == (INDEX) * 8 && sizeof(STRUCT::FIELD) == 8)

static_assert(FP8_IS_FIELD(Fp8Kernel, image, 0) &&
              FP8_IS_FIELD(Fp8Kernel, imageSize, 1) &&
              FP8_IS_FIELD(Fp8Kernel, name, 2) && sizeof(Fp8Kernel) == 3 * 8);

LLVM::LLVMStructType fp8::getKernelType(MLIRContext *context) {
  Type ptr = LLVM::LLVMPointerType::get(context);
  Type i64 = IntegerType::get(context, 64);
  return LLVM::LLVMStructType::getLiteral(context, {ptr, i64, ptr});
}

static_assert(FP8_IS_FIELD(Fp8Program, abiVersion, 0) &&
              FP8_IS_FIELD(Fp8Program, name, 1) &&
              FP8_IS_FIELD(Fp8Program, chip, 2) &&
              FP8_IS_FIELD(Fp8Program, function, 3) &&
              FP8_IS_FIELD(Fp8Program, signature, 4) &&
              FP8_IS_FIELD(Fp8Program, numArguments, 5) &&
              FP8_IS_FIELD(Fp8Program, numResults, 6) &&
              FP8_IS_FIELD(Fp8Program, resultSizes, 7) &&
              FP8_IS_FIELD(Fp8Program, numSizes, 8) &&
              FP8_IS_FIELD(Fp8Program, assertions, 9) &&
              FP8_IS_FIELD(Fp8Program, numAssertions, 10) &&
              sizeof(Fp8Program) == 11 * 8);

LLVM::LLVMStructType fp8::getProgramType(MLIRContext *context) {
  Type ptr = LLVM::LLVMPointerType::get(context);
  Type i64 = IntegerType::get(context, 64);
  return LLVM::LLVMStructType::getLiteral(
      context, {i64, ptr, ptr, ptr, ptr, i64, i64, ptr, i64, ptr, i64});
}

LLVM::CallOp fp8::callRuntime(OpBuilder &builder, Location loc, ModuleOp module,
                              StringRef name, Type result,
                              ValueRange operands) {
  // The lowering of fp8 operations may have declared the function as a
  // func.func, which has not been converted yet.
  if (!module.lookupSymbol(name)) {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(module.getBody());
    auto type = LLVM::LLVMFunctionType::get(
        result ? result : LLVM::LLVMVoidType::get(module.getContext()),
        SmallVector<Type>(operands.getTypes()));
    LLVM::LLVMFuncOp::create(builder, loc, name, type);
  }
  SmallVector<Type> results;
  if (result)
    results.push_back(result);
  return LLVM::CallOp::create(builder, loc, results, name, operands);
}

LLVM::GlobalOp fp8::createString(OpBuilder &builder, Location loc,
                                 StringRef symbol, StringRef text) {
  std::string terminated = text.str() + '\0';
  auto type = LLVM::LLVMArrayType::get(builder.getI8Type(), terminated.size());
  return LLVM::GlobalOp::create(builder, loc, type, /*isConstant=*/true,
                                LLVM::Linkage::Internal, symbol,
                                builder.getStringAttr(terminated));
}

LLVM::GlobalOp fp8::createStruct(
    OpBuilder &builder, Location loc, LLVM::LLVMStructType type,
    StringRef symbol,
    function_ref<SmallVector<Value>(OpBuilder &, Location)> getFields) {
  auto global =
      LLVM::GlobalOp::create(builder, loc, type, /*isConstant=*/true,
                             LLVM::Linkage::Internal, symbol, Attribute());
  OpBuilder::InsertionGuard guard(builder);
  builder.createBlock(&global.getInitializerRegion());
  Value value = LLVM::PoisonOp::create(builder, loc, type);
  for (auto [index, field] : llvm::enumerate(getFields(builder, loc)))
    value = LLVM::InsertValueOp::create(builder, loc, value, field, index);
  LLVM::ReturnOp::create(builder, loc, value);
  return global;
}

Value fp8::createI64(OpBuilder &builder, Location loc, int64_t value) {
  return LLVM::ConstantOp::create(builder, loc,
                                  builder.getI64IntegerAttr(value));
}
