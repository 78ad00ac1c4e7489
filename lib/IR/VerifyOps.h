//===- VerifyOps.h - Checks of several verifiers ----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks that several verifiers share.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_IR_VERIFYOPS_H
#define LIB_IR_VERIFYOPS_H

#include "fp8/IR/ScaleMap.h"
#include "fp8/Support/Fp8Enums.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"

namespace mlir::fp8 {

/// The shape of a ranked tensor or memref.
ArrayRef<int64_t> getShape(Value value);

/// Whether two sizes can be equal at run time.
bool areCompatible(int64_t lhs, int64_t rhs);

/// Checks that `value` has the shape of `like`.
LogicalResult verifySameShape(Operation *op, StringRef name, Value value,
                              Value like, StringRef likeName);

/// Checks that all operands are tensors and the results have the types of the
/// inits, or that all operands are memrefs and there are no results.
LogicalResult verifySemantics(DestinationStyleOpInterface op);

/// Checks that each operand has an indexing map, that all maps have as many
/// dimensions as the first, and that each has a result for each dimension of
/// its operand.
LogicalResult verifyIndexingMaps(Operation *op, ArrayAttr maps);

/// Enters the sizes of `operand` in `sizes`, those of the dimensions of `map`.
/// Emits an error if two operands give a dimension different sizes.
LogicalResult unifySizes(OpOperand &operand, AffineMap map,
                         MutableArrayRef<int64_t> sizes);

/// [block_c1], [block_c2], [block_c3]
LogicalResult verifyBlocks(Operation *op, Value data, Value scale,
                           ArrayRef<int64_t> block, StringRef name = "a scale");

/// [scale_c5], [scale_c6]
LogicalResult verifyScalePolicy(Operation *op, Value scale,
                                ScaleRounding rounding, const APFloat &floor);

/// Checks `map`, the map of operand `name`, whose sizes are `got`. Each result
/// is 0, a dimension, or a dimension floordiv a positive constant. The size is
/// 1, or ceildiv of the dimension's entry in `sizes`. Results for which
/// `isOther` is true are left out.
LogicalResult
verifyScaleSizes(Operation *op, const Twine &name, AffineMap map, Value operand,
                 ArrayRef<int64_t> sizes,
                 function_ref<bool(AffineExpr)> isOther = nullptr);

} // namespace mlir::fp8

#endif // LIB_IR_VERIFYOPS_H
