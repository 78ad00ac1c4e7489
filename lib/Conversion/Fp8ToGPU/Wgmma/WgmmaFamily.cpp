//===- WgmmaFamily.cpp - The family of wgmma kernels ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Collects facts about an operation and chooses a kernel.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/OffsetDivisor.h"
#include "../Matmul/MatmulOperands.h"
#include "../Matmul/MatmulRefusals.h"
#include "../Matmul/ViewFacts.h"
#include "WgmmaProblem.h"
#include "fp8/Analysis/EpilogueCost.h"
#include "fp8/IR/MatmulGroupOp.h"
#include "fp8/IR/MemRefFacts.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Support/DebugStringHelper.h"

using namespace mlir;
using namespace mlir::fp8;

/// Whether TMA can write the result: elements have 16 bits, and rows are
/// contiguous and start at multiples of 16 bytes.
static bool canStoreByTma(const MatmulView &view, const Epilogue &epilogue) {
  int64_t bytes = view.c.getType().getElementTypeBitWidth() / 8;
  auto isAligned = [&](int64_t elements) {
    return isMultiple(elements, 16 / bytes);
  };
  return bytes == 2 && !epilogue.addsToInit() &&
         view.c.getStaticStride(LoopRole::N) == 1 &&
         isAligned(view.c.getStaticStride(LoopRole::M)) &&
         isOffsetMultiple(view.c.memref, 16 / bytes) &&
         // In an identity layout, a dynamic stride of the batch is a multiple
         // of the stride of rows.
         (isAligned(view.c.getStaticStride(LoopRole::Batch)) ||
          view.c.getType().getLayout().isIdentity());
}

static int64_t getElementBytes(const OperandView &operand) {
  return fp8::getElementBytes(operand.getType().getElementType());
}

/// Whether TMA can read the operand where it is. Rows have role `role`, and
/// elements are contiguous along K, or along rows if `isTransposed`.
static bool isReadByTma(const OperandView &operand, LoopRole role,
                        bool isTransposed) {
  LoopRole inner = isTransposed ? role : LoopRole::K;
  LoopRole outer = isTransposed ? LoopRole::K : role;
  return isAligned(operand, inner, {outer, LoopRole::Batch},
                   16 / getElementBytes(operand));
}

/// Whether a kernel reads a 16-bit operand along its rows. FP8 that is not
/// contiguous along K is copied.
static bool isTransposed(const OperandView &operand, LoopRole role) {
  return getElementBytes(operand) == 2 && !isReadByTma(operand, role, false) &&
         isReadByTma(operand, role, true);
}

/// Why no kernel multiplies operands of these types without FP8.
static std::optional<Refusal> refuseTypes(ScaledMatmulOp op) {
  Type a = getElementTypeOrSelf(op.getA()), b = getElementTypeOrSelf(op.getB());
  if (a == b && (a.isBF16() || a.isF16()))
    return std::nullopt;
  std::string text;
  llvm::raw_string_ostream(text) << a << " and " << b;
  return Refusal{RefusalReason::ElementType,
                 "expected operands in FP8, both in bf16 or both in f16, got " +
                     text + ", which are multiplied in pieces of bf16",
                 "compute this product in bf16 or f16, if its precision is "
                 "enough"};
}

/// The reason if TMA cannot read an operand of 16 bits where it is. FP8
/// operands need no check, because the launch copies them if necessary.
static std::optional<Refusal> refuseRows(const MatmulView &view) {
  for (auto [operand, role] :
       {std::pair(&view.a, LoopRole::M), std::pair(&view.b, LoopRole::N),
        std::pair(view.b2 ? &*view.b2 : &view.b, LoopRole::N)})
    if (getElementBytes(*operand) == 2 && !isReadByTma(*operand, role, false) &&
        !isReadByTma(*operand, role, true))
      return Refusal{RefusalReason::IndexingMap,
                     "expected operands of 16 bits in rows that start at "
                     "multiples of 16 bytes, contiguous along K or along the "
                     "other dimension, with strides that the types contain",
                     "pad the rows of the operand to a multiple of 8 elements"};
  return std::nullopt;
}

