//===- ExportedFunctions.cpp - The functions that users call --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// After the lowering, each entry point gets a description of its tensors, a
// function that runs it, and a function that returns the shapes of its results.
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "RuntimeABI.h"
#include "mlir/Conversion/LLVMCommon/MemRefBuilder.h"

using namespace mlir;
using namespace mlir::fp8;

/// Adds the values that host code takes for argument `index`: the parts of its
/// memref descriptor, or a number. Entry `index` of `descriptors` points to
/// them.
static void unpackArgument(OpBuilder &builder, Location loc, Value descriptors,
                           unsigned index, Type type,
                           const LLVMTypeConverter &converter,
                           SmallVectorImpl<Value> &operands) {
  Type ptr = LLVM::LLVMPointerType::get(builder.getContext());
  Value address =
      LLVM::GEPOp::create(builder, loc, ptr, ptr, descriptors,
                          ArrayRef<LLVM::GEPArg>(static_cast<int32_t>(index)));
  Value pointer = LLVM::LoadOp::create(builder, loc, ptr, address);
  auto load = [&](Type loaded) -> Value {
    return LLVM::LoadOp::create(builder, loc, loaded, pointer);
  };
  if (auto memref = dyn_cast<MemRefType>(type)) {
    Value descriptor = load(converter.convertType(memref));
    MemRefDescriptor::unpack(builder, loc, descriptor, memref, operands);
  } else if (type.isInteger(1)) {
    Value zero = LLVM::ConstantOp::create(builder, loc, builder.getI8Type(), 0);
    operands.push_back(LLVM::ICmpOp::create(builder, loc,
                                            LLVM::ICmpPredicate::ne,
                                            load(builder.getI8Type()), zero));
  } else {
    operands.push_back(load(converter.convertType(type)));
  }
}

/// Creates an internal function that takes two pointers.
static LLVM::LLVMFuncOp createCallback(OpBuilder &builder, Location loc,
                                       StringRef name) {
  Type ptr = LLVM::LLVMPointerType::get(builder.getContext());
  auto type = LLVM::LLVMFunctionType::get(
      LLVM::LLVMVoidType::get(builder.getContext()), {ptr, ptr});
  return LLVM::LLVMFuncOp::create(builder, loc, name, type,
                                  LLVM::Linkage::Internal);
}

/// Creates void NAME.call(call, void **descriptors), where `call` is the
/// Fp8Call * or, in a program for a CPU, the Fp8HostCall *. It unpacks the
/// descriptors and calls the host code.
static LLVM::LLVMFuncOp buildCallback(OpBuilder &builder, Location loc,
                                      LLVM::LLVMFuncOp body,
                                      const EntryPoint &entry,
                                      const LLVMTypeConverter &converter) {
  auto callback = createCallback(builder, loc, entry.name + ".call");
  OpBuilder::InsertionGuard guard(builder);
  Block *block = callback.addEntryBlock(builder);
  builder.setInsertionPointToStart(block);
  SmallVector<Value> operands = {block->getArgument(0)};
  for (auto [index, type] : llvm::enumerate(entry.types))
    unpackArgument(builder, loc, block->getArgument(1), index, type, converter,
                   operands);
  LLVM::CallOp::create(builder, loc, body, operands);
  LLVM::ReturnOp::create(builder, loc, ValueRange());
  return callback;
}

