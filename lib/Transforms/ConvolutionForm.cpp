//===- ConvolutionForm.cpp - Convolutions that are matmuls ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Slices and reshapes the image of a convolution whose windows do not overlap,
// so that every index is a loop.
//
//===----------------------------------------------------------------------===//

#include "MatmulForms.h"
#include "fp8/Analysis/ConvolutionInfo.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {
/// Builds the operands of one contraction.
class ConvolutionForm {
public:
  ConvolutionForm(OpBuilder &builder, linalg::LinalgOp op,
                  const ConvolutionInfo &info)
      : builder(builder), op(op), info(info), loc(op.getLoc()) {}

  Operation *create() {
    IndexedTensor image = getImage(), kernel = getKernel();
    alignReductions(image, kernel);
    SmallVector<IndexedTensor> inputs(2);
    inputs[info.image->getOperandNumber()] = image;
    inputs[info.kernel->getOperandNumber()] = kernel;
    return createContraction(builder, op, inputs, info.unitLoops);
  }

private:
  /// The size of a loop, from an operand that has it.
  OpFoldResult getLoopSize(unsigned loop) {
    if (ShapedType::isStatic(info.loopSizes[loop]))
      return builder.getIndexAttr(info.loopSizes[loop]);
    for (OpOperand *operand : {op.getDpsInitOperand(0), info.kernel}) {
      AffineExpr expr = builder.getAffineDimExpr(loop);
      if (auto dim = op.getMatchingIndexingMap(operand).getResultPosition(expr))
        return tensor::getMixedSize(builder, loc, operand->get(), *dim);
    }
    // Only the image has this loop. Then the whole dimension is read.
    for (auto [index, dim] : llvm::enumerate(info.dims))
      if (dim.terms[0].loop == loop)
        return tensor::getMixedSize(builder, loc, info.image->get(), index);
    llvm_unreachable("a loop without a size");
  }

  /// The number of elements that the loops of `dim` read.
  OpFoldResult getLength(const WindowDim &dim) {
    OpFoldResult outer = getLoopSize(dim.terms[0].loop);
    if (dim.terms.size() == 1)
      return outer;
    int64_t inner = info.loopSizes[dim.terms[1].loop];
    return affine::makeComposedFoldedAffineApply(
        builder, loc, builder.getAffineDimExpr(0) * inner, outer);
  }

  bool isWhole(unsigned index, const WindowDim &dim, OpFoldResult length) {
    if (dim.isLoop)
      return true;
    if (dim.offset != 0 || dim.terms.back().step != 1)
      return false;
    Value image = info.image->get();
    OpFoldResult size = tensor::getMixedSize(builder, loc, image, index);
    if (isEqualConstantIntOrValue(size, length))
      return true;
    FailureOr<bool> equal = ValueBoundsConstraintSet::areEqual(size, length);
    return succeeded(equal) && *equal;
  }

  IndexedTensor getImage() {
    Value image = info.image->get();
    auto type = cast<RankedTensorType>(image.getType());
    SmallVector<OpFoldResult> offsets, lengths, steps;
    bool whole = true;
    for (auto [index, dim] : llvm::enumerate(info.dims)) {
      offsets.push_back(builder.getIndexAttr(dim.offset));
      lengths.push_back(getLength(dim));
      steps.push_back(builder.getIndexAttr(dim.terms.back().step));
      whole &= isWhole(index, dim, lengths.back());
    }
    if (!whole)
      image = tensor::ExtractSliceOp::create(builder, loc, image, offsets,
                                             lengths, steps);
    return splitWindows(image, type.getElementType());
  }

  /// The image with one dimension for each loop.
  IndexedTensor splitWindows(Value image, Type elementType) {
    SmallVector<OpFoldResult> sizes;
    SmallVector<AffineExpr> results;
    SmallVector<ReassociationIndices> groups;
    for (const WindowDim &dim : info.dims) {
      ReassociationIndices &group = groups.emplace_back();
      for (const WindowDim::Term &term : dim.terms) {
        group.push_back(sizes.size());
        sizes.push_back(getLoopSize(term.loop));
        results.push_back(builder.getAffineDimExpr(term.loop));
      }
    }
    if (sizes.size() > groups.size()) {
      SmallVector<int64_t> shape = getStaticSizes(sizes);
      image = tensor::ExpandShapeOp::create(
          builder, loc, RankedTensorType::get(shape, elementType), image,
          groups, sizes);
    }
    return {image,
            AffineMap::get(op.getNumLoops(), 0, results, builder.getContext())};
  }

  IndexedTensor getKernel() {
    AffineMap map = op.getMatchingIndexingMap(info.kernel);
    SmallVector<bool> isUnit;
    SmallVector<AffineExpr> kept;
    for (AffineExpr expr : map.getResults()) {
      unsigned loop = cast<AffineDimExpr>(expr).getPosition();
      isUnit.push_back(llvm::is_contained(info.unitLoops, loop));
      if (!isUnit.back())
        kept.push_back(expr);
    }
    Value kernel = info.kernel->get();
    if (kept.size() < map.getNumResults())
      kernel = dropUnitDims(builder, loc, kernel, isUnit);
    return {kernel,
            AffineMap::get(map.getNumDims(), 0, kept, builder.getContext())};
  }

  /// Makes the contracted dimensions adjacent and in the same order in both
  /// operands, so that they can be collapsed. If they are not, they are moved
  /// to the end.
  void alignReductions(IndexedTensor &image, IndexedTensor &kernel) {
    SmallVector<unsigned> order;
    for (AffineExpr expr : kernel.map.getResults()) {
      unsigned loop = cast<AffineDimExpr>(expr).getPosition();
      if (op.getIteratorTypesArray()[loop] == utils::IteratorType::reduction)
        order.push_back(loop);
    }
    for (IndexedTensor *tensor : {&image, &kernel})
      if (!isRun(tensor->map, order))
        *tensor = moveLast(builder, loc, *tensor, order);
  }

  OpBuilder &builder;
  linalg::LinalgOp op;
  const ConvolutionInfo &info;
  Location loc;
};
} // namespace

Operation *fp8::createConvolutionForm(RewriterBase &rewriter,
                                      linalg::LinalgOp op) {
  std::optional<ConvolutionInfo> info = getConvolutionInfo(op);
  if (!info || !info->isMatmul())
    return nullptr;
  return ConvolutionForm(rewriter, op, *info).create();
}
