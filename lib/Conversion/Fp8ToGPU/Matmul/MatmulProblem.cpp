//===- MatmulProblem.cpp - A matmul for kernels ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads an operation, and gives the reason if no kernel can compute it.
//
//===----------------------------------------------------------------------===//

#include "MatmulProblem.h"
#include "MatmulRefusals.h"

using namespace mlir;
using namespace mlir::fp8;

void MatmulProblem::collapse(OpBuilder &builder) {
  collapseOperands(builder, view);
  epilogue = *Epilogue::get(view);
}

FailureOr<MatmulProblem> fp8::getMatmulProblem(ScaledMatmulOp op,
                                               Refusal &why) {
  FailureOr<MatmulView> view = getMatmulView(op);
  if (failed(view)) {
    why = refuseLoops();
    return failure();
  }
  FailureOr<Epilogue> epilogue = Epilogue::get(*view);
  if (failed(epilogue)) {
    why = refuseEpilogue();
    return failure();
  }
  return MatmulProblem{*view, *epilogue};
}

FailureOr<MatmulProblem> fp8::getFp8MatmulProblem(ScaledMatmulOp op,
                                                  Refusal &why) {
  for (Value operand : {op.getA(), op.getB()})
    if (std::optional<Refusal> refusal = refuseFormat(operand.getType())) {
      why = *refusal;
      return failure();
    }
  FailureOr<MatmulProblem> problem = getMatmulProblem(op, why);
  if (failed(problem))
    return failure();
  if (!problem->view.a.at(LoopRole::K)) {
    why = refuseSingleK();
    return failure();
  }
  return problem;
}

bool fp8::isFp8Matmul(Operation *op) {
  auto matmul = dyn_cast<ScaledMatmulOp>(op);
  return matmul && !matmul.hasTensorSemantics() && matmul.isFp8A() &&
         matmul.isFp8B();
}
