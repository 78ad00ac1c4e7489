//===- InitAllPasses.h - Register every pass and pipeline -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One call for tools and the plugin.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_INITALLPASSES_H
#define FP8_INITALLPASSES_H

#include "fp8/Conversion/Passes.h"
#include "fp8/Memory/Passes.h"
#include "fp8/Pipelines/Passes.h"
#include "fp8/Pipelines/Pipelines.h"
#include "fp8/Preparation/Passes.h"
#include "fp8/Transforms/Passes.h"

namespace mlir::fp8 {

/// Registers all passes and pipelines of the project.
inline void registerAllPasses() {
  registerFp8TransformsPasses();
  registerFp8PreparationPasses();
  registerFp8MemoryPasses();
  registerFp8ConversionPasses();
  registerFp8PipelinesPasses();
  registerPipelines();
}

} // namespace mlir::fp8

#endif // FP8_INITALLPASSES_H
