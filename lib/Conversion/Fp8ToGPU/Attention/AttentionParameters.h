//===- AttentionParameters.h - Parameters of all kernels --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The parameters that attention kernels of all families have: their types, the
// host's operands for them, and their names in a kernel.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONPARAMETERS_H
#define LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONPARAMETERS_H

#include "../Kernels/KernelBuilder.h"
#include "../Kernels/KernelModule.h"
#include "AttentionForm.h"

namespace mlir::fp8 {

/// The common parameters, in this order:
/// - as i32: query rows, keys, the size of the inner batch, the number of tiles
///   of query rows in all batches, and the number of heads whose k and v fit
///   into the L2 cache together;
/// - the scale as f32, times log2(e) if it may be part of the exponent;
/// - with FP8, for the scales of q, k and v: the pointer and the i64 strides of
///   outer batch, inner batch, and blocks of rows or keys;
/// - if there is a mask, its pointer and the i64 strides of outer batch, inner
///   batch, row and key.
void appendCommonParameters(const AttentionForm &form,
                            SmallVectorImpl<KernelParameter> &list);

/// The numbers that the host passes.
struct AttentionNumbers {
  OpFoldResult queryRows, keys, innerBatch, tiles, headGroup;
};
/// Appends the host's operands for the common parameters. Returns the scale.
Value appendCommonOperands(HostBuilder &host, const AttentionView &view,
                           const AttentionNumbers &numbers,
                           bool scalesInExponent,
                           SmallVectorImpl<Value> &operands);

/// The scale of q, k or v, if these are FP8.
struct AttentionScale {
  Value pointer;
  std::array<Value, 3> strides; // of outer batch, inner batch and blocks
  ScaleSpec spec;
};

/// The common parameters in a kernel.
struct AttentionParameters {
  Value queryRows, keys, innerBatch, tiles, headGroup;
  Value scaleParameter;
  AttentionScale queryScale, keyScale, valueScale;
  Value mask;
  std::array<Value, 4> maskStrides;

  /// Takes the common parameters off the front of `arguments`.
  void bindCommon(ValueRange &arguments, const AttentionForm &form);
};

/// batch / divisor, or 0 if the divisor is 0.
Value divideBatch(KernelBuilder &b, Value batch, int64_t divisor);
/// A pointer to the first element of an operand in the batches `outer` and
/// `inner`.
Value atBatch(KernelBuilder &b, Type element, Value pointer,
              ArrayRef<Value> strides, const BatchDivisors &batches,
              Value outer, Value inner);
/// Loads the scale of row or key `at` of the batches `outer` and `inner`. If
/// all rows or keys share it, `at` may be null.
Value loadScale(KernelBuilder &b, const AttentionScale &scale, Value outer,
                Value inner, Value at);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONPARAMETERS_H
