//===- BufferLifetimes.cpp - When buffers are needed ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Follows each allocation through its views to its uses.
//
//===----------------------------------------------------------------------===//

#include "BufferLifetimes.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include <limits>
#include <optional>

using namespace mlir;
using namespace mlir::fp8;

static bool hasMemRefs(ValueRange values) {
  return llvm::any_of(values.getTypes(),
                      [](Type type) { return isa<BaseMemRefType>(type); });
}

namespace {
/// Positions of operations, in pre-order.
using Positions = DenseMap<Operation *, int64_t>;

/// Finds the lifetime of one allocation from its uses.
class UseReader {
public:
  UseReader(memref::AllocOp alloc, const Positions &positions)
      : alloc(alloc), positions(positions) {}

  /// None if the end of the lifetime is not known.
  std::optional<Buffer> read() {
    std::vector<Value> aliases = {alloc.getResult()};
    while (!aliases.empty()) {
      Value alias = aliases.back();
      aliases.pop_back();
      for (Operation *user : alias.getUsers())
        if (!readUser(user, alias, aliases))
          return std::nullopt;
    }
    if (!dealloc && mayEscape)
      return std::nullopt;
    Operation *end =
        dealloc ? dealloc.getOperation() : alloc->getBlock()->getTerminator();
    int64_t last = positions.lookup(end);
    // Without uses, the lifetime is empty.
    return Buffer{alloc, dealloc, end, {std::min(first, last), last}};
  }

private:
  /// False if the use makes the lifetime unknown.
  bool readUser(Operation *user, Value alias, std::vector<Value> &aliases) {
    if (isa<memref::DimOp>(user))
      return true;
    if (auto op = dyn_cast<memref::DeallocOp>(user)) {
      if (dealloc || alias != alloc.getResult() ||
          op->getBlock() != alloc->getBlock())
        return false;
      dealloc = op;
      return true;
    }
    if (isa<ViewLikeOpInterface>(user) && hasMemRefs(user->getResults())) {
      llvm::append_range(aliases, user->getResults());
      return true;
    }
    // These users pass on the memory as an address or as another value, whose
    // uses are not followed. Only a deallocation then shows where the lifetime
    // ends.
    if (user->hasTrait<OpTrait::IsTerminator>() ||
        isa<RegionBranchOpInterface, memref::ExtractAlignedPointerAsIndexOp,
            memref::ExtractStridedMetadataOp>(user) ||
        hasMemRefs(user->getResults()))
      mayEscape = true;
    Operation *at = alloc->getBlock()->findAncestorOpInBlock(*user);
    first = std::min(first, positions.lookup(at));
    return true;
  }

  memref::AllocOp alloc;
  const Positions &positions;
  memref::DeallocOp dealloc;
  bool mayEscape = false;
  int64_t first = std::numeric_limits<int64_t>::max();
};
} // namespace

/// Whether a part of an array of bytes can take the place of an allocation.
static bool canBeView(MemRefType type) {
  Type element = type.getElementType();
  return type.getLayout().isIdentity() && !type.getMemorySpace() &&
         (element.isIntOrFloat() || element.isIndex());
}

std::vector<Buffer> fp8::findBuffers(func::FuncOp function) {
  Positions positions;
  int64_t next = 0;
  SmallVector<memref::AllocOp> allocs;
  function.walk<WalkOrder::PreOrder>([&](Operation *op) {
    positions[op] = next++;
    if (auto alloc = dyn_cast<memref::AllocOp>(op))
      if (canBeView(alloc.getType()))
        allocs.push_back(alloc);
  });
  std::vector<Buffer> buffers;
  for (memref::AllocOp alloc : allocs)
    if (std::optional<Buffer> buffer = UseReader(alloc, positions).read())
      buffers.push_back(*buffer);
  return buffers;
}
