//===- ConvertParams.cpp - Quantized function arguments -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Replaces each quantized parameter by its FP8 data and its scales.
//
//===----------------------------------------------------------------------===//

#include "fp8/Transforms/ConvertParams.h"
#include "ParamUses.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/Support/BlockShape.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Support/DebugStringHelper.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/ToolOutputFile.h"

namespace mlir::fp8 {
#define GEN_PASS_DEF_CONVERTPARAMSPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

using namespace mlir;
using namespace mlir::fp8;

static constexpr StringLiteral paramAttr = "fp8.param";
/// TMA reads rows that start at multiples of this number of bytes.
static constexpr int64_t bytesOfTma = 16;

SmallVector<int64_t> ParamRecord::getDataShape() const {
  SmallVector<int64_t> shape(originalType.getShape());
  // An element of the data has one byte.
  if (rowAlignment > 1)
    shape.back() = llvm::alignTo(shape.back(), rowAlignment);
  return shape;
}

//===----------------------------------------------------------------------===//
// Remarks
//===----------------------------------------------------------------------===//

static void remarkConverted(Location loc, const ParamRecord &record) {
  auto opts = remark::RemarkOpts::name("convert-params")
                  .category("fp8")
                  .function(record.function);
  const ParamSpec &spec = *record.spec;
  remark::passed(loc, opts)
      << remark::add("the parameter is passed as FP8 data{0}",
                     record.scaleArgument ? " and scales" : "")
      << remark::metric("param", record.name)
      << remark::metric("from", debugString(record.originalType))
      << remark::metric("format", debugString(spec.format))
      << remark::metric("block", record.scaleArgument
                                     ? printBlockShape(spec.block)
                                     : std::string("none"))
      << remark::metric("rows",
                        record.rowAlignment > 1
                            ? "padded to " +
                                  std::to_string(record.getDataShape().back())
                            : std::string("as they are"));
}

/// Says that kernels copy the parameter in each call.
static void remarkShortRows(Location loc, const ParamRecord &record) {
  auto opts = remark::RemarkOpts::name("row-alignment")
                  .category("fp8")
                  .function(record.function);
  remark::missed(loc, opts)
      << remark::reason("expected rows of a multiple of {0} bytes, got {1}, so "
                        "kernels that copy by TMA read a copy of the parameter",
                        bytesOfTma, record.originalType.getShape().back())
      << remark::suggest("pass row-alignment=32 and write the arguments with "
                         "the manifest")
      << remark::metric("param", record.name);
}

static void remarkLeft(Location loc, const ParamRecord &record,
                       StringRef suggestion) {
  auto opts = remark::RemarkOpts::name(record.code)
                  .category("fp8")
                  .function(record.function);
  // A parameter that nothing quantizes, such as a bias, need not be FP8. So the
  // remark about it is not a missed one.
  auto emit = record.code == "not-quantized" ? remark::analysis(loc, opts)
                                             : remark::missed(loc, opts);
  emit << remark::reason("{0}", record.message)
       << remark::suggest("{0}", suggestion.str())
       << remark::metric("param", record.name)
       << remark::metric("type", debugString(record.originalType));
}

//===----------------------------------------------------------------------===//
// One function
//===----------------------------------------------------------------------===//

namespace {
/// Replaces the arguments of one function. New arguments are appended, and then
/// all old ones are erased at once, so the time is linear in their number.
class FunctionConverter {
public:
  FunctionConverter(FunctionOpInterface function, bool hasCallers,
                    int64_t rowAlignment, SmallVectorImpl<ParamRecord> &records)
      : function(function), hasCallers(hasCallers), rowAlignment(rowAlignment),
        records(records), entry(function.getFunctionBody().front()),
        rewriter(function.getContext()) {}

  void run();

private:
  ParamUses analyze(BlockArgument argument);
  void convert(BlockArgument argument, ParamUses &uses, ParamRecord &record);
  void padRows(BlockArgument argument, const ParamUses &uses,
               ParamRecord &record);
  void keep(BlockArgument argument);
  BlockArgument addArgument(Type type, Location loc, DictionaryAttr attrs);

