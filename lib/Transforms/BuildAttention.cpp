//===- BuildAttention.cpp - The operation for an attention ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reshapes give each operand one dimension for each of its loops, and the
// result the shape that the program expects.
//
//===----------------------------------------------------------------------===//

#include "BuildAttention.h"
#include "fp8/IR/AttentionOp.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Shapes of operands
//===----------------------------------------------------------------------===//

/// The groups of a collapse that drops dimensions of size 1. Each group has one
/// dimension that is kept. Empty if no dimension is dropped.
static SmallVector<ReassociationIndices>
groupDropped(const OperandLoops &operand) {
  SmallVector<ReassociationIndices> groups;
  ReassociationIndices pending;
  bool drops = false;
  for (auto [position, parts] : llvm::enumerate(operand.dims)) {
    pending.push_back(position);
    drops |= parts.empty();
    if (parts.empty())
      continue;
    groups.push_back(pending);
    pending.clear();
  }
  if (!drops || groups.empty())
    return {};
  groups.back().append(pending);
  return groups;
}

/// The groups of an expansion: for each kept dimension, the dimensions that it
/// becomes. Empty if no dimension is expanded or appended.
static SmallVector<ReassociationIndices>
groupExpanded(const OperandLoops &operand) {
  SmallVector<ReassociationIndices> groups;
  int64_t next = 0;
  bool expands = !operand.appended.empty();
  for (const auto &parts : operand.dims) {
    if (parts.empty())
      continue;
    ReassociationIndices group;
    for (size_t i = 0; i < parts.size(); ++i)
      group.push_back(next++);
    expands |= parts.size() > 1;
    groups.push_back(group);
  }
  if (!expands || groups.empty())
    return {};
  for (size_t i = 0; i < operand.appended.size(); ++i)
    groups.back().push_back(next++);
  return groups;
}

namespace {
/// Builds the operation for one attention.
class AttentionBuilder {
public:
  AttentionBuilder(OpBuilder &builder, Location loc, AttentionInfo &info,
                   const AttentionLoops &loops)
      : b(builder), loc(loc), info(info), loops(loops) {}

  Value build();

private:
  int64_t getSize(LoopPart part);
  Value toLoops(Value value, const OperandLoops &operand);
  Value fromLoops(Value value, const OperandLoops &operand);
  Value createInit(Value q, Value v);
  AffineMap getMaskMap();
  Value invert(Value mask);

  OpBuilder &b;
  Location loc;
  AttentionInfo &info;
  const AttentionLoops &loops;
};
} // namespace

/// Reshapes an operand such that each dimension is one loop.
Value AttentionBuilder::toLoops(Value value, const OperandLoops &operand) {
  if (auto groups = groupDropped(operand); !groups.empty())
    value = tensor::CollapseShapeOp::create(b, loc, value, groups);
  auto groups = groupExpanded(operand);
  if (groups.empty())
    return value;
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> shape;
  for (auto [position, parts] : llvm::enumerate(llvm::make_filter_range(
           operand.dims, [](const auto &parts) { return !parts.empty(); }))) {
    if (parts.size() == 1)
      shape.push_back(type.getDimSize(position));
    else
      for (LoopPart part : parts)
        shape.push_back(getSize(part));
  }
  shape.append(operand.appended.size(), 1);
  return tensor::ExpandShapeOp::create(
      b, loc, RankedTensorType::get(shape, type.getElementType()), value,
      groups);
}

/// Reshapes the result back to its original shape.
Value AttentionBuilder::fromLoops(Value value, const OperandLoops &operand) {
  if (auto groups = groupExpanded(operand); !groups.empty())
    value = tensor::CollapseShapeOp::create(b, loc, value, groups);
  auto wanted = cast<RankedTensorType>(info.result.value.getType());
  if (auto groups = groupDropped(operand); !groups.empty()) {
    SmallVector<int64_t> shape(wanted.getShape());
    auto type = cast<RankedTensorType>(value.getType());
    for (auto [position, group] : llvm::enumerate(groups))
      for (int64_t dim : group)
        shape[dim] = operand.dims[dim].empty() ? 1 : type.getDimSize(position);
    value = tensor::ExpandShapeOp::create(
        b, loc, RankedTensorType::get(shape, wanted.getElementType()), value,
        groups);
  }
  if (value.getType() != wanted)
    value = tensor::CastOp::create(b, loc, wanted, value);
  return value;
}