/// Creates void NAME.sizes(void **descriptors, int64_t *sizes). It passes null
/// as the call to host code, because computing sizes does not use it.
static LLVM::LLVMFuncOp buildSizesCallback(OpBuilder &builder, Location loc,
                                           LLVM::LLVMFuncOp body,
                                           const EntryPoint &entry,
                                           const LLVMTypeConverter &converter) {
  auto callback = createCallback(builder, loc, entry.name + ".sizes");
  OpBuilder::InsertionGuard guard(builder);
  Block *block = callback.addEntryBlock(builder);
  builder.setInsertionPointToStart(block);
  Type ptr = LLVM::LLVMPointerType::get(builder.getContext());
  SmallVector<Value> operands = {LLVM::ZeroOp::create(builder, loc, ptr)};
  auto arguments = ArrayRef(entry.types).drop_back(entry.numResults);
  for (auto [index, type] : llvm::enumerate(arguments))
    unpackArgument(builder, loc, block->getArgument(0), index, type, converter,
                   operands);
  Value sizes = LLVM::CallOp::create(builder, loc, body, operands).getResult();
  for (unsigned i = 0; i < entry.numSizes; ++i) {
    Value size = entry.numSizes == 1
                     ? sizes
                     : LLVM::ExtractValueOp::create(builder, loc, sizes, i);
    Value address = LLVM::GEPOp::create(
        builder, loc, ptr, builder.getI64Type(), block->getArgument(1),
        ArrayRef<LLVM::GEPArg>(static_cast<int32_t>(i)));
    LLVM::StoreOp::create(builder, loc, size, address);
  }
  LLVM::ReturnOp::create(builder, loc, ValueRange());
  return callback;
}

static LLVM::GlobalOp buildSignature(OpBuilder &builder, Location loc,
                                     const EntryPoint &entry) {
  // The array has at least one entry, because an empty array has no address.
  SmallVector<int64_t> values = entry.signature;
  if (values.empty())
    values.push_back(0);
  auto type = LLVM::LLVMArrayType::get(builder.getI64Type(), values.size());
  return LLVM::GlobalOp::create(
      builder, loc, type, /*isConstant=*/true, LLVM::Linkage::Internal,
      entry.name + ".signature", builder.getI64TensorAttr(values));
}

/// The messages of assertions in kernels, which all entry points share; null if
/// there are none.
static LLVM::GlobalOp getAssertions(OpBuilder &builder, Location loc,
                                    ModuleOp module) {
  constexpr StringLiteral symbol = "fp8_assertions";
  auto messages = module->getAttrOfType<ArrayAttr>(assertionsAttr);
  auto known = module.lookupSymbol<LLVM::GlobalOp>(symbol);
  if (!messages || known)
    return known;
  Type ptr = LLVM::LLVMPointerType::get(builder.getContext());
  SmallVector<LLVM::GlobalOp> texts;
  for (auto [index, message] :
       llvm::enumerate(messages.getAsValueRange<StringAttr>()))
    texts.push_back(createString(builder, loc,
                                 (symbol + "." + Twine(index)).str(), message));
  auto type = LLVM::LLVMStructType::getLiteral(
      builder.getContext(), SmallVector<Type>(texts.size(), ptr));
  return createStruct(
      builder, loc, type, symbol, [&](OpBuilder &b, Location nested) {
        SmallVector<Value> fields;
        for (LLVM::GlobalOp text : texts)
          fields.push_back(
              LLVM::AddressOfOp::create(b, nested, ptr, text.getSymName()));
        return fields;
      });
}

/// Creates the Fp8Program. `sizes` and `assertions` may be null.
static LLVM::GlobalOp buildProgram(OpBuilder &builder, Location loc,
                                   const EntryPoint &entry, StringRef chip,
                                   LLVM::LLVMFuncOp callback,
                                   LLVM::LLVMFuncOp sizes,
                                   LLVM::GlobalOp assertions) {
  Type ptr = LLVM::LLVMPointerType::get(builder.getContext());
  auto name = createString(builder, loc, entry.name + ".name", entry.name);
  auto chipName = createString(builder, loc, entry.name + ".chip", chip);
  auto signature = buildSignature(builder, loc, entry);
  int64_t numAssertions =
      assertions
          ? cast<LLVM::LLVMStructType>(assertions.getType()).getBody().size()
          : 0;
  int64_t numArguments = entry.types.size() - entry.numResults;
  return createStruct(
      builder, loc, getProgramType(builder.getContext()),
      entry.name + ".program", [&](OpBuilder &b, Location nested) {
        auto addressOf = [&](auto symbol) -> Value {
          return LLVM::AddressOfOp::create(b, nested, ptr, symbol.getSymName());
        };
        Value none = LLVM::ZeroOp::create(b, nested, ptr);
        return SmallVector<Value>{createI64(b, nested, FP8_PROGRAM_ABI_VERSION),
                                  addressOf(name),
                                  addressOf(chipName),
                                  addressOf(callback),
                                  addressOf(signature),
                                  createI64(b, nested, numArguments),
                                  createI64(b, nested, entry.numResults),
                                  sizes ? addressOf(sizes) : none,
                                  createI64(b, nested, entry.numSizes),
                                  assertions ? addressOf(assertions) : none,
                                  createI64(b, nested, numAssertions)};
      });
}

