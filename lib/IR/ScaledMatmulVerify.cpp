//===- ScaledMatmulVerify.cpp - Verifier of fp8.scaled_matmul -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One function for each constraint. The labels are those of docs/Numerics.md.
//
//===----------------------------------------------------------------------===//

#include "VerifyOps.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/Fp8Types.h"
#include "fp8/IR/RowsOp.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace mlir::fp8;

/// The dimensions that a map of distinct dimensions uses, or none.
static std::optional<llvm::SmallBitVector> getUsedDims(AffineMap map) {
  llvm::SmallBitVector used(map.getNumDims());
  for (AffineExpr expr : map.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim || used.test(dim.getPosition()))
      return std::nullopt;
    used.set(dim.getPosition());
  }
  return used;
}

/// [matmul_c2]
static LogicalResult verifyContraction(ScaledMatmulOp op) {
  std::optional<llvm::SmallBitVector> a = getUsedDims(op.getMapA());
  std::optional<llvm::SmallBitVector> b = getUsedDims(op.getMapB());
  std::optional<llvm::SmallBitVector> c = getUsedDims(op.getMapInit());
  if (!a || !b || !c)
    return op.emitOpError("expected the maps of a, b and init to be "
                          "permutations of distinct dimensions, got ")
           << op.getIndexingMaps();
  bool contracts = false;
  for (unsigned dim = 0, e = op.getNumLoops(); dim < e; ++dim) {
    bool inA = a->test(dim), inB = b->test(dim), inC = c->test(dim);
    if (inC ? !inA && !inB : !inA || !inB)
      return op.emitOpError("expected dimension ")
             << dim << " to be in the maps of "
             << (inC ? "init and of a or b" : "both a and b") << ", got "
             << op.getIndexingMaps();
    contracts |= !inC;
  }
  if (!contracts)
    return op.emitOpError("expected at least one contracted dimension, in a "
                          "and b and not in init, got ")
           << op.getIndexingMaps();
  return success();
}

/// [matmul_c4]. Returns the sizes of the iteration space, kDynamic if unknown.
static FailureOr<SmallVector<int64_t>> verifySizes(ScaledMatmulOp op) {
  SmallVector<int64_t> sizes(op.getNumLoops(), ShapedType::kDynamic);
  for (OpOperand *operand :
       {&op.getAMutable(), &op.getBMutable(), &op.getInitMutable()})
    if (failed(
            unifySizes(*operand, op.getMatchingIndexingMap(*operand), sizes)))
      return failure();
  return sizes;
}

/// [matmul_c15], [matmul_c5], [matmul_c6], [matmul_c7]
static LogicalResult verifyMatmulScale(ScaledMatmulOp op, StringRef name,
                                       Value data, AffineMap dataMap,
                                       Value scale, AffineMap scaleMap,
                                       ArrayRef<int64_t> sizes) {
  if (!getFormat(getElementTypeOrSelf(data.getType())))
    return op.emitOpError("expected no scale of ")
           << name << ", since only FP8 operands have scales, got " << name
           << " of type " << data.getType();
  std::optional<AffineMap> fromData = getMapFromData(dataMap, scaleMap);
  if (!fromData)
    return op.emitOpError("expected each result of the map of scale ")
           << name << " to be one of " << name << ", one of " << name
           << " floordiv a positive constant, or 0, and each dimension at most "
           << "once, got " << AffineMapAttr::get(scaleMap) << " for "
           << AffineMapAttr::get(dataMap);
  if (failed(verifyScaleSizes(op, "scale " + name, scaleMap, scale, sizes)))
    return failure();
  AffineMap init = op.getMapInit();
  auto isContracted = [&](AffineExpr expr) {
    std::optional<unsigned> dim = parseScaleMapResult(expr)->dim;
    return dim && !init.isFunctionOfDim(*dim);
  };
  if (op.getDecodedType() || llvm::any_of(scaleMap.getResults(), isContracted))
    return success();
  return op.emitOpError("expected scale ")
         << name << " to vary along a contracted dimension (scales that do not "
         << "belong in fp8.dequantize), got " << AffineMapAttr::get(scaleMap);
}

