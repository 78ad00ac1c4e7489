//===- PairArithmetic.h - Two elements at once ------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Writes the operations of a body for two neighboring elements at once.
// Arithmetic on bf16 and f16 becomes packed instructions (sm_90 and later),
// which give the bits of widening, computing and rounding.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_PAIRARITHMETIC_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_PAIRARITHMETIC_H

#include "KernelBuilder.h"
#include "llvm/ADT/DenseMap.h"

namespace mlir::fp8 {

/// The values of two elements: as scalars, as one vector of two 16-bit floats,
/// or as both.
struct ElementPair {
  Value low, high, packed;
};

class PairArithmetic {
public:
  /// Without `hasPackedMath` (before sm_90), sums and products of 16-bit floats
  /// are computed in f32 and rounded, which gives the same bits.
  explicit PairArithmetic(KernelBuilder &b, bool hasPackedMath = true)
      : b(b), hasPackedMath(hasPackedMath) {}

  /// Maps `value`, a value of the region, to a pair.
  void map(Value value, const ElementPair &pair) { pairs[value] = pair; }
  /// Maps `value` to the same scalar for both elements.
  void mapBoth(Value value, Value scalar);
  /// Writes an operation whose operands are mapped, and maps its results.
  void clone(Operation &op);
  bool isMapped(Value value) const { return pairs.contains(value); }
  /// The pair to which `value` is mapped.
  ElementPair getPair(Value value) const { return pairs.lookup(value); }

  /// The scalars of a mapped value, and the vector of a mapped 16-bit float.
  std::pair<Value, Value> getScalars(Value value);
  Value getPacked(Value value);

private:
  bool cloneConstant(Operation &op);
  bool clonePacked(Operation &op);
  bool cloneWidened(Operation &op);
  bool cloneConversion(Operation &op);
  bool cloneActivation(Operation &op);
  bool cloneFunction(Operation &op);
  void cloneScalars(Operation &op);
  Value getHalfOfSum(Operation &op);
  /// Rounds two f32 to `type` and packs them.
  Value round(Value low, Value high, Type type);
  /// Widens both elements of a mapped value of a 16-bit type to f32.
  std::pair<Value, Value> widen(Value value);

  KernelBuilder &b;
  bool hasPackedMath;
  llvm::DenseMap<Value, ElementPair> pairs;
};

/// Whether an epilogue computes with 16-bit floats, so that it is faster to
/// compute pairs.
bool usesPairs(Block &epilogue);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_PAIRARITHMETIC_H
