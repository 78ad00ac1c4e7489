//===- ComplexParts.cpp - Real and imaginary parts ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Patterns that split constants, bodies of linalg operations, and operations
// that only move complex numbers.
//
//===----------------------------------------------------------------------===//

#include "ComplexParts.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/Patterns.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

bool fp8::isComplex(Type type) {
  return isa<ComplexType>(getElementTypeOrSelf(type));
}

/// The type of the real and of the imaginary part; `type` itself if it is not
/// complex.
static Type getPartType(Type type) {
  auto complex = dyn_cast<ComplexType>(getElementTypeOrSelf(type));
  if (!complex)
    return type;
  if (auto shaped = dyn_cast<ShapedType>(type))
    return shaped.clone(complex.getElementType());
  return complex.getElementType();
}

void fp8::populateComplexTypeConversions(TypeConverter &converter) {
  converter.addConversion([](Type type) { return type; });
  converter.addConversion(
      [](Type type,
         SmallVectorImpl<Type> &parts) -> std::optional<LogicalResult> {
        if (!isComplex(type))
          return std::nullopt;
        parts.append(2, getPartType(type));
        return success();
      });
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

/// Every second number of `bytes`, starting with number `part`.
static std::vector<char> getEverySecond(ArrayRef<char> bytes, size_t width,
                                        size_t part) {
  std::vector<char> numbers;
  numbers.reserve(bytes.size() / 2);
  for (size_t at = part * width; at < bytes.size(); at += 2 * width)
    numbers.insert(numbers.end(), bytes.begin() + at,
                   bytes.begin() + at + width);
  return numbers;
}

/// Whether the elements of a constant tensor are in the program, with two
/// numbers each.
static bool hasParts(TypedAttr value) {
  auto resource = dyn_cast<DenseResourceElementsAttr>(value);
  if (!resource)
    return isa<DenseElementsAttr>(value);
  auto type = cast<ShapedType>(getPartType(value.getType()));
  int64_t width = llvm::divideCeil(type.getElementTypeBitWidth(), 8);
  AsmResourceBlob *blob = resource.getRawHandle().getBlob();
  return blob && static_cast<int64_t>(blob->getData().size()) ==
                     2 * width * type.getNumElements();
}

/// Part 0 or 1 of a constant tensor for which hasParts holds.
static TypedAttr getPart(TypedAttr value, size_t part) {
  auto type = cast<ShapedType>(getPartType(value.getType()));
  size_t width = llvm::divideCeil(type.getElementTypeBitWidth(), 8);
  if (auto dense = dyn_cast<DenseElementsAttr>(value))
    return DenseElementsAttr::getFromRawBuffer(
        type, getEverySecond(dense.getRawData(), width, part));
  auto resource = cast<DenseResourceElementsAttr>(value);
  ArrayRef<char> bytes = resource.getRawHandle().getBlob()->getData();
  std::vector<char> numbers = getEverySecond(bytes, width, part);
  return DenseResourceElementsAttr::get(
      type, resource.getRawHandle().getKey(),
      HeapAsmResourceBlob::allocateAndCopyWithAlign(ArrayRef<char>(numbers),
                                                    /*align=*/16));
}

namespace {

struct SplitTensorConstant : OpConversionPattern<arith::ConstantOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(arith::ConstantOp op, OpAdaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Value> parts;
    for (size_t part : {0, 1})
      parts.push_back(arith::ConstantOp::create(rewriter, op.getLoc(),
                                                getPart(op.getValue(), part)));
    rewriter.replaceOpWithMultiple(op, {ValueRange(parts)});
    return success();
  }
};

struct SplitScalarConstant : OpConversionPattern<complex::ConstantOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(complex::ConstantOp op, OpAdaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Value> parts;
    for (Attribute part : op.getValue())
      parts.push_back(arith::ConstantOp::create(rewriter, op.getLoc(),
                                                cast<TypedAttr>(part)));
    rewriter.replaceOpWithMultiple(op, {ValueRange(parts)});
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Complex numbers and their parts
//===----------------------------------------------------------------------===//

struct SplitCreate : OpConversionPattern<complex::CreateOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(complex::CreateOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Value parts[] = {adaptor.getReal(), adaptor.getImaginary()};
    rewriter.replaceOpWithMultiple(op, {ValueRange(parts)});
    return success();
  }
};

template <typename OpTy, unsigned part>
struct TakePart : OpConversionPattern<OpTy> {
  using OpConversionPattern<OpTy>::OpConversionPattern;

  LogicalResult
  matchAndRewrite(OpTy op,
                  typename OpConversionPattern<OpTy>::OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOp(op, adaptor.getComplex()[part]);
    return success();
  }
};

/// Removes the casts of convertComplexFunctions between complex numbers and
/// parts.
struct DropCast : OpConversionPattern<UnrealizedConversionCastOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(UnrealizedConversionCastOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Value> parts;
    for (ValueRange operand : adaptor.getInputs())
      llvm::append_range(parts, operand);
    if (op.getNumResults() == 1)
      rewriter.replaceOpWithMultiple(op, {ValueRange(parts)});
    else
      rewriter.replaceOp(op, parts);
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Operations on tensors
//===----------------------------------------------------------------------===//

/// Applies an operation that moves complex numbers to each part.
struct SplitMove : ConversionPattern {
  SplitMove(const TypeConverter &converter, MLIRContext *context)
      : ConversionPattern(converter, MatchAnyOpTypeTag(), /*benefit=*/1,
                          context) {}

  LogicalResult
  matchAndRewrite(Operation *op, ArrayRef<ValueRange> operands,
                  ConversionPatternRewriter &rewriter) const override {
    if (!moves(op))
      return rewriter.notifyMatchFailure(
          op, "expected an operation that only moves elements");
    SmallVector<Value> parts;
    for (unsigned part : {0, 1})
      parts.push_back(createPart(op, operands, part, rewriter));
    rewriter.replaceOpWithMultiple(op, {ValueRange(parts)});
    return success();
  }

  static bool moves(Operation *op) {
    return isa_and_nonnull<tensor::TensorDialect>(op->getDialect())
               ? op->getNumResults() == 1 && isComplex(op->getResultTypes()[0])
               : isa<arith::SelectOp, bufferization::AllocTensorOp>(op);
  }

private:
  static Value createPart(Operation *op, ArrayRef<ValueRange> operands,
                          unsigned part, ConversionPatternRewriter &rewriter) {
    OperationState state(op->getLoc(), op->getName());
    for (ValueRange operand : operands)
      state.operands.push_back(operand.size() == 2 ? operand[part]
                                                   : operand.front());
    state.addTypes(getPartType(op->getResultTypes()[0]));
    state.addAttributes(op->getAttrs());
    state.propertiesAttr = op->getPropertiesAsAttribute();
    for (unsigned i = 0; i < op->getNumRegions(); ++i)
      state.addRegion();
    Operation *copy = rewriter.create(state);
    for (auto [from, to] :
         llvm::zip_equal(op->getRegions(), copy->getRegions())) {
      rewriter.cloneRegionBefore(from, to, to.end());
      takeYielded(to, part, rewriter);
    }
    return copy->getResult(0);
  }

  /// Makes the region of tensor.pad or tensor.generate yield one part.
  static void takeYielded(Region &region, unsigned part,
                          ConversionPatternRewriter &rewriter) {
    if (region.empty())
      return;
    Operation *yield = region.front().getTerminator();
    OpBuilder::InsertionGuard guard(rewriter);
    rewriter.setInsertionPoint(yield);
    Value whole = yield->getOperand(0);
    Value taken;
    if (part == 0)
      taken = complex::ReOp::create(rewriter, yield->getLoc(), whole);
    else
      taken = complex::ImOp::create(rewriter, yield->getLoc(), whole);
    rewriter.modifyOpInPlace(yield, [&] { yield->setOperand(0, taken); });
  }
};

struct SplitDim : OpConversionPattern<tensor::DimOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(tensor::DimOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOpWithNewOp<tensor::DimOp>(op, adaptor.getSource().front(),
                                               adaptor.getIndex().front());
    return success();
  }
};

struct SplitFill : OpConversionPattern<linalg::FillOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(linalg::FillOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Value> parts;
    for (auto [value, output] : llvm::zip_equal(adaptor.getInputs().front(),
                                                adaptor.getOutputs().front()))
      parts.push_back(
          linalg::FillOp::create(rewriter, op.getLoc(), value, output)
              .getResult(0));
    rewriter.replaceOpWithMultiple(op, {ValueRange(parts)});
    return success();
  }
};

