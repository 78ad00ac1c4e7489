//===- LayoutWriter.cpp - Store weights in a layout -----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Makes the names, types, shapes and bytes of the tensors that the entry of the
// layout describes. LayoutSidecars.cpp makes config.json.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/LayoutWriter.h"
#include "LayoutEntry.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"
#include <cstring>

using namespace mlir::fp8;

bool mlir::fp8::hasLayerMarkers(Layout layout) {
  MarkerKind marker = getLayoutEntry(layout).marker;
  return marker == MarkerKind::LayerTensor || marker == MarkerKind::Metadata;
}

std::string mlir::fp8::explainUnstorable(Layout layout,
                                         const OutputWeight &weight) {
  const LayoutEntry &entry = getLayoutEntry(layout);
  if (entry.needsLayerName &&
      !llvm::StringRef(weight.name).ends_with(".weight"))
    return "expected a name that ends in .weight for the layout " +
           entry.info.name.str();
  if (entry.needsMatrix && weight.form.shape.size() != 2)
    return "expected a matrix for the layout " + entry.info.name.str();
  return "";
}

//===----------------------------------------------------------------------===//
// Types and shapes
//===----------------------------------------------------------------------===//

/// The shape of the tensor of scales.
static llvm::SmallVector<int64_t> getStoredScaleShape(const LayoutEntry &entry,
                                                      const WeightForm &form) {
  if (entry.getStoredScaleShape)
    return entry.getStoredScaleShape(form);
  if (entry.info.granularity == Granularity::Tensor)
    return {};
  return getScaleShape(form.shape, form.block);
}

TensorSpec mlir::fp8::getWeightSpec(Layout layout, const OutputWeight &weight) {
  TensorSpec spec;
  spec.name = weight.name;
  spec.dtype = getDType(weight.form.format);
  for (int64_t size : weight.form.shape)
    spec.shape.push_back(
        getLayoutEntry(layout).isTiled ? llvm::alignTo<32>(size) : size);
  return spec;
}

std::optional<TensorSpec> mlir::fp8::getScaleSpec(Layout layout,
                                                  const OutputWeight &weight) {
  if (!weight.form.scaleType)
    return std::nullopt;
  TensorSpec spec;
  const LayoutEntry &entry = getLayoutEntry(layout);
  spec.name = getSiblingName(weight.name, entry.info.scaleKey);
  spec.dtype = weight.form.scaleType == ScaleType::E8M0
                   ? entry.e8m0Type
                   : getDType(*weight.form.scaleType);
  auto shape = getStoredScaleShape(entry, weight.form);
  spec.shape.assign(shape.begin(), shape.end());
  return spec;
}

//===----------------------------------------------------------------------===//
// Bytes
//===----------------------------------------------------------------------===//

std::vector<uint8_t> mlir::fp8::storeCodes(Layout layout,
                                           const WeightForm &form,
                                           std::vector<uint8_t> codes) {
  if (!getLayoutEntry(layout).isTiled)
    return codes;
  int64_t rows = form.shape[0], columns = form.shape[1];
  if (rows % 32 == 0 && columns % 32 == 0)
    return codes;
  return padCodes(codes, rows, columns, llvm::alignTo<32>(rows),
                  llvm::alignTo<32>(columns));
}

std::vector<char> mlir::fp8::storeScales(Layout layout, const WeightForm &form,
                                         std::vector<char> scales) {
  if (!getLayoutEntry(layout).isTiled)
    return scales;
  int64_t columns = llvm::divideCeil(form.shape[1], 32);
  return swizzleScales(scales, form.shape[0], columns);
}

//===----------------------------------------------------------------------===//
// Markers and input scales
//===----------------------------------------------------------------------===//

static SmallTensor makeInputScale(Layout layout, const OutputWeight &weight) {
  SmallTensor tensor;
  const LayoutEntry &entry = getLayoutEntry(layout);
  tensor.spec.name = getSiblingName(weight.name, entry.info.inputScaleKey);
  tensor.spec.dtype = DType::F32;
  if (entry.inputScaleIsVector)
    tensor.spec.shape = {1};
  float value = *weight.inputScale;
  tensor.bytes.assign(reinterpret_cast<const char *>(&value), sizeof(value));
  return tensor;
}

