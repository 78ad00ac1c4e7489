//===- LayoutReader.h - Which layout a checkpoint has -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes the layout of every FP8 weight of a checkpoint from names, types,
// shapes, markers and config.json, says why, and what does not fit together.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_LAYOUTREADER_H
#define FP8_CHECKPOINT_LAYOUTREADER_H

#include "fp8/Checkpoint/Checkpoint.h"
#include "fp8/Checkpoint/QuantizationConfig.h"
#include "fp8/Checkpoint/QuantizedWeight.h"
#include "fp8/Checkpoint/TensorPipeline.h"
#include <map>

namespace mlir::fp8 {

/// An FP8 weight of a checkpoint.
struct StoredWeight {
  Layout layout = Layout::ComfyCast;
  WeightForm form;
  const StoredTensor *weight = nullptr;
  /// Null for a cast, or where the scale is missing or makes no sense.
  const StoredTensor *scale = nullptr;
  const StoredTensor *inputScale = nullptr;
  /// ComfyUI: multiply in high precision.
  bool fullPrecision = false;

  llvm::StringRef getName() const { return weight->name; }
};

/// Something about a file that its programs may stumble over.
struct Finding {
  /// Kebab case: "missing-scale".
  std::string code;
  /// May be empty, for what is of the file.
  std::string tensor;
  std::string message;
};

/// Whether the values of a weight are not known, for want of its scale.
bool hidesValues(const Finding &finding);

struct RecognizedCheckpoint {
  /// That of most weights; none without FP8 weights.
  std::optional<Layout> layout;
  /// What shows it: "F32 scale_weight [] and the tensor scaled_fp8".
  std::string reason;
  std::vector<StoredWeight> weights;
  /// Tensors that are neither FP8 weights nor scales nor markers, in order.
  std::vector<const StoredTensor *> others;
  std::vector<Finding> findings;
  /// By ComfyUI's markers, the formats of weights that are kept as they are.
  std::map<std::string, std::string> keptFormats;
  /// Of these markers, those in the metadata, by the layer.
  llvm::json::Object keptMarkers;
  /// What config.json is, and what it and its like say of quantization.
  ModelConfig config;
  QuantizationConfig quantization;

  /// How many weights have `layout`.
  unsigned count(Layout layout) const;
};

/// Reads small tensors and sidecars. An error only if that fails; what makes no
/// sense is a finding.
llvm::Expected<RecognizedCheckpoint>
recognizeLayout(const Checkpoint &checkpoint);

/// The scale of `weight` in the layout, by its name: "X.weight" has
/// "X.scale_weight" or "X.weight_scale".
std::string getSiblingName(llvm::StringRef weight, llvm::StringRef key);

/// The format that a type stores, if it is FP8; and the other way.
std::optional<Format> getFormat(DType dtype);
DType getDType(Format format);
std::optional<FloatKind> getFloatKind(DType dtype);
DType getDType(FloatKind kind);
std::optional<ScaleType> getScaleType(DType dtype);
DType getDType(ScaleType type);

/// Reads a whole tensor.
llvm::Error readTensor(const Checkpoint &checkpoint, const StoredTensor &tensor,
                       std::vector<char> &bytes);

/// Reads scales in the order of WeightData.
llvm::Error readScales(const Checkpoint &checkpoint, const StoredWeight &weight,
                       std::vector<char> &scales);

/// Reads rows of a weight as `type`, see dequantizeRows. `scales` is what
/// readScales gave.
llvm::Error readRows(const Checkpoint &checkpoint, const StoredWeight &weight,
                     llvm::ArrayRef<char> scales, int64_t row, int64_t rows,
                     FloatKind type, void *dst);

/// What the data of a weight shows.
struct WeightFacts {
  /// Of finite scales; both 1 for a cast.
  float smallestScale = 1.0f, largestScale = 1.0f;
  uint64_t codes = 0;
  /// Codes that are zero, and that are the largest finite value.
  uint64_t zeroCodes = 0, largestCodes = 0;
};

/// Adds findings that need the data: scales that are zero, negative, not finite
/// or not powers of two where they should be; codes that are NaN.
llvm::Expected<WeightFacts>
inspectWeight(const Checkpoint &checkpoint,
              const RecognizedCheckpoint &recognized,
              const StoredWeight &weight, PipelineJob &job,
              std::vector<Finding> &findings);
/// The memory that it takes.
JobMemory getInspectMemory(const StoredWeight &weight);

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_LAYOUTREADER_H
