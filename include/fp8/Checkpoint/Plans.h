//===- Plans.h - Quantize, convert, dequantize a checkpoint -----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides what becomes of every tensor of a checkpoint, and makes the plan of
// the output. The decisions read only headers and scales, no weights.
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
  /// What the tensor becomes, why it is kept, or which fallback is used.
  std::string detail;
  uint64_t outputBytes = 0;
  /// Whether the policy selects the tensor although it is kept.
  bool isSelected = false;
};
llvm::StringRef getName(TensorAction::Kind kind);

/// Facts that jobs find while they run.
struct RunRecord {
  std::mutex mutex;
  /// How many values of a quantized weight are not finite, if there are any.
  std::map<std::string, uint64_t> notFinite;
  /// How many finite values of a weight have a code that is not finite.
  std::map<std::string, uint64_t> overflown;
  /// The errors of the new values of requantized weights against the old ones.
  std::map<std::string, ErrorStats> errors;
};

/// A weight whose codes are not changed.
struct ConvertedWeight {
  const StoredWeight *source;
  Layout layout;
  OutputWeight weight;
};

/// A plan with a description of it. The checkpoint and the result of
/// recognizeLayout must live as long as the job.
struct CheckpointJob {
  OutputPlan plan;
  std::vector<TensorAction> actions;
  std::vector<ConvertedWeight> converted;
  /// Messages about other data that is lost, such as scales of inputs.
  std::vector<std::string> notes;
  std::shared_ptr<RunRecord> record = std::make_shared<RunRecord>();
};

/// Quantizes the tensors that `policy` selects; it may select none. It is an
/// error if weights are already FP8.
llvm::Expected<CheckpointJob>
planQuantize(const Checkpoint &checkpoint,
             const RecognizedCheckpoint &recognized,
             const QuantizeRequest &request, const WeightPolicy &policy);

struct ConvertRequest {
  QuantizeRequest target;
  /// Whether the user gave `target.block`. Otherwise the weights keep their
  /// blocks if the layout supports them.
  bool hasBlock = false;
  /// Whether the user gave `target.format`. Otherwise the weights keep their
  /// formats if the layout supports them.
  bool hasFormat = false;
  /// Quantize weights again that have no exact conversion.
  bool requantize = false;
  /// Use 1 for scales that are missing. Otherwise they are an error.
  bool assumeUnitScale = false;
};

/// Writes FP8 weights in another layout. Their codes are not changed. Weights
/// that would need other codes are an error, unless they may be requantized.
llvm::Expected<CheckpointJob>
planConvert(const Checkpoint &checkpoint,
            const RecognizedCheckpoint &recognized,
            const ConvertRequest &request);

/// Reads `output` again and compares the codes of all weights that were
/// converted with those of `checkpoint`, including those of earlier runs.
llvm::Error verifyCodes(const Checkpoint &checkpoint, const CheckpointJob &job,
                        llvm::StringRef output, unsigned threads);

/// Writes FP8 weights as `type`. A missing scale is an error, unless
/// `assumeUnitScale` is set, which takes 1 for it.
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
