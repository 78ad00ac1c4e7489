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
#include "Listing.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/WithColor.h"
#include <functional>

using namespace mlir::fp8;
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

`fp8-weights layouts` lists the layouts; `fp8-weights COMMAND --help` explains.
)";

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

static cl::SubCommand quantizeCommand("quantize",
                                      "bf16, f16 or f32 weights to FP8");
static cl::SubCommand convertCommand("convert",
                                     "FP8 weights to another layout");
static cl::SubCommand dequantizeCommand("dequantize",
                                        "FP8 weights to bf16, f16 or f32");
static cl::SubCommand inspectCommand("inspect",
                                     "what a file has, and what is wrong");
static cl::SubCommand diffCommand("diff", "compare values of checkpoints");
static cl::SubCommand layoutsCommand("layouts", "list layouts and presets");

static cl::OptionCategory category("fp8-weights options");

static cl::opt<std::string> input(cl::Positional, cl::Required,
                                  cl::desc("<input>"), cl::sub(quantizeCommand),
                                  cl::sub(convertCommand),
                                  cl::sub(dequantizeCommand),
                                  cl::sub(inspectCommand), cl::cat(category));
static cl::list<std::string> inputs(cl::Positional, cl::OneOrMore,
                                    cl::desc("<reference> <other>..."),
                                    cl::sub(diffCommand), cl::cat(category));
static cl::opt<std::string>
    output("o", cl::desc("Output: a .safetensors file, or a folder"),
           cl::value_desc("PATH"), cl::sub(quantizeCommand),
           cl::sub(convertCommand), cl::sub(dequantizeCommand),
           cl::cat(category));

static cl::opt<std::string>
    layoutName("layout",
               cl::desc("Layout of the output, by name or id (fp8-weights "
                        "layouts); default: that of the recipe"),
               cl::value_desc("NAME"), cl::sub(quantizeCommand),
               cl::sub(convertCommand), cl::cat(category));
static cl::opt<std::string>
    recipe("recipe",
           cl::desc("cast, tensor, row, group64, block or mx (default: what "
                    "the layout has)"),
           cl::value_desc("NAME"), cl::sub(quantizeCommand), cl::cat(category));
static cl::opt<std::string>
    blockText("block",
              cl::desc("Block of a scale, as 128x128 or 1x64 (default: the "
                       "layout's)"),
              cl::value_desc("MxN"), cl::sub(quantizeCommand),
              cl::sub(convertCommand), cl::cat(category));
static cl::opt<Format>
    format("format", cl::desc("FP8 format (default: e4m3fn)"),
           cl::values(clEnumValN(Format::E4M3FN, "e4m3fn", "4 exponent bits"),
                      clEnumValN(Format::E5M2, "e5m2", "5 exponent bits")),
           cl::init(Format::E4M3FN), cl::sub(quantizeCommand),
           cl::sub(convertCommand), cl::cat(category));
static cl::opt<std::string>
    semanticsName("semantics",
                  cl::desc("Whose arithmetic: plain (what fp8-opt folds), "
                           "comfyui, musubi, transformers, deepseek or "
                           "compressed-tensors (default: the layout's)"),
                  cl::value_desc("NAME"), cl::sub(quantizeCommand),
                  cl::sub(convertCommand), cl::cat(category));

static cl::list<std::string>
    includes("include",
             cl::desc("Quantize weights that match: a glob for the whole name, "
                      "or a part of it; of all patterns the last one that "
                      "matches decides"),
             cl::value_desc("PATTERN"), cl::sub(quantizeCommand),
             cl::cat(category));
static cl::list<std::string>
    excludes("exclude", cl::desc("Keep weights that match, likewise"),
             cl::value_desc("PATTERN"), cl::sub(quantizeCommand),
             cl::cat(category));
static cl::list<std::string>
    presets("preset",
            cl::desc("Patterns of a model, before those of --include and "
                     "--exclude (default: linear)"),
            cl::value_desc("NAME"), cl::sub(quantizeCommand),
            cl::cat(category));
