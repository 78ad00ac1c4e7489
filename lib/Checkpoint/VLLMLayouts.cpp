//===- VLLMLayouts.cpp - The layouts of vLLM and ModelOpt -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Both layouts have the same tensors, with one scale per weight. config.json
// says which layout it is.
//
//===----------------------------------------------------------------------===//

#include "LayoutEntry.h"

using namespace mlir::fp8;
using llvm::json::Object;

static Object makeVLLMConfig(const LayoutContent &output) {
  return Object{
      {"quant_method", "fp8"},
      {"activation_scheme", hasStaticInputs(output) ? "static" : "dynamic"},
      {"ignored_layers", toJSON(output.keptLayers)}};
}

/// The description that is in both files of ModelOpt.
static Object describeForModelOpt(const LayoutContent &output) {
  return Object{{"quant_algo", "FP8"},
                {"kv_cache_quant_algo", nullptr},
                {"exclude_modules", toJSON(output.keptLayers)}};
}

static Object makeModelOptConfig(const LayoutContent &output) {
  Object config = describeForModelOpt(output);
  config["quant_method"] = "modelopt";
  return config;
}

static std::pair<llvm::StringRef, Object>
makeModelOptFile(const LayoutContent &output) {
  return {"hf_quant_config.json",
          Object{{"producer",
                  Object{{"name", "modelopt"}, {"version", "fp8-weights"}}},
                 {"quantization", describeForModelOpt(output)}}};
}

LayoutEntry mlir::fp8::makeVLLMTensor() {
  LayoutEntry entry;
  entry.info.id = "L5";
  entry.info.name = "vllm-fp8";
  entry.info.description = "vLLM and AutoFP8, one scale for each tensor: "
                           "weight_scale, quant_method fp8";
  entry.info.semantics = Semantics::Plain;
  entry.info.scaleKey = "weight_scale";
  entry.info.inputScaleKey = "input_scale";
  entry.info.hasConfig = true;
  entry.place = ScalePlace::WeightScale;
  entry.isOf = [](const WeightEvidence &evidence) {
    return evidence.isOneScale &&
           evidence.config->method != "compressed-tensors" &&
           evidence.config->method != "modelopt";
  };
  entry.findBlock = findWholeBlock;
  entry.makeConfig = makeVLLMConfig;
  return entry;
}

LayoutEntry mlir::fp8::makeModelOpt() {
  LayoutEntry entry = makeVLLMTensor();
  entry.info.id = "L5m";
  entry.info.name = "modelopt";
  entry.info.description =
      "the same tensors with ModelOpt's hf_quant_config.json";
  entry.isOf = [](const WeightEvidence &evidence) {
    return evidence.isOneScale && evidence.config->method == "modelopt";
  };
  entry.needsInputScales = true;
  entry.makeConfig = makeModelOptConfig;
  entry.makeOtherFile = makeModelOptFile;
  return entry;
}
