//===- PrepareEntryPoints.cpp - Turn results into arguments ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Gives public functions on tensors the interface of compiled programs, in
// which the caller owns the memory of arguments and results.
//
//===----------------------------------------------------------------------===//

#include "ResultSizes.h"
#include "fp8/IR/RuntimeTypes.h"
#include "fp8/Preparation/Passes.h"
#include "fp8/Runtime/Signature.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_PREPAREENTRYPOINTSPASS
#include "fp8/Preparation/Passes.h.inc"
} // namespace mlir::fp8

/// Whether a value of `type` can be an argument or a result of an entry point.
static bool isPassable(Type type) {
  if (auto tensor = dyn_cast<RankedTensorType>(type))
    return getDTypeCode(tensor.getElementType()).has_value();
  return type.isIndex() || getDTypeCode(type);
}

/// Turns a number into a tensor without dimensions, which is in device memory.
static Value createTensor(OpBuilder &builder, Location loc, Value number) {
  if (isa<ShapedType>(number.getType()))
    return number;
  if (number.getType().isIndex())
    number =
        arith::IndexCastOp::create(builder, loc, builder.getI64Type(), number);
  Value empty = tensor::EmptyOp::create(builder, loc, ArrayRef<int64_t>(),
                                        number.getType());
  return linalg::FillOp::create(builder, loc, number, empty).getResult(0);
}

namespace {
struct PrepareEntryPointsPass
    : fp8::impl::PrepareEntryPointsPassBase<PrepareEntryPointsPass> {
  using PrepareEntryPointsPassBase::PrepareEntryPointsPassBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    SmallVector<func::FuncOp> functions(module.getOps<func::FuncOp>());
    for (func::FuncOp function : functions)
      if (function.isPublic() && !function.isDeclaration() &&
          failed(prepare(function)))
        return signalPassFailure();
    module.walk([&](func::CallOp call) {
      if (call.getCallee().starts_with(runtimePrefix))
        return;
      call.emitOpError("expected calls to be inlined, got one of @")
          << call.getCallee();
      signalPassFailure();
    });
  }

private:
  LogicalResult prepare(func::FuncOp function) {
    Location loc = function.getLoc();
    if (!function.getBody().hasOneBlock())
      return emitError(loc, "expected a function with one block: use scf for "
                            "control flow, got ")
             << function.getBody().getBlocks().size() << " blocks";
    for (Type type : llvm::concat<const Type>(function.getArgumentTypes(),
                                              function.getResultTypes()))
      if (!isPassable(type))
        return emitError(loc, "expected tensors of floats or integers, or "
                              "numbers, as arguments and results of an entry "
                              "point, got ")
               << type;
    for (auto [index, type] : llvm::enumerate(function.getArgumentTypes()))
      if (isa<TensorType>(type))
        function.setArgAttr(
            index, bufferization::BufferizationDialect::kWritableAttrName,
            BoolAttr::get(&getContext(), false));
    return moveResults(function);
  }

  /// Makes the function write each result to a new argument, after the other
  /// arguments.
  static LogicalResult moveResults(func::FuncOp function) {
    auto returnOp =
        cast<func::ReturnOp>(function.getBody().front().getTerminator());
    OpBuilder builder(returnOp);
    Location loc = returnOp.getLoc();
    for (OpOperand &operand : returnOp->getOpOperands())
      operand.set(createTensor(builder, loc, operand.get()));
    ResultSizes sizes(function);
    SmallVector<Value> results(returnOp.getOperands());
    SmallVector<SmallVector<int64_t>> codes;
    SmallVector<unsigned> numDataDependent;
    for (unsigned i = 0, e = results.size(); i < e; ++i) {
      codes.push_back(sizes.encode(i));
      numDataDependent.push_back(sizes.getDataDependent().size());
    }
    if (func::FuncOp computation = sizes.createFunction())
      function->setAttr(resultSizesAttr, SymbolRefAttr::get(computation));
    ArrayRef<Value> dataDependent = sizes.getDataDependent();
    if (!dataDependent.empty()) {
      results.push_back(collectSizes(builder, loc, dataDependent));
      codes.push_back({static_cast<int64_t>(dataDependent.size())});
      numDataDependent.push_back(dataDependent.size());
    }
    unsigned first = 0;
    for (auto [value, code, last] :
         llvm::zip_equal(results, codes, numDataDependent)) {
      Value memory = addResult(builder, function, value.getType(), code);
      if (first != last)
        memory = takeNeededPart(builder, loc, memory,
                                cast<RankedTensorType>(value.getType()),
                                dataDependent.slice(first, last - first), code);
      first = last;
      bufferization::MaterializeInDestinationOp::create(
          builder, loc, /*result=*/Type(), value, memory, /*restrict=*/true,
          /*writable=*/true);
    }
    func::ReturnOp::create(builder, loc);
    returnOp.erase();
    function.setType(FunctionType::get(function.getContext(),
                                       function.getArgumentTypes(), {}));
    function.removeResAttrsAttr();
    return success();
  }

