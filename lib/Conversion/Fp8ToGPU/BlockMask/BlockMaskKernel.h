//===- BlockMaskKernel.h - The kernel of fp8.block_mask ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A thread block reads a block of the mask once and writes its flags.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_BLOCKMASK_BLOCKMASKKERNEL_H
#define LIB_CONVERSION_FP8TOGPU_BLOCKMASK_BLOCKMASKKERNEL_H

#include "../Kernels/KernelModule.h"
#include "fp8/IR/BlockMaskOp.h"
#include "fp8/IR/KernelConfigs.h"
#include "mlir/IR/BuiltinTypes.h"
#include <optional>

namespace mlir::fp8 {

/// The keys of a block. With this number, 8, 16 or 32 lanes read a row of a
/// block, one vector each, if elements have 1, 2 or 4 bytes.
inline constexpr int64_t maskBlockKeys = 128;

/// Everything on which the code of the kernel depends.
struct BlockMaskSpec {
  BlockMaskConfig config;
  /// The element type: bf16, f16, f32 or i1.
  Type type;
  /// Rows of a block.
  int64_t rows = 1;
  /// The number of dimensions in which blocks have size 1, without those of the
  /// rows and keys.
  int64_t batches = 0;
  /// Whether keys are adjacent.
  bool isContiguous = false;

  static constexpr auto fields() {
    return std::make_tuple(
        Field{"config", &BlockMaskSpec::config},
        Field{"type", &BlockMaskSpec::type},
        Field{"rows", &BlockMaskSpec::rows},
        Field{"batches", &BlockMaskSpec::batches},
        Field{"is_contiguous", &BlockMaskSpec::isContiguous});
  }
};

/// The dimensions of an fp8.block_mask on memrefs. The last one is that of the
/// keys.
struct BlockMaskView {
  BlockMaskSpec spec;
  /// The dimension whose blocks have several rows, if there is one.
  std::optional<unsigned> rows;
  SmallVector<unsigned> batches;
};

/// The view of `op`, without the configuration. If there is no kernel, returns
/// none and sets `reason`.
std::optional<BlockMaskView> getBlockMaskView(BlockMaskOp op,
                                              std::string &reason);

/// Creates the launch for `op`.
void launchBlockMask(HostBuilder &host, KernelModule &kernels, BlockMaskOp op,
                     const BlockMaskView &view);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_BLOCKMASK_BLOCKMASKKERNEL_H
