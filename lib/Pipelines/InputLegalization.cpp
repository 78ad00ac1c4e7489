//===- InputLegalization.cpp - Operations of front ends -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Passes from tensors to tensors. They replace operations and types that only
// front ends make by those that both lowering pipelines accept.
//
//===----------------------------------------------------------------------===//

#include "InputLegalization.h"
#include "fp8/Preparation/Passes.h"
#include "mlir/Conversion/ComplexToStandard/ComplexToStandard.h"
#include "mlir/Conversion/ShapeToStandard/ShapeToStandard.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::fp8;

/// Computations of shapes become computations of sizes, and constraints become
/// assertions.
static void addShapeLowering(OpPassManager &pm) {
  pm.addPass(createConvertShapeConstraintsPass());
  // Removes the regions that depended on a constraint.
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createConvertShapeToStandardPass());
}

void fp8::addInputLegalization(OpPassManager &pm) {
  pm.addPass(createVerifyResourcesPass());
  // The first canonicalization may crash if constant sizes of an expand_shape
  // are not in its type, so this pass comes before it.
  pm.addPass(createRefineExpandShapesPass());
  pm.addPass(createInlineGlobalsPass());
  addShapeLowering(pm);
  pm.addPass(createDecomposeTMTensorPass());
  // This comes before complex numbers are split, because packing only moves
  // them, and because the bodies of named operations must not change.
  pm.addPass(createDecomposeNamedOpsPass());
  pm.addPass(createConvertComplexToStandardPass());
  pm.addPass(createSplitComplexPass());
  pm.addPass(createSliceIndexedMovesPass());
}
