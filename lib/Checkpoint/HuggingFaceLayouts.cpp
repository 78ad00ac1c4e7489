//===- HuggingFaceLayouts.cpp - Fine-grained FP8 of transformers ----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Blocks of 128 x 128 with a tensor weight_scale_inv, as DeepSeek, Qwen3-FP8
// and transformers write them. The type of the scales determines the layout.
//
//===----------------------------------------------------------------------===//

#include "Failure.h"
#include "LayoutEntry.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir::fp8;

static std::optional<Block> findBlock(const WeightEvidence &evidence) {
  return evidence.isOneScale ? findWholeBlock(evidence) : evidence.blocks.block;
}

/// Reports blocks that config.json does not name.
static void checkBlocks(const WeightEvidence &evidence, StoredWeight &,
                        std::vector<Finding> &findings) {
  const NamedBlock &found = evidence.blocks;
  if (!found.block || found.isNamed || evidence.config->blocks.empty())
    return;
  std::vector<std::string> names;
  for (llvm::ArrayRef<int64_t> each : evidence.config->blocks)
    names.push_back(printBlockShape(each));
  llvm::sort(names);
  findings.push_back(
      {"scale-shape", evidence.scale->name,
       "expected a scale of blocks " + llvm::join(names, " or ") +
           ", as config.json says, got " + printTypeAndShape(*evidence.scale)});
}

static llvm::json::Object makeConfig(const LayoutContent &output) {
  llvm::json::Object config{{"quant_method", "fp8"},
                            {"activation_scheme", "dynamic"},
                            {"fmt", "e4m3"},
                            {"weight_block_size", toJSON(output.block)}};
  if (getLayoutInfo(output.layout).scaleType == ScaleType::E8M0)
    config["scale_fmt"] = "ue8m0";
  if (!output.keptLayers.empty())
    config["modules_to_not_convert"] = toJSON(output.keptLayers);
  return config;
}

static LayoutEntry makeFineGrained(ScaleType type) {
  LayoutEntry entry;
  entry.info.granularity = Granularity::Block;
  entry.info.setBlock(128, 128);
  entry.info.scaleType = type;
  entry.info.semantics = Semantics::DeepSeek;
  entry.info.scaleKey = "weight_scale_inv";
  entry.info.hasConfig = true;
  entry.place = ScalePlace::InverseScale;
  entry.findBlock = findBlock;
  entry.check = checkBlocks;
  entry.e8m0Type = DType::F8E8M0;
  entry.makeConfig = makeConfig;
  return entry;
}

LayoutEntry mlir::fp8::makeHFBlock() {
  LayoutEntry entry = makeFineGrained(ScaleType::F32);
  entry.info.id = "L4";
  entry.info.name = "hf-block";
  entry.info.description =
      "Hugging Face fine-grained, DeepSeek, Qwen3-FP8: weight_scale_inv, f32";
  entry.info.semantics = Semantics::Transformers;
  entry.info.recipe = "block";
  entry.isOf = [](const WeightEvidence &evidence) {
    return evidence.scaleType != ScaleType::E8M0 &&
           evidence.scaleType != ScaleType::BF16;
  };
  return entry;
}

LayoutEntry mlir::fp8::makeHFBlockBF16() {
  LayoutEntry entry = makeFineGrained(ScaleType::BF16);
  entry.info.id = "L4-bf16";
  entry.info.name = "hf-block-bf16";
  entry.info.description = "the same with bf16 scales";
  entry.isOf = [](const WeightEvidence &evidence) {
    return evidence.scaleType == ScaleType::BF16;
  };
  return entry;
}

LayoutEntry mlir::fp8::makeHFBlockUE8M0() {
  LayoutEntry entry = makeFineGrained(ScaleType::E8M0);
  entry.info.id = "L4-ue8m0";
  entry.info.name = "hf-block-ue8m0";
  entry.info.description = "the same with E8M0 scales (scale_fmt ue8m0)";
  entry.isOf = [](const WeightEvidence &evidence) {
    return evidence.scaleType == ScaleType::E8M0;
  };
  return entry;
}