/// The reason if no kernel quantizes the result at the end of this epilogue.
static std::optional<Refusal> refuseQuantization(const MatmulView &view,
                                                 const Epilogue &epilogue) {
  RowQuantizeOp quantization = epilogue.getQuantization();
  if (!quantization)
    return std::nullopt;
  int64_t group = quantization.getGroup();
  bool isConvertible = isa<Float8E4M3FNType, Float8E5M2Type>(
      quantization.getQuantized().getType());
  if (!isConvertible || epilogue.getResultType().isF32())
    return Refusal{RefusalReason::ElementType,
                   "expected a quantization of bf16 or f16 to f8E4M3FN or "
                   "f8E5M2, got " +
                       debugString(quantization.getValue().getType()) + " to " +
                       debugString(quantization.getQuantized().getType()),
                   "quantize in an operation of its own"};
  bool isWhole = (group == 32 || group == 64 || group == 128) &&
                 view.c.at(LoopRole::N) &&
                 isMultiple(view.c.getStaticSize(LoopRole::N), group);
  if (!isWhole ||
      !isAligned(view.c, LoopRole::N, {LoopRole::M, LoopRole::Batch}, 16))
    return Refusal{RefusalReason::IndexingMap,
                   "expected codes in rows of whole groups of 32, 64 or 128, "
                   "which start at multiples of 16 bytes, got groups of " +
                       std::to_string(group) + " in " +
                       debugString(view.c.memref.getType()),
                   "quantize in an operation of its own"};
  return std::nullopt;
}

static WgmmaShape getShape(const MatmulView &view, const Epilogue &epilogue,
                           Accumulate accumulate) {
  WgmmaShape shape = getSizes(view);
  shape.operandBytes = getElementBytes(view.a);
  shape.transposedA = isTransposed(view.a, LoopRole::M);
  shape.transposedB = isTransposed(view.b, LoopRole::N);
  bool scaled = view.scaleA || view.scaleB;
  // If operands have 16 bits, tensor cores keep all bits of an f32 sum.
  bool keepsBits = shape.operandBytes > 1 || accumulate == Accumulate::Fast;
  shape.promotion = scaled      ? Promotion::Scaled
                    : keepsBits ? Promotion::None
                                : Promotion::Plain;
  shape.resultBytes = view.c.getType().getElementTypeBitWidth() / 8;
  shape.canStoreByTma = canStoreByTma(view, epilogue);
  shape.twoSides = view.b2.has_value();
  if (RowQuantizeOp quantization = epilogue.getQuantization())
    shape.quantizedGroup = quantization.getGroup();
  return shape;
}

FailureOr<WgmmaProblem> fp8::getWgmmaProblem(ScaledMatmulOp op, Refusal &why) {
  auto refuse = [&](Refusal refusal) {
    why = std::move(refusal);
    return failure();
  };
  FailureOr<MatmulProblem> matmul = isFp8Matmul(op)
                                        ? getFp8MatmulProblem(op, why)
                                        : getMatmulProblem(op, why);
  if (failed(matmul))
    return failure();
  const MatmulView &view = matmul->view;
  if (!view.a.at(LoopRole::K))
    return refuse(refuseSingleK());
  if (!isFp8Matmul(op))
    for (std::optional<Refusal> refusal : {refuseTypes(op), refuseRows(view)})
      if (refusal)
        return refuse(*refusal);
  if (std::optional<Refusal> refusal =
          refuseQuantization(view, matmul->epilogue))
    return refuse(*refusal);
  WgmmaFacts facts;
  facts.groupK = getGroupK(view);
  if (facts.groupK == 0)
    return refuse(refuseGroups());
  if (view.b2 &&
      isTransposed(view.b, LoopRole::N) != isTransposed(*view.b2, LoopRole::N))
    return refuse({RefusalReason::IndexingMap,
                   "expected both right-hand sides to be contiguous along the "
                   "same dimension, got two dimensions",
                   "store them in the same order"});
  facts.shape = getShape(view, matmul->epilogue, op.getAccumulate());
  facts.scaleA = getScaleFacts(view.scaleA, LoopRole::M, view.a, facts.groupK);
  facts.scaleB = getScaleFacts(view.scaleB, LoopRole::N, view.b, facts.groupK);
  facts.extras = getExtraFacts(matmul->epilogue);
  const EpilogueSplit &split = matmul->epilogue.getSplit();
  facts.canHandOver = matmul->epilogue.usesPairs() && split.handOver;
  for (Operation *late : split.late)
    facts.lateInstructions += countInstructions(*late);
  return WgmmaProblem{*matmul, facts};
}

static std::string getTileText(const WgmmaConfig &config,
                               int64_t operandBytes) {
  return std::to_string(config.tileM) + "x" + std::to_string(config.tileN) +
         "x" + std::to_string(128 / operandBytes) +
         (config.swapOperands ? " of B times A" : "");
}

