//===- ArenaPlan.cpp - Which buffers share memory -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Buffers are placed one after the other, each into a gap between those that
// are needed at the same time. Several orders of placing are tried.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/ArenaPlan.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>

using namespace mlir::fp8;
using llvm::ArrayRef;
using llvm::SmallVector;

/// For each buffer, the others whose lifetimes overlap with its own.
using Neighbors = std::vector<std::vector<unsigned>>;

static std::vector<unsigned> getIdentity(size_t size) {
  std::vector<unsigned> indices(size);
  std::iota(indices.begin(), indices.end(), 0u);
  return indices;
}

/// Sorts `buffers` by a key, and equal ones by their numbers.
template <typename Key>
static void sortBy(std::vector<unsigned> &buffers, Key getKey) {
  llvm::sort(buffers, [&](unsigned a, unsigned b) {
    return std::make_pair(getKey(a), a) < std::make_pair(getKey(b), b);
  });
}

static Neighbors findNeighbors(ArrayRef<BufferLifetime> lifetimes) {
  std::vector<unsigned> byFirst = getIdentity(lifetimes.size());
  sortBy(byFirst, [&](unsigned i) { return lifetimes[i].first; });
  Neighbors neighbors(lifetimes.size());
  std::vector<unsigned> active;
  for (unsigned buffer : byFirst) {
    llvm::erase_if(active, [&](unsigned other) {
      return lifetimes[other].end <= lifetimes[buffer].first;
    });
    for (unsigned other : active)
      if (lifetimes[buffer].overlaps(lifetimes[other])) {
        neighbors[buffer].push_back(other);
        neighbors[other].push_back(buffer);
      }
    active.push_back(buffer);
  }
  return neighbors;
}

//===----------------------------------------------------------------------===//
// Placing
//===----------------------------------------------------------------------===//

namespace {
/// Which buffer is placed next.
enum class Priority { Size, SizeTimesDuration, Program };
/// Which gap is taken: the lowest, or the smallest.
enum class Gap { Lowest, Smallest };
} // namespace

static std::vector<unsigned> sortBuffers(ArrayRef<BufferLifetime> lifetimes,
                                         const BufferSizes &sizes,
                                         Priority priority) {
  auto getKey = [&](unsigned i) -> double {
    switch (priority) {
    case Priority::Size:
      return -double(sizes[i]);
    case Priority::SizeTimesDuration:
      return -double(sizes[i]) * double(lifetimes[i].end - lifetimes[i].first);
    case Priority::Program:
      return double(lifetimes[i].first);
    }
    return 0;
  };
  std::vector<unsigned> order = getIdentity(lifetimes.size());
  sortBy(order, getKey);
  return order;
}

/// Where `size` bytes fit between `taken`, which are sorted by their offsets
/// and may overlap.
static int64_t findGap(ArrayRef<std::pair<int64_t, int64_t>> taken,
                       int64_t size, Gap gap) {
  int64_t end = 0, best = -1;
  int64_t smallest = std::numeric_limits<int64_t>::max();
  for (auto [from, to] : taken) {
    if (from - end >= size && from - end < smallest) {
      best = end;
      smallest = from - end;
      if (gap == Gap::Lowest)
        return best;
    }
    end = std::max(end, to);
  }
  return best < 0 ? end : best;
}

static std::vector<int64_t> place(const Neighbors &neighbors,
                                  ArrayRef<unsigned> order,
                                  const BufferSizes &sizes, Gap gap) {
  constexpr int64_t unplaced = -1;
  std::vector<int64_t> offsets(order.size(), unplaced);
  // A buffer that is empty for these sizes may have elements for others, so it
  // must not lie inside of another buffer.
  auto getSize = [&](unsigned buffer) {
    return std::max<int64_t>(sizes[buffer], 1);
  };
  for (unsigned buffer : order) {
    SmallVector<std::pair<int64_t, int64_t>> taken;
    for (unsigned other : neighbors[buffer])
      if (offsets[other] != unplaced)
        taken.push_back({offsets[other], offsets[other] + getSize(other)});
    llvm::sort(taken);
    offsets[buffer] = findGap(taken, getSize(buffer), gap);
  }
  return offsets;
}

//===----------------------------------------------------------------------===//
// From offsets to an order
//===----------------------------------------------------------------------===//

/// Removes those `candidates` that lie below another candidate. All candidates
/// lie below the same buffer. `isLeft` has no bits set before and after.
static void keepHighest(const Neighbors &neighbors, ArrayRef<unsigned> rank,
                        std::vector<unsigned> &candidates,
                        llvm::BitVector &isLeft) {
  llvm::sort(candidates,
             [&](unsigned a, unsigned b) { return rank[a] > rank[b]; });
  for (unsigned candidate : candidates)
    isLeft.set(candidate);
  size_t numLeft = candidates.size();
  for (unsigned candidate : candidates) {
    // Often all candidates are live at the same time, so the first one lies
    // above all others, and nothing remains to be done.
    if (numLeft == 1)
      break;
    for (unsigned other : neighbors[candidate])
      if (rank[other] < rank[candidate] && isLeft.test(other)) {
        isLeft.reset(other);
        --numLeft;
      }
  }
  llvm::erase_if(candidates, [&](unsigned candidate) {
    bool isCovered = !isLeft.test(candidate);
    isLeft.reset(candidate);
    return isCovered;
  });
  llvm::sort(candidates);
}

