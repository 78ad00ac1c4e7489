//===- WeightNames.cpp - Patterns for names of weights --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Matches patterns with names, and has the table of models and their patterns.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/WeightNames.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir::fp8;

llvm::Expected<NamePattern> NamePattern::create(llvm::StringRef text) {
  if (text.empty())
    return llvm::createStringError("expected a pattern, got an empty one");
  NamePattern pattern;
  pattern.text = std::make_shared<const std::string>(text);
  if (text.find_first_of("*?[{\\") == llvm::StringRef::npos)
    return pattern;
  // Without a limit, GlobPattern would treat braces as ordinary characters.
  constexpr size_t maxAlternatives = 1024;
  auto glob = llvm::GlobPattern::create(*pattern.text, maxAlternatives);
  if (!glob)
    return llvm::createStringError("expected a pattern, got '" + text +
                                   "': " + llvm::toString(glob.takeError()));
  pattern.glob = std::move(*glob);
  return pattern;
}

bool NamePattern::matches(llvm::StringRef name) const {
  return glob ? glob->match(name) : name.contains(*text);
}

llvm::ArrayRef<llvm::StringLiteral> mlir::fp8::getRouterPatterns() {
  // gate_proj and gate_up_proj are parts of an MLP and do not choose experts.
  static constexpr llvm::StringLiteral patterns[] = {
      "router", "*.gate.*", "expert_gate", "experts_gate", "gating"};
  return patterns;
}

/// The patterns that language models exclude: `names` and those of routers.
static llvm::SmallVector<llvm::StringRef, 8>
withRouters(std::initializer_list<llvm::StringRef> names) {
  llvm::SmallVector<llvm::StringRef, 8> all(names);
  llvm::append_range(all, getRouterPatterns());
  return all;
}

llvm::ArrayRef<ModelNames> mlir::fp8::getModelNames() {
  static const ModelNames models[] = {
      {"flux1", {"single_blocks", "double_blocks"}, {"norm", "mod"}, {}},
      {"flux2",
       {"single_blocks", "double_blocks"},
       {"norm", "pe_embedder", "time_in", "_modulation"},
       {}},
      {"framepack", {"transformer_blocks"}, {"norm"}, {}},
      {"hidream-o1",
       {"language_model.layers", "visual.blocks", "visual.merger",
        "deepstack_merger_list", "t_embedder1", "x_embedder", "final_layer2"},
       {"norm", "rotary", "pos_embed", "embed_tokens", "lm_head"},
       {"t_embedder1", "x_embedder", "final_layer2"}},
      {"hunyuan-video", {"double_blocks"}, {"norm", "_emb"}, {"_mod."}},
      {"ideogram4", {"layers."}, {"norm", "adaln"}, {}},
      {"kandinsky5",
       {"visual_transformer_blocks", "text_transformer_blocks", "out_layer"},
       {"norm"},
       {"out_layer", "modulation"}},
      {"krea2", {"blocks."}, {"mod.", "norm", "txtfusion"}, {}},
      {"llama",
       {"layers."},
       withRouters({"norm", "embed_tokens", "lm_head"}),
       {}},
      {"qwen-image",
       {"transformer_blocks"},
       {"norm", "time_text_embed"},
       {"_mod", "img_mlp.net.2"}},
      // This entry also excludes the sensitive layers: modulation and the
      // second matmul of the image MLP.
      {"qwen-image-quality",
       {"transformer_blocks"},
       {"norm", "time_text_embed", "_mod", "img_mlp.net.2"},
       {"img_mlp"}},
      {"wan",
       {"blocks"},
       {"norm", "patch_embedding", "text_embedding", "time_embedding",
        "time_projection", "head", "modulation", "img_emb"},
       {}},
      // The last fifteen blocks need bf16.
      {"z-image",
       {"layers.", "noise_refiner.", "context_refiner."},
       {"_modulation", ".norm_", "_norm"},
       {"*layers.1[5-9].*", "*layers.2[0-9].*"}},
  };
  return models;
}

const ModelNames *mlir::fp8::findModelNames(llvm::StringRef name) {
  auto models = getModelNames();
  const ModelNames *found = llvm::find_if(
      models, [&](const ModelNames &model) { return model.name == name; });
  return found == models.end() ? nullptr : found;
}
