//===- ResultSizes.cpp - The sizes of results -----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// There are four kinds of sizes of results: constants, sizes that are proved to
// equal the size of an argument, sizes that a function of the program computes
// from the sizes of arguments, and sizes that depend on elements of tensors.
// The last kind may have a bound.
//
//===----------------------------------------------------------------------===//

#include "ResultSizes.h"
#include "fp8/Runtime/Signature.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Analysis/TopologicalSortUtils.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Affine/Transforms/Transforms.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/MemRef/Transforms/Transforms.h"
#include "mlir/Dialect/SCF/Transforms/Patterns.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Sizes that the host computes
//===----------------------------------------------------------------------===//

static bool isSizeOfArgument(Operation *op, func::FuncOp function) {
  auto dim = dyn_cast<tensor::DimOp>(op);
  auto argument = dim ? dyn_cast<BlockArgument>(dim.getSource()) : nullptr;
  return argument && argument.getOwner() == &function.getBody().front();
}

/// The size of a tensor as an expression of sizes of arguments, if MLIR's value
/// bounds can find one; otherwise null. An example is a tensor that both
/// branches of a condition yield with the same size.
static Value getBoundedSize(tensor::DimOp size, func::FuncOp function) {
  std::optional<int64_t> dim = size.getConstantIndex();
  if (!dim)
    return {};
  Block *body = &function.getBody().front();
  OpBuilder builder(size);
  FailureOr<OpFoldResult> bound = affine::reifyShapedValueDimBound(
      builder, size.getLoc(), presburger::BoundType::EQ, size.getSource(), *dim,
      [&](Value value, std::optional<int64_t>, ValueBoundsConstraintSet &) {
        auto argument = dyn_cast<BlockArgument>(value);
        return argument && argument.getOwner() == body;
      });
  return succeeded(bound)
             ? getValueOrCreateConstantIndexOp(builder, size.getLoc(), *bound)
             : Value();
}

/// The size of the result of a call, in memory that the caller allocates; null
/// for other tensors.
static Value getAllocatedSize(tensor::DimOp size) {
  std::optional<int64_t> dim = size.getConstantIndex();
  auto tensor = size.getSource().getDefiningOp<bufferization::ToTensorOp>();
  auto alloc =
      tensor ? tensor.getBuffer().getDefiningOp<memref::AllocOp>() : nullptr;
  if (!dim || !alloc || !alloc.getType().isDynamicDim(*dim))
    return {};
  return alloc.getDynamicSizes()[alloc.getType().getDynamicDimIndex(*dim)];
}

/// Replaces sizes of tensors from which `size` is computed by their bounds,
/// except sizes of arguments.
static void resolveRemaining(Value size, func::FuncOp function) {
  SetVector<Operation *> slice;
  BackwardSliceOptions options;
  options.inclusive = true;
  options.filter = [](Operation *op) {
    return llvm::none_of(op->getResultTypes(), llvm::IsaPred<ShapedType>);
  };
  if (Operation *producer = size.getDefiningOp())
    (void)getBackwardSlice(producer, &slice, options);
  for (Operation *op : slice)
    if (auto dim = dyn_cast<tensor::DimOp>(op);
        dim && !isSizeOfArgument(op, function)) {
      Value bound = getAllocatedSize(dim);
      if (bound || (bound = getBoundedSize(dim, function)))
        dim.replaceAllUsesWith(bound);
    }
}

/// Rewrites the operations that compute `size` with MLIR's patterns until they
/// use only sizes of arguments, if possible.
static Value resolve(tensor::DimOp size, func::FuncOp function) {
  MLIRContext *context = size.getContext();
  OpBuilder builder(size->getContext());
  builder.setInsertionPointAfter(size);
  // This operand refers to the value that replaces the size.
  auto holder = UnrealizedConversionCastOp::create(
      builder, size.getLoc(), builder.getI64Type(), size.getResult());
  RewritePatternSet patterns(context);
  memref::populateResolveRankedShapedTypeResultDimsPatterns(patterns);
  memref::populateResolveShapedTypeResultDimsPatterns(patterns);
  scf::populateSCFForLoopCanonicalizationPatterns(patterns);
  tensor::DimOp::getCanonicalizationPatterns(patterns, context);
  affine::AffineApplyOp::getCanonicalizationPatterns(patterns, context);
  // No other operation may be erased, because the caller has values of the
  // function.
  (void)applyOpPatternsGreedily(
      {size.getOperation()}, std::move(patterns),
      GreedyRewriteConfig().setStrictness(
          GreedyRewriteStrictness::ExistingAndNewOps));
  resolveRemaining(holder.getOperand(0), function);
  Value result = holder.getOperand(0);
  holder.erase();
  return result;
}

