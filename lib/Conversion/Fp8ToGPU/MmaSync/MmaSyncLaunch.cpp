//===- MmaSyncLaunch.cpp - Launches of matmuls on mma.sync ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// From a scaled matmul to a kernel's specification, its operands and its
// launch.
//
//===----------------------------------------------------------------------===//

#include "MmaSyncLaunch.h"
#include "../Matmul/MatmulOperands.h"
#include "../Patterns.h"
#include "fp8/Analysis/KernelMatmul.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/TypeUtilities.h"
#include <numeric>

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

static MmaScaleSpec getScaleSpec(const std::optional<OperandView> &scale,
                                 LoopRole role) {
  if (!scale)
    return {};
  auto getBlock = [&](LoopRole each) {
    return scale->at(each) ? scale->blockOf(each) : wholeDimensionBlock;
  };
  return {/*present=*/true, getBlock(role), getBlock(LoopRole::K)};
}

/// `scale` as f32; others are converted beforehand.
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

/// Whether the instruction multiplies f16, and so adds in full precision.
static bool keepsBits(WarpMatmul instruction) {
  return instruction == WarpMatmul::F16 ||
         instruction == WarpMatmul::F16AndConversion;
}

/// Sums of partial products: for FP8 instructions as the operation says.
static Promotion getPromotion(const MatmulView &view, WarpMatmul instruction) {
  if (view.scaleA || view.scaleB)
    return Promotion::Scaled;
  if (keepsBits(instruction) ||
      view.getOp().getAccumulate() == Accumulate::Fast)
    return Promotion::None;
  return Promotion::Plain;
}

MmaSyncKernelSpec fp8::chooseMmaSyncSpec(const MatmulView &view, int64_t groupK,
                                         const GpuTarget &chip) {
  MmaSyncKernelSpec spec;
  WarpMatmul instruction = spec.instruction = chip.warpMatmul;
  spec.typeA = view.a.getType().getElementType();
  spec.typeB = view.b.getType().getElementType();
  spec.promotion = spec.splits()     ? Promotion::Plain
                   : spec.hasWideA() ? Promotion::None
                                     : getPromotion(view, instruction);
  if (spec.splits())
    groupK = splitGroupK;
  spec.scaledByInstruction = instruction == WarpMatmul::BlockScaledF8 &&
                             isInstructionScale(view.scaleA, LoopRole::M) &&
                             isInstructionScale(view.scaleB, LoopRole::N);
  if (spec.scaledByInstruction) {
    spec.promotion = Promotion::None;
    groupK = 128;
  }
  MatmulShape shape = getSizes(view);
  shape.promotion = spec.promotion;
  spec.config = chooseMmaSyncConfig(
      shape, {view.scaleA || view.scaleB, groupK, spec.getBytesA(),
              spec.getBytesB(), chip.sharedBytes, keepsBits(instruction),
              spec.scaledByInstruction, spec.splits()});
  spec.groupK = std::min(groupK, spec.config.tileK);
  spec.contiguousColumns = view.c.getStaticStride(LoopRole::N) == 1;
  spec.pairedStores = hasAlignedPairs(view.c);
  return spec;
}

