//===- Sort.cpp - tm_tensor.sort as loops ---------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A thread sorts a short line by insertion. Long lines are sorted by merging:
// in each round, pairs of sorted runs are merged. Every element finds its new
// position by a binary search in the other run, so a round is one kernel with
// one thread for each element. Both methods keep the order of equal elements.
//
//===----------------------------------------------------------------------===//

#include "LoopBuilder.h"
#include "Patterns.h"
#include "fp8/TMTensor/CloneBody.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {
class SortLoops {
public:
  explicit SortLoops(tm_tensor::SortOp op)
      : op(op), dimension(op.getDimension()) {}

  void build(LoopBuilder &b);

private:
  using Elements = SmallVector<Value>;

  void insertElements(LoopBuilder &b, ValueRange others);
  Value findGap(LoopBuilder &b, ValueRange others, ValueRange element, Value i);
  void mergeAll(LoopBuilder &b);
  void merge(LoopBuilder &b, ValueRange from, ValueRange to, Value width);
  Value countBefore(LoopBuilder &b, ValueRange from, ValueRange others,
                    ValueRange element, Value isLeft, Value first, Value end);

  Elements load(LoopBuilder &b, ValueRange from, ValueRange others, Value i);
  void store(LoopBuilder &b, ValueRange elements, ValueRange to,
             ValueRange others, Value i);
  Value mayStay(LoopBuilder &b, ValueRange first, ValueRange second);
  Value goesBefore(LoopBuilder &b, ValueRange first, ValueRange second);
  Value negate(LoopBuilder &b, Value condition);

  tm_tensor::SortOp op;
  int64_t dimension;
};
} // namespace

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

SortLoops::Elements SortLoops::load(LoopBuilder &b, ValueRange from,
                                    ValueRange others, Value i) {
  Elements elements;
  for (Value memref : from)
    elements.push_back(b.load(memref, insertIndex(others, dimension, i)));
  return elements;
}

void SortLoops::store(LoopBuilder &b, ValueRange elements, ValueRange to,
                      ValueRange others, Value i) {
  for (auto [element, memref] : llvm::zip_equal(elements, to))
    b.store(element, memref, insertIndex(others, dimension, i));
}

Value SortLoops::negate(LoopBuilder &b, Value condition) {
  Value yes = arith::ConstantOp::create(b, b.getBoolAttr(true));
  return arith::XOrIOp::create(b, condition, yes);
}

/// The comparison of two floats, if a body contains nothing else; otherwise
/// null.
static arith::CmpFOp getOnlyComparison(Block &body) {
  auto compare =
      body.getTerminator()->getOperand(0).getDefiningOp<arith::CmpFOp>();
  bool isOnly = compare && llvm::hasSingleElement(body.without_terminator()) &&
                isa<BlockArgument>(compare.getLhs()) &&
                isa<BlockArgument>(compare.getRhs());
  return isOnly ? compare : arith::CmpFOp();
}

/// Whether a comparison is true if its first operand is smaller; false if it is
/// true for a larger one, and none for other comparisons.
static std::optional<bool> isLess(arith::CmpFPredicate predicate) {
  switch (predicate) {
  case arith::CmpFPredicate::OLT:
  case arith::CmpFPredicate::OLE:
  case arith::CmpFPredicate::ULT:
  case arith::CmpFPredicate::ULE:
    return true;
  case arith::CmpFPredicate::OGT:
  case arith::CmpFPredicate::OGE:
  case arith::CmpFPredicate::UGT:
  case arith::CmpFPredicate::UGE:
    return false;
  default:
    return std::nullopt;
  }
}

