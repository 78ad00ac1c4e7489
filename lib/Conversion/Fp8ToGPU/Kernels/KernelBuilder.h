//===- KernelBuilder.h - Writes device code ---------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// An OpBuilder with short names for what kernels are made of: 32-bit integer
// arithmetic, pointers, loops, special registers, warp shuffles.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_KERNELBUILDER_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_KERNELBUILDER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::fp8 {

/// NVPTX address spaces, as `!llvm.ptr<n>` numbers them.
enum class AddressSpace : unsigned {
  Generic = 0,
  Global = 1,
  Shared = 3,
  SharedCluster = 7
};

/// Builds the body of a kernel. Integers are i32 unless said otherwise and
/// unsigned where it matters; operands of one operation have one type.
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
  /// IEEE division, round to nearest even.
  Value divF(Value a, Value b);
  /// One fused multiply-add, a * b + c.
  Value fma(Value a, Value b, Value c);
  /// From bf16 or f16 to f32; f32 as it is.
  Value extend(Value a);
  /// From f32 to bf16 or f16, round to nearest even; f32 as it is.
  Value truncate(Value a, Type type);

  //===--- Memory ---------------------------------------------------------===//

  /// base + index elements of `type`; the index is i32 (signed) or i64.
  Value gep(Type type, Value base, Value index);
  Value gep(Type type, Value base, int64_t index);
  Value load(Type type, Value pointer, unsigned alignment = 0);
  /// Memory that nothing writes while the kernel runs (ld.global.nc).
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
  /// for (iv = lower; iv < upper; iv += step), carrying values; gives the last
  /// ones.
  SmallVector<Value> loop(Value lower, Value upper, Value step,
                          ValueRange inits, LoopBody body);

  //===--- The machine ----------------------------------------------------===//

  Value threadIdX();
  Value blockIdX();
  Value blockIdY();
  Value gridDimX();
  /// All threads of the block.
  void barrier();
  /// `count` threads, on named barrier `id` (0 to 15; 0 is that of barrier()).
  void namedBarrier(Value id, int64_t count);
  /// The value of lane (own lane xor `mask`); i32 or f32.
  Value shuffleXor(Value value, int64_t mask);
  /// The value of lane 0 in all lanes of the warp, i32: tells the compiler
  /// that it is the same in all of them.
  Value warpUniform(Value value);
  /// PTX that the dialects lack: operands are $0, $1, ...; with a result, that
  /// is $0 and the operands follow. Has side effects.
  void ptx(StringRef text, ValueRange operands);
  Value ptx(Type result, StringRef text, ValueRange operands);
  /// Waits until the launches before this one have finished and their writes
  /// are visible; before anything that they wrote is read.
  void waitForPreviousKernels();
  /// Lets the next launch start; it waits by itself.
  void launchDependents();
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_KERNELBUILDER_H
