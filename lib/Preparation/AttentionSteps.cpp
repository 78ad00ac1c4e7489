//===- AttentionSteps.cpp - Attention as contractions and softmax ---------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The contractions multiply elements of the operands' type and add in f32, so
// that tensor cores can compute them. The steps between them are computed in
// f32.
//
//===----------------------------------------------------------------------===//

#include "AttentionSteps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/TypeUtilities.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::fp8;

namespace {
using Body = function_ref<Value(ImplicitLocOpBuilder &, ValueRange)>;

class AttentionSteps {
public:
  AttentionSteps(OpBuilder &builder, tm_tensor::AttentionOp op)
      : b(op.getLoc(), builder), op(op),
        element(cast<FloatType>(getElementTypeOrSelf(op.getOutputs()[0]))),
        wide(element.isF64() ? b.getF64Type() : b.getF32Type()),
        rank(cast<RankedTensorType>(op.getOutputs()[0].getType()).getRank()) {}

  Value build();

private:
  Value contract(Value lhs, AffineMap lhsMap, Value rhs, AffineMap rhsMap,
                 ArrayRef<OpFoldResult> sizes);
  Value maskScores(Value scores);
  Value getScale(ImplicitLocOpBuilder &b);
  Value softmax(Value scores);

  /// Creates an elementwise operation with loops of `sizes`. An input may lack
  /// the last dimension.
  Value map(ValueRange inputs, Type result, ArrayRef<OpFoldResult> sizes,
            Body body);
  /// Reduces `input` along its last dimension.
  Value reduce(Value input, double start, Body combine);

  Value fill(double value, ArrayRef<OpFoldResult> sizes);
  Value constant(ImplicitLocOpBuilder &b, double value) {
    return arith::ConstantOp::create(b, b.getFloatAttr(wide, value));
  }
  Value widen(ImplicitLocOpBuilder &b, Value value) {
    if (value.getType() == wide)
      return value;
    bool isNarrower =
        cast<FloatType>(value.getType()).getWidth() < wide.getWidth();
    if (isNarrower)
      return arith::ExtFOp::create(b, wide, value);
    return arith::TruncFOp::create(b, wide, value);
  }

  ImplicitLocOpBuilder b;
  tm_tensor::AttentionOp op;
  FloatType element, wide;
  int64_t rank;
};
} // namespace

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

Value AttentionSteps::fill(double value, ArrayRef<OpFoldResult> sizes) {
  Value empty = tensor::EmptyOp::create(b, sizes, wide);
  return linalg::FillOp::create(b, constant(b, value), empty).getResult(0);
}

Value AttentionSteps::map(ValueRange inputs, Type result,
                          ArrayRef<OpFoldResult> sizes, Body body) {
  AffineMap all = b.getMultiDimIdentityMap(sizes.size());
  SmallVector<AffineMap> maps;
  for (Value input : inputs)
    maps.push_back(
        all.getMajorSubMap(cast<RankedTensorType>(input.getType()).getRank()));
  maps.push_back(all);
  SmallVector<utils::IteratorType> loops(sizes.size(),
                                         utils::IteratorType::parallel);
  Value empty = tensor::EmptyOp::create(b, sizes, result);
  auto generic = linalg::GenericOp::create(
      b, empty.getType(), inputs, empty, maps, loops,
      [&](OpBuilder &nested, Location loc, ValueRange arguments) {
        ImplicitLocOpBuilder inner(loc, nested);
        linalg::YieldOp::create(inner, body(inner, arguments));
      });
  return generic.getResult(0);
}

Value AttentionSteps::reduce(Value input, double start, Body combine) {
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, b.getLoc(), input);
  sizes.pop_back();
  Value init = fill(start, sizes);
  AffineMap all = b.getMultiDimIdentityMap(rank);
  SmallVector<utils::IteratorType> loops(rank, utils::IteratorType::parallel);
  loops.back() = utils::IteratorType::reduction;
  auto generic = linalg::GenericOp::create(
      b, init.getType(), input, init,
      ArrayRef<AffineMap>{all, all.getMajorSubMap(rank - 1)}, loops,
      [&](OpBuilder &nested, Location loc, ValueRange arguments) {
        ImplicitLocOpBuilder inner(loc, nested);
        linalg::YieldOp::create(inner, combine(inner, arguments));
      });
  return generic.getResult(0);
}

/// Creates a contraction of rank + 1 loops, of which the last one is
/// contracted.
Value AttentionSteps::contract(Value lhs, AffineMap lhsMap, Value rhs,
                               AffineMap rhsMap, ArrayRef<OpFoldResult> sizes) {
  Value zeros = fill(0, sizes);
  AffineMap all = b.getMultiDimIdentityMap(rank + 1);
  SmallVector<utils::IteratorType> loops(rank + 1,
                                         utils::IteratorType::parallel);
  loops.back() = utils::IteratorType::reduction;
  auto generic = linalg::GenericOp::create(
      b, zeros.getType(), ValueRange{lhs, rhs}, zeros,
      ArrayRef<AffineMap>{lhsMap, rhsMap, all.getMajorSubMap(rank)}, loops,
      [&](OpBuilder &nested, Location loc, ValueRange arguments) {
        ImplicitLocOpBuilder inner(loc, nested);
        Value product = arith::MulFOp::create(inner, widen(inner, arguments[0]),
                                              widen(inner, arguments[1]));
        linalg::YieldOp::create(
            inner, Value(arith::AddFOp::create(inner, arguments[2], product)));
      });
  return generic.getResult(0);
}

