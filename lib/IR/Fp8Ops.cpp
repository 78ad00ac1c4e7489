//===- Fp8Ops.cpp - Operations of the fp8 dialect -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Builders, custom assembly, effects and shape reification of the
// operations.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Ops.h"
#include "DestinationOps.h"
#include "fp8/IR/Fp8Types.h"
#include "fp8/IR/IterationSpace.h"
#include "fp8/IR/RowsOp.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Custom assembly
//===----------------------------------------------------------------------===//

ParseResult fp8::parseBlockSizes(OpAsmParser &parser,
                                 DenseI64ArrayAttr &block) {
  SmallVector<int64_t> sizes;
  auto parseEntry = [&] { return parser.parseInteger(sizes.emplace_back()); };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseEntry,
                                     " in block shape"))
    return failure();
  block = parser.getBuilder().getDenseI64ArrayAttr(sizes);
  return success();
}

void fp8::printBlockSizes(OpAsmPrinter &printer, Operation *,
                          DenseI64ArrayAttr block) {
  printer << printBlockShape(block.asArrayRef());
}

ParseResult fp8::parseDestinationTypes(OpAsmParser &parser, Type &init,
                                       SmallVectorImpl<Type> &results) {
  if (parser.parseArrow() || parser.parseType(init))
    return failure();
  if (isa<TensorType>(init))
    results.push_back(init);
  return success();
}

ParseResult fp8::parseDestinationTypes(OpAsmParser &parser, Type &init,
                                       Type &scaleInit,
                                       SmallVectorImpl<Type> &results) {
  if (parseDestinationTypes(parser, init, results) || parser.parseComma() ||
      parser.parseType(scaleInit))
    return failure();
  if (isa<TensorType>(scaleInit))
    results.push_back(scaleInit);
  return success();
}

void fp8::printDestinationTypes(OpAsmPrinter &printer, Operation *, Type init,
                                TypeRange) {
  printer << "-> " << init;
}

void fp8::printDestinationTypes(OpAsmPrinter &printer, Operation *, Type init,
                                Type scaleInit, TypeRange) {
  printer << "-> " << init << ", " << scaleInit;
}

ParseResult fp8::parseDestinationTypes(OpAsmParser &parser,
                                       SmallVectorImpl<Type> &inits,
                                       SmallVectorImpl<Type> &results) {
  if (parser.parseArrow() || parser.parseTypeList(inits))
    return failure();
  llvm::copy_if(inits, std::back_inserter(results), llvm::IsaPred<TensorType>);
  return success();
}

void fp8::printDestinationTypes(OpAsmPrinter &printer, Operation *,
                                TypeRange inits, TypeRange) {
  printer << "-> " << inits;
}

/// The assembly Epilogue: nothing, or `epilogue(%bias : tensor<8xf32>) { ...
/// }`, in which the parentheses with the extra operands are optional.
static ParseResult
parseEpilogue(OpAsmParser &parser,
              SmallVectorImpl<OpAsmParser::UnresolvedOperand> &extras,
              SmallVectorImpl<Type> &extraTypes, Region &region) {
  if (failed(parser.parseOptionalKeyword("epilogue")))
    return success();
  if (succeeded(parser.parseOptionalLParen()) &&
      (parser.parseOperandList(extras) ||
       parser.parseColonTypeList(extraTypes) || parser.parseRParen()))
    return failure();
  return parser.parseRegion(region);
}

static void printEpilogue(OpAsmPrinter &printer, Operation *,
                          OperandRange extras, TypeRange extraTypes,
                          Region &region) {
  if (region.empty())
    return;
  printer << "epilogue";
  if (!extras.empty())
    printer << "(" << extras << " : " << extraTypes << ")";
  printer << " ";
  printer.printRegion(region);
}

#define GET_OP_CLASSES
#include "fp8/IR/Fp8Ops.cpp.inc"

//===----------------------------------------------------------------------===//
// Functions for all destination-style ops
//===----------------------------------------------------------------------===//

bool fp8::readsInit(Operation *op) {
  if (isa<AmaxOp>(op))
    return true;
  auto matmul = dyn_cast<ScaledMatmulOp>(op);
  return matmul && !matmul.hasEpilogue();
}

void fp8::getDestinationEffects(
    DestinationStyleOpInterface op,
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<MemRefType>(operand.get().getType()))
      continue;
    bool isInit = op.isDpsInit(&operand);
    if (!isInit || readsInit(op))
      effects.emplace_back(MemoryEffects::Read::get(), &operand, /*stage=*/0,
                           /*effectOnFullRegion=*/true,
                           SideEffects::DefaultResource::get());
    if (isInit)
      effects.emplace_back(MemoryEffects::Write::get(), &operand, /*stage=*/0,
                           /*effectOnFullRegion=*/true,
                           SideEffects::DefaultResource::get());
  }
}

