//===- LoopCollapse.cpp - Collapse loops that are contiguous --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// MLIR's collapse of linalg operations requires operands that all loops index.
// Here rows and columns may be broadcast, as in a softmax.
//
//===----------------------------------------------------------------------===//

#include "LoopCollapse.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {
/// Decides which loops of an operation become one.
class LoopCollapse {
public:
  explicit LoopCollapse(linalg::LinalgOp op) : op(op) {}

  /// Plans the collapse. Returns false if there is nothing to collapse.
  bool plan();
  linalg::LinalgOp apply(RewriterBase &rewriter);

private:
  bool isUnit(unsigned loop) { return op.getStaticLoopRanges()[loop] == 1; }
  bool isMemRef(OpOperand &operand) {
    return isa<MemRefType>(operand.get().getType());
  }
  bool isReadable(OpOperand &operand);
  std::optional<unsigned> getLoop(OpOperand &operand, unsigned dim);
  std::optional<unsigned> findDim(OpOperand &operand, unsigned loop);
  bool areNeighbors(OpOperand &operand, unsigned loop, unsigned next);
  SmallVector<ReassociationIndices> getGroups(OpOperand &operand);
  Value getView(RewriterBase &rewriter, OpOperand &operand);
  AffineMap getMap(OpOperand &operand);

  linalg::LinalgOp op;
  /// The new loop of each loop; none for loops of size 1.
  SmallVector<std::optional<unsigned>> target;
  SmallVector<utils::IteratorType> kinds;
};
} // namespace

/// Whether each dimension of `operand` is indexed by one loop, or by a
/// constant.
bool LoopCollapse::isReadable(OpOperand &operand) {
  if (!isMemRef(operand))
    return true;
  auto type = cast<MemRefType>(operand.get().getType());
  llvm::SmallBitVector seen(op.getNumLoops());
  for (auto [dim, expr] :
       llvm::enumerate(op.getMatchingIndexingMap(&operand).getResults())) {
    if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
      if (constant.getValue() != 0 || type.getDimSize(dim) != 1)
        return false;
      continue;
    }
    auto loop = dyn_cast<AffineDimExpr>(expr);
    if (!loop || seen.test(loop.getPosition()))
      return false;
    seen.set(loop.getPosition());
  }
  return true;
}

/// The loop that indexes `dim`; none if there is none or its size is 1.
std::optional<unsigned> LoopCollapse::getLoop(OpOperand &operand,
                                              unsigned dim) {
  AffineExpr expr = op.getMatchingIndexingMap(&operand).getResult(dim);
  auto loop = dyn_cast<AffineDimExpr>(expr);
  if (!loop || isUnit(loop.getPosition()))
    return std::nullopt;
  return loop.getPosition();
}

std::optional<unsigned> LoopCollapse::findDim(OpOperand &operand,
                                              unsigned loop) {
  unsigned rank = op.getMatchingIndexingMap(&operand).getNumResults();
  for (unsigned dim : llvm::seq(rank))
    if (getLoop(operand, dim) == loop)
      return dim;
  return std::nullopt;
}

/// Whether `operand` can be accessed with one loop instead of the two.
bool LoopCollapse::areNeighbors(OpOperand &operand, unsigned loop,
                                unsigned next) {
  if (!isMemRef(operand))
    return true;
  std::optional<unsigned> first = findDim(operand, loop),
                          last = findDim(operand, next);
  if (!first || !last)
    return !first && !last;
  if (*first >= *last)
    return false;
  for (unsigned dim : llvm::seq(*first + 1, *last))
    if (getLoop(operand, dim))
      return false;
  // Check only these two dimensions and those between them.
  auto type = cast<MemRefType>(operand.get().getType());
  SmallVector<ReassociationIndices> groups;
  for (unsigned dim : llvm::seq<unsigned>(type.getRank())) {
    if (dim <= *first || dim > *last)
      groups.emplace_back();
    groups.back().push_back(dim);
  }
  return memref::CollapseShapeOp::isGuaranteedCollapsible(type, groups);
}

