//===- WeightJobs.cpp - The bytes of weights ------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads, computes and writes one weight.
//
//===----------------------------------------------------------------------===//

#include "WeightJobs.h"
#include "Conversion.h"
#include "Failure.h"
#include "llvm/Support/xxhash.h"
#include <algorithm>

using namespace mlir::fp8;

static llvm::ArrayRef<char> asChars(llvm::ArrayRef<uint8_t> bytes) {
  return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

static llvm::Error writeStored(Layout layout, const OutputWeight &weight,
                               WeightData data, TensorSink &sink) {
  if (llvm::Error error = sink.write(weight.name, 0, asChars(data.codes)))
    return error;
  auto scale = getScaleSpec(layout, weight);
  if (!scale)
    return llvm::Error::success();
  auto scales = storeScales(layout, weight.form, std::move(data.scales));
  return sink.write(scale->name, 0, scales);
}

static llvm::Error writeWeight(Layout layout, const OutputWeight &weight,
                               WeightData data, TensorSink &sink) {
  data.codes = storeCodes(layout, weight.form, std::move(data.codes));
  return writeStored(layout, weight, std::move(data), sink);
}

//===----------------------------------------------------------------------===//
// Quantize
//===----------------------------------------------------------------------===//

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

llvm::Error mlir::fp8::quantizeTensor(const Checkpoint &checkpoint,
                                      const StoredTensor &tensor, Layout layout,
                                      const QuantizeDecision &decision,
                                      const OutputWeight &weight,
                                      PipelineJob &job, TensorSink &sink) {
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

llvm::Error mlir::fp8::quantizeParam(const Checkpoint &checkpoint,
                                     const StoredTensor &tensor,
                                     const ManifestParam &param,
                                     TensorSink &sink) {
  std::vector<char> values;
  if (llvm::Error error = readTensor(checkpoint, tensor, values))
    return error;
  WeightData data;
  quantizeWeight(param.decision, values.data(), *getFloatKind(tensor.dtype),
                 data);
  llvm::ArrayRef<char> codes(reinterpret_cast<const char *>(data.codes.data()),
                             data.codes.size());
  if (llvm::Error error = sink.write(param.getData().name, 0, codes))
    return error;
  auto scale = param.getScale();
  return scale ? sink.write(scale->name, 0, data.scales)
               : llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// Convert
//===----------------------------------------------------------------------===//

llvm::Error mlir::fp8::convertWeight(const Checkpoint &checkpoint,
                                     const StoredWeight &source,
                                     const OutputWeight &weight, Layout layout,
                                     RunRecord &record, TensorSink &sink) {
  WeightData data;
  if (llvm::Error error = readWeight(checkpoint, source, data))
    return error;
  // Padding, which mxfp8 has, changes no code.
  data.codes = storeCodes(layout, weight.form, std::move(data.codes));
  uint64_t hash = llvm::xxh3_64bits(data.codes);
  if (weight.form.scaleType) {
    if (!source.scale)
      addUnitScale(data);
    auto scales =
        convertScales(getScaledForm(source.form), data.scales, weight.form);
    if (!scales)
      // untested: needs a file that changes while it is read.
      return fail(checkpoint.getPath(), source.getName(),
                  "expected scales that stay as they are, got others: the file "
                  "changed");
    data.scales = std::move(*scales);
  }
  {
    std::lock_guard<std::mutex> lock(record.mutex);
    record.codeHashes[source.getName().str()] = hash;
  }
  return writeStored(layout, weight, std::move(data), sink);
}

/// Compares two matrices of one shape, a row at a time.
static ErrorStats compareWeights(const WeightForm &oldForm,
                                 const WeightData &oldData,
                                 const WeightForm &newForm,
                                 const WeightData &newData) {
  int64_t rows = oldForm.shape[0], columns = oldForm.shape[1];
  std::vector<float> before(columns), after(columns);
  ErrorStats stats;
  for (int64_t row = 0; row < rows; ++row) {
    dequantizeRow(oldForm, oldData, row, before.data());
    dequantizeRow(newForm, newData, row, after.data());
    stats.addRow(before, after);
  }
  return stats;
}

llvm::Error mlir::fp8::requantizeWeight(const Checkpoint &checkpoint,
                                        const StoredWeight &source,
                                        const QuantizeDecision &decision,
                                        const OutputWeight &weight,
                                        Layout layout, RunRecord &record,
                                        TensorSink &sink) {
  WeightData before, after;
  if (llvm::Error error = readWeight(checkpoint, source, before))
    return error;
  std::vector<uint16_t> values(source.form.getNumElements());
  dequantizeWeight(source.form, before, FloatKind::BF16, values.data());
  quantizeWeight(decision, values.data(), FloatKind::BF16, after);
  ErrorStats stats = compareWeights(source.form, before, decision.form, after);
  {
    std::lock_guard<std::mutex> lock(record.mutex);
    record.errors[source.getName().str()] = stats;
  }
  return writeWeight(layout, weight, std::move(after), sink);
}

//===----------------------------------------------------------------------===//
// Dequantize
//===----------------------------------------------------------------------===//

llvm::Error mlir::fp8::dequantizeTensor(const Checkpoint &checkpoint,
                                        const StoredWeight &weight,
                                        FloatKind type, TensorSink &sink) {
  WeightData data;
  if (llvm::Error error = readWeight(checkpoint, weight, data))
    return error;
  std::vector<char> values(data.codes.size() * getByteWidth(type));
  dequantizeWeight(weight.form, data, type, values.data());
  return sink.write(weight.getName(), 0, values);
}
