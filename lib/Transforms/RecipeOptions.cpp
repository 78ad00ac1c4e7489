//===- RecipeOptions.cpp - Read the options of the rewrite ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Turns the textual options of --fp8-quantize-matmul into
// QuantizeMatmulOptions, with a diagnostic for each option that makes no sense.
//
//===----------------------------------------------------------------------===//

#include "RecipeOptions.h"
#include "fp8/IR/Fp8Types.h"
#include "fp8/Support/BlockShape.h"
#include "fp8/Support/MatmulTime.h"
#include "fp8/Support/ScaleArithmetic.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::fp8;

static InFlightDiagnostic emitOptionError(MLIRContext *context) {
  return emitError(UnknownLoc::get(context), "fp8-quantize-matmul: ");
}

namespace {
/// The parts of a recipe, which options replace one by one.
struct RecipeParts {
  explicit RecipeParts(RecipeAttr base)
      : act(base.getAct()), weight(base.getWeight()),
        actFormat(base.getActFormat()), weightFormat(base.getWeightFormat()),
        scaleType(base.getScaleType()), scaleRounding(base.getScaleRounding()),
        amaxFloor(base.getAmaxFloor()), division(base.getDivision()),
        overflow(base.getOverflow()), accumulate(base.getAccumulate()) {}

  ScalingAttr act, weight;
  Type actFormat, weightFormat, scaleType;
  ScaleRounding scaleRounding;
  APFloat amaxFloor;
  Division division;
  Overflow overflow;
  Accumulate accumulate;
};
} // namespace

/// Replaces the block shape of `scaling` by `text`, e.g. "1x128".
static LogicalResult overrideBlock(StringRef option, StringRef text,
                                   ScalingAttr &scaling) {
  if (text.empty())
    return success();
  MLIRContext *context = scaling.getContext();
  SmallVector<StringRef> parts;
  text.split(parts, 'x');
  SmallVector<int64_t> block;
  for (StringRef part : parts)
    if (part.trim().getAsInteger(10, block.emplace_back()))
      return emitOptionError(context)
             << "expected " << option << " as ROWSxK, e.g. 1x128, got '" << text
             << "'";
  std::string problem = explainInvalidBlockShape(block, /*rank=*/2);
  if (!problem.empty())
    return emitOptionError(context) << option << ": " << problem;
  if (scaling.getBlock().empty())
    return emitOptionError(context)
           << "expected no " << option << " with '"
           << stringifyScaleSource(scaling.getSource())
           << "', which has no scales, got '" << text << "'";
  scaling = ScalingAttr::get(context, scaling.getSource(), block);
  return success();
}

static LogicalResult overrideFormat(MLIRContext *context, StringRef option,
                                    StringRef text, Type &type) {
  if (text.empty())
    return success();
  std::optional<Format> format = parseFormat(text);
  if (!format)
    return emitOptionError(context)
           << "expected " << option << " " << listFormatNames(" or ")
           << ", got '" << text << "'";
  type = getFormatType(context, *format);
  return success();
}

static LogicalResult overrideScaleType(MLIRContext *context, StringRef text,
                                       RecipeParts &parts) {
  if (text.empty())
    return success();
  bool wasE8M0 = isa<Float8E8M0FNUType>(parts.scaleType);
  if (text == "f32")
    parts.scaleType = Float32Type::get(context);
  else if (text == "bf16")
    parts.scaleType = BFloat16Type::get(context);
  else if (text == "f8E8M0FNU")
    parts.scaleType = Float8E8M0FNUType::get(context);
  else
    return emitOptionError(context)
           << "expected scale-type f32, bf16 or f8E8M0FNU, got '" << text
           << "'";
  // The default of the rounding depends on the type.
  bool isE8M0 = isa<Float8E8M0FNUType>(parts.scaleType);
  if (isE8M0 != wasE8M0)
    parts.scaleRounding =
        isE8M0 ? ScaleRounding::PowerOfTwoCeil : ScaleRounding::Nearest;
  return success();
}

template <typename Enum, typename Symbolize>
static LogicalResult overrideEnum(MLIRContext *context, StringRef option,
                                  StringRef text, StringRef expected,
                                  Symbolize symbolize, Enum &result) {
  if (text.empty())
    return success();
  std::optional<Enum> value = symbolize(text);
  if (!value)
    return emitOptionError(context) << "expected " << option << " " << expected
                                    << ", got '" << text << "'";
  result = *value;
  return success();
}

