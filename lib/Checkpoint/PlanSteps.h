//===- PlanSteps.h - Steps of all plans -------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Adds tensors to a plan and to the list of actions.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_PLANSTEPS_H
#define LIB_CHECKPOINT_PLANSTEPS_H

#include "WeightJobs.h"
#include "fp8/Checkpoint/Plans.h"

namespace mlir::fp8 {

/// An output without tensors, with those parts of the input's description that
/// are kept.
LayoutContent startOutput(const Checkpoint &checkpoint,
                          const RecognizedCheckpoint &recognized,
                          Layout layout);

/// Returns an error if the layout cannot express the format of a weight that is
/// kept, or a factor of its input. Without a layout, ComfyUI's markers are
/// kept.
llvm::Error checkKeptFormats(const Checkpoint &checkpoint,
                             const RecognizedCheckpoint &recognized,
                             std::optional<Layout> layout);

/// Returns an error for a scale that makes no sense or is missing. With
/// `assumeUnitScale`, a missing scale only gives a note.
llvm::Error checkFindings(const Checkpoint &checkpoint,
                          const RecognizedCheckpoint &recognized,
                          bool assumeUnitScale, CheckpointJob &job);

/// Adds a copy of a tensor, and records in `output` that its layer is kept.
void addKept(const Checkpoint &checkpoint, const StoredTensor &tensor,
             llvm::StringRef reason, LayoutContent &output, CheckpointJob &job);

/// Adds the tensors of an FP8 weight that `work` writes.
void addWeight(const StoredTensor &tensor, TensorAction::Kind kind,
               llvm::StringRef note, const OutputWeight &weight,
               LayoutContent &output, CheckpointJob &job, WeightJob work);

/// Adds the values of an FP8 weight as `type`, and records in `output` that its
/// layer has high precision.
void addDequantized(const Checkpoint &checkpoint, const StoredWeight &weight,
                    FloatKind type, llvm::StringRef note, LayoutContent &output,
                    CheckpointJob &job);

/// Adds markers, scales of inputs, metadata and sidecars.
void finishPlan(LayoutContent output, CheckpointJob &job);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_PLANSTEPS_H
