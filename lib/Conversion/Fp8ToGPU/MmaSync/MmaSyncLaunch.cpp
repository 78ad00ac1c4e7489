//===- MmaSyncLaunch.cpp - Launches of matmuls on mma.sync ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Makes the specification of the kernel, its operands and its launch from a
// scaled matmul.
//
//===----------------------------------------------------------------------===//

#include "MmaSyncLaunch.h"
#include "../Matmul/MatmulLaunch.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

/// Threads read all scales from device memory.
static ScaleSpec getMmaScaleSpec(const std::optional<OperandView> &scale,
                                 LoopRole role, const OperandView &operand,
                                 int64_t groupK) {
  return getScaleSpec(scale, role, operand, groupK,
                      scale ? ScaleFeed::Blocks : ScaleFeed::None);
}

/// Returns `scale`, or a copy that is converted to f32.
static std::optional<OperandView>
prepareMmaScale(HostBuilder &host, const std::optional<OperandView> &scale,
                LoopRole role, const OperandView &operand, int64_t groupK,
                Temporaries &temporaries) {
  if (!scale || scale->getType().getElementType().isF32())
    return scale;
  return repackScale(host, *scale, role, operand, groupK, temporaries);
}

//===----------------------------------------------------------------------===//
// The launch
//===----------------------------------------------------------------------===//

MmaSyncKernelSpec fp8::getMmaSyncSpec(const MmaSyncProblem &problem,
                                      const MmaSyncConfig &config) {
  const MatmulView &view = problem.view;
  MmaSyncKernelSpec spec;
  spec.config = config;
  spec.typeA = view.a.getType().getElementType();
  spec.typeB = view.b.getType().getElementType();
  spec.scaledByInstruction = problem.operands.scaledByInstruction;
  spec.groupK = std::min(problem.groupK, config.tileK);
  spec.contiguousColumns = view.c.getStaticStride(LoopRole::N) == 1;
  spec.pairedStores = hasAlignedPairs(view.c);
  return spec;
}

void fp8::buildMmaSyncLaunch(HostBuilder &host, const MatmulView &view,
                             const Epilogue &epilogue,
                             const MmaSyncKernelSpec &spec,
                             KernelModule &kernels) {
  LaunchSpec launch;
  appendTensor(host, view.a,
               {LoopRole::Batch, spec.transposedA ? LoopRole::K : LoopRole::M},
               launch.operands);
  appendTensor(host, view.b,
               {LoopRole::Batch, spec.transposedB ? LoopRole::K : LoopRole::N},
               launch.operands);
  appendTensor(host, view.c, {LoopRole::Batch, LoopRole::M, LoopRole::N},
               launch.operands);
  if (view.scaleA)
    appendTensor(host, *view.scaleA,
                 {LoopRole::Batch, LoopRole::M, LoopRole::K}, launch.operands);
  if (view.scaleB)
    appendTensor(host, *view.scaleB,
                 {LoopRole::Batch, LoopRole::N, LoopRole::K}, launch.operands);
  MatmulSizes sizes =
      getMatmulSizes(host, view.a, LoopRole::M, view.b, LoopRole::N, view.c);
  launch.gridX = countTiles(host, sizes, spec.config.tileM, spec.config.tileN);
  launch.sharedBytes = spec.getSharedBytes();

  KernelSignature signature;
  signature.key = spec.getKey();
  signature.name = spec.getName();
  signature.parameters = getMmaSyncParameters(spec);
  signature.threads = spec.config.getThreads();
  signature.blocksPerMultiprocessor = spec.config.blocksPerMultiprocessor;
  launchMatmul(host, kernels, signature, launch, sizes, epilogue,
               [&](KernelBuilder &b, ValueRange arguments) {
                 emitMmaSyncMatmul(b, arguments, spec, epilogue);
               });
}

/// Launches the kernel for two FP8 operands, or for f16 or bf16 times FP8 that
/// the kernel decodes.
static void launchQuantized(HostBuilder &host, const MmaSyncProblem &problem,
                            const MmaSyncConfig &config,
                            KernelModule &kernels) {
  const MatmulView &view = problem.view;
  MmaSyncKernelSpec spec = getMmaSyncSpec(problem, config);
  Temporaries temporaries;
  MatmulView prepared = view;
  prepared.a = prepareOperand(host, view.a, LoopRole::M, temporaries);
  prepared.b = prepareOperand(host, view.b, LoopRole::N, temporaries);
  if (!spec.scaledByInstruction) {
    prepared.scaleA = prepareMmaScale(host, view.scaleA, LoopRole::M,
                                      prepared.a, spec.groupK, temporaries);
    prepared.scaleB = prepareMmaScale(host, view.scaleB, LoopRole::N,
                                      prepared.b, spec.groupK, temporaries);
  }
  spec.scaleA =
      getMmaScaleSpec(prepared.scaleA, LoopRole::M, prepared.a, spec.groupK);
  spec.scaleB =
      getMmaScaleSpec(prepared.scaleB, LoopRole::N, prepared.b, spec.groupK);
  buildMmaSyncLaunch(host, prepared, problem.epilogue, spec, kernels);
  temporaries.free(host);
}

LogicalResult fp8::launchMmaSync(ScaledMatmulOp op, MmaSyncAttr kernel,
                                 PatternRewriter &rewriter,
                                 const KernelTarget &target) {
  Refusal why;
  FailureOr<MmaSyncProblem> problem = getMmaSyncProblem(op, target.chip, why);
  if (failed(problem))
    return rewriter.notifyMatchFailure(op, why.message);
  problem->collapse(rewriter);
  HostBuilder host(op.getLoc(), rewriter);
  auto launch =
      op.isFp8A() || op.isFp8B() ? launchQuantized : launchUnquantized;
  launch(host, *problem, kernel.getConfig(), target.kernels);
  return success();
}
