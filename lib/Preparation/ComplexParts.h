//===- ComplexParts.h - Real and imaginary parts ----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What fp8-split-complex consists of: the interface of functions, and the
// patterns that make two values of one.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_PREPARATION_COMPLEXPARTS_H
#define LIB_PREPARATION_COMPLEXPARTS_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Transforms/DialectConversion.h"

namespace mlir::fp8 {

/// Whether `type` is a complex number or a tensor of them.
bool isComplex(Type type);

/// Two types for a complex one; others stay.
void populateComplexTypeConversions(TypeConverter &converter);

/// Whether populateComplexPartPatterns takes `op` with complex operands or
/// results.
bool hasComplexPattern(Operation *op);

/// Makes operations on real and imaginary parts of those that move, select or
/// combine complex numbers. complex.create, complex.re, complex.im and
/// complex.constant are the only operations of their dialect among them.
void populateComplexPartPatterns(const TypeConverter &converter,
                                 RewritePatternSet &patterns);

/// Gives functions pairs of numbers, [..., 2], for complex ones, and calls of
/// them. Inside, an unrealized_conversion_cast stands for a split or a union.
LogicalResult convertComplexFunctions(ModuleOp module);

} // namespace mlir::fp8

#endif // LIB_PREPARATION_COMPLEXPARTS_H
