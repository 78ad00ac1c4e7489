//===- ParamManifestWriter.cpp - Write the manifest of parameters ---------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Writes what became of each parameter as JSON (docs/Manifest.md).
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/BlockShape.h"
#include "fp8/Support/ManifestVersion.h"
#include "fp8/Transforms/ConvertParams.h"
#include "mlir/Support/DebugStringHelper.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace mlir::fp8;

static void writeShape(llvm::json::OStream &json, StringRef key,
                       ArrayRef<int64_t> shape) {
  json.attributeArray(key, [&] {
    for (int64_t size : shape)
      json.value(size);
  });
}

/// Writes `argument`, if there is one, `type` and `shape` of a tensor.
static void writeTensor(llvm::json::OStream &json, StringRef key,
                        std::optional<unsigned> argument, Type elementType,
                        ArrayRef<int64_t> shape) {
  json.attributeObject(key, [&] {
    if (argument)
      json.attribute("argument", *argument);
    json.attribute("type", debugString(elementType));
    writeShape(json, "shape", shape);
  });
}

static void writeSpec(llvm::json::OStream &json, const ParamRecord &record) {
  const ParamSpec &spec = *record.spec;
  ArrayRef<int64_t> shape = record.originalType.getShape();
  writeTensor(json, "data", record.argument, spec.format,
              record.getDataShape());
  if (record.rowAlignment > 1)
    json.attribute("row_alignment", record.rowAlignment);
  json.attribute("overflow", stringifyOverflow(spec.overflow));
  if (!record.scaleArgument)
    return;
  writeTensor(json, "scale", record.scaleArgument, spec.scaleType,
              getScaleShape(shape, spec.block));
  writeShape(json, "block", spec.block);
  json.attribute("scale_rounding", stringifyScaleRounding(spec.scaleRounding));
  json.attribute("amax_floor", spec.amaxFloor);
  json.attribute("division", stringifyDivision(spec.division));
}

static void writeRecord(llvm::json::OStream &json, const ParamRecord &record) {
  json.attribute("name", record.name);
  json.attribute("function", record.function);
  writeTensor(json, "original", std::nullopt,
              record.originalType.getElementType(),
              record.originalType.getShape());
  json.attribute("quantized", record.spec.has_value());
  if (record.spec)
    return writeSpec(json, record);
  writeTensor(json, "data", record.argument,
              record.originalType.getElementType(),
              record.originalType.getShape());
  json.attribute("reason", record.code);
  json.attribute("message", record.message);
}

void fp8::writeParamManifest(llvm::raw_ostream &os, ModuleOp module,
                             ArrayRef<ParamRecord> records) {
  llvm::json::OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attribute("version", paramManifestVersion);
    json.attribute("module", module.getSymName().value_or(""));
    json.attributeArray("parameters", [&] {
      for (const ParamRecord &record : records)
        json.object([&] { writeRecord(json, record); });
    });
  });
  os << "\n";
}