/// The operations that compute `size`, operands first. `isHost` becomes false
/// if the host cannot execute one of them before a call.
static SetVector<Operation *> getHostSlice(Value size, func::FuncOp function,
                                           bool &isHost) {
  SetVector<Operation *> slice;
  isHost = true;
  Operation *producer = size.getDefiningOp();
  if (!producer)
    return slice;
  BackwardSliceOptions options;
  options.inclusive = true;
  options.omitBlockArguments = true;
  options.omitUsesFromAbove = false;
  options.filter = [&](Operation *op) {
    bool isScalar =
        isMemoryEffectFree(op) &&
        llvm::none_of(op->getResultTypes(), llvm::IsaPred<ShapedType>) &&
        llvm::none_of(op->getOperandTypes(), llvm::IsaPred<ShapedType>);
    bool isAllowed = isScalar || isSizeOfArgument(op, function);
    isHost &= isAllowed;
    return isAllowed;
  };
  (void)getBackwardSlice(producer, &slice, options);
  return topologicalSort(slice);
}

//===----------------------------------------------------------------------===//
// ResultSizes
//===----------------------------------------------------------------------===//

ResultSizes::ResultSizes(func::FuncOp function)
    : function(function), returnOp(cast<func::ReturnOp>(
                              function.getBody().front().getTerminator())),
      arguments(function.getArguments()), prover(function.getContext()) {
  // The size of memory for a call may be the size of the result of another one.
  function.walk([](tensor::DimOp dim) {
    if (Value size = getAllocatedSize(dim))
      dim.replaceAllUsesWith(size);
  });
  // Assertions can be assumed, because a call whose assertion fails has no
  // results.
  for (auto assertion : function.getBody().getOps<cf::AssertOp>())
    prover.assume(assertion.getArg());
}

/// Whether a size equals the size of an argument, by MLIR's value bounds, which
/// look through operations on tensors.
static bool isSizeOf(Value value, int64_t dim, BlockArgument argument,
                     int64_t argumentDim) {
  FailureOr<bool> isEqual =
      ValueBoundsConstraintSet::areEqual({value, dim}, {argument, argumentDim});
  return succeeded(isEqual) && *isEqual;
}

/// Calls `test` with each argument and each of its dynamic dimensions. Returns
/// the code of the first for which it is true.
static std::optional<int64_t>
findSize(ArrayRef<BlockArgument> arguments,
         function_ref<bool(BlockArgument, int64_t)> test) {
  for (BlockArgument argument : arguments) {
    auto type = dyn_cast<RankedTensorType>(argument.getType());
    for (int64_t i = 0, e = type ? type.getRank() : 0; i < e; ++i)
      if (type.isDynamicDim(i) && test(argument, i))
        return FP8_TIED_SIZE(argument.getArgNumber(), i);
  }
  return std::nullopt;
}

std::optional<int64_t> ResultSizes::findArgument(Value size) {
  OpBuilder builder(returnOp);
  return findSize(arguments, [&](BlockArgument argument, int64_t i) {
    Value candidate =
        tensor::DimOp::create(builder, returnOp.getLoc(), argument, i);
    return prover.areEqual(size, candidate);
  });
}

bool ResultSizes::isHostSize(Value size) {
  bool isHost;
  (void)getHostSlice(size, function, isHost);
  return isHost;
}