LogicalResult
fp8::reifyDestinationShapes(OpBuilder &builder, DestinationStyleOpInterface op,
                            ReifiedRankedShapedTypeDims &reified) {
  SmallVector<OpFoldResult> sizes =
      getIterationSizes(builder, op->getLoc(), op);
  SmallVector<AffineMap> maps = getOperandMaps(op);
  for (OpOperand &init : op.getDpsInitsMutable()) {
    auto type = dyn_cast<RankedTensorType>(init.get().getType());
    if (!type)
      continue;
    reified.push_back(getOperandSizes(builder, op->getLoc(),
                                      maps[init.getOperandNumber()], sizes));
    for (auto [size, dim] : llvm::zip_equal(reified.back(), type.getShape()))
      if (!ShapedType::isDynamic(dim))
        size = builder.getIndexAttr(dim);
      else if (auto known = dyn_cast<Attribute>(size))
        size = arith::ConstantIndexOp::create(builder, op->getLoc(),
                                              cast<IntegerAttr>(known).getInt())
                   .getResult();
  }
  return success();
}

#define FP8_DESTINATION_OP_METHODS(OP)                                         \
  void OP::getEffects(                                                         \
      SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>      \
          &effects) {                                                          \
    getDestinationEffects(cast<DestinationStyleOpInterface>(getOperation()),   \
                          effects);                                            \
  }                                                                            \
  Speculation::Speculatability OP::getSpeculatability() {                      \
    return hasTensorSemantics() ? Speculation::Speculatable                    \
                                : Speculation::NotSpeculatable;                \
  }                                                                            \
  LogicalResult OP::reifyResultShapes(OpBuilder &builder,                      \
                                      ReifiedRankedShapedTypeDims &reified) {  \
    return reifyDestinationShapes(                                             \
        builder, cast<DestinationStyleOpInterface>(getOperation()), reified);  \
  }

FP8_DESTINATION_OP_METHODS(AmaxOp)
FP8_DESTINATION_OP_METHODS(ComputeScaleOp)
FP8_DESTINATION_OP_METHODS(QuantizeOp)
FP8_DESTINATION_OP_METHODS(DynamicQuantizeOp)
FP8_DESTINATION_OP_METHODS(DequantizeOp)
FP8_DESTINATION_OP_METHODS(ScaledMatmulOp)
#undef FP8_DESTINATION_OP_METHODS

LogicalResult CastOp::reifyResultShapes(OpBuilder &builder,
                                        ReifiedRankedShapedTypeDims &reified) {
  if (!isa<RankedTensorType>(getInput().getType()))
    return failure();
  reified.push_back(tensor::getMixedSizes(builder, getLoc(), getInput()));
  return success();
}

//===----------------------------------------------------------------------===//
// AmaxOp, DequantizeOp, DynamicQuantizeOp
//===----------------------------------------------------------------------===//

void AmaxOp::build(OpBuilder &builder, OperationState &state, Value input,
                   Value init, ArrayRef<int64_t> blockShape) {
  SmallVector<Type> results;
  if (isa<TensorType>(init.getType()))
    results.push_back(init.getType());
  build(builder, state, results, input, init, blockShape);
}

SmallVector<AffineMap> DequantizeOp::getScaleMapValues() {
  return llvm::to_vector(getScaleMaps().getAsValueRange<AffineMapAttr>());
}

AffineMap DynamicQuantizeOp::getScaleMap() {
  ArrayRef<int64_t> block = getBlockShape(), order = getScaleOrder();
  AffineMap map = fp8::getScaleMap(
      AffineMap::getMultiDimIdentityMap(block.size(), getContext()), block);
  if (order.empty())
    return map;
  SmallVector<AffineExpr> results(map.getResults());
  applyPermutationToVector(results, order);
  return AffineMap::get(map.getNumDims(), 0, results, getContext());
}

//===----------------------------------------------------------------------===//
// ScaledMatmulOp
//===----------------------------------------------------------------------===//

static AffineMap getMapAt(ScaledMatmulOp op, unsigned index) {
  return cast<AffineMapAttr>(op.getIndexingMaps()[index]).getValue();
}

AffineMap ScaledMatmulOp::getMatchingIndexingMap(OpOperand &operand) {
  return getMapAt(*this, operand.getOperandNumber());
}

static bool isFp8(Value value) {
  return getFormat(getElementTypeOrSelf(value.getType())).has_value();
}

