//===- AttentionView.cpp - The form of attention for its kernel -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads the maps of the operation, and joins batches until there are two.
//
//===----------------------------------------------------------------------===//

#include "AttentionView.h"
#include "../Kernels/OffsetDivisor.h"
#include "fp8/IR/ScaleMap.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include <numeric>

using namespace mlir;
using namespace mlir::fp8;

bool AttentionMemRef::isAligned(int64_t elements) const {
  auto isMultiple = [&](int64_t value) {
    return !ShapedType::isDynamic(value) && value % elements == 0;
  };
  MemRefType type = getType();
  if (!isOffsetMultiple(memref, elements))
    return false;
  SmallVector<int64_t> strides = type.getStridesAndOffset().first;
  // All strides of an identity layout but the last are multiples of the last
  // size.
  unsigned rank = type.getRank();
  if (type.getLayout().isIdentity() && columns && *columns == rank - 1 &&
      isMultiple(type.getShape().back()))
    return true;
  for (unsigned dim = 0; dim < rank; ++dim)
    if (columns != dim && type.getDimSize(dim) != 1 &&
        !isMultiple(strides[dim]))
      return false;
  return true;
}

namespace {
/// An operand with any number of batches, one for each batch of the operation.
struct Operand {
  Value memref;
  std::optional<unsigned> rows, columns;
  SmallVector<BatchIndex> batches;
  MemRefType getType() const { return cast<MemRefType>(memref.getType()); }
};
} // namespace

/// Assigns the results of `map` to rows, columns and batches.
static Operand readMap(AttentionOp op, Value memref, AffineMap map,
                       unsigned rows, unsigned columns) {
  Operand operand{memref, {}, {}, {}};
  operand.batches.resize(op.getNumBatchDims());
  for (auto [position, expr] : llvm::enumerate(map.getResults())) {
    std::optional<ScaleMapResult> result = parseScaleMapResult(expr);
    if (!result || !result->dim)
      continue;
    unsigned at = position;
    if (*result->dim == columns)
      operand.columns = at;
    else if (operand.getType().getDimSize(position) == 1)
      continue;
    else if (*result->dim == rows)
      operand.rows = at;
    else if (*result->dim < op.getNumBatchDims())
      operand.batches[*result->dim] = {{at}, result->block};
  }
  return operand;
}

//===----------------------------------------------------------------------===//
// Joining batches
//===----------------------------------------------------------------------===//

/// Whether the two dimensions together have one stride. The stride of `outer`
/// is then the size of `inner` times the stride of `inner`.
static bool isDense(MemRefType type, unsigned outer, unsigned inner) {
  auto [strides, offset] = type.getStridesAndOffset();
  int64_t size = type.getDimSize(inner);
  if (!ShapedType::isDynamic(size) && !ShapedType::isDynamic(strides[outer]) &&
      !ShapedType::isDynamic(strides[inner]))
    return strides[outer] == size * strides[inner];
  return type.getLayout().isIdentity() && inner == outer + 1;
}

/// The index of both batches as one. `size` is the size of the inner batch.
static std::optional<BatchIndex> join(MemRefType type, const BatchIndex &outer,
                                      const BatchIndex &inner, int64_t size) {
  bool isKnown = !ShapedType::isDynamic(size);
  if (!outer.isPresent() && !inner.isPresent())
    return BatchIndex();
  if (!outer.isPresent() || (inner.isPresent() && outer.divisor != 1))
    return std::nullopt;
  if (!inner.isPresent()) {
    if (!isKnown)
      return std::nullopt;
    return BatchIndex{outer.dims, outer.divisor * size};
  }
  if (inner.divisor != 1 && (!isKnown || size % inner.divisor != 0))
    return std::nullopt;
  if (!isDense(type, outer.dims.back(), inner.dims.front()))
    return std::nullopt;
  BatchIndex joint{outer.dims, inner.divisor};
  joint.dims.append(inner.dims);
  return joint;
}

