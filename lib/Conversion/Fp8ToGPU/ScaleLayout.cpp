//===- ScaleLayout.cpp - Scales as the copy engine reads them -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The kernels for sm_90a copy scales by TMA: f32[groups of K][rows], rows at
// multiples of 16 bytes.
//
//===----------------------------------------------------------------------===//

#include "ScaleLayout.h"
#include "HostBuilder.h"
#include "fp8/IR/Fp8Ops.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::fp8;

/// Scales of groups of K, one a row: [1, g] with a g that kernels promote at.
static bool isScaleOfGroups(DynamicQuantizeOp op) {
  ArrayRef<int64_t> block = op.getBlockShape();
  return block.size() == 2 && block[0] == 1 &&
         llvm::is_contained({32, 64, 128}, block[1]);
}

/// Whether only quantizations and matmuls see the buffer, as a scale.
static bool isOnlyScale(memref::AllocOp alloc) {
  bool isWritten = false;
  for (OpOperand &use : alloc->getUses()) {
    Operation *user = use.getOwner();
    if (isa<memref::DeallocOp>(user))
      continue;
    if (auto quantize = dyn_cast<DynamicQuantizeOp>(user)) {
      if (quantize.getScaleInit() != use.get() || !isScaleOfGroups(quantize))
        return false;
      isWritten = true;
      continue;
    }
    auto matmul = dyn_cast<ScaledMatmulOp>(user);
    if (!matmul ||
        (use.get() != matmul.getScaleA() && use.get() != matmul.getScaleB()))
      return false;
  }
  return isWritten;
}

static void transpose(memref::AllocOp alloc) {
  OpBuilder builder(alloc);
  HostBuilder host(alloc.getLoc(), builder);
  SmallVector<OpFoldResult> sizes = alloc.getMixedSizes();
  OpFoldResult padded =
      host.mul(host.ceilDiv(sizes[0], 4), host.getIndexAttr(4));
  auto memory =
      memref::AllocOp::create(host, ArrayRef<OpFoldResult>{sizes[1], padded},
                              alloc.getType().getElementType());
  SmallVector<OpFoldResult> zeros(2, host.getIndexAttr(0));
  SmallVector<OpFoldResult> ones(2, host.getIndexAttr(1));
  Value view = memref::SubViewOp::create(
      host, memory, zeros, ArrayRef<OpFoldResult>{sizes[1], sizes[0]}, ones);
  auto swap =
      AffineMap::getPermutationMap(ArrayRef<unsigned>{1, 0}, host.getContext());
  view = memref::TransposeOp::create(host, view, AffineMapAttr::get(swap));
  for (OpOperand &use : llvm::make_early_inc_range(alloc->getUses()))
    use.set(isa<memref::DeallocOp>(use.getOwner()) ? memory.getResult() : view);
  alloc.erase();
}

void fp8::transposeScaleBuffers(ModuleOp module) {
  SmallVector<memref::AllocOp> buffers;
  module.walk([&](memref::AllocOp alloc) {
    MemRefType type = alloc.getType();
    if (type.getRank() == 2 && type.getElementType().isF32() &&
        type.getLayout().isIdentity() && isOnlyScale(alloc))
      buffers.push_back(alloc);
  });
  llvm::for_each(buffers, transpose);
}
