//===- FileNaming.h - How the files of a model are called -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Programs look for tensors under names of their own: transformers for
// model.safetensors, diffusers for diffusion_pytorch_model.safetensors, both
// for variants such as model.fp16.safetensors. An output keeps its input's.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_FILENAMING_H
#define FP8_CHECKPOINT_FILENAMING_H

#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>

namespace mlir::fp8 {

struct FileNaming {
  std::string base = "model";
  /// "fp16" of model.fp16.safetensors; may be empty.
  std::string variant = "";

  /// "model-00001-of-00003.safetensors", or "model.safetensors" where there is
  /// one.
  std::string getShardName(size_t shard, size_t count) const;
  /// "model.safetensors.index.json", or "model.safetensors.index.fp16.json".
  std::string getIndexName() const;

  friend bool operator==(const FileNaming &a, const FileNaming &b) {
    return a.base == b.base && a.variant == b.variant;
  }
};

/// What the name of a safetensors file says.
struct ShardName {
  FileNaming naming;
  /// How many shards there are; none where it is the only file.
  std::optional<uint64_t> count;
};

/// Nothing if it is no name of a safetensors file. Which numbers shards have is
/// left open, some programs count from 0.
std::optional<ShardName> parseShardName(llvm::StringRef fileName);

/// Nothing if it is no name of an index.
std::optional<FileNaming> parseIndexName(llvm::StringRef fileName);

/// Whether programs look for files of this name in a folder.
bool isStandard(const FileNaming &naming);
/// Whether some program does, or for a variant.
bool isKnown(const FileNaming &naming);

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_FILENAMING_H
