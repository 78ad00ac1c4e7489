//===- MatmulReport.cpp - Report on every matmul --------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Makes one record for each matmul, as an optimization remark and as JSON.
//
//===----------------------------------------------------------------------===//

#include "MatmulReport.h"
#include "MatmulSummary.h"
#include "fp8/IR/Fp8Types.h"
#include "fp8/Support/BlockShape.h"
#include "fp8/Support/ScaleArithmetic.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Support/DebugStringHelper.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Record
//===----------------------------------------------------------------------===//

static std::string getOriginText(const Origin &origin) {
  if (!origin.name.empty())
    return origin.name;
  switch (origin.kind) {
  case OriginKind::Value:
    return "value";
  case OriginKind::Constant:
    return "constant";
  case OriginKind::Resource:
    return "resource";
  case OriginKind::Global:
    return "global";
  case OriginKind::Argument:
    return "argument";
  }
  llvm_unreachable("unknown kind of origin");
}

static int64_t getBytes(RankedTensorType type) {
  if (!type.hasStaticShape() || !type.getElementType().isIntOrFloat())
    return 0;
  return type.getNumElements() * type.getElementTypeBitWidth() / 8;
}

/// The bytes of a weight after quantization by the recipe, with its scales.
static int64_t getQuantizedBytes(MatmulPlan &plan, RankedTensorType type) {
  if (!type.hasStaticShape())
    return 0;
  ScalingAttr scaling = plan.recipe.getWeight();
  if (scaling.getBlock().empty())
    return type.getNumElements();
  SmallVector<int64_t> block =
      getOperandBlock(plan.info, plan.info.getWeight(), scaling.getBlock());
  if (const auto &gather = plan.info.getWeight().source.gather)
    block = *getGatheredBlock(*gather, block, scaling.getBlock());
  int64_t numScales = 1;
  for (int64_t size : getScaleShape(type.getShape(), block))
    numScales *= size;
  return type.getNumElements() +
         numScales *
             getScaleByteWidth(*fp8::getScaleType(plan.recipe.getScaleType()));
}

static void setWeight(MatmulRecord &record, MatmulPlan &plan) {
  const OperandSource &source = plan.info.getWeight().source;
  Value stored = source.gather ? source.gather->source : source.value;
  auto type = cast<RankedTensorType>(stored.getType());
  record.weight = getOriginText(source.origin);
  record.isNamed = !source.origin.name.empty();
  record.weightBytesBefore = record.weightBytesAfter = getBytes(type);
  // Several ops may read a resource or global, so its name is the key.
  bool isNamed = source.origin.kind == OriginKind::Resource ||
                 source.origin.kind == OriginKind::Global;
  record.weightKey =
      isNamed ? source.origin.name : debugString(stored.getAsOpaquePointer());
  if (!record.refusal && !source.isQuantized && !source.fakeQuantizedType)
    record.weightBytesAfter = getQuantizedBytes(plan, type);
}

MatmulRecord::MatmulRecord(MatmulPlan &plan, const MatmulForm &form)
    : location(form.original->getLoc()),
      op(form.original->getName().getStringRef()), refusal(plan.info.refusal),
      recipe(debugString(Attribute(plan.recipe))),
      takesGivenScale(plan.recipe.getAct().getSource() == ScaleSource::Given) {
  MatmulInfo &info = plan.info;
  SmallVector<StringRef> names(info.forms);
  if (!form.name.empty())
    names.insert(names.begin(), form.name);
  forms = llvm::join(names, "+");
  if (auto parent = info.op->getParentOfType<FunctionOpInterface>())
    function = SymbolTable::getSymbolName(parent).str();
  bool isRecognised = !info.loopSizes.empty();
  auto getSize = [&](ArrayRef<unsigned> loops) {
    return isRecognised ? info.getSize(loops) : ShapedType::kDynamic;
  };
  m = getSize(info.m);
  n = getSize(info.n);
  k = getSize(info.k);
  for (unsigned loop : info.batch)
    batch.push_back(getSize(loop));
  if (isRecognised) {
    if (forms.empty())
      forms = "plain";
    shape = info.getShapeText();
    actType = debugString(info.getActivation().operand->get().getType());
    weightType = debugString(info.getWeight().operand->get().getType());
    if (info.hasWeight)
      setWeight(*this, plan);
    if (!refusal)
      granularity = explainGranularity(plan);
    return;
  }
  for (Type type : info.op->getOperandTypes())
    shape += (shape.empty() ? "" : ", ") + debugString(type);
}

void MatmulRecord::setName(StringRef name) {
  weight = name.empty() ? "constant" : name.str();
  isNamed = !name.empty();
  weightKey = isNamed ? weight : weightKey + "#" + std::to_string(index);
}

//===----------------------------------------------------------------------===//
// Remarks
//===----------------------------------------------------------------------===//

