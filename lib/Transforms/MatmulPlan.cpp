//===- MatmulPlan.cpp - Plan the rewrite of a matmul ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides the recipe of a recognized contraction and whether it is rewritten.
//
//===----------------------------------------------------------------------===//

#include "MatmulPlan.h"
#include "fp8/IR/Fp8Types.h"
#include "fp8/Support/BlockShape.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

RecipeAttr fp8::getMatmulRecipe(Operation *op,
                                const QuantizeMatmulOptions &options) {
  for (Operation *at = op; at; at = at->getParentOp())
    if (auto recipe = at->getAttrOfType<RecipeAttr>("fp8.recipe"))
      return recipe;
  return options.recipe;
}

std::string fp8::explainUnsupportedRecipe(const GpuTarget &target,
                                          RecipeAttr recipe) {
  if (recipe.isWeightOnly())
    return {};
  bool e8m0 = isa<Float8E8M0FNUType>(recipe.getScaleType());
  auto getScaling = [&](ScalingAttr scaling) {
    if (scaling.getBlock().empty())
      return TargetScaling{wholeDim, wholeDim, false};
    return TargetScaling{scaling.getBlock()[0], scaling.getBlock()[1], e8m0};
  };
  return explainUnsupportedFormats(target, *getFormat(recipe.getActFormat()),
                                   *getFormat(recipe.getWeightFormat()),
                                   getScaling(recipe.getAct()),
                                   getScaling(recipe.getWeight()));
}

/// The last loop that has more than one step, or the last one.
static unsigned getInnermost(const MatmulInfo &info, ArrayRef<unsigned> loops) {
  for (unsigned loop : llvm::reverse(loops))
    if (info.loopSizes[loop] != 1)
      return loop;
  return loops.back();
}

SmallVector<int64_t> fp8::getOperandBlock(const MatmulInfo &info,
                                          const MatmulOperand &operand,
                                          ArrayRef<int64_t> recipeBlock) {
  bool isA = operand.operand == info.a.operand;
  ArrayRef<unsigned> rows = isA ? info.m : info.n;
  int64_t rowSize = recipeBlock[0], kSize = recipeBlock[1];
  SmallVector<int64_t> block;
  for (AffineExpr expr : operand.map.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    unsigned loop = dim ? dim.getPosition() : ~0u;
    auto getEntry = [&](ArrayRef<unsigned> loops, int64_t size) {
      bool isWholeOrLast =
          size == wholeDim || loop == getInnermost(info, loops);
      return isWholeOrLast ? size : 1;
    };
    if (!dim)
      block.push_back(1);
    else if (llvm::is_contained(info.k, loop))
      block.push_back(getEntry(info.k, kSize));
    else if (llvm::is_contained(rows, loop))
      block.push_back(getEntry(rows, rowSize));
    else
      block.push_back(rowSize == wholeDim ? wholeDim : 1);
  }
  return block;
}

std::optional<SmallVector<int64_t>>
fp8::getGatheredBlock(const GatherInfo &gather, ArrayRef<int64_t> block,
                      ArrayRef<int64_t> recipeBlock) {
  // Along dimensions from which the program selects positions, all positions
  // share a scale if all rows do. Otherwise each position has one.
  int64_t picked = recipeBlock[0] == wholeDim ? wholeDim : 1;
  SmallVector<int64_t> result;
  for (auto [whole, sliced] : llvm::zip_equal(gather.whole, gather.sliced)) {
    if (sliced && block[*sliced] != picked)
      return std::nullopt;
    result.push_back(whole ? block[*whole] : picked);
  }
  for (auto [dim, size] : llvm::enumerate(block))
    if (!gather.isWhole(dim) && size != picked &&
        cast<RankedTensorType>(gather.op->getResult(0).getType())
                .getDimSize(dim) != 1)
      return std::nullopt;
  return result;
}

