//===- WeightJobs.cpp - Compute the bytes of weights ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Each job reads one weight band by band, computes, and writes the result.
//
//===----------------------------------------------------------------------===//

#include "WeightJobs.h"
#include "BandQuantizer.h"
#include "Conversion.h"
#include "Failure.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <array>
#include <cmath>

using namespace mlir::fp8;

/// The memory of a job that works on bands and also needs `whole` bytes.
static JobMemory getMemory(const Bands &bands, uint64_t whole) {
  return {whole, bands.getBytes(), bands.size()};
}

//===----------------------------------------------------------------------===//
// Quantize
//===----------------------------------------------------------------------===//

/// Counts the values that are not finite, whose exponent has all bits set.
template <typename Bits>
static uint64_t countFullExponents(const void *values, int64_t count,
                                   Bits exponent) {
  llvm::ArrayRef<Bits> all(static_cast<const Bits *>(values), count);
  uint64_t result = 0;
  // The counters have the same width as the values, so that the loop vectorizes
  // well.
  for (; !all.empty();
       all = all.drop_front(std::min<size_t>(all.size(), 4096))) {
    Bits found = 0;
    for (Bits bits : all.take_front(4096))
      found += (bits & exponent) == exponent;
    result += found;
  }
  return result;
}

static uint64_t countNotFinite(const void *values, FloatKind type,
                               int64_t count) {
  switch (type) {
  case FloatKind::F32:
    return countFullExponents<uint32_t>(values, count, 0x7F800000);
  case FloatKind::BF16:
    return countFullExponents<uint16_t>(values, count, 0x7F80);
  case FloatKind::F16:
    return countFullExponents<uint16_t>(values, count, 0x7C00);
  }
  llvm_unreachable("unknown type");
}

/// Counts the codes that are not finite.
static uint64_t countNotFinite(llvm::ArrayRef<uint8_t> codes, Format format) {
  std::array<bool, 256> notFinite;
  for (unsigned code = 0; code < 256; ++code)
    notFinite[code] = !std::isfinite(decode(code, format));
  uint64_t result = 0;
  for (uint8_t code : codes)
    result += notFinite[code];
  return result;
}

namespace {
/// The number of values of a band that are not finite, and of finite values
/// whose codes are not.
struct SpecialCounts {
  uint64_t values = 0, codes = 0;
};
} // namespace

static SpecialCounts countSpecial(const void *values, FloatKind type,
                                  const WeightForm &form,
                                  const WeightData &data) {
  SpecialCounts counts;
  counts.values = countNotFinite(values, type, form.getNumElements());
  // With a scale, finite values do not overflow.
  if (!form.scaleType)
    counts.codes = countNotFinite(data.codes, form.format);
  return counts;
}

static void noteSpecial(const StoredTensor &tensor,
                        llvm::ArrayRef<SpecialCounts> bands,
                        RunRecord &record) {
  SpecialCounts all;
  for (const SpecialCounts &band : bands) {
    all.values += band.values;
    all.codes += band.codes;
  }
  std::lock_guard<std::mutex> lock(record.mutex);
  if (all.values != 0)
    record.notFinite[tensor.name] = all.values;
  if (all.codes > all.values)
    record.overflown[tensor.name] = all.codes - all.values;
}

static WeightJob makeQuantizeJob(const Checkpoint &checkpoint,
                                 const StoredTensor &tensor,
                                 const QuantizeDecision &decision,
                                 BandWriter writer,
                                 std::shared_ptr<RunRecord> record) {
  FloatKind type = *getFloatKind(tensor.dtype);
  unsigned width = getByteWidth(type);
  Bands bands = writer.cut(width + 1);
  // The scales are in memory as f32 if blocks are cut, and as they are stored.
  uint64_t scales = decision.form.getNumScales() * sizeof(float);
  return {getMemory(bands, 2 * scales),
          [=, &checkpoint, &tensor](PipelineJob &job, TensorSink &sink) {
            auto read = [&](const Band &band, void *values) {
              return checkpoint.read(tensor, band.first * width,
                                     {static_cast<char *>(values),
                                      size_t(band.getNumElements() * width)});
            };
            std::vector<SpecialCounts> special(bands.size());
            auto check = [&](uint64_t index, const Band &, const void *values,
                             const WeightForm &form, const WeightData &data) {
              special[index] = countSpecial(values, type, form, data);
              return llvm::Error::success();
            };
            llvm::Error error = BandQuantizer(decision, type, bands, writer)
                                    .run(job, sink, read, check);
            noteSpecial(tensor, special, *record);
            return error;
          }};
}

