//===- ComplexParts.h - Real and imaginary parts ----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The parts of fp8-split-complex: the conversion of functions, and patterns
// that split a complex value into two values.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_PREPARATION_COMPLEXPARTS_H
#define LIB_PREPARATION_COMPLEXPARTS_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Transforms/DialectConversion.h"

namespace mlir::fp8 {

/// Whether `type` is a complex number or a tensor of them.
bool isComplex(Type type);

/// Converts a complex type to two types, and keeps other types.
void populateComplexTypeConversions(TypeConverter &converter);

/// Whether populateComplexPartPatterns has a pattern for `op` with complex
/// operands or results.
bool hasComplexPattern(Operation *op);

/// Adds patterns that replace operations which move, select or combine complex
/// numbers by operations on real and imaginary parts. Of the complex dialect,
/// they handle only complex.create, complex.re, complex.im and
/// complex.constant.
void populateComplexPartPatterns(const TypeConverter &converter,
                                 RewritePatternSet &patterns);

/// Replaces complex arguments and results of functions and calls by pairs of
/// numbers, [..., 2]. An unrealized_conversion_cast connects them with complex
/// values.
LogicalResult convertComplexFunctions(ModuleOp module);

} // namespace mlir::fp8

#endif // LIB_PREPARATION_COMPLEXPARTS_H
