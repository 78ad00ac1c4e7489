//===- HostArithmetic.cpp - Arithmetic of a CPU ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The passes with which both pipelines lower code for a CPU. Comments give the
// reasons for each.
//
//===----------------------------------------------------------------------===//

#include "HostArithmetic.h"
#include "SharedPasses.h"
#include "fp8/Conversion/Passes.h"
#include "fp8/Preparation/Passes.h"
#include "mlir/Conversion/AffineToStandard/AffineToStandard.h"
#include "mlir/Conversion/MathToLLVM/MathToLLVM.h"
#include "mlir/Conversion/MathToLibm/MathToLibm.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::fp8;

void fp8::addViewExpansion(OpPassManager &pm) {
  // Expands memref.reshape, whose shape is in memory.
  pm.addPass(memref::createExpandOpsPass());
  pm.addPass(createResolveExpandShapesPass());
  pm.addPass(memref::createExpandStridedMetadataPass());
}

void fp8::addArithmeticExpansion(OpPassManager &pm) {
  // This creates divisions, so it comes before divisions are guarded.
  pm.addPass(createLowerAffinePass());
  pm.addPass(createExpandScalarOpsPass());
  // fpowi has no libm function; rsqrt would become a call of `rsqrtf`, which
  // libm lacks.
  math::MathExpandOpsPassOptions expand;
  expand.opMnemonics = {"fpowi", "rsqrt"};
  pm.addPass(math::createMathExpandOpsPass(expand));
  addMathInF32(pm);
  // Without this, LLVM would call __truncsfbf2 for bf16, which older compiler
  // runtimes lack.
  addArithmeticInF32(pm);
  // Expands divisions that round up or down, maximumf and similar operations.
  pm.addPass(arith::createArithExpandOpsPass());
  pm.addPass(createGuardDivisionsPass());
}

void fp8::addControlFlowAndMath(OpPassManager &pm) {
  pm.addPass(createSCFToControlFlowPass());
  // sqrt, exp and tanh become LLVM intrinsics. Functions without an intrinsic,
  // such as erf, become calls of libm later.
  pm.addPass(createConvertMathToLLVMPass());
}
