//===- HostValues.h - Numbers that host code computes -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds out which numbers can be computed in front of an operation, and
// computes numbers for examples of sizes.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_MEMORY_HOSTVALUES_H
#define LIB_MEMORY_HOSTVALUES_H

#include "mlir/IR/Operation.h"
#include "llvm/ADT/DenseMap.h"
#include <functional>
#include <optional>

namespace mlir::fp8 {

/// The values that can be computed in front of `place`, an operation of the
/// first block of a function.
class HostValues {
public:
  explicit HostValues(Operation *place) : place(place) {}

  /// Whether `value` is defined in front of the place, or can be computed there
  /// from such values by operations without effects.
  bool isAvailable(Value value) { return isAvailable(value, 0); }

  /// Moves the operations that compute `value`, which is available, in front of
  /// the place.
  void moveUp(Value value);

private:
  bool isAvailable(Value value, unsigned depth);
  bool isKnown(Value value) const;

  Operation *place;
  DenseMap<Value, bool> known;
};

/// Computes numbers for an example: each number that cannot be computed from
/// others, such as a size of an argument, has a given value.
class ExampleValues {
public:
  /// `getExample` returns the value of such a number. It is called once for
  /// each of them, with the number of earlier calls.
  explicit ExampleValues(std::function<int64_t(unsigned)> getExample)
      : getExample(std::move(getExample)) {}

  int64_t evaluate(Value value);
  /// The number of calls of `getExample`.
  unsigned getNumExamples() const { return numExamples; }

private:
  std::optional<int64_t> fold(Operation *op, unsigned result);

  std::function<int64_t(unsigned)> getExample;
  unsigned numExamples = 0;
  DenseMap<Value, int64_t> values;
};

} // namespace mlir::fp8

#endif // LIB_MEMORY_HOSTVALUES_H
