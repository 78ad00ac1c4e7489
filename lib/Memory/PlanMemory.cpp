//===- PlanMemory.cpp - One allocation for the buffers of a call ----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-plan-memory: buffers become views of an arena, at offsets that
// host code computes from their sizes.
//
//===----------------------------------------------------------------------===//

#include "BufferLifetimes.h"
#include "HostValues.h"
#include "MemoryReport.h"
#include "PassMemory.h"
#include "fp8/IR/DirectCalls.h"
#include "fp8/IR/MemRefFacts.h"
#include "fp8/Memory/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Transforms/CSE.h"
#include "llvm/Support/MathExtras.h"
#include <map>

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_PLANMEMORYPASS
#include "fp8/Memory/Passes.h.inc"
} // namespace mlir::fp8

/// The alignment of buffers in bytes. Allocations of device memory have this
/// alignment, and kernels need less.
static constexpr int64_t alignment = 256;

/// The size in the arena of a buffer of `bytes` bytes. It is never 0, so that
/// an empty buffer shares its address with no other live buffer.
static int64_t getAlignedBytes(int64_t bytes) {
  return llvm::alignTo(std::max<int64_t>(bytes, 1), alignment);
}

/// The operation in the first block of the function that is `op` or contains
/// it.
static Operation *getOuterOp(Operation *op) {
  Block &block = op->getParentOfType<func::FuncOp>().getFunctionBody().front();
  return block.findAncestorOpInBlock(*op);
}

/// Replaces sizes of views by the numbers from which the views were made, so
/// that no size depends on a buffer.
static void resolveSizesOfViews(func::FuncOp function) {
  function.walk([](memref::DimOp dim) {
    auto view = dim.getSource().getDefiningOp<memref::ReinterpretCastOp>();
    std::optional<int64_t> index = dim.getConstantIndex();
    if (!view || !index || *index >= view.getType().getRank())
      return;
    OpBuilder builder(dim);
    dim.replaceAllUsesWith(getValueOrCreateConstantIndexOp(
        builder, dim.getLoc(), view.getMixedSizes()[*index]));
    dim.erase();
  });
}

//===----------------------------------------------------------------------===//
// Examples of sizes
//===----------------------------------------------------------------------===//

/// The bytes of a buffer if all its dynamic sizes are 1.
static int64_t getKnownBytes(MemRefType type) {
  int64_t bytes = getElementBytes(type.getElementType());
  for (int64_t size : type.getShape())
    bytes *= ShapedType::isDynamic(size) ? 1 : size;
  return bytes;
}

static BufferSizes evaluateSizes(ArrayRef<Buffer> buffers,
                                 ExampleValues &values) {
  // A limit that is larger than any memory, so that sums do not overflow.
  constexpr uint64_t most = uint64_t(1) << 48;
  BufferSizes sizes;
  for (const Buffer &buffer : buffers) {
    memref::AllocOp alloc = buffer.alloc;
    uint64_t bytes = getKnownBytes(alloc.getType());
    for (Value size : alloc.getDynamicSizes())
      bytes = std::min(most,
                       llvm::SaturatingMultiply<uint64_t>(
                           bytes, std::max<int64_t>(values.evaluate(size), 0)));
    sizes.push_back(getAlignedBytes(bytes));
  }
  return sizes;
}

/// The value of every dynamic size in reports.
static constexpr int64_t exampleSize = 4096;

/// Examples of sizes for which the plan should be good. In the first, all
/// dynamic sizes are large. In each of the others, one of them is.
static std::vector<BufferSizes> getExampleSizes(ArrayRef<Buffer> buffers) {
  constexpr int64_t large = exampleSize, small = 512;
  constexpr unsigned maxCases = 6;
  ExampleValues equal([&](unsigned) { return large; });
  std::vector<BufferSizes> cases = {evaluateSizes(buffers, equal)};
  unsigned numNumbers = equal.getNumExamples();
  for (unsigned i = 0; numNumbers > 1 && i < std::min(numNumbers, maxCases);
       ++i) {
    ExampleValues one(
        [&](unsigned number) { return number == i ? large : small; });
    cases.push_back(evaluateSizes(buffers, one));
  }
  return cases;
}

//===----------------------------------------------------------------------===//
// The arena
//===----------------------------------------------------------------------===//

namespace {
/// Builds the arena of some buffers, whose sizes are available at `place`.
class ArenaBuilder {
public:
  ArenaBuilder(ArrayRef<Buffer> buffers, Operation *place, HostValues &values)
      : buffers(buffers), place(place), block(place->getBlock()),
        values(values), b(place->getLoc(), place) {}

