//===- ComfyMarkers.cpp - ComfyUI's markers of FP8 layers -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads and checks markers. A marker that makes no sense becomes a finding, and
// counts as absent.
//
//===----------------------------------------------------------------------===//

#include "ComfyMarkers.h"
#include "LayoutEntry.h"
#include "StrictJson.h"

using namespace mlir::fp8;

/// A larger tensor is not accepted as the marker of a layer.
static constexpr uint64_t maxMarkerBytes = 64 * 1024;

const StoredTensor *ComfyMarkers::findScaledFp8(llvm::StringRef weight) const {
  // Take the marker with the longest prefix, which is the closest one.
  for (llvm::StringRef prefix = weight;; prefix = prefix.drop_back()) {
    prefix = prefix.take_front(prefix.rfind('.') + 1);
    if (const StoredTensor *marker = scaledFp8.lookup(prefix))
      return marker;
    if (prefix.empty())
      return nullptr;
  }
}

llvm::StringRef mlir::fp8::getModelPrefix(llvm::StringRef weight) {
  for (llvm::StringRef prefix :
       {"model.diffusion_model.", "model.model.", "net."})
    if (weight.starts_with(prefix))
      return prefix;
  constexpr llvm::StringLiteral encoders = "text_encoders.",
                                inner = "transformer.";
  llvm::StringRef rest = weight;
  if (!rest.consume_front(encoders))
    return "";
  // An example is the prefix "text_encoders.t5xxl.transformer.".
  rest = rest.split('.').second;
  return rest.consume_front(inner) ? weight.drop_back(rest.size()) : "";
}

/// Reads {"format": "float8_e4m3fn", "full_precision_matrix_mult": true}.
static ComfyMarker readMarker(const llvm::json::Object &object) {
  ComfyMarker marker;
  marker.format = object.getString("format").value_or("").str();
  marker.fullPrecision =
      object.getBoolean("full_precision_matrix_mult").value_or(false);
  return marker;
}

static llvm::Error readLayerMarker(const Checkpoint &checkpoint,
                                   const StoredTensor &tensor,
                                   ComfyMarkers &markers,
                                   std::vector<Finding> &findings) {
  llvm::StringRef layer = tensor.name;
  layer = layer.drop_back(comfyQuantKey.size() + 1);
  markers.tensors.insert(tensor.name);
  if (tensor.dtype != DType::U8 || tensor.getByteSize() > maxMarkerBytes) {
    findings.push_back({"invalid-marker", tensor.name,
                        "expected U8 of at most 65536 bytes, got " +
                            getName(tensor.dtype).str() + " of " +
                            std::to_string(tensor.getByteSize())});
    return llvm::Error::success();
  }
  std::vector<char> bytes;
  if (llvm::Error error = readTensor(checkpoint, tensor, bytes))
    return error;
  JsonProblem problem;
  auto object = parseStrictJson({bytes.data(), bytes.size()}, {}, problem);
  if (!object)
    findings.push_back({"invalid-marker", tensor.name, problem.reason});
  else
    markers.layers[layer] = readMarker(*object);
  return llvm::Error::success();
}

static void readMetadata(llvm::StringRef text, ComfyMarkers &markers,
                         std::vector<Finding> &findings) {
  JsonProblem problem;
  auto object = parseStrictJson(text, {}, problem);
  const llvm::json::Object *layers =
      object ? object->getObject("layers") : nullptr;
  if (!layers) {
    findings.push_back({"invalid-marker", comfyMetadataKey.str(),
                        object ? "expected JSON with an object 'layers', "
                                 "got none"
                               : problem.reason});
    return;
  }
  for (const auto &[layer, value] : *layers) {
    const llvm::json::Object *marker = value.getAsObject();
    if (!marker)
      continue;
    ComfyMarker read = readMarker(*marker);
    read.metadata = *marker;
    markers.layers[llvm::StringRef(layer)] = std::move(read);
  }
}

