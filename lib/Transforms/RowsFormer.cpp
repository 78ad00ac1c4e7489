//===- RowsFormer.cpp - Chains of row operations --------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Follows a chain from its sink, and decides whether it becomes an fp8.rows.
//
//===----------------------------------------------------------------------===//

#include "RowsFormer.h"
#include "fp8/IR/RowsOp.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// The end of a chain
//===----------------------------------------------------------------------===//

/// Emits a missed remark about rows for which there is no kernel.
LogicalResult RowsFormer::refuse(const std::string &why) {
  if (joinHeads || !sink->getContext()->getRemarkEngine())
    return failure();
  auto function = sink->getParentOfType<FunctionOpInterface>();
  auto remark = remark::missed(
      sink->getLoc(), remark::RemarkOpts::name("rows-not-formed")
                          .category("fp8")
                          .function(function ? function.getName() : ""));
  remark << remark::metric("Reason", why)
         << remark::metric("Op", sink->getName().getStringRef());
  return failure();
}

/// Whether a reshape joins several dimensions of rows whose size is not 1.
/// Other reshapes are not undone, so the rows do not have their dimensions of
/// size 1.
static bool joinsRows(tensor::CollapseShapeOp collapse) {
  ArrayRef<int64_t> shape = collapse.getSrcType().getShape();
  auto groups = collapse.getReassociationIndices();
  return groups.back().size() == 1 &&
         llvm::any_of(groups, [&](ArrayRef<int64_t> group) {
           return llvm::count_if(
                      group, [&](int64_t dim) { return shape[dim] != 1; }) > 1;
         });
}

/// Sets `source`, and `domain` to its sizes. If the sink quantizes a tensor
/// whose leading dimensions were joined by a reshape, this is the tensor before
/// the reshape.
LogicalResult RowsFormer::findDomain() {
  source = sink->getNumResults() == 0 ? Value() : sink->getResult(0);
  if (isa<DynamicQuantizeOp, QuantizeOp>(sink)) {
    if (!source)
      return failure();
    source = sink->getOperand(0);
    auto collapse = source.getDefiningOp<tensor::CollapseShapeOp>();
    if (collapse && joinsRows(collapse)) {
      groups = collapse.getReassociationIndices();
      source = collapse.getSrc();
    }
  }
  auto type = source ? dyn_cast<RankedTensorType>(source.getType())
                     : RankedTensorType();
  if (!type || type.getRank() == 0)
    return failure();
  domain.assign(type.getShape().begin(), type.getShape().end());
  access = AffineMap::getMultiDimIdentityMap(domain.size(), sink->getContext());
  return joinHeads ? joinLastDims() : success();
}

LogicalResult RowsFormer::joinLastDims() {
  if (domain.size() < 2 || !groups.empty() ||
      !isa<linalg::GenericOp, DynamicQuantizeOp>(sink))
    return failure();
  int64_t columns = domain.pop_back_val(), heads = domain.back();
  if (ShapedType::isDynamic(columns) || ShapedType::isDynamic(heads) ||
      columns == 1 || heads == 1)
    return failure();
  domain.back() = heads * columns;
  MLIRContext *context = sink->getContext();
  SmallVector<AffineExpr> exprs;
  for (unsigned dim = 0; dim + 1 < domain.size(); ++dim)
    exprs.push_back(getAffineDimExpr(dim, context));
  AffineExpr column = getAffineDimExpr(domain.size() - 1, context);
  exprs.push_back(column.floorDiv(columns));
  exprs.push_back(column % columns);
  access = AffineMap::get(domain.size(), 0, exprs, context);
  return success();
}

/// Chips have instructions that convert to all formats except these.
static bool isConvertible(Value codes) {
  return !isa<Float8E4M3FNUZType, Float8E5M2FNUZType>(
      getElementTypeOrSelf(codes));
}

