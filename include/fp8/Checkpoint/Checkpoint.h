//===- Checkpoint.h - Tensors of a file or of its shards --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A checkpoint that is open for reading: one safetensors file, or the shards of
// a model. Only the headers are in memory. Data is read when it is asked for.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_CHECKPOINT_H
#define FP8_CHECKPOINT_CHECKPOINT_H

#include "fp8/Checkpoint/FileNaming.h"
#include "fp8/Checkpoint/SafetensorsHeader.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem/UniqueID.h"
#include "llvm/Support/JSON.h"

namespace mlir::fp8 {

/// A tensor of a checkpoint.
struct StoredTensor : TensorSpec {
  /// The index of its file in Checkpoint::getFiles().
  unsigned file = 0;
  /// The byte of the file where its data starts.
  uint64_t start = 0;
};

/// One safetensors file of a checkpoint.
struct CheckpointFile {
  /// The path that messages contain.
  std::string path;
  uint64_t size = 0;
  SafetensorsMetadata metadata;
  /// The identity of the file, which does not depend on its path, and the time
  /// when it was last written to, in nanoseconds.
  llvm::sys::fs::UniqueID id;
  int64_t modified = 0;
};

class Checkpoint {
public:
  /// Opens `path`: a .safetensors file, an index (*.safetensors.index.json), or
  /// a directory, which has an index or else safetensors files of one model.
  /// Reads and checks the headers of all files. All tensors and files that an
  /// index names have to exist; the files may have more tensors. Without an
  /// index, all shards that the name of one implies have to exist.
  static llvm::Expected<Checkpoint> open(llvm::StringRef path);

  Checkpoint(Checkpoint &&);
  Checkpoint &operator=(Checkpoint &&);
  ~Checkpoint();

  /// All tensors, file by file, in the order in which they are in the files.
  llvm::ArrayRef<StoredTensor> getTensors() const { return tensors; }
  llvm::ArrayRef<CheckpointFile> getFiles() const { return files; }

  /// Null if there is no such tensor.
  const StoredTensor *find(llvm::StringRef name) const;

  /// The `__metadata__` of all files. If a key has two values, the first
  /// counts.
  SafetensorsMetadata getMetadata() const;

  /// The path that `open` was given, and the folder of the files.
  llvm::StringRef getPath() const { return path; }
  llvm::StringRef getDirectory() const { return directory; }
  /// Whether `open` was given an index, or a folder.
  bool isSharded() const { return sharded; }

  /// The scheme of the names of the files. A model that is made of this one
  /// uses the same scheme.
  const FileNaming &getNaming() const { return naming; }
  /// The names of safetensors files in the folder that do not belong to the
  /// model.
  llvm::ArrayRef<std::string> getUnreadFiles() const { return unreadFiles; }

  /// Bytes of all tensors.
  uint64_t getDataSize() const;
  /// Bytes of the largest tensor.
  uint64_t getLargestTensor() const;

  /// Reads `into.size()` bytes of a tensor, starting at byte `offset`. Threads
  /// may call it at the same time.
  llvm::Error read(const StoredTensor &tensor, uint64_t offset,
                   llvm::MutableArrayRef<char> into) const;

  /// The text of a file beside the tensors, such as config.json; none if there
  /// is no such file.
  llvm::Expected<std::optional<std::string>>
  readSidecar(llvm::StringRef name) const;

  /// The same, parsed as a JSON object. Duplicate keys and excessive depth are
  /// errors.
  llvm::Expected<std::optional<llvm::json::Object>>
  readJsonSidecar(llvm::StringRef name) const;

private:
  Checkpoint();

  std::string path;
  std::string directory;
  bool sharded = false;
  FileNaming naming;
  std::vector<std::string> unreadFiles;
  std::vector<CheckpointFile> files;
  std::vector<int> descriptors;
  std::vector<StoredTensor> tensors;
  llvm::StringMap<unsigned> indexOfName;

  friend class CheckpointOpener;
};

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_CHECKPOINT_H
