//===- Downward.h - A header with a wrong name, guard and include -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_UPWARD_H
#define FP8_IR_UPWARD_H

#include "fp8/IR/Fp8Ops.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

#endif // FP8_IR_UPWARD_H
