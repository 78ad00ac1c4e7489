//===- LayoutWriter.h - Weights as a layout stores them ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Names, types and shapes of the tensors of a layout, their bytes, and what
// goes into metadata, markers and config.json.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_LAYOUTWRITER_H
#define FP8_CHECKPOINT_LAYOUTWRITER_H

#include "fp8/Checkpoint/QuantizationConfig.h"
#include "fp8/Checkpoint/QuantizedWeight.h"
#include "fp8/Checkpoint/SafetensorsHeader.h"
#include "llvm/Support/JSON.h"

namespace mlir::fp8 {

/// A weight of an output, without data.
struct OutputWeight {
  /// Of the weight tensor: "X.weight".
  std::string name;
  WeightForm form;
  bool fullPrecision = false;
  std::optional<float> inputScale = std::nullopt;
};

/// What a layout is written with.
struct LayoutContent {
  Layout layout = Layout::ComfyQuant;
  /// Of two dimensions, as config.json names it.
  llvm::SmallVector<int64_t> block;
  std::vector<OutputWeight> weights;
  /// Names of the layers that stay in high precision.
  std::vector<std::string> keptLayers;
  /// Of the input.
  SafetensorsMetadata metadata;
  /// Of layers that are kept, what the metadata of ComfyUI says.
  llvm::json::Object keptMarkers;
  /// config.json of the input.
  ModelConfig config;
  QuantizationConfig quantization;
};

/// A small tensor with its bytes.
struct ConstantTensor {
  TensorSpec spec;
  std::string bytes;
};

/// Whether ComfyUI's markers say what each weight is.
bool hasLayerMarkers(Layout layout);

/// An empty string, or why the layout cannot hold the weight.
std::string explainUnstorable(Layout layout, const OutputWeight &weight);

/// The tensor of the codes, and of the scales if there are any.
TensorSpec getWeightSpec(Layout layout, const OutputWeight &weight);
std::optional<TensorSpec> getScaleSpec(Layout layout,
                                       const OutputWeight &weight);

/// The bytes of these tensors: padded, swizzled.
std::vector<uint8_t> storeCodes(Layout layout, const WeightForm &form,
                                std::vector<uint8_t> codes);
std::vector<char> storeScales(Layout layout, const WeightForm &form,
                              std::vector<char> scales);

/// Markers and input scales.
std::vector<ConstantTensor> getConstants(const LayoutContent &output);
SafetensorsMetadata getMetadata(const LayoutContent &output);
/// config.json and the like: names and texts.
std::vector<std::pair<std::string, std::string>>
getSidecars(const LayoutContent &output);

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_LAYOUTWRITER_H
