//===- QuantizeDecision.h - How a weight is quantized -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// How a weight of some shape and type is quantized for a layout, so that the
// bytes are those of the system that the layout is of.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_QUANTIZEDECISION_H
#define FP8_CHECKPOINT_QUANTIZEDECISION_H

#include "fp8/Checkpoint/QuantizedWeight.h"

namespace mlir::fp8 {

/// What a person asked for.
struct QuantizeRequest {
  Layout layout = Layout::ComfyQuant;
  Format format = Format::E4M3FN;
  Semantics semantics = Semantics::ComfyUI;
  /// Of two dimensions; the layout's block unless overridden.
  llvm::SmallVector<int64_t> block;
};

/// How one weight is quantized.
struct QuantizeDecision {
  /// Why it stays as it is; empty if it is quantized.
  std::string keepReason;
  /// What is remarkable, such as a fallback to another block; may be empty.
  std::string note;
  WeightForm form;
  QuantizeSpec spec;

  bool isQuantized() const { return keepReason.empty(); }
};

/// The request for a layout with everything else as the layout has it.
QuantizeRequest getDefaultRequest(Layout layout);

/// An empty string, or why the layout cannot hold what is asked for.
std::string explainInvalidRequest(const QuantizeRequest &request);

/// `isExperts` says that a shape of three dimensions is a stack of matrices.
QuantizeDecision decideQuantization(const QuantizeRequest &request,
                                    llvm::ArrayRef<int64_t> shape,
                                    FloatKind type, bool isExperts = false);

/// Whether the programs of a layout read fused experts, with the scales of each
/// expert's matrix.
bool hasExperts(Layout layout);

/// Quantizes a whole weight. `data` is sized here.
void quantizeWeight(const QuantizeDecision &decision, const void *src,
                    FloatKind type, WeightData &data);

/// Of a weight that may be a cast without scale.
ScaleType getScaleTypeOf(FloatKind type);

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_QUANTIZEDECISION_H
