//===- KernelMatmul.cpp - Contractions that kernels multiply --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Each check returns the reason why a contraction stays a linalg operation.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/KernelMatmul.h"
#include "fp8/Analysis/ContractionBody.h"
#include "fp8/Analysis/MatmulLoops.h"
#include "fp8/IR/Fp8Ops.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Support/DebugStringHelper.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Operands that are not decoded
//===----------------------------------------------------------------------===//

/// Whether tensor cores multiply elements of this type, possibly in pieces, and
/// kernels can store them.
static bool isSupported(Type type) {
  return isa<BFloat16Type, Float16Type, Float32Type>(
      getElementTypeOrSelf(type));
}

static std::optional<Refusal> checkTypes(linalg::LinalgOp op) {
  for (Type type : op->getOperandTypes())
    if (!isSupported(type))
      return Refusal{RefusalReason::ElementType,
                     "expected elements in bf16, f16 or f32, got " +
                         debugString(getElementTypeOrSelf(type)),
                     "compute it in one of these types"};
  return std::nullopt;
}

/// Checks that the body computes a * b + c and rounds only sums [contract_c1].
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

/// Whether every loop is M, N, K or batch of a matmul.
static bool hasMatmulMaps(linalg::LinalgOp op) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  if (!llvm::all_of(maps,
                    [](AffineMap map) { return map.isProjectedPermutation(); }))
    return false;
  for (unsigned loop = 0; loop < op.getNumLoops(); ++loop) {
    bool inA = maps[0].isFunctionOfDim(loop);
    bool inB = maps[1].isFunctionOfDim(loop);
    if (maps[2].isFunctionOfDim(loop) ? !inA && !inB : !inA || !inB)
      return false;
  }
  return true;
}

static std::optional<Refusal> checkMaps(linalg::LinalgOp op) {
  if (hasMatmulMaps(op))
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

/// Checks that K and the number of results are larger than 1. Otherwise a
/// tensor core would be of no use.
static std::optional<Refusal> checkSize(linalg::LinalgOp op) {
  int64_t sums = 1, results = 1;
  for (auto [size, kind] :
       llvm::zip_equal(op.getStaticLoopRanges(), op.getIteratorTypesArray())) {
    int64_t &product = kind == utils::IteratorType::reduction ? sums : results;
    // An unknown size counts as larger than 1.
    product = ShapedType::isDynamic(size) || size != 1 ? 2 : product;
  }
  if (sums > 1 && results > 1)
    return std::nullopt;
  return Refusal{RefusalReason::SmallMatmul,
                 "expected rows or columns, and K above 1, got a single sum or "
                 "sums of one product",
                 "no change is needed: a tensor core would not make it faster"};
}

/// The types and maps of both operands and the result.
static SmallVector<MappedType> getMappedTypes(linalg::LinalgOp op) {
  SmallVector<MappedType> types;
  for (auto [type, map] :
       llvm::zip_equal(op->getOperandTypes(), op.getIndexingMapsArray()))
    types.push_back({cast<ShapedType>(type), map});
  return types;
}

static std::optional<Refusal> checkLoops(linalg::LinalgOp op) {
  if (succeeded(planMatmulLoops(getMappedTypes(op))))
    return std::nullopt;
  return Refusal{RefusalReason::IndexingMap,
                 "expected rows, columns and K that are each one dimension, or "
                 "several dimensions that are adjacent in every operand",
                 "transpose the operands before the matmul"};
}

static bool hasMatmulOperands(linalg::LinalgOp op) {
  return op.getNumDpsInputs() == 2 && op.getNumDpsInits() == 1 &&
         llvm::all_of(op->getOperandTypes(), llvm::IsaPred<ShapedType>);
}

std::optional<Refusal> fp8::explainNoKernelMatmul(linalg::LinalgOp op) {
  if (!hasMatmulOperands(op))
    return Refusal{RefusalReason::UnsupportedBody,
                   "expected two operands and one result",
                   "move other arithmetic into operations before or after the "
                   "matmul"};
  for (auto check : {checkTypes, checkMaps, checkBody, checkSize, checkLoops})
    if (std::optional<Refusal> refused = check(op))
      return refused;
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// An operand that is decoded
//===----------------------------------------------------------------------===//

bool fp8::isDecodable(Type elementType) {
  return isa<Float8E4M3FNType, Float8E5M2Type>(elementType);
}

/// Whether kernels can compute the elements of `input` themselves from the FP8
/// data and the scale of `dequantize`.
static bool canDecode(linalg::LinalgOp op, OpOperand *input,
                      DequantizeOp dequantize) {
  unsigned position = input->getOperandNumber();
  Type type = getElementTypeOrSelf(input->get().getType());
  if (!isDecodable(getElementTypeOrSelf(dequantize.getInput().getType())) ||
      dequantize.getScales().size() > 1 || !(type.isBF16() || type.isF16()) ||
      getElementTypeOrSelf(op.getDpsInputs()[1 - position].getType()) != type)
    return false;
  SmallVector<MappedType> operands = getMappedTypes(op);
  // The kernel decodes its second operand.
  if (position == 0)
    std::swap(operands[0], operands[1]);
  if (dequantize.getScales().empty())
    return succeeded(planMatmulLoops(operands));
  AffineMap map = op.getMatchingIndexingMap(input);
  operands.push_back(
      {cast<ShapedType>(dequantize.getScales().front().getType()),
       dequantize.getScaleMapValues().front().compose(map)});
  FailureOr<MatmulLoops> loops = planMatmulLoops(operands);
  if (failed(loops))
    return false;
  const CollapsePlan &scale = loops->operands.back();
  constexpr auto k = static_cast<unsigned>(LoopRole::K);
  return scale.loopsOfRole[k].empty() || getScaleGroupK(scale.block[k]) != 0;
}

OpOperand *fp8::findDecodedOperand(linalg::LinalgOp op) {
  Refusal refusal;
  if (!hasMatmulOperands(op) || op.getNumReductionLoops() == 0 ||
      !isSupported(op.getDpsInits().front().getType()) || !hasMatmulMaps(op) ||
      !matchContractionBody(op, refusal) ||
      llvm::any_of(*op.getBlock(), llvm::IsaPred<arith::TruncFOp>))
    return nullptr;
  for (OpOperand *input : op.getDpsInputOperands()) {
    auto dequantize = input->get().getDefiningOp<DequantizeOp>();
    if (dequantize && canDecode(op, input, dequantize))
      return input;
  }
  return nullptr;
}
