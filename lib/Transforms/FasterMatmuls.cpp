//===- FasterMatmuls.cpp - Which matmuls FP8 makes faster -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Gives the sizes and types of planned matmuls to the model of time
// (MatmulTime.h), and refuses the plans that the model does not choose.
//
//===----------------------------------------------------------------------===//

#include "FasterMatmuls.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::fp8;

/// Whether the plan quantizes operands and multiplies them in FP8.
static bool becomesFP8(const MatmulPlan &plan) {
  return !plan.info.refusal && !plan.recipe.isWeightOnly();
}

/// Whether the model decides about the plan.
static bool isOpen(const MatmulPlan &plan) {
  bool hasOwnRecipe = plan.info.op->hasAttr("fp8.recipe");
  return becomesFP8(plan) && !hasOwnRecipe &&
         llvm::none_of(plan.info.loopSizes, ShapedType::isDynamic) &&
         !plan.info.a.source.isFP8() && !plan.info.b.source.isFP8();
}

static MatmulWork getWork(const MatmulInfo &info) {
  return {info.getSize(info.batch), info.getSize(info.m), info.getSize(info.n),
          info.getSize(info.k)};
}

/// How the operands are multiplied if the matmul stays as it is.
static ProductKind getOriginalKind(const MatmulInfo &info) {
  auto isF32 = [](const MatmulOperand &operand) {
    return getElementTypeOrSelf(operand.source.value.getType()).isF32();
  };
  if (isF32(info.a) && isF32(info.b))
    return ProductKind::SixPieces;
  return isF32(info.a) || isF32(info.b) ? ProductKind::ThreePieces
                                        : ProductKind::Half;
}

/// Whether the operand is quantized each time the program runs. Weights that
/// are parameters are quantized before it runs.
static bool isQuantizedAtRunTime(const MatmulInfo &info,
                                 const MatmulOperand &operand) {
  bool isWeight =
      info.hasWeight && &operand == (info.weightIsA ? &info.a : &info.b);
  return !operand.source.isFP8() &&
         !(isWeight && operand.source.origin.isParameter);
}

static QuantizeWork getQuantizeWork(const MatmulPlan &plan,
                                    const MatmulOperand &operand) {
  auto type = cast<ShapedType>(operand.source.value.getType());
  const MatmulInfo &info = plan.info;
  bool isWeight = &operand == (info.weightIsA ? &info.a : &info.b);
  ScalingAttr scaling =
      isWeight ? plan.recipe.getWeight() : plan.recipe.getAct();
  QuantizeWork work;
  if (type.hasStaticShape())
    work.elements = type.getNumElements();
  work.inputBytes = type.getElementTypeBitWidth() / 8;
  bool isComputed = scaling.getSource() == ScaleSource::Dynamic ||
                    scaling.getSource() == ScaleSource::Static;
  work.hasOneScale =
      isComputed &&
      llvm::all_of(scaling.getBlock(), [](int64_t b) { return b < 0; });
  return work;
}

namespace {
/// The quantizations of all plans. Plans that quantize a value by the same
/// recipe share its quantization.
class Quantizations {
public:
  explicit Quantizations(const KernelSpeed &speed) : speed(speed) {}

  /// The indices of the quantizations that the plan needs.
  SmallVector<unsigned, 2> add(const MatmulPlan &plan) {
    SmallVector<unsigned, 2> indices;
    for (const MatmulOperand *operand : {&plan.info.a, &plan.info.b}) {
      if (!isQuantizedAtRunTime(plan.info, *operand))
        continue;
      auto [entry, isNew] =
          known.try_emplace({operand->source.value, plan.recipe}, times.size());
      if (isNew)
        times.push_back(
            predictQuantizeTime(speed, getQuantizeWork(plan, *operand)));
      indices.push_back(entry->second);
    }
    return indices;
  }

  SmallVector<double> times;

private:
  const KernelSpeed &speed;
  llvm::DenseMap<std::pair<Value, Attribute>, unsigned> known;
};
} // namespace

static Refusal refuse(const Fp8Candidate &candidate,
                      ArrayRef<double> quantizeTimes) {
  double quantize = 0;
  for (unsigned index : candidate.quantizations)
    quantize += quantizeTimes[index];
  return {RefusalReason::Target,
          llvm::formatv("expected FP8 to be faster on the target, got a "
                        "prediction of {0:F1} us for the matmul and {1:F1} us "
                        "for quantization, instead of {2:F1} us",
                        candidate.fp8Time, quantize, candidate.originalTime),
          "pass when=always, or set fp8.recipe on the matmul, to quantize it "
          "in any case"};
}

void fp8::refuseSlower(ArrayRef<MatmulPlan *> plans, const KernelSpeed &speed) {
  Quantizations quantizations(speed);
  SmallVector<MatmulPlan *> open;
  SmallVector<Fp8Candidate> candidates;
  for (MatmulPlan *plan : plans) {
    if (!isOpen(*plan))
      continue;
    MatmulWork work = getWork(plan->info);
    open.push_back(plan);
    candidates.push_back(
        {predictMatmulTime(speed, work, ProductKind::FP8),
         predictMatmulTime(speed, work, getOriginalKind(plan->info)),
         quantizations.add(*plan)});
  }
  // A quantization that another plan needs in any case costs nothing more.
  for (MatmulPlan *plan : plans)
    if (becomesFP8(*plan) && !isOpen(*plan))
      for (unsigned index : quantizations.add(*plan))
        quantizations.times[index] = 0;
  SmallVector<bool> chosen = chooseFasterInFp8(candidates, quantizations.times);
  for (auto [plan, candidate, isFaster] :
       llvm::zip_equal(open, candidates, chosen))
    if (!isFaster)
      plan->info.refusal = refuse(candidate, quantizations.times);
}
