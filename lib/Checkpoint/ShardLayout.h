//===- ShardLayout.h - Distribute tensors to files --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Splits a plan into files, and computes the position of every tensor.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_SHARDLAYOUT_H
#define LIB_CHECKPOINT_SHARDLAYOUT_H

#include "fp8/Checkpoint/CheckpointWriter.h"

namespace mlir::fp8 {

/// One file of an output.
struct ShardLayout {
  std::string fileName;
  /// The length and the JSON text of the header.
  std::string header;
  /// The range of tensors of the plan that are in this file.
  unsigned firstTensor = 0;
  unsigned numTensors = 0;
  uint64_t dataSize = 0;

  uint64_t getFileSize() const { return header.size() + dataSize; }
};

/// The position of the data of a tensor.
struct TensorPlace {
  unsigned shard;
  /// The offset in the file.
  uint64_t start;
};

struct OutputLayout {
  std::vector<ShardLayout> shards;
  /// One entry for each tensor of the plan.
  std::vector<TensorPlace> places;
  /// Text files, the index last.
  std::vector<std::pair<std::string, std::string>> sidecars;
  /// Two outputs with different contents have different hashes.
  std::string hash;
};

/// Checks the plan and distributes its tensors. If the output is one file, its
/// name is `fileName`. `output` is for messages.
llvm::Expected<OutputLayout> layOut(const CheckpointPlan &plan,
                                    llvm::StringRef fileName,
                                    llvm::StringRef output,
                                    llvm::ArrayRef<const Checkpoint *> inputs);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_SHARDLAYOUT_H
