//===- FasterMatmuls.cpp - Which matmuls FP8 makes faster -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Gives the sizes and types of planned matmuls to the model of time
// (MatmulTime.h), and refuses the plans that the model does not choose. If the
// number of rows of an activation is only known at run time, the model gets
// examples of it.
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

/// Examples of the number of rows of an activation, if it is unknown.
static constexpr int64_t exampleRows[] = {1, 16, 128, 1024, 8192};

/// The loops of the rows of the activation.
static ArrayRef<unsigned> getRows(const MatmulInfo &info) {
  return info.hasWeight && info.weightIsA ? info.n : info.m;
}

static bool hasUnknownRows(const MatmulInfo &info) {
  return ShapedType::isDynamic(info.getSize(getRows(info)));
}

/// Whether the model decides about the plan.
static bool isOpen(const MatmulPlan &plan) {
  const MatmulInfo &info = plan.info;
  bool hasOwnRecipe = info.op->hasAttr("fp8.recipe");
  bool hasUnknownSize = false;
  for (auto [loop, size] : llvm::enumerate(info.loopSizes))
    hasUnknownSize |=
        ShapedType::isDynamic(size) && !llvm::is_contained(getRows(info), loop);
  return becomesFP8(plan) && !hasOwnRecipe && !hasUnknownSize &&
         !info.a.source.isFP8() && !info.b.source.isFP8();
}

/// The sizes of the matmul, with `rows` rows of the activation if their number
/// is unknown.
static MatmulWork getWork(const MatmulInfo &info, int64_t rows) {
  auto getSize = [&](ArrayRef<unsigned> loops) {
    int64_t size = info.getSize(loops);
    return ShapedType::isDynamic(size) ? rows : size;
  };
  return {getSize(info.batch), getSize(info.m), getSize(info.n),
          getSize(info.k)};
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

/// The work to quantize the operand, with `rows` rows of the activation if
/// their number is unknown.
static QuantizeWork getQuantizeWork(const MatmulPlan &plan,
                                    const MatmulOperand &operand,
                                    int64_t rows) {
  auto type = cast<ShapedType>(operand.source.value.getType());
  const MatmulInfo &info = plan.info;
  bool isWeight = &operand == (info.weightIsA ? &info.a : &info.b);
  ScalingAttr scaling =
      isWeight ? plan.recipe.getWeight() : plan.recipe.getAct();
  QuantizeWork work;
  MatmulWork sizes = getWork(info, rows);
  work.elements =
      type.hasStaticShape()
          ? type.getNumElements()
          : sizes.batch * sizes.k * (&operand == &info.a ? sizes.m : sizes.n);
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
  Quantizations(const KernelSpeed &speed, int64_t rows)
      : speed(speed), rows(rows) {}

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
            predictQuantizeTime(speed, getQuantizeWork(plan, *operand, rows)));
      indices.push_back(entry->second);
    }
    return indices;
  }

  SmallVector<double> times;

private:
  const KernelSpeed &speed;
  int64_t rows;
  llvm::DenseMap<std::pair<Value, Attribute>, unsigned> known;
};
} // namespace

namespace {
/// What the model says about the open plans, for one example of the number of
/// rows.
struct Forecast {
  SmallVector<Fp8Candidate> candidates;
  SmallVector<double> quantizeTimes;
  SmallVector<bool> isFaster;

  double getFp8Time(unsigned plan) const {
    double time = candidates[plan].fp8Time;
    for (unsigned index : candidates[plan].quantizations)
      time += quantizeTimes[index];
    return time;
  }
  /// The time of the plan in FP8 divided by its time as it is.
  double getRatio(unsigned plan) const {
    return getFp8Time(plan) / candidates[plan].originalTime;
  }
};
} // namespace

/// Predicts the times of the plans `open`. `forced` are plans that become FP8
/// in any case.
static Forecast predict(ArrayRef<MatmulPlan *> open,
                        ArrayRef<MatmulPlan *> forced, const KernelSpeed &speed,
                        int64_t rows) {
  Quantizations quantizations(speed, rows);
  Forecast forecast;
  for (MatmulPlan *plan : open) {
    MatmulWork work = getWork(plan->info, rows);
    forecast.candidates.push_back(
        {predictMatmulTime(speed, work, ProductKind::FP8),
         predictMatmulTime(speed, work, getOriginalKind(plan->info)),
         quantizations.add(*plan)});
  }
  // A quantization that another plan needs in any case costs nothing more.
  for (MatmulPlan *plan : forced)
    for (unsigned index : quantizations.add(*plan))
      quantizations.times[index] = 0;
  forecast.quantizeTimes = quantizations.times;
  forecast.isFaster =
      chooseFasterInFp8(forecast.candidates, forecast.quantizeTimes);
  return forecast;
}

/// Refuses a plan, with the times of `forecast`. `expected` says for which
/// sizes FP8 was expected to be faster, and `example` for which ones the times
/// are.
static void refuse(MatmulPlan &plan, const Forecast &forecast, unsigned index,
                   StringRef expected, StringRef example) {
  const Fp8Candidate &candidate = forecast.candidates[index];
  plan.info.refusal = {
      RefusalReason::Target,
      llvm::formatv("expected FP8 to be faster on the target{0}, got a "
                    "prediction of {1:F1} us for the matmul and {2:F1} us for "
                    "quantization, instead of {3:F1} us{4}",
                    expected, candidate.fp8Time,
                    forecast.getFp8Time(index) - candidate.fp8Time,
                    candidate.originalTime, example),
      "pass when=always, or set fp8.recipe on the matmul, to quantize it in "
      "any "
      "case"};
}

/// Refuses the plans with unknown rows for which FP8 is slower for all examples
/// of their number. Moves the other ones from `open` to `forced`.
static void decideUnknownRows(SmallVectorImpl<MatmulPlan *> &open,
                              SmallVectorImpl<MatmulPlan *> &forced,
                              const KernelSpeed &speed) {
  SmallVector<Forecast> forecasts;
  for (int64_t rows : exampleRows)
    forecasts.push_back(predict(open, forced, speed, rows));
  SmallVector<MatmulPlan *> known;
  for (auto [index, plan] : llvm::enumerate(open)) {
    if (!hasUnknownRows(plan->info)) {
      known.push_back(plan);
      continue;
    }
    unsigned i = index;
    if (llvm::any_of(forecasts,
                     [&](const Forecast &each) { return each.isFaster[i]; })) {
      forced.push_back(plan);
      continue;
    }
    const Forecast *best = llvm::min_element(
        forecasts, [&](const Forecast &one, const Forecast &other) {
          return one.getRatio(i) < other.getRatio(i);
        });
    refuse(*plan, *best, i, " for some number of rows",
           (" for " + Twine(exampleRows[best - forecasts.begin()]) + " rows")
               .str());
  }
  open.assign(known);
}

void fp8::refuseSlower(ArrayRef<MatmulPlan *> plans, const KernelSpeed &speed) {
  SmallVector<MatmulPlan *> open, forced;
  for (MatmulPlan *plan : plans)
    if (becomesFP8(*plan))
      (isOpen(*plan) ? open : forced).push_back(plan);
  if (llvm::any_of(open,
                   [](MatmulPlan *plan) { return hasUnknownRows(plan->info); }))
    decideUnknownRows(open, forced, speed);
  Forecast forecast = predict(open, forced, speed, /*rows=*/1);
  for (auto [index, plan] : llvm::enumerate(open))
    if (!forecast.isFaster[index])
      refuse(*plan, forecast, index, "", "");
}
