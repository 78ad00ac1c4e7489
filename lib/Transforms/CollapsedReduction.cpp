//===- CollapsedReduction.cpp - One contracted dimension ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Makes one contracted dimension of several, so that groups along K are as
// long as a recipe says. Operands are reshaped, or, where it is a parameter,
// one of them is transposed: that is done once, when the program is compiled.
//
//===----------------------------------------------------------------------===//

#include "MatmulForms.h"
#include "fp8/Analysis/OperandSource.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"

using namespace mlir;
using namespace mlir::fp8;

static bool hasOnlyLoops(linalg::LinalgOp op) {
  return llvm::all_of(op.getIndexingMapsArray(), [](AffineMap map) {
    return map.isProjectedPermutation();
  });
}

/// The contracted loops in the order of `operand`.
static SmallVector<unsigned> getOrder(linalg::LinalgOp op, OpOperand *operand) {
  SmallVector<unsigned> order;
  for (AffineExpr expr : op.getMatchingIndexingMap(operand).getResults()) {
    unsigned loop = cast<AffineDimExpr>(expr).getPosition();
    if (op.getIteratorTypesArray()[loop] == utils::IteratorType::reduction)
      order.push_back(loop);
  }
  return order;
}

/// The order in which both operands can be collapsed: that of the one which
/// stays as it is.
static SmallVector<unsigned> chooseOrder(linalg::LinalgOp op) {
  OpOperand *a = op.getDpsInputOperand(0), *b = op.getDpsInputOperand(1);
  for (auto [fixed, other] : {std::pair(a, b), std::pair(b, a)}) {
    SmallVector<unsigned> order = getOrder(op, fixed);
    Origin origin = getOrigin(other->get());
    bool isMovable = origin.isParameter && !origin.isGathered;
    if (order.size() == op.getNumReductionLoops() &&
        getOrder(op, other).size() == order.size() &&
        isRun(op.getMatchingIndexingMap(fixed), order) &&
        (isRun(op.getMatchingIndexingMap(other), order) || isMovable))
      return order;
  }
  return {};
}

/// Whether there are steps of `loops`, and int64 counts them.
static bool isCountable(linalg::LinalgOp op, ArrayRef<unsigned> loops) {
  int64_t product = 1;
  bool overflows = false;
  for (unsigned loop : loops)
    if (int64_t size = op.getStaticLoopRanges()[loop];
        ShapedType::isStatic(size))
      overflows |= size == 0 || llvm::MulOverflow(product, size, product);
  return !overflows;
}

Operation *fp8::createCollapsedReduction(RewriterBase &rewriter,
                                         linalg::LinalgOp op) {
  if (op.getNumReductionLoops() < 2 || op.getNumDpsInputs() != 2 ||
      op.getNumDpsInits() != 1 || op.hasIndexSemantics() || !hasOnlyLoops(op))
    return nullptr;
  SmallVector<unsigned> order = chooseOrder(op);
  if (order.empty() || !isCountable(op, order))
    return nullptr;
  SmallVector<IndexedTensor> inputs;
  for (OpOperand *input : op.getDpsInputOperands()) {
    IndexedTensor tensor{input->get(), op.getMatchingIndexingMap(input)};
    if (!isRun(tensor.map, order))
      tensor = moveLast(rewriter, op.getLoc(), tensor, order);
    inputs.push_back(tensor);
  }
  linalg::GenericOp aligned = createContraction(rewriter, op, inputs, {});
  ReassociationIndices folded(order.begin(), order.end());
  FailureOr<linalg::CollapseResult> result =
      linalg::collapseOpIterationDims(aligned, {folded}, rewriter);
  if (failed(result))
    return aligned;
  Operation *collapsed = result->collapsedOp;
  copyAttributes(op, collapsed);
  rewriter.eraseOp(aligned);
  return collapsed;
}
