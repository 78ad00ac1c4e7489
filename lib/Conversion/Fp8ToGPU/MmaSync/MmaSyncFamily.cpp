//===- MmaSyncFamily.cpp - The family of mma.sync kernels -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Collects facts about an operation and chooses a kernel.
//
//===----------------------------------------------------------------------===//

#include "../KernelFamily.h"
#include "../Matmul/MatmulOperands.h"
#include "../Matmul/MatmulRefusals.h"
#include "MmaSyncLaunch.h"
#include "fp8/Support/GpuChipNames.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

/// What the kernel does with partial sums. For FP8 instructions the operation
/// decides.
static Promotion getPromotion(const MatmulView &view, bool splits, bool isWide,
                              WarpMatmul instruction) {
  if (splits)
    return Promotion::Plain;
  if (isWide)
    return Promotion::None;
  if (view.scaleA || view.scaleB)
    return Promotion::Scaled;
  if (multipliesF16(instruction) ||
      view.getOp().getAccumulate() == Accumulate::Fast)
    return Promotion::None;
  return Promotion::Plain;
}

/// Sets the facts on which the choice depends, except the sizes.
static void describeOperands(MmaSyncProblem &problem, const GpuTarget &chip) {
  const MatmulView &view = problem.view;
  MmaSyncKernelSpec spec;
  spec.typeA = view.a.getType().getElementType();
  spec.typeB = view.b.getType().getElementType();
  WarpMatmul instruction = chip.warpMatmul;
  Promotion promotion =
      getPromotion(view, spec.splits(), spec.hasWideA(), instruction);
  MmaSyncOperands &operands = problem.operands;
  operands.scaledByInstruction = instruction == WarpMatmul::BlockScaledF8 &&
                                 isInstructionScale(view.scaleA, LoopRole::M) &&
                                 isInstructionScale(view.scaleB, LoopRole::N);
  if (spec.splits())
    problem.groupK = splitGroupK;
  if (operands.scaledByInstruction) {
    promotion = Promotion::None;
    problem.groupK = 128;
  }
  problem.shape.promotion = promotion;
  operands.hasScales = view.scaleA || view.scaleB;
  operands.groupK = problem.groupK;
  operands.bytesA = spec.getBytesA();
  operands.bytesB = spec.getBytesB();
  operands.sharedBytes = chip.sharedBytes;
  operands.decodes = multipliesF16(instruction);
  operands.splits = spec.splits();
}

FailureOr<MmaSyncProblem>
fp8::getMmaSyncProblem(ScaledMatmulOp op, const GpuTarget &chip, Refusal &why) {
  auto refuse = [&](Refusal refusal) {
    why = std::move(refusal);
    return failure();
  };
  Type decoded = op.getDecodedType();
  if (decoded && decoded.isF32())
    return refuse({RefusalReason::ElementType,
                   "expected bf16 or f16 beside an operand that is decoded, "
                   "got f32",
                   "decode it in an operation of its own"});
  if (op.isFp8A() || op.isFp8B())
    for (Value operand : {op.getA(), op.getB()})
      if (getElementTypeOrSelf(operand.getType()) != decoded)
        if (std::optional<Refusal> refusal = refuseFormat(operand.getType()))
          return refuse(*refusal);
  FailureOr<MatmulProblem> matmul = getMatmulProblem(op, why);
  if (failed(matmul))
    return failure();
  if (matmul->epilogue.getQuantization())
    return refuse(refuseQuantizedResult());
  if (matmul->epilogue.getEncoding() && !chip.hasFp8Matmul)
    return refuse({RefusalReason::ElementType, explainChipWithoutFp8(chip),
                   "quantize in an operation of its own"});
  if (op.getB2())
    return refuse(refuseSecondSide());
  const MatmulView &view = matmul->view;
  MmaSyncProblem problem{*matmul, getGroupK(view), getSizes(view), {}};
  if (problem.groupK == 0)
    return refuse(refuseGroups());
  if (!op.isFp8A() && !op.isFp8B() && !view.a.at(LoopRole::K))
    return refuse(refuseSingleK());
  describeOperands(problem, chip);
  return problem;
}

static std::string getTileText(const MmaSyncConfig &config) {
  return std::to_string(config.tileM) + "x" + std::to_string(config.tileN) +
         "x" + std::to_string(config.tileK);
}

namespace {
class MmaSyncFamily : public KernelFamily {
public:
  StringRef getName() const override { return "mma_sync"; }
  std::string explainChip(const GpuTarget &chip) const override {
    return chip.warpMatmul != WarpMatmul::None
               ? ""
               : explainChipWithoutMatmuls(chip);
  }
  bool handles(Operation *op) const override {
    auto matmul = dyn_cast<ScaledMatmulOp>(op);
    return matmul && !matmul.hasTensorSemantics();
  }
  bool owns(Attribute config) const override {
    return isa<MmaSyncAttr>(config);
  }

  FailureOr<KernelChoice> choose(Operation *op, const GpuTarget &chip,
                                 Refusal &why) const override {
    FailureOr<MmaSyncProblem> problem =
        getMmaSyncProblem(cast<ScaledMatmulOp>(op), chip, why);
    if (failed(problem))
      return failure();
    MmaSyncConfig config =
        chooseMmaSyncConfig(problem->shape, problem->operands, chip.warpMatmul);
    return KernelChoice{
        MmaSyncAttr::get(op->getContext(), config), getTileText(config),
        explainMmaSyncChoice(problem->shape, problem->operands)};
  }

  SmallVector<RowKernel> chooseByRows(Operation *op, const GpuTarget &chip,
                                      unsigned maxKernels) const override {
    Refusal why;
    FailureOr<MmaSyncProblem> problem =
        getMmaSyncProblem(cast<ScaledMatmulOp>(op), chip, why);
    if (failed(problem) || problem->shape.m >= 0)
      return {};
    SmallVector<RowKernel> kernels;
    for (const MmaSyncRange &range : chooseMmaSyncByRows(
             problem->shape, problem->operands, maxKernels, chip.warpMatmul))
      kernels.push_back({range.mostRows,
                         {MmaSyncAttr::get(op->getContext(), range.config),
                          getTileText(range.config), ""}});
    return kernels;
  }

  Attribute complete(Operation *op, Attribute attr, const GpuTarget &chip,
                     std::string &problem) const override {
    Refusal why;
    FailureOr<MmaSyncProblem> matmul =
        getMmaSyncProblem(cast<ScaledMatmulOp>(op), chip, why);
    problem = succeeded(matmul)
                  ? explainMmaSyncMisfit(cast<MmaSyncAttr>(attr).getConfig(),
                                         matmul->shape, matmul->operands,
                                         chip.warpMatmul)
                  : why.message;
    return attr;
  }

  void populatePatterns(RewritePatternSet &patterns,
                        const KernelTarget &target) const override {
    patterns.add<LaunchPattern<ScaledMatmulOp, MmaSyncAttr>>(
        patterns.getContext(), target, launchMmaSync);
  }
};
} // namespace

std::unique_ptr<KernelFamily> fp8::createMmaSyncFamily() {
  return std::make_unique<MmaSyncFamily>();
}
