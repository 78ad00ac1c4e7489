//===- ScaleMap.h - Block shapes as affine maps -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Conversions between a block shape and the affine map of a scale, which
// express the same.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_SCALEMAP_H
#define FP8_IR_SCALEMAP_H

#include "fp8/Support/BlockShape.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/OpDefinition.h"
#include <optional>

namespace mlir {
class OpBuilder;
} // namespace mlir

namespace mlir::fp8 {

/// The map of a scale with block shape `block` on an operand with map `data`:
/// each result `d` becomes `d`, `d floordiv block`, or 0 for `wholeDim`.
AffineMap getScaleMap(AffineMap data, ArrayRef<int64_t> block);

/// The map from the dimensions of an operand to those of its scale. `data` and
/// `scale` are the maps of both from the loops of a matmul. None if they do not
/// belong together [matmul_c5].
std::optional<AffineMap> getMapFromData(AffineMap data, AffineMap scale);

/// Splits a result of a scale map, `d`, `d floordiv c` or `0`, into the
/// dimension (none for `0`) and the block size; none for anything else.
struct ScaleMapResult {
  std::optional<unsigned> dim;
  int64_t block;
};
std::optional<ScaleMapResult> parseScaleMapResult(AffineExpr expr);

/// The type of a scale that belongs to `data`. A size is ceildiv of a static
/// size, or dynamic.
RankedTensorType getScaleType(RankedTensorType data, ArrayRef<int64_t> block,
                              Type elementType);

/// The sizes of the scale of `data`. A static size is an attribute, and others
/// are `affine.apply` of `tensor.dim` or `memref.dim`.
SmallVector<OpFoldResult> getScaleSizes(OpBuilder &builder, Location loc,
                                        Value data, ArrayRef<int64_t> block);

} // namespace mlir::fp8

#endif // FP8_IR_SCALEMAP_H