static llvm::StringRef getLayerName(const OutputWeight &weight) {
  llvm::StringRef name = weight.name;
  name.consume_back(".weight");
  return name;
}

/// Makes {"format": "float8_e4m3fn"}.
static llvm::json::Object makeMarker(Layout layout,
                                     const OutputWeight &weight) {
  llvm::StringRef format =
      getLayoutEntry(layout).getMarkerFormat(weight.form.format);
  llvm::json::Object marker{{"format", format}};
  if (weight.fullPrecision)
    marker["full_precision_matrix_mult"] = true;
  return marker;
}

/// Prints JSON with the separators of Python's json.dumps, ", " and ": ".
static std::string print(const llvm::json::Object &marker) {
  std::string text =
      "{\"format\": \"" + marker.getString("format")->str() + "\"";
  if (marker.getBoolean("full_precision_matrix_mult"))
    text += ", \"full_precision_matrix_mult\": true";
  return text + "}";
}

static SmallTensor makeLayerMarker(Layout layout, const OutputWeight &weight) {
  SmallTensor tensor;
  tensor.bytes = print(makeMarker(layout, weight));
  tensor.spec.name = getSiblingName(weight.name, comfyQuantKey);
  tensor.spec.dtype = DType::U8;
  tensor.spec.shape = {static_cast<int64_t>(tensor.bytes.size())};
  return tensor;
}

static SmallTensor makeModelMarker(const OutputWeight &weight) {
  SmallTensor tensor;
  tensor.spec.name = (getModelPrefix(weight.name) + scaledFp8Name).str();
  tensor.spec.dtype = getDType(weight.form.format);
  tensor.spec.shape = {weight.fullPrecision ? 2 : 0};
  tensor.bytes.assign(weight.fullPrecision ? 2 : 0, '\0');
  return tensor;
}

/// Adds one marker for each model of the file.
static void addModelMarkers(llvm::ArrayRef<OutputWeight> weights,
                            std::vector<SmallTensor> &tensors) {
  llvm::StringSet<> seen;
  for (const OutputWeight &weight : weights)
    if (seen.insert(getModelPrefix(weight.name)).second)
      tensors.push_back(makeModelMarker(weight));
}

std::vector<SmallTensor>
mlir::fp8::getSmallTensors(const LayoutContent &output) {
  std::vector<SmallTensor> tensors;
  const LayoutEntry &entry = getLayoutEntry(output.layout);
  for (const OutputWeight &weight : output.weights) {
    if (entry.marker == MarkerKind::LayerTensor)
      tensors.push_back(makeLayerMarker(output.layout, weight));
    if (weight.inputScale && !entry.info.inputScaleKey.empty())
      tensors.push_back(makeInputScale(output.layout, weight));
  }
  if (entry.marker == MarkerKind::ModelTensor)
    addModelMarkers(output.weights, tensors);
  return tensors;
}

SafetensorsMetadata mlir::fp8::getMetadata(const LayoutContent &output) {
  llvm::json::Object layers = output.keptMarkers;
  for (const OutputWeight &weight : output.weights) {
    // Programs prefer the metadata to tensors, so an old entry would hide the
    // new marker.
    layers.erase(getLayerName(weight));
    if (getLayoutEntry(output.layout).marker == MarkerKind::Metadata)
      layers[getLayerName(weight)] = makeMarker(output.layout, weight);
  }
  SafetensorsMetadata metadata = output.metadata;
  metadata["format"] = "pt";
  metadata.erase(comfyMetadataKey.str());
  if (!layers.empty()) {
    llvm::json::Value marker = llvm::json::Object{
        {"format_version", "1.0"}, {"layers", std::move(layers)}};
    metadata[comfyMetadataKey.str()] = llvm::formatv("{0}", marker);
  }
  return metadata;
}
