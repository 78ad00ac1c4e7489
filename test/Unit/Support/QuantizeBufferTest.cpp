//===- QuantizeBufferTest.cpp - Tests of whole buffers --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Compares the functions on buffers with the scalar functions for random
// shapes, blocks and policies, with every instruction set of the machine.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/QuantizeBuffer.h"
#include "llvm/ADT/bit.h"
#include "gtest/gtest.h"
#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <vector>

using namespace mlir::fp8;
using Sizes = llvm::SmallVector<int64_t>;

static float readElement(const void *src, FloatKind kind, int64_t index) {
  if (kind == FloatKind::F32)
    return static_cast<const float *>(src)[index];
  uint16_t bits = static_cast<const uint16_t *>(src)[index];
  return kind == FloatKind::BF16 ? decodeBF16(bits) : decodeF16(bits);
}

static bool isSame(float a, float b) {
  return llvm::bit_cast<uint32_t>(a) == llvm::bit_cast<uint32_t>(b);
}

namespace {
/// A random tensor, shape, block shape and policy.
struct RandomCase {
  Sizes shape;
  QuantizeSpec spec;
  FloatKind kind;
  std::vector<uint32_t> source;
  int64_t count = 1;
  int64_t numScales = 1;

  explicit RandomCase(std::mt19937 &random) {
    int rank = random() % 5;
    for (int dim = 0; dim < rank; ++dim) {
      shape.push_back(random() % (rank < 3 ? 90 : 12) + (random() % 20 != 0));
      const int64_t sizes[] = {wholeDim, 1, 1 + int64_t(random() % 8),
                               1 + int64_t(random() % 70)};
      spec.block.push_back(sizes[random() % 4]);
      count *= shape.back();
    }
    for (int64_t dim : getScaleShape(shape, spec.block))
      numScales *= dim;
    spec.format = getFormats()[random() % 4];
    spec.scale.type = static_cast<ScaleType>(random() % 4);
    spec.scale.rounding = static_cast<ScaleRounding>(
        spec.scale.type == ScaleType::E8M0  ? 1 + random() % 2
        : spec.scale.type == ScaleType::F16 ? 0
                                            : random() % 3);
    spec.scale.amaxFloor = random() % 3 ? 0.0f : 0.5f;
    spec.division = static_cast<Division>(random() % 2);
    spec.overflow = static_cast<Overflow>(random() % 2);
    spec.nanToZero = random() % 4 == 0;
    spec.roundQuotient = random() % 4 == 0;
    kind = static_cast<FloatKind>(random() % 3);
    fill(random);
  }

  const void *data() const { return source.data(); }

  /// The index of the scale of element `index`, by definition.
  int64_t getScaleIndex(int64_t index) const {
    int64_t position = 0, weight = 1;
    for (size_t dim = shape.size(); dim-- > 0;) {
      int64_t coordinate = index % shape[dim];
      index /= shape[dim];
      if (spec.block[dim] != wholeDim)
        position += coordinate / spec.block[dim] * weight;
      weight *= getScaleDim(shape[dim], spec.block[dim]);
    }
    return position;
  }

private:
  /// Mostly usual values. In one of four cases they are any bit patterns, with
  /// NaNs and infinities, and in one of four there is a run of zeros.
  void fill(std::mt19937 &random) {
    source.resize(count + 1);
    bool anyBits = random() % 4 == 0, hasZeros = random() % 4 == 0;
    for (int64_t i = 0; i < count; ++i) {
      float value = int32_t(random()) * 1e-9f;
      if (hasZeros && i < count / 2)
        value = 0.0f;
      uint32_t bits = random();
      if (kind == FloatKind::F32) {
        source[i] = anyBits ? bits : llvm::bit_cast<uint32_t>(value);
        continue;
      }
      uint16_t half =
          kind == FloatKind::BF16 ? encodeBF16(value) : encodeF16(value);
      reinterpret_cast<uint16_t *>(source.data())[i] = anyBits ? bits : half;
    }
  }
};

class QuantizeBufferTest : public testing::TestWithParam<std::string> {
protected:
  void SetUp() override { ASSERT_TRUE(useInstructionSet(GetParam())); }
  void TearDown() override { useInstructionSet(getInstructionSets().front()); }
};
} // namespace

