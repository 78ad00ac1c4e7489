//===- Scan.cpp - tm_tensor.scan as loops ---------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Several threads cannot share a line, because sums must be in the order of the
// program.
//
//===----------------------------------------------------------------------===//

#include "LoopBuilder.h"
#include "Patterns.h"
#include "fp8/TMTensor/CloneBody.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {
/// One line. `others` are the indices of the other dimensions.
class Line {
public:
  Line(tm_tensor::ScanOp op, ValueRange others) : op(op), others(others) {}

  /// Writes the elements of the output, and returns the last one.
  Value build(LoopBuilder &b) {
    Value zero = b.index(0), one = b.index(1);
    Value first =
        op.getInclusive() ? load(b, zero) : b.load(op.getOutputs()[1], others);
    store(b, first, zero);
    Value end = b.size(op.getInputs()[0], op.getDimension());
    return b
        .loop(one, end, first,
              [&](LoopBuilder &b, Value i, ValueRange before) {
                Value place = op.getInclusive() ? i : b.sub(i, one);
                Value next =
                    cloneBody(b, op.getRegion(), {before[0], load(b, place)});
                store(b, next, i);
                return SmallVector<Value>{next};
              })
        .front();
  }

private:
  Value load(LoopBuilder &b, Value i) {
    return b.load(op.getInputs()[0], insertIndex(others, op.getDimension(), i));
  }
  void store(LoopBuilder &b, Value value, Value i) {
    b.store(value, op.getOutputs()[0],
            insertIndex(others, op.getDimension(), i));
  }

  tm_tensor::ScanOp op;
  ValueRange others;
};
} // namespace

void fp8::buildScan(OpBuilder &builder, tm_tensor::ScanOp op) {
  LoopBuilder b(op.getLoc(), builder);
  Value input = op.getInputs()[0];
  b.lines(input, op.getDimension(), [&](LoopBuilder &b, ValueRange others) {
    Value size = b.size(input, op.getDimension());
    Value isThere = b.compare(arith::CmpIPredicate::ugt, size, b.index(0));
    b.when(isThere, [&](LoopBuilder &b) {
      Value last = Line(op, others).build(b);
      b.store(last, op.getOutputs()[1], others);
    });
  });
}
