//===- Plans.h - Quantize, convert, dequantize a checkpoint -----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides what becomes of every tensor of a checkpoint, and makes the plan of
// the output. Deciding reads headers and scales, no weights.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_PLANS_H
#define FP8_CHECKPOINT_PLANS_H

#include "fp8/Checkpoint/ErrorStats.h"
#include "fp8/Checkpoint/LayoutReader.h"
#include "fp8/Checkpoint/OutputPlan.h"
#include "fp8/Checkpoint/QuantizeDecision.h"
#include "fp8/Checkpoint/WeightPolicy.h"
#include <map>
#include <mutex>

namespace mlir::fp8 {

/// What becomes of one tensor of the input.
struct TensorAction {
  enum Kind : uint8_t { Keep, Quantize, Convert, Requantize, Dequantize };
  Kind kind = Keep;
  const StoredTensor *tensor = nullptr;
  /// What it becomes, or why it is kept, or a fallback.
  std::string detail;
  uint64_t outputBytes = 0;
  /// Whether a policy selects it, although it is kept.
  bool isSelected = false;
};
llvm::StringRef getName(TensorAction::Kind kind);

/// What jobs find out while they run.
struct RunRecord {
  std::mutex mutex;
  /// How many values of a quantized weight are not finite, where there are any.
  std::map<std::string, uint64_t> notFinite;
  /// How many of those that are have a code that is not.
  std::map<std::string, uint64_t> overflown;
  /// Of requantized weights: new values against old ones.
  std::map<std::string, ErrorStats> errors;
};

/// A weight whose codes stay.
struct ConvertedWeight {
  const StoredWeight *source;
  Layout layout;
  OutputWeight weight;
};

/// A plan and what it is about. The checkpoint and its recognition have to live
/// as long.
struct CheckpointJob {
  OutputPlan plan;
  std::vector<TensorAction> actions;
  std::vector<ConvertedWeight> converted;
  /// What is lost that is no weight, such as scales of inputs.
  std::vector<std::string> notes;
  std::shared_ptr<RunRecord> record = std::make_shared<RunRecord>();
};

/// Quantizes what `policy` selects, which may be nothing. An error if weights
/// are FP8 already.
llvm::Expected<CheckpointJob>
planQuantize(const Checkpoint &checkpoint,
             const RecognizedCheckpoint &recognized,
             const QuantizeRequest &request, const WeightPolicy &policy);

struct ConvertRequest {
  QuantizeRequest target;
  /// Whether `target.block` was asked for; else the weights' blocks are kept
  /// where the layout has them.
  bool hasBlock = false;
  /// Whether `target.format` was asked for; else the weights' formats are kept
  /// where the layout has them.
  bool hasFormat = false;
  /// Quantize anew what has no exact conversion.
  bool requantize = false;
  /// Take 1 for scales that are missing; else they are an error.
  bool assumeUnitScale = false;
};

/// Writes FP8 weights in another layout. Their codes stay; what needs others is
/// an error that names the weights, unless they may be requantized.
llvm::Expected<CheckpointJob>
planConvert(const Checkpoint &checkpoint,
            const RecognizedCheckpoint &recognized,
            const ConvertRequest &request);

/// Reads `output` again and compares the codes of all weights that were
/// converted with those of `checkpoint`, whichever run wrote them.
llvm::Error verifyCodes(const Checkpoint &checkpoint, const CheckpointJob &job,
                        llvm::StringRef output, unsigned threads);

/// Writes FP8 weights as `type`. A missing scale is an error, or 1.
llvm::Expected<CheckpointJob>
planDequantize(const Checkpoint &checkpoint,
               const RecognizedCheckpoint &recognized, FloatKind type,
               bool assumeUnitScale);

/// Adds the tokenizer and other files that describe the model, for an output
/// that is a folder, and notes what is missing.
llvm::Error addModelFiles(const Checkpoint &checkpoint,
                          const RecognizedCheckpoint &recognized,
                          CheckpointJob &job);

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_PLANS_H