/// [matmul_c8], [matmul_c10]
static LogicalResult verifyEpilogue(ScaledMatmulOp op) {
  Type initType = getElementTypeOrSelf(op.getInit().getType());
  if (!op.hasEpilogue()) {
    if (op.isFp8A() && op.isFp8B() && !initType.isF32())
      return op.emitOpError("expected an f32 init without an epilogue, got ")
             << op.getInit().getType();
    if (!initType.isF32() && !initType.isBF16() && !initType.isF16())
      return op.emitOpError("expected an f32, bf16 or f16 init without an "
                            "epilogue, got ")
             << op.getInit().getType();
    if (!op.getExtras().empty())
      return op.emitOpError("expected an epilogue for the extra operands, got "
                            "none");
    return success();
  }
  SmallVector<Type> expected(op.getNumSums(),
                             Float32Type::get(op.getContext()));
  for (Value extra : op.getExtras())
    expected.push_back(getElementTypeOrSelf(extra.getType()));
  Block &body = op.getEpilogue().front();
  if (body.getArgumentTypes() != TypeRange(expected))
    return op.emitOpError("expected epilogue arguments ")
           << expected << ", got " << body.getArgumentTypes();
  auto yield = body.empty() ? YieldOp() : dyn_cast<YieldOp>(body.back());
  if (!yield)
    return op.emitOpError("expected the epilogue to end in fp8.yield");
  if (yield.getValues().size() != op.getInits().size())
    return op.emitOpError("expected the epilogue to yield ")
           << op.getInits().size() << " values, one for each init, got "
           << yield.getValues().size();
  for (auto [value, init] : llvm::zip(yield.getValues(), op.getInits()))
    if (value.getType() != getElementTypeOrSelf(init.getType()))
      return op.emitOpError("expected the epilogue to yield the init's element "
                            "type ")
             << getElementTypeOrSelf(init.getType()) << ", got "
             << value.getType();
  for (Operation &nested : body)
    if (!isMemoryEffectFree(&nested))
      return op.emitOpError("expected an epilogue without side effects, got '")
             << nested.getName() << "'";
  return success();
}

/// [matmul_c18]
static LogicalResult verifySecondSide(ScaledMatmulOp op) {
  if (!op.getB2()) {
    if (op.getScaleB2())
      return op.emitOpError("expected no scale of b2 without b2, got one");
    return success();
  }
  if (!op.hasEpilogue())
    return op.emitOpError("expected an epilogue for the sums of b and b2, got "
                          "none");
  if (!op.getScaleB() != !op.getScaleB2())
    return op.emitOpError("expected scales of both b and b2, or of none, got "
                          "one");
  auto verifyLike = [&](OpOperand &first, OpOperand &second,
                        StringRef what) -> LogicalResult {
    auto type = cast<ShapedType>(first.get().getType());
    auto other = cast<ShapedType>(second.get().getType());
    if (type.getElementType() != other.getElementType() ||
        failed(verifyCompatibleShape(type, other)))
      return op.emitOpError("expected ")
             << what << "b2 to have the shape and element type of " << what
             << "b, " << type << ", got " << other;
    if (op.getMatchingIndexingMap(first) != op.getMatchingIndexingMap(second))
      return op.emitOpError("expected ")
             << what << "b2 to have the map of " << what << "b, got "
             << AffineMapAttr::get(op.getMatchingIndexingMap(second));
    return success();
  };
  if (failed(verifyLike(op.getBMutable(), op.getB2Mutable()[0], "")))
    return failure();
  if (!op.getScaleB())
    return success();
  return verifyLike(op.getScaleBMutable()[0], op.getScaleB2Mutable()[0],
                    "scale ");
}

/// The map of the scales of groups of `group` neighbors along the last
/// dimension of `init`, in the order of its dimensions.
static AffineMap getGroupMap(AffineMap init, int64_t group) {
  SmallVector<AffineExpr> results(init.getResults());
  results.back() = results.back().floorDiv(group);
  return AffineMap::get(init.getNumDims(), 0, results, init.getContext());
}