/// Says what blocks of `size` along `loops` became; empty if they have this
/// size.
static std::string explainBlocks(const MatmulInfo &info, StringRef what,
                                 ArrayRef<unsigned> loops, int64_t size) {
  unsigned numLong = llvm::count_if(
      loops, [&](unsigned loop) { return info.loopSizes[loop] != 1; });
  if (size == wholeDim || size == 1 || numLong < 2)
    return {};
  int64_t last = info.loopSizes[getInnermost(info, loops)];
  if (ShapedType::isStatic(last) && last % size == 0)
    return {};
  std::string got = ShapedType::isDynamic(last)
                        ? "at most " + std::to_string(size)
                        : std::to_string(std::min(last, size));
  return what.str() + " in groups of " + got + " instead of " +
         std::to_string(size);
}

std::string fp8::explainGranularity(const MatmulPlan &plan) {
  const MatmulInfo &info = plan.info;
  SmallVector<std::string> parts;
  auto add = [&](std::string text) {
    if (!text.empty())
      parts.push_back(std::move(text));
  };
  ArrayRef<int64_t> act = plan.recipe.getAct().getBlock();
  ArrayRef<int64_t> weight = plan.recipe.getWeight().getBlock();
  if (!act.empty()) {
    add(explainBlocks(info, "activation rows", info.weightIsA ? info.n : info.m,
                      act[0]));
    add(explainBlocks(info, "K of the activation", info.k, act[1]));
  }
  if (!weight.empty()) {
    add(explainBlocks(info, "weight channels", info.weightIsA ? info.m : info.n,
                      weight[0]));
    add(explainBlocks(info, "K of the weight", info.k, weight[1]));
  }
  return llvm::join(parts, ", ");
}

//===----------------------------------------------------------------------===//
// Checks
//===----------------------------------------------------------------------===//

std::optional<Refusal> fp8::checkPolicy(StringRef name, Location loc,
                                        const QuantizeMatmulOptions &options) {
  std::string reason;
  if (options.policy.isSelected(name, loc, reason))
    return std::nullopt;
  return Refusal{RefusalReason::Excluded,
                 "expected a selected weight: " + reason,
                 "change preset, include, exclude or policy"};
}

static std::optional<Refusal> checkWeightOnly(MatmulPlan &plan) {
  MatmulInfo &info = plan.info;
  if (!info.hasWeight)
    return Refusal{RefusalReason::TwoActivations,
                   "expected a weight for a weight-only recipe, got two "
                   "computed tensors",
                   "use a recipe that quantizes activations"};
  // This also holds if the other operand is FP8. Then that operand is the
  // weight of an earlier run, or the program has quantized it.
  if (llvm::any_of(ArrayRef{&info.a, &info.b}, [](MatmulOperand *operand) {
        return operand->source.isFP8() ||
               getOperandSource(operand->operand->get()).isFP8();
      }))
    return Refusal{RefusalReason::AlreadyQuantized,
                   "expected high-precision operands for a weight-only "
                   "recipe, got one that is FP8 already",
                   "use a recipe that quantizes activations"};
  return std::nullopt;
}

/// Checks that slices which are selected from a parameter do not cut blocks of
/// scales. The parameter is quantized before the selection.
static std::optional<Refusal> checkGather(MatmulPlan &plan) {
  MatmulInfo &info = plan.info;
  const OperandSource &source = info.getWeight().source;
  ArrayRef<int64_t> recipeBlock = plan.recipe.getWeight().getBlock();
  if (!info.hasWeight || !source.origin.isGathered || source.isFP8())
    return std::nullopt;
  if (!source.gather)
    return Refusal{RefusalReason::GroupedMatmul,
                   "expected slices picked from a weight as the operand, got "
                   "a reshape between the gather and the matmul",
                   "reshape the weight before its slices are picked"};
  if (recipeBlock.empty() ||
      getGatheredBlock(*source.gather,
                       getOperandBlock(info, info.getWeight(), recipeBlock),
                       recipeBlock))
    return std::nullopt;
  return Refusal{
      RefusalReason::GroupedMatmul,
      "expected whole blocks of scales in the slices that are "
      "picked from the weight, got blocks " +
          printBlockShape(recipeBlock) + " that they cut",
      "use a recipe with one scale for each row or for the whole weight"};
}

