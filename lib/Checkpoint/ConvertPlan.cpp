//===- ConvertPlan.cpp - Plan a conversion between layouts ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides which weights keep their codes, and makes the jobs that convert or
// requantize.
//
//===----------------------------------------------------------------------===//

#include "Conversion.h"
#include "Failure.h"
#include "LayoutEntry.h"
#include "PlanSteps.h"
#include "WeightJobs.h"
#include "fp8/Support/Count.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Deciding
//===----------------------------------------------------------------------===//

namespace {
class Converter {
public:
  Converter(const Checkpoint &checkpoint,
            const RecognizedCheckpoint &recognized,
            const ConvertRequest &request)
      : checkpoint(checkpoint), recognized(recognized), request(request),
        target(request.target) {
    target.block = chooseOutputBlock(recognized, request);
    output = startOutput(checkpoint, recognized, target.layout);
    output.block = target.block;
  }

  llvm::Expected<CheckpointJob> run();

private:
  llvm::Error addWeight(const StoredWeight &source);
  /// Dequantizes a weight that the layout cannot store as FP8.
  void addBF16(const StoredWeight &source, llvm::StringRef reason);
  llvm::Error addRequantized(const StoredWeight &source,
                             const std::string &loss);
  /// Reads scales that would be converted to a narrower type. If a value would
  /// be rounded, sets `conversion.loss`.
  llvm::Error checkScales(const StoredWeight &source, Conversion &conversion);
  llvm::Expected<OutputWeight> makeWeight(const StoredWeight &source,
                                          const WeightForm &form);
  void addNotes();
  llvm::Error checkFlags();
  llvm::Error checkMarkers() const;

  const Checkpoint &checkpoint;
  const RecognizedCheckpoint &recognized;
  const ConvertRequest &request;
  QuantizeRequest target;
  LayoutContent output;
  CheckpointJob job;
  /// Messages about weights that cannot keep their codes.
  std::vector<std::string> losses;
  unsigned droppedInputScales = 0, droppedFlags = 0, dequantized = 0;
};
} // namespace

llvm::Error Converter::checkScales(const StoredWeight &source,
                                   Conversion &conversion) {
  WeightForm from = getScaledForm(source.form);
  const WeightForm &to = conversion.to;
  if (!conversion.loss.empty() || !to.scaleType ||
      !mayRound(*from.scaleType, *to.scaleType))
    return llvm::Error::success();
  std::vector<char> stored;
  if (llvm::Error error = readFormScales(checkpoint, source, stored))
    return error;
  if (!convertScales(from, stored, to))
    conversion.loss = "scales of " + getName(*from.scaleType).str() +
                      " would be rounded to " + getName(*to.scaleType).str();
  return llvm::Error::success();
}

llvm::Expected<OutputWeight> Converter::makeWeight(const StoredWeight &source,
                                                   const WeightForm &form) {
  const LayoutInfo &info = getLayoutInfo(target.layout);
  OutputWeight weight{source.getName().str(), form, source.fullPrecision,
                      std::nullopt};
  droppedFlags += source.fullPrecision && !isOfComfyUI(target.layout);
  if (!source.inputScale)
    return weight;
  if (info.inputScaleKey.empty()) {
    ++droppedInputScales;
    return weight;
  }
  std::vector<char> bytes;
  auto type = getScaleType(source.inputScale->dtype);
  if (!type || source.inputScale->getNumElements() != 1)
    return fail(checkpoint.getPath(), source.inputScale->name,
                "expected one number as the scale of the input, got " +
                    getName(source.inputScale->dtype).str() + " " +
                    printBlockShape(source.inputScale->shape));
  if (llvm::Error error = readTensor(checkpoint, *source.inputScale, bytes))
    return error;
  weight.inputScale = loadScale(bytes.data(), *type);
  return weight;
}

void Converter::addBF16(const StoredWeight &source, llvm::StringRef reason) {
  addDequantized(checkpoint, source, FloatKind::BF16, reason, output, job);
  droppedInputScales += source.inputScale != nullptr;
  ++dequantized;
}

/// Why a weight cannot be requantized, or an empty string. Requantizing works
/// on the rows of one matrix. A stack of matrices is treated as one matrix, if
/// no block would contain rows of two of them.
static std::string explainNoRows(const WeightForm &form) {
  if (form.shape.size() == 2)
    return "";
  if (form.shape.size() != 3 || form.block[1] <= 0)
    return "it is not a matrix";
  if (form.shape[1] % form.block[1] != 0)
    return "its matrices have a number of rows that is not a multiple of " +
           std::to_string(form.block[1]);
  return "";
}

llvm::Error Converter::addRequantized(const StoredWeight &source,
                                      const std::string &loss) {
  bool isExperts = isFusedExperts(source.getName(), source.form.shape);
  QuantizeDecision decision =
      decideQuantization(target, source.form.shape, FloatKind::BF16, isExperts);
  if (decision.isQuantized())
    decision.keepReason = explainNoRows(decision.form);
  if (decision.isQuantized())
    decision.keepReason = explainUnstorable(
        target.layout, {source.getName().str(), decision.form});
  if (!decision.isQuantized()) {
    addBF16(source, decision.keepReason);
    return llvm::Error::success();
  }
  auto weight = makeWeight(source, decision.form);
  if (!weight)
    return weight.takeError();
  mlir::fp8::addWeight(*source.weight, TensorAction::Requantize, loss, *weight,
                       output, job,
                       makeRequantizeJob(checkpoint, source, target.layout,
                                         decision, *weight, job.record));
  return llvm::Error::success();
}

