//===- ParamUses.cpp - The uses of a parameter ----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Follows an argument to its quantizations, and makes them use FP8 arguments.
//
//===----------------------------------------------------------------------===//

#include "ParamUses.h"
#include "EraseDead.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/Fp8Types.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

bool ParamSpec::operator==(const ParamSpec &other) const {
  return format == other.format && scaleType == other.scaleType &&
         block == other.block && scaleRounding == other.scaleRounding &&
         amaxFloor == other.amaxFloor && division == other.division &&
         overflow == other.overflow;
}

//===----------------------------------------------------------------------===//
// Blocks through views
//===----------------------------------------------------------------------===//

/// The shapes of the argument and of the result of each view.
static SmallVector<SmallVector<int64_t>> getShapes(const StridedView &view) {
  SmallVector<SmallVector<int64_t>> shapes;
  shapes.push_back(
      llvm::to_vector(cast<RankedTensorType>(view.root.getType()).getShape()));
  std::string reason;
  for (Operation *op : view.chain)
    shapes.push_back(getStridedView(op->getResult(0), reason)->shape);
  return shapes;
}

/// The block shape of the operand of an expand_shape or collapse_shape.
static std::optional<SmallVector<int64_t>>
getReshapedBlock(ArrayRef<ReassociationIndices> groups, bool isExpand,
                 ArrayRef<int64_t> splitShape, ArrayRef<int64_t> block) {
  SmallVector<int64_t> result(isExpand ? groups.size() : splitShape.size(),
                              wholeDim);
  for (auto [dim, group] : llvm::enumerate(groups)) {
    SmallVector<int64_t> sizes, entries;
    for (int64_t part : group)
      sizes.push_back(splitShape[part]);
    if (isExpand) {
      for (int64_t part : group)
        entries.push_back(block[part]);
      std::optional<int64_t> joined = joinBlocks(sizes, entries);
      if (!joined)
        return std::nullopt;
      result[dim] = *joined;
      continue;
    }
    std::optional<SmallVector<int64_t>> split = splitBlock(sizes, block[dim]);
    if (!split)
      return std::nullopt;
    for (auto [part, entry] : llvm::zip_equal(group, *split))
      result[part] = entry;
  }
  return result;
}

/// The block shape of the operand of the view `op`, given that of the result.
static std::optional<SmallVector<int64_t>>
getOperandBlock(Operation *op, ArrayRef<int64_t> operandShape,
                ArrayRef<int64_t> resultShape, ArrayRef<int64_t> block) {
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return getReshapedBlock(expand.getReassociationIndices(), true, resultShape,
                            block);
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
    return getReshapedBlock(collapse.getReassociationIndices(), false,
                            operandShape, block);
  SmallVector<int64_t> result = llvm::to_vector(block);
  if (std::optional<SmallVector<int64_t>> permutation =
          getTransposePermutation(op))
    for (auto [from, to] : llvm::zip_equal(block, *permutation))
      result[to] = from;
  return result;
}

/// Fills `use.blocks` from the block shape of the quantized value.
static bool traceBlocks(ParamUse &use, ArrayRef<int64_t> block) {
  SmallVector<SmallVector<int64_t>> shapes = getShapes(use.view);
  use.blocks.push_back(llvm::to_vector(block));
  for (unsigned i = use.view.chain.size(); i-- > 0;) {
    std::optional<SmallVector<int64_t>> previous = getOperandBlock(
        use.view.chain[i], shapes[i], shapes[i + 1], use.blocks.back());
    if (!previous)
      return false;
    use.blocks.push_back(std::move(*previous));
  }
  std::reverse(use.blocks.begin(), use.blocks.end());
  return true;
}

/// Whether both block shapes divide `shape` into the same blocks.
static bool makeSameBlocks(ArrayRef<int64_t> shape, ArrayRef<int64_t> lhs,
                           ArrayRef<int64_t> rhs) {
  auto getSize = [](int64_t dim, int64_t block) {
    return block == wholeDim ? dim : std::min(dim, block);
  };
  for (auto [dim, left, right] : llvm::zip_equal(shape, lhs, rhs))
    if (getSize(dim, left) != getSize(dim, right))
      return false;
  return true;
}

//===----------------------------------------------------------------------===//
// Uses
//===----------------------------------------------------------------------===//

