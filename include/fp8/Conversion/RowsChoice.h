//===- RowsChoice.h - Which kernel computes rows ----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Chooses the kernel of an fp8.rows. The functions depend only on their
// arguments, so unit tests can call them.
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

/// Chooses everything that can be chosen about the kernel. Returns none if rows
/// do not fit into registers.
std::optional<RowsConfig> chooseRows(const RowsExtent &extent,
                                     const GpuTarget &chip);
/// The reason for the choice, in words.
std::string explainRowsChoice(const RowsConfig &config);

/// Empty if a kernel of `config` computes such rows on the chip. Otherwise a
/// message: "expected ..., got ...".
std::string explainRowsMisfit(const RowsConfig &config,
                              const RowsExtent &extent, const GpuTarget &chip);

} // namespace mlir::fp8

#endif // FP8_CONVERSION_ROWSCHOICE_H