WeightJob mlir::fp8::makeQuantizeJob(const Checkpoint &checkpoint,
                                     const StoredTensor &tensor, Layout layout,
                                     const QuantizeDecision &decision,
                                     const OutputWeight &weight,
                                     std::shared_ptr<RunRecord> record) {
  return ::makeQuantizeJob(checkpoint, tensor, decision,
                           BandWriter(layout, weight), std::move(record));
}

WeightJob mlir::fp8::makeQuantizeJob(const Checkpoint &checkpoint,
                                     const StoredTensor &tensor,
                                     const ManifestParam &param,
                                     std::shared_ptr<RunRecord> record) {
  auto scale = param.getScale();
  return ::makeQuantizeJob(checkpoint, tensor, param.decision,
                           BandWriter(param.decision.form, param.getData().name,
                                      scale ? scale->name : "",
                                      param.getRowSize()),
                           std::move(record));
}

//===----------------------------------------------------------------------===//
// Convert
//===----------------------------------------------------------------------===//

static llvm::Error writeConvertedScales(const Checkpoint &checkpoint,
                                        const StoredWeight &source,
                                        const WeightForm &form,
                                        const BandWriter &writer,
                                        TensorSink &sink) {
  if (!form.scaleType)
    return llvm::Error::success();
  std::vector<char> stored;
  if (llvm::Error error = readFormScales(checkpoint, source, stored))
    return error;
  auto scales = convertScales(getScaledForm(source.form), stored, form);
  if (!scales)
    // untested: needs a file that changes while it is read.
    return fail(checkpoint.getPath(), source.getName(),
                "expected scales that stay as they are, got others: the file "
                "changed");
  return writer.writeAllScales(std::move(*scales), sink);
}

llvm::Error mlir::fp8::readCodes(const Checkpoint &checkpoint,
                                 const StoredWeight &source, const Band &band,
                                 std::vector<uint8_t> &codes) {
  codes.resize(band.getNumElements());
  return checkpoint.read(
      *source.weight, band.first,
      {reinterpret_cast<char *>(codes.data()), codes.size()});
}

WeightJob mlir::fp8::makeConvertJob(const Checkpoint &checkpoint,
                                    const StoredWeight &source, Layout layout,
                                    const OutputWeight &weight) {
  BandWriter writer(layout, weight);
  Bands bands = writer.cut(2);
  WeightForm form = weight.form;
  // The scales are in memory as they are read, as they are converted, and in
  // the order of the layout.
  uint64_t scales = 2 * (source.form.getScaleBytes() + form.getScaleBytes());
  return {
      getMemory(bands, scales),
      [=, &checkpoint, &source](PipelineJob &job, TensorSink &sink) {
        if (llvm::Error error =
                writeConvertedScales(checkpoint, source, form, writer, sink))
          return error;
        return job.runParts(bands.size(), [&](uint64_t part) -> llvm::Error {
          std::vector<uint8_t> codes;
          if (llvm::Error error =
                  readCodes(checkpoint, source, bands[part], codes))
            return error;
          return writer.writeCodes(bands[part], std::move(codes), sink);
        });
      }};
}

//===----------------------------------------------------------------------===//
// Requantize
//===----------------------------------------------------------------------===//

/// Compares a band of an FP8 weight with what it has become.
static llvm::Error compareBand(const Checkpoint &checkpoint,
                               const StoredWeight &source,
                               llvm::ArrayRef<char> scales, const Band &band,
                               const WeightForm &form, const WeightData &data,
                               ErrorStats &stats) {
  int64_t rows = band.shape[0], columns = band.shape[1];
  std::vector<float> before(rows * columns), after(rows * columns);
  if (llvm::Error error =
          readRows(checkpoint, source, scales, band.first / columns, rows,
                   FloatKind::F32, before.data()))
    return error;
  dequantizeRows(form, data.codes.data(), data.scales, 0, rows, FloatKind::F32,
                 after.data());
  stats.addRows(before, after, columns);
  return llvm::Error::success();
}

