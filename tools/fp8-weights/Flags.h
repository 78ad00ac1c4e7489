//===- Flags.h - The flags of the command line ------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One variable for each subcommand and flag. Only this tool sees them.
//
//===----------------------------------------------------------------------===//

#ifndef TOOLS_FP8_WEIGHTS_FLAGS_H
#define TOOLS_FP8_WEIGHTS_FLAGS_H

#include "fp8/Support/QuantizeBuffer.h"
#include "llvm/Support/CommandLine.h"
#include <string>

namespace mlir::fp8::flags {

extern llvm::cl::SubCommand quantizeCommand, convertCommand, dequantizeCommand,
    inspectCommand, diffCommand, layoutsCommand, listCommand;
extern llvm::cl::OptionCategory category;
extern llvm::cl::opt<std::string> input, output, layoutName, recipe, blockText,
    semanticsName, manifest, shardSize, diffJson, diffHtml;
extern llvm::cl::list<std::string> inputs, includes, excludes, presets,
    policyFiles;
extern llvm::cl::opt<Format> format;
extern llvm::cl::opt<bool> keepSensitive, requantize, assumeUnitScale, dryRun,
    overwrite, noResume, quiet, listTensors, headersOnly, inspectJson, listJson;
extern llvm::cl::opt<FloatKind> dtype;
extern llvm::cl::opt<unsigned> threads, limit;

} // namespace mlir::fp8::flags

#endif // TOOLS_FP8_WEIGHTS_FLAGS_H