/// Reads and writes both parts by the map of the complex operand.
struct SplitGeneric : OpConversionPattern<linalg::GenericOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(linalg::GenericOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Value> inputs, outputs;
    SmallVector<AffineMap> maps;
    SmallVector<AffineMap> oldMaps = op.getIndexingMapsArray();
    auto append = [&](ValueRange parts, SmallVector<Value> &to) {
      maps.append(parts.size(), oldMaps.front());
      oldMaps.erase(oldMaps.begin());
      llvm::append_range(to, parts);
    };
    for (ValueRange parts : adaptor.getInputs())
      append(parts, inputs);
    for (ValueRange parts : adaptor.getOutputs())
      append(parts, outputs);
    auto split = linalg::GenericOp::create(
        rewriter, op.getLoc(), ValueRange(outputs).getTypes(), inputs, outputs,
        maps, op.getIteratorTypesArray());
    split->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    rewriter.inlineRegionBefore(op.getRegion(), split.getRegion(),
                                split.getRegion().end());
    if (failed(rewriter.convertRegionTypes(&split.getRegion(),
                                           *getTypeConverter())))
      return failure();
    SmallVector<ValueRange> results;
    ResultRange rest = split.getResults();
    for (ValueRange parts : adaptor.getOutputs()) {
      results.push_back(rest.take_front(parts.size()));
      rest = rest.drop_front(parts.size());
    }
    rewriter.replaceOpWithMultiple(op, results);
    return success();
  }
};

struct SplitYield : OpConversionPattern<linalg::YieldOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(linalg::YieldOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Value> parts;
    for (ValueRange operand : adaptor.getValues())
      llvm::append_range(parts, operand);
    rewriter.replaceOpWithNewOp<linalg::YieldOp>(op, parts);
    return success();
  }
};

} // namespace

bool fp8::hasComplexPattern(Operation *op) {
  if (auto constant = dyn_cast<arith::ConstantOp>(op))
    return hasParts(constant.getValue());
  return SplitMove::moves(op) ||
         isa<complex::ConstantOp, complex::CreateOp, complex::ImOp,
             complex::ReOp, linalg::FillOp, linalg::GenericOp, linalg::YieldOp,
             scf::ConditionOp, scf::ForOp, scf::IfOp, scf::WhileOp,
             scf::YieldOp, tensor::DimOp, tensor::YieldOp,
             UnrealizedConversionCastOp>(op);
}

void fp8::populateComplexPartPatterns(const TypeConverter &converter,
                                      RewritePatternSet &patterns) {
  patterns.add<SplitTensorConstant, SplitScalarConstant, SplitCreate,
               TakePart<complex::ReOp, 0>, TakePart<complex::ImOp, 1>, DropCast,
               SplitMove, SplitDim, SplitFill, SplitGeneric, SplitYield>(
      converter, patterns.getContext());
  scf::populateSCFStructuralTypeConversions(converter, patterns);
}
