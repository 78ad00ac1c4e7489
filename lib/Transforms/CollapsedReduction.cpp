//===- CollapsedReduction.cpp - One contracted dimension ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Turns several contracted dimensions into one, so that groups along K are as
// long as a recipe says. The operands are reshaped. If one of them is a
// parameter, it may also be transposed, because that is done once at compile
// time.
//
//===----------------------------------------------------------------------===//

#include "MatmulForms.h"
#include "fp8/Analysis/OperandSource.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"

using namespace mlir;
using namespace mlir::fp8;

/// The tensor from which `input` is made by moving, repeating or widening
/// elements. A quantization can then read this tensor directly. `input` itself
/// if some dimension of that tensor is not one loop.
static IndexedTensor getSource(linalg::LinalgOp op, OpOperand *input) {
  IndexedTensor direct{input->get(), op.getMatchingIndexingMap(input)};
  OperandSource source = getOperandSource(
      input->get(), {/*broadcasts=*/true, /*reshapes=*/true, /*scales=*/false});
  AffineMap map = source.map.compose(direct.map);
  bool isPlain = !source.isQuantized && !source.fakeQuantizedType &&
                 map.isProjectedPermutation();
  return isPlain ? IndexedTensor{source.value, map} : direct;
}

/// Whether some operand has the size of each loop, and the contracted loops are
/// in both inputs.
static bool isContraction(linalg::LinalgOp op, ArrayRef<IndexedTensor> inputs) {
  AffineMap result = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  return llvm::all_of(
      llvm::seq<unsigned>(0, op.getNumLoops()), [&](unsigned loop) {
        bool inA = inputs[0].map.isFunctionOfDim(loop);
        bool inB = inputs[1].map.isFunctionOfDim(loop);
        return result.isFunctionOfDim(loop) ? inA || inB : inA && inB;
      });
}

/// The contracted loops in the order of the dimensions of a tensor.
static SmallVector<unsigned> getOrder(linalg::LinalgOp op, AffineMap map) {
  SmallVector<unsigned> order;
  for (AffineExpr expr : map.getResults()) {
    unsigned loop = cast<AffineDimExpr>(expr).getPosition();
    if (op.getIteratorTypesArray()[loop] == utils::IteratorType::reduction)
      order.push_back(loop);
  }
  return order;
}

/// The order in which both operands can be collapsed. It is the order of the
/// operand that is not transposed.
static SmallVector<unsigned> chooseOrder(linalg::LinalgOp op,
                                         ArrayRef<IndexedTensor> inputs) {
  if (!isContraction(op, inputs))
    return {};
  for (unsigned fixed : {0, 1}) {
    const IndexedTensor &other = inputs[1 - fixed];
    SmallVector<unsigned> order = getOrder(op, inputs[fixed].map);
    Origin origin = getOrigin(other.value);
    bool isMovable = origin.isParameter && !origin.isGathered;
    if (order.size() == op.getNumReductionLoops() &&
        getOrder(op, other.map).size() == order.size() &&
        isRun(inputs[fixed].map, order) &&
        (isRun(other.map, order) || isMovable))
      return order;
  }
  return {};
}

/// Whether the product of the sizes of `loops` is not 0 and fits into an int64.
static bool isCountable(linalg::LinalgOp op, ArrayRef<unsigned> loops) {
  int64_t product = 1;
  bool overflows = false;
  for (unsigned loop : loops)
    if (int64_t size = op.getStaticLoopRanges()[loop];
        ShapedType::isStatic(size))
      overflows |= size == 0 || llvm::MulOverflow(product, size, product);
  return !overflows;
}

static bool hasOnlyLoops(linalg::LinalgOp op) {
  return llvm::all_of(op.getIndexingMapsArray(), [](AffineMap map) {
    return map.isProjectedPermutation();
  });
}

Operation *fp8::createCollapsedReduction(RewriterBase &rewriter,
                                         linalg::LinalgOp op) {
  if (op.getNumReductionLoops() < 2 || op.getNumDpsInputs() != 2 ||
      op.getNumDpsInits() != 1 || op.hasIndexSemantics() || !hasOnlyLoops(op))
    return nullptr;
  SmallVector<IndexedTensor, 2> inputs, direct;
  for (OpOperand *input : op.getDpsInputOperands()) {
    inputs.push_back(getSource(op, input));
    direct.push_back({input->get(), op.getMatchingIndexingMap(input)});
  }
  SmallVector<unsigned> order = chooseOrder(op, inputs);
  if (order.empty()) {
    inputs = direct;
    order = chooseOrder(op, inputs);
  }
  if (order.empty() || !isCountable(op, order))
    return nullptr;
  for (IndexedTensor &input : inputs)
    if (!isRun(input.map, order))
      input = moveLast(rewriter, op.getLoc(), input, order);
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
