//===- DecomposeTensorOps.cpp - Decompose tensor operations ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decomposes operations of the tensor dialect that cannot be bufferized or
// whose operands the host would have to read, and constants that cannot be
// lowered.
//
//===----------------------------------------------------------------------===//

#include "DecomposeNamedOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

static ReassociationIndices getAllDims(int64_t rank) {
  return llvm::to_vector(llvm::seq<int64_t>(0, rank));
}

/// Collapses all dimensions of `source` into one.
static Value flatten(OpBuilder &builder, Location loc, Value source) {
  auto type = cast<RankedTensorType>(source.getType());
  if (type.getRank() == 1)
    return source;
  if (type.getRank() == 0)
    return tensor::ExpandShapeOp::create(
        builder, loc, RankedTensorType::get({1}, type.getElementType()), source,
        ArrayRef<ReassociationIndices>());
  SmallVector<ReassociationIndices> groups = {getAllDims(type.getRank())};
  return tensor::CollapseShapeOp::create(builder, loc, source, groups);
}

/// The sizes in the tensor `shape`. Static sizes come from `type`. None if the
/// elements of the tensor are not known without reading it.
static std::optional<SmallVector<OpFoldResult>>
getSizes(OpBuilder &builder, Location loc, Value shape, RankedTensorType type) {
  SmallVector<OpFoldResult> sizes =
      getAsIndexOpFoldResult(builder.getContext(), type.getShape());
  if (type.hasStaticShape())
    return sizes;
  DenseIntElementsAttr constant;
  auto elements = shape.getDefiningOp<tensor::FromElementsOp>();
  bool isConstant = matchPattern(shape, m_Constant(&constant));
  if (!isConstant && !elements)
    return std::nullopt;
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    if (!type.isDynamicDim(dim))
      continue;
    if (isConstant)
      sizes[dim] =
          builder.getIndexAttr(constant.getValues<APInt>()[dim].getSExtValue());
    else
      sizes[dim] = getValueOrCreateCastToIndexLike(
          builder, loc, builder.getIndexType(), elements.getElements()[dim]);
  }
  return sizes;
}

namespace {

struct ReshapeToViewsPattern : OpRewritePattern<tensor::ReshapeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::ReshapeOp op,
                                PatternRewriter &rewriter) const override {
    auto source = dyn_cast<RankedTensorType>(op.getSource().getType());
    auto result = dyn_cast<RankedTensorType>(op.getType());
    if (!source || !result)
      return rewriter.notifyMatchFailure(op, "expected ranked tensors");
    Location loc = op.getLoc();
    auto sizes = getSizes(rewriter, loc, op.getShape(), result);
    if (!sizes)
      return rewriter.notifyMatchFailure(
          op, "expected sizes that are constant or scalars");
    // Constant sizes must be in the type, because otherwise the
    // canonicalization of an expansion crashes.
    auto [shape, operands] = decomposeMixedValues(*sizes);
    if (llvm::any_of(shape, [](int64_t size) {
          return size < 0 && !ShapedType::isDynamic(size);
        }))
      return rewriter.notifyMatchFailure(op, "expected sizes of at least 0");
    auto known = RankedTensorType::get(shape, result.getElementType());
    if (known.hasStaticShape() && source.hasStaticShape() &&
        known.getNumElements() != source.getNumElements())
      return rewriter.notifyMatchFailure(
          op, "expected as many elements as the source has");
    Value flat = flatten(rewriter, loc, op.getSource());
    // Only one side may have a static flat size.
    auto flatType = [&](int64_t size) {
      return RankedTensorType::get({size}, result.getElementType());
    };
    int64_t size =
        known.hasStaticShape() ? known.getNumElements() : ShapedType::kDynamic;
    if (flat.getType() != flatType(size))
      flat = tensor::CastOp::create(rewriter, loc, flatType(size), flat);
    if (result.getRank() == 1) {
      rewriter.replaceOpWithNewOp<tensor::CastOp>(op, result, flat);
      return success();
    }
    if (result.getRank() == 0) {
      rewriter.replaceOpWithNewOp<tensor::CollapseShapeOp>(
          op, result, flat, ArrayRef<ReassociationIndices>());
      return success();
    }
    SmallVector<ReassociationIndices> groups = {getAllDims(result.getRank())};
    Value expanded = tensor::ExpandShapeOp::create(rewriter, loc, known, flat,
                                                   groups, *sizes);
    if (known != result)
      expanded = tensor::CastOp::create(rewriter, loc, result, expanded);
    rewriter.replaceOp(op, expanded);
    return success();
  }
};

