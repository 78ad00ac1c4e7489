//===- ShardFile.h - One file that is being written -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A safetensors file whose space is reserved, and which knows when its last
// byte has been written.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_SHARDFILE_H
#define LIB_CHECKPOINT_SHARDFILE_H

#include "ShardLayout.h"
#include <atomic>

namespace mlir::fp8 {

class ShardFile {
public:
  /// `path` is where it is written; `finalPath`, if not empty, is the name that
  /// it gets when it is complete.
  ShardFile(const ShardLayout &layout, std::string path, std::string finalPath)
      : layout(layout), path(std::move(path)), finalPath(std::move(finalPath)),
        missing(layout.dataSize) {}
  ShardFile(ShardFile &&) = delete;
  ~ShardFile();

  /// Whether `finalPath` is a complete file of this layout.
  bool isThere() const;
  /// No data has to be written.
  void skip() { finished = true; }

  /// Creates the file, or takes `descriptor`, reserves its space and writes its
  /// header.
  llvm::Error start(int descriptor = -1);

  /// Writes data at `offset` of the file; after the last byte, finishes it.
  llvm::Error write(uint64_t offset, llvm::ArrayRef<char> bytes, bool sync);

  /// Waits for the disk and gives it its name; does nothing if that is done.
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
