//===- NamePolicy.cpp - Choose weights by name ----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Ordered include and exclude patterns for names of weights and for locations.
//
//===----------------------------------------------------------------------===//

#include "fp8/Transforms/NamePolicy.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/SmallVectorExtras.h"

using namespace mlir;
using namespace mlir::fp8;

bool NamePolicy::Entry::matches(StringRef name,
                                ArrayRef<std::string> locations) const {
  if (!onLocation)
    return pattern.matches(name);
  return llvm::any_of(
      locations, [&](StringRef location) { return pattern.matches(location); });
}

LogicalResult NamePolicy::add(StringRef text, bool include,
                              std::string &error) {
  bool onLocation = text.consume_front("loc:");
  llvm::Expected<NamePattern> pattern = NamePattern::create(text);
  if (!pattern) {
    error = llvm::toString(pattern.takeError());
    return failure();
  }
  entries.push_back({std::move(*pattern), include, onLocation});
  return success();
}

bool NamePolicy::addPreset(StringRef name) {
  const ModelNames *model = findModelNames(name);
  if (!model)
    return false;
  std::string error;
  size_t first = entries.size();
  for (StringRef pattern : model->include)
    (void)add(pattern, /*include=*/true, error);
  for (StringRef pattern : model->exclude)
    (void)add(pattern, /*include=*/false, error);
  for (Entry &entry : MutableArrayRef(entries).drop_front(first))
    entry.preset = name.str();
  return true;
}

SmallVector<StringRef> NamePolicy::getPresetNames() {
  return llvm::map_to_vector(getModelNames(), [](const ModelNames &model) {
    return StringRef(model.name);
  });
}

/// Collects all texts with which a user may describe a location.
static void collectLocationTexts(Location loc,
                                 SmallVectorImpl<std::string> &texts) {
  loc->walk([&](Location nested) {
    if (auto name = dyn_cast<NameLoc>(nested))
      texts.push_back(name.getName().str());
    if (auto file = dyn_cast<FileLineColLoc>(nested))
      texts.push_back(file.getFilename().str() + ":" +
                      std::to_string(file.getLine()) + ":" +
                      std::to_string(file.getColumn()));
    return WalkResult::advance();
  });
}

bool NamePolicy::isSelected(StringRef name, Location loc,
                            std::string &reason) const {
  SmallVector<std::string> locations;
  bool includesAny = false;
  const Entry *decision = nullptr;
  for (const Entry &entry : entries) {
    includesAny |= entry.include;
    if (entry.onLocation && locations.empty())
      collectLocationTexts(loc, locations);
    if (entry.matches(name, locations))
      decision = &entry;
  }
  if (decision ? decision->include : !includesAny)
    return true;
  std::string subject =
      name.empty() ? "a weight without a name" : "'" + name.str() + "'";
  reason = decision ? subject + " matches the exclude pattern '" +
                          decision->pattern.getText().str() + "'"
                    : subject + " matches no include pattern";
  return false;
}

std::string NamePolicy::getKey(StringRef name) const {
  bool includesAny = false, hasLocations = false;
  const Entry *decision = nullptr;
  for (const Entry &entry : entries) {
    includesAny |= entry.include;
    hasLocations |= entry.onLocation;
    if (!entry.onLocation && entry.matches(name, {}))
      decision = &entry;
  }
  // A later pattern for locations may decide instead.
  if (hasLocations)
    return decision ? std::to_string(decision - entries.begin()) : "none";
  bool isSelected = decision ? decision->include : !includesAny;
  return isSelected ? "selected" : "left";
}

NamePolicy::Unused
NamePolicy::getUnused(ArrayRef<std::pair<StringRef, Location>> weights) const {
  SmallVector<const Entry *> unused =
      llvm::map_to_vector(entries, [](const Entry &entry) { return &entry; });
  for (auto [name, loc] : weights) {
    SmallVector<std::string> locations;
    collectLocationTexts(loc, locations);
    llvm::erase_if(unused, [&, name = name](const Entry *entry) {
      return entry->matches(name, locations);
    });
  }
  Unused result;
  for (const Entry *entry : unused)
    if (entry->preset.empty())
      result.patterns.push_back(entry->pattern.getText());
  for (const Entry &entry : entries) {
    StringRef preset = entry.preset;
    auto isUsed = [&](const Entry &other) {
      return other.preset == preset && other.include &&
             !llvm::is_contained(unused, &other);
    };
    if (!preset.empty() && !llvm::is_contained(result.presets, preset) &&
        llvm::none_of(entries, isUsed))
      result.presets.push_back(preset);
  }
  return result;
}