/// Turns tensor.gather into a linalg.generic. Each element of the result is an
/// element of the source. Its coordinates are read from the indices or are
/// those of the result.
struct GatherToGenericPattern : OpRewritePattern<tensor::GatherOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::GatherOp op,
                                PatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    RankedTensorType type = op.getResultType();
    int64_t numBatches = op.getIndicesType().getRank() - 1;
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, loc, op.getIndices());
    sizes.pop_back();
    for (auto [dim, size] :
         llvm::enumerate(tensor::getMixedSizes(rewriter, loc, op.getSource())))
      if (!isGathered(op, dim))
        sizes.push_back(size);
      else if (!isReduced(op))
        sizes.push_back(rewriter.getIndexAttr(1));
    Value empty =
        tensor::EmptyOp::create(rewriter, loc, sizes, type.getElementType());
    SmallVector<AffineMap> maps = {
        rewriter.getMultiDimIdentityMap(type.getRank())};
    SmallVector<utils::IteratorType> loops(type.getRank(),
                                           utils::IteratorType::parallel);
    auto generic = linalg::GenericOp::create(
        rewriter, loc, empty.getType(), ValueRange(), empty, maps, loops,
        [&](OpBuilder &builder, Location inner, ValueRange) {
          Value element = tensor::ExtractOp::create(
              builder, inner, op.getSource(),
              getCoordinates(op, builder, inner, numBatches));
          linalg::YieldOp::create(builder, inner, element);
        });
    rewriter.replaceOpWithNewOp<tensor::CastOp>(op, type, generic.getResult(0));
    return success();
  }

private:
  static bool isGathered(tensor::GatherOp op, int64_t dim) {
    return llvm::is_contained(op.getGatherDims(), dim);
  }

  /// Whether the result lacks the gathered dimensions.
  static bool isReduced(tensor::GatherOp op) {
    return op.getResultType().getRank() !=
           op.getIndicesType().getRank() - 1 + op.getSourceType().getRank();
  }

  static SmallVector<Value> getCoordinates(tensor::GatherOp op,
                                           OpBuilder &builder, Location loc,
                                           int64_t numBatches) {
    SmallVector<Value> batch;
    for (int64_t i = 0; i < numBatches; ++i)
      batch.push_back(linalg::IndexOp::create(builder, loc, i));
    SmallVector<Value> coordinates;
    int64_t next = numBatches;
    for (int64_t dim = 0; dim < op.getSourceType().getRank(); ++dim) {
      const auto *position = llvm::find(op.getGatherDims(), dim);
      if (position == op.getGatherDims().end()) {
        coordinates.push_back(linalg::IndexOp::create(builder, loc, next++));
        continue;
      }
      next += isReduced(op) ? 0 : 1;
      SmallVector<Value> at = batch;
      at.push_back(arith::ConstantIndexOp::create(
          builder, loc, position - op.getGatherDims().begin()));
      Value read = tensor::ExtractOp::create(builder, loc, op.getIndices(), at);
      coordinates.push_back(getValueOrCreateCastToIndexLike(
          builder, loc, builder.getIndexType(), read));
    }
    return coordinates;
  }
};

/// Turns tensor.bitcast into arith.bitcast of elements. These can only be
/// signless integers and floats.
struct BitcastToElementsPattern : OpRewritePattern<tensor::BitcastOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::BitcastOp op,
                                PatternRewriter &rewriter) const override {
    auto hasSign = [](Type type) {
      Type element = getElementTypeOrSelf(type);
      return isa<IntegerType>(element) && !element.isSignlessInteger();
    };
    Type from = op.getSource().getType();
    if (!isa<RankedTensorType>(from) || hasSign(from) || hasSign(op.getType()))
      return rewriter.notifyMatchFailure(op, "expected signless integers");
    auto type =
        cast<RankedTensorType>(from).clone(getElementTypeOrSelf(op.getType()));
    Value bits =
        arith::BitcastOp::create(rewriter, op.getLoc(), type, op.getSource());
    rewriter.replaceOpWithNewOp<tensor::CastOp>(op, op.getType(), bits);
    return success();
  }
};

