//===- GpuPipeline.cpp - The lowering pipeline for a GPU ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Lowers tensors to gpu.binary and the LLVM dialect. Comments give the reasons
// for each pass and its place.
//
//===----------------------------------------------------------------------===//

#include "AttentionPasses.h"
#include "HostArithmetic.h"
#include "InputLegalization.h"
#include "SharedPasses.h"
#include "fp8/Conversion/Passes.h"
#include "fp8/Memory/Passes.h"
#include "fp8/Pipelines/Passes.h"
#include "fp8/Pipelines/Pipelines.h"
#include "fp8/Preparation/Passes.h"
#include "fp8/Support/AttentionLimits.h"
#include "fp8/Support/GpuChip.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Conversion/AffineToStandard/AffineToStandard.h"
#include "mlir/Conversion/BufferizationToMemRef/BufferizationToMemRef.h"
#include "mlir/Conversion/ControlFlowToSCF/ControlFlowToSCF.h"
#include "mlir/Conversion/MathToLibm/MathToLibm.h"
#include "mlir/Conversion/NVVMToLLVM/NVVMToLLVM.h"
#include "mlir/Conversion/ReconcileUnrealizedCasts/ReconcileUnrealizedCasts.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"
#include <optional>

using namespace mlir;
using namespace mlir::fp8;

static void addStageCheck(OpPassManager &pm, Stage stage) {
  VerifyStagePassOptions verify;
  verify.stage = stage;
  pm.addPass(createVerifyStagePass(verify));
}

/// Lowers tensors to buffers, which are all in device memory.
static void addBufferization(OpPassManager &pm,
                             const std::optional<GpuTarget> &target,
                             bool formRows) {
  // No pass between this one and bufferization merges destinations again. The
  // plan of memory decides which destinations share memory.
  SeparateDestinationsPassOptions destinations;
  destinations.maxUsers = 1;
  pm.addNestedPass<func::FuncOp>(createSeparateDestinationsPass(destinations));
  // This pass runs on entry points, because after inlining it is known which
  // values are arguments.
  LayOutScalesPassOptions scales;
  scales.groupsFirst = target && target->hasWgmma;
  pm.addPass(createLayOutScalesPass(scales));
  if (target && target->hasWgmma) {
    // These passes come late, so that few other passes have to know matmuls
    // with two right-hand sides and matmuls that quantize their result. The
    // order of scales is known here.
    PairMatmulsPassOptions pair;
    pair.forKernels = true;
    pm.addPass(createPairMatmulsPass(pair));
  }
  if (target && target->hasFp8Matmul && !target->hasTensorMemory) {
    QuantizeInEpiloguePassOptions quantize;
    quantize.forKernels = true;
    quantize.onWgmma = target->hasWgmma;
    pm.addPass(createQuantizeInEpiloguePass(quantize));
  }
  if (formRows && target && target->hasFp8Matmul) {
    // After this pass, sizes do not depend on operations that become part of
    // fp8.rows.
    pm.addPass(memref::createResolveRankedShapeTypeResultDimsPass());
    pm.addPass(createFormRowsPass());
  }
  // At this point the destinations of matmuls are not yet slices of one joint
  // tensor. Matmuls with such destinations would depend on each other.
  if (target && target->hasWgmma)
    pm.addPass(createGatherMatmulsPass());
  pm.addPass(createVerifyBufferizablePass());
  // After these passes, parts of a tensor are computed where they would be
  // inserted, and results are computed in the memory of the caller. The strides
  // of all views are decided.
  pm.addPass(createWriteIntoSlicesPass());
  pm.addPass(createKeepStridesPass());
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  pm.addPass(createComputeInPlacePass());
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  // A loop may yield a new tensor in each iteration. At the end of a call, the
  // runtime frees all memory that is still allocated.
  options.allowReturnAllocsFromLoops = true;
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(options));
  pm.addPass(createOrderGlobalsPass());
  addCleanup(pm);
  pm.addPass(createEraseSelfCopiesPass());
  // These come before deallocation, because a deallocation would be another
  // user of the buffer.
  if (target && target->hasWgmma)
    pm.addPass(createTransposeValuesPass());
  pm.addPass(createPadRowsPass());
}

/// Frees each buffer after its last use, so that a block needs little more
/// memory than its widest layer. This runs before kernels get addresses of
/// buffers, because aliases are still known.
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