static LogicalResult launchOne(ScaledMatmulOp op, WgmmaAttr kernel,
                               PatternRewriter &rewriter,
                               const KernelTarget &target) {
  if (isa<MatmulGroupOp>(op->getParentOp()))
    return rewriter.notifyMatchFailure(
        op, "expected a matmul outside of a group, whose launch computes it");
  return launchWgmma(op, kernel, rewriter, target);
}

namespace {
/// Replaces a group by one launch.
class LaunchGroupPattern : public OpRewritePattern<MatmulGroupOp> {
public:
  LaunchGroupPattern(MLIRContext *context, const KernelTarget &target)
      : OpRewritePattern(context), target(target) {}

  LogicalResult matchAndRewrite(MatmulGroupOp op,
                                PatternRewriter &rewriter) const override {
    SmallVector<ScaledMatmulOp> members = op.getMatmuls();
    auto kernel = members.front()->getAttrOfType<WgmmaAttr>(kernelAttrName);
    if (!kernel)
      return rewriter.notifyMatchFailure(op,
                                         "expected a kernel of this family");
    if (failed(launchWgmma(members, kernel, rewriter, target)))
      return failure();
    rewriter.eraseOp(op);
    return success();
  }

private:
  const KernelTarget &target;
};

class WgmmaFamily : public KernelFamily {
public:
  StringRef getName() const override { return "wgmma"; }
  std::string explainChip(const GpuTarget &chip) const override {
    return chip.hasWgmma ? ""
                         : "expected a chip with wgmma, got " + chip.name.str();
  }
  bool handles(Operation *op) const override {
    auto matmul = dyn_cast<ScaledMatmulOp>(op);
    return matmul && !matmul.hasTensorSemantics() && !matmul.getDecodedType();
  }
  bool owns(Attribute config) const override { return isa<WgmmaAttr>(config); }

  FailureOr<KernelChoice> choose(Operation *op, const GpuTarget &chip,
                                 Refusal &why) const override {
    FailureOr<WgmmaProblem> problem =
        getWgmmaProblem(cast<ScaledMatmulOp>(op), why);
    if (failed(problem))
      return failure();
    WgmmaConfig config = chooseWgmma(problem->facts, chip);
    return KernelChoice{WgmmaAttr::get(op->getContext(), config),
                        getTileText(config, problem->facts.shape.operandBytes),
                        explainWgmmaChoice(problem->facts, chip)};
  }

  SmallVector<RowKernel> chooseByRows(Operation *op, const GpuTarget &chip,
                                      unsigned maxKernels) const override {
    Refusal why;
    FailureOr<WgmmaProblem> problem =
        getWgmmaProblem(cast<ScaledMatmulOp>(op), why);
    if (failed(problem) || problem->facts.shape.m >= 0)
      return {};
    SmallVector<RowKernel> kernels;
    for (const WgmmaRange &range :
         chooseWgmmaByRows(problem->facts, chip, maxKernels))
      kernels.push_back(
          {range.mostRows,
           {WgmmaAttr::get(op->getContext(), range.config),
            getTileText(range.config, problem->facts.shape.operandBytes), ""}});
    return kernels;
  }

  Attribute complete(Operation *op, Attribute attr, const GpuTarget &chip,
                     std::string &problem) const override {
    Refusal why;
    FailureOr<WgmmaProblem> matmul =
        getWgmmaProblem(cast<ScaledMatmulOp>(op), why);
    if (failed(matmul)) {
      problem = why.message;
      return attr;
    }
    WgmmaConfig config =
        completeWgmma(cast<WgmmaAttr>(attr).getConfig(), matmul->facts, chip);
    problem = explainWgmmaMisfit(config, matmul->facts, chip);
    return WgmmaAttr::get(op->getContext(), config);
  }

  std::optional<LaunchShare> getShare(Operation *op,
                                      Attribute config) const override {
    return getWgmmaShare(cast<ScaledMatmulOp>(op), cast<WgmmaAttr>(config));
  }

  void populatePatterns(RewritePatternSet &patterns,
                        const KernelTarget &target) const override {
    patterns.add<LaunchPattern<ScaledMatmulOp, WgmmaAttr>>(
        patterns.getContext(), target, launchOne);
    patterns.add<LaunchGroupPattern>(patterns.getContext(), target);
  }
};
} // namespace

std::unique_ptr<KernelFamily> fp8::createWgmmaFamily() {
  return std::make_unique<WgmmaFamily>();
}
