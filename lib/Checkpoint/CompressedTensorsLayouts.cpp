//===- CompressedTensorsLayouts.cpp - Layouts of compressed-tensors -------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Each weight has a tensor weight_scale, whose shape and type determine the
// layout. config.json has groups of layers.
//
//===----------------------------------------------------------------------===//

#include "LayoutEntry.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir::fp8;
using llvm::json::Object;
using llvm::json::Value;

//===----------------------------------------------------------------------===//
// Recognizing
//===----------------------------------------------------------------------===//

static bool isMX(const WeightEvidence &evidence) {
  return !evidence.isOneScale && evidence.scaleType == ScaleType::E8M0;
}

/// Whether there is one scale per row. If config.json names blocks of one row
/// that cover all columns, the scale has the same shape.
static bool isChannel(const WeightEvidence &evidence) {
  bool isNamedBlock =
      evidence.blocks.isNamed && !evidence.config->blocks.empty();
  return !evidence.isOneScale && !isMX(evidence) && evidence.rows &&
         !isNamedBlock;
}

static bool isBlock(const WeightEvidence &evidence) {
  return !evidence.isOneScale && !isMX(evidence) && !isChannel(evidence) &&
         (evidence.blocks.isNamed || !evidence.groups);
}

static bool isGroup(const WeightEvidence &evidence) {
  return !evidence.isOneScale && !isMX(evidence) && !isChannel(evidence) &&
         !isBlock(evidence);
}

static std::optional<Block> findGroups(const WeightEvidence &evidence) {
  return evidence.groups;
}

//===----------------------------------------------------------------------===//
// config.json
//===----------------------------------------------------------------------===//

/// Makes an object of the kind that compressed-tensors calls QuantizationArgs.
static Object makeArguments(llvm::StringRef strategy, bool dynamic) {
  return Object{{"num_bits", 8},
                {"type", "float"},
                {"strategy", strategy},
                {"symmetric", true},
                {"dynamic", dynamic},
                {"group_size", nullptr},
                {"block_structure", nullptr},
                {"actorder", nullptr},
                {"observer_kwargs", Object{}}};
}

static Object makeGroupArguments(int64_t size, bool dynamic) {
  Object arguments = makeArguments("group", dynamic);
  arguments["group_size"] = size;
  return arguments;
}

static Object makeMXArguments(bool dynamic) {
  Object arguments = makeGroupArguments(32, dynamic);
  arguments["scale_dtype"] = "torch.uint8";
  return arguments;
}

/// In vLLM, the head of a language model is not a Linear, so it needs a target.
constexpr static llvm::StringLiteral headTarget = "re:.*lm_head";

/// The layers for which programs look for scales. If the input has a
/// configuration of compressed-tensors, these are its targets.
static std::vector<std::string> chooseTargets(const LayoutContent &output) {
  const QuantizationConfig &input = output.quantization;
  if (input.method == "compressed-tensors" && !input.targets.empty())
    return input.targets;
  std::vector<std::string> targets = {"Linear"};
  if (llvm::any_of(output.weights, [](const OutputWeight &weight) {
        return llvm::StringRef(weight.name).ends_with("lm_head.weight");
      }))
    targets.push_back(headTarget.str());
  return targets;
}

/// `inputs` is null if only weights are quantized.
static Object makeConfig(const LayoutContent &output, Object weights,
                         Value inputs,
                         llvm::StringRef format = "float-quantized") {
  Object group{{"targets", toJSON(chooseTargets(output))},
               {"weights", std::move(weights)},
               {"input_activations", std::move(inputs)},
               {"output_activations", nullptr},
               {"format", format}};
  return Object{{"quant_method", "compressed-tensors"},
                {"format", format},
                {"config_groups", Object{{"group_0", std::move(group)}}},
                {"ignore", toJSON(output.keptLayers)},
                {"kv_cache_scheme", output.quantization.cacheScheme},
                {"quantization_status", "compressed"},
                {"global_compression_ratio", nullptr}};
}

static Object makeTensorConfig(const LayoutContent &output) {
  return makeConfig(output, makeArguments("tensor", false),
                    makeArguments("tensor", !hasStaticInputs(output)));
}