/// Whether `op` quantizes its first operand without other operands.
static bool quantizes(Operation *op) {
  if (auto cast = dyn_cast<CastOp>(op))
    return getFormat(getElementTypeOrSelf(cast.getType())) &&
           getFloatKind(getElementTypeOrSelf(cast.getInput().getType()));
  auto quantize = dyn_cast<DynamicQuantizeOp>(op);
  return quantize && op->getNumResults() != 0 &&
         quantize.getScaleOrder().empty();
}

/// Collects the quantizations at the ends of all chains of views that start at
/// `value`. Returns an operation that is not a quantization, or null.
static Operation *collectEnds(Value value, SmallVectorImpl<Operation *> &ends) {
  SmallVector<Value> worklist = {value};
  while (!worklist.empty()) {
    for (OpOperand &operand : worklist.pop_back_val().getUses()) {
      Operation *op = operand.getOwner();
      if (isView(op) && operand.getOperandNumber() == 0)
        worklist.push_back(op->getResult(0));
      else if (operand.getOperandNumber() == 0 && quantizes(op))
        ends.push_back(op);
      else
        return op;
    }
  }
  return nullptr;
}

/// The policies of `op`, and its block shape on the quantized value.
static ParamSpec getSpec(Operation *op) {
  ParamSpec spec;
  if (auto cast = dyn_cast<CastOp>(op)) {
    spec.format = getElementTypeOrSelf(cast.getType());
    spec.overflow = cast.getOverflow();
    return spec;
  }
  auto quantize = mlir::cast<DynamicQuantizeOp>(op);
  spec.format = getElementTypeOrSelf(quantize.getInit().getType());
  spec.scaleType = getElementTypeOrSelf(quantize.getScaleInit().getType());
  spec.block = llvm::to_vector(quantize.getBlockShape());
  spec.scaleRounding = quantize.getScaleRounding();
  spec.amaxFloor = quantize.getAmaxFloor().convertToFloat();
  spec.division = quantize.getDivision();
  spec.overflow = quantize.getOverflow();
  return spec;
}

/// Adds `op` to the uses of the parameter. Returns false if it cannot quantize
/// the argument itself.
static bool addUse(Operation *op, ParamUses &uses) {
  std::string reason;
  std::optional<StridedView> view = getStridedView(op->getOperand(0), reason);
  if (!view) {
    uses.code = "dynamic-shape";
    uses.message = reason;
    uses.suggestion = "give the parameter and its reshapes static shapes";
    return false;
  }
  ParamSpec spec = getSpec(op);
  ParamUse use{op, std::move(*view), {}};
  if (spec.scaleType) {
    if (!traceBlocks(use, spec.block)) {
      uses.code = "scattered-blocks";
      uses.message =
          "blocks " + printBlockShape(spec.block) +
          " of the reshaped parameter are not blocks of the parameter";
      uses.suggestion = "choose blocks that do not cross the reshape";
      return false;
    }
    spec.block = use.blocks.front();
    ArrayRef<int64_t> shape =
        cast<RankedTensorType>(use.view.root.getType()).getShape();
    if (uses.spec && uses.spec->scaleType &&
        makeSameBlocks(shape, spec.block, uses.spec->block))
      spec.block = uses.spec->block;
  }
  if (uses.spec && !(*uses.spec == spec)) {
    uses.code = "different-recipes";
    uses.message = "its uses quantize it in different ways";
    uses.suggestion = "give all matmuls on this parameter one recipe";
    return false;
  }
  uses.spec = std::move(spec);
  uses.uses.push_back(std::move(use));
  return true;
}

ParamUses fp8::getParamUses(BlockArgument argument) {
  ParamUses uses;
  SmallVector<Operation *> ends;
  Operation *other = collectEnds(argument, ends);
  if (ends.empty()) {
    uses.code = "not-quantized";
    uses.message = "nothing quantizes it";
    uses.suggestion = "run --fp8-quantize-matmul first";
    return uses;
  }
  if (other) {
    uses.code = "other-use";
    uses.message =
        "'" + other->getName().getStringRef().str() + "' reads it as well";
    uses.suggestion = "pass what it reads as a parameter of its own";
    return uses;
  }
  for (Operation *op : ends)
    if (!addUse(op, uses)) {
      uses.spec.reset();
      return uses;
    }
  return uses;
}

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

