//===- QuantizationConfig.h - What config.json says -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What config.json and files like it say of how a model was quantized, wherever
// in them it stands.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_QUANTIZATIONCONFIG_H
#define FP8_CHECKPOINT_QUANTIZATIONCONFIG_H

#include "fp8/Checkpoint/Checkpoint.h"

namespace mlir::fp8 {

struct QuantizationConfig {
  /// "fp8", "modelopt", "compressed-tensors", "fbgemm_fp8", or empty. With any
  /// of them, FP8 weights have scales.
  std::string method;
  /// weight_block_size, or the block_structure of each group, without repeats.
  llvm::SmallVector<llvm::SmallVector<int64_t, 2>, 2> blocks;
  /// Whether scales are powers of two.
  bool isUE8M0 = false;
  /// compressed-tensors: which layers are quantized, in the order of groups.
  std::vector<std::string> targets;
  /// compressed-tensors: what it says of the cache of keys and values.
  llvm::json::Value cacheScheme = nullptr;
  /// What says that some weights are no FP8; empty if nothing does.
  std::string foreign;
};

llvm::Expected<QuantizationConfig>
readQuantizationConfig(const Checkpoint &checkpoint);

/// config.json of a model.
struct ModelConfig {
  /// Empty where there is none.
  std::string text;
  /// Whether it says which model it is, which programs need to read it.
  bool namesModel = false;
};

llvm::Expected<ModelConfig> readModelConfig(const Checkpoint &checkpoint);

/// The members of the text, which is one object, each as `"key": value`,
/// without what they say of quantization.
std::vector<std::string> getOtherMembers(llvm::StringRef text);

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_QUANTIZATIONCONFIG_H
