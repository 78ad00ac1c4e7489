//===- OutputPlan.h - The tensors of an output and their work ---*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Lists the tensors of a new checkpoint and the jobs that compute their bytes.
// Nothing is read or written before `run`.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_OUTPUTPLAN_H
#define FP8_CHECKPOINT_OUTPUTPLAN_H

#include "fp8/Checkpoint/CheckpointWriter.h"
#include "fp8/Checkpoint/LayoutWriter.h"
#include "fp8/Checkpoint/TensorPipeline.h"
#include <functional>

namespace mlir::fp8 {

/// Takes the bytes that a job computes.
class TensorSink {
public:
  virtual ~TensorSink();
  /// Whether the bytes of a tensor are needed. They are not if an earlier run
  /// wrote them.
  virtual bool isWanted(llvm::StringRef name) = 0;
  virtual llvm::Error write(llvm::StringRef name, uint64_t offset,
                            llvm::ArrayRef<char> bytes) = 0;
};

struct RunOptions {
  unsigned threads = 0;
  /// The largest data size of a file; 0 for an output that is one file.
  uint64_t maxShardBytes = 0;
  bool overwrite = false;
  bool resume = true;
  /// A text of all options that determine bytes. An earlier run can be
  /// continued only if its text and its inputs are the same.
  std::string fingerprint;
  /// Called with numbers of bytes of the input that are finished.
  std::function<void(uint64_t)> progress;
};

class OutputPlan {
public:
  using Work = std::function<llvm::Error(PipelineJob &, TensorSink &)>;

  SafetensorsMetadata metadata;
  /// Names and texts of other files; only for an output that is a folder.
  std::vector<std::pair<std::string, std::string>> sidecars;

  void addSmallTensor(SmallTensor tensor);
  void addCopy(const Checkpoint &checkpoint, const StoredTensor &tensor);
  /// `work` writes `outputs` and reads `inputBytes`.
  void addJob(llvm::ArrayRef<TensorSpec> outputs, const JobMemory &memory,
              uint64_t inputBytes, Work work);

  llvm::ArrayRef<TensorSpec> getTensors() const { return tensors; }
  uint64_t getDataSize() const;
  uint64_t getInputBytes() const;

  /// Returns the error with which `run` would refuse the output. Writes
  /// nothing.
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
