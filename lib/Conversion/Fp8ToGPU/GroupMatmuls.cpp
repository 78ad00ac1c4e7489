//===- GroupMatmuls.cpp - One launch for several matmuls ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-group-matmuls. Neighbors whose kernels have the same code
// become one fp8.matmul_group. Between two of them there may be views,
// allocations and deallocations, but nothing that reads or writes memory.
//
//===----------------------------------------------------------------------===//

#include "KernelFamily.h"
#include "fp8/Conversion/Passes.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/MatmulGroupOp.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_GROUPMATMULSPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

//===----------------------------------------------------------------------===//
// Memory of two matmuls
//===----------------------------------------------------------------------===//

namespace {
/// Where a memref is: its buffer, and the slice of the buffer that contains it,
/// if it is a view of a slice.
struct Memory {
  Value buffer;
  memref::SubViewOp slice;
};
} // namespace

static Memory getMemory(Value memref) {
  Memory memory{memref, nullptr};
  while (auto view = memory.buffer.getDefiningOp<ViewLikeOpInterface>()) {
    memory.slice = dyn_cast<memref::SubViewOp>(view.getOperation());
    memory.buffer = view.getViewSource();
  }
  return memory;
}

/// Whether no other buffer contains this memory. A call gets results in memory
/// that no other tensor overlaps (docs/Runtime.md).
static bool isWholeBuffer(Value buffer) {
  if (auto argument = dyn_cast<BlockArgument>(buffer))
    return isa<FunctionOpInterface>(argument.getOwner()->getParentOp());
  return isa<memref::AllocOp, memref::GetGlobalOp>(buffer.getDefiningOp());
}

/// Whether it is known that two memrefs, of which one is written, share no
/// element.
static bool areDisjoint(Value a, Value b) {
  Memory first = getMemory(a), second = getMemory(b);
  if (first.buffer != second.buffer)
    return isWholeBuffer(first.buffer) && isWholeBuffer(second.buffer);
  if (!first.slice || !second.slice)
    return false;
  FailureOr<bool> overlap = ValueBoundsConstraintSet::areOverlappingSlices(
      a.getContext(), HyperrectangularSlice(first.slice),
      HyperrectangularSlice(second.slice));
  return succeeded(overlap) && !*overlap;
}

/// Whether neither matmul touches memory that the other one writes.
static bool areIndependent(ScaledMatmulOp a, ScaledMatmulOp b) {
  auto writesNothingOf = [](ScaledMatmulOp writer, ScaledMatmulOp other) {
    return llvm::all_of(writer.getInits(), [&](Value written) {
      return llvm::all_of(other->getOperands(), [&](Value used) {
        return areDisjoint(written, used);
      });
    });
  };
  return writesNothingOf(a, b) && writesNothingOf(b, a);
}

/// Whether `op` neither reads nor writes memory.
static bool onlyNamesMemory(Operation *op) {
  if (isa<memref::DeallocOp>(op) || isMemoryEffectFree(op))
    return true;
  auto effects = dyn_cast<MemoryEffectOpInterface>(op);
  return effects && op->getNumRegions() == 0 &&
         effects.onlyHasEffect<MemoryEffects::Allocate>();
}

//===----------------------------------------------------------------------===//
// Remarks
//===----------------------------------------------------------------------===//

static remark::RemarkOpts getRemarkOptions(Operation *op) {
  auto function = op->getParentOfType<FunctionOpInterface>();
  return remark::RemarkOpts::name("matmul-group")
      .category("fp8")
      .function(function ? function.getName() : "");
}

static void reportApart(ScaledMatmulOp op, StringRef why) {
  remark::missed(op.getLoc(), getRemarkOptions(op))
      << remark::reason("{0}", why);
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
/// Collects the matmuls of a block that become one group, from the first one to
/// the last one.
class Group {
public:
  /// Adds a matmul if it can be computed by the same launch.
  bool add(ScaledMatmulOp op, const LaunchShare &share);
  void addDealloc(memref::DeallocOp op) { deallocs.push_back(op); }
  bool isEmpty() const { return members.empty(); }
  /// Replaces the matmuls by a group if there are several. Returns whether it
  /// did.
  bool close();

private:
  SmallVector<ScaledMatmulOp> members;
  SmallVector<LaunchShare> shares;
  /// The deallocations after the first matmul.
  SmallVector<memref::DeallocOp> deallocs;
};
} // namespace

bool Group::add(ScaledMatmulOp op, const LaunchShare &share) {
  if (isEmpty()) {
    members.push_back(op);
    shares.push_back(share);
    return true;
  }
  auto getKernel = [](ScaledMatmulOp matmul) {
    return getKernelForMostRows(matmul->getAttr(kernelAttrName));
  };
  if (share.key != shares.front().key ||
      getKernel(op) != getKernel(members.front()))
    return false;
  SmallVector<LaunchShare> together(shares);
  together.push_back(share);
  if (!haveOneLaunch(together)) {
    reportApart(op, "expected kernel parameters of at most " +
                        std::to_string(maxParameterBytes) +
                        " bytes for the matmuls of one launch, got more");
    return false;
  }
  bool isIndependent = llvm::all_of(members, [&](ScaledMatmulOp member) {
    return areIndependent(member, op);
  });
  if (!isIndependent) {
    reportApart(op, "expected memory that the matmul before it neither reads "
                    "nor writes, got memory that may overlap");
    return false;
  }
  members.push_back(op);
  shares.push_back(share);
  return true;
}

bool Group::close() {
  SmallVector<ScaledMatmulOp> matmuls = std::move(members);
  SmallVector<memref::DeallocOp> freed = std::move(deallocs);
  members.clear();
  shares.clear();
  deallocs.clear();
  if (matmuls.size() < 2)
    return false;
  OpBuilder builder(matmuls.back());
  SmallVector<Location> locations;
  for (ScaledMatmulOp op : matmuls)
    locations.push_back(op.getLoc());
  auto group = MatmulGroupOp::create(builder, builder.getFusedLoc(locations));
  Block &body = group.getBody().emplaceBlock();
  for (ScaledMatmulOp op : matmuls)
    op->moveBefore(&body, body.end());
  for (memref::DeallocOp op : llvm::reverse(freed))
    if (op->isBeforeInBlock(group))
      op->moveAfter(group);
  remark::passed(group.getLoc(), getRemarkOptions(group))
      << remark::metric("Matmuls", std::to_string(matmuls.size()));
  return true;
}

namespace {
struct GroupMatmulsPass : fp8::impl::GroupMatmulsPassBase<GroupMatmulsPass> {
  using GroupMatmulsPassBase::GroupMatmulsPassBase;

  void runOnOperation() override {
    SmallVector<std::unique_ptr<KernelFamily>> families =
        createKernelFamilies();
    getOperation()->walk([&](Block *block) {
      if (!isa<MatmulGroupOp>(block->getParentOp()))
        groupIn(*block, families);
    });
  }

private:
  void groupIn(Block &block, ArrayRef<std::unique_ptr<KernelFamily>> families) {
    Group group;
    for (Operation &op : llvm::make_early_inc_range(block)) {
      if (auto dealloc = dyn_cast<memref::DeallocOp>(op);
          dealloc && !group.isEmpty())
        group.addDealloc(dealloc);
      if (onlyNamesMemory(&op))
        continue;
      std::optional<LaunchShare> share = getLaunchShare(&op, families);
      if (share && group.add(cast<ScaledMatmulOp>(op), *share))
        continue;
      numGroups += group.close();
      if (share)
        group.add(cast<ScaledMatmulOp>(op), *share);
    }
    numGroups += group.close();
  }
};
} // namespace