/// The size of a batch in the result, if it is static.
static int64_t getSize(const Operand &init, unsigned batch) {
  int64_t size = 1;
  for (unsigned dim : init.batches[batch].dims) {
    int64_t factor = init.getType().getDimSize(dim);
    if (ShapedType::isDynamic(factor))
      return ShapedType::kDynamic;
    size *= factor;
  }
  return size;
}

/// Joins two batches in all operands, if possible. The last operand is the
/// result.
static bool joinBatches(MutableArrayRef<Operand> operands, unsigned outer,
                        unsigned inner) {
  int64_t size = getSize(operands.back(), inner);
  SmallVector<BatchIndex> joint;
  for (const Operand &operand : operands) {
    std::optional<BatchIndex> index =
        join(operand.getType(), operand.batches[outer], operand.batches[inner],
             size);
    if (!index)
      return false;
    joint.push_back(*index);
  }
  for (auto [operand, index] : llvm::zip_equal(operands, joint)) {
    operand.batches[outer] = index;
    operand.batches.erase(operand.batches.begin() + inner);
  }
  return true;
}

static bool joinAnyTwo(MutableArrayRef<Operand> operands) {
  unsigned count = operands.back().batches.size();
  for (unsigned outer = 0; outer < count; ++outer)
    for (unsigned inner = 0; inner < count; ++inner)
      if (outer != inner && joinBatches(operands, outer, inner))
        return true;
  return false;
}

/// Drops batches of size 1.
static void dropUnitBatches(MutableArrayRef<Operand> operands) {
  for (unsigned batch = operands.back().batches.size(); batch-- > 0;)
    if (!operands.back().batches[batch].isPresent())
      for (Operand &operand : operands)
        operand.batches.erase(operand.batches.begin() + batch);
}

//===----------------------------------------------------------------------===//
// The view
//===----------------------------------------------------------------------===//

/// A single batch becomes the inner one, that of heads.
static AttentionMemRef toView(const Operand &operand) {
  AttentionMemRef view{operand.memref, operand.rows, operand.columns, {}};
  size_t missing = view.batches.size() - operand.batches.size();
  llvm::copy(operand.batches, view.batches.begin() + missing);
  return view;
}

/// The size of a loop, or -1 if it is unknown.
static int64_t getLoopSize(AttentionOp op, unsigned loop) {
  AffineExpr expr = getAffineDimExpr(loop, op.getContext());
  std::pair<Value, AffineMap> operands[] = {{op.getQ(), op.getMapQ()},
                                            {op.getK(), op.getMapK()},
                                            {op.getV(), op.getMapV()},
                                            {op.getInit(), op.getMapInit()}};
  for (auto [value, map] : operands) {
    std::optional<unsigned> position = map.getResultPosition(expr);
    auto type = cast<ShapedType>(value.getType());
    if (position && !type.isDynamicDim(*position))
      return type.getDimSize(*position);
  }
  return -1;
}

/// The number of adjacent positions of the inner batch that read the same
/// keys and values, or 1 if the size of the batch is unknown.
static int64_t countSharedHeads(const AttentionView &view) {
  int64_t size = 1, shared = 0;
  for (unsigned dim : view.init.batches[1].dims) {
    int64_t factor = view.init.getType().getDimSize(dim);
    if (ShapedType::isDynamic(factor))
      return 1;
    size *= factor;
  }
  for (const AttentionMemRef &operand : {view.k, view.v})
    if (operand.batches[1].isPresent())
      shared = std::gcd(shared, operand.batches[1].divisor);
  return std::max<int64_t>(1, std::gcd(shared, size));
}

/// The number of rows or keys that share an element of a scale with this map.
/// 0 if all of a batch do.
static int64_t getBlock(const Operand &scale, AffineMap map) {
  return scale.rows ? parseScaleMapResult(map.getResult(*scale.rows))->block
                    : 0;
}

