//===- Flags.cpp - The flags of the command line --------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Their names, values, defaults and help texts.
//
//===----------------------------------------------------------------------===//

#include "Flags.h"

using namespace mlir::fp8;
using namespace mlir::fp8::flags;
namespace cl = llvm::cl;

cl::SubCommand
    flags::quantizeCommand("quantize",
                           "quantize bf16, f16 or f32 weights to FP8");
cl::SubCommand flags::convertCommand("convert",
                                     "convert FP8 weights to another layout");
cl::SubCommand
    flags::dequantizeCommand("dequantize",
                             "convert FP8 weights to bf16, f16 or f32");
cl::SubCommand flags::inspectCommand("inspect",
                                     "print contents and problems of a file");
cl::SubCommand flags::diffCommand("diff", "compare values of checkpoints");
cl::SubCommand flags::layoutsCommand("layouts", "list layouts and presets");
cl::SubCommand
    flags::listCommand("list",
                       "names of formats, recipes, layouts, presets and chips");

cl::OptionCategory flags::category("fp8-weights options");

cl::opt<std::string> flags::input(cl::Positional, cl::Required,
                                  cl::desc("<input>"), cl::sub(quantizeCommand),
                                  cl::sub(convertCommand),
                                  cl::sub(dequantizeCommand),
                                  cl::sub(inspectCommand), cl::cat(category));
cl::list<std::string> flags::inputs(cl::Positional, cl::OneOrMore,
                                    cl::desc("<reference> <other>..."),
                                    cl::sub(diffCommand), cl::cat(category));
cl::opt<std::string>
    flags::output("o", cl::desc("Output: a .safetensors file, or a folder"),
                  cl::value_desc("PATH"), cl::sub(quantizeCommand),
                  cl::sub(convertCommand), cl::sub(dequantizeCommand),
                  cl::cat(category));

cl::opt<std::string> flags::layoutName(
    "layout",
    cl::desc("Layout of the output, by name or id (fp8-weights "
             "layouts); default: that of the recipe"),
    cl::value_desc("NAME"), cl::sub(quantizeCommand), cl::sub(convertCommand),
    cl::cat(category));
cl::opt<std::string> flags::recipe(
    "recipe",
    cl::desc("cast, tensor, row, block, group64 or mx (default: that of "
             "the layout)"),
    cl::value_desc("NAME"), cl::sub(quantizeCommand), cl::cat(category));
cl::opt<std::string> flags::blockText(
    "block",
    cl::desc("Block of a scale, e.g. 128x128 or 1x64 (default: that of the "
             "layout)"),
    cl::value_desc("MxN"), cl::sub(quantizeCommand), cl::sub(convertCommand),
    cl::cat(category));
cl::opt<Format> flags::format(
    "format", cl::desc("FP8 format (default: e4m3fn)"),
    cl::values(clEnumValN(Format::E4M3FN, "e4m3fn", "4 exponent bits"),
               clEnumValN(Format::E5M2, "e5m2", "5 exponent bits")),
    cl::init(Format::E4M3FN), cl::sub(quantizeCommand), cl::sub(convertCommand),
    cl::cat(category));
cl::opt<std::string> flags::semanticsName(
    "semantics",
    cl::desc("The program whose arithmetic to use: plain (as fp8-opt), "
             "comfyui, musubi, transformers, deepseek or "
             "compressed-tensors (default: that of the layout)"),
    cl::value_desc("NAME"), cl::sub(quantizeCommand), cl::sub(convertCommand),
    cl::cat(category));

cl::list<std::string> flags::includes(
    "include",
    cl::desc("Quantize weights whose names match this glob or contain this "
             "text; the last pattern that matches a name decides"),
    cl::value_desc("PATTERN"), cl::sub(quantizeCommand), cl::cat(category));
cl::list<std::string>
    flags::excludes("exclude", cl::desc("Do not quantize weights that match"),
                    cl::value_desc("PATTERN"), cl::sub(quantizeCommand),
                    cl::cat(category));
cl::list<std::string> flags::presets(
    "preset",
    cl::desc("Patterns of a model, before those of --include and "
             "--exclude (default: linear)"),
    cl::value_desc("NAME"), cl::sub(quantizeCommand), cl::cat(category));
cl::list<std::string> flags::policyFiles(
    "policy",
    cl::desc("A JSON file of rules: {\"rules\": [{\"preset\": "
             "\"wan\"}, {\"exclude\": \"*.ffn.2.weight\"}]}"),
    cl::value_desc("FILE"), cl::sub(quantizeCommand), cl::cat(category));
