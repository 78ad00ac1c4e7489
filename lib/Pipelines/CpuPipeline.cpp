//===- CpuPipeline.cpp - To the LLVM dialect for a CPU --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tensors to something that stock mlir-runner executes, with reasons for
// each pass and its place.
//
//===----------------------------------------------------------------------===//

#include "InputLegalization.h"
#include "fp8/Conversion/Passes.h"
#include "fp8/Pipelines/Passes.h"
#include "fp8/Pipelines/Pipelines.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Conversion/AffineToStandard/AffineToStandard.h"
#include "mlir/Conversion/BufferizationToMemRef/BufferizationToMemRef.h"
#include "mlir/Conversion/ConvertToLLVM/ToLLVMPass.h"
#include "mlir/Conversion/MathToLLVM/MathToLLVM.h"
#include "mlir/Conversion/MathToLibm/MathToLibm.h"
#include "mlir/Conversion/ReconcileUnrealizedCasts/ReconcileUnrealizedCasts.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::fp8;

static void addCleanup(OpPassManager &pm) {
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

/// Tensors to buffers. Function boundaries have identity layouts: callers pass
/// and get contiguous memory. Every buffer is freed, so long runs do not grow.
static void addBufferization(OpPassManager &pm) {
  // Nothing in between merges them again.
  pm.addNestedPass<func::FuncOp>(createSeparateDestinationsPass());
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  // A loop may yield a new tensor in each round; deallocation sees to it.
  options.allowReturnAllocsFromLoops = true;
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(options));
  pm.addPass(createOrderGlobalsPass());
  bufferization::buildBufferDeallocationPipeline(pm);
  // Deallocation leaves bufferization.clone where a function returns its own
  // argument.
  pm.addPass(createConvertBufferizationToMemRefPass());
}

/// Arithmetic that LLVM has no code for on every x86 machine: bf16 and FP8.
static void addArithmeticExpansion(OpPassManager &pm) {
  pm.addPass(createExpandScalarOpsPass());
  // fpowi has no libm function; rsqrt would become a call of `rsqrtf`, which
  // libm lacks.
  math::MathExpandOpsPassOptions expand;
  expand.opMnemonics = {"fpowi", "rsqrt"};
  pm.addPass(math::createMathExpandOpsPass(expand));
  // Math on narrow floats is done in f32 and rounded.
  math::MathExtendToSupportedTypesOptions extend;
  extend.targetTypeStr = "f32";
  pm.addPass(math::createMathExtendToSupportedTypes(extend));
  // So is arithmetic, operation by operation. Left alone, LLVM calls
  // __truncsfbf2, which older compiler runtimes lack.
  arith::ArithEmulateUnsupportedFloatsOptions emulate;
  emulate.sourceTypeStrs = {"bf16", "f8E4M3FN", "f8E5M2", "f8E4M3FNUZ",
                            "f8E5M2FNUZ"};
  emulate.targetTypeStr = "f32";
  pm.addPass(arith::createArithEmulateUnsupportedFloats(emulate));
  // Cleaning up must not drop the roundings: results would depend on what was
  // fused.
  pm.addPass(createKeepRoundingsPass());
  addCleanup(pm);
  // The casts that all of this leaves, as integer arithmetic.
  pm.addPass(createConvertFp8ToLinalgPass());
  // Ceiling divisions, maximumf and friends.
  pm.addPass(arith::createArithExpandOpsPass());
}

static void addLowerToLLVM(OpPassManager &pm) {
  // Subviews and reshapes become address arithmetic in affine operations.
  pm.addPass(createResolveExpandShapesPass());
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  pm.addPass(createSCFToControlFlowPass());
  // sqrt, exp and tanh as LLVM intrinsics; what has none, such as erf, as calls
  // of the libm in the runner's process.
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createConvertMathToLibmPass());
  pm.addPass(createConvertToLLVMPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
  addCleanup(pm);
}

void fp8::buildLowerToCpuPipeline(OpPassManager &pm) {
  addInputLegalization(pm);
  addCleanup(pm);
  ConvertFp8ToLinalgPassOptions keepCasts;
  keepCasts.expandCasts = false;
  pm.addPass(createConvertFp8ToLinalgPass(keepCasts));
  // Arithmetic on whole tensors, which does not bufferize as it stands.
  pm.addPass(createConvertElementwiseToLinalgPass());
  pm.addPass(createOrderReductionLoopsPass());
  addCleanup(pm);
  addBufferization(pm);
  pm.addPass(createConvertLinalgToLoopsPass());
  addArithmeticExpansion(pm);
  addLowerToLLVM(pm);
  VerifyStagePassOptions verify;
  verify.stage = Stage::LLVM;
  pm.addPass(createVerifyStagePass(verify));
}