llvm::Error Converter::addWeight(const StoredWeight &source) {
  bool isEmpty = source.weight->getNumElements() == 0;
  bool isExperts = isFusedExperts(source.getName(), source.form.shape) &&
                   hasExperts(target.layout);
  bool isOtherCast =
      !source.form.scaleType && source.form.shape.size() != 2 && !isExperts;
  bool hasScales =
      getLayoutInfo(target.layout).granularity != Granularity::None;
  if (isEmpty || (isOtherCast && !hasScales)) {
    addKept(checkpoint, *source.weight,
            isEmpty ? "it has no elements" : "a cast that is not a matrix",
            output, job);
    return llvm::Error::success();
  }
  // An example is a convolution of a file of casts. If other weights have
  // scales, programs consider an FP8 weight without one as damaged.
  if (isOtherCast) {
    addBF16(source, "a cast that is not a matrix");
    return llvm::Error::success();
  }
  Conversion conversion = decideConversion(source, target, request.hasFormat);
  if (llvm::Error error = checkScales(source, conversion))
    return error;
  if (!conversion.loss.empty()) {
    if (request.requantize)
      return addRequantized(source, conversion.loss);
    losses.push_back((source.getName() + ": " + conversion.loss).str());
    return llvm::Error::success();
  }
  auto weight = makeWeight(source, conversion.to);
  if (!weight)
    return weight.takeError();
  mlir::fp8::addWeight(
      *source.weight, TensorAction::Convert, "", *weight, output, job,
      makeConvertJob(checkpoint, source, target.layout, *weight));
  job.converted.push_back({&source, target.layout, std::move(*weight)});
  return llvm::Error::success();
}

llvm::Error Converter::checkFlags() {
  if (getLayoutEntry(target.layout).marker != MarkerKind::ModelTensor)
    return llvm::Error::success();
  llvm::StringMap<const OutputWeight *> firsts;
  for (const OutputWeight &weight : output.weights) {
    llvm::StringRef model = getModelPrefix(weight.name);
    const OutputWeight &first =
        *firsts.try_emplace(model, &weight).first->second;
    if (weight.fullPrecision != first.fullPrecision)
      return fail(checkpoint.getPath(), weight.name,
                  "expected full_precision_matrix_mult for all weights or for "
                  "none, which is what comfy-scaled has, got both");
    if (weight.form.format != first.form.format)
      return fail(checkpoint.getPath(), weight.name,
                  "expected one format for all weights of a model, which is "
                  "what comfy-scaled has, got two");
  }
  return llvm::Error::success();
}

/// Refuses markers of layers that do not exist, because they would be lost.
llvm::Error Converter::checkMarkers() const {
  for (const Finding &finding : recognized.findings)
    if (finding.code == "marker-mismatch" && !checkpoint.find(finding.tensor))
      return fail(checkpoint.getPath(), finding.tensor,
                  finding.message + " (see inspect)");
  return llvm::Error::success();
}

void Converter::addNotes() {
  if (droppedInputScales)
    job.notes.push_back(formatCount(droppedInputScales, "scale of an input is",
                                    "scales of inputs are") +
                        " dropped: the layout has none");
  if (dequantized)
    job.notes.push_back(
        formatCount(dequantized, "weight becomes", "weights become") +
        " bf16: the layout cannot store them "
        "(--dry-run says why)");
  if (droppedFlags)
    job.notes.push_back(formatCount(droppedFlags,
                                    "mark full_precision_matrix_mult is",
                                    "marks full_precision_matrix_mult are") +
                        " dropped: the layout has none");
}

llvm::Expected<CheckpointJob> Converter::run() {
  if (recognized.weights.empty())
    return fail(checkpoint.getPath(),
                "expected FP8 weights, got none (quantize makes them)");
  if (llvm::Error error =
          checkFindings(checkpoint, recognized, request.assumeUnitScale, job))
    return std::move(error);
  if (llvm::Error error =
          checkKeptFormats(checkpoint, recognized, target.layout))
    return std::move(error);
  if (llvm::Error error = checkMarkers())
    return std::move(error);
  for (const StoredWeight &source : recognized.weights)
    if (llvm::Error error = addWeight(source))
      return error;
  if (!losses.empty())
    return fail(checkpoint.getPath(),
                "expected a conversion that keeps all codes, got " +
                    formatCount(losses.size(), "weight", "weights") +
                    " that it cannot keep, such as " + losses.front() +
                    " (--requantize quantizes them anew and reports the error "
                    "that this adds)");
  for (const StoredTensor *tensor : recognized.others)
    addKept(checkpoint, *tensor, "not an FP8 weight", output, job);
  if (llvm::Error error = checkFlags())
    return error;
  addNotes();
  finishPlan(output, job);
  return std::move(job);
}

llvm::Expected<CheckpointJob>
mlir::fp8::planConvert(const Checkpoint &checkpoint,
                       const RecognizedCheckpoint &recognized,
                       const ConvertRequest &request) {
  return Converter(checkpoint, recognized, request).run();
}
