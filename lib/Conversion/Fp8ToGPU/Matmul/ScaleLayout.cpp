//===- ScaleLayout.cpp - Scales as the copy engine reads them -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The kernels for sm_90a copy scales by TMA: f32[groups of K][rows], rows at
// multiples of 16 bytes. Programs spell that as a transpose in front of the
// matmul.
//
//===----------------------------------------------------------------------===//

#include "ScaleLayout.h"
#include "../Kernels/HostBuilder.h"
#include "fp8/IR/Fp8Ops.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Scales that a quantization writes
//===----------------------------------------------------------------------===//

static bool isScaleOfMatmul(OpOperand &use) {
  auto matmul = dyn_cast<ScaledMatmulOp>(use.getOwner());
  return matmul &&
         (use.get() == matmul.getScaleA() || use.get() == matmul.getScaleB());
}

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
    if (!isScaleOfMatmul(use))
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

//===----------------------------------------------------------------------===//
// Scales that are transposed
//===----------------------------------------------------------------------===//

/// Whether nothing writes to `memref` or a view of it.
static bool isOnlyRead(Value memref) {
  return llvm::all_of(memref.getUsers(), [&](Operation *user) {
    auto effects = dyn_cast<MemoryEffectOpInterface>(user);
    if (!effects || user->hasTrait<OpTrait::IsTerminator>() ||
        isa<memref::ExtractAlignedPointerAsIndexOp>(user))
      return false;
    SmallVector<MemoryEffects::EffectInstance> onMemref;
    effects.getEffectsOnValue(memref, onMemref);
    return llvm::all_of(onMemref,
                        [](const MemoryEffects::EffectInstance &effect) {
                          return isa<MemoryEffects::Read>(effect.getEffect());
                        }) &&
           llvm::all_of(user->getResults(), [](Value result) {
             return !isa<MemRefType>(result.getType()) || isOnlyRead(result);
           });
  });
}

/// Whether `memref` holds the same elements during the whole call.
static bool isConstantMemory(Value memref) {
  while (auto view = memref.getDefiningOp<ViewLikeOpInterface>())
    memref = view.getViewSource();
  if (memref.getDefiningOp<memref::GetGlobalOp>())
    return true;
  auto argument = dyn_cast<BlockArgument>(memref);
  return argument && isa<func::FuncOp>(argument.getOwner()->getParentOp()) &&
         isOnlyRead(argument);
}

/// Whether scaled matmuls behind `transpose` read `buffer` as a scale, and
/// nobody else sees it.
static bool isOnlyTransposedScale(memref::AllocOp buffer,
                                  linalg::LinalgOp transpose) {
  return llvm::all_of(buffer->getUses(), [&](OpOperand &use) {
    Operation *user = use.getOwner();
    if (user == transpose || isa<memref::DeallocOp>(user))
      return true;
    Operation *inBlock = transpose->getBlock()->findAncestorOpInBlock(*user);
    return isScaleOfMatmul(use) && inBlock &&
           transpose->isBeforeInBlock(inBlock);
  });
}

static std::optional<SmallVector<int64_t>> getPermutation(linalg::LinalgOp op) {
  if (auto transpose = dyn_cast<linalg::TransposeOp>(op.getOperation()))
    return llvm::to_vector(transpose.getPermutation());
  if (auto generic = dyn_cast<linalg::GenericOp>(op.getOperation()))
    return linalg::isaTransposeOpInterface(generic);
  return std::nullopt;
}

/// Replaces the buffer that `op` copies to by a view of what it reads.
static void viewInstead(linalg::LinalgOp op) {
  Value source = op.getDpsInputs()[0];
  auto buffer = op.getDpsInits()[0].getDefiningOp<memref::AllocOp>();
  if (!buffer || isa<Float8E8M0FNUType>(buffer.getType().getElementType()) ||
      !isOnlyTransposedScale(buffer, op) || !isConstantMemory(source))
    return;
  OpBuilder builder(op);
  auto map =
      AffineMap::getPermutationMap(*getPermutation(op), builder.getContext());
  Value view = memref::TransposeOp::create(builder, op.getLoc(), source,
                                           AffineMapAttr::get(map));
  op->erase();
  for (OpOperand &use : llvm::make_early_inc_range(buffer->getUses())) {
    if (isa<memref::DeallocOp>(use.getOwner()))
      use.getOwner()->erase();
    else
      use.set(view);
  }
  buffer.erase();
}

void fp8::viewTransposedScales(ModuleOp module) {
  SmallVector<linalg::LinalgOp> transposes;
  module.walk([&](linalg::LinalgOp op) {
    if (op.hasPureBufferSemantics() && getPermutation(op))
      transposes.push_back(op);
  });
  llvm::for_each(transposes, viewInstead);
}
