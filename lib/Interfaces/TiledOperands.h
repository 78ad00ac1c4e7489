//===- TiledOperands.h - Slices of operands ---------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Computes the part of each operand that a tile of the iteration space uses,
// and creates the operation on these parts.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_INTERFACES_TILEDOPERANDS_H
#define LIB_INTERFACES_TILEDOPERANDS_H

#include "mlir/IR/AffineMap.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/TilingInterface.h"

namespace mlir::fp8 {

/// Offsets and sizes of a slice.
struct OperandTile {
  SmallVector<OpFoldResult> offsets;
  SmallVector<OpFoldResult> sizes;
};

/// The slice of an operand with map `map`. The slice of a scale has the entries
/// of all blocks that the tile touches.
OperandTile getOperandTile(OpBuilder &builder, Location loc, AffineMap map,
                           ArrayRef<OpFoldResult> offsets,
                           ArrayRef<OpFoldResult> sizes);

/// Creates a tensor.extract_slice or memref.subview with unit strides. If
/// `resultType` is given, the result has this rank-reduced type.
Operation *createSlice(OpBuilder &builder, Location loc, Value source,
                       const OperandTile &tile,
                       RankedTensorType resultType = {});

/// Creates a copy of `op` with its regions and with other operands.
Operation *createOnOperands(OpBuilder &builder, Operation *op, TypeRange types,
                            ValueRange operands);

/// Creates `op` on the slices of its operands. The slice of `fixed`, if given,
/// is `fixedTile`.
TilingResult createTiledOp(OpBuilder &builder, DestinationStyleOpInterface op,
                           ArrayRef<OpFoldResult> offsets,
                           ArrayRef<OpFoldResult> sizes,
                           OpOperand *fixed = nullptr,
                           const OperandTile *fixedTile = nullptr);

} // namespace mlir::fp8

#endif // LIB_INTERFACES_TILEDOPERANDS_H
