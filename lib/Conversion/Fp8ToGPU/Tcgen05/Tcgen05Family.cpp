//===- Tcgen05Family.cpp - The family of tcgen05 kernels ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides for which operations there is a kernel. All kernels have the same
// tile.
//
//===----------------------------------------------------------------------===//

#include "../Matmul/MatmulOperands.h"
#include "../Matmul/MatmulRefusals.h"
#include "Tcgen05Matmul.h"

using namespace mlir;
using namespace mlir::fp8;

FailureOr<Tcgen05Problem> fp8::getTcgen05Problem(ScaledMatmulOp op,
                                                 Refusal &why) {
  FailureOr<MatmulProblem> matmul = getFp8MatmulProblem(op, why);
  if (failed(matmul))
    return failure();
  if (matmul->epilogue.quantizes()) {
    why = refuseQuantizedResult();
    return failure();
  }
  if (op.getB2()) {
    why = refuseSecondSide();
    return failure();
  }
  const MatmulView &view = matmul->view;
  bool scaled = isInstructionScale(view.scaleA, LoopRole::M) &&
                isInstructionScale(view.scaleB, LoopRole::N);
  if (!scaled && (view.scaleA || view.scaleB)) {
    why = {RefusalReason::ScaledContraction,
           "expected no scales along K, or f8E8M0FNU scales for both operands, "
           "one for each row and 32 elements of K, with the four scales of 128 "
           "elements of K in an aligned word",
           "quantize with recipe=row, tensor or mx"};
    return failure();
  }
  return Tcgen05Problem{*matmul, scaled};
}

static std::string explainMisfit(const Tcgen05Config &config, bool scaled,
                                 const GpuTarget &chip) {
  Tcgen05KernelSpec spec;
  spec.config = config;
  spec.scaled = scaled;
  if (spec.getSharedBytes() > chip.sharedBytes)
    return "expected stages that fit into " + std::to_string(chip.sharedBytes) +
           " bytes of shared memory, got " +
           std::to_string(spec.getSharedBytes()) + " bytes";
  return {};
}

namespace {
class Tcgen05Family : public KernelFamily {
public:
  StringRef getName() const override { return "tcgen05"; }
  std::string explainChip(const GpuTarget &chip) const override {
    return chip.hasTensorMemory
               ? ""
               : "expected a chip with tensor memory, got " + chip.name.str();
  }
  bool handles(Operation *op) const override { return isFp8Matmul(op); }
  bool owns(Attribute config) const override {
    return isa<Tcgen05Attr>(config);
  }

  FailureOr<KernelChoice> choose(Operation *op, const GpuTarget &chip,
                                 Refusal &why) const override {
    FailureOr<Tcgen05Problem> problem =
        getTcgen05Problem(cast<ScaledMatmulOp>(op), why);
    if (failed(problem))
      return failure();
    return KernelChoice{Tcgen05Attr::get(op->getContext(), Tcgen05Config()),
                        "128x128x128", "the only tile of this family"};
  }

  Attribute complete(Operation *op, Attribute attr, const GpuTarget &chip,
                     std::string &problem) const override {
    Refusal why;
    FailureOr<Tcgen05Problem> matmul =
        getTcgen05Problem(cast<ScaledMatmulOp>(op), why);
    problem = succeeded(matmul)
                  ? explainMisfit(cast<Tcgen05Attr>(attr).getConfig(),
                                  matmul->scaled, chip)
                  : why.message;
    return attr;
  }

  void populatePatterns(RewritePatternSet &patterns,
                        const KernelTarget &target) const override {
    patterns.add<LaunchPattern<ScaledMatmulOp, Tcgen05Attr>>(
        patterns.getContext(), target, launchTcgen05);
  }
};
} // namespace

std::unique_ptr<KernelFamily> fp8::createTcgen05Family() {
  return std::make_unique<Tcgen05Family>();
}
