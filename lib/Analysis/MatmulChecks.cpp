//===- MatmulChecks.cpp - Reasons against a contraction -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks whether a contraction can be rewritten. Each refusal has a message and
// a suggestion.
//
//===----------------------------------------------------------------------===//

#include "MatmulChecks.h"
#include "FiniteLiterals.h"
#include "fp8/Analysis/ConvolutionInfo.h"
#include "fp8/IR/Fp8Types.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Support/DebugStringHelper.h"

using namespace mlir;
using namespace mlir::fp8;

/// Whether an operand is indexed by expressions that are not plain loops, as in
/// a convolution.
static bool hasWindow(linalg::LinalgOp op) {
  return llvm::any_of(op.getDpsInputOperands(), [&](OpOperand *input) {
    return llvm::any_of(
        op.getMatchingIndexingMap(input).getResults(), [](AffineExpr expr) {
          auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
          return binary && binary.getKind() != AffineExprKind::FloorDiv;
        });
  });
}

static Refusal explainConvolution(linalg::LinalgOp op) {
  std::optional<ConvolutionInfo> info = getConvolutionInfo(op);
  if (info && info->isMatmul())
    return {RefusalReason::Convolution,
            "expected a matmul, got a convolution that a reshape turns into a "
            "matmul (" +
                info->getText() + ")",
            "run fp8-normalize-matmuls first"};
  if (info && !info->hasChannels)
    return {RefusalReason::Convolution,
            "expected a matmul, got a convolution of each channel by itself",
            "it gains nothing from FP8"};
  std::string text =
      info ? info->getText() : "its maps describe a sliding window";
  return {RefusalReason::Convolution,
          "expected a matmul, got a convolution whose windows overlap (" +
              text + ")",
          "lower it to a matmul first, for example with "
          "transform.structured.convert_conv2d_to_img2col"};
}

//===----------------------------------------------------------------------===//
// Checks of the op by itself
//===----------------------------------------------------------------------===//

std::optional<Refusal> fp8::checkKeep(Operation *op) {
  for (Operation *at = op; at; at = at->getParentOp())
    if (at->hasAttr("fp8.keep"))
      return Refusal{
          RefusalReason::Keep,
          "expected an operation without fp8.keep, which is set on " +
              (at == op ? std::string("it")
                        : at->getName().getStringRef().str()),
          "remove fp8.keep"};
  return std::nullopt;
}

std::optional<Refusal> fp8::checkSemantics(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp)
    return Refusal{RefusalReason::NotLinalg,
                   "expected a linalg op, got " +
                       op->getName().getStringRef().str(),
                   "lower it to linalg on tensors first"};
  if (!linalgOp.hasPureTensorSemantics())
    return Refusal{RefusalReason::MemRefSemantics,
                   "expected operands that are tensors, got memrefs",
                   "run the pass before bufferization"};
  if (hasWindow(linalgOp))
    return explainConvolution(linalgOp);
  return std::nullopt;
}

static std::optional<Refusal> checkElementType(Value value, bool isInit) {
  Type type = getElementTypeOrSelf(value.getType());
  if (isa<IntegerType, IndexType>(type))
    return Refusal{RefusalReason::IntegerType,
                   "expected bf16, f16 or f32, got " +
                       debugString(value.getType()),
                   "only float matmuls can become FP8"};
  if (isInit && getFormat(type))
    return Refusal{RefusalReason::AlreadyQuantized,
                   "expected a high-precision accumulator, got " +
                       debugString(value.getType()),
                   "accumulate in f32 and quantize the result"};
  if (!getFloatKind(type) && !getFormat(type))
    return Refusal{RefusalReason::ElementType,
                   "expected bf16, f16 or f32, got " +
                       debugString(value.getType()),
                   "cast the operand to bf16, f16 or f32 before the matmul"};
  return std::nullopt;
}

/// Refuses tensors with encodings, such as sparse ones, which FP8 data would
/// lose.
static std::optional<Refusal> checkEncodings(linalg::LinalgOp op) {
  for (Type type : op->getOperandTypes()) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (tensor && tensor.getEncoding())
      return Refusal{RefusalReason::Encoding,
                     "expected tensors without an encoding, got " +
                         debugString(type),
                     "convert the operand to a plain tensor before the matmul"};
  }
  return std::nullopt;
}

