//===- LayoutSidecars.cpp - config.json of quantized models ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Replaces the part of config.json that describes the quantization to
// transformers and vLLM by that of the layout's entry.
//
//===----------------------------------------------------------------------===//

#include "LayoutEntry.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir::fp8;
using llvm::json::Array;
using llvm::json::Object;
using llvm::json::Value;

Array mlir::fp8::toJSON(llvm::ArrayRef<int64_t> block) {
  Array array;
  for (int64_t size : block)
    array.push_back(size);
  return array;
}

Array mlir::fp8::toJSON(llvm::ArrayRef<std::string> names) {
  Array array;
  for (const std::string &name : names)
    array.push_back(name);
  return array;
}

bool mlir::fp8::hasStaticInputs(const LayoutContent &output) {
  return !output.weights.empty() &&
         llvm::all_of(output.weights, [](const OutputWeight &weight) {
           return weight.inputScale.has_value();
         });
}

static std::string print(Object object) {
  return llvm::formatv("{0:2}\n", Value(std::move(object)));
}

/// config.json of the input with the new quantization, or without any.
static std::string replaceQuantization(const LayoutContent &output) {
  std::vector<std::string> lines;
  for (const std::string &member : getOtherMembers(output.config.text))
    lines.push_back("  " + member);
  const LayoutEntry &entry = getLayoutEntry(output.layout);
  if (entry.info.hasConfig) {
    std::string text =
        print(Object{{"quantization_config", entry.makeConfig(output)}});
    // Without the braces of the object.
    lines.push_back(llvm::StringRef(text).drop_front(2).drop_back(3).str());
  }
  return "{\n" + llvm::join(lines, ",\n") + "\n}\n";
}

std::vector<std::pair<std::string, std::string>>
mlir::fp8::getSidecars(const LayoutContent &output) {
  std::vector<std::pair<std::string, std::string>> sidecars;
  const LayoutEntry &entry = getLayoutEntry(output.layout);
  if (!entry.info.hasConfig && output.config.text.empty())
    return sidecars;
  sidecars.emplace_back("config.json", replaceQuantization(output));
  if (entry.makeOtherFile) {
    auto [name, content] = entry.makeOtherFile(output);
    sidecars.emplace_back(name.str(), print(std::move(content)));
  }
  return sidecars;
}
