//===- CheckpointOpener.h - Find and read the headers of shards -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Opens the files of a checkpoint one after another and collects their tensors.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_CHECKPOINTOPENER_H
#define LIB_CHECKPOINT_CHECKPOINTOPENER_H

#include "fp8/Checkpoint/Checkpoint.h"

namespace mlir::fp8 {

class CheckpointOpener {
public:
  explicit CheckpointOpener(Checkpoint &checkpoint) : checkpoint(checkpoint) {}

  llvm::Error open(llvm::StringRef path);

private:
  llvm::Error openFolder();
  llvm::Error openIndex(llvm::StringRef path);
  llvm::Error openFile(llvm::StringRef path);
  llvm::Error addTensors(SafetensorsHeader header);
  llvm::Error checkIndexed(llvm::StringRef index, llvm::StringRef tensor,
                           llvm::StringRef shard) const;
  std::string pathOf(llvm::StringRef name) const;

  Checkpoint &checkpoint;
};

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_CHECKPOINTOPENER_H
