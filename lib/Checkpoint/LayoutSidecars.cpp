//===- LayoutSidecars.cpp - config.json of quantized models ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The quantization_config that tells transformers and vLLM what the tensors
// are, and ModelOpt's file.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/LayoutWriter.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir::fp8;
using llvm::json::Array;
using llvm::json::Object;
using llvm::json::Value;

static Array toJSON(llvm::ArrayRef<int64_t> block) {
  Array array;
  for (int64_t size : block)
    array.push_back(size);
  return array;
}

static Array toJSON(llvm::ArrayRef<std::string> names) {
  Array array;
  for (const std::string &name : names)
    array.push_back(name);
  return array;
}

/// Whether every weight has the scale of its input.
static bool isStatic(const LayoutContent &output) {
  return !output.weights.empty() &&
         llvm::all_of(output.weights, [](const OutputWeight &weight) {
           return weight.inputScale.has_value();
         });
}

static Object makeFineGrained(const LayoutContent &output) {
  Object config{{"quant_method", "fp8"},
                {"activation_scheme", "dynamic"},
                {"fmt", "e4m3"},
                {"weight_block_size", toJSON(output.block)}};
  if (output.layout == Layout::HFBlockUE8M0)
    config["scale_fmt"] = "ue8m0";
  if (!output.keptLayers.empty())
    config["modules_to_not_convert"] = toJSON(output.keptLayers);
  return config;
}

static Object makeVLLM(const LayoutContent &output) {
  return Object{{"quant_method", "fp8"},
                {"activation_scheme", isStatic(output) ? "static" : "dynamic"},
                {"ignored_layers", toJSON(output.keptLayers)}};
}

static Object makeModelOpt(const LayoutContent &output) {
  return Object{{"quant_algo", "FP8"},
                {"kv_cache_quant_algo", nullptr},
                {"exclude_modules", toJSON(output.keptLayers)}};
}

//===----------------------------------------------------------------------===//
// compressed-tensors
//===----------------------------------------------------------------------===//

/// One QuantizationArgs.
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

static Object makeWeightArguments(const LayoutContent &output) {
  switch (output.layout) {
  case Layout::CompressedTensor:
    return makeArguments("tensor", false);
  case Layout::CompressedChannel:
    return makeArguments("channel", false);
  case Layout::CompressedBlock: {
    Object arguments = makeArguments("block", false);
    arguments["block_structure"] = toJSON(output.block);
    return arguments;
  }
  default: {
    Object arguments = makeArguments("group", false);
    arguments["group_size"] = output.block[1];
    if (output.layout == Layout::CompressedMX)
      arguments["scale_dtype"] = "torch.uint8";
    return arguments;
  }
  }
}

/// Null for weights alone.
static Value makeInputArguments(const LayoutContent &output) {
  switch (output.layout) {
  case Layout::CompressedTensor:
    return makeArguments("tensor", !isStatic(output));
  case Layout::CompressedChannel:
    return makeArguments("token", true);
  case Layout::CompressedBlock: {
    Object arguments = makeArguments("group", true);
    arguments["group_size"] = output.block[1];
    return arguments;
  }
  case Layout::CompressedMX: {
    Object arguments = makeArguments("group", true);
    arguments["group_size"] = 32;
    arguments["scale_dtype"] = "torch.uint8";
    return arguments;
  }
  default:
    return nullptr;
  }
}

/// In vLLM, the head of a language model is no Linear.
constexpr static llvm::StringLiteral headTarget = "re:.*lm_head";

/// Which layers programs look for scales of: those that the input names, where
/// it is one of compressed-tensors.
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

static Object makeCompressedTensors(const LayoutContent &output) {
  llvm::StringRef format = output.layout == Layout::CompressedMX
                               ? "mxfp8-quantized"
                               : "float-quantized";
  Object group{{"targets", toJSON(chooseTargets(output))},
               {"weights", makeWeightArguments(output)},
               {"input_activations", makeInputArguments(output)},
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

//===----------------------------------------------------------------------===//
// Files
//===----------------------------------------------------------------------===//

static Object makeQuantizationConfig(const LayoutContent &output) {
  switch (output.layout) {
  case Layout::HFBlock:
  case Layout::HFBlockBF16:
  case Layout::HFBlockUE8M0:
    return makeFineGrained(output);
  case Layout::VLLMTensor:
    return makeVLLM(output);
  case Layout::ModelOpt: {
    Object config = makeModelOpt(output);
    config["quant_method"] = "modelopt";
    return config;
  }
  default:
    return makeCompressedTensors(output);
  }
}

static std::string print(Object object) {
  return llvm::formatv("{0:2}\n", Value(std::move(object)));
}

/// config.json of the input with another quantization, or none.
static std::string replaceQuantization(const LayoutContent &output) {
  std::vector<std::string> lines;
  for (const std::string &member : getOtherMembers(output.config.text))
    lines.push_back("  " + member);
  if (getLayoutInfo(output.layout).hasConfig) {
    std::string text =
        print(Object{{"quantization_config", makeQuantizationConfig(output)}});
    // Without the braces of the object.
    lines.push_back(llvm::StringRef(text).drop_front(2).drop_back(3).str());
  }
  return "{\n" + llvm::join(lines, ",\n") + "\n}\n";
}

std::vector<std::pair<std::string, std::string>>
mlir::fp8::getSidecars(const LayoutContent &output) {
  std::vector<std::pair<std::string, std::string>> sidecars;
  if (!getLayoutInfo(output.layout).hasConfig && output.config.text.empty())
    return sidecars;
  sidecars.emplace_back("config.json", replaceQuantization(output));
  if (output.layout == Layout::ModelOpt)
    sidecars.emplace_back(
        "hf_quant_config.json",
        print(Object{{"producer",
                      Object{{"name", "modelopt"}, {"version", "fp8-weights"}}},
                     {"quantization", makeModelOpt(output)}}));
  return sidecars;
}