static float getScale(const RandomCase &test, const std::vector<char> &scales,
                      int64_t block) {
  ScaleType type = test.spec.scale.type;
  return loadScale(scales.data() + block * getScaleByteWidth(type), type);
}

static float roundTo(float value, FloatKind kind) {
  if (kind == FloatKind::F32)
    return value;
  return kind == FloatKind::BF16 ? decodeBF16(encodeBF16(value))
                                 : decodeF16(encodeF16(value));
}

/// The code of x / scale by the scalar functions [quantize_c2, quantize_c4,
/// semantics_c6, semantics_c7].
static uint8_t encodeQuotient(float x, float scale, const QuantizeSpec &spec,
                              FloatKind kind) {
  float quotient = x / scale;
  if (spec.roundQuotient) {
    quotient = roundTo(quotient, kind);
  } else if (spec.division == Division::Reciprocal) {
    const float largest = std::numeric_limits<float>::max();
    float reciprocal = 1.0f / scale;
    quotient = x * (std::clamp(reciprocal, -largest, largest));
  }
  if (std::isnan(quotient) && spec.nanToZero)
    return 0;
  if (std::isnan(quotient))
    quotient = std::numeric_limits<float>::quiet_NaN();
  return encode(quotient, spec.format, spec.overflow);
}

static constexpr int numCases = 400;

TEST_P(QuantizeBufferTest, AmaxIsThatOfEveryBlock) {
  std::mt19937 random(21);
  for (int i = 0; i < numCases; ++i) {
    RandomCase test(random);
    std::vector<float> expected(test.numScales), actual(test.numScales, -1.0f);
    for (int64_t k = 0; k < test.count; ++k) {
      float &amax = expected[test.getScaleIndex(k)];
      float abs = std::fabs(readElement(test.data(), test.kind, k));
      if (std::isnan(abs) || std::isnan(amax))
        amax = std::numeric_limits<float>::quiet_NaN();
      else
        amax = std::max(amax, abs);
    }
    computeAmax(test.data(), test.kind, test.shape, test.spec.block,
                actual.data());
    for (int64_t k = 0; k < test.numScales; ++k)
      ASSERT_TRUE(isSame(actual[k], expected[k]))
          << actual[k] << " " << expected[k];
  }
}

TEST_P(QuantizeBufferTest, DynamicQuantizeIsItsThreeSteps) {
  std::mt19937 random(22);
  for (int i = 0; i < numCases; ++i) {
    RandomCase test(random);
    ScaleType type = test.spec.scale.type;
    unsigned width = getScaleByteWidth(type);
    std::vector<uint8_t> codes(test.count, 0xAA), stepCodes(test.count, 0xBB);
    std::vector<char> scales(test.numScales * width, 0x11),
        stepScales(test.numScales * width, 0x22);
    dynamicQuantize(test.data(), test.kind, test.shape, test.spec, codes.data(),
                    scales.data());
    std::vector<float> amax(test.numScales);
    computeAmax(test.data(), test.kind, test.shape, test.spec.block,
                amax.data());
    for (int64_t k = 0; k < test.numScales; ++k)
      storeScale(computeScale(amax[k], test.spec.format, test.spec.scale), type,
                 stepScales.data() + k * width);
    quantize(test.data(), test.kind, test.shape, stepScales.data(), test.spec,
             stepCodes.data());
    ASSERT_EQ(scales, stepScales);
    ASSERT_EQ(codes, stepCodes);
  }
}

