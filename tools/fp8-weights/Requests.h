//===- Requests.h - Flags as requests ---------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Turns flags into requests to the library. Errors name the flag.
//
//===----------------------------------------------------------------------===//

#ifndef TOOLS_FP8_WEIGHTS_REQUESTS_H
#define TOOLS_FP8_WEIGHTS_REQUESTS_H

#include "Commands.h"

namespace mlir::fp8 {

/// The options of all subcommands that write a checkpoint.
llvm::Expected<RewriteOptions> getRewriteOptions(int argc, char **argv);

/// The layout, block, format and semantics to quantize with.
llvm::Expected<QuantizeRequest> getRequest();
llvm::Expected<ConvertRequest> getConvertRequest();

/// The policy: presets and files first, then patterns in the order of the
/// command line.
llvm::Expected<WeightPolicy> getPolicy();

/// Fails if other flags of quantize are given with a manifest, which decides
/// all that they could decide.
llvm::Error checkManifestAlone();

} // namespace mlir::fp8

#endif // TOOLS_FP8_WEIGHTS_REQUESTS_H
