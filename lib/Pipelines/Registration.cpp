//===- Registration.cpp - Pipelines on the command line -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Names and options of the pipelines.
//
//===----------------------------------------------------------------------===//

#include "AttentionPasses.h"
#include "OptionText.h"
#include "PtxAssembler.h"
#include "QuantizePipeline.h"
#include "fp8/Conversion/RowRanges.h"
#include "fp8/Pipelines/Pipelines.h"
#include "fp8/Support/AttentionLimits.h"
#include "fp8/Support/Fp8Format.h"
#include "fp8/Support/GpuChip.h"
#include "fp8/Transforms/ConvertParams.h"
#include "mlir/Pass/PassRegistry.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::fp8;

using ErrorHandler = function_ref<LogicalResult(const Twine &)>;

/// Reports an error if an option that takes one value is given two. The options
/// of patterns and `alsoLists` may be given several times.
static LogicalResult checkRepeated(const OptionText &options,
                                   ErrorHandler errorHandler,
                                   ArrayRef<StringRef> alsoLists = {}) {
  SmallVector<StringRef> lists = {"exclude", "include", "policy"};
  llvm::append_range(lists, alsoLists);
  std::string problem = options.explainRepeated(lists);
  return problem.empty() ? success() : errorHandler(problem);
}

/// Rows of FP8 weights start at multiples of this number of bytes if nothing
/// else is asked for. TMA needs 16, and reads rows at odd multiples of 16 more
/// slowly (docs/Performance.md).
static constexpr int64_t usualRowAlignment = 32;

/// The options of fp8-convert-params, or none for `convert-params=false`.
static FailureOr<std::optional<ConvertParamsPassOptions>>
takeParamOptions(OptionText &options, ErrorHandler errorHandler) {
  std::optional<std::string> convert = options.take("convert-params");
  ConvertParamsPassOptions params;
  params.manifest = options.take("manifest").value_or("");
  std::optional<std::string> given = options.take("row-alignment");
  std::string alignment = given.value_or(std::to_string(usualRowAlignment));
  if (!llvm::to_integer(alignment, params.rowAlignment) ||
      !llvm::isPowerOf2_64(params.rowAlignment) ||
      params.rowAlignment > mostRowAlignment)
    return errorHandler("expected row-alignment to be a power of two up to " +
                        Twine(mostRowAlignment) + ", got '" + alignment + "'");
  if (convert && convert != "true" && convert != "false")
    return errorHandler("expected convert-params=true or false, got '" +
                        *convert + "'");
  if (convert != "false")
    return std::optional(params);
  if (!params.manifest.empty())
    return errorHandler("expected no manifest with convert-params=false, "
                        "got '" +
                        params.manifest + "'");
  if (given)
    return errorHandler("expected no row-alignment with convert-params=false, "
                        "got '" +
                        alignment + "'");
  return std::optional<ConvertParamsPassOptions>();
}

/// Adds the passes of fp8-quantize-pipeline. Takes the options of
/// fp8-convert-params and lets fp8-quantize-matmul parse all others, so that no
/// list of options exists twice. `recipe=none` leaves the program unchanged, so
/// other options are errors.
static LogicalResult addQuantizePasses(OpPassManager &pm, OptionText options,
                                       ErrorHandler errorHandler) {
  if (failed(checkRepeated(options, errorHandler)))
    return failure();
  bool isAligned = options.has("row-alignment");
  auto params = takeParamOptions(options, errorHandler);
  if (failed(params))
    return failure();
  if (!options.has("summary"))
    options.add("summary", "true");
  std::unique_ptr<Pass> quantize = createQuantizeMatmulPass();
  if (failed(quantize->initializeOptions(options.getText(), errorHandler)))
    return failure();
  if (options.take("recipe", {"none"})) {
    options.take("summary");
    options.take("target");
    if (options.empty() && !isAligned &&
        (!*params || (*params)->manifest.empty()))
      return success();
    return errorHandler("expected no options of quantization with "
                        "recipe=none, got '" +
                        options.getText() + "'");
  }
  addQuantizePasses(pm, std::move(quantize), FoldWeightsPassOptions(), *params);
  return success();
}

