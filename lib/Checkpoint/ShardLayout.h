//===- ShardLayout.h - Which tensor goes where ------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Splits a plan into files, and knows the place of every byte.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_SHARDLAYOUT_H
#define LIB_CHECKPOINT_SHARDLAYOUT_H

#include "fp8/Checkpoint/CheckpointWriter.h"

namespace mlir::fp8 {

/// One file of an output.
struct ShardLayout {
  std::string fileName;
  /// Length and JSON text.
  std::string header;
  /// Its tensors are these of the plan.
  unsigned firstTensor = 0;
  unsigned numTensors = 0;
  uint64_t dataSize = 0;

  uint64_t getFileSize() const { return header.size() + dataSize; }
};

/// Where the data of a tensor is.
struct TensorPlace {
  unsigned shard;
  /// In the file.
  uint64_t start;
};

struct OutputLayout {
  std::vector<ShardLayout> shards;
  /// One a tensor of the plan.
  std::vector<TensorPlace> places;
  /// Text files, the index last.
  std::vector<std::pair<std::string, std::string>> sidecars;
  /// Tells this output from any other.
  std::string hash;
};

/// Checks the plan and lays it out; `fileName` is used if it is one file, and
/// `output` is for messages.
llvm::Expected<OutputLayout> layOut(const CheckpointPlan &plan,
                                    llvm::StringRef fileName,
                                    llvm::StringRef output,
                                    llvm::ArrayRef<const Checkpoint *> inputs);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_SHARDLAYOUT_H
