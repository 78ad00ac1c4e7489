//===- Fp8Attrs.cpp - Attributes of the fp8 dialect -----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Parsing, printing and verification of the dialect's attributes.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Attrs.h"
#include "ConfigAssembly.h"
#include "fp8/IR/Fp8Types.h"
#include "fp8/IR/KernelAttrs.h"
#include "fp8/Support/BlockShape.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::fp8;

#define GET_ATTRDEF_CLASSES
#include "fp8/IR/AllAttrs.cpp.inc"

void Fp8Dialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "fp8/IR/AllAttrs.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// ScalingAttr
//===----------------------------------------------------------------------===//

static bool takesBlock(ScaleSource source) {
  return source != ScaleSource::Keep && source != ScaleSource::Cast;
}

LogicalResult ScalingAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                  ScaleSource source, ArrayRef<int64_t> block) {
  if (!takesBlock(source)) {
    if (!block.empty())
      return emitError() << "expected no block shape with '"
                         << stringifyScaleSource(source) << "', got "
                         << printBlockShape(block);
    return success();
  }
  std::string problem = explainInvalidBlockShape(block, /*rank=*/2);
  if (!problem.empty())
    return emitError() << problem;
  return success();
}

/// Prints `dynamic [1, 128]`, the part inside the angle brackets.
static void printScaling(AsmPrinter &printer, ScalingAttr scaling) {
  printer << stringifyScaleSource(scaling.getSource());
  if (takesBlock(scaling.getSource()))
    printer << " " << printBlockShape(scaling.getBlock());
}

static FailureOr<ScalingAttr> parseScaling(AsmParser &parser) {
  SMLoc loc = parser.getCurrentLocation();
  StringRef keyword;
  if (parser.parseKeyword(&keyword))
    return failure();
  std::optional<ScaleSource> source = symbolizeScaleSource(keyword);
  if (!source)
    return parser.emitError(loc, "expected keep, cast, dynamic, static or "
                                 "given, got '")
           << keyword << "'";
  SmallVector<int64_t> block;
  auto parseEntry = [&] { return parser.parseInteger(block.emplace_back()); };
  if (takesBlock(*source) &&
      parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseEntry,
                                     " in block shape"))
    return failure();
  auto scaling = ScalingAttr::getChecked([&] { return parser.emitError(loc); },
                                         parser.getContext(), *source, block);
  if (!scaling)
    return failure();
  return scaling;
}

Attribute ScalingAttr::parse(AsmParser &parser, Type) {
  if (parser.parseLess())
    return {};
  FailureOr<ScalingAttr> scaling = parseScaling(parser);
  if (failed(scaling) || parser.parseGreater())
    return {};
  return *scaling;
}

void ScalingAttr::print(AsmPrinter &printer) const {
  printer << "<";
  printScaling(printer, *this);
  printer << ">";
}

//===----------------------------------------------------------------------===//
// RecipeAttr
//===----------------------------------------------------------------------===//

static ScaleRounding getDefaultScaleRounding(Type scaleType) {
  return isa<Float8E8M0FNUType>(scaleType) ? ScaleRounding::PowerOfTwoCeil
                                           : ScaleRounding::Nearest;
}

LogicalResult RecipeAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                 ScalingAttr act, ScalingAttr weight,
                                 Type actFormat, Type weightFormat,
                                 Type scaleType, ScaleRounding scaleRounding,
                                 APFloat amaxFloor, Division, Overflow,
                                 Accumulate) {
  for (Type format : {actFormat, weightFormat})
    if (!getFormat(format))
      return emitError() << "expected an FP8 format (" << listFormatNames(", ")
                         << "), got " << format;
  if (!fp8::getScaleType(scaleType))
    return emitError() << "expected scale type f32, bf16 or f8E8M0FNU, got "
                       << scaleType;
  if (isa<Float8E8M0FNUType>(scaleType) &&
      scaleRounding == ScaleRounding::Nearest)
    return emitError() << "expected a power-of-two scale rounding with "
                          "f8E8M0FNU scales, got 'nearest'";
  if (!amaxFloor.isFinite() || amaxFloor.isNegative())
    return emitError() << "expected a finite amax floor that is not negative, "
                          "got "
                       << amaxFloor.convertToFloat();
  if (act.getSource() == ScaleSource::Static)
    return emitError() << "expected act to be keep, cast, dynamic or given, "
                          "got 'static'";
  if (weight.getSource() == ScaleSource::Given)
    return emitError() << "expected weight to be keep, cast, dynamic or "
                          "static, got 'given'";
  if (weight.getSource() == ScaleSource::Keep)
    return emitError() << "expected weight to be quantized, got 'keep'";
  return success();
}

namespace {
/// The parts of a recipe while it is parsed.
struct RecipeParts {
  ScalingAttr act, weight;
  Type actFormat, weightFormat, scaleType;
  std::optional<ScaleRounding> scaleRounding;
  APFloat amaxFloor = APFloat(0.0f);
  Division division = Division::IEEE;
  Overflow overflow = Overflow::Saturate;
  Accumulate accumulate = Accumulate::F32;
};
} // namespace

template <typename Enum, typename Symbolize>
static ParseResult parseEnum(AsmParser &parser, Enum &result,
                             Symbolize symbolize, StringRef expected) {
  SMLoc loc = parser.getCurrentLocation();
  StringRef keyword;
  if (parser.parseKeyword(&keyword))
    return failure();
  auto value = symbolize(keyword);
  if (!value)
    return parser.emitError(loc, "expected ")
           << expected << ", got '" << keyword << "'";
  result = *value;
  return success();
}

