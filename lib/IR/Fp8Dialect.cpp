//===- Fp8Dialect.cpp - The fp8 dialect -----------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Registers the dialect's attributes and operations.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Dialect.h"
#include "fp8/IR/AttentionOp.h"
#include "fp8/IR/BlockMaskOp.h"
#include "fp8/IR/Fp8Attrs.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/MatmulGroupOp.h"
#include "fp8/IR/RowsOp.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::fp8;

#include "fp8/IR/Fp8Dialect.cpp.inc"

void Fp8Dialect::initialize() {
  registerAttributes();
  addOperations<
#define GET_OP_LIST
#include "fp8/IR/Fp8Ops.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "fp8/IR/AttentionOp.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "fp8/IR/MatmulGroupOp.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "fp8/IR/BlockMaskOp.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "fp8/IR/RowsOp.cpp.inc"
      >();
  registerInterfaces();
}
