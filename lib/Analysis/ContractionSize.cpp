//===- ContractionSize.cpp - Sizes of contractions ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A loop that both operands and the result have is a batch. A loop that one
// operand and the result have is M or N. A loop that the result lacks is K.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/ContractionSize.h"
#include "fp8/Analysis/ContractionBody.h"
#include "fp8/Analysis/MatmulInfo.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/IterationSpace.h"
#include "mlir/Interfaces/LoopLikeInterface.h"

using namespace mlir;
using namespace mlir::fp8;

std::optional<double> ContractionSize::getFlops() const {
  double flops = 2;
  for (int64_t size : {batch, m, n, k, runs}) {
    if (ShapedType::isDynamic(size))
      return std::nullopt;
    flops *= static_cast<double>(size);
  }
  return flops;
}

std::string ContractionSize::getText() const {
  auto print = [](int64_t size) {
    return ShapedType::isDynamic(size) ? std::string("?")
                                       : std::to_string(size);
  };
  std::string text;
  if (batch != 1)
    text = "batch " + print(batch) + ", ";
  return text + "MxNxK " + print(m) + "x" + print(n) + "x" + print(k);
}

/// The product, or kDynamic if a factor is dynamic.
static int64_t multiply(int64_t a, int64_t b) {
  if (a == 0 || b == 0)
    return 0;
  if (ShapedType::isDynamic(a) || ShapedType::isDynamic(b))
    return ShapedType::kDynamic;
  int64_t product;
  if (llvm::MulOverflow(a, b, product))
    return std::numeric_limits<int64_t>::max();
  return product;
}

/// From the size of each loop, the maps of the two operands and that of the
/// result.
static ContractionSize getSize(ArrayRef<int64_t> loops, AffineMap a,
                               AffineMap b, AffineMap c) {
  ContractionSize size;
  for (auto [loop, extent] : llvm::enumerate(loops)) {
    bool inA = a.isFunctionOfDim(loop), inB = b.isFunctionOfDim(loop);
    int64_t &role = !c.isFunctionOfDim(loop) ? size.k
                    : inA && inB             ? size.batch
                    : inA                    ? size.m
                                             : size.n;
    role = multiply(role, extent);
  }
  return size;
}

/// Whether an input has a separate element for each point of the loops.
static bool readsOnce(linalg::LinalgOp op) {
  SmallVector<int64_t> loops = op.getStaticLoopRanges();
  return llvm::any_of(op.getDpsInputOperands(), [&](OpOperand *input) {
    AffineMap map = op.getMatchingIndexingMap(input);
    if (!map.isProjectedPermutation(/*allowZeroInResults=*/true))
      return false;
    return llvm::all_of(llvm::seq<unsigned>(0, loops.size()),
                        [&](unsigned loop) {
                          return loops[loop] == 1 || map.isFunctionOfDim(loop);
                        });
  });
}

static std::optional<ContractionSize> getLinalgSize(linalg::LinalgOp op) {
  if (op.getNumDpsInputs() < 2 || op.getNumDpsInits() != 1 || !isMatmulLike(op))
    return std::nullopt;
  Refusal refusal;
  if (readsOnce(op) && !matchContractionBody(op, refusal))
    return std::nullopt;
  return getSize(op.getStaticLoopRanges(),
                 op.getMatchingIndexingMap(op.getDpsInputOperand(0)),
                 op.getMatchingIndexingMap(op.getDpsInputOperand(1)),
                 op.getMatchingIndexingMap(op.getDpsInitOperand(0)));
}

static ContractionSize getScaledSize(ScaledMatmulOp op) {
  SmallVector<int64_t> loops;
  for (unsigned loop = 0; loop < op.getMapA().getNumDims(); ++loop) {
    OperandDim source = getSourceOfDim(op, loop);
    auto type = cast<ShapedType>(source.operand.getType());
    loops.push_back(type.getDimSize(source.index));
  }
  return getSize(loops, op.getMapA(), op.getMapB(), op.getMapInit());
}

/// The product of the trip counts of all loops around `op`.
static int64_t countRuns(Operation *op) {
  int64_t runs = 1;
  while (auto loop = op->getParentOfType<LoopLikeOpInterface>()) {
    std::optional<APInt> trips = loop.getStaticTripCount();
    runs = multiply(runs, trips ? trips->getSExtValue() : ShapedType::kDynamic);
    op = loop;
  }
  return runs;
}

std::optional<ContractionSize> fp8::getContractionSize(Operation *op) {
  std::optional<ContractionSize> size;
  if (auto matmul = dyn_cast<ScaledMatmulOp>(op))
    size = getScaledSize(matmul);
  else if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    size = getLinalgSize(linalgOp);
  if (size)
    size->runs = countRuns(op);
  return size;
}
