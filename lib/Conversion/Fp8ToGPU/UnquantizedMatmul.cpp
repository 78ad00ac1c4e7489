//===- UnquantizedMatmul.cpp - Contractions of bf16 or f16 ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes matmuls that stay as they are: those of attention, and what a
// policy keeps.
//
//===----------------------------------------------------------------------===//

#include "MatmulView.h"
#include "fp8/Analysis/ContractionBody.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::fp8;

/// Both operands in one type that tensor cores multiply, and a result that
/// kernels store.
static bool hasSupportedTypes(linalg::LinalgOp op) {
  Type a = getElementTypeOrSelf(op.getDpsInputOperand(0)->get());
  Type b = getElementTypeOrSelf(op.getDpsInputOperand(1)->get());
  Type c = getElementTypeOrSelf(op.getDpsInitOperand(0)->get());
  return a == b && (a.isBF16() || a.isF16()) &&
         (c.isF32() || c.isBF16() || c.isF16());
}

/// Whether the body computes a * b + c, rounding nothing but sums
/// [contract_c1].
static bool isProductAndSum(linalg::LinalgOp op) {
  Refusal refusal;
  std::optional<ContractionBody> body = matchContractionBody(op, refusal);
  return body && !body->narrowProduct &&
         llvm::none_of(*op.getBlock(), llvm::IsaPred<arith::TruncFOp>);
}

/// Whether a tensor core has work: K, and rows or columns.
static bool hasWork(linalg::LinalgOp op) {
  int64_t sums = 1, results = 1;
  for (auto [size, kind] :
       llvm::zip_equal(op.getStaticLoopRanges(), op.getIteratorTypesArray())) {
    int64_t &product = kind == utils::IteratorType::reduction ? sums : results;
    // An unknown size is taken as large.
    product = ShapedType::isDynamic(size) || size != 1 ? 2 : product;
  }
  return sums > 1 && results > 1;
}

std::optional<WeightMatmul> fp8::matchUnquantizedMatmul(linalg::LinalgOp op) {
  if (!op.hasPureBufferSemantics() || op.getNumDpsInputs() != 2 ||
      op.getNumDpsInits() != 1 || !hasSupportedTypes(op) ||
      !isProductAndSum(op))
    return std::nullopt;
  WeightMatmul matmul{op.getDpsInputOperand(0), op.getDpsInputOperand(1),
                      nullptr, op.getDpsInitOperand(0)};
  if (!isMatmul(op.getMatchingIndexingMap(matmul.activation),
                op.getMatchingIndexingMap(matmul.weight),
                op.getMatchingIndexingMap(matmul.init)) ||
      !hasWork(op))
    return std::nullopt;
  return matmul;
}
