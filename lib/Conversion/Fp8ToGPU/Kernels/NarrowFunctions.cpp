//===- NarrowFunctions.cpp - Functions of bf16 values ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The functions have no branches and few instructions. Some of these are
// approximate. Their errors matter only if they change one of the 65,536
// results.
//
//===----------------------------------------------------------------------===//

#include "NarrowFunctions.h"
#include "FloatOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

Value fp8::createTanhOfBF16(KernelBuilder &b, Value x) {
  return LLVM::InlineAsmOp::create(
             b, TypeRange{b.getF32Type()}, ValueRange{x},
             "tanh.approx.f32 $0, $1;", "=f,f", /*has_side_effects=*/false,
             /*is_align_stack=*/false, LLVM::TailCallKind::None,
             LLVM::AsmDialectAttr::get(b.getContext(),
                                       LLVM::AsmDialect::AD_ATT),
             ArrayAttr())
      .getResult(0);
}

Value fp8::createSiluOfBF16(KernelBuilder &b, Value x) {
  // d = (1 + exp(-x)) / 4. So 1 / d is a normal number as long as exp(-x) is
  // finite, and otherwise the instruction gives zero.
  Value exponent = b.fma(x, b.f32(-0x1.715472p0), b.f32(-2.0));
  Value d = b.addF(createExp2(b, exponent), b.f32(0.25));
  // x / 4 has no more digits than a bf16, so it is exact.
  return b.mulF(b.mulF(x, b.f32(0.25)), createReciprocal(b, d));
}

Value fp8::createTanhGeluOfBF16(KernelBuilder &b, Value x, float scale,
                                float cube) {
  // (1 + tanh(u)) / 2 = 1 / (1 + exp(-2 u)), and exp(-2 u) = 2^(x (p x^2 + q)).
  constexpr double minusTwoLog2E = -0x1.71547652b82fep1;
  double q = minusTwoLog2E * scale, p = q * cube;
  Value factor = b.fma(b.mulF(x, x), b.f32(p), b.f32(q));
  Value d = b.addF(createExp2(b, b.mulF(x, factor)), b.f32(1.0));
  // Near -1, tanh(u) in f32 has few digits of 1 + tanh(u). The result must lose
  // the others, too.
  Value tangent = b.fma(createReciprocal(b, d), b.f32(2.0), b.f32(-1.0));
  return b.mulF(x, b.fma(tangent, b.f32(0.5), b.f32(0.5)));
}
