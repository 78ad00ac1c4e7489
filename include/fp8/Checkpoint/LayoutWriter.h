//===- LayoutWriter.h - Weights as a layout stores them ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Names, types, shapes and bytes of the tensors of a layout, and the contents
// of metadata, markers and config.json.
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
  /// The name of the weight tensor: "X.weight".
  std::string name;
  WeightForm form;
  bool fullPrecision = false;
  std::optional<float> inputScale = std::nullopt;
};

/// Everything that is written to a file of a layout.
struct LayoutContent {
  Layout layout = Layout::ComfyQuant;
  /// The block shape in config.json, with two dimensions.
  llvm::SmallVector<int64_t> block;
  std::vector<OutputWeight> weights;
  /// Names of the layers that stay in high precision.
  std::vector<std::string> keptLayers;
  /// The metadata of the input.
  SafetensorsMetadata metadata;
  /// ComfyUI's markers in the metadata for layers that are kept.
  llvm::json::Object keptMarkers;
  /// config.json of the input.
  ModelConfig config;
  QuantizationConfig quantization;
};

/// A small tensor with its bytes.
struct SmallTensor {
  TensorSpec spec;
  std::string bytes;
};

/// Whether the layout has ComfyUI's markers, which give the format of each
/// weight.
bool hasLayerMarkers(Layout layout);

/// The reason why the layout cannot store the weight; empty if it can.
std::string explainUnstorable(Layout layout, const OutputWeight &weight);

/// The tensor of the codes, and that of the scales if there are any.
TensorSpec getWeightSpec(Layout layout, const OutputWeight &weight);
std::optional<TensorSpec> getScaleSpec(Layout layout,
                                       const OutputWeight &weight);

/// The bytes of these tensors, padded and swizzled as the layout needs it.
std::vector<uint8_t> storeCodes(Layout layout, const WeightForm &form,
                                std::vector<uint8_t> codes);
std::vector<char> storeScales(Layout layout, const WeightForm &form,
                              std::vector<char> scales);

/// The tensors of markers and of scales of inputs.
std::vector<SmallTensor> getSmallTensors(const LayoutContent &output);
SafetensorsMetadata getMetadata(const LayoutContent &output);
/// The names and texts of config.json and similar files.
std::vector<std::pair<std::string, std::string>>
getSidecars(const LayoutContent &output);

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_LAYOUTWRITER_H
