//===- TMTensorInterfaceImpl.cpp - Interfaces of tm_tensor ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Results have the buffers and the sizes of the outputs.
//
//===----------------------------------------------------------------------===//

#include "fp8/Interfaces/TMTensorInterfaceImpl.h"
#include "DestinationBufferization.h"
#include "fp8/TMTensor/TMTensorOps.h"
#include "mlir/Dialect/Bufferization/IR/DstBufferizableOpInterfaceImpl.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

using namespace mlir;
using namespace mlir::bufferization;
using namespace mlir::fp8;
using namespace mlir::fp8::tm_tensor;

/// Whether the operation reads the old contents of `output`.
static bool readsOutput(Operation *op, OpOperand &output) {
  if (isa<AttentionOp>(op))
    return false;
  auto scan = dyn_cast<ScanOp>(op);
  return !scan ||
         (!scan.getInclusive() && output.get() == scan.getOutputs().back());
}

namespace {
template <typename OpTy>
struct BufferizationModel
    : public DstBufferizableOpInterfaceExternalModel<BufferizationModel<OpTy>,
                                                     OpTy> {
  bool bufferizesToMemoryRead(Operation *op, OpOperand &operand,
                              const AnalysisState &) const {
    return !cast<OpTy>(op).isDpsInit(&operand) || readsOutput(op, operand);
  }

  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    return bufferizeDestinationOp(
        rewriter, cast<DestinationStyleOpInterface>(op), options, state);
  }
};

template <typename OpTy>
struct ValueBoundsModel
    : public ValueBoundsOpInterface::ExternalModel<ValueBoundsModel<OpTy>,
                                                   OpTy> {
  void populateBoundsForShapedValueDim(Operation *op, Value value, int64_t dim,
                                       ValueBoundsConstraintSet &cstr) const {
    OpOperand *output = cast<OpTy>(op).getTiedOpOperand(cast<OpResult>(value));
    cstr.bound(value)[dim] == cstr.getExpr(output->get(), dim);
  }
};

template <typename... OpTys>
void attach(MLIRContext *context) {
  (OpTys::template attachInterface<BufferizationModel<OpTys>>(*context), ...);
  (OpTys::template attachInterface<ValueBoundsModel<OpTys>>(*context), ...);
}
} // namespace

void fp8::registerTMTensorInterfaceExternalModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, TMTensorDialect *) {
    attach<AttentionOp, ScanOp, ScatterOp, SortOp, TopkOp>(context);
  });
}
