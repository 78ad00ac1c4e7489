//===- QuantizeDecision.h - How a weight is quantized -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides how a weight of a given shape and type is quantized for a layout,
// such that the bytes are those of the program that defines the layout.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_QUANTIZEDECISION_H
#define FP8_CHECKPOINT_QUANTIZEDECISION_H

#include "fp8/Checkpoint/QuantizedWeight.h"

namespace mlir::fp8 {

/// The choices of the user.
struct QuantizeRequest {
  Layout layout = Layout::ComfyQuant;
  Format format = Format::E4M3FN;
  Semantics semantics = Semantics::ComfyUI;
  /// The block shape, with two dimensions: that of the layout or of an option.
  llvm::SmallVector<int64_t> block;
};

/// How one weight is quantized.
struct QuantizeDecision {
  /// Why the weight stays as it is; empty if it is quantized.
  std::string keepReason;
  /// A remark, such as a fallback to another block; may be empty.
  std::string note;
  WeightForm form;
  QuantizeSpec spec;

  bool isQuantized() const { return keepReason.empty(); }
};

/// The request for a layout with the defaults of the layout.
QuantizeRequest getDefaultRequest(Layout layout);

/// Why the layout does not support the request; empty if it does.
std::string explainInvalidRequest(const QuantizeRequest &request);

/// `isExperts` says that a shape of three dimensions is a stack of matrices.
QuantizeDecision decideQuantization(const QuantizeRequest &request,
                                    llvm::ArrayRef<int64_t> shape,
                                    FloatKind type, bool isExperts = false);

/// Whether the programs of a layout read fused experts, with the scales of each
/// expert's matrix.
bool hasExperts(Layout layout);

/// Quantizes a whole weight. Resizes and fills `data`.
void quantizeWeight(const QuantizeDecision &decision, const void *src,
                    FloatKind type, WeightData &data);

/// The type of scales that have the type of the weight.
ScaleType getScaleTypeOf(FloatKind type);

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_QUANTIZEDECISION_H
