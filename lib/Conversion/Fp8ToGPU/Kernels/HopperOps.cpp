//===- HopperOps.cpp - Instructions of sm_90a -----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Most functions create one instruction.
//
//===----------------------------------------------------------------------===//

#include "HopperOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// mbarrier
//===----------------------------------------------------------------------===//

void hopper::initBarrier(KernelBuilder &b, Value barrier, int64_t count) {
  NVVM::MBarrierInitOp::create(b, barrier, b.i32(count), Value());
}

void hopper::fenceBarrierInit(KernelBuilder &b) {
  NVVM::FenceMbarrierInitOp::create(b);
}

void hopper::arriveExpect(KernelBuilder &b, Value barrier, int64_t bytes) {
  NVVM::MBarrierArriveExpectTxOp::create(b, Type(), barrier, b.i32(bytes),
                                         NVVM::MemScopeKind::CTA,
                                         /*relaxed=*/false, Value());
}

void hopper::arrive(KernelBuilder &b, Value barrier) {
  b.ptx("mbarrier.arrive.shared::cta.b64 _, [$0];", {barrier});
}

void hopper::arriveIf(KernelBuilder &b, Value barrier, Value predicate) {
  b.ptx("@$1 mbarrier.arrive.shared::cta.b64 _, [$0];", {barrier, predicate});
}

void hopper::arriveRemoteIf(KernelBuilder &b, Value clusterAddress,
                            Value predicate) {
  // This has no .release.cluster, which would cost a memory barrier of the
  // whole GPU. It is not needed, because consumers have only read.
  b.ptx("@$1 mbarrier.arrive.shared::cluster.b64 _, [$0];",
        {clusterAddress, predicate});
}

Value hopper::mapToBlock(KernelBuilder &b, Value pointer, Value rank) {
  Value address = LLVM::PtrToIntOp::create(b, b.getI32Type(), pointer);
  return b.ptx(b.getI32Type(), "mapa.shared::cluster.u32 $0, $1, $2;",
               {address, rank});
}

Value hopper::pointToBlock(KernelBuilder &b, Value pointer, Value rank) {
  return NVVM::MapaOp::create(b, b.ptr(AddressSpace::SharedCluster), pointer,
                              rank);
}

void hopper::clusterBarrier(KernelBuilder &b, bool isOrdered) {
  // Ordered accesses cost a memory barrier of the whole GPU.
  if (isOrdered)
    NVVM::ClusterArriveOp::create(b, b.getUnitAttr());
  else
    NVVM::ClusterArriveRelaxedOp::create(b, b.getUnitAttr());
  NVVM::ClusterWaitOp::create(b, b.getUnitAttr());
}

Value hopper::clusterRank(KernelBuilder &b) {
  return NVVM::BlockInClusterIdXOp::create(b, b.getI32Type());
}

void hopper::wait(KernelBuilder &b, Value barrier, Value parity) {
  // The operation loops until the phase is over. The ticks only limit how long
  // it is suspended at a time.
  NVVM::MBarrierTryWaitParityOp::create(b, barrier, parity, b.i32(10000000));
}

//===----------------------------------------------------------------------===//
// TMA
//===----------------------------------------------------------------------===//

void hopper::load(KernelBuilder &b, Value map, Value destination, Value barrier,
                  ValueRange coordinates, Value blocks, bool evictFirst) {
  Value cluster = LLVM::AddrSpaceCastOp::create(
      b, b.ptr(AddressSpace::SharedCluster), destination);
  Value policy =
      evictFirst
          ? b.ptx(b.getI64Type(),
                  "createpolicy.fractional.L2::evict_first.b64 $0, 1.0;", {})
          : Value();
  NVVM::CpAsyncBulkTensorGlobalToSharedClusterOp::create(
      b, cluster, map, coordinates, barrier, ValueRange(), blocks, policy,
      NVVM::TMALoadMode::TILE, /*isCTAOnly=*/false, NVVM::CTAGroupKindAttr(),
      Value());
}

void hopper::store(KernelBuilder &b, Value map, Value source,
                   ValueRange coordinates) {
  NVVM::CpAsyncBulkTensorSharedCTAToGlobalOp::create(
      b, map, source, coordinates, Value(), NVVM::TMAStoreMode::TILE, Value());
}

