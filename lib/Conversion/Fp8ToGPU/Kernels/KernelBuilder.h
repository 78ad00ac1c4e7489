//===- KernelBuilder.h - Writing device code --------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// An OpBuilder with short names for the operations of kernels: arithmetic on
// 32-bit integers, pointers, loops, special registers and warp shuffles.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_KERNELBUILDER_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_KERNELBUILDER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::fp8 {

/// NVPTX address spaces. The value is the number in `!llvm.ptr<n>`.
enum class AddressSpace : unsigned {
  Generic = 0,
  Global = 1,
  Shared = 3,
  SharedCluster = 7
};

/// Builds the body of a kernel. Integers are i32 unless a comment says
/// otherwise, and operations treat them as unsigned if this makes a difference.
/// The operands of one operation have the same type.
class KernelBuilder : public ImplicitLocOpBuilder {
public:
  using ImplicitLocOpBuilder::ImplicitLocOpBuilder;

  //===--- Types and constants --------------------------------------------===//

  Type ptr(AddressSpace space);
  Value i1(bool value);
  Value i16(int64_t value);
  Value i32(int64_t value);
  Value i64(int64_t value);
  Value f32(double value);
  /// An integer constant of the type of `like`.
  Value constantLike(Value like, int64_t value);

  //===--- Integers -------------------------------------------------------===//

  Value add(Value a, Value b);
  Value sub(Value a, Value b);
  Value mul(Value a, Value b);
  Value div(Value a, Value b);
  Value rem(Value a, Value b);
  Value bitAnd(Value a, Value b);
  Value bitOr(Value a, Value b);
  Value bitXor(Value a, Value b);
  Value shl(Value a, Value b);
  Value shr(Value a, Value b);
  Value min(Value a, Value b);
  Value max(Value a, Value b);
  Value add(Value a, int64_t b);
  Value sub(Value a, int64_t b);
  Value mul(Value a, int64_t b);
  Value div(Value a, int64_t b);
  Value rem(Value a, int64_t b);
  Value bitAnd(Value a, int64_t b);
  Value bitOr(Value a, int64_t b);
  Value bitXor(Value a, int64_t b);
  Value shl(Value a, int64_t b);
  Value shr(Value a, int64_t b);
  Value min(Value a, int64_t b);
  Value ceilDiv(Value a, int64_t b);
  Value cmp(arith::CmpIPredicate predicate, Value a, Value b);
  Value eq(Value a, int64_t b);
  Value ne(Value a, int64_t b);
  Value less(Value a, Value b);
  Value less(Value a, int64_t b);
  Value select(Value condition, Value a, Value b);
  Value toI64(Value a);
  Value toI32(Value a);
  Value bitcast(Value a, Type type);

  //===--- Floats ---------------------------------------------------------===//

  Value addF(Value a, Value b);
  Value subF(Value a, Value b);
  Value mulF(Value a, Value b);
  /// The IEEE quotient, rounded to nearest even.
  Value divF(Value a, Value b);
  /// The fused multiply-add a * b + c.
  Value fma(Value a, Value b, Value c);
  /// Widens bf16 or f16 to f32. Returns f32 unchanged.
  Value extend(Value a);
  /// Rounds f32 to nearest even, to bf16 or f16. Returns it unchanged if `type`
  /// is f32.
  Value truncate(Value a, Type type);

  //===--- Memory ---------------------------------------------------------===//

  /// The pointer `index` elements of `type` after `base`. The index is i32
  /// (signed) or i64.
  Value gep(Type type, Value base, Value index);
  Value gep(Type type, Value base, int64_t index);
  Value load(Type type, Value pointer, unsigned alignment = 0);
  /// Loads from memory that nobody writes while the kernel runs (ld.global.nc).
  Value loadInvariant(Type type, Value pointer, unsigned alignment = 0);
  void store(Value value, Value pointer, unsigned alignment = 0);
  Value extract(Value aggregate, int64_t position);
  Value insert(Value value, Value aggregate, int64_t position);
  Value extractElement(Value vector, int64_t position);

  //===--- Control --------------------------------------------------------===//

  void ifThen(Value condition, function_ref<void()> body);
  void ifThenElse(Value condition, function_ref<void()> thenBody,
                  function_ref<void()> elseBody);
  using LoopBody = function_ref<SmallVector<Value>(Value, ValueRange)>;
  /// The loop `for (iv = lower; iv < upper; iv += step)`, which carries values.
  /// Returns the last ones.
  SmallVector<Value> loop(Value lower, Value upper, Value step,
                          ValueRange inits, LoopBody body);

  //===--- Threads, barriers and launches ---------------------------------===//

  Value threadIdX();
  Value blockIdX();
  Value gridDimX();
  /// A barrier for all threads of the block.
  void barrier();
  /// A barrier for `count` threads, on the named barrier `id`, 0 to 15.
  /// `barrier` uses number 0.
  void namedBarrier(Value id, int64_t count);
  /// Arrives at such a barrier without waiting for the others.
  void arriveAtNamedBarrier(Value id, int64_t count);
  /// The value (i32 or f32) of the lane whose number is this lane's xor `mask`.
  Value shuffleXor(Value value, int64_t mask);
  /// The value (i32) of lane 0, for all lanes of the warp. It tells the
  /// compiler that the value is the same in all of them.
  Value warpUniform(Value value);
  /// Combines four of the bytes of two i32: those of `low` have the numbers 0
  /// to 3, and those of `high` the numbers 4 to 7. Each hexadecimal digit of
  /// `selector` is the number of a byte. The lowest digit chooses the lowest
  /// byte.
  Value permuteBytes(Value low, Value high, Value selector);
  Value permuteBytes(Value low, Value high, int64_t selector);
  /// Inserts PTX text, for instructions that no dialect has. The operands are
  /// $0, $1 and so on. With a result, the result is $0, and operands start at
  /// $1. The text counts as having side effects.
  void ptx(StringRef text, ValueRange operands);
  Value ptx(Type result, StringRef text, ValueRange operands);
  /// Waits until earlier launches have finished and their writes are visible.
  /// It must come before anything that they wrote is read.
  void waitForPreviousKernels();
  /// Lets the next launch start. That kernel waits for this one by itself.
  void launchDependents();
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_KERNELBUILDER_H
