//===- SharedPasses.cpp - Passes of several pipelines ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Clean-up, entry points, and arithmetic on narrow floats.
//
//===----------------------------------------------------------------------===//

#include "SharedPasses.h"
#include "fp8/Conversion/Passes.h"
#include "fp8/Preparation/Passes.h"
#include "fp8/Support/Fp8Format.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::fp8;

void fp8::addCleanup(OpPassManager &pm) {
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void fp8::addEntryPoints(OpPassManager &pm) {
  pm.addPass(createKeepCallsPass());
  pm.addPass(createInlinerPass());
  pm.addPass(createSymbolDCEPass());
  addCleanup(pm);
  pm.addPass(createPrepareEntryPointsPass());
}

void fp8::addMathInF32(OpPassManager &pm) {
  math::MathExtendToSupportedTypesOptions extend;
  extend.targetTypeStr = "f32";
  pm.addPass(math::createMathExtendToSupportedTypes(extend));
}

void fp8::addArithmeticInF32(OpPassManager &pm) {
  arith::ArithEmulateUnsupportedFloatsOptions emulate;
  emulate.sourceTypeStrs = {"bf16"};
  for (Format format : getFormats())
    emulate.sourceTypeStrs.push_back(getFormatInfo(format).name.str());
  emulate.targetTypeStr = "f32";
  pm.addPass(arith::createArithEmulateUnsupportedFloats(emulate));
  // The following clean-up must not drop the roundings, or results would depend
  // on fusion.
  pm.addPass(createKeepRoundingsPass());
  addCleanup(pm);
  pm.addPass(createConvertFp8ToLinalgPass());
}
