//===- TilingInterfaceImpl.h - Tiling ---------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Registers tiling, and the split of the reductions of fp8.amax and
// fp8.scaled_matmul. A tile that cuts a block is refused.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_INTERFACES_TILINGINTERFACEIMPL_H
#define FP8_INTERFACES_TILINGINTERFACEIMPL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::fp8 {

/// Attaches TilingInterface to the destination-style operations except fp8.rows
/// and fp8.block_mask, and PartialReductionOpInterface to fp8.amax and
/// fp8.scaled_matmul.
void registerTilingInterfaceExternalModels(DialectRegistry &registry);

} // namespace mlir::fp8

#endif // FP8_INTERFACES_TILINGINTERFACEIMPL_H
