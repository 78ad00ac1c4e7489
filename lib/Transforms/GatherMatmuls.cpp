//===- GatherMatmuls.cpp - Independent matmuls next to each other ---------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-gather-matmuls. It only changes the order of operations.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Ops.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/IR/OperationSupport.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_GATHERMATMULSPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

/// A matmul is compared with this many earlier groups. The limit keeps the time
/// for a long function linear in its length.
static constexpr size_t maxComparisons = 4;

//===----------------------------------------------------------------------===//
// Which matmuls are alike
//===----------------------------------------------------------------------===//

/// Whether the types have the same element type and the same known dimensions.
static bool haveSameForm(Value a, Value b) {
  auto first = cast<ShapedType>(a.getType());
  auto second = cast<ShapedType>(b.getType());
  return first.getElementType() == second.getElementType() &&
         first.getRank() == second.getRank() &&
         llvm::all_of(llvm::seq<unsigned>(0, first.getRank()), [&](unsigned i) {
           return first.isDynamicDim(i) == second.isDynamicDim(i);
         });
}

/// Whether both matmuls sum over the same sizes, which are known.
static bool haveSameK(ScaledMatmulOp a, ScaledMatmulOp b) {
  auto first = cast<ShapedType>(a.getA().getType());
  auto second = cast<ShapedType>(b.getA().getType());
  for (auto [dim, expr] : llvm::enumerate(a.getMapA().getResults())) {
    bool isSummed = !a.getMapInit().isFunctionOfDim(
        cast<AffineDimExpr>(expr).getPosition());
    if (isSummed && (first.isDynamicDim(dim) ||
                     first.getDimSize(dim) != second.getDimSize(dim)))
      return false;
  }
  return true;
}

/// Whether one kernel may compute both matmuls.
static bool areAlike(ScaledMatmulOp a, ScaledMatmulOp b) {
  return a->getNumOperands() == b->getNumOperands() &&
         !a.getScaleA() == !b.getScaleA() && !a.getScaleB() == !b.getScaleB() &&
         a.getIndexingMaps() == b.getIndexingMaps() &&
         a.getAccumulate() == b.getAccumulate() &&
         llvm::all_of_zip(a->getOperands(), b->getOperands(), haveSameForm) &&
         haveSameK(a, b) &&
         OperationEquivalence::isRegionEquivalentTo(
             &a.getEpilogue(), &b.getEpilogue(),
             OperationEquivalence::IgnoreLocations);
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
/// Matmuls that are neighbors, in the order of the block.
using Group = SmallVector<ScaledMatmulOp>;

class Gatherer {
public:
  explicit Gatherer(Block &block) : block(block) {}
  /// Returns how many matmuls were moved to others.
  unsigned run();

private:
  bool join(unsigned group, ScaledMatmulOp op);
  bool usesAny(Operation *op, const llvm::SetVector<Operation *> &producers);

  Block &block;
  SmallVector<Group> groups;
  /// The number of the group of a matmul.
  llvm::DenseMap<Operation *, unsigned> groupOf;
};
} // namespace

/// Whether `op`, or an operation in it, uses a result of `producers`.
bool Gatherer::usesAny(Operation *op,
                       const llvm::SetVector<Operation *> &producers) {
  auto isProduced = [&](Value value) {
    return producers.contains(value.getDefiningOp());
  };
  return op
      ->walk([&](Operation *nested) {
        return llvm::any_of(nested->getOperands(), isProduced)
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

/// Moves the matmuls of a group to the place directly before `op`. Operations
/// between them and `op` that depend on the group move after `op`.
bool Gatherer::join(unsigned group, ScaledMatmulOp op) {
  llvm::SetVector<Operation *> moved;
  moved.insert_range(groups[group]);
  for (Operation *between = groups[group].back()->getNextNode(); between != op;
       between = between->getNextNode()) {
    if (!usesAny(between, moved))
      continue;
    auto other = groupOf.find(between);
    if (other != groupOf.end())
      moved.insert_range(groups[other->second]);
    moved.insert(between);
  }
  if (usesAny(op, moved) || !llvm::all_of(moved, isMemoryEffectFree))
    return false;
  // The matmuls of the group come first in `moved`.
  size_t numMembers = groups[group].size();
  Operation *last = op;
  for (auto [index, dependent] : llvm::enumerate(moved)) {
    if (index < numMembers) {
      dependent->moveBefore(op);
      continue;
    }
    dependent->moveAfter(last);
    last = dependent;
  }
  groups[group].push_back(op);
  groupOf[op] = group;
  return true;
}

unsigned Gatherer::run() {
  unsigned numMoved = 0;
  SmallVector<ScaledMatmulOp> matmuls(block.getOps<ScaledMatmulOp>());
  for (ScaledMatmulOp op : matmuls) {
    if (!op.hasTensorSemantics())
      continue;
    size_t comparisons = 0;
    bool hasJoined = false;
    for (size_t i = groups.size(); i > 0 && !hasJoined; --i) {
      if (!areAlike(groups[i - 1].front(), op))
        continue;
      hasJoined = join(i - 1, op);
      if (++comparisons == maxComparisons)
        break;
    }
    numMoved += hasJoined;
    if (hasJoined)
      continue;
    groupOf[op] = groups.size();
    groups.push_back({op});
  }
  return numMoved;
}

namespace {
struct GatherMatmulsPass : fp8::impl::GatherMatmulsPassBase<GatherMatmulsPass> {
  using GatherMatmulsPassBase::GatherMatmulsPassBase;

  void runOnOperation() override {
    getOperation()->walk(
        [&](Block *block) { numGathered += Gatherer(*block).run(); });
  }
};
} // namespace
