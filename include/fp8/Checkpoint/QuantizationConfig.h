//===- QuantizationConfig.h - Quantization in config.json -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads from config.json and similar files how a model was quantized. The entry
// can be at several places in these files.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_QUANTIZATIONCONFIG_H
#define FP8_CHECKPOINT_QUANTIZATIONCONFIG_H

#include "fp8/Checkpoint/Checkpoint.h"

namespace mlir::fp8 {

struct QuantizationConfig {
  /// "fp8", "modelopt", "compressed-tensors", "fbgemm_fp8", or empty. If it is
  /// not empty, FP8 weights have scales.
  std::string method;
  /// weight_block_size, or the block_structure of each group without
  /// duplicates.
  llvm::SmallVector<llvm::SmallVector<int64_t, 2>, 2> blocks;
  /// Whether scales are powers of two.
  bool isUE8M0 = false;
  /// compressed-tensors: which layers are quantized, in the order of groups.
  std::vector<std::string> targets;
  /// compressed-tensors: the entry about the cache of keys and values.
  llvm::json::Value cacheScheme = nullptr;
  /// The entry that says that some weights are not FP8; empty if there is none.
  std::string foreign;
};

llvm::Expected<QuantizationConfig>
readQuantizationConfig(const Checkpoint &checkpoint);

/// config.json of a model.
struct ModelConfig {
  /// Empty if there is no file.
  std::string text;
  /// Whether it names the type of the model. Programs cannot load a model
  /// without that.
  bool namesModel = false;
};

llvm::Expected<ModelConfig> readModelConfig(const Checkpoint &checkpoint);

/// The members of `text`, which is one JSON object, each as `"key": value`.
/// Entries about quantization are left out.
std::vector<std::string> getOtherMembers(llvm::StringRef text);

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_QUANTIZATIONCONFIG_H
