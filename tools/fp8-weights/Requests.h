//===- Requests.h - What the command line asks for --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Flags as the requests of the library. Errors name the flag.
//
//===----------------------------------------------------------------------===//

#ifndef TOOLS_FP8_WEIGHTS_REQUESTS_H
#define TOOLS_FP8_WEIGHTS_REQUESTS_H

#include "Commands.h"

namespace mlir::fp8 {

/// Of all subcommands that write a checkpoint.
llvm::Expected<RewriteOptions> getRewriteOptions(int argc, char **argv);

/// Layout, block, format and semantics.
llvm::Expected<QuantizeRequest> getRequest();
llvm::Expected<ConvertRequest> getConvertRequest();

/// Presets and files first, then patterns in the order of the command line.
llvm::Expected<WeightPolicy> getPolicy();

/// A manifest decides all that other flags of quantize could.
llvm::Error checkManifestAlone();

} // namespace mlir::fp8

#endif // TOOLS_FP8_WEIGHTS_REQUESTS_H