static Object makeChannelConfig(const LayoutContent &output) {
  return makeConfig(output, makeArguments("channel", false),
                    makeArguments("token", true));
}

static Object makeBlockConfig(const LayoutContent &output) {
  Object weights = makeArguments("block", false);
  weights["block_structure"] = toJSON(output.block);
  return makeConfig(output, std::move(weights),
                    makeGroupArguments(output.block[1], true));
}

static Object makeGroupConfig(const LayoutContent &output) {
  return makeConfig(output, makeGroupArguments(output.block[1], false),
                    nullptr);
}

static Object makeMXConfig(const LayoutContent &output) {
  return makeConfig(output, makeMXArguments(false), makeMXArguments(true),
                    "mxfp8-quantized");
}

//===----------------------------------------------------------------------===//
// Entries
//===----------------------------------------------------------------------===//

static LayoutEntry makeCompressed() {
  LayoutEntry entry;
  entry.info.scaleType = ofSource;
  entry.info.semantics = Semantics::CompressedTensors;
  entry.info.scaleKey = "weight_scale";
  entry.info.hasConfig = true;
  entry.place = ScalePlace::WeightScale;
  return entry;
}

LayoutEntry mlir::fp8::makeCompressedTensor() {
  LayoutEntry entry = makeCompressed();
  entry.info.id = "L6t";
  entry.info.name = "compressed-tensors-tensor";
  entry.info.description = "compressed-tensors FP8: one scale for each tensor";
  entry.info.inputScaleKey = "input_scale";
  entry.isOf = [](const WeightEvidence &evidence) {
    return evidence.isOneScale &&
           evidence.config->method == "compressed-tensors";
  };
  entry.findBlock = findWholeBlock;
  entry.getStoredScaleShape = [](const WeightForm &) {
    return llvm::SmallVector<int64_t>{1};
  };
  entry.inputScaleIsVector = true;
  entry.makeConfig = makeTensorConfig;
  return entry;
}

LayoutEntry mlir::fp8::makeCompressedChannel() {
  LayoutEntry entry = makeCompressed();
  entry.info.id = "L6c";
  entry.info.name = "compressed-tensors-channel";
  entry.info.description =
      "compressed-tensors FP8_DYNAMIC: one scale for each output channel";
  entry.info.granularity = Granularity::Row;
  entry.info.setBlock(1, wholeDim);
  entry.info.recipe = "row";
  entry.isOf = isChannel;
  entry.findBlock = [](const WeightEvidence &evidence) {
    return evidence.rows;
  };
  entry.makeConfig = makeChannelConfig;
  return entry;
}

LayoutEntry mlir::fp8::makeCompressedBlock() {
  LayoutEntry entry = makeCompressed();
  entry.info.id = "L6b";
  entry.info.name = "compressed-tensors-block";
  entry.info.description = "compressed-tensors FP8_BLOCK: 128x128 blocks";
  entry.info.granularity = Granularity::Block;
  entry.info.setBlock(128, 128);
  entry.isOf = isBlock;
  entry.findBlock = [](const WeightEvidence &evidence) {
    return evidence.blocks.block;
  };
  entry.makeConfig = makeBlockConfig;
  return entry;
}

LayoutEntry mlir::fp8::makeCompressedGroup() {
  LayoutEntry entry = makeCompressed();
  entry.info.id = "L6g";
  entry.info.name = "compressed-tensors-group";
  entry.info.description = "compressed-tensors, groups along K";
  entry.info.granularity = Granularity::Group;
  entry.info.setBlock(1, 128);
  entry.isOf = isGroup;
  entry.findBlock = findGroups;
  entry.makeConfig = makeGroupConfig;
  return entry;
}

LayoutEntry mlir::fp8::makeCompressedMX() {
  LayoutEntry entry = makeCompressed();
  entry.info.id = "L6x";
  entry.info.name = "compressed-tensors-mxfp8";
  entry.info.description =
      "compressed-tensors MXFP8: E8M0 scales of 1x32 groups as U8";
  entry.info.granularity = Granularity::Group;
  entry.info.setBlock(1, 32);
  entry.info.scaleType = ScaleType::E8M0;
  entry.isOf = isMX;
  entry.findBlock = findGroups;
  entry.makeConfig = makeMXConfig;
  return entry;
}
