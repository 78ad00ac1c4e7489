//===- MatmulInfo.cpp - Recognize a contraction ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Collects the facts about a contraction that a rewrite needs, or the reason
// why it cannot be rewritten.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/MatmulInfo.h"
#include "MatmulChecks.h"
#include "MatmulRoles.h"
#include "ZeroTensor.h"
#include "fp8/Analysis/ContractionBody.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// MatmulInfo
//===----------------------------------------------------------------------===//

int64_t MatmulInfo::getSize(ArrayRef<unsigned> loops) const {
  int64_t size = 1;
  bool isDynamic = false;
  for (unsigned loop : loops) {
    if (loop >= loopSizes.size() || ShapedType::isDynamic(loopSizes[loop]))
      isDynamic = true;
    else if (loopSizes[loop] == 0)
      return 0;
    else if (llvm::MulOverflow(size, loopSizes[loop], size))
      size = std::numeric_limits<int64_t>::max();
  }
  return isDynamic ? ShapedType::kDynamic : size;
}

std::string MatmulInfo::getShapeText() const {
  auto print = [&](ArrayRef<unsigned> loops) {
    int64_t size = getSize(loops);
    return ShapedType::isDynamic(size) ? std::string("?")
                                       : std::to_string(size);
  };
  std::string text;
  if (!batch.empty())
    text = "batch " + print(batch) + ", ";
  return text + "MxNxK " + print(m) + "x" + print(n) + "x" + print(k);
}

//===----------------------------------------------------------------------===//
// What counts as a matmul
//===----------------------------------------------------------------------===//

/// Matmuls of dialects that are lowered to linalg.
static bool isForeignMatmul(Operation *op) {
  StringRef name = op->getName().getStringRef();
  return llvm::is_contained({"tosa.matmul", "tosa.conv2d", "tosa.conv3d",
                             "tosa.depthwise_conv2d", "tosa.transpose_conv2d",
                             "tosa.matmul_t_block_scaled", "vector.contract"},
                            name);
}

bool fp8::isMatmulLike(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp)
    return isForeignMatmul(op);
  if (isa<linalg::ContractionOpInterface, linalg::ConvolutionOpInterface>(op) &&
      isMultiplyAccumulate(linalgOp))
    return true;
  if (hasProductAmongResults(linalgOp))
    return true;
  return linalgOp.getNumReductionLoops() > 0 &&
         linalgOp.getNumDpsInits() == 1 && linalgOp.getNumDpsInputs() >= 1 &&
         isMultiplyAccumulate(linalgOp) &&
         (linalgOp.getNumDpsInputs() > 1 ||
          llvm::any_of(*linalgOp.getBlock(), [](Operation &nested) {
            return isa<tensor::ExtractOp>(nested);
          }));
}

//===----------------------------------------------------------------------===//
// Assembly
//===----------------------------------------------------------------------===//

static void setForms(MatmulInfo &info, const ContractionBody &body) {
  auto op = cast<linalg::LinalgOp>(info.op);
  auto addIf = [&](bool condition, StringRef form) {
    if (condition && !llvm::is_contained(info.forms, form))
      info.forms.push_back(form);
  };
  for (MatmulOperand *operand : {&info.a, &info.b}) {
    const OperandSource &source = operand->source;
    SmallVector<unsigned> dims;
    for (AffineExpr expr : source.map.getResults())
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        dims.push_back(dim.getPosition());
    addIf(!llvm::is_sorted(dims), "transposed");
    addIf(source.isBroadcast, "broadcast");
    addIf(source.gather.has_value(), "gathered");
    addIf(source.isQuantized, "dequantized");
    addIf(source.fakeQuantizedType != Type(), "fake-quantized");
    addIf(!source.isQuantized &&
              getElementTypeOrSelf(source.value.getType()) !=
                  getElementTypeOrSelf(operand->operand->get().getType()),
          "widened");
  }
  addIf(body.narrowProduct, "narrow-product");
  addIf(!info.zeroInit, "bias");
  addIf(!info.batch.empty(), "batch");
  addIf(info.m.empty() || info.n.empty(), "matrix-vector");
  addIf(!getElementTypeOrSelf(op.getDpsInits()[0].getType()).isF32(),
        "narrow-accumulator");
  addIf(info.k.back() + 1 != op.getNumLoops(), "permuted-loops");
}

static void setLoopSizes(MatmulInfo &info) {
  auto op = cast<linalg::LinalgOp>(info.op);
  info.loopSizes = op.getStaticLoopRanges();
  for (MatmulOperand *operand : {&info.a, &info.b}) {
    auto type = cast<RankedTensorType>(operand->source.value.getType());
    for (auto [expr, size] :
         llvm::zip_equal(operand->map.getResults(), type.getShape()))
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        if (ShapedType::isDynamic(info.loopSizes[dim.getPosition()]))
          info.loopSizes[dim.getPosition()] = size;
  }
}

static std::string printMaps(linalg::LinalgOp op) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  llvm::interleaveComma(op.getIndexingMapsArray(), stream);
  return text;
}

MatmulInfo fp8::getMatmulInfo(Operation *op,
                              const MatmulMatchOptions &options) {
  MatmulInfo info;
  info.op = op;
  if ((info.refusal = checkSemantics(op)))
    return info;
  auto linalgOp = cast<linalg::LinalgOp>(op);
  if ((info.refusal = checkOperands(linalgOp)))
    return info;
  Refusal refusal;
  std::optional<ContractionBody> body = matchContractionBody(linalgOp, refusal);
  if (!body) {
    info.refusal = refusal;
    return info;
  }
  if (failed(assignSources(info, *body))) {
    info.refusal = {RefusalReason::IndexingMap,
                    "expected indexing maps of distinct loops, each loop in at "
                    "least two of them and one contracted, got " +
                        printMaps(linalgOp),
                    "rewrite it as linalg.contract"};
    return info;
  }
  setLoopSizes(info);
  info.zeroInit = isZeroTensor(linalgOp.getDpsInits()[0]);
  setForms(info, *body);
  info.refusal = checkKeep(op);
  if (!info.refusal)
    info.refusal = checkContraction(info, options, *body);
  if (!info.refusal)
    info.refusal = checkSize(info, options);
  return info;
}
