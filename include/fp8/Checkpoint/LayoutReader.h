//===- LayoutReader.h - Which layout a checkpoint has -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes the layout of every FP8 weight of a checkpoint from names, types,
// shapes, markers and config.json. Gives the reason, and reports what does not
// fit together.
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
  /// Null for a cast, or if the scale is missing or makes no sense.
  const StoredTensor *scale = nullptr;
  const StoredTensor *inputScale = nullptr;
  /// ComfyUI's marker says that this layer is multiplied in high precision.
  bool fullPrecision = false;

  llvm::StringRef getName() const { return weight->name; }
};

/// A problem of a file that may make programs fail or compute wrong results.
struct Finding {
  /// A stable code in kebab case, such as "missing-scale".
  std::string code;
  /// The name of the tensor; empty if the finding is about the whole file.
  std::string tensor;
  std::string message;
};

/// Whether the finding says that a weight's values are not known, because its
/// scale is missing.
bool hidesValues(const Finding &finding);

struct RecognizedCheckpoint {
  /// The layout of most weights; none if there are no FP8 weights.
  std::optional<Layout> layout;
  /// The evidence for it: "F32 scale_weight [] and the tensor scaled_fp8".
  std::string reason;
  std::vector<StoredWeight> weights;
  /// Tensors that are neither FP8 weights nor scales nor markers, in order.
  std::vector<const StoredTensor *> others;
  std::vector<Finding> findings;
  /// The formats, according to ComfyUI's markers, of weights that are kept as
  /// they are.
  std::map<std::string, std::string> keptFormats;
  /// The markers of these weights that are in the metadata, by the name of the
  /// layer.
  llvm::json::Object keptMarkers;
  /// config.json, and what it and similar files say about quantization.
  ModelConfig config;
  QuantizationConfig quantization;

  /// How many weights have `layout`.
  unsigned count(Layout layout) const;
};

/// Reads small tensors and sidecar files. Returns an error only if reading
/// fails. Contents that make no sense become findings.
llvm::Expected<RecognizedCheckpoint>
recognizeLayout(const Checkpoint &checkpoint);

/// The name of the scale of `weight`, if `key` is the layout's scaleKey: for
/// "X.weight" it is "X.scale_weight" or "X.weight_scale".
std::string getSiblingName(llvm::StringRef weight, llvm::StringRef key);

/// The format of a type, if it is FP8, and the type of a format. The following
/// functions do the same for floats and scales.
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

/// Reads rows of a weight and dequantizes them to `type`, as dequantizeRows
/// does. `scales` is the output of readScales.
llvm::Error readRows(const Checkpoint &checkpoint, const StoredWeight &weight,
                     llvm::ArrayRef<char> scales, int64_t row, int64_t rows,
                     FloatKind type, void *dst);

/// Facts about the data of a weight.
struct WeightFacts {
  /// The smallest and largest finite scale; both are 1 for a cast.
  float smallestScale = 1.0f, largestScale = 1.0f;
  uint64_t codes = 0;
  /// How many codes are zero, and how many are the largest finite value.
  uint64_t zeroCodes = 0, largestCodes = 0;
};

/// Adds findings that need the data: scales that are zero, negative, not finite
/// or not powers of two where they should be; codes that are NaN.
llvm::Expected<WeightFacts>
inspectWeight(const Checkpoint &checkpoint,
              const RecognizedCheckpoint &recognized,
              const StoredWeight &weight, PipelineJob &job,
              std::vector<Finding> &findings);
/// The memory that inspectWeight needs.
JobMemory getInspectMemory(const StoredWeight &weight);

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_LAYOUTREADER_H
