//===- Scatter.cpp - tm_tensor.scatter as loops ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// There are no races, and every run gives the same result. If a position may
// occur twice, it has one owner, which applies its updates in their order.
//
//===----------------------------------------------------------------------===//

#include "LoopBuilder.h"
#include "Patterns.h"
#include "fp8/TMTensor/CloneBody.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {
/// A dimension of the original.
struct PlaceDim {
  /// The column of the indices that has the position in this dimension, or
  /// none.
  std::optional<int64_t> column;
  /// The dimension of the updates that belongs to this dimension, or none.
  std::optional<int64_t> window;
};

class ScatterLoops {
public:
  ScatterLoops(tm_tensor::ScatterOp op, int64_t threads);

  void build(LoopBuilder &b);

private:
  void buildOwned(LoopBuilder &b);
  int64_t getNumOwners(ArrayRef<unsigned> sharedDims, int64_t threads) const;
  SmallVector<Value> getPlace(LoopBuilder &b);
  Value isInside(LoopBuilder &b, ValueRange place);
  Value isMine(LoopBuilder &b, ValueRange place, Value owner);
  void update(LoopBuilder &b, ValueRange place);
  void loopOver(LoopBuilder &b, ArrayRef<unsigned> dims,
                function_ref<void(LoopBuilder &)> body);

  tm_tensor::ScatterOp op;
  Value updates, indices, original;
  SmallVector<PlaceDim> dims;
  int64_t numOwners = 1;
  /// The current index in each dimension of the updates.
  SmallVector<Value> current;
};
} // namespace

ScatterLoops::ScatterLoops(tm_tensor::ScatterOp op, int64_t threads)
    : op(op), updates(op.getInputs()[0]), indices(op.getInputs()[1]),
      original(op.getOutputs()[0]) {
  int64_t rank = cast<MemRefType>(original.getType()).getRank();
  int64_t updateRank = cast<MemRefType>(updates.getType()).getRank();
  dims.resize(rank);
  for (auto [column, dim] : llvm::enumerate(op.getDimensionMap()))
    dims[dim].column = column;
  for (int64_t window = 1; window < updateRank; ++window)
    dims[rank - updateRank + window].window = window;
  current.resize(updateRank);
  if (op.getUniqueIndices())
    return;
  SmallVector<unsigned> shared;
  for (const PlaceDim &dim : dims)
    if (dim.window && !dim.column)
      shared.push_back(*dim.window);
  numOwners = getNumOwners(shared, threads);
}

/// The number of owners: as many as threads and positions allow.
int64_t ScatterLoops::getNumOwners(ArrayRef<unsigned> sharedDims,
                                   int64_t threads) const {
  constexpr int64_t guess = 32;
  auto getSize = [](Value memref, unsigned dim) {
    int64_t size = cast<MemRefType>(memref.getType()).getDimSize(dim);
    return ShapedType::isDynamic(size) ? guess : std::max<int64_t>(size, 1);
  };
  int64_t places = 1;
  for (unsigned dim : sharedDims)
    threads /= getSize(updates, dim);
  for (auto [index, dim] : llvm::enumerate(dims))
    if (dim.column && places < threads)
      places *= getSize(original, index);
  return std::max<int64_t>(1, std::min(threads, places));
}

/// The indices of the element of the original to which the current update
/// belongs.
SmallVector<Value> ScatterLoops::getPlace(LoopBuilder &b) {
  SmallVector<Value> place;
  for (const PlaceDim &dim : dims) {
    Value index = dim.window ? current[*dim.window] : b.index(0);
    if (dim.column) {
      Value start = b.load(indices, {current[0], b.index(*dim.column)});
      if (!isa<IndexType>(start.getType()))
        start = arith::IndexCastOp::create(b, b.getIndexType(), start);
      index = b.add(start, index);
    }
    place.push_back(index);
  }
  return place;
}

Value ScatterLoops::isInside(LoopBuilder &b, ValueRange place) {
  Value all;
  for (auto [dim, index] : llvm::enumerate(place)) {
    // As unsigned numbers, negative indices are large.
    Value inside =
        b.compare(arith::CmpIPredicate::ult, index, b.size(original, dim));
    all = all ? arith::AndIOp::create(b, all, inside).getResult() : inside;
  }
  return all;
}

/// Whether a position belongs to `owner`. Positions are numbered by the
/// dimensions that indices select, and distributed to owners by these numbers.
Value ScatterLoops::isMine(LoopBuilder &b, ValueRange place, Value owner) {
  Value number = b.index(0);
  for (auto [dim, index] : llvm::enumerate(place))
    if (dims[dim].column)
      number = b.add(b.mul(number, b.size(original, dim)), index);
  Value turn = arith::RemUIOp::create(b, number, b.index(numOwners));
  return b.compare(arith::CmpIPredicate::eq, turn, owner);
}

void ScatterLoops::update(LoopBuilder &b, ValueRange place) {
  if (!place.empty())
    cf::AssertOp::create(b, isInside(b, place),
                         "expected an index of a scatter to be inside of the "
                         "tensor");
  Value value = b.load(updates, current);
  Value before;
  if (op.getRegion().getArgument(1).use_empty())
    before = value; // the body does not read it
  else
    before = b.load(original, place);
  b.store(cloneBody(b, op.getRegion(), {value, before}), original, place);
}

/// Loops over these dimensions of the updates in sequence.
void ScatterLoops::loopOver(LoopBuilder &b, ArrayRef<unsigned> dims,
                            function_ref<void(LoopBuilder &)> body) {
  if (dims.empty())
    return body(b);
  b.loop(b.index(0), b.size(updates, dims.front()), {},
         [&](LoopBuilder &b, Value index, ValueRange) {
           current[dims.front()] = index;
           loopOver(b, dims.drop_front(), body);
           return SmallVector<Value>();
         });
}

/// Builds the code of a thread. In dimensions that indices select, it has the
/// positions of one owner. In the other dimensions it has one position.
void ScatterLoops::buildOwned(LoopBuilder &b) {
  SmallVector<unsigned> shared, sequential = {0};
  SmallVector<Value> sizes = {b.index(numOwners)};
  for (const PlaceDim &dim : dims) {
    if (!dim.window)
      continue;
    (dim.column ? sequential : shared).push_back(*dim.window);
    if (!dim.column)
      sizes.push_back(b.size(updates, *dim.window));
  }
  b.parallel(sizes, [&](LoopBuilder &b, ValueRange points) {
    for (auto [dim, point] : llvm::zip_equal(shared, points.drop_front()))
      current[dim] = point;
    loopOver(b, sequential, [&](LoopBuilder &b) {
      SmallVector<Value> place = getPlace(b);
      if (numOwners == 1)
        return update(b, place);
      b.when(isMine(b, place, points.front()),
             [&](LoopBuilder &b) { update(b, place); });
    });
  });
}

void ScatterLoops::build(LoopBuilder &b) {
  if (!op.getUniqueIndices())
    return buildOwned(b);
  b.parallel(b.sizes(updates), [&](LoopBuilder &b, ValueRange points) {
    current.assign(points.begin(), points.end());
    update(b, getPlace(b));
  });
}

void fp8::buildScatter(OpBuilder &builder, tm_tensor::ScatterOp op,
                       int64_t threads) {
  LoopBuilder b(op.getLoc(), builder);
  ScatterLoops(op, threads).build(b);
}
