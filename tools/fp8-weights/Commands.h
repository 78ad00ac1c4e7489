//===- Commands.h - The subcommands of fp8-weights --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The options and the function of each subcommand. A function returns an error,
// which becomes a message and the exit code 1.
//
//===----------------------------------------------------------------------===//

#ifndef TOOLS_FP8_WEIGHTS_COMMANDS_H
#define TOOLS_FP8_WEIGHTS_COMMANDS_H

#include "fp8/Checkpoint/Plans.h"

namespace mlir::fp8 {

/// Options of all subcommands that write a checkpoint.
struct RewriteOptions {
  std::string input, output;
  uint64_t shardBytes = 0;
  unsigned threads = 0;
  bool dryRun = false, overwrite = false, resume = true, quiet = false;
  /// The command line, without options that do not change the output.
  std::string fingerprint;
};

llvm::Error runQuantize(const RewriteOptions &options,
                        const QuantizeRequest &request,
                        const WeightPolicy &policy);
/// Writes the arguments in the manifest of a compiled function.
llvm::Error runManifest(const RewriteOptions &options,
                        llvm::StringRef manifest);
llvm::Error runConvert(const RewriteOptions &options,
                       const ConvertRequest &request);
llvm::Error runDequantize(const RewriteOptions &options, FloatKind type,
                          bool assumeUnitScale);

struct InspectOptions {
  std::string input;
  bool listTensors = false, readData = true, json = false;
  unsigned threads = 0;
};
/// Sets `clean` to false if the file has a problem.
llvm::Error runInspect(const InspectOptions &options, bool &clean);

/// Prints the tables of the project: their names, or everything as JSON.
void runList(bool json);

struct DiffOptions {
  std::string reference;
  std::vector<std::string> others;
  /// Files, "-" for the standard output, or empty.
  std::string json, html;
  unsigned threads = 0;
  /// How many weights the table lists.
  unsigned limit = 20;
};
llvm::Error runDiff(const DiffOptions &options);

} // namespace mlir::fp8

#endif // TOOLS_FP8_WEIGHTS_COMMANDS_H
