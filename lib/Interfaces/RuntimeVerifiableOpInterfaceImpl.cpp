//===- RuntimeVerifiableOpInterfaceImpl.cpp - Checks at run time ----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Makes one assertion for each operand dimension whose size is dynamic.
//
//===----------------------------------------------------------------------===//

#include "fp8/Interfaces/RuntimeVerifiableOpInterfaceImpl.h"
#include "fp8/IR/AttentionOp.h"
#include "fp8/IR/BlockMaskOp.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/IterationSpace.h"
#include "fp8/IR/RowsOp.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Interfaces/RuntimeVerifiableOpInterface.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {
template <typename OpTy>
struct DestinationOpModel : public RuntimeVerifiableOpInterface::ExternalModel<
                                DestinationOpModel<OpTy>, OpTy> {
  void generateRuntimeVerification(
      Operation *operation, OpBuilder &builder, Location loc,
      function_ref<std::string(Operation *, StringRef)> getMessage) const {
    auto op = cast<DestinationStyleOpInterface>(operation);
    SmallVector<OpFoldResult> sizes = getIterationSizes(builder, loc, op);
    for (auto [index, operand, map] :
         llvm::enumerate(op->getOperands(), getOperandMaps(op))) {
      SmallVector<OpFoldResult> expected =
          getOperandSizes(builder, loc, map, sizes);
      for (auto [dim, size] : llvm::enumerate(expected)) {
        OpFoldResult got = getMixedDim(builder, loc, operand, dim);
        // The verifier has compared static sizes, and a size need not be
        // compared with itself.
        if (got == size || (isa<Attribute>(got) && isa<Attribute>(size)) ||
            isSourceOfDim(op, operand, map, dim))
          continue;
        Value equal = arith::CmpIOp::create(
            builder, loc, arith::CmpIPredicate::eq,
            getValueOrCreateConstantIndexOp(builder, loc, got),
            getValueOrCreateConstantIndexOp(builder, loc, size));
        std::string what = ("expected dimension " + Twine(dim) +
                            " of operand " + Twine(index) +
                            " to have the size that its block shape or map "
                            "gives")
                               .str();
        cf::AssertOp::create(builder, loc, equal, getMessage(op, what));
      }
    }
  }

  /// Whether other dimensions are compared with the size of this dimension.
  static bool isSourceOfDim(DestinationStyleOpInterface op, Value operand,
                            AffineMap map, unsigned index) {
    auto dim = dyn_cast<AffineDimExpr>(map.getResult(index));
    if (!dim)
      return false;
    OperandDim source = getSourceOfDim(op, dim.getPosition());
    return source.operand == operand && source.index == index;
  }
};
} // namespace

void fp8::registerRuntimeVerifiableOpInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, Fp8Dialect *) {
    AmaxOp::attachInterface<DestinationOpModel<AmaxOp>>(*context);
    AttentionOp::attachInterface<DestinationOpModel<AttentionOp>>(*context);
    BlockMaskOp::attachInterface<DestinationOpModel<BlockMaskOp>>(*context);
    ComputeScaleOp::attachInterface<DestinationOpModel<ComputeScaleOp>>(
        *context);
    QuantizeOp::attachInterface<DestinationOpModel<QuantizeOp>>(*context);
    DynamicQuantizeOp::attachInterface<DestinationOpModel<DynamicQuantizeOp>>(
        *context);
    DequantizeOp::attachInterface<DestinationOpModel<DequantizeOp>>(*context);
    RowsOp::attachInterface<DestinationOpModel<RowsOp>>(*context);
    ScaledMatmulOp::attachInterface<DestinationOpModel<ScaledMatmulOp>>(
        *context);
    context->loadDialect<cf::ControlFlowDialect>();
  });
}
