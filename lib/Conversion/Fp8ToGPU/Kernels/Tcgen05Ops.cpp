//===- Tcgen05Ops.cpp - Instructions of sm_100a ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Most functions create one instruction. Nothing in this file has run yet,
// because no such GPU was available.
//
//===----------------------------------------------------------------------===//

#include "Tcgen05Ops.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

static Value toTensorPointer(KernelBuilder &b, Value address) {
  return LLVM::IntToPtrOp::create(
      b, LLVM::LLVMPointerType::get(b.getContext(), /*addressSpace=*/6),
      address);
}

void tcgen05::allocate(KernelBuilder &b, Value sharedAddress, int64_t columns) {
  NVVM::Tcgen05AllocOp::create(b, sharedAddress, b.i32(columns));
}

void tcgen05::deallocate(KernelBuilder &b, Value address, int64_t columns) {
  NVVM::Tcgen05DeallocOp::create(b, toTensorPointer(b, address),
                                 b.i32(columns));
}

void tcgen05::fenceAfterBarrier(KernelBuilder &b) {
  NVVM::Tcgen05FenceOp::create(b, NVVM::Tcgen05FenceKind::AFTER_THREAD_SYNC);
}

//===----------------------------------------------------------------------===//
// Descriptors
//===----------------------------------------------------------------------===//

/// A descriptor has the start in units of 16 bytes, the stride between groups
/// of 8 rows, a constant for this generation of chips, and the swizzle.
static Value getDescriptor(KernelBuilder &b, Value sharedAddress,
                           int64_t strideBytes, int64_t swizzle) {
  Value address = LLVM::PtrToIntOp::create(b, b.getI32Type(), sharedAddress);
  Value start = b.toI64(b.bitAnd(b.shr(address, 4), 0x3FFF));
  int64_t rest = (int64_t(1) << 16) | (strideBytes >> 4 << 32) |
                 (int64_t(1) << 46) | (swizzle << 61);
  return b.bitOr(start, b.i64(rest));
}

Value tcgen05::getTileDescriptor(KernelBuilder &b, Value sharedAddress) {
  return getDescriptor(b, sharedAddress, /*strideBytes=*/1024, /*swizzle=*/2);
}

Value tcgen05::getScaleDescriptor(KernelBuilder &b, Value sharedAddress) {
  return getDescriptor(b, sharedAddress, /*strideBytes=*/128, /*swizzle=*/0);
}

int32_t tcgen05::MmaShape::getDescriptor() const {
  uint32_t typeA = isa<Float8E5M2Type>(a), typeB = isa<Float8E5M2Type>(b);
  uint32_t bits =
      typeA << 7 | typeB << 10 | static_cast<uint32_t>(n >> 3) << 17;
  if (!scaled)
    return static_cast<int32_t>(bits | 1u << 4 /*f32*/ | (128u >> 4) << 24);
  uint32_t byte = scaleByte;
  return static_cast<int32_t>(bits | byte << 4 | 1u << 23 /*E8M0*/ |
                              (128u >> 7) << 27 | byte << 29);
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

void tcgen05::multiply(KernelBuilder &b, const MmaShape &shape, Value d,
                       Value a, Value bDescriptor, Value accumulate,
                       Value scaleA, Value scaleB) {
  Value accumulators = toTensorPointer(b, d);
  Value descriptor = b.i32(shape.getDescriptor());
  if (!shape.scaled) {
    NVVM::Tcgen05MMAOp::create(
        b, NVVM::Tcgen05MMAKind::F8F6F4, NVVM::CTAGroupKind::CTA_1,
        NVVM::Tcgen05MMACollectorOp::DISCARD, /*aShift=*/false, accumulators, a,
        bDescriptor, descriptor, accumulate, Value(), Value());
    return;
  }
  NVVM::Tcgen05MMABlockScaleOp::create(
      b, NVVM::MMABlockScaleKind::MXF8F6F4, NVVM::CTAGroupKind::CTA_1,
      NVVM::Tcgen05MMABlockScale::BLOCK32, NVVM::Tcgen05MMACollectorOp::DISCARD,
      accumulators, a, bDescriptor, descriptor, accumulate,
      toTensorPointer(b, scaleA), toTensorPointer(b, scaleB));
}

void tcgen05::copyScales(KernelBuilder &b, Value address, Value descriptor) {
  NVVM::Tcgen05CpOp::create(
      b, NVVM::Tcgen05CpShape::SHAPE_32x128b, NVVM::CTAGroupKind::CTA_1,
      NVVM::Tcgen05CpMulticast::WARPX4, NVVM::Tcgen05CpSrcFormatAttr(),
      toTensorPointer(b, address), descriptor);
}

void tcgen05::commit(KernelBuilder &b, Value barrier) {
  NVVM::Tcgen05CommitOp::create(b, barrier, Value());
}

Value tcgen05::load(KernelBuilder &b, Value address) {
  auto type = VectorType::get({32}, b.getI32Type());
  Value loaded = NVVM::Tcgen05LdOp::create(
      b, type, /*pack=*/false, NVVM::Tcgen05LdStShape::SHAPE_32X32B,
      toTensorPointer(b, address), Value());
  NVVM::Tcgen05WaitOp::create(b, NVVM::Tcgen05WaitKind::LOAD);
  return loaded;
}
