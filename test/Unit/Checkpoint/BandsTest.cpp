//===- BandsTest.cpp - Tests of tensors in pieces -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Bands cover a tensor exactly once and in order. Each band has the scales that
// the whole tensor has for its elements.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/Bands.h"
#include "llvm/ADT/STLExtras.h"
#include "gtest/gtest.h"

using namespace mlir::fp8;
using Sizes = llvm::SmallVector<int64_t>;

static int64_t getProduct(llvm::ArrayRef<int64_t> sizes) {
  int64_t product = 1;
  for (int64_t size : sizes)
    product *= size;
  return product;
}

/// The index of the scale of an element, by definition.
static int64_t getScale(int64_t element, llvm::ArrayRef<int64_t> shape,
                        llvm::ArrayRef<int64_t> block) {
  int64_t scale = 0, stride = 1;
  for (size_t dim = shape.size(); dim-- > 0;) {
    int64_t index = element % shape[dim];
    element /= shape[dim];
    scale += (block[dim] == wholeDim ? 0 : index / block[dim]) * stride;
    stride *= getScaleDim(shape[dim], block[dim]);
  }
  return scale;
}

/// Checks that the first, the last and some other elements have the scales of
/// the tensor.
static void expectScales(const Band &band, const Bands &bands,
                         llvm::ArrayRef<int64_t> shape,
                         llvm::ArrayRef<int64_t> block) {
  int64_t count = band.getNumElements();
  for (int64_t i = 0; i < count; i += std::max<int64_t>(count / 97, 1))
    for (int64_t element : {i, count - 1 - i})
      ASSERT_EQ(band.firstScale +
                    getScale(element, band.shape, bands.getBlock()),
                getScale(band.first + element, shape, block));
}

static void expectCover(const Bands &bands, llvm::ArrayRef<int64_t> shape,
                        llvm::ArrayRef<int64_t> block, unsigned elementBytes) {
  int64_t next = 0;
  uint64_t largest = 0;
  std::vector<unsigned> uses(getProduct(getScaleShape(shape, block)), 0);
  ASSERT_EQ(bands.getNumScales(), int64_t(uses.size()));
  for (uint64_t i = 0; i < bands.size(); ++i) {
    Band band = bands[i];
    ASSERT_EQ(band.first, next);
    next += band.getNumElements();
    largest = std::max<uint64_t>(largest, band.getNumElements() * elementBytes);
    expectScales(band, bands, shape, block);
    int64_t scales = getProduct(getScaleShape(band.shape, bands.getBlock()));
    for (int64_t scale = 0; scale < scales; ++scale)
      ++uses[band.firstScale + scale];
  }
  EXPECT_EQ(next, getProduct(shape));
  EXPECT_LE(largest, bands.getBytes());
  EXPECT_EQ(llvm::all_of(uses, [](unsigned n) { return n == 1; }),
            !bands.cutBlocks());
}

TEST(Bands, CoverTensorsOfAllRanks) {
  const std::pair<Sizes, Sizes> cases[] = {
      {{5000, 3000}, {wholeDim, wholeDim}},
      {{5000, 3000}, {wholeDim, 1}},
      {{5001, 3000}, {1, wholeDim}},
      {{5000, 3008}, {1, 32}},
      {{5000, 3001}, {1, 32}},
      {{5001, 3001}, {128, 128}},
      {{3000, 5001}, {3000, 7}},
      {{2, 20000000}, {1, wholeDim}},
      {{1, 30000000}, {1, 128}},
      {{30000000}, {wholeDim}},
      {{30000000}, {9000000}},
      {{7, 1700, 1999}, {1, 128, 128}},
      {{7, 1700, 1999}, {wholeDim, wholeDim, wholeDim}},
      {{7, 1700, 1999}, {wholeDim, 1, wholeDim}},
      {{7, 1700, 1999}, {2, 600, wholeDim}},
      {{3, 2, 3000, 1000}, {1, wholeDim, 1000, wholeDim}},
      {{3, 5}, {2, 2}},
      {{}, {}},
  };
  for (const auto &[shape, block] : cases)
    for (unsigned elementBytes : {1u, 3u, 12u}) {
      SCOPED_TRACE(printBlockShape(shape) + " " + printBlockShape(block));
      Bands bands = Bands::ofBlocks(shape, block, elementBytes);
      expectCover(bands, shape, block, elementBytes);
      EXPECT_LE(bands.getBytes(), uint64_t(16) << 20);
    }
}

TEST(Bands, RowsAreWhole) {
  const std::pair<Sizes, Sizes> cases[] = {
      {{5000, 3000}, {wholeDim, wholeDim}},
      {{5001, 3000}, {1, wholeDim}},
      {{5000, 3008}, {1, 32}},
      {{5001, 3001}, {128, 128}},
      {{40000, 600}, {30000, wholeDim}},
      {{3, 5000000}, {1, 64}},
  };
  for (const auto &[shape, block] : cases)
    for (int64_t multiple : {1, 128}) {
      SCOPED_TRACE(printBlockShape(shape) + " " + printBlockShape(block));
      // Tiles of several rows exist only for groups along a row.
      if (multiple > 1 && block[0] != 1)
        continue;
      Bands bands = Bands::ofRows(shape[0], shape[1], block, 12, multiple);
      expectCover(bands, shape, block, 12);
      for (uint64_t i = 0; i + 1 < bands.size(); ++i) {
        EXPECT_EQ(bands[i].shape[1], shape[1]);
        EXPECT_EQ(bands[i].shape[0] % multiple, 0);
      }
    }
}

TEST(Bands, NothingIsOneBand) {
  for (const Sizes &shape : {Sizes{0, 5}, Sizes{4, 0}, Sizes{3, 0, 2}}) {
    Sizes block(shape.size(), 2);
    Bands bands = Bands::ofBlocks(shape, block, 3);
    ASSERT_EQ(bands.size(), 1u);
    EXPECT_EQ(bands[0].shape, shape);
    EXPECT_EQ(bands.getNumScales(), getProduct(getScaleShape(shape, block)));
    EXPECT_FALSE(bands.cutBlocks());
  }
  ASSERT_EQ(Bands::ofElements(0, 1).size(), 1u);
  EXPECT_EQ(Bands::ofElements(0, 1)[0].getNumElements(), 0);
  EXPECT_EQ(Bands::ofRows(0, 0, {1, wholeDim}, 12)[0].getNumElements(), 0);
}
