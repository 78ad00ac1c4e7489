//===- WeightReader.cpp - Reading weights into one form -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads codes and scales whatever their layout, and looks for values that make
// no sense.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/Bands.h"
#include "fp8/Checkpoint/LayoutReader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/ErrorHandling.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>

using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

std::optional<Format> mlir::fp8::getFormat(DType dtype) {
  switch (dtype) {
  case DType::F8E4M3:
    return Format::E4M3FN;
  case DType::F8E5M2:
    return Format::E5M2;
  case DType::F8E4M3FNUZ:
    return Format::E4M3FNUZ;
  case DType::F8E5M2FNUZ:
    return Format::E5M2FNUZ;
  default:
    return std::nullopt;
  }
}

DType mlir::fp8::getDType(Format format) {
  switch (format) {
  case Format::E4M3FN:
    return DType::F8E4M3;
  case Format::E5M2:
    return DType::F8E5M2;
  case Format::E4M3FNUZ:
    return DType::F8E4M3FNUZ;
  case Format::E5M2FNUZ:
    return DType::F8E5M2FNUZ;
  }
  llvm_unreachable("unknown format");
}

std::optional<FloatKind> mlir::fp8::getFloatKind(DType dtype) {
  switch (dtype) {
  case DType::F32:
    return FloatKind::F32;
  case DType::BF16:
    return FloatKind::BF16;
  case DType::F16:
    return FloatKind::F16;
  default:
    return std::nullopt;
  }
}

DType mlir::fp8::getDType(FloatKind kind) {
  switch (kind) {
  case FloatKind::F32:
    return DType::F32;
  case FloatKind::BF16:
    return DType::BF16;
  case FloatKind::F16:
    return DType::F16;
  }
  llvm_unreachable("unknown type");
}

std::optional<ScaleType> mlir::fp8::getScaleType(DType dtype) {
  switch (dtype) {
  case DType::F32:
    return ScaleType::F32;
  case DType::BF16:
    return ScaleType::BF16;
  case DType::F16:
    return ScaleType::F16;
  case DType::F8E8M0:
  case DType::U8:
    return ScaleType::E8M0;
  default:
    return std::nullopt;
  }
}

DType mlir::fp8::getDType(ScaleType type) {
  switch (type) {
  case ScaleType::F32:
    return DType::F32;
  case ScaleType::BF16:
    return DType::BF16;
  case ScaleType::F16:
    return DType::F16;
  case ScaleType::E8M0:
    return DType::F8E8M0;
  }
  llvm_unreachable("unknown type of scale");
}

//===----------------------------------------------------------------------===//
// Data
//===----------------------------------------------------------------------===//

llvm::Error mlir::fp8::readTensor(const Checkpoint &checkpoint,
                                  const StoredTensor &tensor,
                                  std::vector<char> &bytes) {
  bytes.resize(tensor.getByteSize());
  return checkpoint.read(tensor, 0, bytes);
}

llvm::Error mlir::fp8::readScales(const Checkpoint &checkpoint,
                                  const StoredWeight &weight,
                                  std::vector<char> &scales) {
  scales.clear();
  if (!weight.scale)
    return llvm::Error::success();
  if (llvm::Error error = readTensor(checkpoint, *weight.scale, scales))
    return error;
  if (weight.layout == Layout::ComfyMX)
    scales = unswizzleScales(scales, weight.form.shape[0],
                             weight.form.shape[1] / 32);
  return llvm::Error::success();
}

llvm::Error mlir::fp8::readRows(const Checkpoint &checkpoint,
                                const StoredWeight &weight,
                                llvm::ArrayRef<char> scales, int64_t row,
                                int64_t rows, FloatKind type, void *dst) {
  int64_t columns = weight.form.getNumColumns();
  std::vector<uint8_t> codes(rows * columns);
  if (llvm::Error error = checkpoint.read(
          *weight.weight, row * columns,
          {reinterpret_cast<char *>(codes.data()), codes.size()}))
    return error;
  dequantizeRows(weight.form, codes.data(), scales, row, rows, type, dst);
  return llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// Values that make no sense
//===----------------------------------------------------------------------===//

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