/// Takes the option `binary`, which says what gpu.binary holds. Its old name is
/// `format`, which is also an option of quantization; the values tell them
/// apart.
static FailureOr<std::string> takeBinaryFormat(OptionText &options,
                                               StringRef toolkit,
                                               ErrorHandler errorHandler) {
  std::optional<std::string> old = options.take("format", {"isa", "bin"});
  std::optional<std::string> binary = options.take("binary");
  if (old && binary && old != binary)
    return errorHandler("expected one of binary=" + *binary +
                        " and format=" + *old + ", got both");
  if (!binary)
    binary = old ? *old : findPtxas(toolkit).empty() ? "isa" : "bin";
  if (binary != "isa" && binary != "bin")
    return errorHandler("expected binary=isa or bin, got '" + *binary + "'");
  for (StringRef format : options.getValues("format"))
    if (!parseFormat(format))
      return errorHandler("expected format to be an FP8 type, or binary=isa "
                          "or bin, got 'format=" +
                          format + "'");
  return *binary;
}

/// Takes the option `attention`.
static LogicalResult takeAttentionMode(OptionText &options, AttentionMode &mode,
                                       ErrorHandler errorHandler) {
  std::string value = options.take("attention").value_or("auto");
  std::optional<AttentionMode> parsed =
      llvm::StringSwitch<std::optional<AttentionMode>>(value)
          .Case("auto", AttentionMode::Fused)
          .Case("off", AttentionMode::Parts)
          .Case("fp8", AttentionMode::Fp8)
          .Case("fp8-fast", AttentionMode::Fp8Fast)
          .Default(std::nullopt);
  if (!parsed)
    return errorHandler("expected attention=auto, off, fp8 or fp8-fast, got '" +
                        value + "'");
  mode = *parsed;
  return success();
}

/// Takes the option `interface` of fp8-to-cpu-pipeline.
static LogicalResult takeInterface(OptionText &options, CpuInterface &interface,
                                   ErrorHandler errorHandler) {
  std::string value = options.take("interface").value_or("runner");
  if (value != "runner" && value != "program")
    return errorHandler("expected interface=runner or program, got '" + value +
                        "'");
  interface = value == "program" ? CpuInterface::Program : CpuInterface::Runner;
  return success();
}

/// Parses the options of fp8-to-nvvm-pipeline that are its own, and leaves
/// those of quantization in `options`.
static FailureOr<GpuPipelineOptions> takeGpuOptions(OptionText &options,
                                                    ErrorHandler errorHandler) {
  // `format` may stand for two options: that of quantization, and the old name
  // of `binary`.
  if (failed(checkRepeated(options, errorHandler, {"format"})))
    return failure();
  GpuPipelineOptions gpu;
  gpu.chip = options.take("chip").value_or(gpu.chip);
  if (!llvm::is_contained(getGpuChipNames(), gpu.chip))
    return errorHandler("expected a chip of " +
                        llvm::join(getGpuChipNames(), ", ") + ", got '" +
                        gpu.chip + "'");
  gpu.toolkit = options.take("toolkit").value_or("");
  if (!gpu.toolkit.empty() && findPtxas(gpu.toolkit).empty())
    return errorHandler("expected a CUDA toolkit with bin/ptxas, got '" +
                        gpu.toolkit + "'");
  FailureOr<std::string> binary =
      takeBinaryFormat(options, gpu.toolkit, errorHandler);
  if (failed(binary))
    return failure();
  gpu.format = *binary;
  std::string level = options.take("opt-level").value_or("3");
  if (!llvm::to_integer(level, gpu.optLevel) || gpu.optLevel < 0 ||
      gpu.optLevel > 3)
    return errorHandler("expected opt-level=0 to 3, got '" + level + "'");
  if (failed(takeAttentionMode(options, gpu.attention, errorHandler)))
    return failure();
  std::string problem = explainChipWithoutFp8Attention(*getGpuTarget(gpu.chip));
  if (isFp8(gpu.attention) && !problem.empty())
    return errorHandler("expected attention=auto or off: " + Twine(problem));
  std::string rows = options.take("rows").value_or("auto");
  if (rows != "auto" && rows != "off")
    return errorHandler("expected rows=auto or off, got '" + rows + "'");
  gpu.formRows = rows == "auto";
  std::string masks = options.take("block-masks").value_or("auto");
  if (masks != "auto" && masks != "off")
    return errorHandler("expected block-masks=auto or off, got '" + masks +
                        "'");
  gpu.formBlockMasks = masks == "auto";
  std::string split = options.take("split-keys").value_or("auto");
  if (split != "auto" && split != "off")
    return errorHandler("expected split-keys=auto or off, got '" + split + "'");
  gpu.splitKeys = split == "auto";
  std::string kernels =
      options.take("row-kernels").value_or(std::to_string(gpu.rowKernels));
  if (!llvm::to_integer(kernels, gpu.rowKernels) || gpu.rowKernels < 1 ||
      gpu.rowKernels > mostRowKernels)
    return errorHandler("expected row-kernels=1 to " + Twine(mostRowKernels) +
                        ", got '" + kernels + "'");
  // Recipes that the chip cannot run are errors.
  if (!options.empty() && !options.has("target"))
    options.add("target", gpu.chip);
  return gpu;
}

