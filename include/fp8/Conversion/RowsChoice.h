//===- RowsChoice.h - Which kernel computes rows ----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Pure functions from facts and a row of the table of chips.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CONVERSION_ROWSCHOICE_H
#define FP8_CONVERSION_ROWSCHOICE_H

#include "fp8/IR/KernelConfigs.h"
#include "fp8/Support/GpuChip.h"
#include "fp8/Support/RowsLimits.h"
#include <optional>
#include <string>

namespace mlir::fp8 {

/// The kernel, with everything that can be chosen about it; none where rows do
/// not fit.
std::optional<RowsConfig> chooseRows(const RowsExtent &extent,
                                     const GpuTarget &chip);
/// Why that one, in words.
std::string explainRowsChoice(const RowsConfig &config);

/// Empty where a kernel of `config` computes such rows on the chip; else what
/// is wrong: "expected ..., got ...".
std::string explainRowsMisfit(const RowsConfig &config,
                              const RowsExtent &extent, const GpuTarget &chip);

} // namespace mlir::fp8

#endif // FP8_CONVERSION_ROWSCHOICE_H
