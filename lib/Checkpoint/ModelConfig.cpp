//===- ModelConfig.cpp - config.json of a model ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads config.json, and selects the part of it that an output keeps.
//
//===----------------------------------------------------------------------===//

#include "StrictJson.h"
#include "fp8/Checkpoint/QuantizationConfig.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir::fp8;

llvm::Expected<ModelConfig>
mlir::fp8::readModelConfig(const Checkpoint &checkpoint) {
  ModelConfig result;
  auto object = checkpoint.readJsonSidecar("config.json");
  if (!object)
    return object.takeError();
  auto text = checkpoint.readSidecar("config.json");
  if (!text)
    return text.takeError();
  if (!*object || !*text)
    return result;
  result.text = std::move(**text);
  result.namesModel = llvm::any_of(
      std::initializer_list<llvm::StringRef>{"model_type", "architectures",
                                             "_class_name"},
      [&](llvm::StringRef key) { return (*object)->get(key) != nullptr; });
  return result;
}

//===----------------------------------------------------------------------===//
// Leaving out
//===----------------------------------------------------------------------===//

static bool isSection(const JsonMember &member) {
  if (member.name == "quantization_config" ||
      member.name == "compression_config")
    return true;
  return llvm::StringRef(member.valueText).starts_with("{") &&
         llvm::any_of(cutMembers(member.valueText), [](const JsonMember &each) {
           return each.name == "quant_method";
         });
}

static bool hasSection(llvm::StringRef text) {
  return text.starts_with("{") &&
         llvm::any_of(cutMembers(text), [](const JsonMember &member) {
           return isSection(member) || hasSection(member.valueText);
         });
}

/// The text of an object without its sections about quantization. `indent` is
/// the indentation of the closing brace.
static std::string dropSections(llvm::StringRef text,
                                const std::string &indent) {
  if (!hasSection(text))
    return text.str();
  std::vector<std::string> members;
  for (const JsonMember &member : cutMembers(text))
    if (!isSection(member))
      members.push_back(indent + "  " + member.keyText + ": " +
                        dropSections(member.valueText, indent + "  "));
  if (members.empty())
    return "{}";
  return "{\n" + llvm::join(members, ",\n") + "\n" + indent + "}";
}

std::vector<std::string> mlir::fp8::getOtherMembers(llvm::StringRef text) {
  std::vector<std::string> result;
  for (const JsonMember &member : cutMembers(text))
    if (!isSection(member))
      result.push_back(member.keyText + ": " +
                       dropSections(member.valueText, "  "));
  return result;
}
