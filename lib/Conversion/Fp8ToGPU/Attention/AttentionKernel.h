//===- AttentionKernel.h - Attention kernel for sm_90a ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The kernel computes softmax(q k^T) v without scores in memory. Each warp
// group multiplies 64 query rows with wgmma and keeps scores and sums in
// registers. One more warp copies tiles to shared memory.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONKERNEL_H
#define LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONKERNEL_H

#include "../Kernels/KernelModule.h"
#include "AttentionForm.h"
#include "fp8/Conversion/AttentionChoice.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::fp8 {

/// A block mask in memory.
struct BlockMaskAccess {
  BatchDivisors batches = {0, 0};
  /// Whether it differs from row to row.
  bool hasRows = true;

  static constexpr auto fields() {
    return std::make_tuple(Field{"batches", &BlockMaskAccess::batches},
                           Field{"has_rows", &BlockMaskAccess::hasRows});
  }
};

/// Everything on which the code of the kernel depends.
struct AttentionKernelSpec {
  AttentionConfig config;
  AttentionShape shape;
  AttentionForm form;
  BlockMaskAccess blockMask; // only if `hasBlockMask`
  /// Scores are compared as they come from q and k, and the scale is part of
  /// the exponent, except in tiles to which a mask is added. This requires that
  /// the scale is a positive normal number.
  bool scalesInExponent = true;
  /// The result goes through shared memory and TMA if it has 16 bits and
  /// aligned rows. Otherwise it is stored from registers, in pairs if these are
  /// aligned.
  bool storeByTma = true, pairedStores = false;

  static constexpr auto fields() {
    using Spec = AttentionKernelSpec;
    return std::make_tuple(
        Field{"config", &Spec::config}, Field{"shape", &Spec::shape},
        Field{"form", &Spec::form}, Field{"block_mask", &Spec::blockMask},
        Field{"scales_in_exponent", &Spec::scalesInExponent},
        Field{"store_by_tma", &Spec::storeByTma},
        Field{"paired_stores", &Spec::pairedStores});
  }

  /// The number of slabs of 128 bytes that hold a row of q and k.
  int64_t getContractedSlabs() const {
    return llvm::divideCeil(shape.contracted, shape.getSlabColumns());
  }
  /// The number of slabs of 64 columns that hold a row of the result.
  int64_t getColumnSlabs() const { return (shape.columns + 63) / 64; }
  int64_t getWaveColumns() const { return shape.getWaveColumns(); }
  bool hasBlockMask() const { return shape.hasBlockMask(); }
  /// Whether tiles of k, or of v, have scales of their own.
  bool hasKeyScales() const { return form.keyScale.block != 0; }
  bool hasValueScales() const { return form.valueScale.block != 0; }
  /// Whether products and sums, or elements of a mask, leave no registers for
  /// values that can be computed again.
  bool savesRegisters() const {
    return form.mask.type ||
           (shape.promotes && (config.warpGroups > 2 || config.tileKeys > 128));
  }
  bool multipliesHalves() const {
    return multipliesAttentionHalves(config, shape);
  }
  /// The number of keys in a slab of FP8 v, and of bytes in a row of the slab.
  int64_t getValueSlabKeys() const {
    return config.tileKeys % 128 == 0  ? 128
           : config.tileKeys % 64 == 0 ? 64
                                       : 32;
  }
  /// Whether the diagonal may cut a tile of query rows in more than one tile of
  /// keys. Then every tile is compared with the diagonal.
  bool comparesAllTiles() const {
    return shape.causal && config.tileKeys % config.getTileRows() != 0;
  }
  /// With `take_turns`, warp groups start their products in turn, or they
  /// compute exponentials in turn. The latter is faster with a diagonal in FP8.
  bool exponentiatesInTurn() const {
    return config.takeTurns && shape.isFp8 && shape.causal;
  }
  bool multipliesInTurn() const {
    return config.takeTurns && !exponentiatesInTurn();
  }
  int64_t getSharedBytes() const {
    return getAttentionSharedBytes(config, shape);
  }
  /// The key of the kernel, which differs if the code differs. It has all
  /// fields except sizes that are parameters and `earlyLaunch`.
  std::string getKey() const;
  std::string getName() const;
};

/// The kernel has these parameters, in this order:
/// - the maps of q, k and v. In FP8 k, keys are in groups of four, and in FP8
///   v, keys are adjacent;
/// - the map of the result (storeByTma), or its pointer and the i64 strides of
///   outer batch, inner batch, row and column;
/// - the common parameters (AttentionParameters.h);
/// - if there is a block mask, its pointer and the i64 strides of outer batch,
///   inner batch, row and key.
SmallVector<KernelParameter>
getAttentionParameters(const AttentionKernelSpec &spec);

/// Writes the body of the kernel.
void emitAttention(KernelBuilder &b, ValueRange arguments,
                   const AttentionKernelSpec &spec);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONKERNEL_H
