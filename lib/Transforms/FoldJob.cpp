//===- FoldJob.cpp - The quantization of one constant ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Makes the job of an operation from its constants and its attributes.
//
//===----------------------------------------------------------------------===//

#include "FoldJob.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/Fp8Types.h"
#include "fp8/Support/BlockShape.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::fp8;

/// The key of a job has everything that determines its results: the operation's
/// name, attributes and result types, and the elements and view of each
/// constant.
static Attribute getJobKey(Operation *op, const FoldJob &job) {
  Builder builder(op->getContext());
  SmallVector<Attribute> parts = {
      builder.getStringAttr(op->getName().getStringRef()),
      op->getAttrDictionary()};
  for (const ConstantBuffer &result : job.results)
    parts.push_back(TypeAttr::get(result.type));
  auto addConstant = [&](const ConstantTensor &tensor) {
    parts.push_back(tensor.attr);
    parts.push_back(builder.getDenseI64ArrayAttr(tensor.view.shape));
    if (tensor.isSplat)
      return;
    parts.push_back(builder.getI64IntegerAttr(tensor.view.offset));
    parts.push_back(builder.getDenseI64ArrayAttr(*tensor.view.strides));
  };
  addConstant(job.source);
  if (job.second)
    addConstant(*job.second);
  return builder.getArrayAttr(parts);
}

static void addResult(FoldJob &job, Type type, ArrayRef<int64_t> shape,
                      StringRef suffix) {
  job.results.push_back(
      {RankedTensorType::get(shape, getElementTypeOrSelf(type)), suffix});
}

static void setPolicy(FoldJob &job, Type scaleType, ScaleRounding rounding,
                      const APFloat &floor) {
  job.spec.scale.type = *getScaleType(getElementTypeOrSelf(scaleType));
  job.spec.scale.rounding = rounding;
  job.spec.scale.amaxFloor = floor.convertToFloat();
}

static Format getFormatOf(Value value) {
  return *getFormat(getElementTypeOrSelf(value.getType()));
}

/// Sets the fields that quantizations with given and with computed scales have
/// in common.
template <typename QuantizeOpTy>
static void setQuantization(FoldJob &job, QuantizeOpTy op) {
  job.spec.format = getFormatOf(op.getInit());
  job.spec.block = llvm::to_vector(op.getBlockShape());
  job.spec.division = op.getDivision();
  job.spec.overflow = op.getOverflow();
}

static void describe(DynamicQuantizeOp op, FoldJob &job) {
  job.kind = FoldJob::Kind::DynamicQuantize;
  setQuantization(job, op);
  setPolicy(job, op.getScaleInit().getType(), op.getScaleRounding(),
            op.getAmaxFloor());
  ArrayRef<int64_t> shape = job.source.view.shape;
  addResult(job, op.getInit().getType(), shape, ".fp8");
  addResult(job, op.getScaleInit().getType(),
            getScaleShape(shape, job.spec.block), ".scale");
}

static void describe(QuantizeOp op, FoldJob &job) {
  job.kind = FoldJob::Kind::Quantize;
  setQuantization(job, op);
  job.spec.scale.type =
      *getScaleType(getElementTypeOrSelf(op.getScale().getType()));
  addResult(job, op.getInit().getType(), job.source.view.shape, ".fp8");
}

static void describe(CastOp op, FoldJob &job) {
  job.kind = FoldJob::Kind::Cast;
  job.spec.format = getFormatOf(op.getResult());
  job.spec.overflow = op.getOverflow();
  addResult(job, op.getType(), job.source.view.shape, ".fp8");
}

static void describe(AmaxOp op, FoldJob &job) {
  job.kind = FoldJob::Kind::Amax;
  job.spec.block = llvm::to_vector(op.getBlockShape());
  addResult(job, op.getInit().getType(),
            getScaleShape(job.source.view.shape, job.spec.block), ".amax");
}

static void describe(ComputeScaleOp op, FoldJob &job) {
  job.kind = FoldJob::Kind::ComputeScale;
  job.spec.format = *getFormat(op.getFormat());
  setPolicy(job, op.getInit().getType(), op.getScaleRounding(),
            op.getAmaxFloor());
  addResult(job, op.getInit().getType(), job.source.view.shape, ".scale");
}

/// The second constant that `op` needs besides its input, or null.
static Value getSecondInput(Operation *op) {
  if (auto quantize = dyn_cast<QuantizeOp>(op))
    return quantize.getScale();
  if (auto amax = dyn_cast<AmaxOp>(op))
    return amax.getInit();
  return {};
}

std::optional<FoldJob> fp8::makeFoldJob(Operation *op,
                                        SymbolTableCollection &symbols,
                                        FoldRefusal &refusal) {
  std::optional<ConstantTensor> source =
      getConstantTensor(op->getOperand(0), symbols, refusal);
  if (!source)
    return std::nullopt;
  FoldJob job;
  job.source = std::move(*source);
  if (Value second = getSecondInput(op)) {
    job.second = getConstantTensor(second, symbols, refusal);
    if (!job.second) {
      if (refusal.code.empty())
        refusal = {"dynamic-scale",
                   "the weight is constant, the scale or running maximum that "
                   "it is combined with is not",
                   "use fp8.dynamic_quantize or a constant scale"};
      return std::nullopt;
    }
  }
  TypeSwitch<Operation *>(op)
      .Case<DynamicQuantizeOp, QuantizeOp, CastOp, AmaxOp, ComputeScaleOp>(
          [&](auto op) { describe(op, job); });
  job.key = getJobKey(op, job);
  return job;
}