/// The dimension of the operand of `use.op` that is the last dimension of the
/// parameter. None if a view divides it, or joins it with another one.
static std::optional<unsigned> traceLastDim(const ParamUse &use) {
  unsigned dim = cast<RankedTensorType>(use.view.root.getType()).getRank() - 1;
  for (Operation *op : use.view.chain) {
    if (std::optional<SmallVector<int64_t>> permutation =
            getTransposePermutation(op)) {
      dim = llvm::find(*permutation, dim) - permutation->begin();
    } else if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
      ReassociationIndices parts = expand.getReassociationIndices()[dim];
      if (parts.size() != 1)
        return std::nullopt;
      dim = parts.front();
    } else if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
      auto groups = collapse.getReassociationIndices();
      auto group = llvm::find_if(groups, [&](ReassociationIndicesRef parts) {
        return llvm::is_contained(parts, dim);
      });
      if (group->size() != 1)
        return std::nullopt;
      dim = group - groups.begin();
    }
  }
  return dim;
}

/// Whether a matmul that reads `data` adds products along dimension `dim`.
static bool addsAlong(ScaledMatmulOp op, Value data, unsigned dim) {
  ArrayRef<AffineExpr> kept = op.getMapInit().getResults();
  for (auto [operand, map] :
       {std::pair(op.getA(), op.getMapA()), std::pair(op.getB(), op.getMapB())})
    if (operand == data && llvm::is_contained(kept, map.getResult(dim)))
      return false;
  return true;
}

bool fp8::readsWholeRows(const ParamUses &uses) {
  return llvm::all_of(uses.uses, [](const ParamUse &use) {
    std::optional<unsigned> dim = traceLastDim(use);
    Value data = use.op->getResult(0);
    auto isRead = [&](Operation *user) {
      auto matmul = dyn_cast<ScaledMatmulOp>(user);
      return matmul ? addsAlong(matmul, data, *dim) : isa<DequantizeOp>(user);
    };
    return dim && !data.use_empty() && llvm::all_of(data.getUsers(), isRead);
  });
}

//===----------------------------------------------------------------------===//
// Replacing uses
//===----------------------------------------------------------------------===//

/// Creates the view `op` of `source`, which has another element type, or is the
/// scale of its operand. `shape` is that of the result.
static Value createView(OpBuilder &builder, Operation *op, Value source,
                        ArrayRef<int64_t> shape) {
  Location loc = op->getLoc();
  Type elementType = getElementTypeOrSelf(source.getType());
  auto type = RankedTensorType::get(shape, elementType);
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return tensor::ExpandShapeOp::create(builder, loc, type, source,
                                         expand.getReassociationIndices());
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
    return tensor::CollapseShapeOp::create(builder, loc, type, source,
                                           collapse.getReassociationIndices());
  std::optional<SmallVector<int64_t>> permutation = getTransposePermutation(op);
  if (!permutation)
    return source;
  Value init = tensor::EmptyOp::create(builder, loc, shape, elementType);
  return linalg::TransposeOp::create(builder, loc, source, init, *permutation)
      .getResult()[0];
}

static Value castTo(OpBuilder &builder, Location loc, Value value, Type type) {
  if (value.getType() == type)
    return value;
  return tensor::CastOp::create(builder, loc, type, value);
}

void fp8::rewireParamUse(RewriterBase &rewriter, const ParamUse &use,
                         Value data, Value scale) {
  rewriter.setInsertionPoint(use.op);
  SmallVector<SmallVector<int64_t>> shapes = getShapes(use.view);
  for (auto [index, op] : llvm::enumerate(use.view.chain)) {
    data = createView(rewriter, op, data, shapes[index + 1]);
    if (scale)
      scale =
          createView(rewriter, op, scale,
                     getScaleShape(shapes[index + 1], use.blocks[index + 1]));
  }
  SmallVector<Value> values = {data};
  if (scale)
    values.push_back(scale);
  for (auto [value, type] : llvm::zip_equal(values, use.op->getResultTypes()))
    value = castTo(rewriter, use.op->getLoc(), value, type);
  SmallVector<Operation *> producers = getProducers(use.op);
  rewriter.replaceOp(use.op, values);
  eraseDeadProducers(producers);
}