llvm::Expected<ComfyMarkers>
mlir::fp8::readComfyMarkers(const Checkpoint &checkpoint,
                            std::vector<Finding> &findings) {
  ComfyMarkers markers;
  for (const StoredTensor &tensor : checkpoint.getTensors()) {
    llvm::StringRef name = tensor.name;
    if (name == scaledFp8Name || name.ends_with(".scaled_fp8")) {
      markers.scaledFp8[name.drop_back(scaledFp8Name.size())] = &tensor;
      markers.tensors.insert(name);
    } else if (name.ends_with(".comfy_quant")) {
      if (llvm::Error error =
              readLayerMarker(checkpoint, tensor, markers, findings))
        return error;
    }
  }
  // Each shard may name other layers.
  for (const CheckpointFile &file : checkpoint.getFiles())
    if (auto text = file.metadata.find(comfyMetadataKey.str());
        text != file.metadata.end())
      readMetadata(text->second, markers, findings);
  matchPrefix(checkpoint, markers);
  return markers;
}

//===----------------------------------------------------------------------===//
// Checking
//===----------------------------------------------------------------------===//

/// The layers that markers name.
static void checkLayers(const Checkpoint &checkpoint,
                        const ComfyMarkers &markers,
                        RecognizedCheckpoint &result) {
  for (const auto &entry : markers.layers) {
    std::string weight = (entry.first() + ".weight").str();
    const StoredTensor *tensor = checkpoint.find(weight);
    if (!tensor)
      result.findings.push_back(
          {"marker-mismatch", weight,
           "expected a weight for its marker, got no such tensor"});
    if (!tensor || getFormat(tensor->dtype))
      continue;
    const ComfyMarker &marker = entry.second;
    result.findings.push_back({"unknown-format", weight,
                               "expected FP8, got a marker of the format '" +
                                   marker.format +
                                   "', which is kept as it is"});
    result.keptFormats[weight] = marker.format;
    if (marker.metadata)
      result.keptMarkers[entry.first().str()] =
          llvm::json::Object(*marker.metadata);
  }
}

/// Checks that a weight which needs the marker of its model has one.
static void checkModelMarker(const StoredWeight &weight,
                             const StoredTensor *marker,
                             std::vector<Finding> &findings) {
  if (!marker) {
    findings.push_back({"marker-mismatch", weight.getName().str(),
                        "expected a tensor scaled_fp8 under a prefix of its "
                        "name, as other weights have, got none"});
    return;
  }
  auto format =
      marker->dtype == DType::F32 ? Format::E4M3FN : getFormat(marker->dtype);
  if (weight.form.format != format)
    findings.push_back({"marker-mismatch", weight.getName().str(),
                        "expected the type of scaled_fp8, " +
                            getName(marker->dtype).str() + ", got " +
                            getName(weight.weight->dtype).str()});
}

void mlir::fp8::checkComfyMarkers(const Checkpoint &checkpoint,
                                  const ComfyMarkers &markers,
                                  RecognizedCheckpoint &result) {
  checkLayers(checkpoint, markers, result);
  if (markers.scaledFp8.empty())
    return;
  llvm::StringSet<> marking;
  for (const StoredWeight &weight : result.weights) {
    // Without a marker, the same tensors have a layout of musubi-tuner. So
    // check the weights of both layouts.
    const LayoutEntry &entry = getLayoutEntry(weight.layout);
    if (entry.place != ScalePlace::ScaleWeight ||
        entry.info.granularity != Granularity::Tensor)
      continue;
    const StoredTensor *marker = markers.findScaledFp8(weight.getName());
    checkModelMarker(weight, marker, result.findings);
    if (marker)
      marking.insert(marker->name);
  }
  for (const StoredTensor &tensor : checkpoint.getTensors())
    if (llvm::StringRef(tensor.name).ends_with(scaledFp8Name) &&
        markers.tensors.contains(tensor.name) && !marking.contains(tensor.name))
      result.findings.push_back(
          {"marker-mismatch", tensor.name,
           "expected FP8 weights with scale_weight, got none"});
}
