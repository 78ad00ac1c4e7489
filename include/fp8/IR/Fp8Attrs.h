//===- Fp8Attrs.h - Attributes of the fp8 dialect ---------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Enumeration attributes, the scaling of one operand, and the recipe of a
// matmul.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_FP8ATTRS_H
#define FP8_IR_FP8ATTRS_H

#include "fp8/IR/Fp8Dialect.h"
#include "fp8/Support/Fp8Enums.h"
#include "mlir/IR/Attributes.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"

#define GET_ATTRDEF_CLASSES
#include "fp8/IR/Fp8Attrs.h.inc"

#endif // FP8_IR_FP8ATTRS_H
