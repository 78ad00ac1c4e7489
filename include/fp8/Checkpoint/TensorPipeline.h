//===- TensorPipeline.h - Work on many tensors at once ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Runs a function for each of many tensors on all cores, within a bound on
// memory. A job may split itself into parts, so that one large tensor keeps
// every core busy, too.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_TENSORPIPELINE_H
#define FP8_CHECKPOINT_TENSORPIPELINE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"
#include <cstdint>

namespace mlir::fp8 {

class Checkpoint;

struct PipelineOptions {
  /// 0: one a core.
  unsigned threads = 0;
  /// Jobs run at the same time only as long as the memory that they declare is
  /// within this; a larger job runs alone.
  uint64_t memoryLimit = uint64_t(128) << 20;
};

/// Options for work on tensors of `inputs`, of any command: with what they read
/// and write at the same time, jobs stay below two of the largest tensors and
/// 256 MB.
PipelineOptions getPipelineOptions(llvm::ArrayRef<const Checkpoint *> inputs,
                                   unsigned threads);

/// How many bytes a job takes.
struct JobMemory {
  /// As long as it runs.
  uint64_t whole = 0;
  /// For each part of `parts` that runs.
  uint64_t part = 0;
  uint64_t parts = 0;
};

/// What a running job may ask of the pipeline. Not for other threads than those
/// that the pipeline calls.
class PipelineJob {
public:
  /// Runs `part(0)` to `part(count - 1)` on whatever threads are free, this one
  /// included, and waits for all. The first error ends it early. Parts must not
  /// call this. Parts of about 1 MB stay in a core's cache; a much larger
  /// buffer that every part allocates anew costs as much as a copy.
  virtual llvm::Error
  runParts(uint64_t count, llvm::function_ref<llvm::Error(uint64_t)> part) = 0;

protected:
  ~PipelineJob() = default;
};

/// Runs `work(job, i)` for every i. Jobs start in this order. After an error or
/// an interrupt nothing new starts; the first error is returned, and what runs
/// is waited for.
llvm::Error
runPipeline(llvm::ArrayRef<JobMemory> memory, const PipelineOptions &options,
            llvm::function_ref<llvm::Error(PipelineJob &, size_t)> work);

/// Makes SIGINT, SIGTERM and SIGHUP end pipelines with an error, so that
/// outputs are cleaned up. A second signal ends the process at once. For tools.
void installInterruptHandler();

/// Whether such a signal came.
bool isInterrupted();

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_TENSORPIPELINE_H