  FunctionOpInterface function;
  bool hasCallers;
  int64_t rowAlignment;
  SmallVectorImpl<ParamRecord> &records;
  Block &entry;
  IRRewriter rewriter;
  SmallVector<Attribute> argAttrs;
  SmallVector<Type> argTypes;
};
} // namespace

/// The uses of `argument`. If nothing quantizes it, but it is passed to a
/// function in which a quantization could not be moved to the caller, the
/// reason for that.
static ParamUses getUsesThroughCalls(BlockArgument argument) {
  ParamUses uses = getParamUses(argument);
  if (uses.code != "not-quantized")
    return uses;
  for (OpOperand &operand : argument.getUses()) {
    auto call = dyn_cast<func::CallOp>(operand.getOwner());
    auto callee = call ? SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(
                             call, call.getCalleeAttr())
                       : func::FuncOp();
    unsigned number = operand.getOperandNumber();
    if (!callee || callee.isDeclaration() ||
        !callee.getArgAttr(number, "fp8.params"))
      continue;
    ParamUses inside = getUsesThroughCalls(callee.getArgument(number));
    if (!inside.spec && inside.code != "not-quantized")
      return inside;
  }
  return uses;
}

ParamUses FunctionConverter::analyze(BlockArgument argument) {
  ParamUses uses = getUsesThroughCalls(argument);
  if (!uses.spec || !hasCallers)
    return uses;
  uses.spec.reset();
  uses.code = "has-callers";
  uses.message = "the module refers, or may refer, to function '" +
                 function.getName().str() + "', whose arguments would change";
  uses.suggestion = "inline the function, and mark the parameter of its caller";
  return uses;
}

BlockArgument FunctionConverter::addArgument(Type type, Location loc,
                                             DictionaryAttr attrs) {
  argTypes.push_back(type);
  argAttrs.push_back(attrs ? attrs : rewriter.getDictionaryAttr({}));
  return entry.addArgument(type, loc);
}

void FunctionConverter::keep(BlockArgument argument) {
  BlockArgument kept =
      addArgument(argument.getType(), argument.getLoc(),
                  function.getArgAttrDict(argument.getArgNumber()));
  argument.replaceAllUsesWith(kept);
}

/// Decides whether the data of a parameter have padded rows.
void FunctionConverter::padRows(BlockArgument argument, const ParamUses &uses,
                                ParamRecord &record) {
  if (record.originalType.getRank() < 2 || !readsWholeRows(uses))
    return;
  int64_t row = record.originalType.getShape().back();
  if (row % rowAlignment != 0)
    record.rowAlignment = rowAlignment;
  else if (row % bytesOfTma != 0)
    remarkShortRows(argument.getLoc(), record);
}

/// The part of the data without the ends of padded rows.
static Value takeRows(OpBuilder &builder, Value data, ArrayRef<int64_t> shape) {
  auto type = cast<RankedTensorType>(data.getType());
  if (type.getShape() == shape)
    return data;
  SmallVector<OpFoldResult> offsets(shape.size(), builder.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(shape.size(), builder.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(
      builder, data.getLoc(), data, offsets,
      getAsIndexOpFoldResult(builder.getContext(), shape), strides);
}

void FunctionConverter::convert(BlockArgument argument, ParamUses &uses,
                                ParamRecord &record) {
  const ParamSpec &spec = *uses.spec;
  padRows(argument, uses, record);
  ArrayRef<int64_t> shape = record.originalType.getShape();
  Location loc = argument.getLoc();
  NamedAttrList attrs(function.getArgAttrDict(argument.getArgNumber()));
  attrs.set("fp8.original_type", TypeAttr::get(record.originalType));
  if (spec.scaleType)
    attrs.set("fp8.block_shape", rewriter.getDenseI64ArrayAttr(spec.block));
  auto getAttrs = [&](StringRef part) {
    attrs.set("fp8.param_part", rewriter.getStringAttr(part));
    return attrs.getDictionary(rewriter.getContext());
  };
  Value data =
      addArgument(RankedTensorType::get(record.getDataShape(), spec.format),
                  loc, getAttrs("data"));
  Value scale;
  if (spec.scaleType) {
    record.scaleArgument = argTypes.size();
    auto type =
        RankedTensorType::get(getScaleShape(shape, spec.block), spec.scaleType);
    scale = addArgument(type, loc, getAttrs("scale"));
  }
  rewriter.setInsertionPointToStart(&entry);
  data = takeRows(rewriter, data, shape);
  for (const ParamUse &use : uses.uses)
    rewireParamUse(rewriter, use, data, scale);
  record.spec = spec;
  remarkConverted(loc, record);
}

void FunctionConverter::run() {
  unsigned numOld = entry.getNumArguments();
  for (unsigned i = 0; i < numOld; ++i) {
    BlockArgument argument = entry.getArgument(i);
    auto name = function.getArgAttrOfType<StringAttr>(i, paramAttr);
    auto type = dyn_cast<RankedTensorType>(argument.getType());
    if (!name || !type || function.getArgAttr(i, "fp8.param_part")) {
      keep(argument);
      continue;
    }
    ParamRecord record;
    record.name = name.str();
    record.function = function.getName().str();
    record.originalType = type;
    record.argument = argTypes.size();
    ParamUses uses = analyze(argument);
    if (uses.spec) {
      convert(argument, uses, record);
    } else {
      record.code = uses.code.str();
      record.message = uses.message;
      remarkLeft(argument.getLoc(), record, uses.suggestion);
      keep(argument);
    }
    records.push_back(std::move(record));
  }
  entry.eraseArguments(0, numOld);
  function.setType(function.cloneTypeWith(argTypes, function.getResultTypes()));
  function.setAllArgAttrs(argAttrs);
}

//===----------------------------------------------------------------------===//
// The module
//===----------------------------------------------------------------------===//

/// The symbols to which something in `module` refers. None if there may be
/// references in unknown operations.
static std::optional<llvm::DenseSet<StringAttr>>
getUsedSymbols(ModuleOp module) {
  auto uses = SymbolTable::getSymbolUses(&module.getBodyRegion());
  if (!uses)
    return std::nullopt;
  llvm::DenseSet<StringAttr> used;
  for (SymbolTable::SymbolUse use : *uses)
    used.insert(use.getSymbolRef().getLeafReference());
  return used;
}

static bool hasParams(FunctionOpInterface function) {
  for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i)
    if (function.getArgAttr(i, paramAttr))
      return true;
  return false;
}

SmallVector<ParamRecord, 0> fp8::convertParams(ModuleOp module,
                                               int64_t rowAlignment) {
  SmallVector<ParamRecord, 0> records;
  auto used = getUsedSymbols(module);
  module.walk([&](FunctionOpInterface function) {
    if (!function.isExternal() && hasParams(function))
      FunctionConverter(function,
                        !used || used->contains(function.getNameAttr()),
                        rowAlignment, records)
          .run();
  });
  return records;
}

namespace {
struct ConvertParamsPass : fp8::impl::ConvertParamsPassBase<ConvertParamsPass> {
  using ConvertParamsPassBase::ConvertParamsPassBase;

  void runOnOperation() override {
    if (!llvm::isPowerOf2_64(rowAlignment) || rowAlignment > mostRowAlignment) {
      emitError(getOperation().getLoc(), "expected row-alignment to be a power "
                                         "of two up to ")
          << mostRowAlignment << ", got " << rowAlignment.getValue();
      return signalPassFailure();
    }
    std::unique_ptr<llvm::ToolOutputFile> file;
    if (!manifest.empty()) {
      std::string problem;
      file = openOutputFile(manifest, &problem);
      if (!file) {
        emitError(getOperation().getLoc(),
                  "expected to write the manifest, got: ")
            << problem;
        return signalPassFailure();
      }
    }
    SmallVector<ParamRecord, 0> records =
        convertParams(getOperation(), rowAlignment);
    for (const ParamRecord &record : records)
      ++(record.spec ? numConverted : numLeft);
    if (!file)
      return;
    writeParamManifest(file->os(), getOperation(), records);
    file->keep();
  }
};
} // namespace