static std::optional<Refusal>
checkGivenScale(MatmulPlan &plan, const QuantizeMatmulOptions &options) {
  ScalingAttr act = plan.recipe.getAct();
  if (act.getSource() != ScaleSource::Given ||
      plan.info.getActivation().source.isFP8())
    return std::nullopt;
  plan.actScale = options.actScale;
  if (auto scale = plan.info.op->getAttrOfType<FloatAttr>("fp8.act_scale"))
    plan.actScale = static_cast<float>(scale.getValueAsDouble());
  if (!plan.actScale)
    return Refusal{RefusalReason::GivenScale,
                   "expected a given activation scale, got none",
                   "set fp8.act_scale on the op or pass act-scale=VALUE"};
  if (act.getBlock() != ArrayRef<int64_t>{wholeDim, wholeDim})
    return Refusal{RefusalReason::GivenScale,
                   "expected one given activation scale for the whole tensor, "
                   "got block " +
                       printBlockShape(act.getBlock()),
                   "use act = given [-1, -1]"};
  return std::nullopt;
}

static std::optional<Refusal>
checkTarget(MatmulPlan &plan, const QuantizeMatmulOptions &options) {
  if (!options.target || plan.recipe.isWeightOnly())
    return std::nullopt;
  MatmulInfo &info = plan.info;
  std::string problem = explainUnsupportedRecipe(*options.target, plan.recipe);
  if (!problem.empty())
    return Refusal{RefusalReason::TargetRecipe, problem,
                   "choose another recipe or target, or a weight-only recipe"};
  // Data that the program has quantized itself keep their formats.
  auto getFinalFormat = [&](const MatmulOperand &operand, Type byRecipe) {
    if (operand.source.fakeQuantizedType)
      return *getFormat(operand.source.fakeQuantizedType);
    if (operand.source.isQuantized)
      return *getFormat(getElementTypeOrSelf(operand.source.value.getType()));
    return *getFormat(byRecipe);
  };
  problem = explainUnsupportedFormats(
      *options.target,
      getFinalFormat(info.getActivation(), plan.recipe.getActFormat()),
      getFinalFormat(info.getWeight(), plan.recipe.getWeightFormat()), {}, {});
  auto getKnown = [](int64_t size) {
    return ShapedType::isDynamic(size) ? -1 : size;
  };
  if (problem.empty())
    problem = explainUnsupportedSize(
        *options.target,
        getKnown(info.getSize(info.weightIsA ? info.m : info.n)),
        getKnown(info.getSize(info.k)));
  if (problem.empty())
    return std::nullopt;
  return Refusal{RefusalReason::Target, problem,
                 "choose another recipe or target, or a weight-only recipe"};
}

MatmulPlan fp8::planMatmul(Operation *op,
                           const QuantizeMatmulOptions &options) {
  MatmulPlan plan;
  plan.info = getMatmulInfo(op, options.match);
  plan.recipe = getMatmulRecipe(op, options);
  std::optional<Refusal> &refusal = plan.info.refusal;
  if (refusal)
    return plan;
  refusal = checkPolicy(
      plan.info.hasWeight ? plan.info.getWeight().source.origin.name : "",
      op->getLoc(), options);
  if (!refusal && plan.recipe.isWeightOnly())
    refusal = checkWeightOnly(plan);
  if (!refusal)
    refusal = checkGather(plan);
  if (!refusal)
    refusal = checkGivenScale(plan, options);
  if (!refusal)
    refusal = checkTarget(plan, options);
  return plan;
}

static void mapValues(OperandSource &source,
                      function_ref<Value(Value)> replace) {
  if (source.value)
    source.value = replace(source.value);
  for (OperandScale &scale : source.scales)
    scale.value = replace(scale.value);
  if (source.gather)
    source.gather->source = replace(source.gather->source);
}

void fp8::mapValues(MatmulPlan &plan, function_ref<Value(Value)> replace) {
  ::mapValues(plan.info.a.source, replace);
  ::mapValues(plan.info.b.source, replace);
}
