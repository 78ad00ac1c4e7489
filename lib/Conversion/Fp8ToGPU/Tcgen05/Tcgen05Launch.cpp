//===- Tcgen05Launch.cpp - Launches of matmuls on sm_100a -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Prepares the operands for the kernel that was chosen, and launches it.
//
//===----------------------------------------------------------------------===//

#include "../Matmul/MatmulLaunch.h"
#include "Tcgen05Matmul.h"

using namespace mlir;
using namespace mlir::fp8;

static Value getMap(HostBuilder &host, const OperandView &view, LoopRole role) {
  return host.tensorMap({host.tensor(view.memref), view.at(LoopRole::K),
                         view.at(role), view.at(LoopRole::Batch),
                         /*boxInner=*/Tcgen05KernelSpec::tileK,
                         /*boxOuter=*/Tcgen05KernelSpec::tile,
                         /*swizzle=*/128});
}

static void buildLaunch(HostBuilder &host, const Tcgen05Problem &problem,
                        const Tcgen05Config &config, KernelModule &kernels) {
  const MatmulView &view = problem.view;
  Temporaries temporaries;
  OperandView a = prepareOperand(host, view.a, LoopRole::M, temporaries);
  OperandView b = prepareOperand(host, view.b, LoopRole::N, temporaries);
  Tcgen05KernelSpec spec;
  spec.config = config;
  spec.typeA = a.getType().getElementType();
  spec.typeB = b.getType().getElementType();
  spec.scaled = problem.scaled;
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
  if (spec.scaled) {
    appendTensor(host, *view.scaleA,
                 {LoopRole::Batch, LoopRole::M, LoopRole::K}, launch.operands);
    appendTensor(host, *view.scaleB,
                 {LoopRole::Batch, LoopRole::N, LoopRole::K}, launch.operands);
  }
  MatmulSizes sizes =
      getMatmulSizes(host, a, LoopRole::M, b, LoopRole::N, view.c);
  launch.gridX =
      countTiles(host, sizes, Tcgen05KernelSpec::tile, Tcgen05KernelSpec::tile);
  launch.sharedBytes = spec.getSharedBytes();

  KernelSignature signature;
  signature.key = spec.getKey();
  signature.name = spec.getName();
  signature.parameters = getTcgen05Parameters(spec);
  signature.threads = Tcgen05KernelSpec::threads;
  launchMatmul(host, kernels, signature, launch, sizes, problem.epilogue,
               [&](KernelBuilder &b, ValueRange arguments) {
                 emitTcgen05Matmul(b, arguments, spec, problem.epilogue);
               });
  temporaries.free(host);
}

LogicalResult fp8::launchTcgen05(ScaledMatmulOp op, Tcgen05Attr kernel,
                                 PatternRewriter &rewriter,
                                 const KernelTarget &target) {
  Refusal why;
  FailureOr<Tcgen05Problem> problem = getTcgen05Problem(op, why);
  if (failed(problem))
    return rewriter.notifyMatchFailure(op, why.message);
  problem->collapse(rewriter);
  HostBuilder host(op.getLoc(), rewriter);
  buildLaunch(host, *problem, kernel.getConfig(), target.kernels);
  return success();
}
