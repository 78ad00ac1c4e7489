//===- AttentionOp.h - fp8.attention ----------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Scaled dot product attention as one operation.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_ATTENTIONOP_H
#define FP8_IR_ATTENTIONOP_H

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

#define GET_OP_CLASSES
#include "fp8/IR/AttentionOp.h.inc"

#endif // FP8_IR_ATTENTIONOP_H
