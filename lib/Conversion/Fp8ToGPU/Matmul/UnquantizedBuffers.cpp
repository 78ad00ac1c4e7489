//===- UnquantizedBuffers.cpp - What is around a contraction --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Looks at the operations of one block that touch a buffer, with the
// allocations and frees that bufferization puts between them.
//
//===----------------------------------------------------------------------===//

#include "UnquantizedBuffers.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace mlir::fp8;

linalg::FillOp fp8::findZeroFill(Operation *op, Value memory) {
  for (Operation *before = op->getPrevNode(); before;
       before = before->getPrevNode()) {
    auto fill = dyn_cast<linalg::FillOp>(before);
    if (fill && fill.output() == memory)
      return matchPattern(fill.value(), m_PosZeroFloat()) ? fill : nullptr;
    if (!isMemoryEffectFree(before) && !isa<memref::AllocOp>(before))
      return nullptr;
  }
  return nullptr;
}

/// Whether `op` rounds each element of one f32 buffer into another that lies in
/// its order.
static bool isRounding(linalg::GenericOp op) {
  if (!op.hasPureBufferSemantics() || op.getNumDpsInputs() != 1 ||
      op.getNumDpsInits() != 1 ||
      op.getNumParallelLoops() != op.getNumLoops() ||
      !llvm::all_of(op.getIndexingMapsArray(),
                    [](AffineMap map) { return map.isIdentity(); }))
    return false;
  auto target = dyn_cast<MemRefType>(op.getDpsInitOperand(0)->get().getType());
  Value yielded = op.getBlock()->getTerminator()->getOperand(0);
  auto round = yielded.getDefiningOp<arith::TruncFOp>();
  return target && target.getLayout().isIdentity() && round &&
         !round.getRoundingmode() && round.getIn().getType().isF32() &&
         round.getIn() == op.getBlock()->getArgument(0) &&
         (yielded.getType().isBF16() || yielded.getType().isF16());
}

/// The allocation that `memory` is a view of, or null.
static Operation *getAllocation(Value memory) {
  while (auto view = memory.getDefiningOp<ViewLikeOpInterface>())
    memory = view.getViewSource();
  return memory.getDefiningOp<memref::AllocOp>();
}

/// Whether `op` may run where `rounding` does, and write what that writes.
static bool canMoveTo(linalg::GenericOp rounding, Operation *op,
                      const WeightMatmul &matmul) {
  Operation *written = getAllocation(rounding.getDpsInitOperand(0)->get());
  if (!written || written == getAllocation(matmul.activation->get()) ||
      written == getAllocation(matmul.weight->get()))
    return false;
  for (Operation *between = op->getNextNode(); between != rounding;
       between = between->getNextNode())
    if (!isMemoryEffectFree(between) &&
        !isa<memref::AllocOp, memref::DeallocOp>(between))
      return false;
  return true;
}

linalg::GenericOp fp8::findRounding(linalg::LinalgOp op,
                                    const WeightMatmul &matmul) {
  Value sum = matmul.init->get();
  if (!sum.getDefiningOp<memref::AllocOp>())
    return nullptr;
  linalg::FillOp fill = findZeroFill(op, sum);
  linalg::GenericOp rounding;
  for (Operation *user : sum.getUsers()) {
    if (user == op || user == fill || isa<memref::DeallocOp>(user))
      continue;
    auto generic = dyn_cast<linalg::GenericOp>(user);
    if (rounding || !generic || !isRounding(generic) ||
        generic.getDpsInputOperand(0)->get() != sum ||
        generic->getBlock() != op->getBlock() || !op->isBeforeInBlock(generic))
      return nullptr;
    rounding = generic;
  }
  bool moves = fill && rounding && canMoveTo(rounding, op, matmul);
  return moves ? rounding : nullptr;
}

linalg::LinalgOp fp8::findRoundedSum(linalg::GenericOp op) {
  if (!isRounding(op))
    return nullptr;
  for (Operation *user : op.getDpsInputOperand(0)->get().getUsers()) {
    auto sum = dyn_cast<linalg::LinalgOp>(user);
    std::optional<WeightMatmul> matmul;
    if (sum && sum != op && sum->getBlock() == op->getBlock())
      matmul = matchUnquantizedMatmul(sum);
    if (matmul && matmul->init->get() == op.getDpsInputOperand(0)->get())
      return findRounding(sum, *matmul) == op ? sum : nullptr;
  }
  return nullptr;
}
