//===- TMTensorOps.h - The tm_tensor dialect --------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The dialect tm_tensor and its operations.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TMTENSOR_TMTENSOROPS_H
#define FP8_TMTENSOR_TMTENSOROPS_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "fp8/TMTensor/TMTensorDialect.h.inc"

#define GET_OP_CLASSES
#include "fp8/TMTensor/TMTensorOps.h.inc"

#endif // FP8_TMTENSOR_TMTENSOROPS_H
