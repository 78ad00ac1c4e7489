//===- CheckpointWriter.h - Write a checkpoint completely -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Writes a checkpoint whose tensors are known beforehand, in any order and from
// several threads. Everything is written beside the output and renamed at the
// end, so that the output is absent, unchanged, or complete.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_CHECKPOINTWRITER_H
#define FP8_CHECKPOINT_CHECKPOINTWRITER_H

#include "fp8/Checkpoint/Checkpoint.h"
#include <memory>

namespace mlir::fp8 {

/// What a checkpoint will contain.
struct CheckpointPlan {
  /// The tensors in the order of the file.
  std::vector<TensorSpec> tensors;
  /// The metadata of every file.
  SafetensorsMetadata metadata;
  /// If not 0, the output is a folder, and the data of a file has at most this
  /// size, unless the file has only one tensor.
  uint64_t maxShardBytes = 0;
  /// The scheme of the names of files in a folder.
  FileNaming naming = {};
  /// Name and text of files beside the tensors, such as config.json; only if
  /// the output is a folder.
  std::vector<std::pair<std::string, std::string>> sidecars;
  /// A text of everything else that determines the bytes of tensors, such as
  /// options. Finished shards of an interrupted run are kept only if this text,
  /// all members above, and the inputs are the same.
  std::string fingerprint;
};

struct WriterOptions {
  /// Keep the finished shards that an interrupted run of the same plan left.
  bool resume = true;
  /// Replace a folder that has files.
  bool overwrite = false;
  /// Wait until data is on the disk. Only measurements switch this off.
  bool sync = true;
  /// The checkpoints that are read. An output that is one of their files is
  /// refused.
  llvm::ArrayRef<const Checkpoint *> inputs;
};

class CheckpointWriter {
public:
  /// Checks the plan and the output, and reserves the disk space.
  static llvm::Expected<std::unique_ptr<CheckpointWriter>>
  create(llvm::StringRef output, CheckpointPlan plan,
         const WriterOptions &options = {});

  /// Checks all that `create` checks except the disk space. Changes nothing.
  static llvm::Error check(llvm::StringRef output, CheckpointPlan plan,
                           const WriterOptions &options = {});

  /// Without `commit`, removes what was written, except finished shards and the
  /// record of them for a later run.
  ~CheckpointWriter();

  llvm::ArrayRef<TensorSpec> getTensors() const;

  /// Whether a former run has finished the shard of a tensor; then it must not
  /// be written.
  bool isFinished(unsigned tensor) const;

  /// Writes `bytes` to a tensor, starting at byte `offset`. Each byte of a
  /// tensor must be written exactly once. Threads may call it at the same time.
  llvm::Error write(unsigned tensor, uint64_t offset,
                    llvm::ArrayRef<char> bytes);

  /// Waits until data is on the disk and renames the files, the index last. It
  /// is an error if some byte was not written.
  llvm::Error commit();

private:
  struct State;
  explicit CheckpointWriter(std::unique_ptr<State> state);
  /// Checks the plan, and the output against the inputs.
  static llvm::Expected<std::unique_ptr<CheckpointWriter>>
  prepare(llvm::StringRef output, CheckpointPlan plan,
          const WriterOptions &options);
  std::unique_ptr<State> state;
};

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_CHECKPOINTWRITER_H
