//===- AttentionOperands.h - Operands of an attention kernel ----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// TMA needs adjacent columns, and rows that start at multiples of 16 bytes. FP8
// k needs groups of four rows. Operands that do not meet this are copied first.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONOPERANDS_H
#define LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONOPERANDS_H

#include "../Kernels/HostBuilder.h"
#include "AttentionView.h"

namespace mlir::fp8 {

/// The number of rows, or 1 if the operand has no dimension for them.
OpFoldResult getRowCount(HostBuilder &host, const DeviceTensor &tensor,
                         const AttentionMemRef &operand);
/// The size and the stride of a batch, or 1 and 0 if the operand has no
/// dimension for it.
OpFoldResult getBatchSize(HostBuilder &host, const DeviceTensor &tensor,
                          const BatchIndex &batch);
OpFoldResult getBatchStride(HostBuilder &host, const DeviceTensor &tensor,
                            const BatchIndex &batch);

/// Whether TMA can read and write the operand where it is.
bool canUseTma(const AttentionMemRef &operand);
/// The operand itself, or a copy that TMA can read. Its memory has room for a
/// number of rows that is a multiple of `rowMultiple`. The memory of the copy
/// is appended to `temporaries`.
AttentionMemRef prepareOperand(HostBuilder &host,
                               const AttentionMemRef &operand,
                               int64_t rowMultiple,
                               SmallVectorImpl<Value> &temporaries);
/// The tensor map of an operand. A box has `boxRows` rows of 128 bytes. With
/// `isOneBox` it has whole rows, if these are a multiple of 128 bytes.
Value getOperandMap(HostBuilder &host, const AttentionMemRef &operand,
                    int64_t columns, int64_t boxRows, bool isOneBox);
/// The tensor map of FP8 k, whose rows come in groups of four. A box has two
/// rows of each of `tileKeys` / 4 groups.
Value getFp8KeyMap(HostBuilder &host, const AttentionMemRef &k, int64_t columns,
                   int64_t tileKeys);
/// The tensor map of FP8 v, transposed: keys are columns. A box has `boxRows`
/// rows of `boxKeys` keys.
Value getFp8ValueMap(HostBuilder &host, const AttentionMemRef &transposed,
                     int64_t boxRows, int64_t boxKeys);
/// These functions append the pointer and the i64 strides of batches.
/// `appendScale` also appends the stride of blocks, and `appendOperand` the
/// strides of rows and columns.
void appendBatches(HostBuilder &host, const AttentionMemRef &operand,
                   SmallVectorImpl<Value> &operands);
void appendScale(HostBuilder &host, const ScaleMemRef &scale,
                 SmallVectorImpl<Value> &operands);
void appendOperand(HostBuilder &host, const AttentionMemRef &operand,
                   SmallVectorImpl<Value> &operands);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONOPERANDS_H