void fp8::buildMmaSyncLaunch(HostBuilder &host, const MatmulView &view,
                             const Epilogue &epilogue,
                             const MmaSyncKernelSpec &spec,
                             const KernelTarget &target) {
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
  DeviceTensor a = host.tensor(view.a.memref), b = host.tensor(view.b.memref);
  DeviceTensor result = host.tensor(view.c.memref);
  OpFoldResult batch = getSize(host, result, view.c, LoopRole::Batch);
  OpFoldResult m = getSize(host, a, view.a, LoopRole::M);
  OpFoldResult n = getSize(host, b, view.b, LoopRole::N);
  for (OpFoldResult size : {batch, m, n, getSize(host, a, view.a, LoopRole::K)})
    launch.operands.push_back(host.toI32(size));

  KernelSignature signature;
  signature.key = spec.getKey() + '|' + epilogue.getKey();
  signature.name = spec.getName();
  signature.parameters = getMmaSyncParameters(spec);
  signature.threads = launch.threads = spec.config.getThreads();
  signature.blocksPerMultiprocessor = spec.config.blocksPerMultiprocessor;
  epilogue.appendOperands(host, signature.parameters, launch.operands);
  LLVM::LLVMFuncOp kernel = target.kernels.getOrCreate(
      host.getLoc(), signature, [&](KernelBuilder &b, ValueRange arguments) {
        emitMmaSyncMatmul(b, arguments, spec, epilogue);
      });
  launch.kernel = KernelModule::getReference(kernel);
  launch.gridX = host.mul(batch, host.mul(host.ceilDiv(m, spec.config.tileM),
                                          host.ceilDiv(n, spec.config.tileN)));
  launch.sharedBytes = spec.getSharedBytes();
  host.launch(launch);
}

static void buildLaunch(PatternRewriter &rewriter, Location loc,
                        const MatmulView &view, const Epilogue &epilogue,
                        MmaSyncKernelSpec spec, const KernelTarget &target) {
  HostBuilder host(loc, rewriter);
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
  spec.scaleA = getScaleSpec(prepared.scaleA, LoopRole::M);
  spec.scaleB = getScaleSpec(prepared.scaleB, LoopRole::N);
  buildMmaSyncLaunch(host, prepared, epilogue, spec, target);
  temporaries.free(host);
}

//===----------------------------------------------------------------------===//
// The pattern
//===----------------------------------------------------------------------===//

namespace {
/// Two FP8 operands; or f16 or bf16 times decoded FP8.
struct ScaledMatmulToMmaSyncPattern : OpRewritePattern<ScaledMatmulOp> {
  ScaledMatmulToMmaSyncPattern(MLIRContext *context, const KernelTarget &target,
                               bool decodes)
      : OpRewritePattern(context), target(target), decodes(decodes) {}

  LogicalResult matchAndRewrite(ScaledMatmulOp op,
                                PatternRewriter &rewriter) const override {
    Type decoded = op.getDecodedType();
    if (decodes ? !decoded || decoded.isF32() : !op.isFp8A() || !op.isFp8B())
      return rewriter.notifyMatchFailure(op, "another kernel's operands");
    for (Value operand : {op.getA(), op.getB()})
      if (Type type = getElementTypeOrSelf(operand.getType());
          type != decoded && !isDecodable(type))
        return rewriter.notifyMatchFailure(op, "no instruction decodes it");
    FailureOr<MatmulView> view = getMatmulView(rewriter, op);
    if (failed(view))
      return rewriter.notifyMatchFailure(op, "loops do not collapse");
    FailureOr<Epilogue> epilogue = Epilogue::get(*view);
    int64_t groupK = getGroupK(*view);
    if (failed(epilogue) || groupK == 0)
      return rewriter.notifyMatchFailure(op, "no kernel for these types");
    buildLaunch(rewriter, op.getLoc(), *view, *epilogue,
                chooseMmaSyncSpec(*view, groupK, target.chip), target);
    rewriter.eraseOp(op);
    return success();
  }

private:
  const KernelTarget &target;
  bool decodes;
};
} // namespace

void fp8::populateMmaSyncPatterns(RewritePatternSet &patterns,
                                  const KernelTarget &target) {
  if (target.chip.warpMatmul != WarpMatmul::None)
    patterns.add<ScaledMatmulToMmaSyncPattern>(patterns.getContext(), target,
                                               /*decodes=*/false);
}

void fp8::populateDecodingMatmulPatterns(RewritePatternSet &patterns,
                                         const KernelTarget &target) {
  if (target.chip.warpMatmul != WarpMatmul::None)
    patterns.add<ScaledMatmulToMmaSyncPattern>(patterns.getContext(), target,
                                               /*decodes=*/true);
}
