//===- PrepareEntryPoints.cpp - Results as arguments ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Gives public functions on tensors the interface of compiled programs: the
// caller owns the memory of arguments and results.
//
//===----------------------------------------------------------------------===//

#include "RuntimeABI.h"
#include "fp8/Conversion/Passes.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_PREPAREENTRYPOINTSPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

/// Dimension `dim` of `value` as a size of a signature; none if it is neither
/// known nor equal to that of an argument.
static std::optional<int64_t> getSize(Value value, int64_t dim,
                                      ArrayRef<BlockArgument> arguments) {
  auto type = cast<RankedTensorType>(value.getType());
  if (!type.isDynamicDim(dim))
    return type.getDimSize(dim);
  for (BlockArgument argument : arguments) {
    auto argumentType = dyn_cast<RankedTensorType>(argument.getType());
    if (!argumentType)
      continue;
    for (int64_t i = 0; i < argumentType.getRank(); ++i) {
      if (!argumentType.isDynamicDim(i))
        continue;
      FailureOr<bool> isEqual =
          ValueBoundsConstraintSet::areEqual({value, dim}, {argument, i});
      if (succeeded(isEqual) && *isEqual)
        return encodeTiedSize(argument.getArgNumber(), i);
    }
  }
  return std::nullopt;
}

namespace {
struct PrepareEntryPointsPass
    : fp8::impl::PrepareEntryPointsPassBase<PrepareEntryPointsPass> {
  using PrepareEntryPointsPassBase::PrepareEntryPointsPassBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    for (auto function : module.getOps<func::FuncOp>())
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
    if (!function.getBody().hasOneBlock())
      return function.emitError("expected a function with one block: use scf "
                                "for control flow, got ")
             << function.getBody().getBlocks().size() << " blocks";
    unsigned numArguments = function.getNumArguments();
    for (Type type : llvm::concat<const Type>(function.getArgumentTypes(),
                                              function.getResultTypes())) {
      auto tensor = dyn_cast<RankedTensorType>(type);
      if (!tensor || !getDTypeCode(tensor.getElementType()))
        return function.emitError(
                   "expected tensors of floats or integers as arguments and "
                   "results of an entry point, got ")
               << type;
    }
    for (unsigned i = 0; i < numArguments; ++i)
      function.setArgAttr(
          i, bufferization::BufferizationDialect::kWritableAttrName,
          BoolAttr::get(&getContext(), false));
    return moveResults(function, numArguments);
  }

  /// Each result is written to an argument behind those that there are.
  static LogicalResult moveResults(func::FuncOp function,
                                   unsigned numArguments) {
    auto returnOp =
        cast<func::ReturnOp>(function.getBody().front().getTerminator());
    OpBuilder builder(returnOp);
    Location loc = returnOp.getLoc();
    SmallVector<BlockArgument> arguments(
        function.getArguments().take_front(numArguments));
    for (auto [index, value] : llvm::enumerate(returnOp.getOperands())) {
      auto type = cast<RankedTensorType>(value.getType());
      SmallVector<int64_t> sizes;
      for (int64_t dim = 0; dim < type.getRank(); ++dim) {
        std::optional<int64_t> size = getSize(value, dim, arguments);
        if (!size)
          return function.emitError("expected the size of result ")
                 << index << " in dimension " << dim
                 << " to be known, or that of an argument in some dimension";
        sizes.push_back(*size);
      }
      NamedAttribute dims(resultDimsAttr, builder.getDenseI64ArrayAttr(sizes));
      unsigned position = function.getNumArguments();
      if (failed(function.insertArgument(
              position, MemRefType::get(type.getShape(), type.getElementType()),
              builder.getDictionaryAttr(dims), loc)))
        return failure();
      bufferization::MaterializeInDestinationOp::create(
          builder, loc, /*result=*/Type(), value,
          function.getArgument(position), /*restrict=*/true,
          /*writable=*/true);
    }
    func::ReturnOp::create(builder, loc);
    returnOp.erase();
    function.setType(FunctionType::get(function.getContext(),
                                       function.getArgumentTypes(), {}));
    function.removeResAttrsAttr();
    return success();
  }
};
} // namespace
