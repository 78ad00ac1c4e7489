//===- DiffPage.cpp - Comparisons as a page with plots --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One HTML file without scripts and without links to other files. It shows the
// SQNR of every tensor and the distribution of relative errors, with one color
// for each checkpoint. The plots are in DiffPlots.cpp.
//
//===----------------------------------------------------------------------===//

#include "DiffPlots.h"
#include "DiffReport.h"
#include "Listing.h"
#include "fp8/Support/BlockShape.h"
#include "fp8/Support/Count.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir::fp8;

static constexpr char style[] = R"(<style>
body{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:70em;
padding:0 1em;color:#222;background:#fff}
table{border-collapse:collapse;width:100%}
td,th{padding:.2em .6em;border-bottom:1px solid #ddd;text-align:left;
vertical-align:top}
td:first-child{width:1.2em}
th.n,td.n{text-align:right;font-variant-numeric:tabular-nums}
svg{width:100%;height:auto;background:#fafafa}
summary{cursor:pointer;padding:.2em 0;border-bottom:1px solid #eee;overflow:auto}
.v{float:right;font-variant-numeric:tabular-nums}
.v span{display:inline-block;min-width:6em;text-align:right}
.legend span{margin-right:1.5em}
code{word-break:break-all}
</style>)";

static std::string makeDot(size_t index) {
  return ("<b style=\"color:" + getColor(index) + "\">&#9679;</b>").str();
}

/// Writes which color belongs to which checkpoint.
static void writeLegend(const DiffReport &report, llvm::raw_ostream &os) {
  os << "<p class=\"legend\">";
  for (auto [index, name] : llvm::enumerate(report.others))
    os << "<span>" << makeDot(index) << " <code>" << escapeHtml(name)
       << "</code></span> ";
  os << "</p>\n";
}

static constexpr llvm::StringLiteral statsHeader =
    "<th class=\"n\">SQNR in dB</th><th class=\"n\">cosine</th>"
    "<th class=\"n\">largest error</th>";

static void writeStatsCells(const ErrorStats &stats, llvm::raw_ostream &os) {
  os << "<td class=\"n\">" << formatDecibel(stats.getSqnr())
     << "</td><td class=\"n\">" << llvm::formatv("{0:f6}", stats.getCosine())
     << "</td><td class=\"n\">" << formatNumber(stats.getMaxError()) << "</td>";
}

static void writeSummary(const DiffReport &report, llvm::raw_ostream &os) {
  os << "<table><tr><th></th><th>checkpoint</th>" << statsHeader << "</tr>\n";
  for (auto [index, name] : llvm::enumerate(report.others)) {
    os << "<tr><td>" << makeDot(index) << "</td><td><code>" << escapeHtml(name)
       << "</code></td>";
    const ErrorStats &total = report.totals[index];
    if (std::string reason = explainNothing(total); reason.empty())
      writeStatsCells(total, os);
    else
      os << "<td colspan=\"3\">" << reason << "</td>";
    os << "</tr>\n";
  }
  os << "</table>\n<p>"
     << formatCount(report.identical, "tensor is", "tensors are")
     << " identical, " << report.rows.size() << " differ.</p>\n";
  for (auto [name, extra] : llvm::zip_equal(report.others, report.extra))
    if (!extra.empty())
      os << "<p><code>" << escapeHtml(name) << "</code> has "
         << formatCount(extra.size(), "tensor", "tensors")
         << " that the reference lacks, such as <code>"
         << escapeHtml(extra.front()) << "</code>.</p>\n";
}

/// "31.50 dB", "exact", or why there is no number.
static std::string describe(const TensorDiff &diff) {
  if (!diff.stats)
    return diff.isSame ? "exact" : escapeHtml(diff.problem);
  std::string text = formatDecibel(diff.stats->getSqnr());
  return text == "exact" ? text : text + " dB";
}

static void writeDetails(const DiffRow &row, llvm::raw_ostream &os) {
  os << "<table><tr><th></th><th>form</th>" << statsHeader
     << "<th>worst rows (SQNR in dB)</th></tr>\n";
  llvm::SmallVector<const ErrorStats *> all;
  for (auto [index, diff] : llvm::enumerate(row.others)) {
    all.push_back(diff.stats ? &*diff.stats : nullptr);
    if (!diff.stats)
      continue;
    os << "<tr><td>" << makeDot(index) << "</td><td>" << escapeHtml(diff.form)
       << "</td>";
    writeStatsCells(*diff.stats, os);
    llvm::SmallVector<std::string> notes;
    for (const ErrorStats::Row &worst : diff.stats->getWorstRows())
      notes.push_back(std::to_string(worst.index) + " (" +
                      formatDecibel(worst.sqnr) + ")");
    if (std::string other = describeNotFinite(*diff.stats); !other.empty())
      notes.push_back(std::move(other));
    os << "<td>" << llvm::join(notes, ", ") << "</td></tr>\n";
  }
  os << "</table>\n";
  plotHistogram(all, os);
}

static void writeTensor(const DiffRow &row, llvm::raw_ostream &os) {
  os << "<details><summary><code>" << escapeHtml(row.name) << "</code> "
     << printBlockShape(row.shape) << "<span class=\"v\">";
  for (auto [index, diff] : llvm::enumerate(row.others))
    os << " <span>" << makeDot(index) << ' ' << describe(diff) << "</span>";
  os << "</span></summary>\n";
  if (llvm::any_of(row.others,
                   [](const TensorDiff &diff) { return diff.stats; }))
    writeDetails(row, os);
  os << "</details>\n";
}

void mlir::fp8::printDiffHtml(const DiffReport &report, llvm::raw_ostream &os) {
  os << "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
     << escapeHtml(report.reference) << "</title>\n"
     << style << "\n</head><body>\n<h1>Weights compared</h1>\n<p>Reference: "
     << "<code>" << escapeHtml(report.reference) << "</code></p>\n";
  writeSummary(report, os);
  os << "<h2>Signal to noise (SQNR)</h2>\n";
  writeLegend(report, os);
  plotSqnr(report, os);
  os << "<h2>Relative errors of all tensors</h2>\n";
  writeLegend(report, os);
  llvm::SmallVector<const ErrorStats *> totals;
  for (const ErrorStats &total : report.totals)
    totals.push_back(&total);
  plotHistogram(totals, os);
  os << "<h2>Tensors</h2>\n";
  for (const DiffRow &row : report.rows)
    writeTensor(row, os);
  os << "</body></html>\n";
}