  void build() {
    for (const Buffer &buffer : buffers)
      for (Value size : memref::AllocOp(buffer.alloc).getDynamicSizes())
        values.moveUp(size);
    moveAssertionsUp();
    std::vector<BufferLifetime> lifetimes;
    for (const Buffer &buffer : buffers)
      lifetimes.push_back(buffer.lifetime);
    std::vector<BufferSizes> examples = getExampleSizes(buffers);
    ArenaPlan plan = planArena(lifetimes, examples);
    report(plan, examples.front());
    computeOffsets(plan);
    allocate();
    free();
    for (auto [buffer, offset] : llvm::zip_equal(buffers, offsets))
      replace(buffer, offset);
  }

private:
  void report(const ArenaPlan &plan, const BufferSizes &sizes) {
    bool isStatic = llvm::all_of(buffers, [](const Buffer &buffer) {
      return memref::AllocOp(buffer.alloc).getType().hasStaticShape();
    });
    reportArena(place->getParentOfType<func::FuncOp>(), buffers, sizes,
                layOut(plan, sizes).bytes, isStatic ? 0 : exampleSize);
  }

  Value constant(int64_t value) {
    return arith::ConstantIndexOp::create(b, value);
  }

  /// Moves assertions in front of `place` if their conditions can be computed
  /// there. A wrong size is then reported before memory of this size is
  /// allocated.
  void moveAssertionsUp() {
    for (Operation *op = place; op;) {
      Operation *next = op->getNextNode();
      if (auto assertion = dyn_cast<cf::AssertOp>(op);
          assertion && op != place && values.isAvailable(assertion.getArg())) {
        values.moveUp(assertion.getArg());
        op->moveBefore(place);
      }
      op = next;
    }
  }

  /// The bytes of a buffer with dynamic sizes. The number is computed once for
  /// all buffers that have the same one.
  Value getBytes(memref::AllocOp alloc) {
    int64_t known = getKnownBytes(alloc.getType());
    std::vector<void *> key;
    for (Value size : alloc.getDynamicSizes())
      key.push_back(size.getAsOpaquePointer());
    Value &bytes = bytesOf[{known, key}];
    if (bytes)
      return bytes;
    bytes = constant(known);
    for (Value size : alloc.getDynamicSizes())
      bytes = b.createOrFold<arith::MulIOp>(size, bytes);
    return bytes;
  }

  /// The bytes of a buffer with padding: a multiple of the alignment, and more
  /// than 0.
  Value getAligned(const Buffer &buffer) {
    memref::AllocOp alloc = buffer.alloc;
    if (alloc.getType().hasStaticShape())
      return constant(getAlignedBytes(getKnownBytes(alloc.getType())));
    Value bytes = getBytes(alloc);
    Value &aligned = alignedOf[bytes];
    if (aligned)
      return aligned;
    aligned = b.createOrFold<arith::MaxSIOp>(bytes, constant(1));
    aligned = b.createOrFold<arith::AddIOp>(aligned, constant(alignment - 1));
    aligned = b.createOrFold<arith::AndIOp>(aligned, constant(-alignment));
    return aligned;
  }

  void computeOffsets(const ArenaPlan &plan) {
    offsets.resize(buffers.size());
    std::vector<Value> ends(buffers.size());
    auto getLast = [&](ArrayRef<unsigned> others) {
      Value last;
      for (unsigned other : others)
        last = last ? b.createOrFold<arith::MaxSIOp>(last, ends[other])
                    : ends[other];
      return last ? last : constant(0);
    };
    for (unsigned i : plan.order) {
      offsets[i] = getLast(plan.below[i]);
      ends[i] =
          b.createOrFold<arith::AddIOp>(offsets[i], getAligned(buffers[i]));
    }
    total = getLast(plan.top);
  }

  /// If the size of a buffer is negative, makes that of the arena negative,
  /// too. The runtime then reports an error.
  void refuseNegativeSizes() {
    Value all;
    llvm::SmallDenseSet<Value> seen;
    for (const Buffer &buffer : buffers) {
      memref::AllocOp alloc = buffer.alloc;
      // An allocation in a nested block may not be executed. `replace` adds a
      // check in front of it.
      if (alloc.getType().hasStaticShape() || alloc->getBlock() != block)
        continue;
      Value bytes = getBytes(alloc);
      if (seen.insert(bytes).second)
        all = all ? b.createOrFold<arith::OrIOp>(all, bytes) : bytes;
    }
    if (!all)
      return;
    Value isNegative = b.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::slt,
                                                     all, constant(0));
    total = b.createOrFold<arith::SelectOp>(isNegative, all, total);
  }