/// The scale: the attribute of the operation, or else 1 / sqrt of the size of
/// the query's last dimension.
Value AttentionSteps::getScale(ImplicitLocOpBuilder &inner) {
  if (std::optional<APFloat> scale = op.getScale())
    return constant(inner, scale->convertToDouble());
  Value query = op.getInputs()[0];
  int64_t size = cast<RankedTensorType>(query.getType()).getDimSize(rank - 1);
  if (!ShapedType::isDynamic(size))
    return constant(inner, 1 / std::sqrt(static_cast<double>(size)));
  Value dynamic = tensor::DimOp::create(b, query, rank - 1);
  Value number = arith::UIToFPOp::create(
      inner, wide,
      arith::IndexCastOp::create(inner, inner.getI64Type(), dynamic));
  return math::RsqrtOp::create(inner, number);
}

/// Multiplies the scores by the scale and applies the mask.
Value AttentionSteps::maskScores(Value scores) {
  SmallVector<Value> inputs = {scores};
  if (op.getInputs().size() == 4)
    inputs.push_back(op.getInputs()[3]);
  return map(inputs, wide, tensor::getMixedSizes(b, b.getLoc(), scores),
             [&](ImplicitLocOpBuilder &inner, ValueRange in) -> Value {
               Value scaled =
                   arith::MulFOp::create(inner, in[0], getScale(inner));
               if (inputs.size() == 1)
                 return scaled;
               if (in[1].getType().isInteger(1))
                 return arith::SelectOp::create(
                     inner, in[1], scaled,
                     constant(inner, -std::numeric_limits<double>::infinity()));
               return arith::AddFOp::create(inner, scaled, widen(inner, in[1]));
             });
}

/// The softmax along the last dimension, rounded to the type of the operands. A
/// row whose scores the mask excludes completely becomes zero.
Value AttentionSteps::softmax(Value scores) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(b, b.getLoc(), scores);
  Value greatest = reduce(
      scores, -infinity, [&](ImplicitLocOpBuilder &inner, ValueRange in) {
        return Value(arith::MaximumFOp::create(inner, in[0], in[1]));
      });
  Value powers =
      map({scores, greatest}, wide, sizes,
          [&](ImplicitLocOpBuilder &inner, ValueRange in) {
            Value isEmpty =
                arith::CmpFOp::create(inner, arith::CmpFPredicate::OEQ, in[1],
                                      constant(inner, -infinity));
            Value top = arith::SelectOp::create(inner, isEmpty,
                                                constant(inner, 0), in[1]);
            return Value(math::ExpOp::create(
                inner, arith::SubFOp::create(inner, in[0], top)));
          });
  Value total =
      reduce(powers, 0, [&](ImplicitLocOpBuilder &inner, ValueRange in) {
        return Value(arith::AddFOp::create(inner, in[1], in[0]));
      });
  return map({powers, total}, element, sizes,
             [&](ImplicitLocOpBuilder &inner, ValueRange in) -> Value {
               Value zero = constant(inner, 0);
               Value isEmpty = arith::CmpFOp::create(
                   inner, arith::CmpFPredicate::OEQ, in[1], zero);
               Value weight = arith::SelectOp::create(
                   inner, isEmpty, zero,
                   arith::DivFOp::create(inner, in[0], in[1]));
               if (element == wide)
                 return weight;
               return arith::TruncFOp::create(inner, element, weight);
             });
}

Value AttentionSteps::build() {
  Value query = op.getInputs()[0], key = op.getInputs()[1];
  Value value = op.getInputs()[2], output = op.getOutputs()[0];
  // The loops are the batches, and from `first` on rows, columns and sum.
  auto getMap = [&](unsigned row, unsigned column) {
    SmallVector<unsigned> dims =
        llvm::to_vector(llvm::seq<unsigned>(0, rank - 2));
    for (unsigned loop : {row, column})
      dims.push_back(rank - 2 + loop);
    return AffineMap::getMultiDimMapWithTargets(rank + 1, dims, b.getContext());
  };
  Location loc = b.getLoc();
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, loc, query);
  sizes.back() = tensor::getMixedSize(b, loc, key, rank - 2);
  Value scores = contract(query, getMap(0, 2), key, getMap(1, 2), sizes);
  Value weights = softmax(maskScores(scores));
  sizes = tensor::getMixedSizes(b, loc, output);
  Value sums = contract(weights, getMap(0, 2), value, getMap(2, 1), sizes);
  if (element == wide)
    return sums;
  return map(sums, element, sizes,
             [&](ImplicitLocOpBuilder &inner, ValueRange in) {
               return Value(arith::TruncFOp::create(inner, element, in[0]));
             });
}

Value fp8::buildAttention(OpBuilder &builder, tm_tensor::AttentionOp op) {
  return AttentionSteps(builder, op).build();
}
