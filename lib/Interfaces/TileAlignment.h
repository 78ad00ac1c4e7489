//===- TileAlignment.h - Tiles and blocks -----------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides whether a tile keeps blocks of scales whole, by how its offset and
// size are computed.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_INTERFACES_TILEALIGNMENT_H
#define LIB_INTERFACES_TILEALIGNMENT_H

#include "mlir/IR/OpDefinition.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"

namespace mlir::fp8 {

/// One dimension of a tile, in elements of the iteration space.
struct TileDim {
  OpFoldResult offset;
  OpFoldResult size;
};

/// The position of a tile relative to blocks of `block` elements.
enum class TileFit {
  /// The tile starts where a block starts.
  StartsBlock,
  /// The tile lies within one block.
  WithinBlock,
  /// The tile cuts a block, or may cut one.
  Unknown
};

/// The largest number that is known to divide `value`; 0 if `value` is 0, which
/// all numbers divide.
uint64_t getKnownDivisor(OpFoldResult value);

TileFit getTileFit(TileDim tile, int64_t block);

/// Whether the tile ends where a block ends, or where dimension `dim` of
/// operand 0 of `op` ends.
bool endsBlock(DestinationStyleOpInterface op, unsigned dim, TileDim tile,
               int64_t block);

/// Whether the tile is all of dimension `dim` of operand 0 of `op`.
bool coversDim(DestinationStyleOpInterface op, unsigned dim, TileDim tile);

/// Fails with a diagnostic if a tile cuts a block of `op` that must stay whole.
LogicalResult verifyTile(DestinationStyleOpInterface op,
                         ArrayRef<OpFoldResult> offsets,
                         ArrayRef<OpFoldResult> sizes);

} // namespace mlir::fp8

#endif // LIB_INTERFACES_TILEALIGNMENT_H
