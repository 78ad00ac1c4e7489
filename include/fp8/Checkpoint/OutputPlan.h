//===- OutputPlan.h - The tensors of an output and their work ---*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a new checkpoint will hold, tensor by tensor, and the jobs that make the
// bytes. Nothing is read or written before `run`.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_OUTPUTPLAN_H
#define FP8_CHECKPOINT_OUTPUTPLAN_H

#include "fp8/Checkpoint/CheckpointWriter.h"
#include "fp8/Checkpoint/LayoutWriter.h"
#include "fp8/Checkpoint/TensorPipeline.h"
#include <functional>

namespace mlir::fp8 {

/// Where a job puts bytes.
class TensorSink {
public:
  virtual ~TensorSink();
  /// Whether the bytes of a tensor are wanted: not if a former run wrote them.
  virtual bool isWanted(llvm::StringRef name) = 0;
  virtual llvm::Error write(llvm::StringRef name, uint64_t offset,
                            llvm::ArrayRef<char> bytes) = 0;
};

struct RunOptions {
  unsigned threads = 0;
  /// 0 for an output that is one file.
  uint64_t maxShardBytes = 0;
  bool overwrite = false;
  bool resume = true;
  /// Decides with the inputs' identity whether a former run was the same.
  std::string fingerprint;
  /// Called with the bytes of input that were dealt with.
  std::function<void(uint64_t)> progress;
};

class OutputPlan {
public:
  using Work = std::function<llvm::Error(PipelineJob &, TensorSink &)>;

  SafetensorsMetadata metadata;
  /// For folders only.
  std::vector<std::pair<std::string, std::string>> sidecars;

  void addConstant(ConstantTensor tensor);
  void addCopy(const Checkpoint &checkpoint, const StoredTensor &tensor);
  /// `work` writes `outputs` and reads `inputBytes`.
  void addJob(llvm::ArrayRef<TensorSpec> outputs, const JobMemory &memory,
              uint64_t inputBytes, Work work);

  llvm::ArrayRef<TensorSpec> getTensors() const { return tensors; }
  uint64_t getDataSize() const;
  uint64_t getInputBytes() const;

  /// What `run` would refuse about the output; writes nothing.
  llvm::Error check(llvm::StringRef output,
                    llvm::ArrayRef<const Checkpoint *> inputs,
                    const RunOptions &options) const;

  /// Writes the checkpoint `output` from `inputs`.
  llvm::Error run(llvm::StringRef output,
                  llvm::ArrayRef<const Checkpoint *> inputs,
                  const RunOptions &options);

private:
  struct Job {
    std::vector<std::string> outputs;
    JobMemory memory;
    uint64_t inputBytes;
    Work work;
  };
  CheckpointPlan getCheckpointPlan(llvm::ArrayRef<const Checkpoint *> inputs,
                                   const RunOptions &options) const;

  std::vector<TensorSpec> tensors;
  std::vector<Job> jobs;
};

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_OUTPUTPLAN_H
