//===- BlockMaskOp.h - fp8.block_mask ---------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The operation fp8.block_mask: what each block of an attention mask hides.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_BLOCKMASKOP_H
#define FP8_IR_BLOCKMASKOP_H

#include "fp8/IR/Fp8Dialect.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#define GET_OP_CLASSES
#include "fp8/IR/BlockMaskOp.h.inc"

#endif // FP8_IR_BLOCKMASKOP_H
