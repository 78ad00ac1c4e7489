//===- MmaSyncLaunch.cpp - Launches of matmuls on mma.sync ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// From a scaled matmul to a kernel's specification, its operands and its
// launch.
//
//===----------------------------------------------------------------------===//

#include "MatmulOperands.h"
#include "MmaSyncMatmul.h"
#include "Patterns.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include <numeric>

using namespace mlir;
using namespace mlir::fp8;

/// As many rows or elements of K as one scale can stand for.
static constexpr int64_t wholeDimension = 1 << 30;

static bool isMultiple(int64_t value, int64_t of) {
  return !ShapedType::isDynamic(value) && value % of == 0;
}

static int64_t orUnknown(int64_t size) {
  return ShapedType::isDynamic(size) ? -1 : size;
}

//===----------------------------------------------------------------------===//
// Choosing
//===----------------------------------------------------------------------===//

/// Elements of K that share all scales, at most 128; 0 if kernels cannot do it.
static int64_t getGroupK(const MatmulView &view) {
  int64_t group = 128;
  for (const std::optional<OperandView> &scale : {view.scaleA, view.scaleB})
    if (scale && scale->at(LoopRole::K))
      group = std::gcd(group, scale->blockOf(LoopRole::K));
  return group % 32 == 0 ? group : 0;
}

static MatmulShape getShape(const MatmulView &view) {
  MatmulShape shape;
  shape.batch = orUnknown(view.batch);
  shape.m = orUnknown(view.m);
  shape.n = orUnknown(view.n);
  shape.k = orUnknown(view.k);
  shape.promotion = view.scaleA || view.scaleB ? Promotion::Scaled
                    : view.op.getAccumulate() == Accumulate::F32
                        ? Promotion::Plain
                        : Promotion::None;
  return shape;
}

/// Whether pairs of result elements at even columns are aligned.
static bool hasAlignedPairs(const OperandView &result) {
  return result.getStaticStride(LoopRole::N) == 1 &&
         isMultiple(result.getStaticStride(LoopRole::M), 2) &&
         isMultiple(result.getStaticStride(LoopRole::Batch), 2) &&
         isMultiple(result.getType().getStridesAndOffset().second, 2);
}

