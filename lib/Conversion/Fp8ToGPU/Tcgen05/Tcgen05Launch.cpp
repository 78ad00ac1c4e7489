//===- Tcgen05Launch.cpp - Launches of matmuls on sm_100a -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Scaled matmuls without scales along K, or with those that the instruction
// applies. The rest is left to warp-level kernels.
//
//===----------------------------------------------------------------------===//

#include "../Matmul/MatmulOperands.h"
#include "../Patterns.h"
#include "Tcgen05Matmul.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {
struct ScaledMatmulToTcgen05Pattern : OpRewritePattern<ScaledMatmulOp> {
  ScaledMatmulToTcgen05Pattern(MLIRContext *context, const KernelTarget &target)
      : OpRewritePattern(context, /*benefit=*/2), target(target) {}

  LogicalResult matchAndRewrite(ScaledMatmulOp op,
                                PatternRewriter &rewriter) const override {
    for (Value operand : {op.getA(), op.getB()})
      if (!isa<Float8E4M3FNType, Float8E5M2Type>(
              getElementTypeOrSelf(operand.getType())))
        return rewriter.notifyMatchFailure(op, "no such format");
    FailureOr<MatmulView> view = getMatmulView(rewriter, op);
    if (failed(view))
      return rewriter.notifyMatchFailure(op, "loops do not collapse");
    bool scaled = isInstructionScale(view->scaleA, LoopRole::M) &&
                  isInstructionScale(view->scaleB, LoopRole::N);
    FailureOr<Epilogue> epilogue = Epilogue::get(*view);
    if (failed(epilogue) || !view->a.at(LoopRole::K) ||
        (!scaled && (view->scaleA || view->scaleB)))
      return rewriter.notifyMatchFailure(op, "no kernel for these types");
    buildLaunch(rewriter, *view, *epilogue, scaled);
    rewriter.eraseOp(op);
    return success();
  }

private:
  void buildLaunch(PatternRewriter &rewriter, const MatmulView &view,
                   const Epilogue &epilogue, bool scaled) const;

  const KernelTarget &target;
};
} // namespace

static Value getMap(HostBuilder &host, const OperandView &view, LoopRole role) {
  return host.tensorMap({host.tensor(view.memref), view.at(LoopRole::K),
                         view.at(role), view.at(LoopRole::Batch),
                         /*boxInner=*/Tcgen05KernelSpec::tileK,
                         /*boxOuter=*/Tcgen05KernelSpec::tile,
                         /*swizzle=*/128});
}

void ScaledMatmulToTcgen05Pattern::buildLaunch(PatternRewriter &rewriter,
                                               const MatmulView &view,
                                               const Epilogue &epilogue,
                                               bool scaled) const {
  HostBuilder host(view.getOp().getLoc(), rewriter);
  Temporaries temporaries;
  OperandView a = prepareOperand(host, view.a, LoopRole::M, temporaries);
  OperandView b = prepareOperand(host, view.b, LoopRole::N, temporaries);
  Tcgen05KernelSpec spec;
  spec.typeA = a.getType().getElementType();
  spec.typeB = b.getType().getElementType();
  spec.scaled = scaled;
  spec.hasBatch = view.batch != 1;
  spec.aHasBatch = a.at(LoopRole::Batch).has_value();
  spec.bHasBatch = b.at(LoopRole::Batch).has_value();
  spec.contiguousColumns = view.c.getStaticStride(LoopRole::N) == 1;
  spec.pairedStores = hasAlignedPairs(view.c);

  LaunchSpec launch;
  launch.operands = {getMap(host, a, LoopRole::M),
                     getMap(host, b, LoopRole::N)};
  appendTensor(host, view.c, {LoopRole::Batch, LoopRole::M, LoopRole::N},
               launch.operands);
  if (scaled) {
    appendTensor(host, *view.scaleA,
                 {LoopRole::Batch, LoopRole::M, LoopRole::K}, launch.operands);
    appendTensor(host, *view.scaleB,
                 {LoopRole::Batch, LoopRole::N, LoopRole::K}, launch.operands);
  }
  DeviceTensor tensorA = host.tensor(a.memref), tensorB = host.tensor(b.memref);
  OpFoldResult batch =
      getSize(host, host.tensor(view.c.memref), view.c, LoopRole::Batch);
  OpFoldResult m = getSize(host, tensorA, a, LoopRole::M);
  OpFoldResult n = getSize(host, tensorB, b, LoopRole::N);
  for (OpFoldResult size :
       {batch, m, n, getSize(host, tensorA, a, LoopRole::K)})
    launch.operands.push_back(host.toI32(size));

  KernelSignature signature;
  signature.key = spec.getKey() + '|' + epilogue.getKey();
  signature.name = spec.getName();
  signature.parameters = getTcgen05Parameters(spec);
  signature.threads = launch.threads = Tcgen05KernelSpec::threads;
  epilogue.appendOperands(host, signature.parameters, launch.operands);
  LLVM::LLVMFuncOp kernel = target.kernels.getOrCreate(
      host.getLoc(), signature, [&](KernelBuilder &b, ValueRange arguments) {
        emitTcgen05Matmul(b, arguments, spec, epilogue);
      });
  launch.kernel = KernelModule::getReference(kernel);
  launch.gridX =
      host.mul(batch, host.mul(host.ceilDiv(m, Tcgen05KernelSpec::tile),
                               host.ceilDiv(n, Tcgen05KernelSpec::tile)));
  launch.sharedBytes = spec.getSharedBytes();
  host.launch(launch);
  temporaries.free(host);
}

void fp8::populateTcgen05Patterns(RewritePatternSet &patterns,
                                  const KernelTarget &target) {
  if (target.chip.hasTensorMemory)
    patterns.add<ScaledMatmulToTcgen05Pattern>(patterns.getContext(), target);
}