void hopper::commitStores(KernelBuilder &b) {
  NVVM::CpAsyncBulkCommitGroupOp::create(b);
}

void hopper::waitStores(KernelBuilder &b, int64_t pending, bool onlyReads) {
  NVVM::CpAsyncBulkWaitGroupOp::create(b, static_cast<uint32_t>(pending),
                                       onlyReads ? b.getUnitAttr()
                                                 : UnitAttr());
}

void hopper::fenceShared(KernelBuilder &b) {
  NVVM::FenceProxyOp::create(
      b, NVVM::ProxyKind::async_shared,
      NVVM::SharedSpaceAttr::get(b.getContext(),
                                 NVVM::SharedSpace::shared_cta));
}

void hopper::prefetch(KernelBuilder &b, Value map, ValueRange coordinates) {
  NVVM::CpAsyncBulkTensorPrefetchOp::create(b, map, coordinates, ValueRange(),
                                            NVVM::TMALoadMode::TILE, Value());
}

void hopper::prefetchMap(KernelBuilder &b, Value map) {
  NVVM::PrefetchOp::create(b, NVVM::PrefetchCacheLevelAttr(),
                           NVVM::CacheEvictionPriorityAttr(), map, Value(),
                           b.getUnitAttr());
}

//===----------------------------------------------------------------------===//
// wgmma
//===----------------------------------------------------------------------===//

Type hopper::getAccumulatorType(MLIRContext *context, int64_t n) {
  SmallVector<Type> elements(n / 2, Float32Type::get(context));
  return LLVM::LLVMStructType::getLiteral(context, elements);
}

Value hopper::getDescriptor(KernelBuilder &b, Value sharedAddress,
                            int64_t bytes) {
  // The code of the swizzle is 1, 2 or 3 in the two highest bits.
  uint64_t swizzle = bytes == 128 ? 1 : bytes == 64 ? 2 : 3;
  uint64_t groupStride = 8 * bytes >> 4;
  constexpr uint64_t leading = 1 << 16; // not used with a swizzle
  Value start = b.bitAnd(b.shr(sharedAddress, 4), 0x3FFF);
  return b.bitOr(
      b.toI64(start),
      static_cast<int64_t>(swizzle << 62 | groupStride << 32 | leading));
}

Value hopper::getTransposedDescriptor(KernelBuilder &b, Value sharedAddress,
                                      int64_t leadingBytes) {
  constexpr int64_t swizzle128 = int64_t(1) << 62;
  constexpr int64_t groupStride = int64_t(1024 >> 4) << 32; // 8 of K
  Value start = b.bitAnd(b.shr(sharedAddress, 4), 0x3FFF);
  return b.bitOr(b.toI64(start),
                 swizzle128 | groupStride | leadingBytes >> 4 << 16);
}

static NVVM::WGMMATypes getOperandType(Type type) {
  if (type.isBF16())
    return NVVM::WGMMATypes::bf16;
  if (type.isF16())
    return NVVM::WGMMATypes::f16;
  return isa<Float8E5M2Type>(type) ? NVVM::WGMMATypes::e5m2
                                   : NVVM::WGMMATypes::e4m3;
}

Value hopper::multiply(KernelBuilder &b, const MmaShape &shape,
                       Value descriptorA, Value descriptorB, Value accumulators,
                       bool fromZero) {
  return NVVM::WgmmaMmaAsyncOp::create(
      b, accumulators.getType(), accumulators, descriptorA, descriptorB,
      NVVM::MMAShapeAttr::get(b.getContext(), 64, shape.n, shape.getK()),
      getOperandType(shape.a), getOperandType(shape.b), NVVM::WGMMATypes::f32,
      fromZero ? NVVM::WGMMAScaleOut::zero : NVVM::WGMMAScaleOut::one,
      NVVM::WGMMAScaleIn::one, NVVM::WGMMAScaleIn::one,
      shape.transposedA ? NVVM::MMALayout::col : NVVM::MMALayout::row,
      shape.transposedB ? NVVM::MMALayout::row : NVVM::MMALayout::col,
      NVVM::MMAIntOverflowAttr());
}