static cl::list<std::string>
    policyFiles("policy",
                cl::desc("A JSON file of rules: {\"rules\": [{\"preset\": "
                         "\"wan\"}, {\"exclude\": \"*.ffn.2.weight\"}]}"),
                cl::value_desc("FILE"), cl::sub(quantizeCommand),
                cl::cat(category));
static cl::opt<bool>
    keepSensitive("keep-sensitive",
                  cl::desc("With a preset: keep what users found to need high "
                           "precision, too"),
                  cl::sub(quantizeCommand), cl::cat(category));
static cl::opt<std::string>
    manifest("manifest",
             cl::desc("Make the arguments of a compiled function, as the "
                      "manifest of fp8-opt states them"),
             cl::value_desc("FILE"), cl::sub(quantizeCommand),
             cl::cat(category));
static cl::opt<bool>
    requantize("requantize",
               cl::desc("Quantize anew what has no exact conversion, and "
                        "report the error that it adds"),
               cl::sub(convertCommand), cl::cat(category));
static cl::opt<FloatKind>
    dtype("dtype", cl::desc("Type of the output (default: bf16)"),
          cl::values(clEnumValN(FloatKind::BF16, "bf16", ""),
                     clEnumValN(FloatKind::F16, "f16", ""),
                     clEnumValN(FloatKind::F32, "f32", "")),
          cl::init(FloatKind::BF16), cl::sub(dequantizeCommand),
          cl::cat(category));

static cl::opt<bool> dryRun("dry-run",
                            cl::desc("List what would become of every tensor, "
                                     "and the size; write nothing"),
                            cl::sub(quantizeCommand), cl::sub(convertCommand),
                            cl::sub(dequantizeCommand), cl::cat(category));
static cl::opt<bool> overwrite("overwrite",
                               cl::desc("Replace an output that exists"),
                               cl::sub(quantizeCommand),
                               cl::sub(convertCommand),
                               cl::sub(dequantizeCommand), cl::cat(category));
static cl::opt<bool>
    noResume("no-resume",
             cl::desc("Write shards again that an interrupted run finished"),
             cl::sub(quantizeCommand), cl::sub(convertCommand),
             cl::sub(dequantizeCommand), cl::cat(category));
static cl::opt<bool> quiet("quiet", cl::desc("No progress and no summary"),
                           cl::sub(quantizeCommand), cl::sub(convertCommand),
                           cl::sub(dequantizeCommand), cl::cat(category));
static cl::opt<std::string>
    shardSize("shard-size", cl::desc("Largest shard of a folder"),
              cl::value_desc("SIZE"), cl::init("5GB"), cl::sub(quantizeCommand),
              cl::sub(convertCommand), cl::sub(dequantizeCommand),
              cl::cat(category));
static cl::opt<unsigned>
    threads("j", cl::Prefix, cl::desc("Threads (default: one a core)"),
            cl::value_desc("N"), cl::init(0), cl::sub(quantizeCommand),
            cl::sub(convertCommand), cl::sub(dequantizeCommand),
            cl::sub(inspectCommand), cl::sub(diffCommand), cl::cat(category));

static cl::opt<bool> listTensors("tensors", cl::desc("List every tensor"),
                                 cl::sub(inspectCommand), cl::cat(category));
static cl::opt<bool> headersOnly("headers-only",
                                 cl::desc("Do not read scales and codes"),
                                 cl::sub(inspectCommand), cl::cat(category));
static cl::opt<bool> inspectJson("json", cl::desc("Print JSON"),
                                 cl::sub(inspectCommand), cl::cat(category));
static cl::opt<std::string> diffJson("json",
                                     cl::desc("Write JSON; - prints it"),
                                     cl::value_desc("FILE"),
                                     cl::sub(diffCommand), cl::cat(category));
static cl::opt<std::string> diffHtml("html",
                                     cl::desc("Write a page with plots"),
                                     cl::value_desc("FILE"),
                                     cl::sub(diffCommand), cl::cat(category));
static cl::opt<unsigned> limit("limit",
                               cl::desc("Weights in the table, the worst ones "
                                        "(default: 20; 0 for all)"),
                               cl::value_desc("N"), cl::init(20),
                               cl::sub(diffCommand), cl::cat(category));