TEST_P(QuantizeBufferTest, ByAmaxIsDynamicQuantize) {
  std::mt19937 random(28);
  for (int i = 0; i < numCases; ++i) {
    RandomCase test(random);
    test.spec.scale.viaFactor = i % 2 && test.spec.scale.type == ScaleType::F32;
    unsigned width = getScaleByteWidth(test.spec.scale.type);
    std::vector<uint8_t> codes(test.count, 0xAA), others(test.count, 0xBB);
    std::vector<char> scales(test.numScales * width, 0x11),
        otherScales(test.numScales * width, 0x22);
    dynamicQuantize(test.data(), test.kind, test.shape, test.spec, codes.data(),
                    scales.data());
    std::vector<float> amax(test.numScales);
    computeAmax(test.data(), test.kind, test.shape, test.spec.block,
                amax.data());
    computeScales(amax.data(), amax.size(), test.spec, otherScales.data());
    quantizeByAmax(test.data(), test.kind, test.shape, amax.data(), test.spec,
                   others.data());
    ASSERT_EQ(scales, otherScales);
    ASSERT_EQ(codes, others);
  }
}

TEST_P(QuantizeBufferTest, QuantizeIsScalarEncode) {
  std::mt19937 random(23);
  for (int i = 0; i < numCases; ++i) {
    RandomCase test(random);
    unsigned width = getScaleByteWidth(test.spec.scale.type);
    // The scales may be zero, negative, infinite, NaN or subnormal.
    std::vector<char> scales(test.numScales * width);
    for (char &byte : scales)
      byte = random();
    std::vector<uint8_t> codes(test.count, 0xAA);
    quantize(test.data(), test.kind, test.shape, scales.data(), test.spec,
             codes.data());
    for (int64_t k = 0; k < test.count; ++k) {
      float x = readElement(test.data(), test.kind, k);
      float scale = getScale(test, scales, test.getScaleIndex(k));
      ASSERT_EQ(codes[k], encodeQuotient(x, scale, test.spec, test.kind))
          << std::hexfloat << x << " / " << scale;
    }
  }
}

TEST_P(QuantizeBufferTest, FactorsMultiply) { // [semantics_c4]
  std::mt19937 random(27);
  for (int i = 0; i < numCases; ++i) {
    RandomCase test(random);
    test.spec.scale = ScalePolicy();
    test.spec.scale.viaFactor = true;
    test.spec.nanToZero = false;
    std::vector<float> amax(test.numScales), scales(test.numScales);
    std::vector<uint8_t> codes(test.count, 0xAA);
    computeAmax(test.data(), test.kind, test.shape, test.spec.block,
                amax.data());
    dynamicQuantize(test.data(), test.kind, test.shape, test.spec, codes.data(),
                    scales.data());
    for (int64_t k = 0; k < test.count; ++k) {
      int64_t block = test.getScaleIndex(k);
      float factor = computeFactor(amax[block], test.spec.format);
      float product = readElement(test.data(), test.kind, k) * factor;
      if (std::isnan(product))
        product = std::numeric_limits<float>::quiet_NaN();
      ASSERT_EQ(codes[k],
                encode(product, test.spec.format, test.spec.overflow));
      ASSERT_TRUE(isSame(scales[block], 1.0f / factor));
    }
  }
}

TEST_P(QuantizeBufferTest, DequantizeIsScalarDecode) {
  std::mt19937 random(24);
  for (int i = 0; i < numCases; ++i) {
    RandomCase test(random);
    ScaleType type = test.spec.scale.type;
    std::vector<char> scales(test.numScales * getScaleByteWidth(type));
    for (char &byte : scales)
      byte = random();
    std::vector<uint8_t> codes(test.count);
    for (uint8_t &code : codes)
      code = random();
    std::vector<uint32_t> result(test.count + 1);
    dequantize(codes.data(), test.spec.format, test.shape, test.spec.block,
               scales.data(), type, result.data(), test.kind);
    for (int64_t k = 0; k < test.count; ++k) {
      float expected = decode(codes[k], test.spec.format) *
                       getScale(test, scales, test.getScaleIndex(k));
      expected = roundTo(expected, test.kind);
      float actual = readElement(result.data(), test.kind, k);
      ASSERT_TRUE(isSame(actual, expected) ||
                  (std::isnan(actual) && std::isnan(expected)))
          << actual << " " << expected;
    }
  }
}

