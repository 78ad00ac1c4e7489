//===- QuantizationConfig.cpp - What config.json says ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads quantization_config. What has an unexpected type counts as absent.
//
//===----------------------------------------------------------------------===//

#include "QuantizationConfig.h"

using namespace mlir::fp8;

static void readBlock(const llvm::json::Array *array,
                      QuantizationConfig &result) {
  if (!array || array->size() != 2)
    return;
  auto rows = (*array)[0].getAsInteger(), columns = (*array)[1].getAsInteger();
  if (!rows || !columns || *rows <= 0 || *columns <= 0)
    return;
  result.block = {*rows, *columns};
  result.namesBlock = true;
}

/// The block_structure of the first group that has one.
static void readGroups(const llvm::json::Object &groups,
                       QuantizationConfig &result) {
  for (const auto &[name, value] : groups) {
    const llvm::json::Object *group = value.getAsObject();
    const llvm::json::Object *weights =
        group ? group->getObject("weights") : nullptr;
    if (weights && !result.namesBlock)
      readBlock(weights->getArray("block_structure"), result);
  }
}

QuantizationConfig
mlir::fp8::readQuantizationConfig(const llvm::json::Object *config,
                                  const llvm::json::Object *modelOpt) {
  QuantizationConfig result;
  const llvm::json::Object *own =
      config ? config->getObject("quantization_config") : nullptr;
  if (own) {
    result.method = own->getString("quant_method").value_or("").str();
    result.scaleFormat = own->getString("scale_fmt").value_or("").str();
    readBlock(own->getArray("weight_block_size"), result);
    if (const llvm::json::Object *groups = own->getObject("config_groups"))
      readGroups(*groups, result);
  }
  if (result.method.empty() && modelOpt && modelOpt->getObject("quantization"))
    result.method = "modelopt";
  return result;
}
