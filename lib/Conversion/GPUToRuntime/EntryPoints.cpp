//===- EntryPoints.cpp - Exported functions -------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The C functions that users call, and the description of their tensors.
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "RuntimeABI.h"
#include "mlir/Conversion/LLVMCommon/MemRefBuilder.h"

using namespace mlir;
using namespace mlir::fp8;

static constexpr int64_t abiVersion = 2;

//===----------------------------------------------------------------------===//
// Before the lowering
//===----------------------------------------------------------------------===//

static std::string print(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

namespace {
/// Reads the arguments of one function.
class EntryPointReader {
public:
  explicit EntryPointReader(func::FuncOp function)
      : function(function), builder(function.getContext()) {}

  FailureOr<EntryPoint> read();

private:
  LogicalResult readArgument(unsigned index);
  DictionaryAttr describe(unsigned index, MemRefType type,
                          ArrayRef<int64_t> sizes);

  func::FuncOp function;
  Builder builder;
  EntryPoint entry;
  SmallVector<Attribute> arguments, results;
};
} // namespace

DictionaryAttr EntryPointReader::describe(unsigned index, MemRefType type,
                                          ArrayRef<int64_t> sizes) {
  NamedAttrList attrs;
  attrs.set("dtype", builder.getStringAttr(print(type.getElementType())));
  attrs.set("shape", builder.getDenseI64ArrayAttr(sizes));
  if (Attribute param = function.getArgAttr(index, "fp8.param"))
    attrs.set("param", param);
  if (Attribute part = function.getArgAttr(index, "fp8.param_part"))
    attrs.set("part", part);
  return attrs.getDictionary(builder.getContext());
}

LogicalResult EntryPointReader::readArgument(unsigned index) {
  auto type = dyn_cast<MemRefType>(function.getArgumentTypes()[index]);
  std::optional<int64_t> code;
  if (type && type.getLayout().isIdentity())
    code = getDTypeCode(type.getElementType());
  if (!code)
    return function.emitError("expected tensors of floats or integers as "
                              "arguments and results of an entry point, got ")
           << function.getArgumentTypes()[index];
  auto tied =
      function.getArgAttrOfType<DenseI64ArrayAttr>(index, resultDimsAttr);
  if (!tied && entry.numResults != 0)
    return function.emitError("expected results behind all arguments");
  SmallVector<int64_t> sizes(tied ? tied.asArrayRef() : type.getShape());
  for (int64_t &size : sizes)
    size = ShapedType::isDynamic(size) ? -1 : size;
  entry.types.push_back(type);
  entry.signature.append({*code, type.getRank()});
  llvm::append_range(entry.signature, sizes);
  (tied ? results : arguments).push_back(describe(index, type, sizes));
  entry.numResults += tied ? 1 : 0;
  return success();
}

FailureOr<EntryPoint> EntryPointReader::read() {
  entry.name = function.getName().str();
  if (function.getNumResults() != 0)
    return function.emitError("expected an entry point to return nothing, as "
                              "fp8-prepare-entry-points leaves it, got ")
           << function.getResultTypes();
  for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i)
    if (failed(readArgument(i)))
      return failure();
  entry.description = builder.getDictionaryAttr(
      {builder.getNamedAttr("name", builder.getStringAttr(entry.name)),
       builder.getNamedAttr("arguments", builder.getArrayAttr(arguments)),
       builder.getNamedAttr("results", builder.getArrayAttr(results))});
  return entry;
}

FailureOr<SmallVector<EntryPoint>> fp8::collectEntryPoints(ModuleOp module) {
  SmallVector<EntryPoint> entries;
  for (auto function : module.getOps<func::FuncOp>()) {
    if (function.isPrivate() || function.isDeclaration())
      continue;
    FailureOr<EntryPoint> entry = EntryPointReader(function).read();
    if (failed(entry))
      return failure();
    entries.push_back(std::move(*entry));
  }
  return entries;
}

std::string fp8::getBodyName(StringRef name) { return (name + ".body").str(); }

//===----------------------------------------------------------------------===//
// After the lowering
//===----------------------------------------------------------------------===//

