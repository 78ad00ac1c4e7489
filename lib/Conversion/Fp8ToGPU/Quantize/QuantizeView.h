//===- QuantizeView.h - A quantization as batch, rows, columns --*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Kernels quantize batches of matrices. Here the operands of an operation on
// memrefs of any rank are seen that way, by what their types say; nothing is
// created.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZEVIEW_H
#define LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZEVIEW_H

#include "../Kernels/HostBuilder.h"
#include <optional>

namespace mlir::fp8 {

/// Dimensions of the tensors that lie next to each other in memory, as one.
struct QuantizeDim {
  SmallVector<unsigned> from; // outermost first; empty: size 1, stride 0
  int64_t size = 1;           // kDynamic if not known, as the strides
  int64_t inputStride = 0, outputStride = 0, scaleStride = 0;
  int64_t scaleSize = 1;
  int64_t block = 1; // -1: the whole dimension
};

struct QuantizeView {
  Value input, output, scale;
  /// The dimension of the scale for each of the input's.
  SmallVector<int64_t> scaleDims;
  QuantizeDim batch, rows, columns;

  bool isBatched() const { return batch.size != 1; }
  bool isOneBlock() const {
    return rows.block < 0 && columns.block < 0 &&
           (!isBatched() || batch.block < 0);
  }
};

/// The view of an operation; none where more than three dimensions are left,
/// or the innermost one has another stride than 1. Dimension `i` of the scale
/// belongs to dimension `scaleOrder[i]` of the input; empty for the same order.
std::optional<QuantizeView> getQuantizeView(Value input, Value output,
                                            Value scale,
                                            ArrayRef<int64_t> block,
                                            ArrayRef<int64_t> scaleOrder);

/// Pointers, sizes and strides of the view: three dimensions each.
struct QuantizeOperands {
  DeviceTensor input, output, scale;
  QuantizeOperands(HostBuilder &host, const QuantizeView &view);
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZEVIEW_H
