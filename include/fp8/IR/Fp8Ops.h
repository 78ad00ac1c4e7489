//===- Fp8Ops.h - Operations of the fp8 dialect -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Declarations of the operations, and functions that create them together
// with their destinations.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_FP8OPS_H
#define FP8_IR_FP8OPS_H

#include "fp8/IR/Fp8Attrs.h"
#include "fp8/IR/Fp8Dialect.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/VectorInterfaces.h"

namespace mlir::fp8 {
class RowEncodeOp;
class RowQuantizeOp;
} // namespace mlir::fp8

#define GET_OP_CLASSES
#include "fp8/IR/Fp8Ops.h.inc"

namespace mlir::fp8 {

/// Whether the destination-style `op` reads its inits. Only fp8.amax and
/// fp8.scaled_matmul without an epilogue do; all others only write them.
bool readsInit(Operation *op);

/// An empty tensor of the shape of `like` with element type `elementType`.
Value createEmptyLike(OpBuilder &builder, Location loc, Value like,
                      Type elementType);

/// Creates `fp8.dynamic_quantize` on the tensor `input` with the policies of
/// `recipe` and empty destinations. `block` has one entry for each dimension.
DynamicQuantizeOp createDynamicQuantize(OpBuilder &builder, Location loc,
                                        Value input, ArrayRef<int64_t> block,
                                        Type format, RecipeAttr recipe);

/// Creates `fp8.quantize` on the tensor `input` by `scale`.
QuantizeOp createQuantize(OpBuilder &builder, Location loc, Value input,
                          Value scale, ArrayRef<int64_t> block, Type format,
                          RecipeAttr recipe);

/// Creates `fp8.dequantize` of the tensor `input` to `elementType`.
DequantizeOp createDequantize(OpBuilder &builder, Location loc, Value input,
                              ValueRange scales, ArrayRef<AffineMap> scaleMaps,
                              Type elementType);

} // namespace mlir::fp8

#endif // FP8_IR_FP8OPS_H
