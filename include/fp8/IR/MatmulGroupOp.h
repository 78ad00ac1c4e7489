//===- MatmulGroupOp.h - fp8.matmul_group -----------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The operation fp8.matmul_group: matmuls that one launch computes.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_MATMULGROUPOP_H
#define FP8_IR_MATMULGROUPOP_H

#include "fp8/IR/Fp8Ops.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#define GET_OP_CLASSES
#include "fp8/IR/MatmulGroupOp.h.inc"

#endif // FP8_IR_MATMULGROUPOP_H
