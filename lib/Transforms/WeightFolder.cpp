//===- WeightFolder.cpp - Quantize each constant once ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Runs the jobs of operations, keeps their results, and makes resources of
// large results.
//
//===----------------------------------------------------------------------===//

#include "WeightFolder.h"
#include "FoldJob.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/Fp8Types.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinDialect.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Threading.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

WeightFolder::WeightFolder(MLIRContext *context,
                           const FoldWeightsOptions &options)
    : context(context), options(options) {}

WeightFolder::~WeightFolder() = default;

bool WeightFolder::canFold(Operation *op) {
  if (auto cast = dyn_cast<CastOp>(op))
    return isa<RankedTensorType>(cast.getType()) &&
           getFormat(getElementTypeOrSelf(cast.getType())) &&
           getFloatKind(getElementTypeOrSelf(cast.getInput().getType()));
  auto quantize = dyn_cast<DynamicQuantizeOp>(op);
  if (quantize && !quantize.getScaleOrder().empty())
    return false;
  return isa<DynamicQuantizeOp, QuantizeOp, AmaxOp, ComputeScaleOp>(op) &&
         op->getNumResults() != 0;
}

/// Puts the buffer into the context as a resource named after the weight.
static TypedAttr makeResource(ConstantBuffer &result, StringRef name) {
  auto &manager = DenseResourceElementsHandle::getManagerInterface(
      result.type.getContext());
  return DenseResourceElementsAttr::get(
      result.type,
      manager.insert((name + result.suffix).str(), std::move(result.blob)));
}

const FoldedConstants *WeightFolder::finish(FoldJob &job) {
  auto folded = std::make_unique<FoldedConstants>();
  folded->name = job.source.name;
  size_t width = job.source.getElementType().getIntOrFloatBitWidth() / 8;
  folded->bytesBefore =
      job.source.isSplat ? width : job.source.getNumElements() * width;
  for (ConstantBuffer &result : job.results) {
    folded->bytesAfter += result.numBytes;
    folded->results.push_back(
        result.attr ? result.attr : makeResource(result, job.source.name));
  }
  if (job.source.global)
    globals.insert(job.source.global);
  if (job.producesData()) {
    ++numWeights;
    // Count a weight once, even if its elements are quantized in several ways.
    Builder builder(context);
    Attribute elements = builder.getArrayAttr(
        {job.source.attr, builder.getI64IntegerAttr(job.source.view.offset),
         builder.getI64IntegerAttr(job.source.getNumElements())});
    if (countedSources.insert(elements).second)
      bytesBefore += folded->bytesBefore;
    bytesAfter += folded->bytesAfter;
  }
  return (cache[job.key] = std::move(folded)).get();
}

LogicalResult WeightFolder::prefetch(ArrayRef<Operation *> ops) {
  bool failed = false;
  SmallVector<FoldJob, 0> jobs;
  llvm::DenseSet<Attribute> seen;
  for (Operation *op : ops) {
    FoldRefusal refusal;
    std::optional<FoldJob> job = makeFoldJob(op, symbols, refusal);
    if (refusal.isError) {
      emitError(op->getLoc()) << "'" << op->getName() << "' op "
                              << refusal.message << "; " << refusal.suggestion;
      failed = true;
    }
    if (job && seen.insert(job->key).second)
      jobs.push_back(std::move(*job));
  }
  if (failed)
    return failure();
  parallelForEach(context, jobs, [&](FoldJob &job) {
    computeFoldJob(job, options.maxDenseBytes);
  });
  for (FoldJob &job : jobs)
    finish(job);
  return success();
}

const FoldedConstants *WeightFolder::fold(Operation *op, FoldRefusal &refusal) {
  std::optional<FoldJob> job = makeFoldJob(op, symbols, refusal);
  if (!job)
    return nullptr;
  if (auto it = cache.find(job->key); it != cache.end())
    return it->second.get();
  computeFoldJob(*job, options.maxDenseBytes);
  return finish(*job);
}
