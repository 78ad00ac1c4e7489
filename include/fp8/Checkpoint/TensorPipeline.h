//===- TensorPipeline.h - Work on many tensors at once ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Runs a function for each of many tensors on all cores, and limits the memory
// that they use. A job may split itself into parts, so that one large tensor
// also keeps every core busy.
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
  /// 0 means one thread for each core.
  unsigned threads = 0;
  /// Jobs run at the same time only if the memory that they declare is below
  /// this limit. A larger job runs alone.
  uint64_t memoryLimit = uint64_t(128) << 20;
};

/// Options for any command that works on tensors of `inputs`. All jobs
/// together, with the data that they read and write, use less memory than twice
/// the largest tensor plus 256 MB.
PipelineOptions getPipelineOptions(llvm::ArrayRef<const Checkpoint *> inputs,
                                   unsigned threads);

/// How many bytes a job needs.
struct JobMemory {
  /// The bytes that it needs all the time.
  uint64_t whole = 0;
  /// The bytes for each of `parts` parts while it runs.
  uint64_t part = 0;
  uint64_t parts = 0;
};

/// The interface that a running job uses. Only threads that the pipeline calls
/// may use it.
class PipelineJob {
public:
  /// Runs `part(0)` to `part(count - 1)` on all free threads, including this
  /// one, and waits for all of them. No part starts after the first error.
  /// Parts must not call this function. Parts of about 1 MB stay in a core's
  /// cache. If each part allocates a much larger buffer, that takes as long as
  /// a copy.
  virtual llvm::Error
  runParts(uint64_t count, llvm::function_ref<llvm::Error(uint64_t)> part) = 0;

protected:
  ~PipelineJob() = default;
};

/// Runs `work(job, i)` for every i. Jobs start in this order. After an error or
/// an interrupt no more jobs start. The function waits for those that run, and
/// returns the first error.
llvm::Error
runPipeline(llvm::ArrayRef<JobMemory> memory, const PipelineOptions &options,
            llvm::function_ref<llvm::Error(PipelineJob &, size_t)> work);

/// Makes SIGINT, SIGTERM and SIGHUP end pipelines with an error, so that
/// outputs are cleaned up. A second signal ends the process at once. Only tools
/// call this function.
void installInterruptHandler();

/// Whether the process has received such a signal.
bool isInterrupted();

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_TENSORPIPELINE_H
