//===- QuantizeBlocks.cpp - Quantizing blocks in registers ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// If no operation can overflow or underflow, the scale and the quotients can be
// computed by fewer instructions, the short form. One branch for all blocks of
// a thread chooses the form. Both forms give the same bytes.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/FloatOps.h"
#include "QuantizeArithmetic.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/ADT/bit.h"

using namespace mlir;
using namespace mlir::fp8;

/// The short form is for an amax of at least 2^-60 and below 2^60. So scales,
/// reciprocals, and the quotients that are not encoded as zero, are normal
/// numbers.
static constexpr uint32_t lowestUsual = (127u - 60) << 23;
static constexpr uint32_t firstUnusual = (127u + 60) << 23;

bool QuantizeArithmetic::hasShortForm() const {
  if (!spec.isDynamic || spec.division != Division::IEEE)
    return false;
  return spec.rounding != ScaleRounding::Nearest || !spec.inputType.isF32();
}

Value QuantizeArithmetic::isUsual(Value amaxBits) {
  uint32_t lowest =
      std::max(lowestUsual, llvm::bit_cast<uint32_t>(spec.amaxFloor));
  lowest = std::min(lowest, firstUnusual);
  return b.less(b.sub(amaxBits, lowest), firstUnusual - lowest);
}

/// Computes the scale and the codes without a branch. The scale is
///
///     amax / max = RN(amax * c + RN(amax * c'))     c = RN(1 / max)
///
/// where max is the largest finite value of the format, and c + c' = 1 / max in
/// twice the precision. This is the IEEE quotient for all 2^23 mantissas of the
/// amax. One check of all mantissas covers both formats, because the largest
/// finite values of E4M3FN and E5M2 are 1.75 times a power of two.
///
/// A power of two has an exact reciprocal, so x / s is one exact product. For
/// other scales let r be a few units below 1 / s:
///
///     r' = RN(r * RN(1 - r * s))                    fused
///     x / s = RN(x * r + RN(x * r'))                fused
///
/// r' is positive, so zeros keep their sign. The codes are those of the IEEE
/// quotient for every x and every amax of bf16 or f16, and for scales in bf16,
/// if r is 1 to 6 units in the last place below 1 / s. This was compared for
/// all pairs of mantissas and all differences of exponents that give a code. It
/// does not hold for every amax of f32.
QuantizeArithmetic::Block
QuantizeArithmetic::quantizeUsual(Value amaxBits, const Vectors &vectors) {
  Type f32 = b.getF32Type(), i32 = b.getI32Type();
  double exact = 1.0 / getFormatInfo(spec.format).maxFinite;
  float high = static_cast<float>(exact);
  Value amax = b.bitcast(amaxBits, f32);
  Value scale = b.fma(amax, b.f32(high), b.mulF(amax, b.f32(exact - high)));
  Value reciprocal, rest;
  if (spec.rounding != ScaleRounding::Nearest) {
    Value bits = b.shl(encodePowerOfTwo(b.bitcast(scale, i32)), 23);
    scale = b.bitcast(bits, f32);
    reciprocal = b.bitcast(b.sub(b.i32(254 << 23), bits), f32);
  } else {
    if (spec.scaleType.isBF16())
      scale = b.bitcast(encodeBF16(b.bitcast(scale, i32)), f32);
    Value nearly = b.bitcast(createReciprocal(b, scale), i32);
    reciprocal = b.bitcast(b.sub(nearly, 3), f32);
    Value negated = LLVM::FNegOp::create(b, reciprocal);
    rest = b.mulF(reciprocal, b.fma(negated, scale, b.f32(1)));
  }
  Block block{scale, {}};
  for (ArrayRef<Value> words : vectors)
    block.codes.push_back(encodeByParts(words, reciprocal, rest));
  return block;
}

/// The codes of x * (reciprocal + rest), where no quotient is NaN. `rest` is
/// null for 0.
SmallVector<Value> QuantizeArithmetic::encodeByParts(ArrayRef<Value> words,
                                                     Value reciprocal,
                                                     Value rest) {
  SmallVector<Value> quotients;
  for (Value x : unpack(words))
    quotients.push_back(rest ? b.fma(x, reciprocal, b.mulF(x, rest))
                             : b.mulF(x, reciprocal));
  return encode(quotients, /*mayBeNaN=*/false);
}

QuantizeArithmetic::Block
QuantizeArithmetic::quantizeAny(Value amaxBits, const Vectors &vectors) {
  Block block{computeScale(amaxBits), {}};
  Divisor divisor = prepareDivisor(block.scale);
  for (ArrayRef<Value> words : vectors)
    block.codes.push_back(quantize(words, divisor));
  return block;
}