int64_t AttentionBuilder::getSize(LoopPart part) {
  for (const auto &[operand, of] :
       {std::pair(&loops.q, &info.q), std::pair(&loops.k, &info.k),
        std::pair(&loops.v, &info.v), std::pair(&loops.result, &info.result)})
    for (auto [position, parts] : llvm::enumerate(operand->dims))
      if (parts.size() == 1 && parts[0].loop == part.loop &&
          parts[0].divisor == part.divisor) {
        int64_t size =
            cast<RankedTensorType>(of->value.getType()).getDimSize(position);
        if (!ShapedType::isDynamic(size))
          return size;
      }
  // Compute the size from the digits of a dimension that has several loops.
  DigitTable &digits = info.trace.digits;
  unsigned real = loops.numRealBatches;
  if (part.loop >= real && part.loop < loops.numBatches)
    return 1;
  for (const auto &[operand, of] :
       {std::pair(&loops.q, &info.q), std::pair(&loops.k, &info.k),
        std::pair(&loops.v, &info.v), std::pair(&loops.result, &info.result)})
    for (auto [position, parts] : llvm::enumerate(operand->dims)) {
      if (llvm::none_of(
              parts, [&](LoopPart other) { return other.loop == part.loop; }))
        continue;
      Digits index = digits.resolve(of->indices[position]);
      if (index.size() != parts.size())
        continue;
      for (auto [digit, other] : llvm::zip_equal(index, parts))
        if (other.loop == part.loop)
          return digits.getSize(digit);
    }
  return ShapedType::kDynamic;
}

/// An empty tensor with the sizes of q and v.
Value AttentionBuilder::createInit(Value q, Value v) {
  SmallVector<OpFoldResult> sizes;
  auto find = [&](const OperandLoops &operand, Value value,
                  unsigned loop) -> std::optional<OpFoldResult> {
    for (auto [position, part] : llvm::enumerate(operand.getParts()))
      if (part.loop == loop && part.divisor == 1)
        return tensor::getMixedSize(b, loc, value, position);
    return std::nullopt;
  };
  for (LoopPart part : loops.result.getParts()) {
    std::optional<OpFoldResult> size = find(loops.q, q, part.loop);
    if (!size)
      size = find(loops.v, v, part.loop);
    sizes.push_back(*size);
  }
  return tensor::EmptyOp::create(
      b, loc, sizes, getElementTypeOrSelf(info.result.value.getType()));
}

/// The map of the mask, which is 0 for dimensions of size 1.
AffineMap AttentionBuilder::getMaskMap() {
  SmallVector<AffineExpr> results;
  for (const auto &parts : loops.mask->dims) {
    if (parts.empty())
      results.push_back(b.getAffineConstantExpr(0));
    for (LoopPart part : parts)
      results.push_back(b.getAffineDimExpr(part.loop));
  }
  return AffineMap::get(loops.getNumLoops(), 0, results, b.getContext());
}

/// The i1 mask with its elements negated.
Value AttentionBuilder::invert(Value mask) {
  auto type = cast<RankedTensorType>(mask.getType());
  Value empty = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, mask), type.getElementType());
  AffineMap all = b.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      b, loc, empty.getType(), mask, empty, ArrayRef<AffineMap>{all, all},
      iterators, [](OpBuilder &nested, Location at, ValueRange args) {
        Value yes =
            arith::ConstantOp::create(nested, at, nested.getBoolAttr(true));
        Value negated = arith::XOrIOp::create(nested, at, args[0], yes);
        linalg::YieldOp::create(nested, at, negated);
      });
  Value inverted = generic.getResult(0);
  if (inverted.getType() != type)
    inverted = tensor::CastOp::create(b, loc, type, inverted);
  return inverted;
}

Value AttentionBuilder::build() {
  Value q = toLoops(info.q.value, loops.q);
  Value k = toLoops(info.k.value, loops.k);
  Value v = toLoops(info.v.value, loops.v);
  unsigned numLoops = loops.getNumLoops();
  MLIRContext *context = b.getContext();
  SmallVector<AffineMap> maps = {loops.q.getMap(numLoops, context),
                                 loops.k.getMap(numLoops, context),
                                 loops.v.getMap(numLoops, context)};
  Value mask;
  if (info.mask) {
    mask = info.mask->value;
    // Dimensions of size 1 stay, and dimensions of several loops are expanded.
    OperandLoops kept = *loops.mask;
    for (auto &parts : kept.dims)
      if (parts.empty())
        parts.push_back({0});
    mask = toLoops(info.isMaskInverted ? invert(mask) : mask, kept);
    maps.push_back(getMaskMap());
  }
  maps.push_back(loops.result.getMap(numLoops, context));
  Value init = createInit(q, v);
  auto op = AttentionOp::create(
      b, loc, TypeRange(init.getType()), q, k, v,
      /*scales=*/ValueRange(), mask, /*block_mask=*/Value(), init,
      b.getAffineMapArrayAttr(maps), APFloat(info.scale), info.isCausal,
      info.givesZeroForEmptyRows);
  return fromLoops(op->getResult(0), loops.result);
}

Value fp8::buildAttention(OpBuilder &builder, Location loc, AttentionInfo &info,
                          const AttentionLoops &loops) {
  return AttentionBuilder(builder, loc, info, loops).build();
}