  void allocate() {
    refuseNegativeSizes();
    Type byte = b.getI8Type();
    std::optional<int64_t> known = getConstantIntValue(total);
    auto type = MemRefType::get({known ? *known : ShapedType::kDynamic}, byte);
    arena = memref::AllocOp::create(b, type,
                                    known ? ValueRange() : ValueRange(total),
                                    b.getI64IntegerAttr(alignment));
  }

  /// Frees the arena after the end of the last lifetime.
  void free() {
    const Buffer &last =
        *llvm::max_element(buffers, [](const Buffer &one, const Buffer &other) {
          return one.lifetime.end < other.lifetime.end;
        });
    OpBuilder::InsertionGuard guard(b);
    Operation *outer = getOuterOp(last.end);
    if (outer->hasTrait<OpTrait::IsTerminator>())
      b.setInsertionPoint(outer);
    else
      b.setInsertionPointAfter(outer);
    memref::DeallocOp::create(b, arena);
  }

  void replace(const Buffer &buffer, Value offset) {
    memref::AllocOp alloc = buffer.alloc;
    MemRefType type = alloc.getType();
    ImplicitLocOpBuilder at(alloc.getLoc(), alloc);
    if (!type.hasStaticShape() && alloc->getBlock() != block) {
      Value zero = arith::ConstantIndexOp::create(at, 0);
      Value isValid = arith::CmpIOp::create(at, arith::CmpIPredicate::sge,
                                            getBytes(alloc), zero);
      cf::AssertOp::create(at, isValid, "expected sizes of 0 or more");
    }
    auto view = memref::ViewOp::create(at, type, arena, offset,
                                       alloc.getDynamicSizes());
    if (buffer.dealloc)
      memref::DeallocOp(buffer.dealloc).erase();
    alloc.replaceAllUsesWith(view.getResult());
    alloc.erase();
  }

  ArrayRef<Buffer> buffers;
  /// This may be the allocation of one of the buffers, which `replace` erases.
  Operation *place;
  Block *block;
  HostValues &values;
  ImplicitLocOpBuilder b;
  std::map<std::pair<int64_t, std::vector<void *>>, Value> bytesOf;
  DenseMap<Value, Value> alignedOf;
  std::vector<Value> offsets;
  Value total, arena;
};

struct PlanMemoryPass : fp8::impl::PlanMemoryPassBase<PlanMemoryPass> {
  using PlanMemoryPassBase::PlanMemoryPassBase;

  void runOnOperation() override {
    DirectCalls calls(getOperation());
    DenseSet<func::FuncOp> callers;
    // Callees come first, because callers allocate their memory.
    for (func::FuncOp function : llvm::reverse(calls.getFunctions())) {
      if (!function.getBody().hasOneBlock())
        continue;
      if (callers.contains(function))
        shareSizes(function);
      plan(function);
      unsigned number = passMemory(function, calls.getCalls(function));
      numPassed += number;
      if (number != 0)
        for (func::CallOp call : calls.getCalls(function))
          callers.insert(call->getParentOfType<func::FuncOp>());
    }
  }

private:
  /// Computes each size of memory for calls once. The sizes of the calls of one
  /// function are often equal.
  static void shareSizes(func::FuncOp function) {
    IRRewriter rewriter(function.getContext());
    DominanceInfo dominance(function);
    eliminateCommonSubExpressions(rewriter, dominance, function);
  }

  void plan(func::FuncOp function) {
    resolveSizesOfViews(function);
    std::vector<Buffer> left = findBuffers(function);
    while (left.size() > 1)
      planSome(left);
  }

  /// Removes the first buffer of `left` and all others that can be in the same
  /// arena, and makes this arena unless the first one is alone.
  void planSome(std::vector<Buffer> &left) {
    Operation *place = getOuterOp(left.front().alloc);
    HostValues values(place);
    std::vector<Buffer> group, others;
    for (Buffer &buffer : left) {
      bool isAvailable =
          llvm::all_of(buffer.alloc.getDynamicSizes(),
                       [&](Value size) { return values.isAvailable(size); });
      (isAvailable ? group : others).push_back(buffer);
    }
    if (!llvm::any_of(group, [&](Buffer &buffer) {
          return buffer.alloc == left.front().alloc;
        })) {
      left.erase(left.begin());
      return;
    }
    left = std::move(others);
    if (group.size() < 2)
      return;
    ArenaBuilder(group, place, values).build();
    numPlanned += group.size();
    ++numArenas;
  }
};
} // namespace
