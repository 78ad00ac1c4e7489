//===- ElementTrace.h - Where an element of a tensor comes from -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Follows one element, at symbolic indices, through reshapes, transposes,
// broadcasts and elementwise linalg operations to the scalar operation or the
// tensor that it comes from. So a computation is recognized in any shapes that
// a front end gives to its parts.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_ELEMENTTRACE_H
#define FP8_ANALYSIS_ELEMENTTRACE_H

#include "fp8/Analysis/SizeProver.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/DenseMap.h"
#include <optional>

namespace mlir::fp8 {

/// An index as the digits of a number with mixed radix, the most significant
/// first. A dimension of size 1 has no digits. If dimensions are collapsed, the
/// digits of their indices are joined. If one is expanded, they are divided.
using Digits = SmallVector<unsigned, 2>;

/// A dimension of a tensor.
struct TensorDim {
  Value tensor;
  int64_t dim = 0;
};

/// All digits of one trace. If a digit turns out to consist of several digits,
/// it is split. From then on it stands for its parts.
class DigitTable {
public:
  /// The index of a dimension of `size`, which may be unknown. `source` is a
  /// dimension of a tensor that has this size.
  Digits create(int64_t size, TensorDim source = {});
  /// `digits`, with every digit that was split replaced by its parts.
  Digits resolve(const Digits &digits) const;
  /// The number of values of a digit that is not split, or kDynamic.
  int64_t getSize(unsigned digit) const { return table[digit].size; }
  /// The number of values of all digits together, or kDynamic.
  int64_t getSize(const Digits &digits) const;
  /// Divides `digits` among dimensions of `sizes`, and splits digits if that is
  /// necessary. Returns none if the digits do not fit. Each unknown size except
  /// the last has to be the size of one digit: `isSize` says whether the size
  /// at a position equals the size of a dimension of a tensor.
  std::optional<SmallVector<Digits>>
  divide(const Digits &digits, ArrayRef<int64_t> sizes,
         function_ref<bool(size_t, TensorDim)> isSize);
  /// Splits `digit` into one digit for each of `sizes`. The size of `digit` has
  /// to be their product or unknown.
  void split(unsigned digit, ArrayRef<int64_t> sizes);
  /// Records that `digits` have `size` values.
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
  /// A tensor, a value in the body of the operation `body`, or a scalar outside
  /// of all bodies. In the last case `body` is null.
  Value value;
  linalg::LinalgOp body;
  /// One index for each dimension of the tensor, or for each loop of `body`.
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

/// The reduction by which a linalg operation computes an element of its result.
/// `combiner` combines `term`, for all values of the digits `reduced`, and an
/// init.
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

  /// An element of `tensor` at new indices.
  Element start(Value tensor);
  /// Goes one step back, to the element that has the same value: through a
  /// reshape or a cast of the tensor's type, from an argument of a body to the
  /// operand, or from the result of an elementwise operation into its body.
  /// Returns none at scalar operations, reductions, and all other tensors.
  std::optional<Element> step(const Element &element);
  /// Steps back until `step` returns none.
  Element skip(Element element);
  /// The reduction whose result is `element`, or none. `element` comes from
  /// `skip`.
  std::optional<Reduction> getReduction(const Element &element);
  /// The number that all elements of `element`'s tensor have, or none.
  std::optional<APFloat> getConstant(Element element);
  /// The two factors of `element`, if it is the product of another element and
  /// a constant.
  std::optional<ScaledElement> getScaled(const Element &element);
  /// Whether both elements have the same value, if each digit of `second`
  /// equals the digit of `first` at its place or is bound to it by `bindings`.
  /// A digit in `free` is bound when it is first compared.
  bool areEqual(Element first, Element second, const Digits &free,
                DenseMap<unsigned, unsigned> &bindings);

  DigitTable digits;

private:
  std::optional<Element> stepTensor(const Element &element);
  std::optional<Element> stepExtract(const Element &element,
                                     Operation *extract);
  /// Divides `index`, that of the joined dimensions `group` of `source`, and
  /// sets the indices of these dimensions.
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
