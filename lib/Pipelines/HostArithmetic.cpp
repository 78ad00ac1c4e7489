//===- HostArithmetic.cpp - Arithmetic that LLVM has code for -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The passes that both pipelines need for code of a CPU, with reasons for each.
//
//===----------------------------------------------------------------------===//

#include "HostArithmetic.h"
#include "fp8/Conversion/Passes.h"
#include "fp8/Support/Fp8Format.h"
#include "fp8/Transforms/Passes.h"
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
  // memref.reshape, by a shape that memory holds.
  pm.addPass(memref::createExpandOpsPass());
  pm.addPass(createResolveExpandShapesPass());
  pm.addPass(memref::createExpandStridedMetadataPass());
}

void fp8::addArithmeticExpansion(OpPassManager &pm) {
  // Before the divisions that it makes are guarded.
  pm.addPass(createLowerAffinePass());
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
  emulate.sourceTypeStrs = {"bf16"};
  for (Format format : getFormats())
    emulate.sourceTypeStrs.push_back(getFormatInfo(format).name.str());
  emulate.targetTypeStr = "f32";
  pm.addPass(arith::createArithEmulateUnsupportedFloats(emulate));
  // Cleaning up must not drop the roundings: results would depend on what was
  // fused.
  pm.addPass(createKeepRoundingsPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  // The casts that all of this leaves, as integer arithmetic.
  pm.addPass(createConvertFp8ToLinalgPass());
  // Divisions that round up or down, maximumf and friends.
  pm.addPass(arith::createArithExpandOpsPass());
  pm.addPass(createGuardDivisionsPass());
}

void fp8::addControlFlowAndMath(OpPassManager &pm) {
  pm.addPass(createSCFToControlFlowPass());
  // sqrt, exp and tanh as LLVM intrinsics; what has none, such as erf, as calls
  // of libm.
  pm.addPass(createConvertMathToLLVMPass());
}
