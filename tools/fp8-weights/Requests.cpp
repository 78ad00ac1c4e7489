//===- Requests.cpp - Flags as requests -----------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads the values of flags and refuses flags that contradict each other.
//
//===----------------------------------------------------------------------===//

#include "Requests.h"
#include "Flags.h"
#include "fp8/Support/Recipes.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <functional>

using namespace mlir::fp8;
using namespace mlir::fp8::flags;
namespace cl = llvm::cl;

/// Reads "128x128", "1x-1".
static llvm::Expected<llvm::SmallVector<int64_t>>
parseBlock(llvm::StringRef text) {
  llvm::SmallVector<llvm::StringRef, 2> parts;
  text.split(parts, 'x');
  llvm::SmallVector<int64_t> block(parts.size());
  for (auto [part, size] : llvm::zip_equal(parts, block))
    if (part.getAsInteger(10, size))
      size = 0;
  if (block.size() == 2 && explainInvalidBlockShape(block, 2).empty())
    return block;
  return llvm::createStringError(
      "expected a block such as 128x128, 1x64 or -1x-1, got '" + text + "'");
}

/// Reads "5GB", "300 MB", "1000".
static llvm::Expected<uint64_t> parseSize(llvm::StringRef text) {
  llvm::StringRef rest = text;
  uint64_t number, unit = 1;
  bool isNumber = !rest.consumeInteger(10, number);
  rest = rest.trim();
  for (auto [name, size] : {std::pair<llvm::StringRef, uint64_t>("kB", 1'000),
                            {"MB", 1'000'000},
                            {"GB", 1'000'000'000}})
    if (rest.equals_insensitive(name)) {
      unit = size;
      rest = "";
    }
  if (!isNumber || !rest.empty() || number == 0 || number > UINT64_MAX / unit)
    return llvm::createStringError(
        "expected a size such as 5GB or 300MB, got '" + text + "'");
  return number * unit;
}

namespace {
/// A recipe, and the default layout for its weights.
struct WeightRecipe {
  const NamedRecipe *recipe;
  Layout layout;
};
} // namespace

/// The recipe of --recipe; none if it is not given.
static llvm::Expected<std::optional<WeightRecipe>> findRecipe() {
  if (recipe.empty())
    return std::nullopt;
  std::vector<llvm::StringRef> names;
  for (const NamedRecipe &each : getNamedRecipes())
    for (const LayoutInfo &info : getLayouts()) {
      if (info.recipe != each.name)
        continue;
      if (each.name == recipe)
        return WeightRecipe{&each, info.layout};
      names.push_back(each.name);
    }
  return llvm::createStringError("expected a recipe of " +
                                 llvm::join(names, ", ") + ", got '" + recipe +
                                 "'");
}

static llvm::Expected<Layout>
findRequestedLayout(const std::optional<WeightRecipe> &recipe) {
  if (layoutName.empty() && recipe)
    return recipe->layout;
  if (layoutName.empty())
    return llvm::createStringError(
        "expected --layout=NAME%s, got none (fp8-weights layouts lists them)",
        quantizeCommand ? " or --recipe=NAME" : "");
  if (const LayoutInfo *info = findLayout(layoutName))
    return info->layout;
  return llvm::createStringError("expected a layout that fp8-weights layouts "
                                 "lists, got '" +
                                 layoutName + "'");
}

llvm::Expected<QuantizeRequest> mlir::fp8::getRequest() {
  auto chosen = findRecipe();
  if (!chosen)
    return chosen.takeError();
  auto layout = findRequestedLayout(*chosen);
  if (!layout)
    return layout.takeError();
  QuantizeRequest request = getDefaultRequest(*layout);
  request.format = format;
  const NamedRecipe *named = *chosen ? (*chosen)->recipe : nullptr;
  if (named && named->weight.hasScales())
    request.block.assign(std::begin(named->weight.block),
                         std::end(named->weight.block));
  if (!blockText.empty()) {
    auto block = parseBlock(blockText);
    if (!block)
      return block.takeError();
    request.block = *block;
  }
  if (!semanticsName.empty()) {
    auto semantics = parseSemantics(semanticsName);
    if (!semantics)
      return llvm::createStringError("expected semantics of " +
                                     llvm::join(getSemanticsNames(), ", ") +
                                     ", got '" + semanticsName + "'");
    request.semantics = *semantics;
  }
  bool isCast = getLayoutInfo(*layout).isCast();
  if (named && isCast == named->weight.hasScales())
    return llvm::createStringError("expected a recipe of the layout " +
                                   getLayoutInfo(*layout).name + ", got '" +
                                   recipe + "'");
  if (std::string problem = explainInvalidRequest(request); !problem.empty())
    return llvm::createStringError(problem);
  return request;
}

llvm::Expected<ConvertRequest> mlir::fp8::getConvertRequest() {
  auto target = getRequest();
  if (!target)
    return target.takeError();
  if (!semanticsName.empty() && !requantize)
    return llvm::createStringError("expected --requantize with --semantics, "
                                   "which says how to quantize, got none");
  ConvertRequest request;
  request.target = *target;
  request.hasBlock = !blockText.empty();
  request.hasFormat = format.getNumOccurrences() != 0;
  request.requantize = requantize;
  request.assumeUnitScale = assumeUnitScale;
  return request;
}

llvm::Expected<WeightPolicy> mlir::fp8::getPolicy() {
  WeightPolicy policy;
  bool isDefault = presets.empty() && policyFiles.empty() && includes.empty();
  if (isDefault)
    if (llvm::Error error = policy.addPreset("linear", keepSensitive))
      return error;
  for (const std::string &name : presets)
    if (llvm::Error error = policy.addPreset(name, keepSensitive))
      return error;
  for (const std::string &path : policyFiles)
    if (llvm::Error error = policy.addFile(path, keepSensitive))
      return error;
  std::vector<std::pair<unsigned, std::pair<std::string, bool>>> patterns;
  for (unsigned i = 0; i < includes.size(); ++i)
    patterns.push_back({includes.getPosition(i), {includes[i], true}});
  for (unsigned i = 0; i < excludes.size(); ++i)
    patterns.push_back({excludes.getPosition(i), {excludes[i], false}});
  llvm::sort(patterns);
  for (const auto &[position, pattern] : patterns)
    if (llvm::Error error = policy.add(pattern.first, pattern.second))
      return error;
  if (keepSensitive && !policy.hasPreset())
    return llvm::createStringError(
        "expected a preset with --keep-sensitive, which keeps what users of "
        "its model found sensitive, got none");
  return policy;
}

llvm::Error mlir::fp8::checkManifestAlone() {
  const std::reference_wrapper<cl::Option> others[] = {
      layoutName, recipe,   blockText, format,      semanticsName,
      includes,   excludes, presets,   policyFiles, keepSensitive};
  for (const cl::Option &option : others)
    if (option.getNumOccurrences() != 0)
      return llvm::createStringError(
          "expected no --" + option.ArgStr +
          " with --manifest, which states what to make, got one");
  return llvm::Error::success();
}

/// The part of the command line that decides the bytes of the output.
static std::string getFingerprint(int argc, char **argv) {
  std::string text;
  for (int i = 1; i < argc; ++i) {
    llvm::StringRef argument = argv[i];
    if (!argument.starts_with("-j") && argument != "--quiet" &&
        argument != "--overwrite")
      text += argument.str() + "\n";
  }
  return text;
}

llvm::Expected<RewriteOptions> mlir::fp8::getRewriteOptions(int argc,
                                                            char **argv) {
  RewriteOptions options;
  options.input = input;
  options.output = output;
  options.threads = threads;
  options.dryRun = dryRun;
  options.overwrite = overwrite;
  options.resume = !noResume;
  options.quiet = quiet;
  options.fingerprint = getFingerprint(argc, argv);
  if (output.empty() && !dryRun)
    return llvm::createStringError("expected -o PATH, got none");
  auto size = parseSize(shardSize);
  if (!size)
    return size.takeError();
  bool isFile = llvm::StringRef(output).ends_with(".safetensors");
  if (isFile && shardSize.getNumOccurrences() != 0)
    return llvm::createStringError(
        "expected a folder as the output with --shard-size, got the file '" +
        output + "'");
  if (!isFile)
    options.shardBytes = *size;
  return options;
}
