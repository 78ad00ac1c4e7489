//===- ShardFile.h - One file that is being written -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A safetensors file whose space is reserved. It is finished when its last byte
// has been written.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_SHARDFILE_H
#define LIB_CHECKPOINT_SHARDFILE_H

#include "ShardLayout.h"
#include <atomic>

namespace mlir::fp8 {

class ShardFile {
public:
  /// The file is written at `path`. If `finalPath` is not empty, the complete
  /// file is renamed to it.
  ShardFile(const ShardLayout &layout, std::string path, std::string finalPath)
      : layout(layout), path(std::move(path)), finalPath(std::move(finalPath)),
        missing(layout.dataSize) {}
  ShardFile(ShardFile &&) = delete;
  ~ShardFile();

  /// Whether `finalPath` is a complete file of this layout.
  bool isThere() const;
  /// Marks the file as finished, because an earlier run has written it.
  void skip() { finished = true; }

  /// Creates the file, or uses `descriptor` if it is given. Reserves its space
  /// and writes its header.
  llvm::Error start(int descriptor = -1);

  /// Writes data at `offset` of the file. After the last byte, calls `finish`.
  llvm::Error write(uint64_t offset, llvm::ArrayRef<char> bytes, bool sync);

  /// Waits for the disk and renames the file. Does nothing if it is finished.
  llvm::Error finish(bool sync);

  bool isFinished() const { return finished; }
  bool isComplete() const { return missing == 0; }
  /// Removes the file if it is not finished.
  void discard();

private:
  const ShardLayout &layout;
  std::string path;
  std::string finalPath;
  std::atomic<uint64_t> missing;
  std::atomic<bool> finished{false};
  int descriptor = -1;
};

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_SHARDFILE_H
