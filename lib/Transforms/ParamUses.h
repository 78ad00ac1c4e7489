//===- ParamUses.h - The uses of a parameter --------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds the quantizations of an argument through views, describes them in the
// dimensions of the argument, and replaces them.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_PARAMUSES_H
#define LIB_TRANSFORMS_PARAMUSES_H

#include "StridedView.h"
#include "fp8/Transforms/ConvertParams.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// An operation that quantizes a view of a parameter.
struct ParamUse {
  Operation *op;
  StridedView view;
  /// The block shape of each value from the argument to the operand of `op`;
  /// empty for a cast.
  SmallVector<SmallVector<int64_t>, 0> blocks;
};

/// All uses of a parameter.
struct ParamUses {
  SmallVector<ParamUse, 0> uses;
  std::optional<ParamSpec> spec;
  /// If `spec` is none: the reason, and what would help.
  llvm::StringRef code;
  std::string message;
  std::string suggestion;
};

/// All uses of `argument`, if they quantize it in the same way.
ParamUses getParamUses(BlockArgument argument);

/// Whether padded rows of the data help: all users are matmuls that add
/// products along rows, or dequantize it, and no view joins or divides rows.
bool readsWholeRows(const ParamUses &uses);

/// Replaces the results of `use` by views of `data` and `scale` (null for a
/// cast), and erases it with the views that only it used.
void rewireParamUse(RewriterBase &rewriter, const ParamUse &use, Value data,
                    Value scale);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_PARAMUSES_H
