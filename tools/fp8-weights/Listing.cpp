//===- Listing.cpp - Text that the subcommands share ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Formats numbers, sizes and tables as text for people.
//
//===----------------------------------------------------------------------===//

#include "Listing.h"
#include "fp8/Support/BlockShape.h"
#include "fp8/Support/Count.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include <algorithm>
#include <cmath>

using namespace mlir::fp8;

std::string mlir::fp8::formatSize(uint64_t bytes) {
  if (bytes < 1000)
    return std::to_string(bytes) + " B";
  double size = bytes;
  const char *units[] = {"B", "kB", "MB", "GB", "TB"};
  unsigned unit = 0;
  for (; size >= 1000 && unit + 1 < std::size(units); ++unit)
    size /= 1000;
  return llvm::formatv("{0:f2} {1}", size, units[unit]);
}

std::string mlir::fp8::formatNumber(double value) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.4g", value);
  return text;
}

std::string mlir::fp8::formatDecibel(double value) {
  if (std::isnan(value))
    return "nan";
  if (std::isinf(value))
    return value > 0 ? "exact" : "-inf";
  return llvm::formatv("{0:f2}", value);
}

std::string mlir::fp8::formatTensor(llvm::StringRef dtype,
                                    llvm::ArrayRef<int64_t> shape) {
  return dtype.str() + " " + printBlockShape(shape);
}

std::string mlir::fp8::describeUnread(llvm::ArrayRef<std::string> files) {
  constexpr size_t limit = 3;
  std::string text =
      formatCount(files.size(), "safetensors file", "safetensors files") +
      " beside the model's " + (files.size() == 1 ? "is" : "are") +
      " not read: " + llvm::join(files.take_front(limit), ", ");
  return files.size() > limit ? text + ", ..." : text;
}

void mlir::fp8::printTable(llvm::raw_ostream &os,
                           const std::vector<std::vector<std::string>> &rows) {
  std::vector<size_t> widths;
  for (const auto &row : rows)
    for (size_t i = 0; i < row.size(); ++i) {
      widths.resize(std::max(widths.size(), i + 1));
      widths[i] = std::max(widths[i], row[i].size());
    }
  for (const auto &row : rows) {
    std::string line;
    for (size_t i = 0; i < row.size(); ++i) {
      line += row[i];
      if (i + 1 < row.size())
        line.append(widths[i] - row[i].size() + 2, ' ');
    }
    os << llvm::StringRef(line).rtrim() << '\n';
  }
}
