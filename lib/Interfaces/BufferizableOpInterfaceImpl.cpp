//===- BufferizableOpInterfaceImpl.cpp - Bufferization --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every destination-style operation becomes the same operation on memrefs. It
// writes to the buffers of its destinations if one-shot-bufferize allows it.
//
//===----------------------------------------------------------------------===//

#include "fp8/Interfaces/BufferizableOpInterfaceImpl.h"
#include "DestinationBufferization.h"
#include "fp8/IR/AttentionOp.h"
#include "fp8/IR/BlockMaskOp.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/RowsOp.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/DstBufferizableOpInterfaceImpl.h"
#include "mlir/IR/DialectRegistry.h"

using namespace mlir;
using namespace mlir::bufferization;
using namespace mlir::fp8;

namespace {
template <typename OpTy>
struct DestinationOpModel
    : public DstBufferizableOpInterfaceExternalModel<DestinationOpModel<OpTy>,
                                                     OpTy> {
  /// Inits are only written, unless the operation uses their old values.
  bool bufferizesToMemoryRead(Operation *op, OpOperand &operand,
                              const AnalysisState &) const {
    return !cast<OpTy>(op).isDpsInit(&operand) || readsInit(op);
  }

  /// Element i of the result depends on element i of these operands only, so
  /// they may share the destination's buffer. Scales do not qualify.
  bool bufferizesToElementwiseAccess(Operation *op, const AnalysisState &,
                                     ArrayRef<OpOperand *> operands) const {
    if (!isa<ComputeScaleOp, DequantizeOp>(op))
      return false;
    return llvm::all_of(operands, [&](OpOperand *operand) {
      return operand->getOperandNumber() == 0 ||
             cast<OpTy>(op).isDpsInit(operand);
    });
  }

  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    return bufferizeDestinationOp(
        rewriter, cast<DestinationStyleOpInterface>(op), options, state);
  }
};
} // namespace

void fp8::registerBufferizableOpInterfaceExternalModels(
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
  });
}
