//===- PlanSteps.h - What all plans do --------------------------*- C++ -*-===//
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

/// An output without tensors yet, with what stays of the input's description.
LayoutContent startOutput(const Checkpoint &checkpoint,
                          const RecognizedCheckpoint &recognized,
                          Layout layout);

/// An error if the layout cannot say what a weight is that is kept, or what its
/// inputs are multiplied by. Without a layout, ComfyUI's markers stay.
llvm::Error checkKeptFormats(const Checkpoint &checkpoint,
                             const RecognizedCheckpoint &recognized,
                             std::optional<Layout> layout);

/// An error for a scale that makes no sense or is missing. With
/// `assumeUnitScale`, the latter is a note.
llvm::Error checkFindings(const Checkpoint &checkpoint,
                          const RecognizedCheckpoint &recognized,
                          bool assumeUnitScale, CheckpointJob &job);

/// Copies a tensor. A layer that is kept is noted in `output`.
void addKept(const Checkpoint &checkpoint, const StoredTensor &tensor,
             llvm::StringRef reason, LayoutContent &output, CheckpointJob &job);

/// Adds the tensors of an FP8 weight that `work` writes.
void addWeight(const StoredTensor &tensor, TensorAction::Kind kind,
               llvm::StringRef note, const OutputWeight &weight,
               LayoutContent &output, CheckpointJob &job, WeightJob work);

/// Writes the values of an FP8 weight as `type`. Noted in `output` as well.
void addDequantized(const Checkpoint &checkpoint, const StoredWeight &weight,
                    FloatKind type, llvm::StringRef note, LayoutContent &output,
                    CheckpointJob &job);

/// Adds markers, scales of inputs, metadata and sidecars.
void finishPlan(LayoutContent output, CheckpointJob &job);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_PLANSTEPS_H
