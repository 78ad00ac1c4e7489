//===- NarrowExtras.cpp - Epilogues that widen their operands -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Changes only the matmul. The operation that widens the tensor stays, because
// it may have other users.
//
//===----------------------------------------------------------------------===//

#include "NarrowExtras.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace mlir::fp8;

/// The tensor of bf16 or f16 whose elements `wide` has, each widened and in the
/// same place. Null if there is none.
static Value getNarrow(Value wide) {
  auto op = wide.getDefiningOp<linalg::LinalgOp>();
  if (!op || op.getNumDpsInputs() != 1 || op.getNumDpsInits() != 1 ||
      !llvm::all_of(op.getIndexingMapsArray(),
                    [](AffineMap map) { return map.isIdentity(); }))
    return {};
  Value element = op.getBlock()->getTerminator()->getOperand(0);
  auto widen = element.getDefiningOp<arith::ExtFOp>();
  if (!widen || widen.getIn() != op.getBlock()->getArgument(0))
    return {};
  Type type = widen.getIn().getType();
  return type.isBF16() || type.isF16() ? op.getDpsInputOperand(0)->get()
                                       : Value();
}

void fp8::readNarrowExtras(RewriterBase &rewriter, ScaledMatmulOp matmul) {
  OpBuilder::InsertionGuard guard(rewriter);
  for (unsigned i = 0; i < matmul.getExtras().size(); ++i) {
    Value narrow = getNarrow(matmul.getExtras()[i]);
    if (!narrow)
      continue;
    BlockArgument element = matmul.getEpilogue().front().getArgument(i + 1);
    rewriter.setInsertionPointToStart(&matmul.getEpilogue().front());
    Type wide = element.getType();
    rewriter.modifyOpInPlace(matmul, [&] {
      matmul.getExtrasMutable()[i].set(narrow);
      element.setType(cast<ShapedType>(narrow.getType()).getElementType());
    });
    auto widened =
        arith::ExtFOp::create(rewriter, matmul.getLoc(), wide, element);
    rewriter.replaceAllUsesExcept(element, widened.getResult(), widened);
  }
}