void fp8::emitMatmulRemark(const MatmulRecord &record) {
  auto describe = [&](auto &&remark) {
    remark << remark::metric("Op", record.op)
           << remark::metric("Shape", record.shape);
    if (!record.weight.empty())
      remark << remark::metric("Weight", record.weight);
    remark << remark::metric("Recipe", record.recipe);
    if (!record.granularity.empty())
      remark << remark::metric("Granularity", record.granularity);
  };
  if (!record.refusal) {
    auto remark = remark::passed(record.location,
                                 remark::RemarkOpts::name("quantize-matmul")
                                     .category("fp8")
                                     .function(record.function));
    describe(remark);
    return;
  }
  auto remark = remark::missed(
      record.location,
      remark::RemarkOpts::name(getReasonCode(record.refusal->reason))
          .category("fp8")
          .function(record.function));
  remark << remark::metric("Reason", record.refusal->message)
         << remark::metric("Suggestion", record.refusal->suggestion);
  describe(remark);
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

/// The text "file:line:col" of the first file location. If there is none, the
/// location as MLIR prints it.
static std::string getLocationText(Location location) {
  std::string text;
  location->walk([&](Location nested) {
    auto file = dyn_cast<FileLineColLoc>(nested);
    if (!file)
      return WalkResult::advance();
    text = file.getFilename().str() + ":" + std::to_string(file.getLine()) +
           ":" + std::to_string(file.getColumn());
    return WalkResult::interrupt();
  });
  return text.empty() ? debugString(location) : text;
}

static llvm::json::Value toJson(int64_t size) {
  if (ShapedType::isDynamic(size))
    return nullptr;
  return size;
}

static llvm::json::Value toJson(const std::string &text) {
  if (text.empty())
    return nullptr;
  return llvm::json::fixUTF8(text);
}

static void writeRecord(llvm::json::OStream &json, const MatmulRecord &record) {
  json.attribute("index", record.index);
  json.attribute("location", toJson(getLocationText(record.location)));
  json.attribute("function", toJson(record.function));
  json.attribute("op", record.op);
  json.attribute("status", record.refusal ? "refused" : "rewritten");
  if (record.refusal) {
    json.attribute("reason", getReasonCode(record.refusal->reason));
    json.attribute("message", toJson(record.refusal->message));
    json.attribute("suggestion", toJson(record.refusal->suggestion));
  } else {
    json.attribute("reason", nullptr);
    json.attribute("message", toJson("rewritten: " + record.shape));
    json.attribute("suggestion", nullptr);
  }
  json.attribute("form", toJson(record.forms));
  json.attribute("m", toJson(record.m));
  json.attribute("n", toJson(record.n));
  json.attribute("k", toJson(record.k));
  json.attributeArray("batch", [&] {
    for (int64_t size : record.batch)
      json.value(toJson(size));
  });
  json.attribute("act_type", toJson(record.actType));
  json.attribute("weight_type", toJson(record.weightType));
  json.attribute("weight", toJson(record.weight));
  json.attribute("recipe", toJson(record.recipe));
  json.attribute("granularity", toJson(record.granularity));
  json.attribute("weight_bytes_before", record.weightBytesBefore);
  json.attribute("weight_bytes_after", record.weightBytesAfter);
  if (record.exposedResults)
    json.attribute("exposed_results",
                   llvm::json::Array{record.exposedResults->first,
                                     record.exposedResults->second});
}

static void writeSummary(llvm::json::OStream &json, MatmulTotals totals) {
  json.attribute("found", totals.found);
  json.attribute("rewritten", totals.rewritten);
  json.attribute("refused", totals.found - totals.rewritten);
  json.attribute("weight_bytes_before", totals.weightBytesBefore);
  json.attribute("weight_bytes_after", totals.weightBytesAfter);
}

static std::string getModuleName(Operation *module) {
  if (StringAttr name =
          module->getAttrOfType<StringAttr>(SymbolTable::getSymbolAttrName()))
    return name.getValue().str();
  if (auto file = dyn_cast<FileLineColLoc>(module->getLoc()))
    return llvm::sys::path::filename(file.getFilename().getValue()).str();
  return "";
}

static void writeReport(llvm::raw_ostream &stream, Operation *module,
                        StringRef recipe, ArrayRef<MatmulRecord> records) {
  llvm::json::OStream json(stream, /*IndentSize=*/2);
  json.object([&] {
    json.attribute("version", 1);
    json.attribute("module", toJson(getModuleName(module)));
    json.attribute("recipe", recipe);
    json.attributeObject("summary",
                         [&] { writeSummary(json, getTotals(records)); });
    json.attributeArray("matmuls", [&] {
      for (const MatmulRecord &record : records)
        json.object([&] { writeRecord(json, record); });
    });
  });
  stream << "\n";
}

LogicalResult fp8::writeMatmulReport(Operation *module, StringRef recipe,
                                     ArrayRef<MatmulRecord> records,
                                     StringRef path, std::string &error) {
  std::error_code code;
  llvm::raw_fd_ostream stream(path, code, llvm::sys::fs::OF_Text);
  if (!code) {
    writeReport(stream, module, recipe, records);
    stream.close();
    code = stream.error();
    stream.clear_error();
  }
  if (!code)
    return success();
  error = "expected a file that can be written for the report, got '" +
          path.str() + "': " + code.message();
  return failure();
}