TEST_P(QuantizeBufferTest, CastIsScalarEncode) {
  std::mt19937 random(25);
  for (int i = 0; i < numCases; ++i) {
    RandomCase test(random);
    std::vector<uint8_t> codes(test.count, 0xAA);
    castToFp8(test.data(), test.kind, test.count, test.spec.format,
              test.spec.overflow, codes.data());
    for (int64_t k = 0; k < test.count; ++k) {
      float x = readElement(test.data(), test.kind, k);
      ASSERT_EQ(codes[k], encode(x, test.spec.format, test.spec.overflow))
          << std::hexfloat << x;
    }
  }
}

TEST_P(QuantizeBufferTest, UsualBlocksOnPanelBoundaries) {
  // The shape has several panels, and is ragged in both dimensions.
  Sizes shape = {257, 1300};
  std::mt19937 random(26);
  std::vector<float> source(257 * 1300);
  for (float &value : source)
    value = int32_t(random()) * 1e-9f;
  for (Sizes block : {Sizes{128, 128}, Sizes{1, 128}, Sizes{1, 64},
                      Sizes{1, 32}, Sizes{32, 1}, Sizes{wholeDim, 1},
                      Sizes{1, wholeDim}, Sizes{wholeDim, wholeDim}}) {
    Sizes scaleShape = getScaleShape(shape, block);
    std::vector<float> amax(scaleShape[0] * scaleShape[1]), expected(amax);
    auto getBlock = [&](int64_t index, int64_t size) {
      return size == wholeDim ? 0 : index / size;
    };
    for (int64_t m = 0; m < shape[0]; ++m)
      for (int64_t k = 0; k < shape[1]; ++k) {
        float &entry = expected[getBlock(m, block[0]) * scaleShape[1] +
                                getBlock(k, block[1])];
        entry = std::max(entry, std::fabs(source[m * shape[1] + k]));
      }
    computeAmax(source.data(), FloatKind::F32, shape, block, amax.data());
    EXPECT_EQ(amax, expected) << printBlockShape(block);
  }
}

static std::vector<std::string> getInstructionSetNames() {
  std::vector<std::string> names;
  for (llvm::StringRef name : getInstructionSets())
    names.push_back(name.str());
  return names;
}

INSTANTIATE_TEST_SUITE_P(InstructionSets, QuantizeBufferTest,
                         testing::ValuesIn(getInstructionSetNames()),
                         [](const testing::TestParamInfo<std::string> &info) {
                           return info.param;
                         });

TEST(QuantizeBuffer, EmptyTensorsHaveScales) {
  QuantizeSpec spec;
  spec.block = {wholeDim, wholeDim};
  float scale = -1.0f;
  dynamicQuantize(nullptr, FloatKind::BF16, {0, 5}, spec, nullptr, &scale);
  EXPECT_EQ(scale, 1.0f);
  spec.block = {1, wholeDim};
  spec.scale.amaxFloor = 44.8f;
  float rows[3] = {-1.0f, -1.0f, -1.0f};
  dynamicQuantize(nullptr, FloatKind::F32, {3, 0}, spec, nullptr, rows);
  for (float row : rows)
    EXPECT_EQ(row, 44.8f / 448.0f);
  float amax = -1.0f;
  computeAmax(nullptr, FloatKind::F16, {0}, {wholeDim}, &amax);
  EXPECT_EQ(amax, 0.0f);
}

TEST(QuantizeBuffer, RefusesUnknownInstructionSets) {
  EXPECT_FALSE(useInstructionSet("no such set"));
  EXPECT_FALSE(getInstructionSets().empty());
}

TEST(QuantizeBuffer, ElementWidths) {
  EXPECT_EQ(getByteWidth(FloatKind::F32), 4u);
  EXPECT_EQ(getByteWidth(FloatKind::BF16), 2u);
  EXPECT_EQ(getByteWidth(FloatKind::F16), 2u);
}
