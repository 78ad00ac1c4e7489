//===- QuantizationConfig.cpp - Quantization in config.json ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds and reads the entries about quantization. An entry of an unexpected
// type counts as absent.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/QuantizationConfig.h"
#include "Failure.h"
#include "StrictJson.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <map>

using namespace mlir::fp8;
using llvm::json::Array;
using llvm::json::Object;
using llvm::json::Value;

static constexpr llvm::StringLiteral configName = "config.json";

/// The methods whose weights are FP8 with the names of a layout.
static constexpr llvm::StringLiteral methods[] = {
    "compressed-tensors", "fbgemm_fp8", "fp8", "modelopt"};

//===----------------------------------------------------------------------===//
// Finding
//===----------------------------------------------------------------------===//

namespace {
/// A JSON object that says how a model was quantized.
struct Section {
  /// "config.json: text_config.quantization_config".
  std::string place;
  const Object *object;
};
} // namespace

/// The members sorted by name, because llvm::json::Object has no stable order.
static std::map<llvm::StringRef, const Value *> sortMembers(const Object &all) {
  std::map<llvm::StringRef, const Value *> members;
  for (const auto &[name, value] : all)
    members[name] = &value;
  return members;
}

/// Whether a member is about quantization. "quantization" is the name of MLX,
/// but other programs use it for other things.
static bool isSection(llvm::StringRef name, const Object &object) {
  return name == "quantization_config" || name == "compression_config" ||
         object.getString("quant_method") ||
         (name == "quantization" && object.getInteger("bits"));
}

