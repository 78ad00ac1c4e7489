//===- FloatOps.cpp - Maxima, powers and pairs of floats ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Most functions create one instruction.
//
//===----------------------------------------------------------------------===//

#include "FloatOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

Value fp8::createMaxNum(KernelBuilder &b, Value x, Value y) {
  return LLVM::MaxNumOp::create(b, x, y);
}

Value fp8::createExp2(KernelBuilder &b, Value x) {
  return LLVM::CallIntrinsicOp::create(
             b, b.getF32Type(), b.getStringAttr("llvm.nvvm.ex2.approx.ftz.f"),
             ValueRange{x})
      .getResults();
}

Value fp8::createReciprocal(KernelBuilder &b, Value x) {
  return LLVM::CallIntrinsicOp::create(
             b, b.getF32Type(), b.getStringAttr("llvm.nvvm.rcp.approx.ftz.f"),
             ValueRange{x})
      .getResults();
}

Value fp8::compareF(KernelBuilder &b, arith::CmpFPredicate predicate, Value x,
                    Value y) {
  return arith::CmpFOp::create(b, predicate, x, y);
}

Value fp8::packHalves(KernelBuilder &b, Value low, Value high, Type type) {
  Type pair = VectorType::get({2}, type);
  Value packed;
  if (low.getType() == type) {
    packed = LLVM::UndefOp::create(b, pair);
    packed = LLVM::InsertElementOp::create(b, packed, low, b.i32(0));
    packed = LLVM::InsertElementOp::create(b, packed, high, b.i32(1));
  } else if (type.isBF16()) {
    packed = NVVM::ConvertF32x2ToBF16x2Op::create(b, pair, high, low, Value(),
                                                  NVVM::FPRoundingMode::RN);
  } else {
    packed = NVVM::ConvertF32x2ToF16x2Op::create(b, pair, high, low, Value(),
                                                 NVVM::FPRoundingMode::RN);
  }
  return b.bitcast(packed, b.getI32Type());
}

Value fp8::packE4M3(KernelBuilder &b, ArrayRef<Value> four) {
  Type pair = VectorType::get({2}, b.getI16Type());
  Value packed = LLVM::UndefOp::create(b, pair);
  for (int64_t i : {0, 1}) {
    Value half = NVVM::ConvertF32x2ToF8x2Op::create(
        b, b.getI16Type(), four[2 * i + 1], four[2 * i],
        NVVM::FPRoundingMode::RN, NVVM::SaturationMode::SATFINITE,
        /*relu=*/false, Float8E4M3FNType::get(b.getContext()));
    packed = LLVM::InsertElementOp::create(b, packed, half, b.i32(i));
  }
  return b.bitcast(packed, b.getI32Type());
}

Value fp8::anyLane(KernelBuilder &b, Value condition) {
  return NVVM::VoteSyncOp::create(b, b.getI1Type(), b.i32(-1), condition,
                                  NVVM::VoteSyncKind::any);
}
