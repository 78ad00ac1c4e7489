//===- IterationSpace.h - Iteration spaces of operations --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The iteration space of a destination-style operation, and the map of each
// operand over it. Tiling, shapes, bounds and run-time checks use this one
// description.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_ITERATIONSPACE_H
#define FP8_IR_ITERATIONSPACE_H

#include "fp8/IR/ScaleMap.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"

namespace mlir::fp8 {

/// One map for each operand, over the dimensions of the data or, for
/// fp8.scaled_matmul, those of its indexing maps. Each result is a dimension,
/// a dimension floordiv a block size, or 0 for a whole dimension.
SmallVector<AffineMap> getOperandMaps(DestinationStyleOpInterface op);

/// Whether each dimension is parallel in the sense that any two elements along
/// it belong to different result elements. Blocks of fp8.amax and contracted
/// dimensions of fp8.scaled_matmul are reductions.
SmallVector<utils::IteratorType>
getIteratorTypes(DestinationStyleOpInterface op);

/// An operand dimension that has the size of iteration dimension `dim`. A
/// static dimension is preferred.
struct OperandDim {
  Value operand;
  unsigned index;
};
OperandDim getSourceOfDim(DestinationStyleOpInterface op, unsigned dim);

/// The size of dimension `index` of a tensor or memref.
OpFoldResult getMixedDim(OpBuilder &builder, Location loc, Value shaped,
                         unsigned index);

/// The sizes of the iteration space.
SmallVector<OpFoldResult> getIterationSizes(OpBuilder &builder, Location loc,
                                            DestinationStyleOpInterface op);

/// The sizes that an operand with map `map` has in an iteration space of
/// `sizes`: the size, ceildiv(size, block), or 1.
SmallVector<OpFoldResult> getOperandSizes(OpBuilder &builder, Location loc,
                                          AffineMap map,
                                          ArrayRef<OpFoldResult> sizes);

} // namespace mlir::fp8

#endif // FP8_IR_ITERATIONSPACE_H
