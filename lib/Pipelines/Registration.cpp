//===- Registration.cpp - Pipelines on the command line -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Names and options of the pipelines.
//
//===----------------------------------------------------------------------===//

#include "fp8/Pipelines/Pipelines.h"
#include "mlir/Pass/PassRegistry.h"

using namespace mlir;
using namespace mlir::fp8;

void fp8::registerPipelines() {
  PassPipelineRegistration<>(
      "fp8-to-cpu-pipeline",
      "Lower to the LLVM dialect for mlir-runner on a CPU",
      [](OpPassManager &pm) { buildLowerToCpuPipeline(pm); });
}
