//===- UnquantizedMatmul.cpp - Contractions of bf16, f16 or f32 -----------===//
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

/// Types that tensor cores multiply, as they are or in pieces, and a result
/// that kernels store.
static bool isSupported(Type type) {
  return isa<BFloat16Type, Float16Type, Float32Type>(
      getElementTypeOrSelf(type));
}

static std::optional<Refusal> checkTypes(linalg::LinalgOp op) {
  for (Type type : op->getOperandTypes())
    if (!isSupported(type)) {
      std::string text;
      llvm::raw_string_ostream(text) << getElementTypeOrSelf(type);
      return Refusal{RefusalReason::ElementType,
                     "expected elements in bf16, f16 or f32, got " + text,
                     "compute it in one of these types"};
    }
  return std::nullopt;
}

/// Whether the body computes a * b + c, rounding nothing but sums
/// [contract_c1].
static std::optional<Refusal> checkBody(linalg::LinalgOp op) {
  Refusal refusal;
  std::optional<ContractionBody> body = matchContractionBody(op, refusal);
  if (!body)
    return refusal;
  if (body->narrowProduct ||
      llvm::any_of(*op.getBlock(), llvm::IsaPred<arith::TruncFOp>))
    return Refusal{RefusalReason::BF16Product,
                   "expected products that are not rounded before they are "
                   "added, got a rounding",
                   "widen both operands in the body before the product"};
  return std::nullopt;
}

static std::optional<Refusal> checkMaps(linalg::LinalgOp op) {
  if (isMatmul(op.getMatchingIndexingMap(op.getDpsInputOperand(0)),
               op.getMatchingIndexingMap(op.getDpsInputOperand(1)),
               op.getMatchingIndexingMap(op.getDpsInitOperand(0))))
    return std::nullopt;
  if (isa<linalg::ConvolutionOpInterface>(op.getOperation()) ||
      llvm::any_of(op.getIndexingMapsArray(),
                   [](AffineMap map) { return !map.isProjectedPermutation(); }))
    return Refusal{RefusalReason::Convolution,
                   "expected a matmul, got a convolution: an operand is read "
                   "through a window",
                   "kernels for convolutions do not exist; unfold the window "
                   "into K where memory allows it"};
  return Refusal{RefusalReason::IndexingMap,
                 "expected each loop in at least two of the three operands, "
                 "got one in a single operand",
                 "sum or repeat the operand before the matmul"};
}

/// Whether a tensor core has work: K, and rows or columns.
static std::optional<Refusal> checkSize(linalg::LinalgOp op) {
  int64_t sums = 1, results = 1;
  for (auto [size, kind] :
       llvm::zip_equal(op.getStaticLoopRanges(), op.getIteratorTypesArray())) {
    int64_t &product = kind == utils::IteratorType::reduction ? sums : results;
    // An unknown size is taken as large.
    product = ShapedType::isDynamic(size) || size != 1 ? 2 : product;
  }
  if (sums > 1 && results > 1)
    return std::nullopt;
  return Refusal{RefusalReason::SmallMatmul,
                 "expected rows or columns, and K above 1, got a single sum or "
                 "sums of one product",
                 "nothing: it has no work for a tensor core"};
}

std::optional<WeightMatmul> fp8::matchUnquantizedMatmul(linalg::LinalgOp op,
                                                        Refusal &refusal) {
  if (!op.hasPureBufferSemantics() || op.getNumDpsInputs() != 2 ||
      op.getNumDpsInits() != 1) {
    refusal = {RefusalReason::UnsupportedBody,
               "expected two operands and one result",
               "move other arithmetic into operations before or after the "
               "matmul"};
    return std::nullopt;
  }
  for (auto check : {checkTypes, checkMaps, checkBody, checkSize})
    if (std::optional<Refusal> refused = check(op)) {
      refusal = *refused;
      return std::nullopt;
    }
  return WeightMatmul{op.getDpsInputOperand(0), op.getDpsInputOperand(1),
                      nullptr, op.getDpsInitOperand(0)};
}

std::optional<WeightMatmul> fp8::matchUnquantizedMatmul(linalg::LinalgOp op) {
  Refusal refusal;
  return matchUnquantizedMatmul(op, refusal);
}