/// Launches kernels. Kernels of this project come first. All other operations
/// run with one thread for each element, or one warp for each row.
static void addLaunches(OpPassManager &pm, const GpuPipelineOptions &options) {
  SelectKernelsPassOptions select;
  select.splitKeys = options.splitKeys;
  select.rowKernels = options.rowKernels;
  pm.addPass(createSelectKernelsPass(select));
  pm.addPass(createGroupMatmulsPass());
  pm.addPass(createConvertFp8ToGPUPass());
  ConvertFp8ToLinalgPassOptions keepCasts;
  keepCasts.expandCasts = false;
  // A loop over blocks would launch a kernel for each block.
  keepCasts.blockLoops = false;
  pm.addPass(createConvertFp8ToLinalgPass(keepCasts));
  addCleanup(pm);
  // Loops with one iteration also become kernels, so no pass may fold them
  // before they are launched.
  ConvertTMTensorToLoopsPassOptions loops;
  loops.threads = 2048;
  pm.addPass(createConvertTMTensorToLoopsPass(loops));
  pm.addNestedPass<func::FuncOp>(createGuardAssertionsPass());
  pm.addNestedPass<func::FuncOp>(createLaunchLinalgPass());
  pm.addPass(createOutlineKernelsPass());
  pm.addPass(createResolveExpandShapesPass());
  // This lowers the bounds of loops that became launches.
  pm.addPass(createLowerAffinePass());
  // The host computes the addresses that launches have captured.
  pm.addPass(memref::createExpandStridedMetadataPass());
  addCleanup(pm);
  pm.addPass(createMergeKernelsPass());
  pm.addPass(createReportAssertionsPass());
  // All allocations are there, and the host computes their sizes.
  pm.addPass(createPlanMemoryPass());
  addStageCheck(pm, Stage::Kernel);
}

/// Lowers kernels to the NVVM dialect. Kernels that are already in it stay.
static void addKernelLowering(OpPassManager &pm, const GpuPipelineOptions &o) {
  pm.addPass(createLaunchEarlyPass());
  pm.addPass(createExpandScalarOpsPass());
  OpPassManager &kernels = pm.nest<gpu::GPUModuleOp>();
  // As on the CPU, functions and arithmetic on bf16 and FP8 are computed in
  // f32, and each operation rounds its result.
  addMathInF32(kernels);
  kernels.addPass(createExpandKernelMathPass());
  addArithmeticInF32(kernels);
  kernels.addPass(createLowerAffinePass());
  kernels.addPass(createSCFToControlFlowPass());
  kernels.addPass(createConvertKernelsToNVVMPass());
  kernels.addPass(createReconcileUnrealizedCastsPass());
  // This lowers NVVM operations that become PTX text.
  kernels.addPass(createConvertNVVMToLLVMPass());
  addCleanup(kernels);
  kernels.addPass(createVerifyKernelsPass());
  AttachGpuTargetPassOptions target;
  target.optLevel = o.optLevel;
  pm.addPass(createAttachGpuTargetPass(target));
  addStageCheck(pm, Stage::NVVM);
}

/// Lowers host code. It computes sizes and addresses, for which front ends use
/// any types of integers and floats.
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
  MakeBinariesPassOptions binary;
  binary.format = o.format;
  binary.toolkit = o.toolkit;
  pm.addPass(createMakeBinariesPass(binary));
  pm.addPass(createDropTimingsPass());
  addStageCheck(pm, Stage::Binary);
}

void fp8::buildLowerToGpuPipeline(OpPassManager &pm,
                                  const GpuPipelineOptions &options) {
  SetTargetPassOptions target;
  target.chip = options.chip;
  pm.addPass(createSetTargetPass(target));
  // The following passes need functions with one block.
  pm.addNestedPass<func::FuncOp>(createLiftControlFlowToSCFPass());
  addInputLegalization(pm);
  addCleanup(pm);
  std::optional<GpuTarget> chip = getGpuTarget(options.chip);
  // This must run while the parts of attention are as front ends write them.
  if (options.attention != AttentionMode::Parts && chip &&
      explainChipWithoutAttention(*chip).empty())
    addAttention(pm, options.attention);
  // This form also allows matmuls in high precision to run on tensor cores.
  pm.addPass(createNormalizeMatmulsPass());
  bool hasKernels = chip && chip->warpMatmul != WarpMatmul::None;
  FuseEpiloguePassOptions epilogues;
  epilogues.forKernels = hasKernels;
  pm.addPass(createFuseEpiloguePass(epilogues));
  // Arithmetic on whole tensors cannot be bufferized, but linalg can.
  pm.addPass(createConvertElementwiseToLinalgPass());
  if (hasKernels) {
    // Kernels can read bf16 operands before they are widened or transposed.
    pm.addPass(createNarrowContractionsPass());
    pm.addPass(createFoldTransposesPass());
  }
  pm.addPass(createOrderConstantsPass());
  pm.addPass(createPrepareForDevicePass());
  // This comes after epilogues were fused, because these are recognized by
  // single operations.
  pm.addPass(createFuseElementwisePass());
  // On chips without these kernels, weights are decoded before the matmul. This
  // comes after the passes that work on linalg, because elementwise fusion
  // would move scales with one element into bodies.
  if (hasKernels) {
    pm.addPass(createFormContractionsPass());
    pm.addPass(createFuseEpiloguePass(epilogues));
  }
  addEntryPoints(pm);
  // This comes after inlining, so that layers of a model that read the same
  // mask share its block mask.
  if (options.formBlockMasks && chip &&
      explainChipWithoutBlockMasks(*chip).empty())
    pm.addPass(createFormBlockMasksPass());
  addBufferization(pm, chip, options.formRows);
  addDeallocation(pm);
  addLaunches(pm, options);
  addKernelLowering(pm, options);
  addHostLowering(pm);
  addBinaries(pm, options);
}
