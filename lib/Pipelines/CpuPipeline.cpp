//===- CpuPipeline.cpp - The lowering pipeline for a CPU ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Lowers tensors to the LLVM dialect for stock mlir-runner, or to a program
// with a C interface. Comments give the reasons for each pass and its place.
//
//===----------------------------------------------------------------------===//

#include "AttentionPasses.h"
#include "HostArithmetic.h"
#include "InputLegalization.h"
#include "SharedPasses.h"
#include "fp8/Conversion/Passes.h"
#include "fp8/Pipelines/Passes.h"
#include "fp8/Pipelines/Pipelines.h"
#include "fp8/Preparation/Passes.h"
#include "mlir/Conversion/BufferizationToMemRef/BufferizationToMemRef.h"
#include "mlir/Conversion/ControlFlowToSCF/ControlFlowToSCF.h"
#include "mlir/Conversion/ConvertToLLVM/ToLLVMPass.h"
#include "mlir/Conversion/MathToLibm/MathToLibm.h"
#include "mlir/Conversion/ReconcileUnrealizedCasts/ReconcileUnrealizedCasts.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::fp8;

/// Lowers tensors to buffers. Function boundaries have identity layouts,
/// because callers pass and get contiguous memory. Every buffer is freed, so
/// that long runs do not need more and more memory.
static void addBufferization(OpPassManager &pm) {
  // No pass between this one and bufferization merges destinations again.
  pm.addNestedPass<func::FuncOp>(createSeparateDestinationsPass());
  pm.addPass(createVerifyBufferizablePass());
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  // A loop may yield a new tensor in each iteration; deallocation frees it.
  options.allowReturnAllocsFromLoops = true;
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(options));
  pm.addPass(createOrderGlobalsPass());
  bufferization::buildBufferDeallocationPipeline(pm);
  // Deallocation leaves a bufferization.clone if a function returns its own
  // argument.
  pm.addPass(createConvertBufferizationToMemRefPass());
}

static void addLowerToLLVM(OpPassManager &pm, CpuInterface interface) {
  bool isProgram = interface == CpuInterface::Program;
  if (!isProgram)
    pm.addPass(createPrintAssertionsPass());
  addControlFlowAndMath(pm);
  pm.addPass(createConvertMathToLibmPass());
  pm.addPass(isProgram ? createConvertCPUToRuntimePass()
                       : createConvertToLLVMPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
  addCleanup(pm);
}

void fp8::buildLowerToCpuPipeline(OpPassManager &pm,
                                  const CpuPipelineOptions &options) {
  bool isProgram = options.interface == CpuInterface::Program;
  // Entry points need functions with one block.
  if (isProgram)
    pm.addNestedPass<func::FuncOp>(createLiftControlFlowToSCFPass());
  addInputLegalization(pm);
  addCleanup(pm);
  // On a CPU, fp8.attention is not faster than its parts. It is only needed for
  // FP8.
  if (isFp8(options.attention))
    addAttention(pm, options.attention);
  ConvertFp8ToLinalgPassOptions keepCasts;
  keepCasts.expandCasts = false;
  pm.addPass(createConvertFp8ToLinalgPass(keepCasts));
  // Arithmetic on whole tensors cannot be bufferized, but linalg can.
  pm.addPass(createConvertElementwiseToLinalgPass());
  pm.addPass(createOrderReductionLoopsPass());
  addCleanup(pm);
  if (isProgram)
    addEntryPoints(pm);
  addBufferization(pm);
  pm.addPass(createConvertTMTensorToLoopsPass());
  if (isProgram)
    pm.addNestedPass<func::FuncOp>(createExpandCopiesPass());
  pm.addPass(createConvertLinalgToLoopsPass());
  // LLVM optimizes programs, which may be whole models. This takes less time if
  // loops are functions of their own.
  if (isProgram)
    pm.addPass(createOutlineLoopsPass());
  addViewExpansion(pm);
  addArithmeticExpansion(pm);
  addLowerToLLVM(pm, options.interface);
  VerifyStagePassOptions verify;
  verify.stage = Stage::LLVM;
  pm.addPass(createVerifyStagePass(verify));
}
