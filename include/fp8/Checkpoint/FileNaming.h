//===- FileNaming.h - Names of the files of a model -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Each program looks for files with certain names: transformers for
// model.safetensors, diffusers for diffusion_pytorch_model.safetensors, and
// both for variants such as model.fp16.safetensors. An output keeps the input's
// names.
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

  /// "model-00001-of-00003.safetensors", or "model.safetensors" if `count` is
  /// 1.
  std::string getShardName(size_t shard, size_t count) const;
  /// "model.safetensors.index.json", or "model.safetensors.index.fp16.json".
  std::string getIndexName() const;

  friend bool operator==(const FileNaming &a, const FileNaming &b) {
    return a.base == b.base && a.variant == b.variant;
  }
};

/// The parts of the name of a safetensors file.
struct ShardName {
  FileNaming naming;
  /// The number of shards; none if it is the only file.
  std::optional<uint64_t> count;
};

/// None if it is not the name of a safetensors file. The number of the shard is
/// not checked, because some programs count from 0.
std::optional<ShardName> parseShardName(llvm::StringRef fileName);

/// None if it is not the name of an index.
std::optional<FileNaming> parseIndexName(llvm::StringRef fileName);

/// Whether programs look for files of this name in a folder.
bool isStandard(const FileNaming &naming);
/// Whether some program looks for files of this name, or of its base with
/// another variant.
bool isKnown(const FileNaming &naming);

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_FILENAMING_H
