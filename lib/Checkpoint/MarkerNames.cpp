//===- MarkerNames.cpp - Match markers with layers ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Matches the names in the metadata with those of tensors.
//
//===----------------------------------------------------------------------===//

#include "ComfyMarkers.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir::fp8;

/// Tensors of a file may have been renamed, for example by removing a prefix,
/// while the metadata has not changed. This is the change of the prefix.
namespace {
struct PrefixChange {
  std::string dropped, added;

  std::string apply(llvm::StringRef layer) const {
    return layer.consume_front(dropped) ? added + layer.str() : "";
  }
};
} // namespace

static bool hasWeight(const Checkpoint &checkpoint, llvm::StringRef layer) {
  return checkpoint.find((layer + ".weight").str()) != nullptr;
}

/// All changes of the prefix that turn `layer` into the name of a layer that
/// has a weight.
static std::vector<PrefixChange> listChanges(const Checkpoint &checkpoint,
                                             llvm::StringRef layer) {
  std::vector<PrefixChange> changes;
  for (size_t dot = layer.find('.'); dot != llvm::StringRef::npos;
       dot = layer.find('.', dot + 1))
    if (hasWeight(checkpoint, layer.drop_front(dot + 1)))
      changes.push_back({layer.take_front(dot + 1).str(), ""});
  std::string end = ("." + layer + ".weight").str();
  for (const StoredTensor &tensor : checkpoint.getTensors())
    if (llvm::StringRef name = tensor.name; name.consume_back(end))
      changes.push_back({"", name.str() + "."});
  return changes;
}

void mlir::fp8::matchPrefix(const Checkpoint &checkpoint,
                            ComfyMarkers &markers) {
  std::vector<std::string> lost;
  for (const auto &entry : markers.layers)
    if (entry.second.metadata && !hasWeight(checkpoint, entry.first()))
      lost.push_back(entry.first().str());
  if (lost.empty())
    return;
  auto fitsAll = [&](const PrefixChange &change) {
    return llvm::all_of(lost, [&](const std::string &layer) {
      std::string name = change.apply(layer);
      return !name.empty() && hasWeight(checkpoint, name) &&
             !markers.layers.contains(name);
    });
  };
  std::vector<PrefixChange> changes = listChanges(checkpoint, lost.front());
  llvm::erase_if(changes, [&](const auto &each) { return !fitsAll(each); });
  if (changes.size() != 1)
    return;
  for (const std::string &layer : lost) {
    ComfyMarker marker = std::move(markers.layers[layer]);
    markers.layers.erase(layer);
    markers.layers[changes.front().apply(layer)] = std::move(marker);
  }
}