/// Adds the sections inside of `value`, the outer ones first.
static void findSections(const Value &value, const std::string &place,
                         std::vector<Section> &sections) {
  if (const Array *array = value.getAsArray())
    for (const auto &[i, element] : llvm::enumerate(*array))
      findSections(element, place + "[" + std::to_string(i) + "]", sections);
  const Object *object = value.getAsObject();
  if (!object)
    return;
  std::string prefix =
      place + (llvm::StringRef(place).ends_with(": ") ? "" : ".");
  std::vector<std::pair<std::string, const Value *>> others;
  for (const auto &[name, member] : sortMembers(*object)) {
    std::string inner = prefix + name.str();
    const Object *section = member->getAsObject();
    if (section && isSection(name, *section))
      sections.push_back({inner, section});
    else
      others.push_back({inner, member});
  }
  for (const auto &[inner, member] : others)
    findSections(*member, inner, sections);
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

static void readBlock(const Array *array, QuantizationConfig &result) {
  if (!array || array->size() != 2)
    return;
  auto rows = (*array)[0].getAsInteger(), columns = (*array)[1].getAsInteger();
  if (!rows || !columns || *rows <= 0 || *columns <= 0)
    return;
  llvm::SmallVector<int64_t, 2> block = {*rows, *columns};
  if (!llvm::is_contained(result.blocks, block))
    result.blocks.push_back(std::move(block));
}

static void readTargets(const Object &group, QuantizationConfig &result) {
  const Array *targets = group.getArray("targets");
  if (!targets)
    return;
  for (const Value &target : *targets)
    if (auto name = target.getAsString();
        name && !llvm::is_contained(result.targets, *name))
      result.targets.push_back(name->str());
}

static std::string explainGroup(llvm::StringRef name, const Object &weights) {
  int64_t bits = weights.getInteger("num_bits").value_or(8);
  llvm::StringRef type = weights.getString("type").value_or("float");
  if (bits == 8 && type == "float")
    return "";
  return llvm::formatv("expected 8-bit floats in the groups of config.json, "
                       "got {0}-bit {1} in {2}",
                       bits, quote(type), quote(name));
}

/// Reads the groups of compressed-tensors, which say which weights are
/// quantized and how.
static void readGroups(const Object &groups, QuantizationConfig &result) {
  for (const auto &[name, value] : sortMembers(groups)) {
    const Object *group = value->getAsObject();
    const Object *weights = group ? group->getObject("weights") : nullptr;
    if (!weights)
      continue;
    readBlock(weights->getArray("block_structure"), result);
    readTargets(*group, result);
    if (result.foreign.empty())
      result.foreign = explainGroup(name, *weights);
  }
}

/// Checks ModelOpt's algorithm, which is one for all weights or a mixture. The
/// result is empty if it is FP8.
static std::string explainAlgorithm(const Object &object) {
  llvm::StringRef name = object.getString("quant_algo").value_or("FP8");
  if (name.starts_with("FP8") || name == "MXFP8")
    return "";
  return "expected the quant_algo FP8 or MXFP8, got " + quote(name);
}

/// Why the section does not describe FP8 that is read here; empty if it does.
static std::string explainMethod(const Section &section) {
  const Object &object = *section.object;
  if (auto method = object.getString("quant_method")) {
    if (llvm::is_contained(methods, *method))
      return explainAlgorithm(object);
    return "expected weights of high precision or a quant_method of " +
           llvm::join(llvm::ArrayRef<llvm::StringLiteral>(methods), ", ") +
           ", got " + quote(*method) + " in " + section.place;
  }
  for (llvm::StringRef key : {"bits", "w_bit", "wbits", "weight_bits"})
    if (auto bits = object.getInteger(key); bits && *bits > 0 && *bits <= 8)
      return llvm::formatv("expected weights of high precision or FP8, got "
                           "{0}-bit ones in {1}",
                           *bits, section.place);
  for (llvm::StringRef key : {"load_in_4bit", "load_in_8bit"})
    if (object.getBoolean(key).value_or(false))
      return "expected weights of high precision or FP8, got " + key.str() +
             " in " + section.place;
  return explainAlgorithm(object);
}

static void readSection(const Section &section, QuantizationConfig &result) {
  const Object &object = *section.object;
  const Object *groups = object.getObject("config_groups");
  if (result.method.empty())
    result.method =
        object.getString("quant_method")
            .value_or(groups ? "compressed-tensors" : llvm::StringRef())
            .str();
  readBlock(object.getArray("weight_block_size"), result);
  result.isUE8M0 |= object.getString("scale_fmt") == "ue8m0";
  if (const Value *scheme = object.get("kv_cache_scheme");
      scheme && result.cacheScheme == Value(nullptr))
    result.cacheScheme = *scheme;
  if (groups)
    readGroups(*groups, result);
  if (result.foreign.empty())
    result.foreign = explainMethod(section);
}

/// Files of other quantizers. Each file as a whole is a section.
static constexpr llvm::StringLiteral otherConfigs[] = {
    "quant_config.json", "quantization_config.json", "quantize_config.json"};

llvm::Expected<QuantizationConfig>
mlir::fp8::readQuantizationConfig(const Checkpoint &checkpoint) {
  auto config = checkpoint.readJsonSidecar(configName);
  if (!config)
    return config.takeError();
  llvm::json::Value root = nullptr;
  if (*config)
    root = std::move(**config);
  std::vector<Section> sections;
  findSections(root, configName.str() + ": ", sections);
  QuantizationConfig result;
  for (const Section &section : sections)
    readSection(section, result);
  for (llvm::StringRef name : otherConfigs) {
    auto other = checkpoint.readJsonSidecar(name);
    if (!other)
      return other.takeError();
    if (*other && result.foreign.empty())
      result.foreign = explainMethod({name.str(), &**other});
  }
  auto modelOpt = checkpoint.readJsonSidecar("hf_quant_config.json");
  if (!modelOpt)
    return modelOpt.takeError();
  const Object *quantization =
      *modelOpt ? (*modelOpt)->getObject("quantization") : nullptr;
  if (result.method.empty() && quantization) {
    result.method = "modelopt";
    if (result.foreign.empty())
      result.foreign = explainAlgorithm(*quantization);
  }
  return result;
}