static AttentionShape getShape(AttentionOp op) {
  AttentionShape shape;
  for (unsigned loop = 0; loop < op.getNumBatchDims(); ++loop) {
    int64_t size = getLoopSize(op, loop);
    shape.batch = size < 0 || shape.batch < 0 ? -1 : shape.batch * size;
  }
  shape.rows = getLoopSize(op, op.getRowDim());
  shape.keys = getLoopSize(op, op.getKeyDim());
  shape.contracted = getLoopSize(op, op.getContractedDim());
  shape.columns = getLoopSize(op, op.getColumnDim());
  shape.causal = op.getCausal();
  shape.hasMask = static_cast<bool>(op.getMask());
  if (op.getBlockMask())
    for (AffineExpr expr : op.getMapBlockMask().getResults()) {
      ScaleMapResult result = *parseScaleMapResult(expr);
      if (result.dim == op.getRowDim())
        shape.blockRows = result.block;
      else if (result.dim == op.getKeyDim())
        shape.blockKeys = result.block;
    }
  shape.isFp8 = op.isFp8();
  shape.promotes = op.isFp8() && op.getAccumulate() == Accumulate::F32;
  return shape;
}

std::optional<AttentionView> fp8::getAttentionView(AttentionOp op,
                                                   const GpuTarget &target,
                                                   std::string &reason) {
  unsigned m = op.getRowDim(), n = op.getKeyDim();
  unsigned d = op.getContractedDim(), e = op.getColumnDim();
  SmallVector<Operand> operands = {readMap(op, op.getQ(), op.getMapQ(), m, d),
                                   readMap(op, op.getK(), op.getMapK(), n, d),
                                   readMap(op, op.getV(), op.getMapV(), n, e)};
  for (auto [index, scale, map] :
       llvm::enumerate(op.getScales(), op.getMapsOfScales()))
    operands.push_back(readMap(op, scale, map, index == 0 ? m : n, d));
  if (op.getMask())
    operands.push_back(readMap(op, op.getMask(), op.getMapMask(), m, n));
  if (op.getBlockMask())
    operands.push_back(
        readMap(op, op.getBlockMask(), op.getMapBlockMask(), m, n));
  operands.push_back(readMap(op, op.getInit(), op.getMapInit(), m, e));
  dropUnitBatches(operands);
  AttentionView view;
  while (operands.back().batches.size() > view.q.batches.size() &&
         joinAnyTwo(operands))
    ;
  view.shape = getShape(op);
  SmallVector<int64_t, 3> blocks;
  for (auto [scale, map] :
       llvm::zip(ArrayRef(operands).drop_front(3), op.getMapsOfScales()))
    blocks.push_back(getBlock(scale, map));
  if (op.isFp8()) {
    view.shape.scaleRows = blocks[0];
    view.shape.scaleKeys = std::gcd(blocks[1], blocks[2]);
  }
  reason = explainUnsupportedAttention(
      target, {view.shape.contracted, view.shape.columns,
               static_cast<int64_t>(operands.back().batches.size()), op.isFp8(),
               view.shape.scaleRows, view.shape.scaleKeys});
  if (!reason.empty())
    return std::nullopt;
  view.op = op;
  view.q = toView(operands[0]);
  view.k = toView(operands[1]);
  view.v = toView(operands[2]);
  for (auto [index, block] : llvm::enumerate(blocks))
    view.scales.push_back({toView(operands[3 + index]), block});
  if (op.getMask())
    view.mask = toView(operands[3 + blocks.size()]);
  if (op.getBlockMask())
    view.blockMask = toView(operands[4 + blocks.size()]);
  view.init = toView(operands.back());
  view.shape.sharedHeads = countSharedHeads(view);
  return view;
}

std::string fp8::suggestAttentionLimits() {
  return "heads of a known size of at most " +
         std::to_string(maxAttentionColumns) +
         " elements, and batches that are adjacent, have a kernel";
}
