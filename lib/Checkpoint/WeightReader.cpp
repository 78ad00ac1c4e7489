//===- WeightReader.cpp - Reading weights into one form -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads codes and scales whatever their layout, and looks for values that make
// no sense.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/LayoutReader.h"
#include "llvm/Support/ErrorHandling.h"
#include <algorithm>
#include <cmath>

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

llvm::Error mlir::fp8::readWeight(const Checkpoint &checkpoint,
                                  const StoredWeight &weight,
                                  WeightData &data) {
  data.codes.resize(weight.weight->getByteSize());
  if (llvm::Error error = checkpoint.read(
          *weight.weight, 0,
          {reinterpret_cast<char *>(data.codes.data()), data.codes.size()}))
    return error;
  return readScales(checkpoint, weight, data.scales);
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

/// Whether config.json says that scales are powers of two.
static bool needsPowersOfTwo(const RecognizedCheckpoint &recognized) {
  const llvm::json::Object *config =
      recognized.config ? recognized.config->getObject("quantization_config")
                        : nullptr;
  return config && config->getString("scale_fmt") == "ue8m0";
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
  if (needsPowersOfTwo(recognized))
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

llvm::Expected<WeightFacts> mlir::fp8::inspectWeight(
    const Checkpoint &checkpoint, const RecognizedCheckpoint &recognized,
    const StoredWeight &weight, std::vector<Finding> &findings) {
  WeightData data;
  if (llvm::Error error = readWeight(checkpoint, weight, data))
    return error;
  WeightFacts facts;
  if (weight.scale) {
    setScaleRange(weight, data.scales, facts);
    reportScales(recognized, weight, data.scales, findings);
  }
  uint64_t counts[256] = {};
  for (uint8_t code : data.codes)
    ++counts[code];
  const FormatInfo &info = getFormatInfo(weight.form.format);
  uint64_t notFinite = 0;
  for (unsigned code = 0; code < 256; ++code) {
    float value = decode(code, weight.form.format);
    notFinite += std::isfinite(value) ? 0 : counts[code];
    facts.zeroCodes += value == 0.0f ? counts[code] : 0;
    facts.largestCodes += std::abs(value) == info.maxFinite ? counts[code] : 0;
  }
  facts.codes = data.codes.size();
  if (notFinite)
    findings.push_back(
        {"weight-not-finite", weight.getName().str(),
         "expected finite codes, got " + std::to_string(notFinite) + " of " +
             std::to_string(data.codes.size()) + " that are not"});
  return facts;
}