static ArenaPlan makePlan(const Neighbors &neighbors,
                          ArrayRef<int64_t> offsets) {
  ArenaPlan plan;
  plan.order = getIdentity(offsets.size());
  sortBy(plan.order, [&](unsigned i) { return offsets[i]; });
  std::vector<unsigned> rank(offsets.size());
  for (auto [position, buffer] : llvm::enumerate(plan.order))
    rank[buffer] = position;
  plan.below.resize(offsets.size());
  llvm::BitVector isLeft(offsets.size()), hasAbove(offsets.size());
  for (unsigned buffer : plan.order) {
    std::vector<unsigned> candidates;
    for (unsigned other : neighbors[buffer])
      if (rank[other] < rank[buffer])
        candidates.push_back(other);
    keepHighest(neighbors, rank, candidates, isLeft);
    for (unsigned other : candidates)
      hasAbove.set(other);
    plan.below[buffer].assign(candidates.begin(), candidates.end());
  }
  for (unsigned buffer = 0; buffer < offsets.size(); ++buffer)
    if (!hasAbove.test(buffer))
      plan.top.push_back(buffer);
  return plan;
}

//===----------------------------------------------------------------------===//
// The best of several
//===----------------------------------------------------------------------===//

ArenaLayout mlir::fp8::layOut(const ArenaPlan &plan, const BufferSizes &sizes) {
  ArenaLayout layout;
  layout.offsets.resize(plan.order.size());
  for (unsigned buffer : plan.order)
    for (unsigned other : plan.below[buffer])
      layout.offsets[buffer] = std::max(layout.offsets[buffer],
                                        layout.offsets[other] + sizes[other]);
  for (unsigned buffer : plan.top)
    layout.bytes =
        std::max(layout.bytes, layout.offsets[buffer] + sizes[buffer]);
  return layout;
}

/// Calls `visit` with each position at which the number of live bytes changes,
/// and with that number.
template <typename Visitor>
static void visitLiveBytes(ArrayRef<BufferLifetime> lifetimes,
                           const BufferSizes &sizes, Visitor visit) {
  std::vector<std::pair<int64_t, int64_t>> changes;
  for (auto [lifetime, size] : llvm::zip_equal(lifetimes, sizes))
    if (lifetime.first < lifetime.end) {
      changes.push_back({lifetime.first, size});
      changes.push_back({lifetime.end, -size});
    }
  llvm::sort(changes);
  int64_t live = 0;
  for (size_t i = 0; i < changes.size(); ++i) {
    live += changes[i].second;
    if (i + 1 == changes.size() || changes[i + 1].first != changes[i].first)
      visit(changes[i].first, live);
  }
}

int64_t mlir::fp8::getLiveBytes(ArrayRef<BufferLifetime> lifetimes,
                                const BufferSizes &sizes) {
  int64_t most = 0;
  visitLiveBytes(lifetimes, sizes,
                 [&](int64_t, int64_t live) { most = std::max(most, live); });
  return most;
}

int64_t mlir::fp8::getPeakPosition(ArrayRef<BufferLifetime> lifetimes,
                                   const BufferSizes &sizes) {
  int64_t most = -1, peak = 0;
  visitLiveBytes(lifetimes, sizes, [&](int64_t position, int64_t live) {
    if (live > most) {
      most = live;
      peak = position;
    }
  });
  return peak;
}

/// The ways of placing that are tried: all of them, or only the first if
/// thousands of buffers are live at the same time, because each would take
/// long.
static std::vector<std::pair<Priority, Gap>>
getWays(const Neighbors &neighbors) {
  constexpr size_t manyPairs = 1 << 20;
  size_t numPairs = 0;
  for (const std::vector<unsigned> &each : neighbors)
    numPairs += each.size();
  std::vector<std::pair<Priority, Gap>> ways;
  for (Priority priority :
       {Priority::Size, Priority::SizeTimesDuration, Priority::Program})
    for (Gap gap : {Gap::Smallest, Gap::Lowest})
      ways.push_back({priority, gap});
  if (numPairs > manyPairs)
    ways.resize(1);
  return ways;
}

ArenaPlan mlir::fp8::planArena(ArrayRef<BufferLifetime> lifetimes,
                               ArrayRef<BufferSizes> cases) {
  assert(!cases.empty() && "expected sizes");
  Neighbors neighbors = findNeighbors(lifetimes);
  std::vector<double> live;
  for (const BufferSizes &sizes : cases)
    live.push_back(std::max<int64_t>(getLiveBytes(lifetimes, sizes), 1));
  ArenaPlan best;
  double bestRatio = std::numeric_limits<double>::infinity();
  for (const BufferSizes &sizes : cases)
    for (auto [priority, gap] : getWays(neighbors)) {
      std::vector<unsigned> order = sortBuffers(lifetimes, sizes, priority);
      ArenaPlan plan = makePlan(neighbors, place(neighbors, order, sizes, gap));
      double ratio = 0;
      for (auto [each, bytes] : llvm::zip_equal(cases, live))
        ratio = std::max(ratio, layOut(plan, each).bytes / bytes);
      if (ratio < bestRatio) {
        bestRatio = ratio;
        best = std::move(plan);
      }
    }
  return best;
}
