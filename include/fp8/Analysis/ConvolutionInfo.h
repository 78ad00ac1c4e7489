//===- ConvolutionInfo.h - How a convolution slides its kernel --*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tells convolutions that are matmuls of a reshaped image, because no two
// places of the kernel read the same element, from those that overlap. By maps,
// never by op name, so in every layout and number of dimensions.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_CONVOLUTIONINFO_H
#define FP8_ANALYSIS_CONVOLUTIONINFO_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include <optional>

namespace mlir::fp8 {

/// A dimension of the image is `offset + sum of step * loop`.
struct WindowDim {
  struct Term {
    unsigned loop;
    int64_t step;
  };
  int64_t offset = 0;
  /// From the place of the result to the place in the kernel. Without loops
  /// over kernels of size 1.
  SmallVector<Term, 2> terms;
  /// No element is read twice: there is one term, or the step of the first
  /// one is as long as all of the second.
  bool isPartition = false;
  /// The index is a loop, so that the image is as long as the loop.
  bool isLoop = false;
};

struct ConvolutionInfo {
  OpOperand *image = nullptr, *kernel = nullptr;
  SmallVector<WindowDim> dims;
  /// Loops over kernel dimensions of size 1, which the image lacks.
  SmallVector<unsigned> unitLoops;
  /// The kernel has columns of its own and a contracted dimension: neither a
  /// depthwise convolution nor a filter of one channel.
  bool hasChannels = false;

  /// Whether it is a matmul of the image, sliced and reshaped.
  bool isMatmul() const;
  /// "kernel 3x3, strides 2x2, dilations 1x1".
  std::string getText() const;

  /// Of all loops; kDynamic where not known.
  SmallVector<int64_t> loopSizes;
};

/// How `op` slides a kernel over an image, if one of its two inputs is indexed
/// by more than plain loops.
std::optional<ConvolutionInfo> getConvolutionInfo(linalg::LinalgOp op);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_CONVOLUTIONINFO_H
