//===- DestinationOps.h - Operations in destination style -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Assembly, effects and shapes that all operations in destination style have
// in common.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_IR_DESTINATIONOPS_H
#define LIB_IR_DESTINATIONOPS_H

#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::fp8 {

/// The assembly DestinationTypes: `-> T`, or `-> T, U` for two destinations, or
/// a list for any number of them. If a destination is a tensor, its type is
/// also the type of a result.
ParseResult parseDestinationTypes(OpAsmParser &parser, Type &init,
                                  SmallVectorImpl<Type> &results);
void printDestinationTypes(OpAsmPrinter &printer, Operation *op, Type init,
                           TypeRange results);

ParseResult parseDestinationTypes(OpAsmParser &parser, Type &init,
                                  Type &scaleInit,
                                  SmallVectorImpl<Type> &results);
void printDestinationTypes(OpAsmPrinter &printer, Operation *op, Type init,
                           Type scaleInit, TypeRange results);

ParseResult parseDestinationTypes(OpAsmParser &parser,
                                  SmallVectorImpl<Type> &inits,
                                  SmallVectorImpl<Type> &results);
void printDestinationTypes(OpAsmPrinter &printer, Operation *op,
                           TypeRange inits, TypeRange results);

/// The assembly BlockSizes: `[1, 128]`.
ParseResult parseBlockSizes(OpAsmParser &parser, DenseI64ArrayAttr &block);
void printBlockSizes(OpAsmPrinter &printer, Operation *op,
                     DenseI64ArrayAttr block);

/// On memrefs, operands are read and destinations are written. A destination is
/// also read if the operation uses its old value.
void getDestinationEffects(
    DestinationStyleOpInterface op,
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects);

/// The shapes of results, computed from the operands that are read, so that a
/// destination is not kept alive only because of its shape. Static sizes are
/// those of the result.
LogicalResult reifyDestinationShapes(OpBuilder &builder,
                                     DestinationStyleOpInterface op,
                                     ReifiedRankedShapedTypeDims &reified);

} // namespace mlir::fp8

#endif // LIB_IR_DESTINATIONOPS_H
