//===- RowRanges.cpp - One kernel for each range of rows ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds the best division by dynamic programming over the examples.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/RowRanges.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <cassert>
#include <cmath>

using namespace mlir::fp8;

/// How much smaller a further range has to make the mean.
static constexpr double leastSaving = 0.03;

/// Tiles for few rows have a multiple of 16 rows. From 128 on, there are four
/// examples between powers of two.
static constexpr int64_t exampleRows[] = {
    1,    2,    4,    8,    16,   32,   48,    64,    80,    96,
    112,  128,  160,  192,  224,  256,  320,   384,   448,   512,
    640,  768,  896,  1024, 1280, 1536, 1792,  2048,  2560,  3072,
    3584, 4096, 5120, 6144, 7168, 8192, 10240, 12288, 14336, 16384};
static constexpr size_t numExamples = std::size(exampleRows);

llvm::ArrayRef<int64_t> mlir::fp8::getExampleRows() { return exampleRows; }

static constexpr double infinite = std::numeric_limits<double>::infinity();

using Costs = llvm::SmallVector<llvm::SmallVector<double>>;

namespace {
/// A division of the first examples into ranges. The last range ends there.
struct Division {
  double cost = infinite;
  /// The number of examples in front of the last range, and its kernel.
  size_t begin = 0;
  unsigned choice = 0;
};

/// For each number of first examples, the best division into some number of
/// ranges.
using Divisions = llvm::SmallVector<Division>;
} // namespace

/// The logarithms of the times divided by the least time of each example.
static Costs getCosts(llvm::ArrayRef<llvm::SmallVector<double>> times) {
  Costs costs(times);
  for (size_t i = 0; i < numExamples; ++i) {
    double best = infinite;
    for (llvm::ArrayRef<double> each : times)
      best = std::min(best, each[i]);
    for (llvm::SmallVector<double> &each : costs)
      each[i] = std::log(each[i] / best);
  }
  return costs;
}

/// The divisions into one more range than `before`, with any of `choices` in
/// the last range.
static Divisions addRange(const Divisions &before, const Costs &costs,
                          llvm::ArrayRef<unsigned> choices) {
  Divisions next(numExamples + 1);
  for (size_t begin = 0; begin < numExamples; ++begin)
    for (unsigned choice : choices) {
      double cost = before[begin].cost;
      for (size_t end = begin + 1; end <= numExamples; ++end) {
        cost += costs[choice][end - 1];
        if (cost < next[end].cost)
          next[end] = {cost, begin, choice};
      }
    }
  return next;
}

/// The ranges of the last one of `divisions`, each of which has one range more
/// than the one before it.
static llvm::SmallVector<RowRange>
getRanges(llvm::ArrayRef<Divisions> divisions) {
  llvm::SmallVector<RowRange> ranges;
  int64_t mostRows = anyRows;
  size_t end = numExamples;
  for (const Divisions &each : llvm::reverse(divisions)) {
    ranges.push_back({mostRows, each[end].choice});
    end = each[end].begin;
    mostRows = end > 0 ? exampleRows[end - 1] : 0;
  }
  std::reverse(ranges.begin(), ranges.end());
  return ranges;
}

llvm::SmallVector<RowRange>
mlir::fp8::chooseRowRanges(llvm::ArrayRef<llvm::SmallVector<double>> times,
                           unsigned maxRanges) {
  Costs costs = getCosts(times);
  unsigned last = llvm::min_element(costs,
                                    [](auto &one, auto &other) {
                                      return one.back() < other.back();
                                    }) -
                  costs.begin();
  auto all = llvm::to_vector(llvm::seq<unsigned>(costs.size()));
  // `divisions` end in any choice, and `best` ends in `last`.
  llvm::SmallVector<Divisions> divisions;
  Divisions none(numExamples + 1);
  none[0].cost = 0;
  llvm::SmallVector<RowRange> best = {{anyRows, last}};
  double bestCost = addRange(none, costs, last)[numExamples].cost;
  assert(bestCost < infinite && "expected a kernel with all times");
  for (unsigned ranges = 2; ranges <= maxRanges; ++ranges) {
    divisions.push_back(
        addRange(divisions.empty() ? none : divisions.back(), costs, all));
    llvm::SmallVector<Divisions> complete(divisions);
    complete.push_back(addRange(divisions.back(), costs, last));
    double cost = complete.back()[numExamples].cost;
    if (cost > bestCost + numExamples * std::log(1 - leastSaving))
      break;
    best = getRanges(complete);
    bestCost = cost;
  }
  return best;
}
