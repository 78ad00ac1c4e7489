//===- Conversion.h - Convert one weight to another layout ------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides whether a weight can keep its codes in another layout, and with which
// blocks and which type of scale.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_CONVERSION_H
#define LIB_CHECKPOINT_CONVERSION_H

#include "fp8/Checkpoint/Plans.h"

namespace mlir::fp8 {

struct Conversion {
  WeightForm to;
  /// Why the codes cannot be kept; empty if they can.
  std::string loss;
};

/// The block for a whole output. If the user gave none, it is the most frequent
/// block of the weights that the layout supports, or else that of the layout.
llvm::SmallVector<int64_t>
chooseOutputBlock(const RecognizedCheckpoint &recognized,
                  const ConvertRequest &request);

/// Decides from types and shapes alone.
Conversion decideConversion(const StoredWeight &weight,
                            const QuantizeRequest &target, bool hasFormat);

/// Whether the scale type `to` lacks some value of `from`.
bool mayRound(ScaleType from, ScaleType to);

/// The form of a cast with one scale, which is 1. Other forms are not changed.
WeightForm getScaledForm(const WeightForm &form);
/// Reads the scales of that form.
llvm::Error readFormScales(const Checkpoint &checkpoint,
                           const StoredWeight &weight,
                           std::vector<char> &scales);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_CONVERSION_H
