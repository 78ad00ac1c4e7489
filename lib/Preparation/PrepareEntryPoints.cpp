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
#include "fp8/IR/DirectCalls.h"
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
    DirectCalls calls(module);
    // Callees come first, because sizes of a result may be those of the result
    // of a call.
    SetVector<func::FuncOp> functions;
    functions.insert_range(llvm::reverse(calls.getFunctions()));
    functions.insert_range(module.getOps<func::FuncOp>());
    DenseSet<StringAttr> callees;
    for (func::FuncOp function : functions) {
      if (function.isDeclaration())
        continue;
      ArrayRef<func::CallOp> of = calls.getCalls(function);
      if ((function.isPublic() || !of.empty()) && failed(prepare(function, of)))
        return signalPassFailure();
      if (!of.empty())
        callees.insert(function.getNameAttr());
    }
    module.walk([&](func::CallOp call) {
      if (call.getCallee().starts_with(runtimePrefix) ||
          callees.contains(call.getCalleeAttr().getAttr()))
        return;
      call.emitOpError("expected calls to be inlined, got one of @")
          << call.getCallee();
      signalPassFailure();
    });
  }

private:
  LogicalResult prepare(func::FuncOp function, ArrayRef<func::CallOp> calls) {
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
    for (auto [index, type] : llvm::enumerate(function.getArgumentTypes())) {
      // The names of parameters of callees are no longer needed.
      function.removeArgAttr(index, "fp8.params");
      if (isa<TensorType>(type))
        function.setArgAttr(
            index, bufferization::BufferizationDialect::kWritableAttrName,
            BoolAttr::get(&getContext(), false));
    }
    return moveResults(function, calls);
  }

  /// Makes the function write each result to a new argument, after the other
  /// arguments. Makes `calls` of the function pass memory for them.
  static LogicalResult moveResults(func::FuncOp function,
                                   ArrayRef<func::CallOp> calls) {
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
    ArrayRef<Value> dataDependent = sizes.getDataDependent();
    if (!calls.empty()) {
      if (!dataDependent.empty())
        return emitError(loc, "expected results whose sizes follow from the "
                              "sizes of arguments in a function that is not "
                              "inlined");
      for (func::CallOp call : calls)
        passMemory(call, codes, sizes);
    } else if (func::FuncOp computation = sizes.createFunction()) {
      function->setAttr(resultSizesAttr, SymbolRefAttr::get(computation));
    }
    if (!dataDependent.empty()) {
      results.push_back(collectSizes(builder, loc, dataDependent));
      codes.push_back({static_cast<int64_t>(dataDependent.size())});
      numDataDependent.push_back(dataDependent.size());
    }
    unsigned first = 0;
    for (auto [value, code, last] :
         llvm::zip_equal(results, codes, numDataDependent)) {
      Value memory = addResult(builder, function, value.getType(), code);
      if (first == last && computeIn(value, memory))
        continue;
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

  /// Replaces `call` by one that passes new memory for each result. `codes` are
  /// the codes of their sizes.
  static void passMemory(func::CallOp call,
                         ArrayRef<SmallVector<int64_t>> codes,
                         ResultSizes &sizes) {
    OpBuilder builder(call);
    Location loc = call.getLoc();
    SmallVector<Value> operands(call.getOperands()), memories;
    for (auto [type, resultCodes] :
         llvm::zip_equal(call.getResultTypes(), codes)) {
      auto tensor = cast<RankedTensorType>(type);
      SmallVector<Value> dynamic;
      for (auto [dim, code] : llvm::enumerate(resultCodes))
        if (tensor.isDynamicDim(dim))
          dynamic.push_back(
              sizes.createSize(builder, loc, code, call.getOperands()));
      memories.push_back(memref::AllocOp::create(
          builder, loc,
          MemRefType::get(tensor.getShape(), tensor.getElementType()),
          dynamic));
    }
    llvm::append_range(operands, memories);
    auto created = func::CallOp::create(builder, loc, call.getCallee(),
                                        TypeRange(), operands);
    created->setDiscardableAttrs(call->getDiscardableAttrDictionary());
    for (auto [result, memory] : llvm::zip_equal(call.getResults(), memories))
      result.replaceAllUsesWith(bufferization::ToTensorOp::create(
          builder, loc, result.getType(), memory, /*restrict=*/true,
          /*writable=*/true));
    call.erase();
  }

  /// If `value` is the result of a call in new memory that has no other use,
  /// makes the call write to `memory`.
  static bool computeIn(Value value, Value memory) {
    auto tensor = value.getDefiningOp<bufferization::ToTensorOp>();
    auto alloc =
        tensor ? tensor.getBuffer().getDefiningOp<memref::AllocOp>() : nullptr;
    if (!alloc || alloc.getType() != memory.getType())
      return false;
    unsigned numReads = llvm::count_if(tensor->getUsers(), [](Operation *user) {
      return !isa<tensor::DimOp>(user);
    });
    if (numReads != 1) // The return.
      return false;
    for (Operation *user : alloc->getUsers())
      if (user != tensor && !isa<func::CallOp>(user))
        return false;
    alloc.getResult().replaceAllUsesWith(memory);
    alloc.erase();
    return true;
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