std::optional<Refusal> fp8::checkOperands(linalg::LinalgOp op) {
  if (std::optional<Refusal> refusal = checkEncodings(op))
    return refusal;
  bool hasTwoTensors = op.getNumDpsInputs() == 2 && op.getNumDpsInits() == 1 &&
                       llvm::all_of(op.getDpsInputs(), [](Value value) {
                         return isa<RankedTensorType>(value.getType());
                       });
  if (op.getNumDpsInits() > 1)
    return Refusal{RefusalReason::UnsupportedBody,
                   "expected one result, got " +
                       std::to_string(op.getNumDpsInits()) +
                       " that one operation computes",
                   "compute each result in an operation of its own"};
  // The body may explain it better, e.g. by scales or gathers.
  Refusal body;
  if (!matchContractionBody(op, body) &&
      body.reason != RefusalReason::UnsupportedBody &&
      body.reason != RefusalReason::IntegerType)
    return body;
  for (Value input : op.getDpsInputs())
    if (std::optional<Refusal> refusal = checkElementType(input, false))
      return refusal;
  for (Value init : op.getDpsInits())
    if (std::optional<Refusal> refusal = checkElementType(init, true))
      return refusal;
  if (hasTwoTensors)
    return std::nullopt;
  return Refusal{RefusalReason::UnsupportedBody,
                 "expected two tensor inputs, got " +
                     std::to_string(op.getNumDpsInputs()) + " inputs",
                 "move other arithmetic into ops before or after the matmul"};
}

/// Refuses tensors whose number of bytes, widened to f32, overflows.
static std::optional<Refusal> checkElementCounts(linalg::LinalgOp op) {
  for (Value operand : op->getOperands()) {
    auto type = dyn_cast<RankedTensorType>(operand.getType());
    int64_t bytes = sizeof(float);
    bool overflows = false;
    for (int64_t size : type ? type.getShape() : ArrayRef<int64_t>())
      if (!ShapedType::isDynamic(size))
        overflows |= llvm::MulOverflow(bytes, size, bytes);
    if (overflows)
      return Refusal{RefusalReason::TooLarge,
                     "expected operands of fewer than 2^61 elements, got " +
                         debugString(type),
                     "correct the shape, or split the matmul"};
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Checks of the recognised contraction
//===----------------------------------------------------------------------===//

std::optional<Refusal> fp8::checkContraction(const MatmulInfo &info,
                                             const MatmulMatchOptions &options,
                                             const ContractionBody &body) {
  auto op = cast<linalg::LinalgOp>(info.op);
  if (std::optional<Refusal> refusal = checkElementCounts(op))
    return refusal;
  if (info.getSize(info.k) == 0)
    return Refusal{RefusalReason::ZeroK,
                   "expected K > 0, got " + info.getShapeText(),
                   "the result is the init: remove the matmul"};
  for (const MatmulOperand *operand : {&info.a, &info.b})
    if (const Origin &origin = operand->source.origin; origin.isElided)
      return Refusal{
          RefusalReason::ElidedResource,
          std::string("expected the data of ") +
              (origin.kind == OriginKind::Global ? "global '" : "resource '") +
              origin.name + "', got a reference without data",
          "write the input without eliding resources"};
  for (const MatmulOperand *operand : {&info.a, &info.b})
    if (std::optional<Refusal> refusal =
            checkFiniteLiterals(operand->source.value))
      return refusal;
  if (!info.hasWeight && !options.twoActivations)
    return Refusal{RefusalReason::TwoActivations,
                   "expected a weight (a constant, resource, global or "
                   "function argument), got two computed tensors",
                   "pass two-activations=true to quantize both when the "
                   "program runs"};
  if (body.narrowProduct && !options.allowBF16Product)
    return Refusal{RefusalReason::BF16Product,
                   "expected operands to be widened before the product, got a "
                   "product in a narrower type than the accumulator",
                   "pass allow-bf16-product=true to accept more precise "
                   "products"};
  if (info.m.empty() && info.n.empty())
    return Refusal{RefusalReason::NoParallelDims,
                   "expected rows or columns besides K, got a dot product",
                   "a dot product gains nothing from FP8"};
  if ((info.m.empty() || info.n.empty()) && !options.matrixVector)
    return Refusal{RefusalReason::MatrixVector,
                   "expected rows and columns, got a matrix-vector product",
                   "pass matvec=true to quantize it anyway"};
  return std::nullopt;
}

std::optional<Refusal> fp8::checkSize(const MatmulInfo &info,
                                      const MatmulMatchOptions &options) {
  int64_t k = info.getSize(info.k);
  if (!ShapedType::isDynamic(k) && k < options.minK)
    return Refusal{RefusalReason::SmallMatmul,
                   "expected K of at least " + std::to_string(options.minK) +
                       ", got " + info.getShapeText(),
                   "pass min-k=" + std::to_string(k) +
                       " to quantize it anyway"};
  int64_t n = info.getSize(info.weightIsA ? info.m : info.n);
  bool isVector = info.m.empty() || info.n.empty();
  if (!isVector && !ShapedType::isDynamic(n) && n < options.minN)
    return Refusal{
        RefusalReason::SmallMatmul,
        "expected a weight with at least " + std::to_string(options.minN) +
            " channels, got " + info.getShapeText(),
        "pass min-n=" + std::to_string(n) + " to quantize it anyway"};
  return std::nullopt;
}
