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
#include "fp8/Conversion/Passes.h"
#include "fp8/Preparation/Passes.h"
#include "fp8/Support/Fp8Format.h"
#include "mlir/Conversion/AffineToStandard/AffineToStandard.h"
#include "mlir/Conversion/MathToLLVM/MathToLLVM.h"
#include "mlir/Conversion/MathToLibm/MathToLibm.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"

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
  // Math functions of narrow floats are computed in f32 and rounded.
  math::MathExtendToSupportedTypesOptions extend;
  extend.targetTypeStr = "f32";
  pm.addPass(math::createMathExtendToSupportedTypes(extend));
  // Arithmetic is also computed in f32, and each operation rounds its result.
  // Otherwise LLVM would call __truncsfbf2, which older compiler runtimes lack.
  arith::ArithEmulateUnsupportedFloatsOptions emulate;
  emulate.sourceTypeStrs = {"bf16"};
  for (Format format : getFormats())
    emulate.sourceTypeStrs.push_back(getFormatInfo(format).name.str());
  emulate.targetTypeStr = "f32";
  pm.addPass(arith::createArithEmulateUnsupportedFloats(emulate));
  // The following clean-up must not drop the roundings, or results would depend
  // on fusion.
  pm.addPass(createKeepRoundingsPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  // The passes above leave casts. They become integer arithmetic.
  pm.addPass(createConvertFp8ToLinalgPass());
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