void fp8::registerPipelines() {
  auto noOwnOptions =
      [](function_ref<void(const mlir::detail::PassOptions &)>) {};
  registerPassPipeline(
      "fp8-quantize-pipeline",
      "From bf16 linalg to FP8 on tensors; takes the options of "
      "fp8-quantize-matmul and fp8-convert-params, convert-params=false, and "
      "recipe=none to check only",
      [](OpPassManager &pm, StringRef text, ErrorHandler errorHandler) {
        if (failed(::addQuantizePasses(pm, OptionText(text), errorHandler)))
          return failure();
        addTensorStageCheck(pm);
        return success();
      },
      noOwnOptions);
  registerPassPipeline(
      "fp8-to-cpu-pipeline",
      "To the LLVM dialect for a CPU; takes interface=runner (for "
      "mlir-runner) or program (the C interface of fp8-compile), "
      "attention=fp8 or fp8-fast (attention on FP8 operands, which changes "
      "numbers), auto or off (attention stays as it is), and with options of "
      "fp8-quantize-matmul, other than recipe=none, quantizes first",
      [](OpPassManager &pm, StringRef text, ErrorHandler errorHandler) {
        OptionText options(text);
        CpuPipelineOptions cpu;
        if (failed(takeAttentionMode(options, cpu.attention, errorHandler)) ||
            failed(takeInterface(options, cpu.interface, errorHandler)) ||
            (!options.empty() &&
             failed(::addQuantizePasses(pm, options, errorHandler))))
          return failure();
        buildLowerToCpuPipeline(pm, cpu);
        return success();
      },
      noOwnOptions);
  registerPassPipeline(
      "fp8-to-nvvm-pipeline",
      "To gpu.binary and host code in the LLVM dialect; takes chip=sm_90a, "
      "binary=isa or bin, toolkit=PATH, opt-level=0 to 3, attention=auto (one "
      "kernel where the chip has it), off, fp8 or fp8-fast (the kernel gets "
      "FP8 operands, which changes numbers), rows=auto (chains of row "
      "operations become one kernel) or off, block-masks=auto (attention "
      "skips what its mask hides) or off, split-keys=auto (attention with few "
      "query rows divides its keys where this is expected to pay) or off, "
      "row-kernels=1 to 8 (at most so many kernels for ranges of rows, where "
      "the number of rows is only known at run time; the default is 3), and "
      "with options of fp8-quantize-matmul quantizes first",
      [](OpPassManager &pm, StringRef text, ErrorHandler errorHandler) {
        OptionText options(text);
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
