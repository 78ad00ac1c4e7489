//===- MatmulGroupOp.cpp - fp8.matmul_group -------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The verifier, and access to the matmuls.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/MatmulGroupOp.h"
#include "fp8/IR/Fp8Ops.h"

using namespace mlir;
using namespace mlir::fp8;

#define GET_OP_CLASSES
#include "fp8/IR/MatmulGroupOp.cpp.inc"

SmallVector<ScaledMatmulOp> MatmulGroupOp::getMatmuls() {
  return llvm::to_vector(getBody().front().getOps<ScaledMatmulOp>());
}

LogicalResult MatmulGroupOp::verify() {
  unsigned count = 0;
  for (Operation &op : getBody().front()) {
    auto matmul = dyn_cast<ScaledMatmulOp>(op);
    if (!matmul || matmul.hasTensorSemantics())
      return emitOpError("expected only 'fp8.scaled_matmul' on memrefs, got '")
             << op.getName() << "' [group_c1]";
    ++count;
  }
  if (count < 2)
    return emitOpError("expected at least two matmuls, got ")
           << count << " [group_c1]";
  return success();
}
