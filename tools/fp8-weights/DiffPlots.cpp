//===- DiffPlots.cpp - Plots of comparisons -------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The axes fit the data, because checkpoints of one model differ by only a few
// decibels.
//
//===----------------------------------------------------------------------===//

#include "DiffPlots.h"
#include "Listing.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <algorithm>
#include <cmath>
#include <limits>

using namespace mlir::fp8;

/// Colors that people with red-green color blindness can distinguish.
static constexpr llvm::StringLiteral colors[] = {
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"};

llvm::StringRef mlir::fp8::getColor(size_t index) {
  return colors[index % std::size(colors)];
}

std::string mlir::fp8::escapeHtml(llvm::StringRef text) {
  std::string escaped;
  llvm::raw_string_ostream os(escaped);
  llvm::printHTMLEscaped(text, os);
  return escaped;
}

//===----------------------------------------------------------------------===//
// Axes
//===----------------------------------------------------------------------===//

static constexpr double width = 960, height = 280;
static constexpr double left = 80, right = 16, top = 16, bottom = 52;

static double getX(double fraction) {
  return left + fraction * (width - left - right);
}
static double getY(double fraction) {
  return height - bottom - fraction * (height - top - bottom);
}

namespace {
/// From one multiple of a round step to another.
struct Axis {
  double low, high, step;

  double getFraction(double value) const {
    return std::clamp((value - low) / (high - low), 0.0, 1.0);
  }
};
} // namespace

/// At most six steps for values from `low` to `high`.
static Axis chooseAxis(double low, double high) {
  double step = 1e-6;
  for (unsigned i = 0; (high - low) / step > 5; ++i)
    step *= i % 3 == 1 ? 2.5 : 2; // 1, 2, 5, 10
  Axis axis{std::floor(low / step) * step, std::ceil(high / step) * step, step};
  if (axis.low == axis.high)
    axis.high += step;
  return axis;
}

static void openPlot(llvm::StringRef label, llvm::raw_ostream &os) {
  os << llvm::formatv("<svg viewBox=\"0 0 {0} {1}\" role=\"img\" "
                      "aria-label=\"{2}\">\n",
                      width, height, label);
}

static void addText(double x, double y, llvm::StringRef anchor,
                    const std::string &text, llvm::raw_ostream &os) {
  os << llvm::formatv("<text x=\"{0:f1}\" y=\"{1:f1}\" font-size=\"13\" "
                      "text-anchor=\"{2}\">{3}</text>\n",
                      x, y, anchor, text);
}

/// Draws grid lines with numbers and a unit.
static void drawVertical(const Axis &axis, llvm::StringRef unit,
                         llvm::raw_ostream &os) {
  long count = std::lround((axis.high - axis.low) / axis.step);
  for (long i = 0; i <= count; ++i) {
    double y = getY(double(i) / count);
    os << llvm::formatv("<line x1=\"{0:f1}\" x2=\"{1:f1}\" y1=\"{2:f1}\" "
                        "y2=\"{2:f1}\" stroke=\"#ccc\"/>\n",
                        getX(0), getX(1), y);
    addText(left - 6, y + 4, "end",
            formatNumber(axis.low + i * axis.step) + " " + unit.str(), os);
  }
}

static void drawCaption(const std::string &text, llvm::raw_ostream &os) {
  addText(getX(0.5), height - 8, "middle", text, os);
}

//===----------------------------------------------------------------------===//
// SQNR
//===----------------------------------------------------------------------===//

/// The axis for all finite values.
static Axis chooseSqnrAxis(const DiffReport &report) {
  double low = std::numeric_limits<double>::infinity(), high = -low;
  for (const DiffRow &row : report.rows)
    for (const TensorDiff &diff : row.others)
      if (diff.stats && std::isfinite(diff.stats->getSqnr())) {
        low = std::min(low, diff.stats->getSqnr());
        high = std::max(high, diff.stats->getSqnr());
      }
  return low <= high ? chooseAxis(low, std::max(high, low + 1))
                     : Axis{0, 60, 10};
}

void mlir::fp8::plotSqnr(const DiffReport &report, llvm::raw_ostream &os) {
  openPlot("SQNR of every tensor", os);
  Axis axis = chooseSqnrAxis(report);
  drawVertical(axis, "dB", os);
  drawCaption("tensors that differ, in file order", os);
  // Points are side by side, so that checkpoints do not hide each other.
  double count = std::max<size_t>(1, report.rows.size());
  double others = report.others.size();
  double radius = std::clamp(800 / (count * others), 2.0, 4.0);
  for (auto [index, row] : llvm::enumerate(report.rows))
    for (auto [other, diff] : llvm::enumerate(row.others)) {
      if (!diff.stats)
        continue;
      double sqnr = diff.stats->getSqnr();
      double x = index + (other + 0.5) / others;
      os << llvm::formatv(
          "<circle cx=\"{0:f1}\" cy=\"{1:f1}\" r=\"{2:f1}\" "
          "fill=\"{3}\"><title>{4}: {5} dB</title></circle>\n",
          getX(x / count), getY(std::isnan(sqnr) ? 0 : axis.getFraction(sqnr)),
          radius, getColor(other), escapeHtml(row.name), formatDecibel(sqnr));
    }
  os << "</svg>\n";
}

//===----------------------------------------------------------------------===//
// Relative errors
//===----------------------------------------------------------------------===//

/// The share of a bin in percent of all elements.
static double getShare(const ErrorStats &stats, uint64_t bin) {
  return 100.0 * bin / std::max<uint64_t>(1, stats.getCount());
}

/// Draws the powers of two at which bins begin. The first and the last bin are
/// open.
static void drawOctaves(llvm::raw_ostream &os) {
  for (int octave = -12; octave <= 0; octave += 2) {
    double x = getX((1 + 2.0 * (octave + 12)) / numErrorBins);
    os << llvm::formatv("<line x1=\"{0:f1}\" x2=\"{0:f1}\" y1=\"{1:f1}\" "
                        "y2=\"{2:f1}\" stroke=\"#888\"/>\n",
                        x, getY(0), getY(0) + 4);
    std::string power =
        llvm::formatv("2<tspan dy=\"-5\" font-size=\"10\">{0}</tspan>", octave);
    addText(x, height - 30, "middle", octave == 0 ? "1" : power, os);
  }
  drawCaption("|error| / |value| of an element, in halves of an octave; exact "
              "elements are left out",
              os);
}

void mlir::fp8::plotHistogram(llvm::ArrayRef<const ErrorStats *> all,
                              llvm::raw_ostream &os) {
  openPlot("histogram of relative errors", os);
  double largest = 1e-3;
  for (const ErrorStats *stats : all)
    if (stats)
      for (uint64_t bin : stats->getHistogram())
        largest = std::max(largest, getShare(*stats, bin));
  Axis axis = chooseAxis(0, largest);
  drawVertical(axis, "%", os);
  drawOctaves(os);
  for (auto [other, stats] : llvm::enumerate(all)) {
    if (!stats)
      continue;
    // Each line is thinner than the one below it, so that both are visible if
    // they coincide.
    os << llvm::formatv("<polyline fill=\"none\" stroke-width=\"{0:f1}\" "
                        "stroke=\"{1}\" points=\"",
                        1.5 + 1.5 * (all.size() - 1 - other), getColor(other));
    for (auto [bin, number] : llvm::enumerate(stats->getHistogram()))
      os << llvm::formatv("{0:f1},{1:f1} ", getX((bin + 0.5) / numErrorBins),
                          getY(axis.getFraction(getShare(*stats, number))));
    os << "\"/>\n";
  }
  os << "</svg>\n";
}
