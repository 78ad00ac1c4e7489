//===- DiffPage.cpp - Comparisons as a page with plots --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One HTML file without scripts and without anything from elsewhere: SQNR of
// every tensor, and the distribution of relative errors, one color for each
// checkpoint.
//
//===----------------------------------------------------------------------===//

#include "DiffReport.h"
#include "Listing.h"
#include "fp8/Support/BlockShape.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <algorithm>
#include <cmath>

using namespace mlir::fp8;

/// Told apart also by people who see red and green as one.
static constexpr llvm::StringLiteral colors[] = {
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"};

static llvm::StringRef getColor(size_t index) {
  return colors[index % std::size(colors)];
}

static std::string escape(llvm::StringRef text) {
  std::string escaped;
  llvm::raw_string_ostream os(escaped);
  llvm::printHTMLEscaped(text, os);
  return escaped;
}

static constexpr char style[] = R"(<style>
body{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:70em;
padding:0 1em;color:#222;background:#fff}
table{border-collapse:collapse;width:100%}
td,th{padding:.2em .6em;border-bottom:1px solid #ddd;text-align:left;
vertical-align:top}
td.n{text-align:right;font-variant-numeric:tabular-nums}
svg{width:100%;height:auto;background:#fafafa}
summary{cursor:pointer;padding:.2em 0}
code{word-break:break-all}
</style>)";

//===----------------------------------------------------------------------===//
// Plots
//===----------------------------------------------------------------------===//

static constexpr double plotWidth = 960, plotHeight = 260, plotMargin = 40;

static double getX(double fraction) {
  return plotMargin + fraction * (plotWidth - 2 * plotMargin);
}
static double getY(double fraction) {
  return plotHeight - plotMargin -
         fraction * (plotHeight - 2 * plotMargin + 20);
}

static void openPlot(llvm::StringRef label, llvm::raw_ostream &os) {
  os << llvm::formatv("<svg viewBox=\"0 0 {0} {1}\" role=\"img\" "
                      "aria-label=\"{2}\">\n",
                      plotWidth, plotHeight, label);
}

static void addText(double x, double y, llvm::StringRef anchor,
                    const std::string &text, llvm::raw_ostream &os) {
  os << llvm::formatv("<text x=\"{0:f1}\" y=\"{1:f1}\" font-size=\"12\" "
                      "text-anchor=\"{2}\">{3}</text>\n",
                      x, y, anchor, text);
}

static void addRule(double y, llvm::raw_ostream &os) {
  os << llvm::formatv("<line x1=\"{0:f1}\" x2=\"{1:f1}\" y1=\"{2:f1}\" "
                      "y2=\"{2:f1}\" stroke=\"#ddd\"/>\n",
                      getX(0), getX(1), y);
}

/// A point for every tensor, in file order.
static void plotSqnr(const DiffReport &report, llvm::raw_ostream &os) {
  constexpr double largest = 60;
  openPlot("SQNR of every tensor", os);
  for (int decibel = 0; decibel <= 60; decibel += 10) {
    double y = getY(decibel / largest);
    addRule(y, os);
    addText(plotMargin - 6, y + 4, "end", std::to_string(decibel), os);
  }
  addText(getX(0.5), plotHeight - 8, "middle",
          "tensors that differ, in file order; SQNR in dB", os);
  double count = std::max<size_t>(1, report.rows.size());
  for (auto [index, row] : llvm::enumerate(report.rows))
    for (auto [other, diff] : llvm::enumerate(row.others)) {
      if (!diff.stats)
        continue;
      double sqnr = std::clamp(diff.stats->getSqnr(), 0.0, largest);
      os << llvm::formatv("<circle cx=\"{0:f1}\" cy=\"{1:f1}\" r=\"3\" "
                          "fill=\"{2}\"><title>{3}: {4} dB</title></circle>\n",
                          getX((index + 0.5) / count), getY(sqnr / largest),
                          getColor(other), escape(row.name),
                          formatDecibel(diff.stats->getSqnr()));
    }
  os << "</svg>\n";
}

/// Shares of elements by relative error, a line for each checkpoint.
static void plotHistogram(llvm::ArrayRef<const ErrorStats *> all,
                          llvm::raw_ostream &os) {
  openPlot("histogram of relative errors", os);
  double largest = 1e-9;
  for (const ErrorStats *stats : all)
    if (stats)
      for (uint64_t bin : stats->getHistogram())
        largest = std::max(
            largest, double(bin) / std::max<uint64_t>(1, stats->getCount()));
  addRule(getY(0), os);
  for (int octave = -12; octave <= 0; octave += 2)
    addText(getX((1 + 2.0 * (octave + 12)) / numErrorBins), plotHeight - 24,
            "middle", "2^" + std::to_string(octave), os);
  addText(plotMargin - 6, getY(1) + 4, "end",
          llvm::formatv("{0:f0}%", 100 * largest), os);
  addText(getX(0.5), plotHeight - 8, "middle",
          "|error| / |value|; share of elements", os);
  for (auto [other, stats] : llvm::enumerate(all)) {
    if (!stats)
      continue;
    os << "<polyline fill=\"none\" stroke-width=\"2\" stroke=\""
       << getColor(other) << "\" points=\"";
    for (auto [bin, number] : llvm::enumerate(stats->getHistogram())) {
      double share = double(number) / std::max<uint64_t>(1, stats->getCount());
      os << llvm::formatv("{0:f1},{1:f1} ", getX((bin + 0.5) / numErrorBins),
                          getY(share / largest));
    }
    os << "\"/>\n";
  }
  os << "</svg>\n";
}

//===----------------------------------------------------------------------===//
// The page
//===----------------------------------------------------------------------===//

static void writeStatsCells(const ErrorStats &stats, llvm::raw_ostream &os) {
  os << "<td class=\"n\">" << formatDecibel(stats.getSqnr())
     << "</td><td class=\"n\">" << llvm::formatv("{0:f6}", stats.getCosine())
     << "</td><td class=\"n\">" << formatNumber(stats.getMaxError()) << "</td>";
}

static void writeSummary(const DiffReport &report, llvm::raw_ostream &os) {
  os << "<table><tr><th></th><th>checkpoint</th><th>SQNR dB</th><th>cosine"
        "</th><th>max error</th></tr>\n";
  for (auto [index, name] : llvm::enumerate(report.others)) {
    os << "<tr><td style=\"color:" << getColor(index) << "\">&#9679;</td><td>"
       << "<code>" << escape(name) << "</code></td>";
    writeStatsCells(report.totals[index], os);
    os << "</tr>\n";
  }
  os << "</table>\n<p>" << report.identical << " tensors are identical, "
     << report.rows.size() << " differ.</p>\n";
}

static void writeTensor(const DiffRow &row, llvm::raw_ostream &os) {
  os << "<details><summary><code>" << escape(row.name) << "</code> "
     << printBlockShape(row.shape);
  for (auto [index, diff] : llvm::enumerate(row.others))
    os << " <span style=\"color:" << getColor(index) << "\">"
       << (diff.stats ? formatDecibel(diff.stats->getSqnr())
                      : escape(diff.problem))
       << "</span>";
  os << "</summary>\n<table><tr><th></th><th>form</th><th>SQNR dB</th>"
        "<th>cosine</th><th>max error</th><th>worst rows</th></tr>\n";
  llvm::SmallVector<const ErrorStats *> all;
  for (auto [index, diff] : llvm::enumerate(row.others)) {
    all.push_back(diff.stats ? &*diff.stats : nullptr);
    if (!diff.stats)
      continue;
    os << "<tr><td style=\"color:" << getColor(index) << "\">&#9679;</td><td>"
       << escape(diff.form) << "</td>";
    writeStatsCells(*diff.stats, os);
    os << "<td>";
    for (const ErrorStats::Row &worst : diff.stats->getWorstRows())
      os << worst.index << " (" << formatDecibel(worst.sqnr) << " dB) ";
    os << "</td></tr>\n";
  }
  os << "</table>\n";
  plotHistogram(all, os);
  os << "</details>\n";
}

void mlir::fp8::printDiffHtml(const DiffReport &report, llvm::raw_ostream &os) {
  os << "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
     << escape(report.reference) << "</title>\n"
     << style << "\n</head><body>\n<h1>Weights compared</h1>\n<p>Reference: "
     << "<code>" << escape(report.reference) << "</code></p>\n";
  writeSummary(report, os);
  os << "<h2>Signal to noise</h2>\n";
  plotSqnr(report, os);
  os << "<h2>Relative errors of all tensors</h2>\n";
  llvm::SmallVector<const ErrorStats *> totals;
  for (const ErrorStats &total : report.totals)
    totals.push_back(&total);
  plotHistogram(totals, os);
  os << "<h2>Tensors</h2>\n";
  for (const DiffRow &row : report.rows)
    writeTensor(row, os);
  os << "</body></html>\n";
}