LogicalResult RowsFormer::buildQuantize(DynamicQuantizeOp op) {
  ArrayRef<int64_t> block = op.getBlockShape();
  if (llvm::any_of(block.drop_back(), [](int64_t size) { return size != 1; }))
    return failure();
  if (!isConvertible(op.getQuantized()))
    return failure();
  // If heads are joined, each head is a group with a scale.
  group = block.back();
  if (joinHeads) {
    int64_t columns = cast<ShapedType>(source.getType()).getShape().back();
    if ((group != -1 && group != columns) || !op.getScaleOrder().empty() ||
        !op.getInit().getDefiningOp<tensor::EmptyOp>() ||
        !op.getScaleInit().getDefiningOp<tensor::EmptyOp>())
      return failure();
    group = columns;
  }
  Value element = body->getElement(source, access);
  if (!element || isa<BlockArgument>(element))
    return failure();
  auto quantize = RowQuantizeOp::create(
      body->getBuilder(), op.getLoc(),
      getElementTypeOrSelf(op.getQuantized().getType()),
      getElementTypeOrSelf(op.getScale().getType()), element, group,
      op.getScaleRounding(), op.getAmaxFloor(), op.getDivision(),
      op.getOverflow());
  MLIRContext *context = op.getContext();
  AffineMap identity = body->getIdentity();
  results.push_back({op.getQuantized(), op.getInit(), quantize.getQuantized(),
                     identity, groups, getJoinedHeads()});
  if (joinHeads) {
    SmallVector<AffineExpr> exprs(access.getResults().drop_back());
    results.push_back({op.getScale(),
                       op.getScaleInit(),
                       quantize.getScale(),
                       AffineMap::get(domain.size(), 0, exprs, context),
                       {},
                       getJoinedHeads()});
    return success();
  }
  // The scale has one dimension for each dimension of the input, but in the
  // order `getScaleOrder`.
  SmallVector<ReassociationIndices> inputGroups = groups;
  if (inputGroups.empty())
    for (unsigned i = 0; i < domain.size(); ++i)
      inputGroups.push_back({i});
  SmallVector<int64_t> order(op.getScaleOrder());
  if (order.empty())
    order = llvm::to_vector(llvm::seq<int64_t>(0, block.size()));
  SmallVector<AffineExpr> exprs;
  SmallVector<ReassociationIndices> scaleGroups;
  for (int64_t dim : order) {
    ReassociationIndices &indices = scaleGroups.emplace_back();
    for (int64_t from : inputGroups[dim]) {
      indices.push_back(exprs.size());
      AffineExpr expr = getAffineDimExpr(from, context);
      if (from + 1 == static_cast<int64_t>(domain.size()))
        expr = group == -1 ? getAffineConstantExpr(0, context)
                           : expr.floorDiv(group);
      exprs.push_back(expr);
    }
  }
  if (groups.empty())
    scaleGroups.clear();
  results.push_back({op.getScale(), op.getScaleInit(), quantize.getScale(),
                     AffineMap::get(domain.size(), 0, exprs, context),
                     scaleGroups});
  return success();
}

/// Takes a quantization with one given scale for the whole tensor. A kernel
/// reads it for each row.
LogicalResult RowsFormer::buildEncode(QuantizeOp op) {
  auto scaleType = cast<ShapedType>(op.getScale().getType());
  Type scale = scaleType.getElementType();
  if (llvm::any_of(scaleType.getShape(), [](int64_t d) { return d != 1; }) ||
      !(scale.isF32() || scale.isBF16()) || !isConvertible(op.getInit()))
    return failure();
  Value element = body->getElement(source, body->getIdentity());
  if (!element || isa<BlockArgument>(element))
    return failure();
  MLIRContext *context = op.getContext();
  SmallVector<AffineExpr> first(scaleType.getRank(),
                                getAffineConstantExpr(0, context));
  Value given = body->getElement(
      op.getScale(), AffineMap::get(domain.size(), 0, first, context));
  if (!given)
    return failure();
  group = givenScaleGroup;
  auto encode = RowEncodeOp::create(body->getBuilder(), op.getLoc(),
                                    getElementTypeOrSelf(op.getInit()), element,
                                    given, op.getDivision(), op.getOverflow());
  results.push_back({op->getResult(0), op.getInit(), encode.getQuantized(),
                     body->getIdentity(), groups});
  return success();
}

LogicalResult RowsFormer::buildElementwise(linalg::GenericOp op) {
  if (op->getNumResults() != 1 || op.getNumReductionLoops() != 0 ||
      !op.getMatchingIndexingMap(op.getDpsInitOperand(0)).isIdentity())
    return failure();
  // If heads are joined, the rows get a new destination. That of the sink must
  // be empty.
  if (joinHeads && !op.getDpsInits()[0].getDefiningOp<tensor::EmptyOp>())
    return failure();
  Value element = body->getElement(source, access);
  if (!element || !body->absorbed.contains(op))
    return failure();
  results.push_back({op->getResult(0),
                     op.getDpsInits()[0],
                     element,
                     body->getIdentity(),
                     {},
                     getJoinedHeads()});
  return success();
}

//===----------------------------------------------------------------------===//
// The position and the other results of the rows
//===----------------------------------------------------------------------===//

/// Whether an input with this map has elements that differ from row to row and
/// column to column. Such elements stay in registers.
bool RowsFormer::isHeld(AffineMap map) {
  AffineExpr column =
      getAffineDimExpr(domain.size() - 1, rewriter.getContext());
  if (!map.getResultPosition(column))
    return false;
  for (unsigned dim = 0; dim + 1 < domain.size(); ++dim)
    if (domain[dim] != 1 && map.isFunctionOfDim(dim))
      return true;
  return false;
}

RowsExtent RowsFormer::getExtent() {
  RowsExtent extent;
  extent.columns = ShapedType::isDynamic(domain.back()) ? -1 : domain.back();
  extent.group = group;
  for (const RowsBody::Input &input : body->inputs)
    if (isHeld(input.map))
      extent.heldBits +=
          getElementTypeOrSelf(input.tensor).getIntOrFloatBitWidth();
  body->getRegion().walk([&](RowReduceOp) { extent.reducesRows = true; });
  return extent;
}

