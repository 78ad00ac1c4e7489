//===- Registration.cpp - Pipelines on the command line -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Names and options of the pipelines.
//
//===----------------------------------------------------------------------===//

#include "PtxAssembler.h"
#include "QuantizePipeline.h"
#include "fp8/Pipelines/Pipelines.h"
#include "mlir/Pass/PassRegistry.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::fp8;

using ErrorHandler = function_ref<LogicalResult(const Twine &)>;

/// Takes `name=value` out of the space-separated `options`.
static std::optional<std::string> takeOption(std::string &options,
                                             StringRef name) {
  std::optional<std::string> value;
  SmallVector<StringRef> kept;
  for (StringRef option : llvm::split(options, ' ')) {
    if (option.consume_front(name) && option.consume_front("="))
      value = option.str();
    else
      kept.push_back(option);
  }
  if (value)
    options = llvm::join(kept, " ");
  return value;
}

/// The options of fp8-convert-params, or none for `convert-params=false`.
static FailureOr<std::optional<ConvertParamsPassOptions>>
takeParamOptions(std::string &options, ErrorHandler errorHandler) {
  std::optional<std::string> convert = takeOption(options, "convert-params");
  ConvertParamsPassOptions params;
  params.manifest = takeOption(options, "manifest").value_or("");
  if (convert && convert != "true" && convert != "false")
    return errorHandler("expected convert-params=true or false, got '" +
                        *convert + "'");
  if (convert != "false")
    return std::optional(params);
  if (!params.manifest.empty())
    return errorHandler("expected no manifest with convert-params=false, "
                        "got '" +
                        params.manifest + "'");
  return std::optional<ConvertParamsPassOptions>();
}

/// Adds the passes of fp8-quantize-pipeline. Options that are not of
/// fp8-convert-params are those of fp8-quantize-matmul, which parses them: no
/// list of options exists twice. `recipe=none` leaves the program as it is.
static LogicalResult addQuantizePasses(OpPassManager &pm, StringRef text,
                                       ErrorHandler errorHandler) {
  std::string options = text.str();
  auto params = takeParamOptions(options, errorHandler);
  if (failed(params))
    return failure();
  std::unique_ptr<Pass> quantize = createQuantizeMatmulPass();
  if (failed(quantize->initializeOptions(options, errorHandler)))
    return failure();
  if (!llvm::is_contained(llvm::split(options, ' '), "recipe=none"))
    addQuantizePasses(pm, std::move(quantize), FoldWeightsPassOptions(),
                      *params);
  return success();
}

/// Parses the options of fp8-to-nvvm-pipeline that are its own, and leaves
/// those of quantization in `options`.
static FailureOr<GpuPipelineOptions> takeGpuOptions(std::string &options,
                                                    ErrorHandler errorHandler) {
  GpuPipelineOptions gpu;
  gpu.chip = takeOption(options, "chip").value_or(gpu.chip);
  gpu.toolkit = takeOption(options, "toolkit").value_or("");
  gpu.format = takeOption(options, "format")
                   .value_or(findPtxas(gpu.toolkit).empty() ? "isa" : "bin");
  if (gpu.format != "isa" && gpu.format != "bin")
    return errorHandler("expected format=isa or bin, got '" + gpu.format + "'");
  std::string level = takeOption(options, "opt-level").value_or("3");
  if (!llvm::to_integer(level, gpu.optLevel) || gpu.optLevel < 0 ||
      gpu.optLevel > 3)
    return errorHandler("expected opt-level=0 to 3, got '" + level + "'");
  // Recipes that the chip cannot run are errors.
  bool quantizes = llvm::any_of(llvm::split(options, ' '), [](StringRef o) {
    return o.starts_with("recipe=") && o != "recipe=none";
  });
  if (quantizes && !StringRef(options).contains("target="))
    options += " target=" + gpu.chip;
  return gpu;
}

void fp8::registerPipelines() {
  auto noOwnOptions = [](function_ref<void(const detail::PassOptions &)>) {};
  registerPassPipeline(
      "fp8-quantize-pipeline",
      "From bf16 linalg to FP8 on tensors; takes the options of "
      "fp8-quantize-matmul and fp8-convert-params, convert-params=false, and "
      "recipe=none for a mere check",
      [](OpPassManager &pm, StringRef options, ErrorHandler errorHandler) {
        if (failed(::addQuantizePasses(pm, options, errorHandler)))
          return failure();
        addTensorStageCheck(pm);
        return success();
      },
      noOwnOptions);
  registerPassPipeline(
      "fp8-to-cpu-pipeline",
      "To the LLVM dialect for mlir-runner on a CPU; with options of "
      "fp8-quantize-matmul, other than recipe=none, quantizes first",
      [](OpPassManager &pm, StringRef options, ErrorHandler errorHandler) {
        if (!options.empty() &&
            failed(::addQuantizePasses(pm, options, errorHandler)))
          return failure();
        buildLowerToCpuPipeline(pm);
        return success();
      },
      noOwnOptions);
  registerPassPipeline(
      "fp8-to-nvvm-pipeline",
      "To gpu.binary and host code in the LLVM dialect; takes chip=sm_90a, "
      "format=isa or bin, toolkit=PATH, opt-level=0 to 3, and with options of "
      "fp8-quantize-matmul quantizes first",
      [](OpPassManager &pm, StringRef text, ErrorHandler errorHandler) {
        std::string options = text.str();
        FailureOr<GpuPipelineOptions> gpu =
            takeGpuOptions(options, errorHandler);
        if (failed(gpu) ||
            (!options.empty() &&
             failed(::addQuantizePasses(pm, options, errorHandler))))
          return failure();
        buildLowerToGpuPipeline(pm, *gpu);
        return success();
      },
      noOwnOptions);
}