struct SplatToFillPattern : OpRewritePattern<tensor::SplatOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::SplatOp op,
                                PatternRewriter &rewriter) const override {
    auto type = cast<RankedTensorType>(op.getType());
    Value empty =
        tensor::EmptyOp::create(rewriter, op.getLoc(), type.getShape(),
                                type.getElementType(), op.getDynamicSizes());
    rewriter.replaceOpWithNewOp<linalg::FillOp>(op, op.getInput(), empty);
    return success();
  }
};

/// Whether the type says that there are no elements.
static bool isEmpty(RankedTensorType type) {
  return llvm::is_contained(type.getShape(), 0);
}

/// Turns the padding of a tensor without elements into a fill. Otherwise an
/// empty slice would be inserted, which may begin after the last element and is
/// then not valid.
struct PadEmptyToFillPattern : OpRewritePattern<tensor::PadOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::PadOp op,
                                PatternRewriter &rewriter) const override {
    Value padding = op.getConstantPaddingValue();
    if (!isEmpty(op.getSourceType()) || !padding)
      return rewriter.notifyMatchFailure(
          op, "expected a source without elements, and one value around it");
    Location loc = op.getLoc();
    ReifiedRankedShapedTypeDims sizes;
    if (failed(reifyResultShapes(rewriter, op, sizes)))
      return rewriter.notifyMatchFailure(op, "expected sizes of the result");
    Value empty = tensor::EmptyOp::create(rewriter, loc, sizes[0],
                                          op.getType().getElementType());
    auto fill = linalg::FillOp::create(rewriter, loc, padding, empty);
    rewriter.replaceOpWithNewOp<tensor::CastOp>(op, op.getType(),
                                                fill.getResult(0));
    return success();
  }
};

struct ConcatWithoutEmptyPattern : OpRewritePattern<tensor::ConcatOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::ConcatOp op,
                                PatternRewriter &rewriter) const override {
    SmallVector<Value> parts =
        llvm::filter_to_vector(op.getInputs(), [](Value part) {
          return !isEmpty(cast<RankedTensorType>(part.getType()));
        });
    if (parts.empty() || parts.size() == op.getInputs().size())
      return rewriter.notifyMatchFailure(
          op, "expected operands with elements and others without");
    rewriter.replaceOpWithNewOp<tensor::ConcatOp>(op, op.getType(), op.getDim(),
                                                  parts);
    return success();
  }
};

/// Turns a resource without dimensions into a dense constant. The lowering of
/// such a constant needs its element, which a resource does not provide.
struct ScalarResourceToDensePattern : OpRewritePattern<arith::ConstantOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::ConstantOp op,
                                PatternRewriter &rewriter) const override {
    auto resource = dyn_cast<DenseResourceElementsAttr>(op.getValue());
    if (!resource || resource.getType().getRank() != 0)
      return rewriter.notifyMatchFailure(
          op, "expected a resource without dimensions");
    const AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    bool isSplat = false;
    if (!blob || !DenseElementsAttr::isValidRawBuffer(resource.getType(),
                                                      blob->getData(), isSplat))
      return rewriter.notifyMatchFailure(op, "expected the bytes of a number");
    rewriter.replaceOpWithNewOp<arith::ConstantOp>(
        op, DenseElementsAttr::getFromRawBuffer(resource.getType(),
                                                blob->getData()));
    return success();
  }
};

} // namespace

void fp8::populateDecomposeTensorOpsPatterns(RewritePatternSet &patterns,
                                             PatternBenefit benefit) {
  patterns.add<BitcastToElementsPattern, GatherToGenericPattern,
               PadEmptyToFillPattern, ReshapeToViewsPattern,
               ScalarResourceToDensePattern, SplatToFillPattern>(
      patterns.getContext(), benefit);
  // This pattern must come before that of MLIR, which writes every operand into
  // the result.
  patterns.add<ConcatWithoutEmptyPattern>(patterns.getContext(),
                                          PatternBenefit(2));
}