static LogicalResult overridePolicies(MLIRContext *context,
                                      const QuantizeMatmulPassOptions &options,
                                      RecipeParts &parts) {
  if (failed(overrideEnum(
          context, "scale-rounding", options.scaleRounding,
          "nearest, pow2_ceil or pow2_nearest",
          [](StringRef s) { return symbolizeScaleRounding(s); },
          parts.scaleRounding)) ||
      failed(overrideEnum(
          context, "division", options.division, "ieee or reciprocal",
          [](StringRef s) { return symbolizeDivision(s); }, parts.division)) ||
      failed(overrideEnum(
          context, "overflow", options.overflow, "saturate or nan",
          [](StringRef s) { return symbolizeOverflow(s); }, parts.overflow)) ||
      failed(overrideEnum(
          context, "accumulate", options.accumulate, "f32 or fast",
          [](StringRef s) { return symbolizeAccumulate(s); },
          parts.accumulate)))
    return failure();
  // -1 means that the option is not given.
  if (options.amaxFloor != -1.0)
    parts.amaxFloor = APFloat(static_cast<float>(options.amaxFloor));
  return success();
}

/// Refuses an override of something that the recipe does not have, because it
/// would have no effect.
static LogicalResult
checkUnusedOverrides(MLIRContext *context,
                     const QuantizeMatmulPassOptions &options,
                     const RecipeParts &parts) {
  auto check = [&](StringRef option, bool isGiven, bool isUsed,
                   StringRef why) -> LogicalResult {
    if (isUsed || !isGiven)
      return success();
    return emitOptionError(context)
           << "expected no " << option << " with recipe=" << options.recipe
           << ", which has no " << why;
  };
  bool scales =
      !parts.act.getBlock().empty() || !parts.weight.getBlock().empty();
  bool quantizesActs = parts.act.getSource() != ScaleSource::Keep;
  return success(
      succeeded(
          check("scale-type", !options.scaleType.empty(), scales, "scales")) &&
      succeeded(check("scale-rounding", !options.scaleRounding.empty(), scales,
                      "scales")) &&
      succeeded(
          check("amax-floor", options.amaxFloor != -1.0, scales, "scales")) &&
      succeeded(
          check("division", !options.division.empty(), scales, "scales")) &&
      succeeded(check("act-format", !options.actFormat.empty(), quantizesActs,
                      "FP8 activations")) &&
      succeeded(check("accumulate", !options.accumulate.empty(), quantizesActs,
                      "FP8 matmul")));
}

static FailureOr<RecipeAttr>
resolveRecipe(MLIRContext *context, const QuantizeMatmulPassOptions &options) {
  RecipeAttr base = RecipeAttr::getNamed(context, options.recipe);
  if (!base) {
    InFlightDiagnostic error = emitOptionError(context);
    error << "expected a recipe (";
    llvm::interleaveComma(RecipeAttr::getNames(), error);
    return error << ", or weight-only: before one), got '" << options.recipe
                 << "'";
  }
  RecipeParts parts(base);
  if (failed(overrideBlock("act-block", options.actBlock, parts.act)) ||
      failed(
          overrideBlock("weight-block", options.weightBlock, parts.weight)) ||
      failed(
          overrideFormat(context, "format", options.format, parts.actFormat)) ||
      failed(overrideFormat(context, "format", options.format,
                            parts.weightFormat)) ||
      failed(overrideFormat(context, "act-format", options.actFormat,
                            parts.actFormat)) ||
      failed(overrideFormat(context, "weight-format", options.weightFormat,
                            parts.weightFormat)) ||
      failed(overrideScaleType(context, options.scaleType, parts)) ||
      failed(overridePolicies(context, options, parts)) ||
      failed(checkUnusedOverrides(context, options, parts)))
    return failure();
  RecipeAttr recipe = RecipeAttr::getChecked(
      [&] { return emitOptionError(context); }, context, parts.act,
      parts.weight, parts.actFormat, parts.weightFormat, parts.scaleType,
      parts.scaleRounding, parts.amaxFloor, parts.division, parts.overflow,
      parts.accumulate);
  if (!recipe)
    return failure();
  return recipe;
}