/// The last operation of the block that computes an operand of the rows. Null
/// if there is none, as when all operands are arguments.
Operation *RowsFormer::findPosition() {
  Operation *last = nullptr;
  auto visit = [&](Value value) {
    Operation *op = value.getDefiningOp();
    if (op && op->getBlock() == sink->getBlock() &&
        (!last || last->isBeforeInBlock(op)))
      last = op;
  };
  for (const RowsBody::Input &input : body->inputs)
    visit(input.tensor);
  for (const RowsResult &result : results)
    visit(result.init);
  body->getRegion().walk([&](Operation *op) {
    for (Value operand : op->getOperands())
      if (operand.getParentRegion() != &body->getRegion())
        visit(operand);
  });
  return last;
}

/// Whether `op` becomes unused when the rows replace the chain.
bool RowsFormer::isOfChain(Operation *op) {
  if (op == sink || body->absorbed.contains(op))
    return true;
  return isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp,
             tensor::ExtractSliceOp, tensor::InsertSliceOp>(op) &&
         llvm::all_of(op->getUsers(),
                      [&](Operation *user) { return isOfChain(user); });
}

/// Whether all users of `result` outside of the chain come after `position`, or
/// after the beginning of the block if it is null.
bool RowsFormer::canReplace(Value result, Operation *position) {
  return llvm::all_of(result.getUsers(), [&](Operation *user) {
    Operation *top = sink->getBlock()->findAncestorOpInBlock(*user);
    return isOfChain(user) ||
           (top && (!position || position->isBeforeInBlock(top)));
  });
}

/// The dimensions of `shape` that form each dimension of the rows, if `shape`
/// differs from the rows only by dimensions of size 1. Empty if it does not
/// differ, and none if other dimensions differ.
std::optional<SmallVector<ReassociationIndices>>
RowsFormer::getJoinedUnits(ArrayRef<int64_t> shape) const {
  SmallVector<ReassociationIndices> joined;
  if (shape == ArrayRef(domain))
    return joined;
  int64_t dim = 0, rank = shape.size();
  for (int64_t size : domain) {
    ReassociationIndices &group = joined.emplace_back();
    while (dim < rank && shape[dim] == 1 && size != 1)
      group.push_back(dim++);
    if (dim == rank || shape[dim] != size)
      return std::nullopt;
    group.push_back(dim++);
  }
  if (dim != rank)
    return std::nullopt;
  return joined;
}

/// Adds a result for each value of the chain that operations outside of the
/// chain read.
void RowsFormer::addOtherResults() {
  for (auto [result, element] : body->elementOfResult) {
    auto op = cast<linalg::GenericOp>(result.getDefiningOp());
    bool isRead = llvm::any_of(result.getUsers(), [&](Operation *user) {
      return !isOfChain(user) && !isOpTriviallyDead(user);
    });
    auto type = cast<RankedTensorType>(result.getType());
    std::optional<SmallVector<ReassociationIndices>> joined =
        getJoinedUnits(type.getShape());
    if (op == sink || !isRead || op->getNumResults() != 1 || !joined ||
        type.getElementType() != getElementTypeOrSelf(source))
      continue;
    Value init = op.getDpsInits()[0];
    if (!joined->empty() && !init.getDefiningOp<tensor::EmptyOp>())
      continue;
    results.push_back(
        {result, init, element, body->getIdentity(), {}, *joined});
    if (!canReplace(result, findPosition()))
      results.pop_back();
  }
}

//===----------------------------------------------------------------------===//
// The decision
//===----------------------------------------------------------------------===//

/// Whether the rows have a reduction, read other columns, or end in a
/// quantization. Otherwise elementwise kernels are as fast. Heads are joined
/// only if the rows have a reduction and one of the other two, as in a norm of
/// all heads before a rotary embedding, or before a quantization of each head.
bool RowsFormer::isWorthwhile() {
  bool reduces = getExtent().reducesRows, exchanges = false;
  body->getRegion().walk([&](RowPartnerOp) { exchanges = true; });
  if (joinHeads)
    return reduces && (exchanges || group != 0);
  return reduces || exchanges || joinsElementwise(getExtent());
}

LogicalResult RowsFormer::form() {
  if (failed(findDomain()))
    return failure();
  body.emplace(sink->getContext(), sink->getLoc(), sink->getBlock(), domain);
  LogicalResult built = failure();
  if (auto quantize = dyn_cast<DynamicQuantizeOp>(sink))
    built = buildQuantize(quantize);
  else if (auto encode = dyn_cast<QuantizeOp>(sink))
    built = buildEncode(encode);
  else if (auto generic = dyn_cast<linalg::GenericOp>(sink))
    built = buildElementwise(generic);
  if (failed(built))
    return failure();
  body->prune(llvm::map_to_vector(
      results, [](const RowsResult &result) { return result.element; }));
  if (!isWorthwhile())
    return failure();
  std::string why = explainUnsupportedRows(getExtent());
  if (!why.empty())
    return refuse(why);
  addOtherResults();
  create(findPosition());
  return success();
}