/// A number that the host can compute and that `size` does not exceed; null if
/// there is none.
Value ResultSizes::getBound(Value size) {
  if (isHostSize(size))
    return size;
  Operation *op = size.getDefiningOp();
  if (!op || op->getNumOperands() == 0)
    return {};
  OpBuilder builder(returnOp);
  auto rebuild = [&]() -> Value {
    SmallVector<Value> operands(op->getOperands());
    for (Value &operand : operands)
      if (!(operand = getBound(operand)))
        return {};
    Operation *copy = builder.clone(*op);
    copy->setOperands(operands);
    return copy->getResult(0);
  };
  if (isa<arith::MinSIOp>(op)) {
    Value a = getBound(op->getOperand(0)), b = getBound(op->getOperand(1));
    return a && b ? arith::MinSIOp::create(builder, op->getLoc(), a, b)
                  : (a ? a : b);
  }
  if (auto select = dyn_cast<arith::SelectOp>(op)) {
    Value a = getBound(select.getTrueValue());
    Value b = getBound(select.getFalseValue());
    return a && b ? arith::MaxSIOp::create(builder, op->getLoc(), a, b)
                  : Value();
  }
  // The results of these operations increase with each operand, so the operands
  // can be replaced by their bounds.
  return isa<arith::MaxSIOp, arith::AddIOp, arith::IndexCastOp, arith::ExtSIOp>(
             op)
             ? rebuild()
             : Value();
}

int64_t ResultSizes::encodeSize(Value result, int64_t dim) {
  auto type = cast<RankedTensorType>(result.getType());
  if (!type.isDynamicDim(dim))
    return type.getDimSize(dim);
  if (std::optional<int64_t> code =
          findSize(arguments, [&](BlockArgument argument, int64_t i) {
            return isSizeOf(result, dim, argument, i);
          }))
    return *code;
  OpBuilder builder(returnOp);
  Value size = resolve(
      tensor::DimOp::create(builder, returnOp.getLoc(), result, dim), function);
  if (std::optional<int64_t> known = prover.getConstant(size))
    return *known;
  if (std::optional<int64_t> code = findArgument(size))
    return *code;
  if (isHostSize(size)) {
    computed.push_back(size);
    return FP8_COMPUTED_SIZE(int64_t(computed.size()) - 1);
  }
  dataDependent.push_back(size);
  Value bound = getBound(size);
  if (!bound)
    return FP8_ANY_SIZE;
  computed.push_back(bound);
  return FP8_BOUNDED_SIZE(int64_t(computed.size()) - 1);
}

SmallVector<int64_t> ResultSizes::encode(unsigned index) {
  Value result = returnOp.getOperand(index);
  int64_t rank = cast<RankedTensorType>(result.getType()).getRank();
  return llvm::map_to_vector(llvm::seq<int64_t>(0, rank), [&](int64_t dim) {
    return encodeSize(result, dim);
  });
}

Value ResultSizes::createSize(OpBuilder &builder, Location loc, int64_t code,
                              ValueRange operands) {
  if (fp8_is_tied_size(code))
    return tensor::DimOp::create(builder, loc,
                                 operands[fp8_tied_argument(code)],
                                 fp8_tied_dimension(code));
  if (!fp8_is_computed_size(code))
    return arith::ConstantIndexOp::create(builder, loc, code);
  Value size = computed[code - FP8_COMPUTED_SIZE(0)];
  IRMapping mapping;
  mapping.map(arguments, operands);
  bool isHost;
  for (Operation *op : getHostSlice(size, function, isHost))
    builder.clone(*op, mapping);
  return mapping.lookup(size);
}

func::FuncOp ResultSizes::createFunction() {
  if (computed.empty())
    return nullptr;
  OpBuilder builder(function);
  SmallVector<Type> inputs =
      llvm::map_to_vector(arguments, [](Value v) { return v.getType(); });
  SmallVector<Type> outputs(computed.size(), builder.getIndexType());
  auto sizes = func::FuncOp::create(
      builder, function.getLoc(), (function.getName() + ".result_sizes").str(),
      builder.getFunctionType(inputs, outputs));
  sizes.setPrivate();
  Block *block = sizes.addEntryBlock();
  builder.setInsertionPointToStart(block);
  IRMapping mapping;
  for (auto [argument, copy] : llvm::zip(arguments, block->getArguments()))
    mapping.map(argument, copy);
  SmallVector<Value> returned;
  for (Value size : computed) {
    bool isHost;
    for (Operation *op : getHostSlice(size, function, isHost))
      if (!mapping.contains(op))
        mapping.map(op, builder.clone(*op, mapping));
    returned.push_back(mapping.lookup(size));
  }
  func::ReturnOp::create(builder, function.getLoc(), returned);
  return sizes;
}
