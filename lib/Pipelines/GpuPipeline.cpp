//===- GpuPipeline.cpp - To kernels and host code for a GPU ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tensors to gpu.binary and the LLVM dialect, with reasons for each pass and
// its place.
//
//===----------------------------------------------------------------------===//

#include "HostArithmetic.h"
#include "InputLegalization.h"
#include "fp8/Conversion/Passes.h"
#include "fp8/Pipelines/Passes.h"
#include "fp8/Pipelines/Pipelines.h"
#include "fp8/Preparation/Passes.h"
#include "fp8/Support/AttentionLimits.h"
#include "fp8/Support/Fp8Format.h"
#include "fp8/Support/GpuChip.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Conversion/AffineToStandard/AffineToStandard.h"
#include "mlir/Conversion/BufferizationToMemRef/BufferizationToMemRef.h"
#include "mlir/Conversion/ControlFlowToSCF/ControlFlowToSCF.h"
#include "mlir/Conversion/MathToLibm/MathToLibm.h"
#include "mlir/Conversion/NVVMToLLVM/NVVMToLLVM.h"
#include "mlir/Conversion/ReconcileUnrealizedCasts/ReconcileUnrealizedCasts.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"
#include <optional>

using namespace mlir;
using namespace mlir::fp8;

static void addCleanup(OpPassManager &pm) {
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

static void addStageCheck(OpPassManager &pm, Stage stage) {
  VerifyStagePassOptions verify;
  verify.stage = stage;
  pm.addPass(createVerifyStagePass(verify));
}

/// Functions with the interface of programs, and one function each.
static void addEntryPoints(OpPassManager &pm) {
  pm.addPass(createInlinerPass());
  pm.addPass(createSymbolDCEPass());
  addCleanup(pm);
  pm.addPass(createPrepareEntryPointsPass());
}

/// Tensors to buffers, all of them in device memory.
static void addBufferization(OpPassManager &pm,
                             const std::optional<GpuTarget> &target) {
  // Nothing in between merges them again.
  pm.addNestedPass<func::FuncOp>(createSeparateDestinationsPass());
  // Of the entry points: what arguments are is known after inlining.
  LayOutScalesPassOptions scales;
  scales.groupsFirst = target && target->hasWgmma;
  pm.addPass(createLayOutScalesPass(scales));
  pm.addPass(createVerifyBufferizablePass());
  // Results are computed in the caller's memory.
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  // A loop may yield a new tensor in each round; the runtime frees at the end
  // of a call what nothing else frees.
  options.allowReturnAllocsFromLoops = true;
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(options));
  pm.addPass(createOrderGlobalsPass());
  addCleanup(pm);
}