//===----------------------------------------------------------------------===//
// Reading options
//===----------------------------------------------------------------------===//

llvm::Expected<llvm::SmallVector<int64_t>>
mlir::fp8::parseBlock(llvm::StringRef text) {
  llvm::SmallVector<llvm::StringRef, 2> parts;
  text.split(parts, 'x');
  llvm::SmallVector<int64_t> block(parts.size());
  for (auto [part, size] : llvm::zip_equal(parts, block))
    if (part.getAsInteger(10, size))
      size = 0;
  if (block.size() == 2 && explainInvalidBlockShape(block, 2).empty())
    return block;
  return llvm::createStringError(
      "expected a block such as 128x128, 1x64 or -1x-1, got '" + text + "'");
}

llvm::Expected<uint64_t> mlir::fp8::parseSize(llvm::StringRef text) {
  llvm::StringRef rest = text;
  uint64_t number, unit = 1;
  bool isNumber = !rest.consumeInteger(10, number);
  rest = rest.trim();
  for (auto [name, size] : {std::pair<llvm::StringRef, uint64_t>("kB", 1'000),
                            {"MB", 1'000'000},
                            {"GB", 1'000'000'000}})
    if (rest.equals_insensitive(name)) {
      unit = size;
      rest = "";
    }
  if (!isNumber || !rest.empty() || number == 0 || number > UINT64_MAX / unit)
    return llvm::createStringError(
        "expected a size such as 5GB or 300MB, got '" + text + "'");
  return number * unit;
}

namespace {
struct RecipeInfo {
  llvm::StringLiteral name;
  Layout layout;
  int64_t block[2];
};
} // namespace

static constexpr RecipeInfo recipes[] = {
    {"cast", Layout::ComfyCast, {wholeDim, wholeDim}},
    {"tensor", Layout::ComfyQuant, {wholeDim, wholeDim}},
    {"row", Layout::CompressedChannel, {1, wholeDim}},
    {"group64", Layout::MusubiBlock, {1, 64}},
    {"block", Layout::HFBlock, {128, 128}},
    {"mx", Layout::ComfyMX, {1, 32}},
};

static llvm::Expected<const RecipeInfo *> findRecipe() {
  if (recipe.empty())
    return nullptr;
  for (const RecipeInfo &each : recipes)
    if (each.name == recipe)
      return &each;
  return llvm::createStringError("expected a recipe of cast, tensor, row, "
                                 "group64, block, mx, got '" +
                                 recipe + "'");
}

static llvm::Expected<Layout> findRequestedLayout(const RecipeInfo *recipe) {
  if (layoutName.empty() && recipe)
    return recipe->layout;
  if (layoutName.empty())
    return llvm::createStringError(
        "expected --layout=NAME%s, got none (fp8-weights layouts lists them)",
        quantizeCommand ? " or --recipe=NAME" : "");
  if (const LayoutInfo *info = findLayout(layoutName))
    return info->layout;
  return llvm::createStringError("expected a layout that fp8-weights layouts "
                                 "lists, got '" +
                                 layoutName + "'");
}

/// Layout, block, format and semantics of the command line.
static llvm::Expected<QuantizeRequest> getRequest() {
  auto chosen = findRecipe();
  if (!chosen)
    return chosen.takeError();
  auto layout = findRequestedLayout(*chosen);
  if (!layout)
    return layout.takeError();
  QuantizeRequest request = getDefaultRequest(*layout);
  request.format = format;
  if (*chosen)
    request.block.assign(std::begin((*chosen)->block),
                         std::end((*chosen)->block));
  if (!blockText.empty()) {
    auto block = parseBlock(blockText);
    if (!block)
      return block.takeError();
    request.block = *block;
  }
  if (!semanticsName.empty()) {
    auto semantics = parseSemantics(semanticsName);
    if (!semantics)
      return llvm::createStringError("expected semantics of " +
                                     llvm::join(getSemanticsNames(), ", ") +
                                     ", got '" + semanticsName + "'");
    request.semantics = *semantics;
  }
  bool isCast = getLayoutInfo(*layout).granularity == Granularity::None;
  if (*chosen && isCast != ((*chosen)->layout == Layout::ComfyCast))
    return llvm::createStringError("expected a recipe of the layout " +
                                   getLayoutInfo(*layout).name + ", got '" +
                                   recipe + "'");
  if (std::string problem = explainInvalidRequest(request); !problem.empty())
    return llvm::createStringError(problem);
  return request;
}

/// Presets and files first, then patterns in the order of the command line.
static llvm::Expected<WeightPolicy> getPolicy() {
  WeightPolicy policy;
  bool isDefault = presets.empty() && policyFiles.empty() && includes.empty();
  if (isDefault)
    if (llvm::Error error = policy.addPreset("linear", keepSensitive))
      return error;
  for (const std::string &name : presets)
    if (llvm::Error error = policy.addPreset(name, keepSensitive))
      return error;
  for (const std::string &path : policyFiles)
    if (llvm::Error error = policy.addFile(path, keepSensitive))
      return error;
  std::vector<std::pair<unsigned, std::pair<std::string, bool>>> patterns;
  for (unsigned i = 0; i < includes.size(); ++i)
    patterns.push_back({includes.getPosition(i), {includes[i], true}});
  for (unsigned i = 0; i < excludes.size(); ++i)
    patterns.push_back({excludes.getPosition(i), {excludes[i], false}});
  llvm::sort(patterns);
  for (const auto &[position, pattern] : patterns)
    if (llvm::Error error = policy.add(pattern.first, pattern.second))
      return error;
  return policy;
}

/// A manifest decides all that these options could.
static llvm::Error checkManifestAlone() {
  const std::reference_wrapper<cl::Option> others[] = {
      layoutName, recipe,   blockText, format,      semanticsName,
      includes,   excludes, presets,   policyFiles, keepSensitive};
  for (const cl::Option &option : others)
    if (option.getNumOccurrences() != 0)
      return llvm::createStringError(
          "expected no --" + option.ArgStr +
          " with --manifest, which states what to make, got one");
  return llvm::Error::success();
}

/// What of the command line decides bytes.
static std::string getFingerprint(int argc, char **argv) {
  std::string text;
  for (int i = 1; i < argc; ++i) {
    llvm::StringRef argument = argv[i];
    if (!argument.starts_with("-j") && argument != "--quiet" &&
        argument != "--overwrite")
      text += argument.str() + "\n";
  }
  return text;
}

static llvm::Expected<RewriteOptions> getRewriteOptions(int argc, char **argv) {
  RewriteOptions options;
  options.input = input;
  options.output = output;
  options.threads = threads;
  options.dryRun = dryRun;
  options.overwrite = overwrite;
  options.resume = !noResume;
  options.quiet = quiet;
  options.fingerprint = getFingerprint(argc, argv);
  if (output.empty() && !dryRun)
    return llvm::createStringError("expected -o PATH, got none");
  auto size = parseSize(shardSize);
  if (!size)
    return size.takeError();
  if (!llvm::StringRef(output).ends_with(".safetensors"))
    options.shardBytes = *size;
  return options;
}

//===----------------------------------------------------------------------===//
// Subcommands
//===----------------------------------------------------------------------===//

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
    return runDequantize(*options, dtype);
  if (manifest.getNumOccurrences() != 0) {
    if (llvm::Error error = checkManifestAlone())
      return error;
    return runManifest(*options, manifest);
  }
  auto request = getRequest();
  if (!request)
    return request.takeError();
  if (convertCommand) {
    ConvertRequest convert{*request, !blockText.empty(), requantize};
    return runConvert(*options, convert);
  }
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
  return llvm::createStringError(
      "expected a command: quantize, convert, dequantize, inspect, diff or "
      "layouts (--help explains)");
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv, overview);
  installInterruptHandler();
  bool clean = true;
  if (llvm::Error error = run(argc, argv, clean)) {
    llvm::errs() << "fp8-weights: error: " << llvm::toString(std::move(error))
                 << '\n';
    return 1;
  }
  return clean ? 0 : 1;
}
