//===- LayoutReader.cpp - Find the layout of a checkpoint -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes every FP8 weight, collects the other tensors, and determines which
// layout most weights have.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/LayoutReader.h"
#include "Failure.h"
#include "Recognizer.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir::fp8;

bool Recognizer::isOfKeptLayer(llvm::StringRef tensor) const {
  llvm::StringRef layer = tensor.rsplit('.').first;
  if (!markers.layers.contains(layer))
    return false;
  const StoredTensor *weight = checkpoint.find((layer + ".weight").str());
  return weight && !getFormat(weight->dtype);
}

void Recognizer::collectOthers() {
  llvm::StringSet<> weights;
  for (const StoredWeight &weight : result.weights)
    weights.insert(weight.weight->name);
  for (const StoredTensor &tensor : checkpoint.getTensors()) {
    llvm::StringRef name = tensor.name;
    if (weights.contains(name) || used.contains(name))
      continue;
    if (isScaleName(name) && !isOfKeptLayer(name) && !isOfForeignLayer(name))
      report("orphan-scale", name,
             "expected an FP8 weight that it belongs to, got none");
    result.others.push_back(&tensor);
  }
}

std::string Recognizer::explainLayout(const StoredWeight &weight) const {
  std::string reason = printTypeAndShape(*weight.weight);
  if (weight.scale)
    reason += " with " + splitName(weight.scale->name).second.str() + " " +
              printTypeAndShape(*weight.scale);
  if (auto explain = getLayoutEntry(weight.layout).explain)
    reason += explain(markers.findScaledFp8(weight.getName()));
  if (!config.method.empty())
    reason += ", quant_method " + config.method;
  return reason;
}

static bool isCast(std::optional<Layout> layout) {
  return layout && getLayoutInfo(*layout).isCast();
}

void Recognizer::chooseLayout() {
  unsigned best = 0;
  for (const LayoutInfo &info : getLayouts()) {
    unsigned count = result.count(info.layout);
    // Casts determine the layout only if no weight has a scale.
    if (count == 0 || (info.isCast() && count < best))
      continue;
    if (count > best || isCast(result.layout)) {
      best = count;
      result.layout = info.layout;
    }
  }
  if (!result.layout)
    return;
  for (const StoredWeight &weight : result.weights)
    if (weight.layout == result.layout && result.reason.empty())
      result.reason = explainLayout(weight);
}

llvm::Error Recognizer::run() {
  auto model = readModelConfig(checkpoint);
  if (!model)
    return model.takeError();
  result.config = std::move(*model);
  auto quantization = readQuantizationConfig(checkpoint);
  if (!quantization)
    return quantization.takeError();
  result.quantization = std::move(*quantization);
  if (!config.foreign.empty())
    report("foreign-format", "", config.foreign);
  auto read = readComfyMarkers(checkpoint, result.findings);
  if (!read)
    return read.takeError();
  markers = std::move(*read);
  for (const auto &entry : markers.scaledFp8)
    used.insert(entry.second->name);
  findForeignLayers();
  findShownBlocks();
  for (const StoredTensor &tensor : checkpoint.getTensors())
    if (auto format = getFormat(tensor.dtype);
        format && !markers.tensors.contains(tensor.name) &&
        !isScaleName(tensor.name) && !isOfKeptLayer(tensor.name) &&
        !isOfForeignLayer(tensor.name))
      addWeight(tensor, *format);
  collectOthers();
  checkComfyMarkers(checkpoint, markers, result);
  chooseLayout();
  checkUnscaled();
  return llvm::Error::success();
}

llvm::Expected<RecognizedCheckpoint>
mlir::fp8::recognizeLayout(const Checkpoint &checkpoint) {
  RecognizedCheckpoint result;
  if (llvm::Error error = Recognizer(checkpoint, result).run())
    return error;
  return result;
}

bool mlir::fp8::hidesValues(const Finding &finding) {
  llvm::StringRef code = finding.code;
  return code == "missing-scale" || code == "unread-scale" ||
         code.starts_with("scale-");
}

unsigned RecognizedCheckpoint::count(Layout wanted) const {
  return llvm::count_if(
      weights, [&](const StoredWeight &w) { return w.layout == wanted; });
}
