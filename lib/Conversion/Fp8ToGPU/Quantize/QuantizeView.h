//===- QuantizeView.h - Quantization as batch, rows, columns ----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Kernels quantize batches of matrices. A view describes the operands of an
// operation on memrefs of any rank in this form. It depends only on their
// types, and no operation is created.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZEVIEW_H
#define LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZEVIEW_H

#include "../Kernels/HostBuilder.h"
#include <optional>

namespace mlir::fp8 {

/// A dimension of the view: dimensions of the tensors that are adjacent in
/// memory and are joined.
struct QuantizeDim {
  SmallVector<unsigned> from; // outermost first; if empty, size 1 and stride 0
  int64_t size = 1;           // sizes and strides are kDynamic if unknown
  int64_t inputStride = 0, outputStride = 0, scaleStride = 0;
  int64_t scaleSize = 1;
  int64_t block = 1; // elements of a scale, or -1 for the whole dimension
};

struct QuantizeView {
  Value input, output, scale;
  /// For each dimension of the input, the dimension of the scale.
  SmallVector<int64_t> scaleDims;
  QuantizeDim batch, rows, columns;

  bool isBatched() const { return batch.size != 1; }
  /// Whether the codes of a column are adjacent in memory, not those of a row.
  bool isTransposed() const {
    return columns.outputStride != 1 && rows.outputStride == 1;
  }
  bool isOneBlock() const {
    return rows.block < 0 && columns.block < 0 &&
           (!isBatched() || batch.block < 0);
  }
};

/// The view of an operation. Returns none if more than three dimensions are
/// left, if the elements of a row of the input are not adjacent in memory, or
/// if neither the codes of a row nor those of a column are. Dimension `i` of
/// the scale belongs to dimension `scaleOrder[i]` of the input, or to dimension
/// `i` if `scaleOrder` is empty.
std::optional<QuantizeView> getQuantizeView(Value input, Value output,
                                            Value scale,
                                            ArrayRef<int64_t> block,
                                            ArrayRef<int64_t> scaleOrder);

/// Pointers, sizes and strides of the view, for three dimensions each.
struct QuantizeOperands {
  DeviceTensor input, output, scale;
  QuantizeOperands(HostBuilder &host, const QuantizeView &view);
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZEVIEW_H
