//===- Checkpoint.h - Tensors of a file or of its shards --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A checkpoint that is open for reading: one safetensors file, or the shards of
// a model. Only headers are in memory; data is read by its place.
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
  /// As messages name it.
  std::string path;
  uint64_t size = 0;
  SafetensorsMetadata metadata;
  /// Which file it is, whatever its path, and when it was last written to, in
  /// nanoseconds.
  llvm::sys::fs::UniqueID id;
  int64_t modified = 0;
};

class Checkpoint {
public:
  /// Opens `path`: a .safetensors file, an index (*.safetensors.index.json), or
  /// a directory, which has an index or else safetensors files of one model.
  /// Reads and checks the headers of all files. What an index names has to be
  /// there, and without one all shards that the names of the others count; an
  /// index's shards may hold more.
  static llvm::Expected<Checkpoint> open(llvm::StringRef path);

  Checkpoint(Checkpoint &&);
  Checkpoint &operator=(Checkpoint &&);
  ~Checkpoint();

  /// In file order, file by file.
  llvm::ArrayRef<StoredTensor> getTensors() const { return tensors; }
  llvm::ArrayRef<CheckpointFile> getFiles() const { return files; }

  /// Null if there is no such tensor.
  const StoredTensor *find(llvm::StringRef name) const;

  /// The `__metadata__` of all files; of two values of a key, the first one.
  SafetensorsMetadata getMetadata() const;

  /// What `open` was given, and the folder of the files.
  llvm::StringRef getPath() const { return path; }
  llvm::StringRef getDirectory() const { return directory; }
  /// Whether `open` was given an index, or a folder.
  bool isSharded() const { return sharded; }

  /// How the files are called, and those of a model made of this one.
  const FileNaming &getNaming() const { return naming; }
  /// Safetensors files of the folder that are not of the model, by name.
  llvm::ArrayRef<std::string> getUnreadFiles() const { return unreadFiles; }

  /// Bytes of all tensors.
  uint64_t getDataSize() const;
  /// Bytes of the largest tensor.
  uint64_t getLargestTensor() const;

  /// Reads `into.size()` bytes from byte `offset` of a tensor on. Threads may
  /// call it at the same time.
  llvm::Error read(const StoredTensor &tensor, uint64_t offset,
                   llvm::MutableArrayRef<char> into) const;

  /// The text of a file beside the tensors, such as config.json; nothing if
  /// there is no such file.
  llvm::Expected<std::optional<std::string>>
  readSidecar(llvm::StringRef name) const;

  /// The same, if there is one, as JSON that is checked for duplicate keys and
  /// excessive depth: an object.
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
