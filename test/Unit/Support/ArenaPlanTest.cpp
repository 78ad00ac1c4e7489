//===- ArenaPlanTest.cpp - Which buffers share memory ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tests known programs and random ones. Buffers that are needed at the same
// time do not overlap, also for sizes for which the plan was not made.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/ArenaPlan.h"
#include "gtest/gtest.h"
#include <algorithm>
#include <random>

using namespace mlir::fp8;

using Lifetimes = std::vector<BufferLifetime>;

static void expectNoOverlap(const Lifetimes &lifetimes,
                            const BufferSizes &sizes,
                            const ArenaLayout &layout) {
  for (size_t i = 0; i < sizes.size(); ++i) {
    EXPECT_GE(layout.offsets[i], 0);
    EXPECT_LE(layout.offsets[i] + sizes[i], layout.bytes);
    for (size_t j = 0; j < i; ++j) {
      bool areApart = layout.offsets[i] + sizes[i] <= layout.offsets[j] ||
                      layout.offsets[j] + sizes[j] <= layout.offsets[i];
      EXPECT_TRUE(areApart || !lifetimes[i].overlaps(lifetimes[j]))
          << "buffers " << i << " and " << j;
    }
  }
}

/// The bytes of the arena if the plan is made for these sizes.
static int64_t getArenaBytes(const Lifetimes &lifetimes,
                             const BufferSizes &sizes) {
  ArenaLayout layout = layOut(planArena(lifetimes, sizes), sizes);
  expectNoOverlap(lifetimes, sizes, layout);
  return layout.bytes;
}

TEST(ArenaPlanTest, Empty) {
  EXPECT_EQ(getArenaBytes({}, {}), 0);
  EXPECT_EQ(getLiveBytes({}, {}), 0);
  EXPECT_EQ(getArenaBytes({{0, 1}}, {0}), 0);
}

TEST(ArenaPlanTest, OneAfterTheOther) {
  EXPECT_EQ(getArenaBytes({{0, 2}, {2, 4}, {4, 6}}, {8, 16, 8}), 16);
}

TEST(ArenaPlanTest, Chain) {
  // Each operation reads the buffer that the previous one wrote, so two places
  // are enough.
  Lifetimes chain = {{0, 2}, {1, 3}, {2, 4}, {3, 5}, {4, 6}};
  EXPECT_EQ(getArenaBytes(chain, {8, 8, 8, 8, 8}), 16);
  EXPECT_EQ(getArenaBytes(chain, {8, 4, 8, 4, 8}), 12);
}

TEST(ArenaPlanTest, SmallBuffersInAGap) {
  // Large buffers are needed before and after three small ones.
  Lifetimes lifetimes = {{0, 2}, {2, 5}, {3, 6}, {4, 6}, {6, 8}, {0, 8}};
  EXPECT_EQ(getArenaBytes(lifetimes, {12, 4, 4, 4, 12, 1}), 13);
}

TEST(ArenaPlanTest, LiveBytes) {
  Lifetimes lifetimes = {{0, 3}, {2, 5}, {3, 4}, {7, 7}};
  BufferSizes sizes = {1, 2, 4, 100};
  EXPECT_EQ(getLiveBytes(lifetimes, sizes), 6);
  EXPECT_EQ(getPeakPosition(lifetimes, sizes), 3);
}

TEST(ArenaPlanTest, PlanIsForAllCases) {
  // There are two groups of buffers. The first is larger in one case, and the
  // second in the other case.
  Lifetimes lifetimes = {{0, 2}, {1, 4}, {3, 6}, {5, 8}, {0, 8}};
  std::vector<BufferSizes> cases = {{64, 1, 64, 1, 1}, {1, 64, 1, 64, 64}};
  ArenaPlan plan = planArena(lifetimes, cases);
  for (const BufferSizes &sizes : cases) {
    ArenaLayout layout = layOut(plan, sizes);
    expectNoOverlap(lifetimes, sizes, layout);
    EXPECT_EQ(layout.bytes, getLiveBytes(lifetimes, sizes));
  }
}

TEST(ArenaPlanTest, NothingIsListedTwice) {
  // All buffers are needed at the same time, so each lies on top of one other.
  Lifetimes lifetimes(100, {0, 1});
  BufferSizes sizes(100, 8);
  ArenaPlan plan = planArena(lifetimes, sizes);
  EXPECT_EQ(plan.top.size(), 1u);
  for (unsigned buffer = 0; buffer < 100; ++buffer)
    EXPECT_EQ(plan.below[buffer].size(), buffer == plan.order.front() ? 0 : 1u);
}

namespace {
/// Random programs have buffers of a few widths. Most buffers are needed for a
/// short time.
class RandomProgram {
public:
  explicit RandomProgram(unsigned seed) : engine(seed) {
    size_t count = 1 + pick(60);
    for (size_t i = 0; i < count; ++i) {
      int64_t first = pick(100);
      lifetimes.push_back({first, first + 1 + pick(pick(8) ? 8 : 60)});
    }
  }

  BufferSizes getSizes() {
    BufferSizes sizes;
    for (size_t i = 0; i < lifetimes.size(); ++i)
      sizes.push_back(pick(10) ? (int64_t(1) << pick(8)) * (1 + pick(3)) : 0);
    return sizes;
  }

  Lifetimes lifetimes;

private:
  int64_t pick(int64_t count) {
    return std::uniform_int_distribution<int64_t>(0, count - 1)(engine);
  }

  std::mt19937 engine;
};
} // namespace

TEST(ArenaPlanTest, RandomPrograms) {
  double sum = 0, worst = 0;
  constexpr int numPrograms = 300;
  for (int seed = 0; seed < numPrograms; ++seed) {
    RandomProgram program(seed);
    BufferSizes sizes = program.getSizes();
    double live = std::max<int64_t>(getLiveBytes(program.lifetimes, sizes), 1);
    double ratio = getArenaBytes(program.lifetimes, sizes) / live;
    sum += ratio;
    worst = std::max(worst, ratio);
  }
  EXPECT_LT(sum / numPrograms, 1.03);
  EXPECT_LT(worst, 1.3);
}

TEST(ArenaPlanTest, RandomSizesLater) {
  for (int seed = 0; seed < 200; ++seed) {
    RandomProgram program(seed);
    ArenaPlan plan =
        planArena(program.lifetimes, {program.getSizes(), program.getSizes()});
    for (int i = 0; i < 5; ++i) {
      BufferSizes sizes = program.getSizes();
      expectNoOverlap(program.lifetimes, sizes, layOut(plan, sizes));
    }
  }
}

TEST(ArenaPlanTest, ManyBuffers) {
  // First the buffers are those of a model with many blocks. Then all are
  // needed at the same time.
  Lifetimes model;
  BufferSizes sizes;
  for (int64_t i = 0; i < 4000; ++i) {
    model.push_back({i, i + 2 + i % 7});
    sizes.push_back(256 * (1 + i % 5));
  }
  EXPECT_LT(layOut(planArena(model, sizes), sizes).bytes,
            1.2 * getLiveBytes(model, sizes));
  Lifetimes together(1200, {0, 1});
  BufferSizes equal(1200, 256);
  EXPECT_EQ(layOut(planArena(together, equal), equal).bytes, 1200 * 256);
}
