//===- Registration.cpp - Pipelines on the command line -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Names and options of the pipelines.
//
//===----------------------------------------------------------------------===//

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
}
