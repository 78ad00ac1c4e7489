//===- Tables.cpp - The tables for other programs -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The subcommand list, which prints the names as text, or all tables as JSON.
// Everything is read from the tables that the compiler itself uses.
// docs/Tables.md describes the JSON.
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "fp8/Checkpoint/LayoutReader.h"
#include "fp8/Runtime/ProgramABI.h"
#include "fp8/Support/GpuChip.h"
#include "fp8/Support/ManifestVersion.h"
#include "fp8/Support/Recipes.h"
#include "fp8/Support/WeightNames.h"

using namespace mlir::fp8;
using llvm::json::OStream;

template <typename Range>
static void writeList(OStream &json, llvm::StringRef key, const Range &range) {
  json.attributeArray(key, [&] {
    for (const auto &value : range)
      json.value(value);
  });
}

/// Writes a list under `key` with one object for each element of `range`.
template <typename Range, typename WriteFn>
static void writeObjects(OStream &json, llvm::StringRef key, const Range &range,
                         WriteFn write) {
  json.attributeArray(key, [&] {
    for (const auto &element : range)
      json.object([&] { write(element); });
  });
}

/// The spelling of the type in IR.
static llvm::StringRef getTypeName(ScaleType type) {
  return getNameInIR(getDType(type));
}

//===----------------------------------------------------------------------===//
// The tables
//===----------------------------------------------------------------------===//

static void writeFormats(OStream &json) {
  writeObjects(json, "formats", getFormats(), [&](Format format) {
    const FormatInfo &info = getFormatInfo(format);
    json.attribute("name", info.name);
    json.attribute("stored_type", getName(getDType(format)));
    json.attribute("exponent_bits", info.exponentBits);
    json.attribute("mantissa_bits", info.mantissaBits);
    json.attribute("bias", info.bias);
    json.attribute("max_finite", info.maxFinite);
    json.attribute("has_infinity", info.hasInfinity);
    json.attribute("is_fnuz", info.isFNUZ);
  });
}

static void writeStoredTypes(OStream &json) {
  writeObjects(json, "stored_types", getDTypes(), [&](DType dtype) {
    json.attribute("name", getName(dtype));
    json.attribute("bits", getBitWidth(dtype));
    if (llvm::StringRef name = getNameInIR(dtype); !name.empty())
      json.attribute("type", name);
  });
}

static void writeOperand(OStream &json, llvm::StringRef key,
                         const OperandRecipe &operand) {
  json.attributeObject(key, [&] {
    json.attribute("scales", stringifyScaleSource(operand.source));
    if (operand.hasScales())
      writeList(json, "block", operand.block);
  });
}

static void writeRecipes(OStream &json) {
  writeObjects(json, "recipes", getNamedRecipes(),
               [&](const NamedRecipe &recipe) {
                 json.attribute("name", recipe.name);
                 writeOperand(json, "activations", recipe.act);
                 writeOperand(json, "weights", recipe.weight);
                 json.attribute("scale_type", getTypeName(recipe.scaleType));
                 json.attribute("scale_rounding",
                                stringifyScaleRounding(recipe.scaleRounding));
               });
}

static void writeLayouts(OStream &json) {
  writeObjects(json, "layouts", getLayouts(), [&](const LayoutInfo &info) {
    json.attribute("id", info.id);
    json.attribute("name", info.name);
    json.attribute("description", info.description);
    json.attribute("semantics", getName(info.semantics));
    if (info.granularity != Granularity::None) {
      writeList(json, "block", info.block);
      json.attribute("scale", info.scaleKey);
      // The type is null if scales have the type of the weight before
      // quantization.
      if (info.scaleType)
        json.attribute("scale_type", getTypeName(*info.scaleType));
      else
        json.attribute("scale_type", nullptr);
    }
    if (!info.inputScaleKey.empty())
      json.attribute("input_scale", info.inputScaleKey);
    json.attribute("has_config", info.hasConfig);
    if (!info.recipe.empty())
      json.attribute("recipe", info.recipe);
  });
}

static void writePresets(OStream &json) {
  writeObjects(json, "presets", getModelNames(), [&](const ModelNames &model) {
    json.attribute("name", model.name);
    writeList(json, "include", model.include);
    writeList(json, "exclude", model.exclude);
    writeList(json, "sensitive", model.sensitive);
  });
}

/// The interface of compiled programs.
static void writeRuntime(OStream &json) {
  json.attributeObject("runtime", [&] {
    json.attribute("program_abi", FP8_PROGRAM_ABI_VERSION);
    json.attribute("manifest", FP8_MANIFEST_VERSION);
    json.attributeArray("dtypes", [&] {
      auto write = [&](llvm::StringRef name, int code, int bytes) {
        json.object([&] {
          json.attribute("name", name);
          json.attribute("code", code);
          json.attribute("bytes", bytes);
        });
      };
#define FP8_WRITE_DTYPE(NAME, TYPE, NUMBER, BYTES) write(#TYPE, NUMBER, BYTES);
      FP8_FOR_EACH_DTYPE(FP8_WRITE_DTYPE)
#undef FP8_WRITE_DTYPE
    });
    json.attributeObject("status", [&] {
#define FP8_WRITE_STATUS(NAME, KEY, NUMBER) json.attribute(#KEY, NUMBER);
      FP8_FOR_EACH_STATUS(FP8_WRITE_STATUS)
#undef FP8_WRITE_STATUS
    });
  });
}

static void writeJson() {
  OStream json(llvm::outs(), /*IndentSize=*/2);
  json.object([&] {
    json.attribute("version", 1);
    writeFormats(json);
    writeStoredTypes(json);
    writeRecipes(json);
    writeLayouts(json);
    writePresets(json);
    writeList(json, "chips", getGpuChipNames());
    writeList(json, "targets", getGpuTargetNames());
    json.attribute("parameter_manifest", paramManifestVersion);
    writeRuntime(json);
  });
  llvm::outs() << '\n';
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

template <typename Range, typename GetNameFn>
static void printNames(llvm::StringRef title, const Range &range,
                       GetNameFn getName) {
  llvm::outs() << title << ": ";
  llvm::interleaveComma(range, llvm::outs(), [&](const auto &element) {
    llvm::outs() << getName(element);
  });
  llvm::outs() << '\n';
}

static void printText() {
  auto itself = [](llvm::StringRef name) { return name; };
  printNames("formats", getFormats(),
             [](Format format) { return getFormatInfo(format).name; });
  printNames("recipes", getNamedRecipes(),
             [](const NamedRecipe &recipe) { return recipe.name; });
  printNames("layouts", getLayouts(),
             [](const LayoutInfo &info) { return info.name; });
  printNames("presets", getModelNames(),
             [](const ModelNames &model) { return model.name; });
  printNames("chips", getGpuChipNames(), itself);
  printNames("targets", getGpuTargetNames(), itself);
}

void mlir::fp8::runList(bool json) {
  if (json)
    writeJson();
  else
    printText();
}
