//===- MmaAttentionKernel.h - Attention kernel on mma.sync ------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The kernel computes softmax(q k^T) v without scores in memory. Each warp
// multiplies 16 or 32 query rows with mma.sync and keeps scores and sums in
// registers. All threads copy tiles to shared memory by cp.async.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MMAATTENTION_MMAATTENTIONKERNEL_H
#define LIB_CONVERSION_FP8TOGPU_MMAATTENTION_MMAATTENTIONKERNEL_H

#include "../Attention/AttentionForm.h"
#include "../Kernels/KernelModule.h"
#include "fp8/Conversion/MmaAttentionChoice.h"

namespace mlir::fp8 {

/// Everything on which the code of the kernel depends.
struct MmaAttentionKernelSpec {
  MmaAttentionConfig config;
  AttentionShape shape;
  AttentionForm form;
  /// Scores are compared as they come from q and k, and the scale is part of
  /// the exponent.
  bool scalesInExponent = true;
  /// Whether pairs of elements of the result are adjacent and aligned.
  bool pairedStores = false;

  static constexpr auto fields() {
    using Spec = MmaAttentionKernelSpec;
    return std::make_tuple(Field{"config", &Spec::config},
                           Field{"shape", &Spec::shape},
                           Field{"form", &Spec::form},
                           Field{"scales_in_exponent", &Spec::scalesInExponent},
                           Field{"paired_stores", &Spec::pairedStores});
  }

  int64_t getElementBytes() const { return shape.isFp8 ? 1 : 2; }
  MmaAttentionTiles getTiles() const {
    return getMmaAttentionTiles(config, shape);
  }
  /// The key of the kernel, which differs if the code differs. It has all
  /// fields except sizes that are parameters.
  std::string getKey() const;
  std::string getName() const;
};

/// Memory for the results of parts of the keys, in f32. For each tile, each
/// part and each row of a tile, in this order, it has a row with the sums of
/// probabilities times v for all columns, which are not divided by anything.
/// From `getStateColumn()` on follow the number that was subtracted from the
/// scores, or -inf if the row sees no key of the part, and the sum of the
/// probabilities.
struct PartialRows {
  int64_t columns;

  int64_t getStateColumn() const { return (columns + 1) / 2 * 2; }
  /// Elements of a row. Pairs of elements are aligned.
  int64_t getPitch() const { return getStateColumn() + 2; }
  /// The pointer to row `row`, i32, of the tile `tile`.
  Value at(KernelBuilder &b, Value memory, const MmaAttentionConfig &config,
           Value tile, Value part, Value row) const;
};

/// The kernel has these parameters, in this order:
/// - for q, k and v: the pointer and the i64 strides of outer batch, inner
///   batch and row. Columns are adjacent, and rows start at multiples of 16
///   bytes. FP8 v is transposed: its keys are adjacent, and the stride of rows
///   is that of its columns;
/// - the pointer of the result and the i64 strides of outer batch, inner batch,
///   row and column; or with `key_parts`, only the pointer of PartialRows;
/// - the common parameters (AttentionParameters.h). With `tile_heads`, the
/// inner
///   batch counts groups of so many heads.
SmallVector<KernelParameter>
getMmaAttentionParameters(const MmaAttentionKernelSpec &spec);

/// Writes the body of the kernel. Each block computes one tile of query rows,
/// or one part of the keys for it.
void emitMmaAttention(KernelBuilder &b, ValueRange arguments,
                      const MmaAttentionKernelSpec &spec);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MMAATTENTION_MMAATTENTIONKERNEL_H
