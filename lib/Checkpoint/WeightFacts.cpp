//===- WeightFacts.cpp - Inspect the data of a weight ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Counts codes and scales of a weight, and reports values that make no sense.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/Bands.h"
#include "fp8/Checkpoint/LayoutReader.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>

using namespace mlir::fp8;

static bool isPowerOfTwo(float value) {
  int exponent;
  return std::frexp(value, &exponent) == 0.5f;
}

namespace {
struct ScaleCounts {
  uint64_t notFinite = 0, zero = 0, negative = 0, notPowerOfTwo = 0;
};
} // namespace

static ScaleCounts countScales(const StoredWeight &weight,
                               llvm::ArrayRef<char> scales) {
  ScaleCounts counts;
  unsigned width = getScaleByteWidth(*weight.form.scaleType);
  for (size_t i = 0; i < scales.size(); i += width) {
    float scale = loadScale(scales.data() + i, *weight.form.scaleType);
    counts.notFinite += !std::isfinite(scale);
    counts.zero += scale == 0.0f;
    counts.negative += scale < 0.0f;
    counts.notPowerOfTwo += scale > 0.0f && !isPowerOfTwo(scale);
  }
  return counts;
}

static void reportScales(const RecognizedCheckpoint &recognized,
                         const StoredWeight &weight,
                         llvm::ArrayRef<char> scales,
                         std::vector<Finding> &findings) {
  ScaleCounts counts = countScales(weight, scales);
  auto report = [&](llvm::StringRef code, uint64_t count,
                    llvm::StringRef what) {
    if (count)
      findings.push_back({code.str(), weight.scale->name,
                          "expected " + what.str() + " scales, got " +
                              std::to_string(count) + " of " +
                              std::to_string(weight.form.getNumScales()) +
                              " that are not"});
  };
  report("scale-not-finite", counts.notFinite, "finite");
  report("scale-zero", counts.zero, "non-zero");
  report("scale-negative", counts.negative, "positive");
  if (recognized.quantization.isUE8M0)
    report("scale-not-power-of-two", counts.notPowerOfTwo, "power-of-two");
}

static void setScaleRange(const StoredWeight &weight,
                          llvm::ArrayRef<char> scales, WeightFacts &facts) {
  unsigned width = getScaleByteWidth(*weight.form.scaleType);
  bool isFirst = true;
  for (size_t i = 0; i < scales.size(); i += width) {
    float scale = loadScale(scales.data() + i, *weight.form.scaleType);
    if (!std::isfinite(scale))
      continue;
    facts.smallestScale =
        isFirst ? scale : std::min(facts.smallestScale, scale);
    facts.largestScale = isFirst ? scale : std::max(facts.largestScale, scale);
    isFirst = false;
  }
}

/// How often each code occurs.
using CodeCounts = std::array<uint64_t, 256>;

static Bands cutCodes(const StoredWeight &weight) {
  return Bands::ofElements(weight.weight->getByteSize(), 1);
}

static llvm::Error countCodes(const Checkpoint &checkpoint,
                              const StoredWeight &weight, PipelineJob &job,
                              CodeCounts &counts) {
  Bands bands = cutCodes(weight);
  std::mutex mutex;
  return job.runParts(bands.size(), [&](uint64_t part) -> llvm::Error {
    Band band = bands[part];
    std::vector<char> codes(band.getNumElements());
    if (llvm::Error error = checkpoint.read(*weight.weight, band.first, codes))
      return error;
    CodeCounts found{};
    for (uint8_t code : codes)
      ++found[code];
    std::lock_guard<std::mutex> lock(mutex);
    for (auto [count, more] : llvm::zip_equal(counts, found))
      count += more;
    return llvm::Error::success();
  });
}

static void addCodeFacts(const StoredWeight &weight, const CodeCounts &counts,
                         WeightFacts &facts, std::vector<Finding> &findings) {
  const FormatInfo &info = getFormatInfo(weight.form.format);
  uint64_t notFinite = 0;
  for (unsigned code = 0; code < 256; ++code) {
    float value = decode(code, weight.form.format);
    notFinite += std::isfinite(value) ? 0 : counts[code];
    facts.zeroCodes += value == 0.0f ? counts[code] : 0;
    facts.largestCodes += std::abs(value) == info.maxFinite ? counts[code] : 0;
  }
  facts.codes = weight.weight->getByteSize();
  if (notFinite)
    findings.push_back({"weight-not-finite", weight.getName().str(),
                        "expected finite codes, got " +
                            std::to_string(notFinite) + " of " +
                            std::to_string(facts.codes) + " that are not"});
}

JobMemory mlir::fp8::getInspectMemory(const StoredWeight &weight) {
  Bands bands = cutCodes(weight);
  return {2 * weight.form.getScaleBytes(), bands.getBytes(), bands.size()};
}

llvm::Expected<WeightFacts>
mlir::fp8::inspectWeight(const Checkpoint &checkpoint,
                         const RecognizedCheckpoint &recognized,
                         const StoredWeight &weight, PipelineJob &job,
                         std::vector<Finding> &findings) {
  std::vector<char> scales;
  if (llvm::Error error = readScales(checkpoint, weight, scales))
    return error;
  WeightFacts facts;
  if (weight.scale) {
    setScaleRange(weight, scales, facts);
    reportScales(recognized, weight, scales, findings);
  }
  CodeCounts counts{};
  if (llvm::Error error = countCodes(checkpoint, weight, job, counts))
    return error;
  addCodeFacts(weight, counts, facts, findings);
  return facts;
}