/// Unpacks the descriptors: void NAME.call(Fp8Call *, void **descriptors).
static LLVM::LLVMFuncOp buildCallback(OpBuilder &builder, Location loc,
                                      LLVM::LLVMFuncOp body,
                                      const EntryPoint &entry,
                                      const LLVMTypeConverter &converter) {
  Type ptr = LLVM::LLVMPointerType::get(builder.getContext());
  auto type = LLVM::LLVMFunctionType::get(
      LLVM::LLVMVoidType::get(builder.getContext()), {ptr, ptr});
  auto callback = LLVM::LLVMFuncOp::create(builder, loc, entry.name + ".call",
                                           type, LLVM::Linkage::Internal);
  OpBuilder::InsertionGuard guard(builder);
  Block *block = callback.addEntryBlock(builder);
  builder.setInsertionPointToStart(block);
  SmallVector<Value> operands = {block->getArgument(0)};
  for (auto [index, memref] : llvm::enumerate(entry.types)) {
    Value address = LLVM::GEPOp::create(
        builder, loc, ptr, ptr, block->getArgument(1),
        ArrayRef<LLVM::GEPArg>(static_cast<int32_t>(index)));
    Value pointer = LLVM::LoadOp::create(builder, loc, ptr, address);
    Value descriptor = LLVM::LoadOp::create(
        builder, loc, converter.convertType(memref), pointer);
    MemRefDescriptor::unpack(builder, loc, descriptor, memref, operands);
  }
  LLVM::CallOp::create(builder, loc, body, operands);
  LLVM::ReturnOp::create(builder, loc, ValueRange());
  return callback;
}

static LLVM::GlobalOp buildSignature(OpBuilder &builder, Location loc,
                                     const EntryPoint &entry) {
  // One entry at least: an array of none has no address.
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

static LLVM::GlobalOp buildProgram(OpBuilder &builder, Location loc,
                                   const EntryPoint &entry, StringRef chip,
                                   LLVM::LLVMFuncOp callback,
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
        return SmallVector<Value>{createI64(b, nested, abiVersion),
                                  addressOf(name),
                                  addressOf(chipName),
                                  addressOf(callback),
                                  addressOf(signature),
                                  createI64(b, nested, numArguments),
                                  createI64(b, nested, entry.numResults),
                                  assertions
                                      ? addressOf(assertions)
                                      : LLVM::ZeroOp::create(b, nested, ptr),
                                  createI64(b, nested, numAssertions)};
      });
}

/// int32_t NAME(void *stream, const fp8_tensor *arguments, int32_t
/// numArguments, const fp8_tensor *results, int32_t numResults).
static void buildExported(OpBuilder &builder, Location loc, ModuleOp module,
                          StringRef name, LLVM::GlobalOp program) {
  Type ptr = LLVM::LLVMPointerType::get(builder.getContext());
  Type i32 = builder.getI32Type();
  auto type = LLVM::LLVMFunctionType::get(i32, {ptr, ptr, i32, ptr, i32});
  auto function = LLVM::LLVMFuncOp::create(builder, loc, name, type);
  OpBuilder::InsertionGuard guard(builder);
  Block *block = function.addEntryBlock(builder);
  builder.setInsertionPointToStart(block);
  SmallVector<Value> operands = {
      LLVM::AddressOfOp::create(builder, loc, ptr, program.getSymName())};
  llvm::append_range(operands, block->getArguments());
  Value status =
      callRuntime(builder, loc, module, "fp8rtRun", i32, operands).getResult();
  LLVM::ReturnOp::create(builder, loc, status);
}

void fp8::buildEntryPoint(OpBuilder &builder, ModuleOp module,
                          const EntryPoint &entry, StringRef chip,
                          const LLVMTypeConverter &converter) {
  auto body = module.lookupSymbol<LLVM::LLVMFuncOp>(getBodyName(entry.name));
  body.setLinkage(LLVM::Linkage::Internal);
  Location loc = body.getLoc();
  builder.setInsertionPointToEnd(module.getBody());
  auto callback = buildCallback(builder, loc, body, entry, converter);
  auto program = buildProgram(builder, loc, entry, chip, callback,
                              getAssertions(builder, loc, module));
  buildExported(builder, loc, module, entry.name, program);
}