bool ScaledMatmulOp::isFp8A() { return isFp8(getA()); }

bool ScaledMatmulOp::isFp8B() { return isFp8(getB()); }

Type ScaledMatmulOp::getDecodedType() {
  if (isFp8A() == isFp8B())
    return {};
  return getElementTypeOrSelf(isFp8A() ? getB().getType() : getA().getType());
}

unsigned ScaledMatmulOp::getNumLoops() { return getMapA().getNumDims(); }

AffineMap ScaledMatmulOp::getMapA() { return getMapAt(*this, 0); }

AffineMap ScaledMatmulOp::getMapScaleA() {
  return getScaleA() ? getMapAt(*this, 1) : AffineMap();
}

AffineMap ScaledMatmulOp::getMapB() {
  return getMapAt(*this, getScaleA() ? 2 : 1);
}

AffineMap ScaledMatmulOp::getMapScaleB() {
  return getScaleB() ? getMapAt(*this, getScaleA() ? 3 : 2) : AffineMap();
}

AffineMap ScaledMatmulOp::getMapInit() {
  return getMapAt(*this, getInitMutable().getOperandNumber());
}

Value ScaledMatmulOp::getScaleInit() {
  return getInits().size() > 1 ? getInits()[1] : Value();
}

AffineMap ScaledMatmulOp::getMapScaleInit() {
  return getScaleInit()
             ? getMapAt(*this, getInitMutable().getOperandNumber() + 1)
             : AffineMap();
}

RowQuantizeOp ScaledMatmulOp::getQuantization() {
  if (!getScaleInit() || !hasEpilogue())
    return {};
  auto yield = cast<YieldOp>(getEpilogue().front().getTerminator());
  return yield.getValue().getDefiningOp<RowQuantizeOp>();
}

RowEncodeOp ScaledMatmulOp::getEncoding() {
  if (!hasEpilogue())
    return {};
  auto yield = cast<YieldOp>(getEpilogue().front().getTerminator());
  return yield.getValue().getDefiningOp<RowEncodeOp>();
}

SmallVector<AffineMap> ScaledMatmulOp::getMapsExtras() {
  unsigned first = getInitMutable().getOperandNumber() + getInits().size();
  return llvm::map_to_vector(
      getIndexingMaps().getValue().slice(first, getExtras().size()),
      [](Attribute map) { return cast<AffineMapAttr>(map).getValue(); });
}

SmallVector<utils::IteratorType> ScaledMatmulOp::getIteratorTypesArray() {
  SmallVector<utils::IteratorType> types(getNumLoops(),
                                         utils::IteratorType::reduction);
  for (AffineExpr expr : getMapInit().getResults())
    types[cast<AffineDimExpr>(expr).getPosition()] =
        utils::IteratorType::parallel;
  return types;
}

//===----------------------------------------------------------------------===//
// Creation together with destinations
//===----------------------------------------------------------------------===//

Value fp8::createEmptyLike(OpBuilder &builder, Location loc, Value like,
                           Type elementType) {
  return tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, like), elementType);
}

DynamicQuantizeOp fp8::createDynamicQuantize(OpBuilder &builder, Location loc,
                                             Value input,
                                             ArrayRef<int64_t> block,
                                             Type format, RecipeAttr recipe) {
  Value init = createEmptyLike(builder, loc, input, format);
  Value scaleInit = tensor::EmptyOp::create(
      builder, loc, getScaleSizes(builder, loc, input, block),
      recipe.getScaleType());
  return DynamicQuantizeOp::create(
      builder, loc, TypeRange{init.getType(), scaleInit.getType()}, input, init,
      scaleInit, block, recipe.getScaleRounding(), recipe.getAmaxFloor(),
      recipe.getDivision(), recipe.getOverflow());
}

QuantizeOp fp8::createQuantize(OpBuilder &builder, Location loc, Value input,
                               Value scale, ArrayRef<int64_t> block,
                               Type format, RecipeAttr recipe) {
  Value init = createEmptyLike(builder, loc, input, format);
  return QuantizeOp::create(builder, loc, TypeRange{init.getType()}, input,
                            scale, init, block, recipe.getDivision(),
                            recipe.getOverflow());
}

DequantizeOp fp8::createDequantize(OpBuilder &builder, Location loc,
                                   Value input, ValueRange scales,
                                   ArrayRef<AffineMap> scaleMaps,
                                   Type elementType) {
  Value init = createEmptyLike(builder, loc, input, elementType);
  return DequantizeOp::create(builder, loc, TypeRange{init.getType()}, input,
                              scales, init,
                              builder.getAffineMapArrayAttr(scaleMaps));
}
