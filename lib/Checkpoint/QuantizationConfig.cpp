//===- QuantizationConfig.cpp - What config.json says ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads quantization_config. What has an unexpected type counts as absent.
//
//===----------------------------------------------------------------------===//

#include "QuantizationConfig.h"
#include "Failure.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <map>

using namespace mlir::fp8;

static void readBlock(const llvm::json::Array *array,
                      QuantizationConfig &result) {
  if (!array || array->size() != 2)
    return;
  auto rows = (*array)[0].getAsInteger(), columns = (*array)[1].getAsInteger();
  if (!rows || !columns || *rows <= 0 || *columns <= 0)
    return;
  llvm::SmallVector<int64_t, 2> block = {*rows, *columns};
  if (!llvm::is_contained(result.blocks, block))
    result.blocks.push_back(std::move(block));
}

static void readGroup(llvm::StringRef name, const llvm::json::Object &weights,
                      QuantizationConfig &result) {
  readBlock(weights.getArray("block_structure"), result);
  int64_t bits = weights.getInteger("num_bits").value_or(8);
  llvm::StringRef type = weights.getString("type").value_or("float");
  if (result.foreign.empty() && (bits != 8 || type != "float"))
    result.foreign = llvm::formatv("expected 8-bit floats in the groups of "
                                   "config.json, got {0}-bit {1} in {2}",
                                   bits, quote(type), quote(name));
}

/// compressed-tensors: what applies to which weights.
static void readGroups(const llvm::json::Object &groups,
                       QuantizationConfig &result) {
  // An object has no order of its own.
  std::map<llvm::StringRef, const llvm::json::Object *> sorted;
  for (const auto &[name, value] : groups)
    if (const llvm::json::Object *group = value.getAsObject())
      sorted[name] = group->getObject("weights");
  for (const auto &[name, weights] : sorted)
    if (weights)
      readGroup(name, *weights, result);
}

/// ModelOpt: what all weights are, or that they differ.
static void readAlgorithm(const llvm::json::Object &object,
                          QuantizationConfig &result) {
  llvm::StringRef name = object.getString("quant_algo").value_or("FP8");
  if (!name.starts_with("FP8") && name != "MXFP8")
    result.foreign = "expected the quant_algo FP8 or MXFP8, got " + quote(name);
}

QuantizationConfig
mlir::fp8::readQuantizationConfig(const llvm::json::Object *config,
                                  const llvm::json::Object *modelOpt) {
  QuantizationConfig result;
  if (const llvm::json::Object *own =
          config ? config->getObject("quantization_config") : nullptr) {
    result.method = own->getString("quant_method").value_or("").str();
    readBlock(own->getArray("weight_block_size"), result);
    if (const llvm::json::Object *groups = own->getObject("config_groups"))
      readGroups(*groups, result);
    readAlgorithm(*own, result);
  }
  const llvm::json::Object *quantization =
      modelOpt ? modelOpt->getObject("quantization") : nullptr;
  if (result.method.empty() && quantization) {
    result.method = "modelopt";
    readAlgorithm(*quantization, result);
  }
  return result;
}
