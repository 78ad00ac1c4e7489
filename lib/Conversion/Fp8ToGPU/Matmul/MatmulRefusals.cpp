//===- MatmulRefusals.cpp - Why matmuls get no kernel ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Each reason has the expected property and a suggestion.
//
//===----------------------------------------------------------------------===//

#include "MatmulRefusals.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Support/DebugStringHelper.h"

using namespace mlir;
using namespace mlir::fp8;

std::optional<Refusal> fp8::refuseFormat(Type type) {
  type = getElementTypeOrSelf(type);
  if (isa<Float8E4M3FNType, Float8E5M2Type>(type))
    return std::nullopt;
  return Refusal{RefusalReason::ElementType,
                 "expected operands in f8E4M3FN or f8E5M2, got " +
                     debugString(type),
                 "quantize to one of these formats"};
}

Refusal fp8::refuseLoops() {
  return {RefusalReason::IndexingMap,
          "expected rows, columns and K that are each one dimension, or "
          "several dimensions that are adjacent in every operand",
          "transpose the operands before the matmul"};
}

Refusal fp8::refuseEpilogue() {
  return {RefusalReason::ElementType,
          "expected a result and operands of the epilogue in f32, bf16 or f16, "
          "or a result in bf16 or f16 that is quantized to f8E4M3FN or f8E5M2 "
          "by one scale in f32 or bf16",
          "convert them in operations of their own"};
}

Refusal fp8::refuseQuantizedResult() {
  return {
      RefusalReason::UnsupportedBody,
      "expected an epilogue that does not end in a quantization, which only "
      "kernels of wgmma compute",
      "quantize in an operation of its own"};
}

Refusal fp8::refuseSecondSide() {
  return {RefusalReason::UnsupportedBody,
          "expected one right-hand side, since only kernels of wgmma multiply "
          "two",
          "multiply the right-hand sides in operations of their own"};
}

Refusal fp8::refuseGroups() {
  return {RefusalReason::ScaledContraction,
          "expected scales that cover a multiple of 32 elements of K",
          "quantize with groups of 32, 64 or 128"};
}

Refusal fp8::refuseSingleK() {
  return {RefusalReason::ZeroK, "expected K above 1, got 1",
          "no change is needed: a tensor core would not make it faster"};
}
