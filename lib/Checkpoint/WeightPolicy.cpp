//===- WeightPolicy.cpp - Select weights by name --------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Adds the patterns of rules, of presets and of policy files, and matches
// names.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/WeightPolicy.h"
#include "Failure.h"
#include "StrictJson.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir::fp8;

static constexpr llvm::StringLiteral linearPreset = "linear";

/// Patterns that `linear` excludes besides those of routers, for unknown
/// models. The last one is a glob for whole names: `output.weight` is the name
/// of the head in models by Mistral, and `score.weight` in classifiers.
static constexpr llvm::StringLiteral notLinear[] = {
    "norm", "embed", "lm_head", "head.weight", "shared.weight",        "wte.",
    "wpe.", "lora_", "dora_",   "classifier",  "{output,score}.weight"};

/// Layers of diffusion transformers that are often sensitive.
static constexpr llvm::StringLiteral usuallySensitive[] = {
    "time_",    "modulation", "_mod.", "img_in",     "txt_in",
    "proj_out", "patch_",     "head",  "final_layer"};

llvm::Error WeightPolicy::add(llvm::StringRef text, bool include,
                              bool ofPreset) {
  auto pattern = NamePattern::create(text);
  if (!pattern)
    return pattern.takeError();
  entries.push_back({std::move(*pattern), include, ofPreset});
  return llvm::Error::success();
}

llvm::Error WeightPolicy::add(llvm::StringRef text, bool include) {
  return add(text, include, /*ofPreset=*/false);
}

llvm::Error WeightPolicy::addPreset(llvm::StringRef name, bool keepSensitive) {
  auto addAll = [&](auto patterns, bool include) {
    for (llvm::StringRef pattern : patterns)
      llvm::cantFail(add(pattern, include, /*ofPreset=*/true));
  };
  if (name == linearPreset) {
    addAll(llvm::ArrayRef<llvm::StringRef>{"*"}, true);
    addAll(llvm::ArrayRef(notLinear), false);
    addAll(getRouterPatterns(), false);
    if (keepSensitive)
      addAll(llvm::ArrayRef(usuallySensitive), false);
    return llvm::Error::success();
  }
  const ModelNames *model = findModelNames(name);
  if (!model) {
    std::string known = linearPreset.str();
    for (const ModelNames &each : getModelNames())
      known += ", " + each.name.str();
    return llvm::createStringError("expected a preset of " + known + ", got '" +
                                   name + "'");
  }
  addAll(model->include, true);
  addAll(model->exclude, false);
  if (keepSensitive)
    addAll(model->sensitive, false);
  return llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// Files
//===----------------------------------------------------------------------===//

llvm::Error WeightPolicy::addFile(llvm::StringRef path, bool keepSensitive) {
  auto file = llvm::MemoryBuffer::getFile(path, /*IsText=*/true);
  if (!file)
    return fail(path,
                "expected a policy file, got: " + file.getError().message());
  JsonProblem problem;
  auto object = parseStrictJson((*file)->getBuffer(), {}, problem);
  if (!object)
    return fail(path, problem.reason);
  const llvm::json::Array *rules = object->getArray("rules");
  if (!rules || object->size() != 1)
    return fail(path, "expected one key, 'rules', with a list");
  for (const llvm::json::Value &value : *rules) {
    const llvm::json::Object *rule = value.getAsObject();
    llvm::Error error = llvm::Error::success();
    if (rule && rule->size() == 1 && rule->getString("include"))
      error = add(*rule->getString("include"), /*include=*/true);
    else if (rule && rule->size() == 1 && rule->getString("exclude"))
      error = add(*rule->getString("exclude"), /*include=*/false);
    else if (rule && rule->size() == 1 && rule->getString("preset"))
      error = addPreset(*rule->getString("preset"), keepSensitive);
    else
      return fail(path, "expected rules with one of 'include', 'exclude' and "
                        "'preset', got " +
                            quote(llvm::formatv("{0}", value).str()));
    if (error)
      return fail(path, llvm::toString(std::move(error)));
  }
  return llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// Queries
//===----------------------------------------------------------------------===//

bool mlir::fp8::isFusedExperts(llvm::StringRef name,
                               llvm::ArrayRef<int64_t> shape) {
  auto [layer, part] = name.rsplit('.');
  return shape.size() == 3 && !part.ends_with("bias") &&
         (layer == "experts" || layer.ends_with(".experts"));
}

bool WeightPolicy::hasPreset() const {
  return llvm::any_of(entries, [](const Entry &each) { return each.ofPreset; });
}

bool WeightPolicy::isSelected(llvm::StringRef name, std::string &reason) const {
  bool includesAny = false;
  const Entry *decision = nullptr;
  for (const Entry &entry : entries) {
    includesAny |= entry.include;
    if (entry.pattern.matches(name))
      decision = &entry;
  }
  if (decision ? decision->include : !includesAny)
    return true;
  reason = decision ? "it matches the exclude pattern '" +
                          decision->pattern.getText().str() + "'"
                    : "it matches no include pattern";
  return false;
}

std::vector<std::string>
WeightPolicy::getUnusedPatterns(llvm::ArrayRef<llvm::StringRef> names) const {
  std::vector<std::string> unused;
  for (const Entry &entry : entries)
    if (!entry.ofPreset && llvm::none_of(names, [&](llvm::StringRef name) {
          return entry.pattern.matches(name);
        }))
      unused.push_back(entry.pattern.getText().str());
  return unused;
}
