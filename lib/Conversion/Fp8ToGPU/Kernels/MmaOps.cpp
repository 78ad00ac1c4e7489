//===- MmaOps.cpp - Instructions of warp-level kernels --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Most functions create one instruction. The products use intrinsics of LLVM,
// because nvvm.mma.sync has no 8-bit floats.
//
//===----------------------------------------------------------------------===//

#include "MmaOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// cp.async
//===----------------------------------------------------------------------===//

void mma::copyAsync(KernelBuilder &b, Value shared, Value global, int64_t size,
                    Value valid) {
  // Only copies of 16 bytes can bypass the L1 cache (cg).
  auto cache = size == 16 ? NVVM::LoadCacheModifierKind::CG
                          : NVVM::LoadCacheModifierKind::CA;
  NVVM::CpAsyncOp::create(b, shared, global, static_cast<uint32_t>(size), cache,
                          valid);
}

void mma::commitCopies(KernelBuilder &b) {
  NVVM::CpAsyncCommitGroupOp::create(b);
}

void mma::waitCopies(KernelBuilder &b, int64_t pending) {
  NVVM::CpAsyncWaitGroupOp::create(b, static_cast<uint32_t>(pending));
}

//===----------------------------------------------------------------------===//
// ldmatrix
//===----------------------------------------------------------------------===//

static Type getStructOf(KernelBuilder &b, Type element, unsigned count) {
  return LLVM::LLVMStructType::getLiteral(b.getContext(),
                                          SmallVector<Type>(count, element));
}

static SmallVector<Value> unpack(KernelBuilder &b, Value aggregate,
                                 unsigned count) {
  SmallVector<Value> values;
  for (unsigned i = 0; i < count; ++i)
    values.push_back(b.extract(aggregate, i));
  return values;
}

SmallVector<Value> mma::loadMatrices(KernelBuilder &b, Value address,
                                     bool transposed) {
  auto shape = NVVM::LdStMatrixShapeAttr::get(b.getContext(), 8, 8);
  Value registers = NVVM::LdMatrixOp::create(
      b, getStructOf(b, b.getI32Type(), 4), address, /*num=*/4,
      transposed ? NVVM::MMALayout::col : NVVM::MMALayout::row, shape,
      NVVM::LdStMatrixEltType::B16);
  return unpack(b, registers, 4);
}

//===----------------------------------------------------------------------===//
// mma
//===----------------------------------------------------------------------===//

static SmallVector<Value> callMma(KernelBuilder &b, const Twine &name,
                                  ValueRange a, ValueRange bs, ValueRange c) {
  SmallVector<Value> operands(a);
  llvm::append_range(operands, bs);
  if (c.empty())
    operands.append(4, b.f32(0));
  else
    llvm::append_range(operands, c);
  Value result = LLVM::CallIntrinsicOp::create(
                     b, getStructOf(b, b.getF32Type(), 4),
                     b.getStringAttr("llvm.nvvm.mma." + name), operands)
                     .getResults();
  return unpack(b, result, 4);
}

static StringRef getPtxName(Type type) {
  return isa<Float8E5M2Type>(type) ? "e5m2" : "e4m3";
}

SmallVector<Value> mma::multiplyF8(KernelBuilder &b, Type typeA, Type typeB,
                                   ValueRange a, ValueRange bs, ValueRange c) {
  return callMma(b,
                 "m16n8k32.row.col.f32." + getPtxName(typeA) + "." +
                     getPtxName(typeB) + ".f32",
                 a, bs, c);
}

SmallVector<Value> mma::multiply16(KernelBuilder &b, ValueRange a,
                                   ValueRange bs, ValueRange c) {
  auto type = cast<VectorType>(a.front().getType());
  if (type.getElementType().isF16())
    return callMma(b, "m16n8k16.row.col.f32.f32", a, bs, c);
  // The operands of the intrinsic for bf16 are integers with pairs of bf16.
  auto toIntegers = [&](ValueRange values) {
    SmallVector<Value> integers;
    for (Value value : values)
      integers.push_back(b.bitcast(value, b.getI32Type()));
    return integers;
  };
  return callMma(b, "m16n8k16.row.col.bf16", toIntegers(a), toIntegers(bs), c);
}