/// Frees each buffer after its last use, so that a block needs little more
/// memory than its widest layer. Before kernels take addresses of buffers:
/// aliases are clear here.
static void addDeallocation(OpPassManager &pm) {
  pm.addPass(bufferization::createOwnershipBasedBufferDeallocationPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(bufferization::createBufferDeallocationSimplificationPass());
  pm.addPass(createLowerDeallocationsPass());
  addCleanup(pm);
  pm.addNestedPass<func::FuncOp>(
      bufferization::createOptimizeAllocationLivenessPass());
  pm.addPass(createConvertBufferizationToMemRefPass());
}

/// Kernels of this project first; what none of them takes runs with a thread an
/// element, or a warp a row.
static void addLaunches(OpPassManager &pm) {
  pm.addPass(createSelectKernelsPass());
  pm.addPass(createConvertFp8ToGPUPass());
  ConvertFp8ToLinalgPassOptions keepCasts;
  keepCasts.expandCasts = false;
  // A loop over blocks would be a launch a block.
  keepCasts.blockLoops = false;
  pm.addPass(createConvertFp8ToLinalgPass(keepCasts));
  addCleanup(pm);
  // Loops of one round are kernels, too, so nothing may fold them before they
  // are launched.
  ConvertTMTensorToLoopsPassOptions loops;
  loops.threads = 2048;
  pm.addPass(createConvertTMTensorToLoopsPass(loops));
  pm.addNestedPass<func::FuncOp>(createGuardAssertionsPass());
  pm.addNestedPass<func::FuncOp>(createLaunchLinalgPass());
  pm.addPass(createOutlineKernelsPass());
  pm.addPass(createResolveExpandShapesPass());
  // Bounds of loops that became launches.
  pm.addPass(createLowerAffinePass());
  // What launches captured is address arithmetic of the host.
  pm.addPass(memref::createExpandStridedMetadataPass());
  addCleanup(pm);
  pm.addPass(createMergeKernelsPass());
  pm.addPass(createReportAssertionsPass());
  addStageCheck(pm, Stage::Kernel);
}

/// Kernels to the NVVM dialect; those that are written in it stay.
static void addKernelLowering(OpPassManager &pm, const GpuPipelineOptions &o) {
  pm.addPass(createExpandScalarOpsPass());
  OpPassManager &kernels = pm.nest<gpu::GPUModuleOp>();
  // Functions and arithmetic on bf16 and FP8 are computed in f32 and rounded,
  // operation by operation, as on the CPU.
  math::MathExtendToSupportedTypesOptions extend;
  extend.targetTypeStr = "f32";
  kernels.addPass(math::createMathExtendToSupportedTypes(extend));
  kernels.addPass(createExpandKernelMathPass());
  arith::ArithEmulateUnsupportedFloatsOptions emulate;
  emulate.sourceTypeStrs = {"bf16"};
  for (Format format : getFormats())
    emulate.sourceTypeStrs.push_back(getFormatInfo(format).name.str());
  emulate.targetTypeStr = "f32";
  kernels.addPass(arith::createArithEmulateUnsupportedFloats(emulate));
  kernels.addPass(createKeepRoundingsPass());
  addCleanup(kernels);
  kernels.addPass(createConvertFp8ToLinalgPass());
  kernels.addPass(createLowerAffinePass());
  kernels.addPass(createSCFToControlFlowPass());
  kernels.addPass(createConvertKernelsToNVVMPass());
  kernels.addPass(createReconcileUnrealizedCastsPass());
  // NVVM operations that are PTX text.
  kernels.addPass(createConvertNVVMToLLVMPass());
  addCleanup(kernels);
  kernels.addPass(createVerifyKernelsPass());
  AttachGpuTargetPassOptions target;
  target.optLevel = o.optLevel;
  pm.addPass(createAttachGpuTargetPass(target));
  addStageCheck(pm, Stage::NVVM);
}

/// The host computes sizes and addresses, which front ends do in any integers
/// and floats.
static void addHostLowering(OpPassManager &pm) {
  OpPassManager &host = pm.nest<func::FuncOp>();
  addViewExpansion(host);
  addArithmeticExpansion(host);
  addControlFlowAndMath(host);
  pm.addPass(createConvertMathToLibmPass());
  pm.addPass(createConvertGPUToRuntimePass());
  addCleanup(pm);
}

static void addBinaries(OpPassManager &pm, const GpuPipelineOptions &o) {
  GpuModuleToBinaryPassOptions binary;
  binary.compilationTarget = o.format;
  binary.toolkitPath = o.toolkit;
  pm.addPass(createGpuModuleToBinaryPass(binary));
  pm.addPass(createDropTimingsPass());
  addStageCheck(pm, Stage::Binary);
}

void fp8::buildLowerToGpuPipeline(OpPassManager &pm,
                                  const GpuPipelineOptions &options) {
  SetTargetPassOptions target;
  target.chip = options.chip;
  pm.addPass(createSetTargetPass(target));
  // Functions of several blocks: what follows wants one.
  pm.addNestedPass<func::FuncOp>(createLiftControlFlowToSCFPass());
  addInputLegalization(pm);
  addCleanup(pm);
  std::optional<GpuTarget> chip = getGpuTarget(options.chip);
  // While its parts are as front ends write them.
  if (options.fuseAttention && chip && hasAttentionKernel(*chip))
    pm.addPass(createFuseAttentionPass({options.chip}));
  // What stays in high precision runs on tensor cores in this form, too.
  pm.addPass(createNormalizeMatmulsPass());
  bool hasKernels = chip && chip->warpMatmul != WarpMatmul::None;
  FuseEpiloguePassOptions epilogues;
  epilogues.forKernels = hasKernels;
  pm.addPass(createFuseEpiloguePass(epilogues));
  // Arithmetic on whole tensors, which does not bufferize as it stands.
  pm.addPass(createConvertElementwiseToLinalgPass());
  if (hasKernels) {
    // Kernels read bf16 that is widened or transposed where it lies.
    pm.addPass(createNarrowContractionsPass());
    pm.addPass(createFoldTransposesPass());
  }
  pm.addPass(createOrderConstantsPass());
  pm.addPass(createPrepareForDevicePass());
  // After the epilogues, which are found by the operations in them.
  pm.addPass(createFuseElementwisePass());
  // Where there are kernels; elsewhere weights are decoded once, beforehand.
  // After the passes that work on linalg: elementwise fusion would take scales
  // of one number into bodies.
  if (hasKernels) {
    pm.addPass(createFormContractionsPass());
    pm.addPass(createFuseEpiloguePass(epilogues));
  }
  addEntryPoints(pm);
  addBufferization(pm, chip);
  addDeallocation(pm);
  addLaunches(pm);
  addKernelLowering(pm, options);
  addHostLowering(pm);
  addBinaries(pm, options);
}
