//===- Listing.h - Text that the subcommands share --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Formats sizes, shapes and tables for people.
//
//===----------------------------------------------------------------------===//

#ifndef TOOLS_FP8_WEIGHTS_LISTING_H
#define TOOLS_FP8_WEIGHTS_LISTING_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/raw_ostream.h"
#include <string>
#include <vector>

namespace mlir::fp8 {

/// "1.52 GB", "512 B".
std::string formatSize(uint64_t bytes);

/// Four significant digits: "0.01562", "1.5e-09".
std::string formatNumber(double value);

/// "31.52", or "exact" for an infinite ratio.
std::string formatDecibel(double value);

/// "BF16 [3072, 64]".
std::string formatTensor(llvm::StringRef dtype, llvm::ArrayRef<int64_t> shape);

/// The message that these safetensors files of a folder do not belong to the
/// model.
std::string describeUnread(llvm::ArrayRef<std::string> files);

/// Prints rows of cells. Each column is as wide as its longest cell, except the
/// last one.
void printTable(llvm::raw_ostream &os,
                const std::vector<std::vector<std::string>> &rows);

} // namespace mlir::fp8

#endif // TOOLS_FP8_WEIGHTS_LISTING_H