SmallVector<Value> mma::multiplyBlockScaled(KernelBuilder &b, Type typeA,
                                            Type typeB, ValueRange a,
                                            ValueRange bs, ValueRange c,
                                            Value scaleA, Value scaleB,
                                            int64_t byte) {
  auto getType = [](Type type) {
    return isa<Float8E5M2Type>(type) ? NVVM::MMATypes::e5m2
                                     : NVVM::MMATypes::e4m3;
  };
  SmallVector<Value> sums(c);
  if (sums.empty())
    sums.assign(4, b.f32(0));
  Value byteId = b.i16(byte), laneId = b.i16(0);
  Value result = NVVM::MmaBlockScaleOp::create(
      b, getStructOf(b, b.getF32Type(), 4), a, bs, sums, scaleA, byteId, laneId,
      scaleB, byteId, laneId, {16, 8, 32},
      std::array{getType(typeA), getType(typeB)}, NVVM::ScaleVecSize::X1,
      NVVM::BlockScaleFormat::UE8M0, NVVM::MMABlockScaleKind::MXF8F6F4);
  return unpack(b, result, 4);
}

//===----------------------------------------------------------------------===//
// Decoding
//===----------------------------------------------------------------------===//

std::array<Value, 2> mma::convertToF16(KernelBuilder &b, Type type,
                                       Value packed) {
  auto bytes = VectorType::get({2}, b.getI8Type());
  auto pair = VectorType::get({2}, b.getF16Type());
  Value halves = b.bitcast(packed, VectorType::get({2}, b.getI16Type()));
  auto convert = [&](int64_t half) -> Value {
    return NVVM::ConvertF8x2ToF16x2Op::create(
        b, pair, b.bitcast(b.extractElement(halves, half), bytes),
        b.getBoolAttr(false), TypeAttr::get(type));
  };
  return {convert(0), convert(1)};
}

/// Moves bytes 0 and 1, or with `upper` bytes 2 and 3, to the upper bytes of
/// two 16-bit integers.
static Value spreadBytes(KernelBuilder &b, Value packed, bool upper) {
  return b.permuteBytes(packed, b.i32(0), upper ? 0x3424 : 0x1404);
}

/// Decodes two f8E4M3FN, which are in the upper bytes. Shifted right by one
/// bit, their exponent and fraction are those of an f16 that is 2^8 times
/// smaller. This is true for subnormals, too. A NaN becomes 480, which differs
/// from a NaN of f16 in one bit of the exponent.
static Value decodeE4M3(KernelBuilder &b, Value bytes) {
  auto pairs = VectorType::get({2}, b.getF16Type());
  Value magnitude = b.bitAnd(bytes, 0x7F007F00);
  Value small = b.bitOr(b.bitAnd(bytes, 0x80008000), b.shr(magnitude, 1));
  Value factor = b.bitcast(b.i32(0x5C005C00), pairs); // 2^8 twice
  Value value = LLVM::FMulOp::create(b, b.bitcast(small, pairs), factor);
  Value isNan = b.bitAnd(b.add(magnitude, 0x01000100), 0x80008000);
  Value bits = b.bitcast(value, b.getI32Type());
  return b.bitcast(b.bitOr(bits, b.shr(isNan, 2)), pairs);
}

std::array<Value, 2> mma::decodeToF16(KernelBuilder &b, Type type,
                                      Value packed) {
  auto decode = [&](bool upper) {
    Value bytes = spreadBytes(b, packed, upper);
    // An f8E5M2 is the upper byte of an f16.
    if (isa<Float8E5M2Type>(type))
      return b.bitcast(bytes, VectorType::get({2}, b.getF16Type()));
    return decodeE4M3(b, bytes);
  };
  return {decode(false), decode(true)};
}

Value mma::truncatePair(KernelBuilder &b, Value low, Value high, Type type) {
  Value pair = LLVM::UndefOp::create(b, VectorType::get({2}, b.getF32Type()));
  pair = LLVM::InsertElementOp::create(b, pair, low, b.i32(0));
  pair = LLVM::InsertElementOp::create(b, pair, high, b.i32(1));
  if (type.isF32())
    return pair;
  return LLVM::FPTruncOp::create(b, VectorType::get({2}, type), pair);
}
