//===- Passes.h - Passes of lib/Pipelines -----------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Generated declarations and registration.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_PIPELINES_PASSES_H
#define FP8_PIPELINES_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir::fp8 {

/// The states of a module between pipelines; see fp8-verify-stage.
enum class Stage : uint8_t {
  Input,
  Tensor,
  Buffer,
  Kernel,
  NVVM,
  Binary,
  LLVM
};

#define GEN_PASS_DECL
#include "fp8/Pipelines/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "fp8/Pipelines/Passes.h.inc"

} // namespace mlir::fp8

#endif // FP8_PIPELINES_PASSES_H