/// Creates an exported function with the parameters `inputs`. It calls the
/// function `runtime` of the runtime with the program and its own arguments.
static void buildExported(OpBuilder &builder, Location loc, ModuleOp module,
                          StringRef name, StringRef runtime,
                          ArrayRef<Type> inputs, LLVM::GlobalOp program) {
  Type ptr = LLVM::LLVMPointerType::get(builder.getContext());
  Type i32 = builder.getI32Type();
  auto function = LLVM::LLVMFuncOp::create(
      builder, loc, name, LLVM::LLVMFunctionType::get(i32, inputs));
  OpBuilder::InsertionGuard guard(builder);
  Block *block = function.addEntryBlock(builder);
  builder.setInsertionPointToStart(block);
  SmallVector<Value> operands = {
      LLVM::AddressOfOp::create(builder, loc, ptr, program.getSymName())};
  llvm::append_range(operands, block->getArguments());
  Value status =
      callRuntime(builder, loc, module, runtime, i32, operands).getResult();
  LLVM::ReturnOp::create(builder, loc, status);
}

static void buildEntryPoint(OpBuilder &builder, ModuleOp module,
                            const EntryPoint &entry, StringRef chip,
                            StringRef run, const LLVMTypeConverter &converter) {
  auto body = module.lookupSymbol<LLVM::LLVMFuncOp>(entry.getBodyName());
  Location loc = body.getLoc();
  builder.setInsertionPointToEnd(module.getBody());
  auto callback = buildCallback(builder, loc, body, entry, converter);
  LLVM::LLVMFuncOp sizes;
  if (!entry.sizesFunction.empty()) {
    auto compute = module.lookupSymbol<LLVM::LLVMFuncOp>(entry.sizesFunction);
    sizes = buildSizesCallback(builder, loc, compute, entry, converter);
  }
  auto program = buildProgram(builder, loc, entry, chip, callback, sizes,
                              getAssertions(builder, loc, module));
  Type ptr = LLVM::LLVMPointerType::get(builder.getContext());
  Type i32 = builder.getI32Type();
  // These are fp8_function and fp8_shape_function of
  // include/fp8/Runtime/Tensor.h.
  buildExported(builder, loc, module, entry.symbol, run,
                {ptr, ptr, i32, ptr, i32}, program);
  buildExported(builder, loc, module, entry.shapesSymbol, "fp8rtResultShapes",
                {ptr, i32, ptr, i32}, program);
}

void fp8::buildEntryPoints(ModuleOp module, ArrayRef<EntryPoint> entries,
                           StringRef chip, StringRef run,
                           const LLVMTypeConverter &converter) {
  SmallVector<Attribute> descriptions;
  for (const EntryPoint &entry : entries)
    descriptions.push_back(entry.description);
  OpBuilder builder(module.getContext());
  module->setAttr(entryPointsAttr, builder.getArrayAttr(descriptions));
  // Only the functions that are created now are exported.
  for (auto function : module.getOps<LLVM::LLVMFuncOp>())
    if (!function.isExternal())
      function.setLinkage(LLVM::Linkage::Internal);
  for (const EntryPoint &entry : entries)
    buildEntryPoint(builder, module, entry, chip, run, converter);
}