static LogicalResult resolvePolicy(MLIRContext *context,
                                   const QuantizeMatmulPassOptions &options,
                                   NamePolicy &policy) {
  if (!options.preset.empty() && !policy.addPreset(options.preset)) {
    InFlightDiagnostic error = emitOptionError(context);
    error << "expected a preset (";
    llvm::interleaveComma(NamePolicy::getPresetNames(), error);
    return error << "), got '" << options.preset << "'";
  }
  std::string problem;
  auto add = [&](StringRef pattern, bool include) -> LogicalResult {
    if (failed(policy.add(pattern, include, problem)))
      return emitOptionError(context) << problem;
    return success();
  };
  for (StringRef pattern : options.include)
    if (failed(add(pattern, /*include=*/true)))
      return failure();
  for (StringRef pattern : options.exclude)
    if (failed(add(pattern, /*include=*/false)))
      return failure();
  for (StringRef pattern : options.policy) {
    bool include = pattern.starts_with("+");
    if (!include && !pattern.starts_with("-"))
      return emitOptionError(context)
             << "expected policy entries as +PATTERN or -PATTERN, got '"
             << pattern << "'";
    if (failed(add(pattern.drop_front(), include)))
      return failure();
  }
  return success();
}

static LogicalResult resolveActScale(MLIRContext *context, StringRef text,
                                     std::optional<float> &result) {
  if (text.empty())
    return success();
  double scale;
  if (!llvm::to_float(text, scale))
    return emitOptionError(context)
           << "expected act-scale to be a number, got '" << text << "'";
  if (!isUsableScale(scale))
    return emitOptionError(context)
           << "expected act-scale to be from 2^-126 to 2^127, got " << scale;
  result = static_cast<float>(scale);
  return success();
}

/// A recipe that the target cannot run at all is one error instead of a refusal
/// for each matmul.
static LogicalResult resolveTarget(MLIRContext *context, StringRef name,
                                   QuantizeMatmulOptions &options) {
  if (name.empty())
    return success();
  options.target = getGpuTarget(name);
  if (!options.target) {
    InFlightDiagnostic error = emitOptionError(context);
    error << "expected a target (";
    llvm::interleaveComma(getGpuTargetNames(), error);
    return error << "), got '" << name << "'";
  }
  std::string problem =
      explainUnsupportedRecipe(*options.target, options.recipe);
  if (problem.empty())
    return success();
  return emitOptionError(context)
         << problem << " (recipe " << options.recipe << ")";
}

static LogicalResult resolveWhen(MLIRContext *context, StringRef text,
                                 QuantizeMatmulOptions &options) {
  if (text != "always" && text != "faster")
    return emitOptionError(context)
           << "expected when=always or when=faster, got '" << text << "'";
  options.onlyWhereFaster = text == "faster";
  if (!options.onlyWhereFaster ||
      (options.target && getKernelSpeed(*options.target)))
    return success();
  InFlightDiagnostic error = emitOptionError(context);
  error << "expected a target whose kernels were measured (";
  llvm::interleaveComma(getTargetsWithSpeed(), error);
  return error << ") for when=faster, got "
               << (options.target ? options.target->name : StringRef("none"));
}

FailureOr<QuantizeMatmulOptions>
fp8::resolveOptions(MLIRContext *context,
                    const QuantizeMatmulPassOptions &options) {
  QuantizeMatmulOptions resolved;
  FailureOr<RecipeAttr> recipe = resolveRecipe(context, options);
  if (failed(recipe) ||
      failed(resolvePolicy(context, options, resolved.policy)))
    return failure();
  resolved.recipe = *recipe;
  if (failed(resolveActScale(context, options.actScale, resolved.actScale)))
    return failure();
  resolved.match = {options.allowBF16Product, options.matrixVector,
                    options.twoActivations, options.minK, options.minN};
  if (options.badInput != "error" && options.badInput != "refuse")
    return emitOptionError(context)
           << "expected bad-input error or refuse, got '" << options.badInput
           << "'";
  if (failed(resolveTarget(context, options.target, resolved)) ||
      failed(resolveWhen(context, options.when, resolved)))
    return failure();
  return resolved;
}
