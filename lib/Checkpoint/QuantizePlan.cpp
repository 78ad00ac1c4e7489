//===- QuantizePlan.cpp - From high precision to FP8 ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which tensors are quantized, and the jobs that do it.
//
//===----------------------------------------------------------------------===//

#include "Failure.h"
#include "PlanSteps.h"
#include "fp8/Checkpoint/Plans.h"
#include <algorithm>

using namespace mlir::fp8;

/// Reads, quantizes and writes one weight.
/// Bands stay in a core's cache.
static constexpr int64_t bandBytes = int64_t(1) << 20;

/// Rows of a band, whole blocks of them; 0 where a weight is done at once:
/// small ones, one scale for all rows, and scales in tiles.
static int64_t getBandRows(const StoredTensor &tensor, Layout layout,
                           const WeightForm &form) {
  if (layout == Layout::ComfyMX || !form.scaleType || form.shape.size() != 2 ||
      form.block[0] == wholeDim ||
      int64_t(tensor.getByteSize()) <= 2 * bandBytes)
    return 0;
  int64_t rowBytes = tensor.getByteSize() / form.shape[0];
  int64_t blocks = bandBytes / std::max<int64_t>(rowBytes * form.block[0], 1);
  return std::max<int64_t>(blocks, 1) * form.block[0];
}

/// Quantizes rows `first` to `first` + `rows`, which start a block.
static llvm::Error quantizeBand(const Checkpoint &checkpoint,
                                const StoredTensor &tensor, Layout layout,
                                const QuantizeDecision &decision,
                                const OutputWeight &weight, int64_t first,
                                int64_t rows, TensorSink &sink) {
  int64_t columns = decision.form.shape[1];
  uint64_t rowBytes = tensor.getByteSize() / decision.form.shape[0];
  std::vector<char> values(rows * rowBytes);
  if (llvm::Error error = checkpoint.read(tensor, first * rowBytes, values))
    return error;
  QuantizeDecision band = decision;
  band.form.shape[0] = rows;
  WeightData data;
  quantizeWeight(band, values.data(), *getFloatKind(tensor.dtype), data);
  llvm::ArrayRef<char> codes(reinterpret_cast<const char *>(data.codes.data()),
                             data.codes.size());
  if (llvm::Error error = sink.write(weight.name, first * columns, codes))
    return error;
  WeightForm before = decision.form;
  before.shape[0] = first;
  uint64_t offset = first == 0 ? 0 : before.getScaleBytes();
  return sink.write(getScaleSpec(layout, weight)->name, offset, data.scales);
}

static llvm::Error quantizeTensor(const Checkpoint &checkpoint,
                                  const StoredTensor &tensor, Layout layout,
                                  const QuantizeDecision &decision,
                                  const OutputWeight &weight, PipelineJob &job,
                                  TensorSink &sink) {
  if (int64_t band = getBandRows(tensor, layout, decision.form)) {
    int64_t rows = decision.form.shape[0];
    return job.runParts((rows + band - 1) / band, [&](uint64_t part) {
      int64_t first = part * band;
      return quantizeBand(checkpoint, tensor, layout, decision, weight, first,
                          std::min(band, rows - first), sink);
    });
  }
  std::vector<char> values;
  if (llvm::Error error = readTensor(checkpoint, tensor, values))
    return error;
  WeightData data;
  quantizeWeight(decision, values.data(), *getFloatKind(tensor.dtype), data);
  return writeWeight(layout, weight, std::move(data), sink);
}

/// Why a tensor is not even looked at; else empty.
static std::string explainNoWeight(const StoredTensor &tensor,
                                   const WeightPolicy &policy) {
  std::string reason;
  if (!llvm::StringRef(tensor.name).ends_with(".weight"))
    return "its name does not end in .weight";
  if (!getFloatKind(tensor.dtype))
    return "its type is " + getName(tensor.dtype).str();
  policy.isSelected(tensor.name, reason);
  return reason;
}

llvm::Expected<CheckpointJob> mlir::fp8::planQuantize(
    const Checkpoint &checkpoint, const RecognizedCheckpoint &recognized,
    const QuantizeRequest &request, const WeightPolicy &policy) {
  if (!recognized.weights.empty())
    return fail(checkpoint.getPath(), recognized.weights.front().getName(),
                "expected weights of F32, BF16 or F16, got FP8 (convert and "
                "dequantize take such files)");
  CheckpointJob job;
  LayoutContent output;
  output.layout = request.layout;
  output.block = request.block;
  output.config = recognized.config;
  for (const StoredTensor &tensor : checkpoint.getTensors()) {
    std::string reason = explainNoWeight(tensor, policy);
    QuantizeDecision decision;
    if (reason.empty()) {
      decision = decideQuantization(request, tensor.shape,
                                    *getFloatKind(tensor.dtype));
      reason = decision.keepReason;
    }
    if (!reason.empty()) {
      addKept(checkpoint, tensor, reason, output, job);
      continue;
    }
    OutputWeight weight{tensor.name, decision.form, false, std::nullopt};
    if (std::string problem = explainUnstorable(request.layout, weight);
        !problem.empty())
      return fail(checkpoint.getPath(), tensor.name, problem);
    addWeight(tensor, TensorAction::Quantize, decision.note, weight, output,
              job,
              [&checkpoint, &tensor, decision, weight, layout = request.layout](
                  PipelineJob &pipeline, TensorSink &sink) {
                return quantizeTensor(checkpoint, tensor, layout, decision,
                                      weight, pipeline, sink);
              });
  }
  if (output.weights.empty())
    return fail(checkpoint.getPath(),
                "expected weights to quantize, got none that the policy "
                "selects (see --dry-run)");
  finishPlan(output, job);
  return job;
}
