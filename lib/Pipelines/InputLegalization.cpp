//===- InputLegalization.cpp - What front ends make -----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tensors to tensors: operations and types that only front ends make become
// those that the ways to a CPU and to a GPU take.
//
//===----------------------------------------------------------------------===//

#include "InputLegalization.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Conversion/ComplexToStandard/ComplexToStandard.h"
#include "mlir/Conversion/ShapeToStandard/ShapeToStandard.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::fp8;

/// Computations of shapes as those of sizes; constraints as assertions.
static void addShapeLowering(OpPassManager &pm) {
  pm.addPass(createConvertShapeConstraintsPass());
  // Takes the regions away that held for a constraint.
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createConvertShapeToStandardPass());
}

void fp8::addInputLegalization(OpPassManager &pm) {
  pm.addPass(createVerifyResourcesPass());
  pm.addPass(createInlineGlobalsPass());
  addShapeLowering(pm);
  // Before complex numbers are split: packing them is moving them, and bodies
  // of named operations must not change.
  pm.addPass(createDecomposeNamedOpsPass());
  pm.addPass(createConvertComplexToStandardPass());
  pm.addPass(createSplitComplexPass());
}