  /// Adds an argument for a result of `type`. `codes` are the codes of its
  /// sizes.
  static Value addResult(OpBuilder &builder, func::FuncOp function, Type type,
                         ArrayRef<int64_t> codes) {
    auto tensor = cast<RankedTensorType>(type);
    NamedAttribute dims(resultDimsAttr, builder.getDenseI64ArrayAttr(codes));
    unsigned position = function.getNumArguments();
    (void)function.insertArgument(
        position, MemRefType::get(tensor.getShape(), tensor.getElementType()),
        builder.getDictionaryAttr(dims), function.getLoc());
    return function.getArgument(position);
  }

  /// Stores the sizes in a tensor in device memory.
  static Value collectSizes(OpBuilder &builder, Location loc,
                            ArrayRef<Value> numbers) {
    Type type = builder.getI64Type();
    OpFoldResult one = builder.getIndexAttr(1);
    Value result = tensor::EmptyOp::create(
        builder, loc, {static_cast<int64_t>(numbers.size())}, type);
    for (auto [index, number] : llvm::enumerate(numbers)) {
      OpFoldResult offset = builder.getIndexAttr(index);
      Value slice = tensor::ExpandShapeOp::create(
          builder, loc, RankedTensorType::get({1}, type),
          createTensor(builder, loc, number), ArrayRef<ReassociationIndices>());
      result = tensor::InsertSliceOp::create(builder, loc, slice, result,
                                             offset, one, one);
    }
    return result;
  }

  /// The beginning of `memory`, as memory of a tensor. `known` are its sizes in
  /// the dimensions that depend on elements. Ends the call if the memory is too
  /// small.
  static Value takeNeededPart(OpBuilder &builder, Location loc, Value memory,
                              RankedTensorType type, ArrayRef<Value> known,
                              ArrayRef<int64_t> codes) {
    SmallVector<OpFoldResult> sizes;
    for (auto [dim, code] : llvm::enumerate(codes)) {
      Value given = memref::DimOp::create(builder, loc, memory, dim);
      if (!type.isDynamicDim(dim)) {
        sizes.push_back(builder.getIndexAttr(type.getDimSize(dim)));
      } else if (!dependsOnData(code)) {
        sizes.push_back(given);
      } else {
        sizes.push_back(known.front());
        Value fits = arith::CmpIOp::create(
            builder, loc, arith::CmpIPredicate::sle, known.front(), given);
        cf::AssertOp::create(builder, loc, fits,
                             "expected more memory for a result in dimension " +
                                 std::to_string(dim) +
                                 ": its size depends on the data");
        known = known.drop_front();
      }
    }
    SmallVector<OpFoldResult> strides(sizes.size());
    OpFoldResult stride = builder.getIndexAttr(1);
    for (unsigned dim = sizes.size(); dim-- > 0;) {
      strides[dim] = stride;
      AffineExpr product =
          builder.getAffineSymbolExpr(0) * builder.getAffineSymbolExpr(1);
      stride = affine::makeComposedFoldedAffineApply(builder, loc, product,
                                                     {stride, sizes[dim]});
    }
    return memref::ReinterpretCastOp::create(
        builder, loc, memory, builder.getIndexAttr(0), sizes, strides);
  }

  static bool dependsOnData(int64_t code) {
    return code == FP8_ANY_SIZE || fp8_is_bounded_size(code);
  }
};
} // namespace
