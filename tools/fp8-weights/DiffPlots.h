//===- DiffPlots.h - Plots of comparisons -----------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Draws the plots of a comparison as SVG within a page.
//
//===----------------------------------------------------------------------===//

#ifndef TOOLS_FP8_WEIGHTS_DIFFPLOTS_H
#define TOOLS_FP8_WEIGHTS_DIFFPLOTS_H

#include "DiffReport.h"

namespace mlir::fp8 {

/// The color of the checkpoint with this number.
llvm::StringRef getColor(size_t index);

std::string escapeHtml(llvm::StringRef text);

/// A point for every tensor and checkpoint, in file order.
void plotSqnr(const DiffReport &report, llvm::raw_ostream &os);

/// Plots the shares of elements by relative error, with one line for each
/// checkpoint. An entry is null for a checkpoint without values.
void plotHistogram(llvm::ArrayRef<const ErrorStats *> all,
                   llvm::raw_ostream &os);

} // namespace mlir::fp8

#endif // TOOLS_FP8_WEIGHTS_DIFFPLOTS_H