SmallVector<Value> hopper::unpackAccumulators(KernelBuilder &b,
                                              Value accumulators) {
  auto type = cast<LLVM::LLVMStructType>(accumulators.getType());
  SmallVector<Value> elements;
  for (size_t i = 0; i < type.getBody().size(); ++i)
    elements.push_back(b.extract(accumulators, i));
  return elements;
}

Value hopper::packAccumulators(KernelBuilder &b, ValueRange elements) {
  Value packed = LLVM::UndefOp::create(
      b, getAccumulatorType(b.getContext(), 2 * elements.size()));
  for (auto [i, element] : llvm::enumerate(elements))
    packed = b.insert(element, packed, i);
  return packed;
}

/// PTX text whose first operands are the accumulators, which it reads and
/// writes.
static Value createAsm(KernelBuilder &b, StringRef text, Value accumulators,
                       ValueRange operands, StringRef constraints) {
  SmallVector<Value> all = hopper::unpackAccumulators(b, accumulators);
  size_t count = all.size();
  std::string ties;
  for (size_t i = 0; i < count; ++i)
    ties += "=f,";
  for (size_t i = 0; i < count; ++i)
    ties += std::to_string(i) + (i + 1 < count ? "," : "");
  llvm::append_range(all, operands);
  return LLVM::InlineAsmOp::create(
             b, accumulators.getType(), all, text, ties + constraints.str(),
             /*has_side_effects=*/true, /*is_align_stack=*/false,
             LLVM::tailcallkind::TailCallKind::None,
             LLVM::AsmDialectAttr::get(b.getContext(),
                                       LLVM::AsmDialect::AD_ATT),
             ArrayAttr())
      .getResult(0);
}

/// This is PTX text because the operation of NVVM takes A only by a descriptor.
Value hopper::multiplyRegisters(KernelBuilder &b, const MmaShape &shape,
                                ValueRange a, Value descriptorB,
                                Value accumulators, bool fromZero) {
  int64_t count = shape.n / 2;
  std::string text;
  llvm::raw_string_ostream os(text);
  StringRef type = NVVM::stringifyWGMMATypes(getOperandType(shape.a));
  os << "wgmma.mma_async.sync.aligned.m64n" << shape.n << "k" << shape.getK()
     << ".f32." << type << '.' << type << " {";
  for (int64_t i = 0; i < count; ++i)
    os << (i ? ", $" : "$") << i;
  os << "}, {";
  // After the results come the accumulators that are tied to them.
  for (int64_t i = 0; i < 4; ++i)
    os << (i ? ", $" : "$") << 2 * count + i;
  // Nothing is negated, and B is transposed if it has 16-bit elements.
  os << "}, $" << 2 * count + 4 << (fromZero ? ", 0" : ", 1") << ", 1, 1"
     << (shape.b.getIntOrFloatBitWidth() == 16 ? ", 1;" : ";");
  SmallVector<Value> operands(a);
  operands.push_back(descriptorB);
  return createAsm(b, text, accumulators, operands, ",r,r,r,r,l");
}

Value hopper::waitGroups(KernelBuilder &b, int64_t pending,
                         Value accumulators) {
  std::string text =
      "wgmma.wait_group.sync.aligned " + std::to_string(pending) + ";";
  return createAsm(b, text, accumulators, {}, "");
}

void hopper::fence(KernelBuilder &b) { NVVM::WgmmaFenceAlignedOp::create(b); }

void hopper::commit(KernelBuilder &b) {
  NVVM::WgmmaGroupSyncAlignedOp::create(b);
}

void hopper::waitGroups(KernelBuilder &b, int64_t pending) {
  NVVM::WgmmaWaitGroupSyncOp::create(b, static_cast<uint64_t>(pending));
}

void hopper::setMaxRegisters(KernelBuilder &b, int64_t count, bool increase) {
  NVVM::SetMaxRegisterOp::create(b, static_cast<uint32_t>(count),
                                 increase
                                     ? NVVM::SetMaxRegisterAction::increase
                                     : NVVM::SetMaxRegisterAction::decrease);
}

void hopper::storeMatrix(KernelBuilder &b, Value address,
                         ValueRange registers) {
  NVVM::StMatrixOp::create(b, address, registers, NVVM::MMALayout::row,
                           NVVM::LdStMatrixShapeAttr::get(b.getContext(), 8, 8),
                           NVVM::LdStMatrixEltType::B16);
}