/// One E8M0 scale a row and 32 of K, the four of 128 of K an aligned word: as
/// the instruction takes them.
static bool isInstructionScale(const std::optional<OperandView> &scale,
                               LoopRole role) {
  if (!scale || !scale->at(LoopRole::K) || scale->blockOf(role) != 1 ||
      scale->blockOf(LoopRole::K) != 32)
    return false;
  return isa<Float8E8M0FNUType>(scale->getType().getElementType()) &&
         scale->getStaticStride(LoopRole::K) == 1 &&
         isMultiple(scale->getStaticStride(role), 4) &&
         isMultiple(scale->getStaticStride(LoopRole::Batch), 4) &&
         isMultiple(scale->getType().getStridesAndOffset().second, 4);
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

static MmaScaleSpec getScaleSpec(const std::optional<OperandView> &scale,
                                 LoopRole role) {
  if (!scale)
    return {};
  auto getBlock = [&](LoopRole each) {
    return scale->at(each) ? scale->blockOf(each) : wholeDimension;
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

static void appendTensor(HostBuilder &host, const OperandView &view,
                         ArrayRef<LoopRole> roles,
                         SmallVectorImpl<Value> &operands) {
  DeviceTensor tensor = host.tensor(view.memref);
  operands.push_back(tensor.pointer);
  for (LoopRole role : roles)
    operands.push_back(host.toI64(getStride(host, tensor, view, role)));
}

//===----------------------------------------------------------------------===//
// The pattern
//===----------------------------------------------------------------------===//

namespace {
struct ScaledMatmulToMmaSyncPattern : OpRewritePattern<ScaledMatmulOp> {
  ScaledMatmulToMmaSyncPattern(MLIRContext *context, const KernelTarget &target)
      : OpRewritePattern(context), target(target) {}

  LogicalResult matchAndRewrite(ScaledMatmulOp op,
                                PatternRewriter &rewriter) const override {
    for (Value operand : {op.getA(), op.getB()})
      if (!isa<Float8E4M3FNType, Float8E5M2Type>(
              getElementTypeOrSelf(operand.getType())))
        return rewriter.notifyMatchFailure(op, "no instruction decodes it");
    FailureOr<MatmulView> view = getMatmulView(rewriter, op);
    if (failed(view))
      return rewriter.notifyMatchFailure(op, "loops do not collapse");
    FailureOr<Epilogue> epilogue = Epilogue::get(*view);
    int64_t groupK = getGroupK(*view);
    if (failed(epilogue) || groupK == 0)
      return rewriter.notifyMatchFailure(op, "no kernel for these types");
    buildLaunch(rewriter, *view, *epilogue, chooseSpec(*view, groupK));
    rewriter.eraseOp(op);
    return success();
  }

private:
  MmaSyncKernelSpec chooseSpec(const MatmulView &view, int64_t groupK) const;
  void buildLaunch(PatternRewriter &rewriter, const MatmulView &view,
                   const Epilogue &epilogue, MmaSyncKernelSpec spec) const;

  const KernelTarget &target;
};
} // namespace

MmaSyncKernelSpec
ScaledMatmulToMmaSyncPattern::chooseSpec(const MatmulView &view,
                                         int64_t groupK) const {
  MmaSyncKernelSpec spec;
  MatmulShape shape = getShape(view);
  spec.instruction = target.chip.warpMatmul;
  spec.promotion = shape.promotion;
  // Products of f16 are added in full precision.
  bool isDecoded = spec.instruction == WarpMatmul::F16 ||
                   spec.instruction == WarpMatmul::F16AndConversion;
  if (isDecoded && spec.promotion == Promotion::Plain)
    spec.promotion = Promotion::None;
  spec.scaledByInstruction =
      spec.instruction == WarpMatmul::BlockScaledF8 &&
      isInstructionScale(view.scaleA, LoopRole::M) &&
      isInstructionScale(view.scaleB, LoopRole::N);
  if (spec.scaledByInstruction) {
    spec.promotion = Promotion::None;
    groupK = 128;
  }
  spec.config = chooseMmaSyncConfig(shape, groupK);
  spec.groupK = std::min(groupK, spec.config.tileK);
  spec.contiguousColumns = view.c.getStaticStride(LoopRole::N) == 1;
  spec.pairedStores = hasAlignedPairs(view.c);
  return spec;
}

void ScaledMatmulToMmaSyncPattern::buildLaunch(PatternRewriter &rewriter,
                                               const MatmulView &view,
                                               const Epilogue &epilogue,
                                               MmaSyncKernelSpec spec) const {
  HostBuilder host(view.op.getLoc(), rewriter);
  Temporaries temporaries;
  OperandView a = prepareOperand(host, view.a, LoopRole::M, temporaries);
  OperandView b = prepareOperand(host, view.b, LoopRole::N, temporaries);
  std::optional<OperandView> scaleA = view.scaleA, scaleB = view.scaleB;
  if (!spec.scaledByInstruction) {
    scaleA = prepareMmaScale(host, scaleA, LoopRole::M, a, spec.groupK,
                             temporaries);
    scaleB = prepareMmaScale(host, scaleB, LoopRole::N, b, spec.groupK,
                             temporaries);
  }
  spec.typeA = a.getType().getElementType();
  spec.typeB = b.getType().getElementType();
  spec.scaleA = getScaleSpec(scaleA, LoopRole::M);
  spec.scaleB = getScaleSpec(scaleB, LoopRole::N);

  LaunchSpec launch;
  appendTensor(host, a, {LoopRole::Batch, LoopRole::M}, launch.operands);
  appendTensor(host, b, {LoopRole::Batch, LoopRole::N}, launch.operands);
  appendTensor(host, view.c, {LoopRole::Batch, LoopRole::M, LoopRole::N},
               launch.operands);
  if (scaleA)
    appendTensor(host, *scaleA, {LoopRole::Batch, LoopRole::M, LoopRole::K},
                 launch.operands);
  if (scaleB)
    appendTensor(host, *scaleB, {LoopRole::Batch, LoopRole::N, LoopRole::K},
                 launch.operands);
  DeviceTensor tensorA = host.tensor(a.memref), tensorB = host.tensor(b.memref);
  DeviceTensor result = host.tensor(view.c.memref);
  OpFoldResult batch = getSize(host, result, view.c, LoopRole::Batch);
  OpFoldResult m = getSize(host, tensorA, a, LoopRole::M);
  OpFoldResult n = getSize(host, tensorB, b, LoopRole::N);
  for (OpFoldResult size : {batch, m, n, getSize(host, tensorA, a, LoopRole::K)})
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
  launch.gridX =
      host.mul(batch, host.mul(host.ceilDiv(m, spec.config.tileM),
                               host.ceilDiv(n, spec.config.tileN)));
  launch.sharedBytes = spec.getSharedBytes();
  host.launch(launch);
  temporaries.free(host);
}

void fp8::populateMmaSyncPatterns(RewritePatternSet &patterns,
                                  const KernelTarget &target) {
  if (target.chip.warpMatmul != WarpMatmul::None)
    patterns.add<ScaledMatmulToMmaSyncPattern>(patterns.getContext(), target);
}
