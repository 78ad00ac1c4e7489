//===- BandQuantizer.cpp - Quantize a weight band by band -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Quantizes each band by itself if no block is in several bands. Otherwise a
// first pass finds the largest value of each block, and a second pass
// quantizes.
//
//===----------------------------------------------------------------------===//

#include "BandQuantizer.h"
#include "llvm/ADT/STLExtras.h"
#include <mutex>

using namespace mlir::fp8;

BandQuantizer::BandQuantizer(const QuantizeDecision &decision, FloatKind type,
                             Bands bands, BandWriter writer)
    : decision(decision), type(type), bands(std::move(bands)),
      writer(std::move(writer)) {}

/// The decision for a band, as if it were a whole weight.
QuantizeDecision BandQuantizer::decideBand(const Band &band) const {
  QuantizeDecision result = decision;
  result.form.shape = band.shape;
  result.form.block = llvm::to_vector(bands.getBlock());
  result.spec.block = result.form.block;
  return result;
}

/// The larger of two numbers, or NaN if one of them is NaN.
static float getLarger(float a, float b) { return a != a || a > b ? a : b; }

llvm::Error BandQuantizer::findAmax(PipelineJob &job, Read read) {
  amax.assign(bands.getNumScales(), 0.0f);
  std::mutex mutex;
  return job.runParts(bands.size(), [&](uint64_t part) -> llvm::Error {
    Band band = bands[part];
    std::vector<char> values(band.getNumElements() * getByteWidth(type));
    if (llvm::Error error = read(band, values.data()))
      return error;
    WeightForm form = decideBand(band).form;
    std::vector<float> found(form.getNumScales());
    computeAmax(values.data(), type, form.shape, form.block, found.data());
    std::lock_guard<std::mutex> lock(mutex);
    for (auto [i, value] : llvm::enumerate(found)) {
      float &largest = amax[band.firstScale + i];
      largest = getLarger(value, largest);
    }
    return llvm::Error::success();
  });
}

llvm::Error BandQuantizer::writeScales(TensorSink &sink) const {
  std::vector<char> scales(decision.form.getScaleBytes());
  computeScales(amax.data(), amax.size(), decision.spec, scales.data());
  return writer.writeAllScales(std::move(scales), sink);
}

WeightData BandQuantizer::quantize(const QuantizeDecision &band,
                                   const Band &place,
                                   const void *values) const {
  WeightData data;
  if (amax.empty()) {
    quantizeWeight(band, values, type, data);
    return data;
  }
  const float *largest = amax.data() + place.firstScale;
  data.codes.resize(band.form.getNumElements());
  quantizeByAmax(values, type, band.form.shape, largest, band.spec,
                 data.codes.data());
  data.scales.resize(band.form.getScaleBytes());
  computeScales(largest, band.form.getNumScales(), band.spec,
                data.scales.data());
  return data;
}

llvm::Error BandQuantizer::run(PipelineJob &job, TensorSink &sink, Read read,
                               Check check) {
  bool needsAmax = decision.form.scaleType && bands.cutBlocks();
  if (needsAmax) {
    if (llvm::Error error = findAmax(job, read))
      return error;
    if (llvm::Error error = writeScales(sink))
      return error;
  }
  return job.runParts(bands.size(), [&](uint64_t part) -> llvm::Error {
    Band band = bands[part];
    std::vector<char> values(band.getNumElements() * getByteWidth(type));
    if (llvm::Error error = read(band, values.data()))
      return error;
    QuantizeDecision each = decideBand(band);
    WeightData data = quantize(each, band, values.data());
    if (check)
      if (llvm::Error error = check(part, band, values.data(), each.form, data))
        return error;
    if (!needsAmax)
      if (llvm::Error error =
              writer.writeScales(band, std::move(data.scales), sink))
        return error;
    return writer.writeCodes(band, std::move(data.codes), sink);
  });
}