static ParseResult parseRecipeValue(AsmParser &parser, StringRef key,
                                    SMLoc keyLoc, RecipeParts &parts) {
  if (key == "act" || key == "weight") {
    FailureOr<ScalingAttr> scaling = parseScaling(parser);
    if (failed(scaling))
      return failure();
    (key == "act" ? parts.act : parts.weight) = *scaling;
    return success();
  }
  if (key == "format") {
    if (parser.parseType(parts.actFormat))
      return failure();
    parts.weightFormat = parts.actFormat;
    return success();
  }
  if (key == "act_format")
    return parser.parseType(parts.actFormat);
  if (key == "weight_format")
    return parser.parseType(parts.weightFormat);
  if (key == "scale_type")
    return parser.parseType(parts.scaleType);
  if (key == "scale_rounding") {
    ScaleRounding rounding;
    if (parseEnum(
            parser, rounding,
            [](StringRef s) { return symbolizeScaleRounding(s); },
            "nearest, pow2_ceil or pow2_nearest"))
      return failure();
    parts.scaleRounding = rounding;
    return success();
  }
  if (key == "amax_floor") {
    double value;
    if (parser.parseFloat(value))
      return failure();
    parts.amaxFloor = APFloat(static_cast<float>(value));
    return success();
  }
  if (key == "division")
    return parseEnum(
        parser, parts.division,
        [](StringRef s) { return symbolizeDivision(s); }, "ieee or reciprocal");
  if (key == "overflow")
    return parseEnum(
        parser, parts.overflow,
        [](StringRef s) { return symbolizeOverflow(s); }, "saturate or nan");
  if (key == "accumulate")
    return parseEnum(
        parser, parts.accumulate,
        [](StringRef s) { return symbolizeAccumulate(s); }, "f32 or fast");
  return parser.emitError(keyLoc, "expected a recipe key (act, weight, format, "
                                  "act_format, weight_format, scale_type, "
                                  "scale_rounding, amax_floor, division, "
                                  "overflow, accumulate), got '")
         << key << "'";
}

/// A recipe by its name: `"block"`.
static RecipeAttr parseNamedRecipe(AsmParser &parser, SMLoc loc,
                                   StringRef name) {
  if (RecipeAttr recipe = RecipeAttr::getNamed(parser.getContext(), name))
    return recipe;
  parser.emitError(loc, "expected a recipe name (")
      << llvm::join(RecipeAttr::getNames(), ", ")
      << ", or weight-only: and one of these), got '" << name << "'";
  return {};
}

static ParseResult parseRecipeParts(AsmParser &parser, RecipeParts &parts) {
  llvm::StringSet<> seen;
  return parser.parseCommaSeparatedList([&]() -> ParseResult {
    SMLoc loc = parser.getCurrentLocation();
    StringRef key;
    if (parser.parseKeyword(&key) || parser.parseEqual())
      return failure();
    if (!seen.insert(key).second)
      return parser.emitError(loc, "expected each recipe key once, got '")
             << key << "' again";
    return parseRecipeValue(parser, key, loc, parts);
  });
}

Attribute RecipeAttr::parse(AsmParser &parser, Type) {
  MLIRContext *context = parser.getContext();
  if (parser.parseLess())
    return {};
  SMLoc loc = parser.getCurrentLocation();
  std::string name;
  if (succeeded(parser.parseOptionalString(&name))) {
    RecipeAttr recipe = parseNamedRecipe(parser, loc, name);
    return recipe && succeeded(parser.parseGreater()) ? recipe : RecipeAttr();
  }
  RecipeParts parts;
  parts.actFormat = parts.weightFormat = Float8E4M3FNType::get(context);
  parts.scaleType = Float32Type::get(context);
  if (failed(parser.parseOptionalGreater()) &&
      (parseRecipeParts(parser, parts) || parser.parseGreater()))
    return {};
  if (!parts.act || !parts.weight) {
    parser.emitError(loc, "expected a recipe with 'act' and 'weight'");
    return {};
  }
  return RecipeAttr::getChecked(
      [&] { return parser.emitError(loc); }, context, parts.act, parts.weight,
      parts.actFormat, parts.weightFormat, parts.scaleType,
      parts.scaleRounding.value_or(getDefaultScaleRounding(parts.scaleType)),
      parts.amaxFloor, parts.division, parts.overflow, parts.accumulate);
}

void RecipeAttr::print(AsmPrinter &printer) const {
  printer << "<act = ";
  printScaling(printer, getAct());
  printer << ", weight = ";
  printScaling(printer, getWeight());
  Type e4m3 = Float8E4M3FNType::get(getContext());
  if (getActFormat() == getWeightFormat()) {
    if (getActFormat() != e4m3)
      printer << ", format = " << getActFormat();
  } else {
    if (getActFormat() != e4m3)
      printer << ", act_format = " << getActFormat();
    if (getWeightFormat() != e4m3)
      printer << ", weight_format = " << getWeightFormat();
  }
  if (!getScaleType().isF32())
    printer << ", scale_type = " << getScaleType();
  if (getScaleRounding() != getDefaultScaleRounding(getScaleType()))
    printer << ", scale_rounding = "
            << stringifyScaleRounding(getScaleRounding());
  if (!getAmaxFloor().isZero()) {
    printer << ", amax_floor = ";
    printer.printFloat(getAmaxFloor());
  }
  if (getDivision() != Division::IEEE)
    printer << ", division = " << stringifyDivision(getDivision());
  if (getOverflow() != Overflow::Saturate)
    printer << ", overflow = " << stringifyOverflow(getOverflow());
  if (getAccumulate() != Accumulate::F32)
    printer << ", accumulate = " << stringifyAccumulate(getAccumulate());
  printer << ">";
}