static llvm::Error requantizeWeight(const Checkpoint &checkpoint,
                                    const StoredWeight &source,
                                    BandQuantizer quantizer, uint64_t bands,
                                    RunRecord &record, PipelineJob &job,
                                    TensorSink &sink) {
  std::vector<char> scales;
  if (llvm::Error error = readScales(checkpoint, source, scales))
    return error;
  std::vector<ErrorStats> stats(bands);
  auto read = [&](const Band &band, void *values) {
    return readRows(checkpoint, source, scales, band.first / band.shape[1],
                    band.shape[0], FloatKind::BF16, values);
  };
  auto check = [&](uint64_t index, const Band &band, const void *,
                   const WeightForm &form, const WeightData &data) {
    return compareBand(checkpoint, source, scales, band, form, data,
                       stats[index]);
  };
  if (llvm::Error error = quantizer.run(job, sink, read, check))
    return error;
  ErrorStats all;
  for (const ErrorStats &band : stats)
    all.merge(band);
  std::lock_guard<std::mutex> lock(record.mutex);
  record.errors[source.getName().str()] = all;
  return llvm::Error::success();
}

/// Turns a stack of matrices into one matrix with the same codes and scales.
static WeightForm flatten(WeightForm form) {
  if (form.shape.size() == 3) {
    form.shape = {form.shape[0] * form.shape[1], form.shape[2]};
    form.block.erase(form.block.begin());
  }
  return form;
}

WeightJob mlir::fp8::makeRequantizeJob(const Checkpoint &checkpoint,
                                       const StoredWeight &source,
                                       Layout layout, QuantizeDecision decision,
                                       OutputWeight weight,
                                       std::shared_ptr<RunRecord> record) {
  decision.form = weight.form = flatten(decision.form);
  decision.spec.block = decision.form.block;
  BandWriter writer(layout, weight);
  // An element is in memory as the old and the new code, as bf16, and twice as
  // f32.
  Bands bands = writer.cut(12, /*needsRows=*/true);
  uint64_t scales = 2 * source.form.getScaleBytes() +
                    2 * decision.form.getNumScales() * sizeof(float);
  return {getMemory(bands, scales),
          [=, &checkpoint, &source](PipelineJob &job, TensorSink &sink) {
            BandQuantizer quantizer(decision, FloatKind::BF16, bands, writer);
            return requantizeWeight(checkpoint, source, std::move(quantizer),
                                    bands.size(), *record, job, sink);
          }};
}

//===----------------------------------------------------------------------===//
// Dequantize
//===----------------------------------------------------------------------===//

WeightJob mlir::fp8::makeDequantizeJob(const Checkpoint &checkpoint,
                                       const StoredWeight &weight,
                                       FloatKind type) {
  unsigned width = getByteWidth(type);
  int64_t columns = weight.form.getNumColumns();
  int64_t rows = columns ? weight.form.getNumElements() / columns : 0;
  Bands bands = Bands::ofRows(rows, columns, {1, wholeDim}, 1 + width);
  return {
      getMemory(bands, 2 * weight.form.getScaleBytes()),
      [=, &checkpoint, &weight](PipelineJob &job,
                                TensorSink &sink) -> llvm::Error {
        std::vector<char> scales;
        if (llvm::Error error = readScales(checkpoint, weight, scales))
          return error;
        return job.runParts(bands.size(), [&](uint64_t part) -> llvm::Error {
          Band band = bands[part];
          std::vector<char> values(band.getNumElements() * width);
          if (llvm::Error error = readRows(checkpoint, weight, scales,
                                           columns ? band.first / columns : 0,
                                           band.shape[0], type, values.data()))
            return error;
          return sink.write(weight.getName(), band.first * width, values);
        });
      }};
}