/// Copies words by an instruction of which the compiler does not know that it
/// copies. Otherwise the compiler would unpack all elements before the branch,
/// because both forms do this first. Unpacked elements take twice the
/// registers.
static QuantizeArithmetic::Vectors
copyWords(KernelBuilder &b, const QuantizeArithmetic::Vectors &vectors) {
  QuantizeArithmetic::Vectors copies = vectors;
  for (SmallVector<Value> &words : copies)
    for (Value &word : words)
      word = b.ptx(b.getI32Type(), "mov.b32 $0, $1;", word);
  return copies;
}

SmallVector<QuantizeArithmetic::Block>
QuantizeArithmetic::quantizeBlocks(ArrayRef<Value> amaxBits,
                                   ArrayRef<Vectors> blocks) {
  SmallVector<Block> results;
  if (!hasShortForm()) {
    for (auto [bits, vectors] : llvm::zip_equal(amaxBits, blocks))
      results.push_back(quantizeAny(bits, vectors));
    return results;
  }
  Value areUsual;
  for (Value bits : amaxBits)
    areUsual = areUsual ? b.bitAnd(areUsual, isUsual(bits)) : isUsual(bits);
  auto flatten = [&](auto &&quantizeOne) {
    SmallVector<Value> flat;
    for (auto [bits, vectors] : llvm::zip_equal(amaxBits, blocks)) {
      Block block = quantizeOne(bits, vectors);
      flat.push_back(block.scale);
      for (ArrayRef<Value> codes : block.codes)
        llvm::append_range(flat, codes);
    }
    return flat;
  };
  SmallVector<Value> flat = chooseValues(
      b, areUsual,
      [&] {
        return flatten([&](Value bits, const Vectors &vectors) {
          return quantizeUsual(bits, vectors);
        });
      },
      [&] {
        return flatten([&](Value bits, const Vectors &vectors) {
          return quantizeAny(bits, copyWords(b, vectors));
        });
      });
  auto *next = flat.begin();
  for (const Vectors &vectors : blocks) {
    Block &block = results.emplace_back();
    block.scale = *next++;
    for (size_t i = 0; i < vectors.size(); ++i, next += 2)
      block.codes.push_back({next[0], next[1]});
  }
  return results;
}

//===----------------------------------------------------------------------===//
// By a given scale
//===----------------------------------------------------------------------===//

/// The short form is that of quantizeUsual, but the scale is any f32. Let r be
/// 3 units in the last place below RN(1 / s), and r' = RN(r * RN(1 - r * s)).
/// Where x / s is more than 40 units in the last place away from each boundary
/// between codes, the error of RN(x * r + RN(x * r')) does not matter. All
/// other pairs of mantissas of x, in f16 or bf16, and of s were compared with
/// the IEEE quotient: the codes are the same, except for the largest mantissa
/// of s. With that one, x / s can be just above a boundary that is a power of
/// two.
GivenScale QuantizeArithmetic::prepareGiven(Value scale) {
  GivenScale given;
  given.divisor = prepareDivisor(scale);
  if (spec.division != Division::IEEE || spec.inputType.isF32())
    return given;
  Type f32 = b.getF32Type(), i32 = b.getI32Type();
  Value bits = b.bitcast(scale, i32);
  // Negative scales are above all that are usual.
  Value isUsual = b.less(b.sub(bits, lowestUsual), firstUnusual - lowestUsual);
  Value isLongest = b.eq(b.bitAnd(bits, 0x7FFFFF), 0x7FFFFF);
  given.isUsual = b.bitAnd(isUsual, b.bitXor(isLongest, b.i1(true)));
  given.reciprocal =
      b.bitcast(b.sub(b.bitcast(given.divisor.reciprocal, i32), 3), f32);
  Value negated = LLVM::FNegOp::create(b, given.reciprocal);
  given.rest = b.mulF(given.reciprocal, b.fma(negated, scale, b.f32(1)));
  return given;
}

QuantizeArithmetic::Vectors
QuantizeArithmetic::quantizeGiven(const Vectors &vectors,
                                  const GivenScale &scale) {
  auto quantizeAll = [&](const Vectors &all) {
    SmallVector<Value> flat;
    for (ArrayRef<Value> words : all)
      llvm::append_range(flat, quantize(words, scale.divisor));
    return flat;
  };
  SmallVector<Value> flat;
  if (!scale.isUsual) {
    flat = quantizeAll(vectors);
  } else {
    SmallVector<Value> amax = startAmax();
    for (ArrayRef<Value> words : vectors)
      amax = updateAmax(amax, words);
    Value areUsual =
        b.bitAnd(scale.isUsual, b.less(finishAmax(amax), firstUnusual));
    flat = chooseValues(
        b, areUsual,
        [&] {
          SmallVector<Value> codes;
          for (ArrayRef<Value> words : vectors)
            llvm::append_range(
                codes, encodeByParts(words, scale.reciprocal, scale.rest));
          return codes;
        },
        [&] { return quantizeAll(copyWords(b, vectors)); });
  }
  Vectors codes;
  ArrayRef<Value> left = flat;
  for (size_t i = 0; i < vectors.size(); ++i, left = left.drop_front(2))
    codes.push_back({left[0], left[1]});
  return codes;
}
