//===- WgmmaFamily.cpp - The family of wgmma kernels ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Collects facts about an operation and chooses a kernel.
//
//===----------------------------------------------------------------------===//

#include "../Matmul/MatmulRefusals.h"
#include "../Matmul/ViewFacts.h"
#include "WgmmaProblem.h"

using namespace mlir;
using namespace mlir::fp8;

/// Whether TMA can write the result: elements have 16 bits, and rows are
/// contiguous and start at multiples of 16 bytes.
static bool canStoreByTma(const MatmulView &view, const Epilogue &epilogue) {
  int64_t bytes = view.c.getType().getElementTypeBitWidth() / 8;
  auto isAligned = [&](int64_t elements) {
    return isMultiple(elements, 16 / bytes);
  };
  int64_t offset = view.c.getType().getStridesAndOffset().second;
  return bytes == 2 && !epilogue.addsToInit() &&
         view.c.getStaticStride(LoopRole::N) == 1 &&
         isAligned(view.c.getStaticStride(LoopRole::M)) && isAligned(offset) &&
         // In an identity layout, a dynamic stride of the batch is a multiple
         // of the stride of rows.
         (isAligned(view.c.getStaticStride(LoopRole::Batch)) ||
          view.c.getType().getLayout().isIdentity());
}

static MatmulShape getShape(const MatmulView &view, const Epilogue &epilogue,
                            Accumulate accumulate) {
  MatmulShape shape = getSizes(view);
  bool scaled = view.scaleA || view.scaleB;
  shape.promotion = scaled                          ? Promotion::Scaled
                    : accumulate == Accumulate::F32 ? Promotion::Plain
                                                    : Promotion::None;
  shape.resultBytes = view.c.getType().getElementTypeBitWidth() / 8;
  shape.canStoreByTma = canStoreByTma(view, epilogue);
  return shape;
}

FailureOr<WgmmaProblem> fp8::getWgmmaProblem(ScaledMatmulOp op, Refusal &why) {
  FailureOr<MatmulProblem> matmul = getFp8MatmulProblem(op, why);
  if (failed(matmul))
    return failure();
  const MatmulView &view = matmul->view;
  WgmmaFacts facts;
  facts.groupK = getGroupK(view);
  if (facts.groupK == 0) {
    why = refuseGroups();
    return failure();
  }
  facts.shape = getShape(view, matmul->epilogue, op.getAccumulate());
  facts.scaleA = getScaleFacts(view.scaleA, LoopRole::M, view.a, facts.groupK);
  facts.scaleB = getScaleFacts(view.scaleB, LoopRole::N, view.b, facts.groupK);
  facts.extras = getExtraFacts(matmul->epilogue);
  return WgmmaProblem{*matmul, facts};
}

static std::string getTileText(const WgmmaConfig &config) {
  return std::to_string(config.tileM) + "x" + std::to_string(config.tileN) +
         "x128" + (config.swapOperands ? " of B times A" : "");
}

namespace {
class WgmmaFamily : public KernelFamily {
public:
  StringRef getName() const override { return "wgmma"; }
  std::string explainChip(const GpuTarget &chip) const override {
    return chip.hasWgmma
               ? ""
               : "expected a chip with products of warp groups, got " +
                     chip.name.str();
  }
  bool handles(Operation *op) const override { return isFp8Matmul(op); }
  bool owns(Attribute config) const override { return isa<WgmmaAttr>(config); }

  FailureOr<KernelChoice> choose(Operation *op, const GpuTarget &chip,
                                 Refusal &why) const override {
    FailureOr<WgmmaProblem> problem =
        getWgmmaProblem(cast<ScaledMatmulOp>(op), why);
    if (failed(problem))
      return failure();
    WgmmaConfig config = chooseWgmma(problem->facts, chip);
    return KernelChoice{WgmmaAttr::get(op->getContext(), config),
                        getTileText(config),
                        explainWgmmaChoice(problem->facts)};
  }

  Attribute complete(Operation *op, Attribute attr, const GpuTarget &chip,
                     std::string &problem) const override {
    Refusal why;
    FailureOr<WgmmaProblem> matmul =
        getWgmmaProblem(cast<ScaledMatmulOp>(op), why);
    if (failed(matmul)) {
      problem = why.message;
      return attr;
    }
    WgmmaConfig config =
        completeWgmma(cast<WgmmaAttr>(attr).getConfig(), matmul->facts, chip);
    problem = explainWgmmaMisfit(config, matmul->facts, chip);
    return WgmmaAttr::get(op->getContext(), config);
  }

  void populatePatterns(RewritePatternSet &patterns,
                        const KernelTarget &target) const override {
    patterns.add<LaunchPattern<ScaledMatmulOp, WgmmaAttr>>(
        patterns.getContext(), target, launchWgmma);
  }
};
} // namespace

std::unique_ptr<KernelFamily> fp8::createWgmmaFamily() {
  return std::make_unique<WgmmaFamily>();
}
