//===- BlockMaskFamily.cpp - The family of kernels of block masks ---------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// There is one kernel. It is for chips on which a kernel of attention reads
// block masks.
//
//===----------------------------------------------------------------------===//

#include "../KernelFamily.h"
#include "BlockMaskKernel.h"
#include "fp8/Support/AttentionLimits.h"

using namespace mlir;
using namespace mlir::fp8;

static LogicalResult launch(BlockMaskOp op, BlockMaskAttr kernel,
                            PatternRewriter &rewriter,
                            const KernelTarget &target) {
  std::string reason;
  std::optional<BlockMaskView> view = getBlockMaskView(op, reason);
  if (!view)
    return rewriter.notifyMatchFailure(op, reason);
  view->spec.config = kernel.getConfig();
  HostBuilder host(op.getLoc(), rewriter);
  launchBlockMask(host, target.kernels, op, *view);
  return success();
}

namespace {
class BlockMaskFamily : public KernelFamily {
public:
  StringRef getName() const override { return "block-mask"; }
  std::string explainChip(const GpuTarget &chip) const override {
    return explainChipWithoutBlockMasks(chip);
  }
  bool handles(Operation *op) const override {
    auto mask = dyn_cast<BlockMaskOp>(op);
    return mask && isa<MemRefType>(mask.getMask().getType());
  }
  bool owns(Attribute config) const override {
    return isa<BlockMaskAttr>(config);
  }

  FailureOr<KernelChoice> choose(Operation *op, const GpuTarget &chip,
                                 Refusal &why) const override {
    if (!getBlockMaskView(cast<BlockMaskOp>(op), why.message)) {
      why.reason = RefusalReason::TooLarge;
      why.suggestion = "use blocks as fp8-form-block-masks does";
      return failure();
    }
    return KernelChoice{BlockMaskAttr::get(op->getContext(), BlockMaskConfig()),
                        "", "a thread block for each block of the mask"};
  }

  Attribute complete(Operation *op, Attribute attr, const GpuTarget &chip,
                     std::string &problem) const override {
    getBlockMaskView(cast<BlockMaskOp>(op), problem);
    return attr;
  }

  void populatePatterns(RewritePatternSet &patterns,
                        const KernelTarget &target) const override {
    patterns.add<LaunchPattern<BlockMaskOp, BlockMaskAttr>>(
        patterns.getContext(), target, launch);
  }
};
} // namespace

std::unique_ptr<KernelFamily> fp8::createBlockMaskFamily() {
  return std::make_unique<BlockMaskFamily>();
}