/// The groups of dimensions of `operand` that become the dimensions of its
/// view.
SmallVector<ReassociationIndices> LoopCollapse::getGroups(OpOperand &operand) {
  SmallVector<ReassociationIndices> groups;
  std::optional<unsigned> last;
  ReassociationIndices leading;
  unsigned rank = op.getMatchingIndexingMap(&operand).getNumResults();
  for (unsigned dim : llvm::seq(rank)) {
    std::optional<unsigned> loop = getLoop(operand, dim);
    if (loop && (!last || target[*last] != target[*loop])) {
      groups.push_back(std::exchange(leading, {}));
      last = loop;
    }
    (groups.empty() ? leading : groups.back()).push_back(dim);
  }
  return groups;
}

bool LoopCollapse::plan() {
  auto all = llvm::make_pointer_range(op->getOpOperands());
  if (op.hasIndexSemantics() ||
      op.getBlock()->getNumArguments() != op->getNumOperands() ||
      !llvm::all_of(all, [&](OpOperand *each) { return isReadable(*each); }))
    return false;
  SmallVector<utils::IteratorType> old = op.getIteratorTypesArray();
  std::optional<unsigned> last;
  for (unsigned loop : llvm::seq(op.getNumLoops())) {
    target.emplace_back();
    if (isUnit(loop))
      continue;
    bool joins = last && old[*last] == utils::IteratorType::parallel &&
                 old[loop] == utils::IteratorType::parallel &&
                 llvm::all_of(all, [&](OpOperand *each) {
                   return areNeighbors(*each, *last, loop);
                 });
    if (!joins)
      kinds.push_back(old[loop]);
    target.back() = kinds.size() - 1;
    last = loop;
  }
  if (kinds.empty() || kinds.size() == old.size())
    return false;
  return llvm::all_of(all, [&](OpOperand *each) {
    return !isMemRef(*each) ||
           memref::CollapseShapeOp::isGuaranteedCollapsible(
               cast<MemRefType>(each->get().getType()), getGroups(*each));
  });
}

Value LoopCollapse::getView(RewriterBase &rewriter, OpOperand &operand) {
  if (!isMemRef(operand))
    return operand.get();
  SmallVector<ReassociationIndices> groups = getGroups(operand);
  auto type = cast<MemRefType>(operand.get().getType());
  if (groups.size() == static_cast<size_t>(type.getRank()))
    return operand.get();
  return memref::CollapseShapeOp::create(rewriter, op.getLoc(), operand.get(),
                                         groups);
}

AffineMap LoopCollapse::getMap(OpOperand &operand) {
  SmallVector<AffineExpr> exprs;
  if (isMemRef(operand))
    for (const ReassociationIndices &group : getGroups(operand))
      for (int64_t dim : group)
        if (std::optional<unsigned> loop = getLoop(operand, dim)) {
          exprs.push_back(getAffineDimExpr(*target[*loop], op.getContext()));
          break;
        }
  return AffineMap::get(kinds.size(), 0, exprs, op.getContext());
}

linalg::LinalgOp LoopCollapse::apply(RewriterBase &rewriter) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  SmallVector<Value> inputs, outputs;
  SmallVector<AffineMap> maps;
  for (OpOperand &operand : op->getOpOperands()) {
    (op.isDpsInput(&operand) ? inputs : outputs)
        .push_back(getView(rewriter, operand));
    maps.push_back(getMap(operand));
  }
  auto generic = linalg::GenericOp::create(rewriter, op.getLoc(), TypeRange(),
                                           inputs, outputs, maps, kinds);
  rewriter.cloneRegionBefore(op->getRegion(0), generic.getRegion(),
                             generic.getRegion().begin());
  rewriter.eraseOp(op);
  return generic;
}

linalg::LinalgOp fp8::collapseLoops(RewriterBase &rewriter,
                                    linalg::LinalgOp op) {
  LoopCollapse collapse(op);
  return collapse.plan() ? collapse.apply(rewriter) : op;
}
