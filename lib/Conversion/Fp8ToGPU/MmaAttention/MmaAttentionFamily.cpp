//===- MmaAttentionFamily.cpp - The family of attention by warps ----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads the shape of an operation and chooses a kernel on mma.sync for it.
//
//===----------------------------------------------------------------------===//

#include "../Attention/AttentionView.h"
#include "MmaAttentionLaunch.h"
#include "fp8/Conversion/MmaAttentionChoice.h"

using namespace mlir;
using namespace mlir::fp8;

static std::string getTileText(const MmaAttentionConfig &config) {
  std::string text = std::to_string(config.getTileRows()) + "x" +
                     std::to_string(config.tileKeys);
  if (config.tileHeads > 1)
    text += " of " + std::to_string(config.tileHeads) + " heads";
  if (config.keyParts > 1)
    text += ", " + std::to_string(config.keyParts) + " parts of the keys";
  return text;
}

namespace {
class MmaAttentionFamily : public KernelFamily {
public:
  StringRef getName() const override { return "mma_attention"; }
  std::string explainChip(const GpuTarget &chip) const override {
    return explainChipWithoutAttention(chip);
  }
  bool handles(Operation *op) const override {
    auto attention = dyn_cast<AttentionOp>(op);
    return attention && !attention.hasTensorSemantics();
  }
  bool owns(Attribute config) const override {
    return isa<MmaAttentionAttr>(config);
  }

  FailureOr<KernelChoice> choose(Operation *op, const GpuTarget &chip,
                                 Refusal &why) const override {
    std::optional<AttentionView> view =
        getAttentionView(cast<AttentionOp>(op), chip, why.message);
    if (!view) {
      why.reason = RefusalReason::TooLarge;
      why.suggestion = suggestAttentionLimits();
      return failure();
    }
    MmaAttentionConfig config = chooseMmaAttention(view->shape, chip);
    return KernelChoice{MmaAttentionAttr::get(op->getContext(), config),
                        getTileText(config),
                        explainMmaAttentionChoice(view->shape, chip)};
  }

  std::optional<KernelChoice>
  chooseForFewRows(Operation *op, const GpuTarget &chip) const override {
    std::string problem;
    std::optional<AttentionView> view =
        getAttentionView(cast<AttentionOp>(op), chip, problem);
    if (!view)
      return std::nullopt;
    std::optional<MmaAttentionConfig> config =
        chooseShortAttention(view->shape, chip);
    if (!config)
      return std::nullopt;
    return KernelChoice{MmaAttentionAttr::get(op->getContext(), *config),
                        getTileText(*config),
                        explainShortAttentionChoice(*config)};
  }

  Attribute complete(Operation *op, Attribute attr, const GpuTarget &chip,
                     std::string &problem) const override {
    std::optional<AttentionView> view =
        getAttentionView(cast<AttentionOp>(op), chip, problem);
    if (view)
      problem = explainMmaAttentionMisfit(
          cast<MmaAttentionAttr>(attr).getConfig(), view->shape, chip);
    return attr;
  }

  void populatePatterns(RewritePatternSet &patterns,
                        const KernelTarget &target) const override {
    patterns.add<LaunchPattern<AttentionOp, MmaAttentionAttr>>(
        patterns.getContext(), target, launchMmaAttention);
  }
};
} // namespace

std::unique_ptr<KernelFamily> fp8::createMmaAttentionFamily() {
  return std::make_unique<MmaAttentionFamily>();
}
