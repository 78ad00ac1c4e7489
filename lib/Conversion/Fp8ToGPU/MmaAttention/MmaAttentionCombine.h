//===- MmaAttentionCombine.h - Results of parts of the keys -----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// If an attention kernel divides the keys into parts, a second kernel combines
// them.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MMAATTENTION_MMAATTENTIONCOMBINE_H
#define LIB_CONVERSION_FP8TOGPU_MMAATTENTION_MMAATTENTIONCOMBINE_H

#include "../KernelFamily.h"
#include "../Kernels/KernelModule.h"
#include "MmaAttentionKernel.h"

namespace mlir::fp8 {

/// The sizes of an attention, of type index.
struct CombinedSizes {
  /// Query rows of a batch, all batches, and the size of the inner batch
  /// divided by `tile_heads`.
  OpFoldResult rows, batches, inner;
};

/// Launches the kernel that reads PartialRows from `partials`, a memref, and
/// writes the result of `view`. The sums of a row of each part are multiplied
/// by the exponential of the difference between the number that the part
/// subtracted and the largest of these numbers. They are added in the order of
/// the parts, and divided by the sum of probabilities, which is computed like
/// that as well. `scale` is the f32 parameter of the attention kernel.
void launchCombination(HostBuilder &host, const AttentionView &view,
                       const MmaAttentionKernelSpec &spec, Value partials,
                       const CombinedSizes &sizes, Value scale,
                       const KernelTarget &target);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MMAATTENTION_MMAATTENTIONCOMBINE_H
