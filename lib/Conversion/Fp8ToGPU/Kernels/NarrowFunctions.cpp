//===- NarrowFunctions.cpp - Functions of bf16 values ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The functions contain no branches. A correctly rounded division (div.rn of
// PTX) would add a branch for each element.
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
  // exp(-x) = 2^k * 2^rest. The last bit of a sum with `toInteger` is 1. The
  // first factor of log2(e) has so few bits that its products are exact.
  Value toInteger = b.f32(0x1.8p23);
  Value high = b.f32(-0x1.7154p0), low = b.f32(-0x1.d94ae0p-18);
  Value k = b.subF(b.fma(x, b.f32(-0x1.715476p0), toInteger), toInteger);
  // Below this limit, 1 + exp(-x) is rounded to 1. For a NaN, k becomes a
  // number and `rest` is NaN.
  k = createMaxNum(b, k, b.f32(-90.0));
  k = LLVM::MinNumOp::create(b, k, b.f32(127.0));
  Value rest = b.fma(x, low, b.fma(x, high, LLVM::FNegOp::create(b, k)));
  // d = (1 + exp(-x)) * 2^-32, so that 1 / d is a normal number.
  Value last = b.bitcast(b.addF(k, toInteger), b.getI32Type());
  Value bits = b.add(b.shl(last, 23), (127 - 32) << 23);
  Value scale = b.bitcast(bits, b.getF32Type());
  Value d = b.fma(createExp2(b, rest), scale, b.f32(0x1p-32));
  // One step of Newton's method rounds the reciprocal correctly.
  Value first = createReciprocal(b, d);
  Value error = b.fma(LLVM::FNegOp::create(b, d), first, b.f32(1.0));
  Value reciprocal = b.fma(first, error, first);
  // If exp(-x) is infinite, the reciprocal is zero.
  Value isFinite = compareF(b, arith::CmpFPredicate::OLT, d, b.f32(0x1p96));
  reciprocal = b.select(isFinite, reciprocal, b.f32(0.0));
  return b.mulF(x, b.mulF(reciprocal, b.f32(0x1p-32)));
}
