//===- EntryPoints.cpp - Exported functions -------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds the functions that a program exports, reads their arguments, and
// describes them.
//
//===----------------------------------------------------------------------===//

#include "ExportNames.h"
#include "Patterns.h"
#include "RuntimeABI.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Support/DebugStringHelper.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {
/// Reads the arguments of one function.
class EntryPointReader {
public:
  EntryPointReader(func::FuncOp function, ExportNames &names)
      : function(function), names(names), builder(function.getContext()) {}

  FailureOr<EntryPoint> read();

private:
  LogicalResult readArgument(unsigned index);
  LogicalResult readSizes();
  DictionaryAttr describe(unsigned index, Type elementType,
                          ArrayRef<int64_t> sizes, bool isScalar);

  func::FuncOp function;
  ExportNames &names;
  Builder builder;
  EntryPoint entry;
  SmallVector<Attribute> arguments, results;
};
} // namespace

DictionaryAttr EntryPointReader::describe(unsigned index, Type elementType,
                                          ArrayRef<int64_t> sizes,
                                          bool isScalar) {
  NamedAttrList attrs;
  attrs.set("dtype", builder.getStringAttr(debugString(elementType)));
  attrs.set("shape", builder.getDenseI64ArrayAttr(sizes));
  if (isScalar)
    attrs.set("scalar", builder.getUnitAttr());
  if (Attribute param = function.getArgAttr(index, "fp8.param"))
    attrs.set("param", param);
  Attribute part = function.getArgAttr(index, "fp8.param_part");
  if (part)
    attrs.set("part", part);
  // The data of a parameter may have longer rows than the parameter.
  auto original =
      function.getArgAttrOfType<TypeAttr>(index, "fp8.original_type");
  auto unpadded =
      original ? dyn_cast<ShapedType>(original.getValue()) : ShapedType();
  if (part == builder.getStringAttr("data") && unpadded && !sizes.empty() &&
      unpadded.hasRank() && unpadded.getRank() == int64_t(sizes.size()) &&
      unpadded.getShape().back() != sizes.back())
    attrs.set("row_elements",
              builder.getI64IntegerAttr(unpadded.getShape().back()));
  return attrs.getDictionary(builder.getContext());
}

/// The type that a caller passes for a number; null if `type` is not a number.
static Type getScalarType(Type type) {
  if (type.isIndex())
    return IntegerType::get(type.getContext(), 64);
  return getDTypeCode(type) ? type : Type();
}

LogicalResult EntryPointReader::readArgument(unsigned index) {
  Type type = function.getArgumentTypes()[index];
  auto memref = dyn_cast<MemRefType>(type);
  Type elementType = getScalarType(type);
  if (memref && memref.getLayout().isIdentity())
    elementType = memref.getElementType();
  std::optional<int64_t> code;
  if (elementType)
    code = getDTypeCode(elementType);
  if (!code)
    return emitError(function.getLoc(),
                     "expected tensors of floats or integers, or numbers, as "
                     "arguments and results of an entry point, got ")
           << type;
  auto tied =
      function.getArgAttrOfType<DenseI64ArrayAttr>(index, resultDimsAttr);
  if (!tied && entry.numResults != 0)
    return emitError(function.getLoc(), "expected results after all arguments");
  SmallVector<int64_t> sizes;
  if (tied)
    sizes.assign(tied.asArrayRef().begin(), tied.asArrayRef().end());
  else if (memref)
    sizes.assign(memref.getShape().begin(), memref.getShape().end());
  for (int64_t &size : sizes)
    size = ShapedType::isDynamic(size) && !tied ? FP8_ANY_SIZE : size;
  entry.types.push_back(type);
  entry.signature.append({*code, memref ? memref.getRank() : FP8_SCALAR_RANK});
  llvm::append_range(entry.signature, sizes);
  (tied ? results : arguments)
      .push_back(describe(index, elementType, sizes, !memref));
  entry.numResults += tied ? 1 : 0;
  return success();
}

/// Reads which function computes sizes of results, if there is one.
LogicalResult EntryPointReader::readSizes() {
  auto symbol = function->getAttrOfType<FlatSymbolRefAttr>(resultSizesAttr);
  if (!symbol)
    return success();
  auto sizes = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(
      function, symbol.getAttr());
  if (!sizes)
    return emitError(function.getLoc(), "expected a function ") << symbol;
  entry.sizesFunction = symbol.getValue().str();
  function->removeAttr(resultSizesAttr);
  entry.numSizes = sizes.getNumResults();
  return success();
}

FailureOr<EntryPoint> EntryPointReader::read() {
  entry.name = function.getName().str();
  entry.symbol = names.getFunction(entry.name);
  entry.shapesSymbol = names.getShapes(entry.symbol);
  if (function.getNumResults() != 0)
    return emitError(function.getLoc(),
                     "expected an entry point to return nothing, as "
                     "fp8-prepare-entry-points leaves it, got ")
           << function.getResultTypes();
  if (failed(readSizes()))
    return failure();
  for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i)
    if (failed(readArgument(i)))
      return failure();
  entry.description = builder.getDictionaryAttr(
      {builder.getNamedAttr("name", builder.getStringAttr(entry.name)),
       builder.getNamedAttr("symbol", builder.getStringAttr(entry.symbol)),
       builder.getNamedAttr("result_shapes",
                            builder.getStringAttr(entry.shapesSymbol)),
       builder.getNamedAttr("arguments", builder.getArrayAttr(arguments)),
       builder.getNamedAttr("results", builder.getArrayAttr(results))});
  return entry;
}

FailureOr<std::vector<EntryPoint>> fp8::collectEntryPoints(ModuleOp module) {
  std::vector<EntryPoint> entries;
  ExportNames names(module);
  for (auto function : module.getOps<func::FuncOp>()) {
    if (function.isPrivate() || function.isDeclaration())
      continue;
    FailureOr<EntryPoint> entry = EntryPointReader(function, names).read();
    if (failed(entry))
      return failure();
    entries.push_back(std::move(*entry));
  }
  return entries;
}

Value fp8::getRuntimeCall(Operation *op) {
  return op->getParentOfType<FunctionOpInterface>().getArgument(0);
}

void fp8::prepareHostFunctions(ModuleOp module, ArrayRef<EntryPoint> entries) {
  for (const EntryPoint &entry : entries) {
    auto function = module.lookupSymbol<func::FuncOp>(entry.name);
    function.setName(entry.getBodyName());
    function.setPrivate();
  }
  Type ptr = LLVM::LLVMPointerType::get(module.getContext());
  for (auto function : module.getOps<func::FuncOp>()) {
    if (!function.isDeclaration()) {
      (void)function.insertArgument(0, ptr, {}, function.getLoc());
    } else if (function.getName().starts_with(runtimePrefix)) {
      SmallVector<Type> inputs = {ptr};
      llvm::append_range(inputs, function.getArgumentTypes());
      function.setType(FunctionType::get(module.getContext(), inputs,
                                         function.getResultTypes()));
    }
  }
  SymbolTable symbols(module);
  module.walk([&](func::CallOp call) {
    // Functions of other libraries, such as libm, do not take the runtime's
    // call.
    auto callee = symbols.lookup<func::FuncOp>(call.getCallee());
    if (call.getCallee().starts_with(runtimePrefix) ||
        (callee && !callee.isDeclaration()))
      call->insertOperands(0, getRuntimeCall(call));
  });
}