/// [matmul_c16]
static LogicalResult verifyQuantization(ScaledMatmulOp op) {
  RowQuantizeOp quantization = op.getQuantization();
  if (op.getScaleInit() && !quantization)
    return op.emitOpError("expected one init without fp8.row_quantize at the "
                          "end of an epilogue, got two");
  WalkResult others = op.getEpilogue().walk([&](RowQuantizeOp other) {
    bool isLast = other == quantization;
    for (Operation *user : other->getUsers())
      isLast &= isa<YieldOp>(user);
    return isLast ? WalkResult::advance() : WalkResult::interrupt();
  });
  auto yield = quantization
                   ? cast<YieldOp>(op.getEpilogue().front().getTerminator())
                   : YieldOp();
  if (others.wasInterrupted() ||
      (quantization && yield.getValues() != quantization->getResults()))
    return op.emitOpError("expected fp8.row_quantize to be the end of the "
                          "epilogue, which yields its two results, got other "
                          "uses of it");
  if (!quantization)
    return success();
  int64_t group = quantization.getGroup();
  if (group < 1 || op.getMapInit().getNumResults() == 0)
    return op.emitOpError("expected a positive group of neighbors along the "
                          "last dimension of init, got ")
           << group;
  AffineMap expected = getGroupMap(op.getMapInit(), group);
  AffineMap got = op.getMapScaleInit();
  if (!got || !std::is_permutation(
                  got.getResults().begin(), got.getResults().end(),
                  expected.getResults().begin(), expected.getResults().end()))
    return op.emitOpError("expected the map of the scales to be ")
           << AffineMapAttr::get(expected) << " in any order, got "
           << AffineMapAttr::get(got);
  return success();
}

/// [matmul_c19]
static LogicalResult verifyEncoding(ScaledMatmulOp op) {
  for (RowEncodeOp encode : op.getEpilogue().getOps<RowEncodeOp>())
    if (!llvm::all_of(encode->getUsers(), llvm::IsaPred<YieldOp>) ||
        encode != op.getEncoding())
      return op.emitOpError("expected fp8.row_encode to be the end of the "
                            "epilogue, which yields its result, got another "
                            "use of it");
  return success();
}

/// [matmul_c9]
static LogicalResult verifyExtras(ScaledMatmulOp op, ArrayRef<int64_t> sizes) {
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  for (auto [index, map, extra] :
       llvm::enumerate(op.getMapsExtras(), op.getExtras())) {
    for (unsigned dim = 0, e = op.getNumLoops(); dim < e; ++dim)
      if (map.isFunctionOfDim(dim) &&
          iterators[dim] != utils::IteratorType::parallel)
        return op.emitOpError("expected the maps of extra operands to use "
                              "parallel dimensions only, got ")
               << AffineMapAttr::get(map);
    if (failed(verifyScaleSizes(op, "extra operand " + Twine(index), map, extra,
                                sizes)))
      return failure();
  }
  return success();
}

LogicalResult ScaledMatmulOp::verify() {
  if (getInits().empty() || getInits().size() > 2)
    return emitOpError("expected one init, or two with a quantization, got ")
           << getInits().size();
  if (isa<Float8E8M0FNUType>(getElementTypeOrSelf(getInit().getType())))
    return emitOpError("expected an init of f32, bf16, f16 or FP8, got ")
           << getInit().getType();
  if (failed(verifySemantics(*this)) ||
      failed(verifyIndexingMaps(*this, getIndexingMaps())) ||
      failed(verifyContraction(*this)))
    return failure();
  FailureOr<SmallVector<int64_t>> sizes = verifySizes(*this);
  if (failed(sizes))
    return failure();
  if (getScaleA() &&
      failed(verifyMatmulScale(*this, "a", getA(), getMapA(), getScaleA(),
                               getMapScaleA(), *sizes)))
    return failure();
  if (getScaleB() &&
      failed(verifyMatmulScale(*this, "b", getB(), getMapB(), getScaleB(),
                               getMapScaleB(), *sizes)))
    return failure();
  if (failed(verifySecondSide(*this)) || failed(verifyEpilogue(*this)) ||
      failed(verifyQuantization(*this)) || failed(verifyEncoding(*this)))
    return failure();
  if (getScaleInit() &&
      failed(verifyScaleSizes(*this, "init of scales", getMapScaleInit(),
                              getScaleInit(), *sizes)))
    return failure();
  return verifyExtras(*this, *sizes);
}
