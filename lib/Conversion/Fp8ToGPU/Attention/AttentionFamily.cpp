//===- AttentionFamily.cpp - The family of attention kernels --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads the shape of an operation and chooses a kernel for it.
//
//===----------------------------------------------------------------------===//

#include "AttentionLaunch.h"
#include "AttentionView.h"

using namespace mlir;
using namespace mlir::fp8;

static std::string getTileText(const AttentionConfig &config) {
  return std::to_string(config.getTileRows()) + "x" +
         std::to_string(config.tileKeys);
}

namespace {
class AttentionFamily : public KernelFamily {
public:
  StringRef getName() const override { return "attention"; }
  std::string explainChip(const GpuTarget &chip) const override {
    if (chip.hasWgmma)
      return {};
    return "expected a chip with products of warp groups, got " +
           chip.name.str();
  }
  bool handles(Operation *op) const override {
    auto attention = dyn_cast<AttentionOp>(op);
    return attention && !attention.hasTensorSemantics();
  }
  bool owns(Attribute config) const override {
    return isa<AttentionAttr>(config);
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
    AttentionConfig config = chooseAttention(view->shape, chip);
    if (std::string misfit = explainAttentionMisfit(config, view->shape, chip);
        !misfit.empty()) {
      why = {RefusalReason::TooLarge, misfit,
             "use a block mask as fp8-form-block-masks makes it"};
      return failure();
    }
    return KernelChoice{AttentionAttr::get(op->getContext(), config),
                        getTileText(config),
                        explainAttentionChoice(view->shape)};
  }

  Attribute complete(Operation *op, Attribute attr, const GpuTarget &chip,
                     std::string &problem) const override {
    std::optional<AttentionView> view =
        getAttentionView(cast<AttentionOp>(op), chip, problem);
    if (view)
      problem = explainAttentionMisfit(cast<AttentionAttr>(attr).getConfig(),
                                       view->shape, chip);
    return attr;
  }

  void populatePatterns(RewritePatternSet &patterns,
                        const KernelTarget &target) const override {
    patterns.add<LaunchPattern<AttentionOp, AttentionAttr>>(
        patterns.getContext(), target, launchAttention);
  }
};
} // namespace

std::unique_ptr<KernelFamily> fp8::createAttentionFamily() {
  return std::make_unique<AttentionFamily>();
}