cl::opt<bool> flags::keepSensitive(
    "keep-sensitive",
    cl::desc("With a preset: also keep layers that users found to need high "
             "precision"),
    cl::sub(quantizeCommand), cl::cat(category));
cl::opt<std::string> flags::manifest(
    "manifest",
    cl::desc("Write the arguments of a compiled function that the manifest "
             "of fp8-opt lists"),
    cl::value_desc("FILE"), cl::sub(quantizeCommand), cl::cat(category));
cl::opt<bool> flags::requantize(
    "requantize",
    cl::desc("Quantize weights without an exact conversion again, and "
             "report the added error"),
    cl::sub(convertCommand), cl::cat(category));
cl::opt<bool> flags::assumeUnitScale(
    "assume-unit-scale",
    cl::desc("Use 1 for missing scales, as ComfyUI does (default: an error)"),
    cl::sub(convertCommand), cl::sub(dequantizeCommand), cl::cat(category));
cl::opt<FloatKind>
    flags::dtype("dtype", cl::desc("Type of the output (default: bf16)"),
                 cl::values(clEnumValN(FloatKind::BF16, "bf16", ""),
                            clEnumValN(FloatKind::F16, "f16", ""),
                            clEnumValN(FloatKind::F32, "f32", "")),
                 cl::init(FloatKind::BF16), cl::sub(dequantizeCommand),
                 cl::cat(category));

cl::opt<bool> flags::dryRun("dry-run",
                            cl::desc("List what would become of every tensor, "
                                     "and the size; write nothing"),
                            cl::sub(quantizeCommand), cl::sub(convertCommand),
                            cl::sub(dequantizeCommand), cl::cat(category));
cl::opt<bool> flags::overwrite("overwrite",
                               cl::desc("Replace an output that exists"),
                               cl::sub(quantizeCommand),
                               cl::sub(convertCommand),
                               cl::sub(dequantizeCommand), cl::cat(category));
cl::opt<bool> flags::noResume(
    "no-resume",
    cl::desc("Write all shards, also those that an interrupted run finished"),
    cl::sub(quantizeCommand), cl::sub(convertCommand),
    cl::sub(dequantizeCommand), cl::cat(category));
cl::opt<bool> flags::quiet("quiet",
                           cl::desc("Print no progress and no summary"),
                           cl::sub(quantizeCommand), cl::sub(convertCommand),
                           cl::sub(dequantizeCommand), cl::cat(category));
cl::opt<std::string>
    flags::shardSize("shard-size", cl::desc("Largest shard of a folder"),
                     cl::value_desc("SIZE"), cl::init("5GB"),
                     cl::sub(quantizeCommand), cl::sub(convertCommand),
                     cl::sub(dequantizeCommand), cl::cat(category));
cl::opt<unsigned>
    flags::threads("j", cl::Prefix, cl::desc("Threads (default: one per core)"),
                   cl::value_desc("N"), cl::init(0), cl::sub(quantizeCommand),
                   cl::sub(convertCommand), cl::sub(dequantizeCommand),
                   cl::sub(inspectCommand), cl::sub(diffCommand),
                   cl::cat(category));

cl::opt<bool> flags::listTensors("tensors", cl::desc("List every tensor"),
                                 cl::sub(inspectCommand), cl::cat(category));
cl::opt<bool> flags::headersOnly("headers-only",
                                 cl::desc("Do not read scales and codes"),
                                 cl::sub(inspectCommand), cl::cat(category));
cl::opt<bool> flags::inspectJson("json", cl::desc("Print JSON"),
                                 cl::sub(inspectCommand), cl::cat(category));
cl::opt<bool> flags::listJson("json", cl::desc("Print all tables as JSON"),
                              cl::sub(listCommand), cl::cat(category));
cl::opt<std::string> flags::diffJson("json",
                                     cl::desc("Write JSON; - prints it"),
                                     cl::value_desc("FILE"),
                                     cl::sub(diffCommand), cl::cat(category));
cl::opt<std::string> flags::diffHtml("html",
                                     cl::desc("Write a page with plots"),
                                     cl::value_desc("FILE"),
                                     cl::sub(diffCommand), cl::cat(category));
cl::opt<unsigned> flags::limit("limit",
                               cl::desc("Number of worst weights in the table "
                                        "(default: 20; 0 for all)"),
                               cl::value_desc("N"), cl::init(20),
                               cl::sub(diffCommand), cl::cat(category));
