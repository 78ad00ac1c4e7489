//===- CloneBody.cpp - Copies of bodies -----------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Copies the operations of a body except its terminator.
//
//===----------------------------------------------------------------------===//

#include "fp8/TMTensor/CloneBody.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::fp8;

Value fp8::cloneBody(OpBuilder &builder, Region &body, ValueRange arguments) {
  IRMapping mapping;
  mapping.map(body.getArguments(), arguments);
  for (Operation &op : body.front().without_terminator())
    builder.clone(op, mapping);
  return mapping.lookupOrDefault(body.front().getTerminator()->getOperand(0));
}
