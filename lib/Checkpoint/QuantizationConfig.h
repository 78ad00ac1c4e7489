//===- QuantizationConfig.h - What config.json says -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The parts of config.json and hf_quant_config.json that tell layouts apart.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_QUANTIZATIONCONFIG_H
#define LIB_CHECKPOINT_QUANTIZATIONCONFIG_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/JSON.h"
#include <string>

namespace mlir::fp8 {

struct QuantizationConfig {
  /// "fp8", "modelopt", "compressed-tensors", or empty.
  std::string method;
  /// weight_block_size, or the block_structure of each group, without repeats.
  llvm::SmallVector<llvm::SmallVector<int64_t, 2>, 2> blocks;
  /// What says that some weights are no FP8; empty if nothing does.
  std::string foreign;
};

/// Both may be null.
QuantizationConfig readQuantizationConfig(const llvm::json::Object *config,
                                          const llvm::json::Object *modelOpt);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_QUANTIZATIONCONFIG_H
