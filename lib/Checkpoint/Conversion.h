//===- Conversion.h - One weight from layout to layout ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Whether a weight's codes can stay in another layout, with which blocks and
// which type of scale.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_CONVERSION_H
#define LIB_CHECKPOINT_CONVERSION_H

#include "fp8/Checkpoint/Plans.h"

namespace mlir::fp8 {

struct Conversion {
  WeightForm to;
  /// Why codes cannot stay; empty if they can.
  std::string loss;
};

/// The block for a whole output: what was asked for, else that of most weights
/// whose block the layout can have, else the layout's.
llvm::SmallVector<int64_t>
chooseOutputBlock(const RecognizedCheckpoint &recognized,
                  const ConvertRequest &request);

/// Looks at types and shapes only.
Conversion decideConversion(const StoredWeight &weight,
                            const QuantizeRequest &target, bool hasFormat);

/// Whether some value of the scale type `from` is none of `to`.
bool mayRound(ScaleType from, ScaleType to);

/// Of a cast, one scale 1.
WeightForm getScaledForm(const WeightForm &form);
/// The scales of that form.
llvm::Error readFormScales(const Checkpoint &checkpoint,
                           const StoredWeight &weight,
                           std::vector<char> &scales);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_CONVERSION_H
