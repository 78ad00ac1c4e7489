//===- DiffReport.cpp - Comparisons as text, JSON and a page --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tables and JSON. The page is in DiffPage.cpp.
//
//===----------------------------------------------------------------------===//

#include "DiffReport.h"
#include "Listing.h"
#include "fp8/Support/BlockShape.h"
#include "fp8/Support/Count.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include <cmath>
#include <limits>

using namespace mlir::fp8;

/// The lowest SQNR of a row. A missing tensor counts as the worst.
static double getWorst(const DiffRow &row) {
  double worst = std::numeric_limits<double>::infinity();
  for (const TensorDiff &diff : row.others)
    worst =
        std::min(worst, diff.stats ? diff.stats->getSqnr()
                                   : -std::numeric_limits<double>::infinity());
  return worst;
}

std::string mlir::fp8::describeNotFinite(const ErrorStats &stats) {
  if (stats.getNotFinite() == 0)
    return "";
  return formatCount(stats.getNotFinite(), "value is", "values are") +
         " not finite";
}

std::string mlir::fp8::explainNothing(const ErrorStats &total) {
  bool hasValues = total.getCount() != 0 || total.getNotFinite() != 0;
  return hasValues ? "" : "no values compared";
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

static std::string formatWorstRows(const ErrorStats &stats) {
  std::string text;
  for (const ErrorStats::Row &row : stats.getWorstRows())
    text += (text.empty() ? "" : " ") + std::to_string(row.index) + ":" +
            formatDecibel(row.sqnr);
  if (std::string other = describeNotFinite(stats); !other.empty())
    text += (text.empty() ? "" : "; ") + other;
  return text;
}

static std::vector<std::string> formatStats(const ErrorStats &stats) {
  return {formatDecibel(stats.getSqnr()),
          llvm::formatv("{0:f6}", stats.getCosine()),
          formatNumber(stats.getMaxError()), formatWorstRows(stats)};
}

/// The cells of a total. They have no worst rows, because these belong to a
/// tensor.
static std::vector<std::string> formatTotal(const ErrorStats &total) {
  if (std::string reason = explainNothing(total); !reason.empty())
    return {reason};
  std::vector<std::string> cells = formatStats(total);
  cells.pop_back();
  return cells;
}

static void addRows(const DiffRow &row,
                    std::vector<std::vector<std::string>> &table) {
  for (auto [index, diff] : llvm::enumerate(row.others)) {
    std::vector<std::string> cells = {index == 0 ? row.name : "",
                                      std::to_string(index + 1),
                                      diff.form.empty() ? "-" : diff.form};
    if (diff.stats)
      llvm::append_range(cells, formatStats(*diff.stats));
    else
      cells.push_back(diff.problem);
    table.push_back(std::move(cells));
  }
}

void mlir::fp8::printDiff(const DiffReport &report, unsigned limit,
                          llvm::raw_ostream &os) {
  os << "reference: " << report.reference << '\n';
  for (auto [index, name] : llvm::enumerate(report.others))
    os << "        " << index + 1 << ": " << name << '\n';
  std::vector<const DiffRow *> worst;
  for (const DiffRow &row : report.rows)
    worst.push_back(&row);
  llvm::sort(worst, [](const DiffRow *a, const DiffRow *b) {
    return std::pair(getWorst(*a), llvm::StringRef(a->name)) <
           std::pair(getWorst(*b), llvm::StringRef(b->name));
  });
  size_t shown =
      limit == 0 ? worst.size() : std::min<size_t>(limit, worst.size());
  std::vector<std::vector<std::string>> table = {
      {"tensor", "", "form", "SQNR dB", "cosine", "max error",
       "worst rows (row:dB)"}};
  for (const DiffRow *row : llvm::ArrayRef(worst).take_front(shown))
    addRows(*row, table);
  for (auto [index, total] : llvm::enumerate(report.totals)) {
    std::vector<std::string> cells = {index == 0 ? "all" : "",
                                      std::to_string(index + 1), ""};
    llvm::append_range(cells, formatTotal(total));
    table.push_back(std::move(cells));
  }
  printTable(os, table);
  os << formatCount(report.identical, "tensor is", "tensors are")
     << " identical, " << report.rows.size() << " differ";
  if (shown < worst.size())
    os << ", of which the worst " << shown << " are shown";
  os << '\n';
  for (auto [index, extra] : llvm::enumerate(report.extra))
    if (!extra.empty())
      os << index + 1 << " has "
         << formatCount(extra.size(), "tensor", "tensors")
         << " that the reference lacks, such as " << extra.front() << '\n';
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

/// JSON has no infinity, so a tensor without error has no SQNR.
static void writeStats(llvm::json::OStream &json, const ErrorStats &stats) {
  double sqnr = stats.getSqnr();
  if (std::isfinite(sqnr))
    json.attribute("sqnr", sqnr);
  else
    json.attribute("sqnr", nullptr);
  json.attribute("cosine", stats.getCosine());
  json.attribute("max_error", stats.getMaxError());
  json.attribute("mean_error", stats.getMeanError());
  json.attribute("elements", stats.getCount());
  json.attribute("not_finite", stats.getNotFinite());
  json.attributeArray("worst_rows", [&] {
    for (const ErrorStats::Row &row : stats.getWorstRows())
      json.object([&] {
        json.attribute("row", row.index);
        json.attribute("sqnr", std::isfinite(row.sqnr)
                                   ? llvm::json::Value(row.sqnr)
                                   : llvm::json::Value(nullptr));
      });
  });
  json.attributeArray("histogram", [&] {
    for (uint64_t bin : stats.getHistogram())
      json.value(bin);
  });
}

static void writeRow(llvm::json::OStream &json, const DiffRow &row) {
  json.attribute("name", row.name);
  json.attributeArray("shape", [&] {
    for (int64_t size : row.shape)
      json.value(size);
  });
  json.attributeArray("others", [&] {
    for (const TensorDiff &diff : row.others)
      json.object([&] {
        json.attribute("form", diff.form);
        if (diff.stats)
          writeStats(json, *diff.stats);
        else
          json.attribute("problem", diff.problem);
      });
  });
}

void mlir::fp8::printDiffJson(const DiffReport &report, llvm::raw_ostream &os) {
  llvm::json::OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attribute("version", 1);
    json.attribute("reference", report.reference);
    json.attributeArray("others", [&] {
      for (const std::string &name : report.others)
        json.value(name);
    });
    json.attribute("identical", report.identical);
    json.attributeArray("totals", [&] {
      for (const ErrorStats &total : report.totals)
        json.object([&] { writeStats(json, total); });
    });
    json.attributeArray("tensors", [&] {
      for (const DiffRow &row : report.rows)
        json.object([&] { writeRow(json, row); });
    });
  });
  os << '\n';
}
