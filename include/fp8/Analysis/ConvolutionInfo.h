//===- ConvolutionInfo.h - Windows of convolutions --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes convolutions whose windows do not overlap, which are matmuls of a
// reshaped image. The analysis looks only at maps and never at names of
// operations, so it works for every layout and number of dimensions.
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
  /// The terms, with the loop over the result first and the loop over the
  /// kernel second. Loops over kernels of size 1 are left out.
  SmallVector<Term, 2> terms;
  /// No element is read twice: there is one term, or the step of the first term
  /// is as long as the whole range of the second.
  bool isPartition = false;
  /// The index is one loop, and the image has the size of the loop.
  bool isLoop = false;
};

struct ConvolutionInfo {
  OpOperand *image = nullptr, *kernel = nullptr;
  SmallVector<WindowDim> dims;
  /// Loops over kernel dimensions of size 1, which the image lacks.
  SmallVector<unsigned> unitLoops;
  /// The kernel has output channels and a contracted dimension. So this is
  /// neither a depthwise convolution nor a filter of one channel.
  bool hasChannels = false;

  /// Whether it is a matmul of the image, sliced and reshaped.
  bool isMatmul() const;
  /// "kernel 3x3, strides 2x2, dilations 1x1".
  std::string getText() const;

  /// The size of each loop, or kDynamic if it is not known.
  SmallVector<int64_t> loopSizes;
};

/// The windows of `op`, if it is a convolution: one of its two inputs is
/// indexed by expressions that are not plain loops.
std::optional<ConvolutionInfo> getConvolutionInfo(linalg::LinalgOp op);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_CONVOLUTIONINFO_H
