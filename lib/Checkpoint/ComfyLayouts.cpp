//===- ComfyLayouts.cpp - The layouts of ComfyUI --------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Casts without scales, the scaled FP8 of 2024 and 2025, and today's layouts
// with markers for layers.
//
//===----------------------------------------------------------------------===//

#include "Failure.h"
#include "LayoutEntry.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Hooks
//===----------------------------------------------------------------------===//

static llvm::StringRef getFloatFormat(Format format) {
  return format == Format::E5M2 ? "float8_e5m2" : "float8_e4m3fn";
}

static llvm::StringRef getMXFormat(Format) { return "mxfp8"; }

static void report(std::vector<Finding> &findings, llvm::StringRef code,
                   llvm::StringRef tensor, std::string message) {
  findings.push_back({code.str(), tensor.str(), std::move(message)});
}

/// Checks the format that a marker names, and that there is a scale.
static void checkMarker(const WeightEvidence &evidence, StoredWeight &weight,
                        llvm::StringRef expected, bool takesE5M2,
                        std::vector<Finding> &findings) {
  const StoredTensor &tensor = *weight.weight;
  weight.fullPrecision = evidence.marker->fullPrecision;
  bool isE5M2 = weight.form.format == Format::E5M2;
  if (evidence.marker->format != expected || (isE5M2 && !takesE5M2))
    report(findings, "marker-mismatch", tensor.name,
           "expected a marker of the format " + expected.str() + " for " +
               printTypeAndShape(tensor) + ", got '" + evidence.marker->format +
               "'");
  if (!evidence.scale)
    report(findings, "missing-scale", tensor.name,
           "expected its scale '" +
               getSiblingName(tensor.name, "weight_scale") +
               "', got no such tensor; ComfyUI uses 1 instead");
}

static void checkQuant(const WeightEvidence &evidence, StoredWeight &weight,
                       std::vector<Finding> &findings) {
  checkMarker(evidence, weight, getFloatFormat(weight.form.format),
              /*takesE5M2=*/true, findings);
  const StoredTensor *scale = evidence.scale;
  // A scale of another float type can still be read and converted.
  if (scale && scale->dtype != DType::F32 && evidence.scaleType)
    report(findings,
           getFloatKind(scale->dtype) ? "refused-scale" : "scale-type",
           scale->name,
           "expected F32, the only type that comfy-kitchen takes, got " +
               getName(scale->dtype).str());
}

static void checkMX(const WeightEvidence &evidence, StoredWeight &weight,
                    std::vector<Finding> &findings) {
  checkMarker(evidence, weight, getMXFormat(weight.form.format),
              /*takesE5M2=*/false, findings);
}

static bool isMX(const WeightEvidence &evidence) {
  return evidence.marker->format == "mxfp8";
}

/// Groups of 32, if the scale has the shape of their swizzled scales.
static std::optional<Block> findSwizzled(const WeightEvidence &evidence) {
  if (!evidence.isSwizzled)
    return std::nullopt;
  return Block{1, 32};
}

static llvm::SmallVector<int64_t> getMXScaleShape(const WeightForm &form) {
  return getSwizzledShape(
      {static_cast<int64_t>(llvm::alignTo<32>(form.shape[0])),
       static_cast<int64_t>(llvm::alignTo<32>(form.shape[1]))});
}

//===----------------------------------------------------------------------===//
// Entries
//===----------------------------------------------------------------------===//

LayoutEntry mlir::fp8::makeComfyCast() {
  LayoutEntry entry;
  entry.info.id = "L0";
  entry.info.name = "comfy-cast";
  entry.info.description =
      "weights cast without a scale: ComfyUI's fp8_e4m3fn and fp8_e5m2 files";
  entry.info.granularity = Granularity::None;
  entry.info.semantics = Semantics::ComfyUI;
  entry.info.readsE5M2 = true;
  entry.info.recipe = "cast";
  return entry;
}

LayoutEntry mlir::fp8::makeComfyScaled() {
  LayoutEntry entry;
  entry.info.id = "L1";
  entry.info.name = "comfy-scaled";
  entry.info.description =
      "ComfyUI scaled FP8 of 2024 and 2025: scale_weight, tensor scaled_fp8";
  entry.info.semantics = Semantics::ComfyUI;
  entry.info.readsE5M2 = true;
  entry.info.scaleKey = "scale_weight";
  entry.info.inputScaleKey = "scale_input";
  entry.place = ScalePlace::ScaleWeight;
  entry.isOf = [](const WeightEvidence &evidence) {
    return evidence.isOneScale && evidence.modelMarker;
  };
  entry.findBlock = findWholeBlock;
  entry.check = [](const WeightEvidence &evidence, StoredWeight &weight,
                   std::vector<Finding> &) {
    weight.fullPrecision = evidence.modelMarker->getNumElements() == 2;
  };
  entry.explain = [](const StoredTensor *modelMarker) {
    return ", and the tensor " + modelMarker->name;
  };
  entry.needsLayerName = true;
  entry.marker = MarkerKind::ModelTensor;
  return entry;
}

/// The parts that the layouts with markers for layers have in common.
static LayoutEntry makeMarked() {
  LayoutEntry entry;
  entry.info.semantics = Semantics::ComfyUI;
  entry.info.scaleKey = "weight_scale";
  entry.place = ScalePlace::Marker;
  entry.needsLayerName = true;
  return entry;
}

LayoutEntry mlir::fp8::makeComfyQuant() {
  LayoutEntry entry = makeMarked();
  entry.info.id = "L2";
  entry.info.name = "comfy-quant";
  entry.info.description =
      "ComfyUI today: weight_scale, and comfy_quant for each layer";
  entry.info.readsE5M2 = true;
  entry.info.inputScaleKey = "input_scale";
  entry.info.recipe = "tensor";
  entry.isOf = [](const WeightEvidence &evidence) {
    return !isMX(evidence) && !evidence.marker->metadata;
  };
  entry.findBlock = findWholeBlock;
  entry.check = checkQuant;
  entry.marker = MarkerKind::LayerTensor;
  entry.getMarkerFormat = getFloatFormat;
  return entry;
}

LayoutEntry mlir::fp8::makeComfyQuantMetadata() {
  LayoutEntry entry = makeComfyQuant();
  entry.info.id = "L2m";
  entry.info.name = "comfy-quant-metadata";
  entry.info.description =
      "the same with one _quantization_metadata in the header";
  entry.info.recipe = "";
  entry.isOf = [](const WeightEvidence &evidence) {
    return !isMX(evidence) && evidence.marker->metadata;
  };
  entry.marker = MarkerKind::Metadata;
  return entry;
}

LayoutEntry mlir::fp8::makeComfyMX() {
  LayoutEntry entry = makeMarked();
  entry.info.id = "L2x";
  entry.info.name = "comfy-mxfp8";
  entry.info.description =
      "ComfyUI mxfp8: E8M0 scales of 1x32 groups, swizzled, weights padded";
  entry.info.granularity = Granularity::Group;
  entry.info.setBlock(1, 32);
  entry.info.scaleType = ScaleType::E8M0;
  entry.info.recipe = "mx";
  entry.isOf = isMX;
  entry.findBlock = findSwizzled;
  entry.check = checkMX;
  entry.getStoredScaleShape = getMXScaleShape;
  entry.isTiled = true;
  entry.needsMatrix = true;
  entry.marker = MarkerKind::LayerTensor;
  entry.getMarkerFormat = getMXFormat;
  return entry;
}