/// Whether `first` may stand before `second`, according to the body. Searches
/// need an order of all elements, so NaN is greater than any number.
Value SortLoops::mayStay(LoopBuilder &b, ValueRange first, ValueRange second) {
  Elements arguments;
  for (auto [x, y] : llvm::zip_equal(first, second))
    arguments.append({x, y});
  arith::CmpFOp compare = getOnlyComparison(op.getRegion().front());
  std::optional<bool> less =
      compare ? isLess(compare.getPredicate()) : std::nullopt;
  if (!less)
    return cloneBody(b, op.getRegion(), arguments);
  auto getValue = [&](Value operand) {
    return arguments[cast<BlockArgument>(operand).getArgNumber()];
  };
  Value lhs = getValue(compare.getLhs()), rhs = getValue(compare.getRhs());
  Value greater = *less ? rhs : lhs;
  Value isNaN =
      arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, greater, greater);
  auto predicate =
      *less ? arith::CmpFPredicate::OLE : arith::CmpFPredicate::OGE;
  Value inOrder = arith::CmpFOp::create(b, predicate, lhs, rhs);
  return arith::OrIOp::create(b, inOrder, isNaN);
}

/// Whether `first` must stand before `second`. This is false for equal
/// elements.
Value SortLoops::goesBefore(LoopBuilder &b, ValueRange first,
                            ValueRange second) {
  Value stays = mayStay(b, first, second);
  return arith::AndIOp::create(b, stays, negate(b, mayStay(b, second, first)));
}

//===----------------------------------------------------------------------===//
// By insertion
//===----------------------------------------------------------------------===//

/// Moves those elements before `i` that are greater by one position. Returns
/// the position that becomes free.
Value SortLoops::findGap(LoopBuilder &b, ValueRange others, ValueRange element,
                         Value i) {
  Value one = b.index(1);
  auto loop = scf::WhileOp::create(
      b, TypeRange{b.getIndexType()}, ValueRange{i},
      [&](OpBuilder &nested, Location loc, ValueRange gap) {
        LoopBuilder b(loc, nested);
        Value hasMore =
            b.compare(arith::CmpIPredicate::ugt, gap[0], b.index(0));
        auto goesOn = scf::IfOp::create(
            b, hasMore,
            [&](OpBuilder &inner, Location loc) {
              LoopBuilder b(loc, inner);
              Elements last =
                  load(b, op.getOutputs(), others, b.sub(gap[0], one));
              scf::YieldOp::create(b, goesBefore(b, element, last));
            },
            [&](OpBuilder &inner, Location loc) {
              LoopBuilder b(loc, inner);
              scf::YieldOp::create(
                  b, Value(arith::ConstantOp::create(b, b.getBoolAttr(false))));
            });
        scf::ConditionOp::create(b, goesOn.getResult(0), gap);
      },
      [&](OpBuilder &nested, Location loc, ValueRange gap) {
        LoopBuilder b(loc, nested);
        Value next = b.sub(gap[0], one);
        Elements last = load(b, op.getOutputs(), others, next);
        store(b, last, op.getOutputs(), others, gap[0]);
        scf::YieldOp::create(b, next);
      });
  return loop.getResult(0);
}

void SortLoops::insertElements(LoopBuilder &b, ValueRange others) {
  Value size = b.size(op.getOutputs()[0], dimension);
  b.loop(b.index(1), size, {}, [&](LoopBuilder &b, Value i, ValueRange) {
    Elements element = load(b, op.getOutputs(), others, i);
    Value gap = findGap(b, others, element, i);
    store(b, element, op.getOutputs(), others, gap);
    return SmallVector<Value>();
  });
}

//===----------------------------------------------------------------------===//
// By merging
//===----------------------------------------------------------------------===//

/// How many elements of the sorted run from `first` to `end` come before
/// `element`. If the run is on its right, equal elements come after it. If it
/// is on its left, they come before it.
Value SortLoops::countBefore(LoopBuilder &b, ValueRange from, ValueRange others,
                             ValueRange element, Value isLeft, Value first,
                             Value end) {
  auto search = scf::WhileOp::create(
      b, TypeRange{b.getIndexType(), b.getIndexType()}, ValueRange{first, end},
      [&](OpBuilder &nested, Location loc, ValueRange range) {
        LoopBuilder b(loc, nested);
        scf::ConditionOp::create(
            b, b.compare(arith::CmpIPredicate::ult, range[0], range[1]), range);
      },
      [&](OpBuilder &nested, Location loc, ValueRange range) {
        LoopBuilder b(loc, nested);
        Value one = b.index(1);
        Value middle =
            arith::ShRUIOp::create(b, b.add(range[0], range[1]), one);
        Elements other = load(b, from, others, middle);
        Value has = goesBefore(b, other, element);
        Value may = negate(b, goesBefore(b, element, other));
        Value before = arith::SelectOp::create(b, isLeft, has, may);
        Value lower =
            arith::SelectOp::create(b, before, b.add(middle, one), range[0]);
        Value upper = arith::SelectOp::create(b, before, range[1], middle);
        scf::YieldOp::create(b, ValueRange{lower, upper});
      });
  return b.sub(search.getResult(0), first);
}

