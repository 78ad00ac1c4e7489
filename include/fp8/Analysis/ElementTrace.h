//===- ElementTrace.h - Where an element of a tensor comes from -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Follows one element, at symbolic indices, through reshapes, transposes,
// broadcasts and elementwise linalg operations to the scalar operation or the
// tensor that it comes from. So a computation is recognized whatever the
// shapes in which a front end does its parts.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_ELEMENTTRACE_H
#define FP8_ANALYSIS_ELEMENTTRACE_H

#include "fp8/Analysis/SizeProver.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/DenseMap.h"
#include <optional>

namespace mlir::fp8 {

/// An index as digits of a number with mixed radix, most significant first;
/// none for a dimension of size 1. Collapsing dimensions joins the digits of
/// their indices, expanding a dimension divides them.
using Digits = SmallVector<unsigned, 2>;

/// A dimension of a tensor.
struct TensorDim {
  Value tensor;
  int64_t dim = 0;
};

/// All digits of one trace. A digit that turns out to be several is split, and
/// stands for its parts from then on.
class DigitTable {
public:
  /// The index of a dimension of `size`, which may be unknown; `source` is one
  /// of this size.
  Digits create(int64_t size, TensorDim source = {});
  /// The digits with the parts of those that were split.
  Digits resolve(const Digits &digits) const;
  /// Of a digit that is not split.
  int64_t getSize(unsigned digit) const { return table[digit].size; }
  /// The number of values, or unknown.
  int64_t getSize(const Digits &digits) const;
  /// `digits` as indices of dimensions of `sizes`. Splits digits where it has
  /// to; none where they do not fit. All unknown sizes but one are those of
  /// digits: `isSize` says whether a size at a position is that of a dimension
  /// of a tensor.
  std::optional<SmallVector<Digits>>
  divide(const Digits &digits, ArrayRef<int64_t> sizes,
         function_ref<bool(size_t, TensorDim)> isSize);
  /// Splits `digit`, of an unknown or the right size, into one for each size.
  void split(unsigned digit, ArrayRef<int64_t> sizes);
  /// `digits` have `size` values, which may not have been known.
  void refine(const Digits &digits, int64_t size);

private:
  /// Takes digits of `size` values from the right end of `digits`, or from its
  /// left end.
  std::optional<Digits> take(Digits &digits, int64_t size, bool fromRight);

  struct Digit {
    int64_t size;
    TensorDim source;
    SmallVector<unsigned, 2> parts;
  };
  std::vector<Digit> table;
};

/// An element of a tensor, or of the body of a linalg operation.
struct Element {
  /// A tensor, a value of the body of `body`, or a scalar of no body.
  Value value;
  linalg::LinalgOp body;
  /// One for each dimension of the tensor, or for each loop of `body`.
  SmallVector<Digits> indices;

  bool isTensor() const { return isa<TensorType>(value.getType()); }
  /// The operation that computes the scalar, if it is an `OpTy`.
  template <typename OpTy>
  OpTy getScalarOp() const {
    return isTensor() ? OpTy() : value.getDefiningOp<OpTy>();
  }
  /// Another value of the same body.
  Element getOperand(Value operand) const { return {operand, body, indices}; }
};

/// An element times a constant.
struct ScaledElement {
  Element element;
  double factor = 1;
};

/// What a linalg operation with a reduction computes for an element of its
/// result: `combiner` over `term` and an init.
struct Reduction {
  linalg::LinalgOp op;
  Operation *combiner;
  Element term;
  Element init;
  /// Digits of the loops over which it reduces.
  Digits reduced;
};

class ElementTrace {
public:
  /// `prover` tells which sizes are the same.
  explicit ElementTrace(SizeProver &prover) : prover(&prover) {}

  /// An element of `tensor` at indices of its own.
  Element start(Value tensor);
  /// One step back through what moves elements only: a reshape, a cast of the
  /// tensor's type, or an operand of a body; into the body of an elementwise
  /// operation. None at scalar operations, reductions, and all other tensors.
  std::optional<Element> step(const Element &element);
  /// As many steps as there are.
  Element skip(Element element);
  /// The reduction that `element`, where steps end, is the result of.
  std::optional<Reduction> getReduction(const Element &element);
  /// The number that `element` is whatever its indices.
  std::optional<APFloat> getConstant(Element element);
  /// The factors of `element`, if it is a product of an element and a constant.
  std::optional<ScaledElement> getScaled(const Element &element);
  /// Whether both are the same value where the digits of `second` are those
  /// of `first`, or bound to them by `bindings`. Digits in `free` are bound as
  /// they are met.
  bool areEqual(Element first, Element second, const Digits &free,
                DenseMap<unsigned, unsigned> &bindings);

  DigitTable digits;

private:
  std::optional<Element> stepTensor(const Element &element);
  std::optional<Element> stepExtract(const Element &element,
                                     Operation *extract);
  /// `index`, of the dimensions of `source` at `group` as one.
  bool divideIndex(const Digits &index, Element &source,
                   ArrayRef<int64_t> group);
  std::optional<SmallVector<Digits>> getLoops(linalg::LinalgOp op,
                                              unsigned result,
                                              ArrayRef<Digits> indices,
                                              Digits *reduced);
  bool areSameIndices(ArrayRef<Digits> first, ArrayRef<Digits> second,
                      const Digits &free,
                      DenseMap<unsigned, unsigned> &bindings);

  SizeProver *prover;
};

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_ELEMENTTRACE_H
