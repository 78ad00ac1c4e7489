//===- Sort.cpp - tm_tensor.sort as loops ---------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A thread sorts a short line by insertion. Long ones are merged: in each round
// every element finds its place among the two runs that become one, by a binary
// search in the other run, so that a round is one kernel with a thread an
// element. Both keep the order of equal elements.
//
//===----------------------------------------------------------------------===//

#include "LoopBuilder.h"
#include "Patterns.h"

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

/// The comparison of two floats that is all that a body does, if it is.
static arith::CmpFOp getOnlyComparison(Block &body) {
  auto compare =
      body.getTerminator()->getOperand(0).getDefiningOp<arith::CmpFOp>();
  bool isOnly = compare && llvm::hasSingleElement(body.without_terminator()) &&
                isa<BlockArgument>(compare.getLhs()) &&
                isa<BlockArgument>(compare.getRhs());
  return isOnly ? compare : arith::CmpFOp();
}

/// Whether a comparison asks for its first operand to be the smaller one; none
/// if it asks for something else.
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

/// What the body says of two elements. Searches need an order of all elements,
/// so a NaN is greater than any number.
Value SortLoops::mayStay(LoopBuilder &b, ValueRange first, ValueRange second) {
  Elements arguments;
  for (auto [x, y] : llvm::zip_equal(first, second))
    arguments.append({x, y});
  arith::CmpFOp compare = getOnlyComparison(op.getRegion().front());
  std::optional<bool> less =
      compare ? isLess(compare.getPredicate()) : std::nullopt;
  if (!less)
    return b.inlineBody(op.getRegion(), arguments);
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

/// Whether `first` has to come before `second`: they are not equal.
Value SortLoops::goesBefore(LoopBuilder &b, ValueRange first,
                            ValueRange second) {
  Value stays = mayStay(b, first, second);
  return arith::AndIOp::create(b, stays, negate(b, mayStay(b, second, first)));
}

//===----------------------------------------------------------------------===//
// By insertion
//===----------------------------------------------------------------------===//

/// Moves the greater ones of the elements before `i` by one place; the place
/// that becomes free.
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

/// How many of the elements from `first` to `end`, a sorted run, come before
/// `element`: of the run on its right those that have to, of the one on its
/// left those that may.
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

/// Runs of `width` elements become runs of twice as many.
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
    // One on the right leaves the left run behind, but for those it passes.
    Value skipped =
        arith::SelectOp::create(b, isLeft, b.index(0), b.sub(middle, start));
    store(b, element, to, others, b.add(b.sub(i, skipped), passed));
  });
}

/// Two rounds at a time, so that the result is where the input was.
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
