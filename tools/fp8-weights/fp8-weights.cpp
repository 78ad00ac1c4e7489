//===- fp8-weights.cpp - Checkpoints --------------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The command line: quantize, convert, dequantize, inspect and compare
// safetensors files.
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "Flags.h"
#include "Listing.h"
#include "Requests.h"
#include "fp8/Support/ProjectVersion.h"
#include "llvm/Support/InitLLVM.h"
#include <cstdlib>

using namespace mlir::fp8;
using namespace mlir::fp8::flags;
namespace cl = llvm::cl;

static constexpr char overview[] = R"(fp8-weights: FP8 checkpoints, every layout

  fp8-weights quantize model.safetensors -o fp8.safetensors --layout=comfy-quant
  fp8-weights quantize model/ -o model-fp8/ --layout=hf-block
  fp8-weights quantize model/ -o arguments.safetensors --manifest=manifest.json
  fp8-weights convert block.safetensors -o out.safetensors --layout=comfy-scaled --requantize
  fp8-weights inspect fp8.safetensors
  fp8-weights diff model.safetensors fp8.safetensors --html=report.html

An input is a .safetensors file, an index of shards, or a folder. An output that
ends in .safetensors is one file; any other is a folder, with shards, an index
and the config.json that its readers need.

`fp8-weights layouts` lists the layouts. `fp8-weights list` lists all values that
flags take. `fp8-weights COMMAND --help` lists the options of a command.
)";

static void printLayouts() {
  std::vector<std::vector<std::string>> rows;
  for (const LayoutInfo &info : getLayouts())
    rows.push_back({info.name.str(), info.id.str(), info.description.str()});
  printTable(llvm::outs(), rows);
  llvm::outs() << "\npresets: linear";
  for (const ModelNames &model : getModelNames())
    llvm::outs() << ", " << model.name;
  llvm::outs() << '\n';
}

static llvm::Error rewrite(int argc, char **argv) {
  auto options = getRewriteOptions(argc, argv);
  if (!options)
    return options.takeError();
  if (dequantizeCommand)
    return runDequantize(*options, dtype, assumeUnitScale);
  if (manifest.getNumOccurrences() != 0) {
    if (llvm::Error error = checkManifestAlone())
      return error;
    return runManifest(*options, manifest);
  }
  if (convertCommand) {
    auto request = getConvertRequest();
    return request ? runConvert(*options, *request) : request.takeError();
  }
  auto request = getRequest();
  if (!request)
    return request.takeError();
  auto policy = getPolicy();
  if (!policy)
    return policy.takeError();
  return runQuantize(*options, *request, *policy);
}

static llvm::Error diff() {
  if (inputs.size() < 2)
    return llvm::createStringError(
        "expected a reference and at least one other checkpoint, got one");
  DiffOptions options;
  options.reference = inputs.front();
  options.others.assign(inputs.begin() + 1, inputs.end());
  options.json = diffJson;
  options.html = diffHtml;
  options.threads = threads;
  options.limit = limit;
  return runDiff(options);
}

static llvm::Error run(int argc, char **argv, bool &clean) {
  if (quantizeCommand || convertCommand || dequantizeCommand)
    return rewrite(argc, argv);
  if (inspectCommand)
    return runInspect({input, listTensors, !headersOnly, inspectJson, threads},
                      clean);
  if (diffCommand)
    return diff();
  if (layoutsCommand) {
    printLayouts();
    return llvm::Error::success();
  }
  if (listCommand) {
    runList(listJson);
    return llvm::Error::success();
  }
  return llvm::createStringError(
      "expected a command: quantize, convert, dequantize, inspect, diff, "
      "layouts or list (--help explains)");
}

static void printError(const llvm::Twine &message) {
  llvm::errs() << "fp8-weights: error: " << message << '\n';
}

/// Reports a full disk behind the standard output as an error. This runs at
/// exit, because --help exits inside LLVM, but before `outs` would abort the
/// process.
static void checkOutput() {
  llvm::raw_fd_ostream &os = llvm::outs();
  os.flush();
  std::error_code code = os.error();
  if (!code)
    return;
  os.clear_error();
  printError("expected to write the standard output, got: " + code.message());
  std::_Exit(1);
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  // Register it after the stream was created, so that it runs before the stream
  // is destroyed.
  llvm::outs();
  std::atexit(checkOutput);
  cl::HideUnrelatedOptions(category);
  cl::AddExtraVersionPrinter(printProjectVersion);
  cl::ParseCommandLineOptions(argc, argv, overview);
  installInterruptHandler();
  bool clean = true;
  if (llvm::Error error = run(argc, argv, clean)) {
    printError(llvm::toString(std::move(error)));
    return 1;
  }
  return clean ? 0 : 1;
}