/// Merges pairs of runs of `width` elements.
void SortLoops::merge(LoopBuilder &b, ValueRange from, ValueRange to,
                      Value width) {
  SmallVector<Value> sizes = b.sizes(from[0]);
  b.parallel(sizes, [&](LoopBuilder &b, ValueRange point) {
    SmallVector<Value> others(point);
    others.erase(others.begin() + dimension);
    Value i = point[dimension], size = sizes[dimension];
    auto atMost = [&](Value value) -> Value {
      return arith::MinUIOp::create(b, value, size);
    };
    Value offset = arith::RemUIOp::create(b, i, b.add(width, width));
    Value start = b.sub(i, offset);
    Value middle = atMost(b.add(start, width));
    Value end = atMost(b.add(b.add(start, width), width));
    Value isLeft = b.compare(arith::CmpIPredicate::ult, offset, width);
    Elements element = load(b, from, others, i);
    Value first = arith::SelectOp::create(b, isLeft, middle, start);
    Value last = arith::SelectOp::create(b, isLeft, end, middle);
    Value passed = countBefore(b, from, others, element, isLeft, first, last);
    // An element of the right run comes after the elements of the left run,
    // except those that it must precede.
    Value skipped =
        arith::SelectOp::create(b, isLeft, b.index(0), b.sub(middle, start));
    store(b, element, to, others, b.add(b.sub(i, skipped), passed));
  });
}

/// Merges two rounds at a time, so that the result is in the same memory as the
/// input.
void SortLoops::mergeAll(LoopBuilder &b) {
  Elements other;
  for (Value output : op.getOutputs()) {
    auto type = cast<MemRefType>(output.getType());
    SmallVector<Value> dynamic;
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      if (type.isDynamicDim(dim))
        dynamic.push_back(b.size(output, dim));
    other.push_back(memref::AllocOp::create(
        b, MemRefType::get(type.getShape(), type.getElementType()), dynamic));
  }
  Value size = b.size(op.getOutputs()[0], dimension);
  scf::WhileOp::create(
      b, TypeRange{b.getIndexType()}, ValueRange{b.index(1)},
      [&](OpBuilder &nested, Location loc, ValueRange width) {
        LoopBuilder b(loc, nested);
        scf::ConditionOp::create(
            b, b.compare(arith::CmpIPredicate::ult, width[0], size), width);
      },
      [&](OpBuilder &nested, Location loc, ValueRange width) {
        LoopBuilder b(loc, nested);
        Value twice = b.add(width[0], width[0]);
        merge(b, op.getOutputs(), other, width[0]);
        merge(b, other, op.getOutputs(), twice);
        scf::YieldOp::create(b, b.add(twice, twice));
      });
  for (Value memref : other)
    memref::DeallocOp::create(b, memref);
}

void SortLoops::build(LoopBuilder &b) {
  constexpr int64_t shortLine = 32;
  Value first = op.getOutputs()[0];
  int64_t size = cast<MemRefType>(first.getType()).getDimSize(dimension);
  if (ShapedType::isDynamic(size) || size > shortLine)
    return mergeAll(b);
  b.lines(first, dimension, [&](LoopBuilder &b, ValueRange others) {
    insertElements(b, others);
  });
}

void fp8::buildSort(OpBuilder &builder, tm_tensor::SortOp op) {
  LoopBuilder b(op.getLoc(), builder);
  SortLoops(op).build(b);
}
