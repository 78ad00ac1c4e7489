//===- NamePolicy.cpp - Choose weights by name ----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Ordered include and exclude patterns, and the presets of known models.
//
//===----------------------------------------------------------------------===//

#include "fp8/Transforms/NamePolicy.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/SmallVectorExtras.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {
struct Preset {
  StringLiteral name;
  SmallVector<StringRef, 4> include;
  SmallVector<StringRef, 8> exclude;
};
} // namespace

/// Substrings of parameter names: what the users' quantizers of these models
/// convert and what they keep in high precision.
static ArrayRef<Preset> getPresets() {
  static const Preset presets[] = {
      {"flux1", {"single_blocks", "double_blocks"}, {"norm", "mod"}},
      {"flux2",
       {"single_blocks", "double_blocks"},
       {"norm", "pe_embedder", "time_in", "_modulation"}},
      {"framepack", {"transformer_blocks"}, {"norm"}},
      {"hunyuan-video", {"double_blocks"}, {"norm", "_emb"}},
      {"ideogram4", {"layers."}, {"norm", "adaln"}},
      {"krea2", {"blocks."}, {"mod.", "norm", "txtfusion"}},
      {"llama", {"layers."}, {"norm", "embed_tokens", "lm_head"}},
      {"qwen-image", {"transformer_blocks"}, {"norm", "time_text_embed"}},
      // Also keeps what was found sensitive: modulation and the second image
      // MLP.
      {"qwen-image-quality",
       {"transformer_blocks"},
       {"norm", "time_text_embed", "_mod", "img_mlp.net.2"}},
      {"wan",
       {"blocks"},
       {"norm", "patch_embedding", "text_embedding", "time_embedding",
        "time_projection", "head", "modulation", "img_emb"}},
      {"z-image",
       {"layers.", "noise_refiner.", "context_refiner."},
       {"_modulation", ".norm_", "_norm"}},
  };
  return presets;
}

bool NamePolicy::Entry::matches(StringRef subject) const {
  return glob ? glob->match(subject) : subject.contains(text);
}

bool NamePolicy::Entry::matches(StringRef name,
                                ArrayRef<std::string> locations) const {
  if (!onLocation)
    return matches(name);
  return llvm::any_of(locations,
                      [&](StringRef location) { return matches(location); });
}

LogicalResult NamePolicy::add(StringRef pattern, bool include,
                              std::string &error) {
  bool onLocation = pattern.consume_front("loc:");
  if (pattern.empty()) {
    error = "expected a pattern, got an empty one";
    return failure();
  }
  Entry entry{pattern.str(), include, onLocation, std::nullopt};
  if (pattern.find_first_of("*?[{\\") != StringRef::npos) {
    auto glob = llvm::GlobPattern::create(pattern);
    if (!glob) {
      error = "expected a pattern, got '" + pattern.str() +
              "': " + llvm::toString(glob.takeError());
      return failure();
    }
    entry.glob = std::move(*glob);
  }
  entries.push_back(std::move(entry));
  return success();
}

bool NamePolicy::addPreset(StringRef name) {
  const Preset *preset = llvm::find_if(
      getPresets(), [&](const Preset &p) { return p.name == name; });
  if (preset == getPresets().end())
    return false;
  std::string error;
  size_t first = entries.size();
  for (StringRef pattern : preset->include)
    (void)add(pattern, /*include=*/true, error);
  for (StringRef pattern : preset->exclude)
    (void)add(pattern, /*include=*/false, error);
  for (Entry &entry : MutableArrayRef(entries).drop_front(first))
    entry.ofPreset = true;
  return true;
}

SmallVector<StringRef> NamePolicy::getPresetNames() {
  return llvm::map_to_vector(getPresets(), [](const Preset &preset) {
    return StringRef(preset.name);
  });
}

/// All texts by which a person may call a location.
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
                          decision->text + "'"
                    : subject + " matches no include pattern";
  return false;
}

SmallVector<StringRef> NamePolicy::getUnusedPatterns(
    ArrayRef<std::pair<StringRef, Location>> weights) const {
  SmallVector<const Entry *> unused;
  for (const Entry &entry : entries)
    if (!entry.ofPreset)
      unused.push_back(&entry);
  for (auto [name, loc] : weights) {
    if (unused.empty())
      break;
    SmallVector<std::string> locations;
    collectLocationTexts(loc, locations);
    llvm::erase_if(unused, [&, name = name](const Entry *entry) {
      return entry->matches(name, locations);
    });
  }
  return llvm::map_to_vector(
      unused, [](const Entry *entry) { return StringRef(entry->text); });
}
