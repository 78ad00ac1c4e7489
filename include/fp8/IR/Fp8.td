//===- Fp8.td - All definitions of the fp8 dialect ---------*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// docs/generated/Dialect.md is generated from this file.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_FP8_TD
#define FP8_IR_FP8_TD

include "fp8/IR/AttentionOp.td"
include "fp8/IR/BlockMaskOp.td"
include "fp8/IR/Fp8Ops.td"
include "fp8/IR/KernelAttrs.td"
include "fp8/IR/MatmulGroupOp.td"
include "fp8/IR/RowsOp.td"

#endif // FP8_IR_FP8_TD
