//===- ValueBoundsOpInterfaceImpl.cpp - Bounds of result sizes ------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Sizes of results in terms of the sizes of operands.
//
//===----------------------------------------------------------------------===//

#include "fp8/Interfaces/ValueBoundsOpInterfaceImpl.h"
#include "fp8/IR/AttentionOp.h"
#include "fp8/IR/BlockMaskOp.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/IterationSpace.h"
#include "fp8/IR/RowsOp.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {
template <typename OpTy>
struct DestinationOpModel
    : public ValueBoundsOpInterface::ExternalModel<DestinationOpModel<OpTy>,
                                                   OpTy> {
  void populateBoundsForShapedValueDim(Operation *operation, Value value,
                                       int64_t dim,
                                       ValueBoundsConstraintSet &cstr) const {
    auto op = cast<DestinationStyleOpInterface>(operation);
    OpOperand *init = op.getTiedOpOperand(cast<OpResult>(value));
    cstr.bound(value)[dim] == cstr.getExpr(init->get(), dim);

    AffineExpr expr =
        getOperandMaps(op)[init->getOperandNumber()].getResult(dim);
    ScaleMapResult parsed = *parseScaleMapResult(expr);
    if (!parsed.dim) {
      cstr.bound(value)[dim] == 1;
      return;
    }
    OperandDim source = getSourceOfDim(op, *parsed.dim);
    if (source.operand == init->get())
      return;
    AffineExpr size = cstr.getExpr(source.operand, source.index);
    cstr.bound(value)[dim] ==
        (parsed.block == 1 ? size : size.ceilDiv(parsed.block));
  }
};

struct CastOpModel
    : public ValueBoundsOpInterface::ExternalModel<CastOpModel, CastOp> {
  void populateBoundsForShapedValueDim(Operation *op, Value value, int64_t dim,
                                       ValueBoundsConstraintSet &cstr) const {
    cstr.bound(value)[dim] == cstr.getExpr(op->getOperand(0), dim);
  }
};
} // namespace

void fp8::registerValueBoundsOpInterfaceExternalModels(
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
    CastOp::attachInterface<CastOpModel>(*context);
    RowsOp::attachInterface<DestinationOpModel<RowsOp>>(*context);
    ScaledMatmulOp::attachInterface<DestinationOpModel<ScaledMatmulOp>>(
        *context);
  });
}
